"""Where each cell of the sign-ups and each finding stands in a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from ipraktik.language import danish
from ipraktik.model.findings import Finding
from ipraktik.model.match_schema import REPAIRS_SHEET
from ipraktik.model.origin import Column, Row
from ipraktik.model.privacy import mask_cpr
from ipraktik.model.report_sheets import LIST_SHEET, OWN_HEADERS, REPORT_SHEETS
from ipraktik.model.signups import SignUps, SourceSheet
from ipraktik.text import say
from ipraktik.writing.layout import MAX_SHEET_NAME, cell_address, legal_sheet_name, unique_name
from ipraktik.writing.tables import Link

HEADER = -1
"""Stands for the header among the rows of a table."""
_NO_BREAK_SPACE = "\u00a0"


@dataclass(frozen=True)
class OwnSheet:
    """One of the user's sheets as the report gives it back.

    Parameters
    ----------
    title : str
        On the tab: the user's own, unless another sheet has it.
    source : SourceSheet
    columns : tuple of Column
        As read; without what an earlier report has added.
    headers : tuple of str
        As they stand in the user's sheet, then `OWN_HEADERS`; all different to a table.
    """

    title: str
    source: SourceSheet
    columns: tuple[Column, ...]
    headers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """A cell of a report; `row` counts the table's rows from 0 (or is `HEADER`)."""

    sheet: OwnSheet
    row: int
    column: int

    @property
    def address(self) -> str:
        """Return the cell as Excel names it."""
        return cell_address(self.row + 1, self.column)

    @property
    def is_cell(self) -> bool:
        """Return whether it is one of the user's cells, not the column `Fejl`."""
        return self.column < len(self.sheet.columns)


class ReportPlaces:
    """Knows where everything stands, so that sheets can lead to one another.

    Parameters
    ----------
    signups : SignUps
    findings : sequence of Finding
        In the order in which `Fejlliste` has them.
    """

    def __init__(self, signups: SignUps, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        self.sheets = tuple(_own_sheets(signups))
        # One sheet of the user's may hold several tables: each has a sheet of its own here.
        self._sheets = {(s.source.file, s.source.sheet): s for s in reversed(self.sheets)}
        self._rows = {
            (own.source.file, own.source.sheet, row.number): (own, number)
            for own in self.sheets
            for number, row in enumerate(own.source.rows)
        } | {(s.source.file, s.source.sheet, s.source.header_row): (s, HEADER) for s in self.sheets}
        self._at: dict[tuple[str, int], list[int]] = {}
        for number, one in enumerate(self.findings):
            target = self.target(one)
            if target is not None:
                self._at.setdefault((target.sheet.title, target.row), []).append(number)

    def target(self, one: Finding) -> Target | None:
        """Return the cell of a finding; None where it is in no sheet of the report.

        What is about a whole row leads to its column `Fejl`, and so does a missing column.
        """
        own = self._sheets.get((one.place.file, one.place.sheet))
        if own is None:
            return None
        at = (one.place.file, one.place.sheet, one.place.row or 0)
        own, row = self._rows.get(at, (own, HEADER))
        headers = [column.header for column in own.columns]
        known = one.place.column in headers
        return Target(own, row, headers.index(one.place.column) if known else len(own.headers) - 1)

    def row_of(self, one: Finding) -> Row | None:
        """Return the row of sign-ups that a finding is about."""
        target = self.target(one)
        if target is None or target.row == HEADER:
            return None
        return target.sheet.source.rows[target.row]

    def findings_at(self, own: OwnSheet, row: int) -> tuple[Finding, ...]:
        """Return the findings of one row, or of the header."""
        return tuple(self.findings[number] for number in self._at.get((own.title, row), ()))

    def list_link(self, own: OwnSheet, row: int) -> Link | None:
        """Return a link from a row to its first line in `Fejlliste`."""
        numbers = self._at.get((own.title, row))
        if not numbers:
            return None
        line = numbers[0] + 2
        return Link(danish(say("Line {line}", line=line)), LIST_SHEET, f"A{line}")

    def row_link(self, row: Row, text: str) -> Link | None:
        """Return a link to a row of sign-ups."""
        if (row.file, row.sheet) not in self._sheets:
            return None
        own, number = self._rows[row.file, row.sheet, row.number]
        return Link(text, own.title, cell_address(number + 1, 0))


def _own_sheets(signups: SignUps) -> Iterator[OwnSheet]:
    reports = {one.file for one in signups.sheets if one.sheet == LIST_SHEET}
    taken = [*REPORT_SHEETS, REPAIRS_SHEET]
    for source in signups.sources:
        wanted = mask_cpr(source.sheet or PurePath(source.file).stem)
        title = unique_name(legal_sheet_name(wanted, ()), taken, MAX_SHEET_NAME)
        taken.append(title)
        known = {column.header for row in source.rows[:1] for column in row.columns.values()}
        # What an earlier report has added goes: its columns take their place anew.
        added = {*OWN_HEADERS} - known if source.file in reports else set()
        columns = tuple(one for one in source.columns if one.header not in added)
        yield OwnSheet(title, source, columns, _headers(columns))


def _headers(columns: Sequence[Column]) -> tuple[str, ...]:
    """Return the headers as the user has them.

    A table wants them all different: those that are alike differ by no-break spaces, which
    reading does not mind, so that the same question stays the same question.
    """
    own = {column.header for column in columns}
    headers: list[str] = []
    for column in columns:
        typed = mask_cpr(" ".join(_typed(column, own).split()))
        headers.append(_different(typed, headers))
    return (*headers, *(_different(header, headers) for header in OWN_HEADERS))


def _typed(column: Column, own: set[str]) -> str:
    """Return a header without the letter that reading adds where it stands twice."""
    base = column.header.removesuffix(f" {column.letter}")
    return base if base in own else column.header


def _different(header: str, taken: Sequence[str]) -> str:
    folded = {one.casefold() for one in taken}
    while header.casefold() in folded:
        header += _NO_BREAK_SPACE
    return header
