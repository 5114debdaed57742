"""What no match is made of: each refusal is one sentence that says what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import FindingsError, UsageError
from ipraktik.model.findings import STOPPING, Severity
from ipraktik.model.schema import PLACEMENTS_SHEET, PROPOSED
from ipraktik.text import say, say_many

if TYPE_CHECKING:
    from ipraktik.reading.match_book import MatchBook
    from ipraktik.validation.check import Checked

WORKBOOK_ENDING = ".xlsx"


def quote_paths(paths: Sequence[Path]) -> str:
    """Return paths as they can be typed after a command."""
    return " ".join(f'"{path}"' if " " in str(path) else str(path) for path in paths)


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
    _refuse_stopped(checked)
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


def _refuse_stopped(checked: Checked) -> None:
    """Tell the first finding that stops; one of the command line is wrong usage."""
    for one in checked.findings:
        if one.code in STOPPING:
            kind = FindingsError if one.place.sheet or one.place.row else UsageError
            raise kind(one.message)


def refuse_answers(checked: Checked, books: Iterable[MatchBook]) -> None:
    """Refuse answers and locks, which a later version will keep; never lose them in silence.

    Parameters
    ----------
    checked : Checked
    books : iterable of MatchBook
        The match workbooks among the files.

    Raises
    ------
    UsageError
        If a match workbook among the files has any.
    FindingsError
        If a Status, a lock or days in it cannot be read.
    """
    for person in (*checked.signups.hosts, *checked.signups.interns):
        if person.cancelled:
            raise _not_kept(person.row.file, person.row.sheet, person.row.number)
    for book in books:
        _refuse_in_book(book)


def _refuse_in_book(book: MatchBook) -> None:
    for one in book.findings:
        if one.severity is Severity.ERROR:
            raise FindingsError(one.message)
    for row in book.placements:
        if row.status != PROPOSED or row.locked or row.remark:
            raise _not_kept(book.file.name, PLACEMENTS_SHEET, row.row.number)


def _not_kept(file: str, sheet: str, row: int) -> UsageError:
    return UsageError(
        say(
            "{file}, sheet {sheet}, row {row}: answers in Status, locks in Lås and notes in "
            "Bemærkning cannot be kept in a new match yet, so none was made. To match afresh, set "
            "Status back and empty the other two.",
            file=file,
            sheet=sheet,
            row=row,
        )
    )
