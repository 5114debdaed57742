"""What no match is made of: each refusal is one sentence that says what to do."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import FindingsError, UsageError
from ipraktik.model.findings import STOPPING, Finding, Severity
from ipraktik.text import Text, say, say_many

if TYPE_CHECKING:
    from ipraktik.reading.match_book import MatchBook
    from ipraktik.validation.check import Checked

WORKBOOK_ENDING = ".xlsx"


def quote_paths(paths: Sequence[Path]) -> str:
    """Return paths as they can be typed after a command, whatever the files are called."""
    return " ".join(map(_quoted, map(str, paths)))


_PLAIN = re.compile(r"[\w./\\:,+@=~-]+")
_LIVE = frozenset('$`"!\\')
"""What a Unix shell acts on within double quotes too."""


def _quoted(path: str) -> str:
    if _PLAIN.fullmatch(path):
        return path
    return shlex.quote(path) if os.name == "posix" and _LIVE & {*path} else f'"{path}"'


def refuse_other_endings(output: Path) -> None:
    """Refuse an output that Excel would not open under its name.

    Raises
    ------
    UsageError
        If the name does not end in ``.xlsx``.
    """
    if output.suffix.lower() != WORKBOOK_ENDING:
        raise UsageError(
            say("{path}: give the workbook a name that ends in .xlsx.", path=output.name)
        )


def refuse_unless_matchable(checked: Checked, paths: Sequence[Path], skip_errors: bool) -> None:
    """Refuse sign-ups with errors (unless they are skipped), or with one side only.

    Raises
    ------
    FindingsError
        If rows have errors, something stopped the reading, or nobody can take part.
    UsageError
        If a setting of the command line is wrong.
    """
    _refuse_stopped(checked, paths)
    errors, instance = checked.count(Severity.ERROR), checked.instance
    assert instance is not None, "only what stops leaves none"
    if errors and not skip_errors:
        raise FindingsError(
            say_many(
                "{count} error must be mended before a match can be made; nothing was written. "
                "See it with: ipraktik validate {files}",
                "{count} errors must be mended before a match can be made; nothing was written. "
                "See them with: ipraktik validate {files}",
                errors,
                files=quote_paths(paths),
            )
        )
    if not instance.hosts or not instance.units:
        raise FindingsError(
            say(
                "A match needs both hosts and interns: {hosts} and {interns} can take part. "
                "Give all sign-up files at once, and mend their errors.",
                hosts=say_many("{count} host", "{count} hosts", len(instance.hosts)),
                interns=say_many("{count} intern", "{count} interns", len(instance.interns)),
            )
        )


def _refuse_stopped(checked: Checked, paths: Sequence[Path]) -> None:
    """Tell the first finding that stops; one of the command line is wrong usage."""
    stopping = [one for one in checked.findings if one.code in STOPPING]
    for one in stopping:
        if not (one.place.sheet or one.place.row):
            raise UsageError(one.message)
    if stopping:
        raise FindingsError(tell_first(stopping, paths))


def only_book(books: Sequence[MatchBook]) -> MatchBook | None:
    """Return the match workbook that a new match is made from, or None where there is none.

    Raises
    ------
    UsageError
        If there are several.
    """
    if len(books) > 1:
        raise UsageError(
            say(
                "Give one match workbook, the newest one: {files} are several.",
                files=", ".join(book.file.name for book in books),
            )
        )
    return books[0] if books else None


def refuse_broken_promises(findings: Sequence[Finding], paths: Sequence[Path]) -> None:
    """Refuse a match that could not keep what was promised.

    Raises
    ------
    FindingsError
        With the first one, and how many more there are.
    """
    errors = [one for one in findings if one.severity is Severity.ERROR]
    if errors:
        first = tell_first(errors, paths)
        raise FindingsError(say("Nothing was written. {first}", first=first))


def tell_first(errors: Sequence[Finding], paths: Sequence[Path]) -> Text:
    """Return the first of some findings with its cell, and where to see the others."""
    place, message = errors[0].place, errors[0].message
    told = say("{file}: {message}", file=place.file, message=message)
    if place.sheet:
        where = {"file": place.file, "sheet": place.sheet, "message": message}
        told = say("{file}, sheet {sheet}: {message}", **where)
        if place.letter:
            told = say("{file}, sheet {sheet}, {cell}: {message}", cell=place.cell, **where)
        elif place.row is not None:
            told = say("{file}, sheet {sheet}, row {row}: {message}", row=place.row, **where)
    if len(errors) == 1:
        return told
    return say_many(
        "{first} {count} more: see it with ipraktik validate {files}",
        "{first} {count} more: see them with ipraktik validate {files}",
        len(errors) - 1,
        first=told,
        files=quote_paths(paths),
    )
