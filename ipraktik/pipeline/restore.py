"""A match workbook read back: the people, and who stands where on which days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import FindingsError, InputError
from ipraktik.model.earlier_stays import VISITED_RULE
from ipraktik.model.findings import STOPPING, Severity
from ipraktik.model.match_schema import CANCELLED, REFUSED
from ipraktik.model.placement import Placement
from ipraktik.pipeline.refusals import tell_first
from ipraktik.pipeline.standing import read_standing
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.instance import Instance
    from ipraktik.reading.match_book import MatchBook, PlacementRow
    from ipraktik.validation.check import Checked

OVERRIDABLE = frozenset({4, 5, 6, VISITED_RULE})
"""The rules that a coordinator's lock overrides: 4 to 6 of contract 3, and earlier stays."""


@dataclass(frozen=True)
class Restored:
    """A match workbook as it stands, with the coordinator's changes.

    Parameters
    ----------
    checked : Checked
        The sign-ups of the workbook.
    book : MatchBook
        Its own sheets.
    placements : tuple of Placement
        Sorted by intern ID; rows that were turned down or cancelled are left out.
    """

    checked: Checked
    book: MatchBook
    placements: tuple[Placement, ...]


def restore(path: Path) -> Restored:
    """Read a match workbook back.

    Raises
    ------
    InputError
        If it cannot be read, or is not a match workbook.
    FindingsError
        If a row names somebody unknown or has no days.
    """
    book, checked = _read(path)
    placements = tuple(_placements(book, checked))
    if not placements:
        raise InputError(
            say("{file} places nobody: the sheet Matchforslag has no rows.", file=path.name)
        )
    return Restored(checked, book, tuple(sorted(placements, key=lambda one: one.intern_id)))


def restore_what_stands(path: Path) -> Restored:
    """Read a match workbook back, without the rows that place nobody anywhere.

    Raises
    ------
    InputError
        If it cannot be read, or is not a match workbook.
    FindingsError
        If sign-ups or cells have errors.
    """
    book, checked = _read(path)
    instance = checked.instance
    assert instance is not None, "what is read has one"
    rows = [row for row in standing_rows(book) if places_somebody(row, instance)]
    placements = (Placement(row.intern_id, row.host_id, row.days) for row in rows)
    return Restored(checked, book, tuple(sorted(placements, key=lambda one: one.intern_id)))


def _read(path: Path) -> tuple[MatchBook, Checked]:
    from ipraktik.reading.signups import read_signups
    from ipraktik.validation.check import check

    book = read_standing(path)
    checked = check(read_signups([path]))
    stopping = [one for one in checked.findings if one.code in STOPPING]
    errors = [*stopping, *(one for one in book.findings if one.severity is Severity.ERROR)]
    if errors:
        raise FindingsError(tell_first(errors, [path]))
    return book, checked


def standing_rows(book: MatchBook) -> Iterator[PlacementRow]:
    """Yield the rows of `Matchforslag` that still stand."""
    return (row for row in book.placements if row.status not in (REFUSED, CANCELLED))


def places_somebody(row: PlacementRow, instance: Instance) -> bool:
    """Whether a row has an intern and a host that take part, and days."""
    known = row.intern_id in instance.intern_by_id and row.host_id in instance.host_by_id
    return known and bool(row.days)


def _placements(book: MatchBook, checked: Checked) -> Iterator[Placement]:
    instance = checked.instance
    assert instance is not None, "checked by the caller"
    gone = {one.host_id for one in checked.signups.hosts if one.cancelled}
    gone |= {one.intern_id for one in checked.signups.interns if one.cancelled}
    for row in standing_rows(book):
        left = next((one for one in (row.host_id, row.intern_id) if one in gone), None)
        if left is not None:
            raise FindingsError(
                say(
                    "{file}, sheet Matchforslag, row {row}: {id} has cancelled. Make a new match "
                    "of this workbook first, and export that.",
                    file=book.file.name,
                    row=row.row.number,
                    id=left,
                )
            )
        if not places_somebody(row, instance):
            raise FindingsError(
                say(
                    "{file}, sheet Matchforslag, row {row}: intern, host or days are missing or "
                    "unknown. Correct the row, or set its Status to Afmeldt.",
                    file=book.file.name,
                    row=row.row.number,
                )
            )
        yield Placement(row.intern_id, row.host_id, row.days)
