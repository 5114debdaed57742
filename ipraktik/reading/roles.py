"""Which rows of a sheet are hosts and which are interns; `Rolle` decides in a common sheet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.origin import Column, Row
from ipraktik.model.privacy import mask_cpr
from ipraktik.model.signups import SheetKind, SheetSummary
from ipraktik.reading.answers import unknown_value
from ipraktik.reading.columns import ROLE_KEY, Role
from ipraktik.reading.cpr_cells import find_cpr_cells
from ipraktik.reading.other_rows import OtherRows, find_other_rows
from ipraktik.reading.parsed import Fault, cell_of, cell_text, is_blank
from ipraktik.reading.tables import Table
from ipraktik.text import Text, say

_NAMES = ("Vært", "Praktikant", "Begge")


@dataclass(frozen=True)
class SheetRows:
    """The rows of one sheet by role; a row of both roles stands in both lists.

    `others` are the rows that are nobody's sign-up.
    """

    table: Table
    hosts: tuple[Row, ...] = ()
    interns: tuple[Row, ...] = ()
    findings: tuple[Finding, ...] = ()
    others: OtherRows = field(default_factory=OtherRows)

    @property
    def roles(self) -> frozenset[Role]:
        """Return the roles that the sheet's rows have, or could have where it has no rows."""
        found = {Role.HOST: self.hosts, Role.INTERN: self.interns}
        return frozenset(role for role in self.table.roles if found[role]) or frozenset(
            self.table.roles
        )

    def with_told(self, told: Iterable[Text]) -> SheetRows:
        """Return the same rows with more to be said of the sheet."""
        return replace(self, others=replace(self.others, told=(*self.others.told, *told)))

    @property
    def summary(self) -> SheetSummary:
        """Return what was read from the sheet."""
        sheet = self.table.sheet
        numbers = [number for number, _ in sheet.rows[self.table.header + 1 :]]
        read = numbers and self.table.kind is not SheetKind.IGNORED
        return SheetSummary(
            sheet.file,
            sheet.name,
            self.table.kind,
            numbers[0] if read else 0,
            numbers[-1] if read else 0,
            len(self.hosts),
            len(self.interns),
            unsure=self.table.unsure,
            notes=sheet.notes,
            told=self.others.told,
        )


def sort_rows(table: Table) -> SheetRows:
    """Return the rows of a sheet as hosts and interns, and the cpr numbers in it as findings."""
    others = find_other_rows(table)
    rows = _by_role(table, others)
    return replace(rows, findings=(*rows.findings, *find_cpr_cells(table)), others=others)


def _by_role(table: Table, others: OtherRows) -> SheetRows:
    if table.kind is SheetKind.BOTH:
        return _sort_both(table, others)
    found = {role: _people(table, table.claims[role].columns, others) for role in table.roles}
    return SheetRows(table, found.get(Role.HOST, ()), found.get(Role.INTERN, ()))


def _people(table: Table, columns: Mapping[str, Column], others: OtherRows) -> tuple[Row, ...]:
    return tuple(row for row in table.rows(columns) if row.number not in others.numbers)


def _sort_both(table: Table, others: OtherRows) -> SheetRows:
    sorted_rows: dict[Role, list[Row]] = {role: [] for role in Role}
    findings = []
    rows = {role: _people(table, table.claims[role].columns, others) for role in Role}
    for index, row in enumerate(rows[Role.HOST]):
        roles = table.roles_of(cell_of(row, ROLE_KEY))
        if not roles:
            findings.append(_role_fault(row))
        for role in roles:
            sorted_rows[role].append(rows[role][index])
    return SheetRows(
        table, tuple(sorted_rows[Role.HOST]), tuple(sorted_rows[Role.INTERN]), tuple(findings)
    )


def _role_fault(row: Row) -> Finding:
    raw = cell_of(row, ROLE_KEY)
    if is_blank(raw):
        message = say("The role is blank. Write Vært, Praktikant or Begge.")
        return finding(Code.MISSING_VALUE, row.place(ROLE_KEY), "", message)
    fault: Fault = unknown_value(raw, _NAMES).faults[0]
    return finding(fault.code, row.place(ROLE_KEY), mask_cpr(cell_text(raw)), fault.message)
