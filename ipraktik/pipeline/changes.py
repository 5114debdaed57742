"""What was changed in a match workbook since it was written, by the seals in `Kontrol`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.origin import Place, Row
from ipraktik.model.schema import (
    CONTROL_HEADERS,
    CONTROL_SHEET,
    FREE_HEADERS,
    KEY_COLUMNS,
    PLACEMENTS_SHEET,
    REFUSED_SHEET,
)
from ipraktik.model.seals import row_names, seal, split_seals
from ipraktik.text import Text, say


@dataclass
class Changes:
    """Changed cells: those that are not a coordinator's as findings, the others by row.

    Parameters
    ----------
    findings : list of Finding
    edited : set of str
        Names of the rows of `Matchforslag` in which a coordinator's column was changed.
    any_edit : bool
        Whether a coordinator's column was changed in any sheet.
    """

    findings: list[Finding] = field(default_factory=list)
    edited: set[str] = field(default_factory=set)
    any_edit: bool = False


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
    control = sheets.get(CONTROL_SHEET, ())
    if not control:
        place = Place(path.name, CONTROL_SHEET)
        message = say(
            "The sheet {sheet} is missing, so changes cannot be told.", sheet=CONTROL_SHEET
        )
        changes.findings.append(finding(Code.CELL_CHANGED, place, None, message))
    for sheet, (headers, sealed) in _seals(control).items():
        if sheet in sheets:
            _compare(changes, _Sealed(path.name, sheet, headers, sealed), sheets[sheet])
        else:
            message = say(
                "The sheet {sheet} is missing. Put it back, or make a new match.", sheet=sheet
            )
            place = Place(path.name, sheet)
            changes.findings.append(finding(Code.CELL_CHANGED, place, None, message))
    return changes


@dataclass(frozen=True)
class _Sealed:
    """A sheet as it was written: its headers, and the seals of each row by the row's name."""

    file: str
    sheet: str
    headers: Sequence[str]
    rows: Mapping[str, Sequence[str]]


def _seals(control: Sequence[Row]) -> dict[str, tuple[list[str], dict[str, list[str]]]]:
    """Return headers and seals by sheet; a line that cannot be read counts as missing."""
    sheets: dict[str, tuple[list[str], dict[str, list[str]]]] = {}
    for row in control:
        sheet, text = (str(row.cells.get(header) or "") for header in CONTROL_HEADERS)
        try:
            told = json.loads(text)
        except ValueError:
            continue
        if isinstance(told, list):
            sheets[sheet] = (told, {})
        elif sheet in sheets and sheet in KEY_COLUMNS:
            sheets[sheet][1].update({name: split_seals(one) for name, one in told.items()})
    return sheets


def _compare(changes: Changes, sealed: _Sealed, rows: Sequence[Row]) -> None:
    """Compare one sheet; rows may be sorted anew and columns added without harm."""
    gone = [header for header in sealed.headers if rows and header not in rows[0].cells]
    for header in gone:
        message = say(
            "The column {header} is missing. Put it back, or make a new match.", header=header
        )
        place = Place(sealed.file, sealed.sheet, None, header)
        changes.findings.append(finding(Code.CELL_CHANGED, place, None, message))
    keys = sealed.headers[: KEY_COLUMNS[sealed.sheet]]
    if set(keys) & set(gone):
        return
    names = row_names([row.cells.get(key) for key in keys] for row in rows)
    for name, row in zip(names, rows, strict=True):
        if name in sealed.rows:
            for header in _changed_headers(sealed, name, row):
                _note(changes, sealed.sheet, name, row, header)
        elif sealed.sheet != REFUSED_SHEET:
            message = say("The match has no such row. Delete it.")
            place = row.place_of_header(keys[0])
            changes.findings.append(finding(Code.CELL_CHANGED, place, name, message))
    for name in sealed.rows:
        if name not in names:
            message = say("The row {name} is missing. Put it back, or make a new match.", name=name)
            place = Place(sealed.file, sealed.sheet)
            changes.findings.append(finding(Code.CELL_CHANGED, place, name, message))


def _changed_headers(sealed: _Sealed, name: str, row: Row) -> Iterator[str]:
    for header, expected in zip(sealed.headers, sealed.rows[name], strict=False):
        if header in row.cells and seal(row.cells[header]) != expected:
            yield header


def _note(changes: Changes, sheet: str, name: str, row: Row, header: str) -> None:
    if header in FREE_HEADERS.get(sheet, ()):
        changes.any_edit = True
        if sheet == PLACEMENTS_SHEET:
            changes.edited.add(name)
        return
    message: Text = say(
        "This cell is no longer as the match wrote it. Undo the change, or make a new match."
    )
    place = row.place_of_header(header)
    changes.findings.append(finding(Code.CELL_CHANGED, place, row.cells.get(header), message))
