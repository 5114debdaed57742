"""What was changed in a match workbook since it was written, by the seals in `Kontrol`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.match_schema import (
    CONTROL_HEADERS,
    CONTROL_SHEET,
    FREE_HEADERS,
    KEY_COLUMNS,
    PAPER_SHEETS,
    PLACEMENTS_SHEET,
    REFUSED_SHEET,
    REMARK_HEADERS,
    is_added,
)
from ipraktik.model.origin import Place, Row
from ipraktik.model.schema import SETTINGS_HEADERS, SETTINGS_SHEET
from ipraktik.model.seals import seal
from ipraktik.model.setting_specs import FREE_SETTINGS
from ipraktik.pipeline.sealed import Sealed, read_control
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.reading.match_cells import SheetCells

_BLANK = seal(None)
_CHANGED = say(
    "This cell is no longer as the match wrote it. Undo the change, or make a new match."
)


@dataclass
class Changes:
    """Changed cells: those that are not a coordinator's as findings, the others by row.

    Parameters
    ----------
    findings : list of Finding
    edited : set of str
        Names of the rows of `Matchforslag` in which a coordinator's column was changed.
    any_edit : bool
        Whether a coordinator's edit, in any sheet, may make it another match.
    sheets : set of str
        The sheets with changed cells that are not a coordinator's.
    """

    findings: list[Finding] = field(default_factory=list)
    edited: set[str] = field(default_factory=set)
    any_edit: bool = False
    sheets: set[str] = field(default_factory=set)

    def add(self, place: Place, value: object, message: Text, sheet: str) -> None:
        """Add a finding; `sheet` is the sheet's Danish name."""
        self.findings.append(finding(Code.CELL_CHANGED, place, value, message))
        self.sheets.add(sheet)


def find_changes(path: Path) -> Changes:
    """Compare every sealed cell of a match workbook with its seal.

    Raises
    ------
    InputError
        If the file cannot be read.
    """
    from ipraktik.reading.match_cells import read_match_cells

    sheets = read_match_cells(path)
    changes = Changes()
    cells = sheets.get(CONTROL_SHEET)
    if cells is None:
        message = say(
            "The sheet {sheet} is missing, so changes cannot be told.", sheet=CONTROL_SHEET
        )
        changes.add(Place(path.name, CONTROL_SHEET), None, message, CONTROL_SHEET)
        return changes
    if _add_gone(changes, path.name, CONTROL_SHEET, CONTROL_HEADERS, cells):
        return changes
    control = read_control(path.name, cells.rows)
    changes.findings += control.findings
    for sealed in control.sheets:
        if sealed.sheet in sheets:
            _Comparison(changes, path.name, sealed, sheets[sealed.sheet]).compare()
        else:
            message = say(
                "The sheet {sheet} is missing. Put it back, or make a new match.",
                sheet=sealed.sheet,
            )
            changes.add(Place(path.name, sealed.sheet), None, message, sealed.sheet)
    return changes


def _add_gone(
    changes: Changes, file: str, sheet: str, headers: Sequence[str], cells: SheetCells
) -> set[str]:
    """Add the columns that are not there any more, and return their headers."""
    gone = [header for header in headers if header not in cells.headers]
    for header in gone:
        message = say(
            "The column {header} is missing. Put it back, or make a new match.", header=header
        )
        changes.add(Place(file, sheet, cells.header_row or None, header), None, message, sheet)
    return set(gone)


_Pair = tuple[Row, list[str]]
"""A row as it stands, with the seals of its cells in the sealed columns."""


class _Comparison:
    """One sheet beside its seals; rows may be sorted anew and columns added without harm."""

    def __init__(self, changes: Changes, file: str, sealed: Sealed, cells: SheetCells) -> None:
        self._changes, self._file, self._sealed = changes, file, sealed
        self._is_paper = sealed.sheet in PAPER_SHEETS
        columns = [] if self._is_paper else [h for h in sealed.headers if not self._is_added(h)]
        self._gone = _add_gone(changes, file, sealed.sheet, columns, cells)
        self._free = FREE_HEADERS.get(sealed.sheet, ())
        self._left = dict(sealed.rows)
        self._rows: list[_Pair] = [
            (row, [seal(row.cells.get(header)) for header in sealed.headers]) for row in cells.rows
        ]

    def _is_added(self, header: str) -> bool:
        return is_added(self._sealed.sheet, header)

    def compare(self) -> None:
        """Add what was changed: cells of rows that are known again, then the other rows."""
        if self._is_paper:
            self._match(lambda row, _: str(row.number), lambda name, _: name)
            self._add_missing()
            return
        headers = self._sealed.headers
        free = (*self._free, *self._gone)
        fixed = [n for n, one in enumerate(headers) if one not in free and not self._is_added(one)]
        self._match(lambda _, seals: _take(seals, fixed), lambda _, seals: _take(seals, fixed))
        keys = range(KEY_COLUMNS.get(self._sealed.sheet, 0))
        if self._gone.isdisjoint(headers[number] for number in keys):
            self._match(lambda _, seals: _take(seals, keys), lambda _, seals: _take(seals, keys))
            self._match_alike(len(fixed))
            self._add_extra(headers[0])
            self._add_missing()

    def _match(
        self,
        key_of_row: Callable[[Row, Sequence[str]], object],
        key_of_sealed: Callable[[str, Sequence[str]], object],
    ) -> None:
        """Take rows with the same key as one and the same."""
        names: dict[object, list[str]] = {}
        for name, seals in self._left.items():
            names.setdefault(key_of_sealed(name, seals), []).append(name)
        rest: list[_Pair] = []
        for row, seals in self._rows:
            known = names.get(key_of_row(row, seals))
            if known:
                self._add_changed(known.pop(0), row, seals)
            else:
                rest.append((row, seals))
        self._rows = rest

    def _match_alike(self, columns: int) -> None:
        """Take rows of which half is the same as one whose name was changed."""
        rest: list[_Pair] = []
        for row, seals in self._rows:
            same = {
                name: sum(own == one for own, one in zip(seals, written, strict=False))
                for name, written in self._left.items()
            }
            best = max(same, key=lambda name: same[name], default="")
            if 2 * same.get(best, 0) >= columns > 0:
                self._add_changed(best, row, seals)
            else:
                rest.append((row, seals))
        self._rows = rest

    def _add_changed(self, name: str, row: Row, seals: Sequence[str]) -> None:
        written = self._left.pop(name)
        for header, own, one in zip(self._sealed.headers, seals, written, strict=False):
            is_room_for_notes = self._is_paper and one == _BLANK
            if header in self._gone or is_room_for_notes or self._is_added(header):
                continue
            if own != one or header in row.unstored:
                self._note(name, row, header)

    def _note(self, name: str, row: Row, header: str) -> None:
        sheet = self._sealed.sheet
        name_header, value_header, _ = SETTINGS_HEADERS
        setting = (row.cells.get(name_header), header) if sheet == SETTINGS_SHEET else ()
        if setting and setting[0] in FREE_SETTINGS and setting[1] == value_header:
            return  # it changes letters and sheets, not the match
        if header not in self._free:
            place = row.place_of_header(header)
            self._changes.add(place, row.cells.get(header), _CHANGED, sheet)
        elif header not in REMARK_HEADERS:
            self._changes.any_edit = True
            if sheet == PLACEMENTS_SHEET:
                self._changes.edited.add(name)

    def _add_extra(self, header: str) -> None:
        """Add rows that the match never wrote.

        Refusals may be added by hand, and proposals: a host for somebody who had none.
        """
        sheet = self._sealed.sheet
        for row, _ in self._rows if sheet != REFUSED_SHEET else ():
            if sheet == PLACEMENTS_SHEET:
                self._changes.any_edit = True
                self._changes.edited.add(str(row.cells.get(header) or "").strip())
                continue
            message = say("The match has no such row. Delete it.")
            self._changes.add(row.place_of_header(header), row.cells.get(header), message, sheet)

    def _add_missing(self) -> None:
        sheet = self._sealed.sheet
        for name in self._left:
            message = say("The row {name} is missing. Put it back, or make a new match.", name=name)
            place = Place(self._file, sheet, int(name) if self._is_paper else None)
            if sheet == PLACEMENTS_SHEET:
                self._changes.any_edit = True
                self._changes.findings.append(finding(Code.MISSING_ROW, place, name, message))
            else:
                self._changes.add(place, name, message, sheet)


def _take(seals: Sequence[str], positions: Iterable[int]) -> tuple[str, ...]:
    return tuple(seals[position] for position in positions)
