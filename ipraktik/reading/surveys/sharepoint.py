"""SharePoint and Microsoft Lists: the item's own columns, and ``;#`` between several values."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ipraktik.model.names import fold, fold_header
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import cell_text
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys.common import (
    Answers,
    Normalised,
    filled,
    read_each,
    say_read,
    set_aside,
)
from ipraktik.text import Text

TOOL = "SharePoint"
_TELLING = frozenset(
    (
        *("elementtype", "item type", "sti", "path", "indholdstype", "content type"),
        *("oprettet af", "created by", "ændret af", "modified by", "vedhæftede filer"),
        *("attachments", "owshiddenversion", "complianceassetid"),
    )
)
_CREATED = frozenset(("oprettet", "created"))
_TITLE = frozenset(("titel", "title"))
_OTHER = frozenset(
    (
        *("id", "ændret", "modified", "version", "mærkat", "farvemærke", "color tag"),
        *("godkendelsesstatus", "approval status", "antal underordnede mapper"),
        *("antal underordnede elementer", "folder child count", "item child count"),
        *("underordnede mapper", "app oprettet af", "app created by", "app modified by"),
        *("opbevaringsmærkat", "retention label", "likes", "rediger", "edit"),
    )
)
_ENOUGH = 3
_LOOKUP = re.compile(r";#\d+(?=;#|$)|^\d+(?=;#)")
_ALL_ALIKE = 0.9


def _is_header(headers: tuple[str, ...]) -> bool:
    names = set(headers)
    return len(names & _TELLING) >= 2 and len(names & (_TELLING | _CREATED | _OTHER)) > _ENOUGH


def _names_items(cells: Sequence[Raw], answers: Answers) -> bool:
    """Return whether titles name the items: no two alike, or each with words of its own row."""
    titles = [fold(cell_text(cell)) for cell in cells]
    if len(set(titles)) >= _ALL_ALIKE * len(titles):
        return True
    rows = [[fold(cell_text(cell)) for cell in row] for _, row in answers.rows]
    return all(
        any(len(text) > 2 and text != title and text in title for text in row)
        for title, row in zip(titles, rows, strict=True)
    )


def _plain(raw: Raw) -> Raw:
    if not isinstance(raw, str) or ";#" not in raw:
        return raw
    return _LOOKUP.sub("", raw).replace(";#", ";").strip(";") or None


def _read(answers: Answers) -> tuple[Answers, list[Text]]:
    headers = list(map(fold_header, answers.headers))
    own = [i for i, h in enumerate(headers) if h in _TELLING | _CREATED | _OTHER]
    titles = [i for i, header in enumerate(headers) if header in _TITLE]
    own += [i for i in titles[:1] if _names_items(filled(answers.column(i)), answers)
            and len(filled(answers.column(i))) == len(answers.rows)]  # fmt: skip
    cells = {i: list(map(_plain, answers.column(i))) for i in range(len(headers))}
    created = answers.find(_CREATED)
    return set_aside(answers.fill(cells), TOOL, own, created), [say_read(answers, TOOL)]


def read_sharepoint(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Undo the habits of SharePoint lists.

    Known by two columns that only a list's items have, such as ``Elementtype`` and ``Sti``.
    ``Oprettet`` becomes ``Tilmeldt``; the item's title is set aside where it names the item.
    ``A;#B`` is the list ``A;B``, and ``3;#A`` the item ``A`` of another list.
    """
    return read_each(sheets, _is_header, _read)
