"""Which rows of a sheet are hosts and which are interns; `Rolle` decides in a common sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.instance import SheetKind, SheetSummary
from ipraktik.model.origin import Row
from ipraktik.model.privacy import mask_cpr
from ipraktik.reading.answers import unknown_value
from ipraktik.reading.columns import ROLE_KEY, Role
from ipraktik.reading.cpr_cells import find_cpr_cells
from ipraktik.reading.parsed import Fault, cell_of, cell_text, is_blank
from ipraktik.reading.tables import Table
from ipraktik.text import say

_NAMES = ("Vært", "Praktikant", "Begge")


@dataclass(frozen=True)
class SheetRows:
    """The rows of one sheet by role; a row of both roles stands in both lists."""

    table: Table
    hosts: tuple[Row, ...] = ()
    interns: tuple[Row, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def roles(self) -> frozenset[Role]:
        """Return the roles that the sheet's rows have, or could have where it has no rows."""
        found = {Role.HOST: self.hosts, Role.INTERN: self.interns}
        return frozenset(role for role in self.table.roles if found[role]) or frozenset(
            self.table.roles
        )

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
        )


def sort_rows(table: Table) -> SheetRows:
    """Return the rows of a sheet as hosts and interns, and the cpr numbers in it as findings."""
    rows = _by_role(table)
    return replace(rows, findings=(*rows.findings, *find_cpr_cells(table)))


def _by_role(table: Table) -> SheetRows:
    if table.kind is SheetKind.HOSTS:
        return SheetRows(table, hosts=table.rows(table.claims[Role.HOST].columns))
    if table.kind is SheetKind.INTERNS:
        return SheetRows(table, interns=table.rows(table.claims[Role.INTERN].columns))
    return _sort_both(table) if table.kind is SheetKind.BOTH else SheetRows(table)


def _sort_both(table: Table) -> SheetRows:
    sorted_rows: dict[Role, list[Row]] = {role: [] for role in Role}
    findings = []
    rows = {role: table.rows(table.claims[role].columns) for role in Role}
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
