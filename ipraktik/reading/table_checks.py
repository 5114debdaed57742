"""Faults of a table's headers: a required column that is absent, two columns for one field."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.names import fold_spelling
from ipraktik.model.origin import Column, Place
from ipraktik.model.schema import ColumnSpec
from ipraktik.reading.columns import SPECS, Role
from ipraktik.reading.parsed import nearest, shown
from ipraktik.reading.tables import SETTING_HEADERS, Table
from ipraktik.text import Text, say

_LEAST_LIKENESS = 60.0
"""A header less alike is no candidate: a nonsense guess is worse than none."""


def check_headers(table: Table, roles: frozenset[Role]) -> Iterator[Finding]:
    """Yield ``duplicate-column`` and ``missing-column`` for a sheet of sign-ups.

    Parameters
    ----------
    table : Table
    roles : frozenset of Role
        The roles that rows of the sheet have; only their required columns must be there.
    """
    told = set()
    for role in table.roles:
        for _, first, second in table.claims[role].duplicates:
            if second not in told:
                told.add(second)
                yield _duplicate(table, first, second)
    missing: dict[str, ColumnSpec] = {}
    for role in table.roles:
        if role in roles:
            missing.update((spec.header, spec) for spec in _missing(table, role))
    for header in missing:
        yield missing_column(table, header)


def check_settings_headers(table: Table) -> Iterator[Finding]:
    """Yield ``missing-column`` where the settings sheet has no `Navn` or no `Værdi`."""
    if table.header < 0:
        for header in SETTING_HEADERS:
            yield missing_column(table, header)


def _missing(table: Table, role: Role) -> Iterator[ColumnSpec]:
    claimed = table.claims[role].columns
    for spec in SPECS[role]:
        stands_in = role is Role.HOST and spec.key == "municipality" and "landsdel" in claimed
        if spec.required and spec.key not in claimed and not stands_in:
            yield spec


def _duplicate(table: Table, first: Column, second: Column) -> Finding:
    place = Place(
        table.sheet.file, table.sheet.name, table.header_row, second.header, second.letter
    )
    message = say(
        "The columns '{first}' ({first_letter}) and '{second}' ({second_letter}) stand for the "
        "same thing. Keep one of them.",
        first=shown(first.header),
        first_letter=first.letter,
        second=shown(second.header),
        second_letter=second.letter,
    )
    return finding(Code.DUPLICATE_COLUMN, place, shown(second.header), message)


def missing_column(table: Table, header: str) -> Finding:
    """Return the finding of a column that a table should have."""
    place = Place(table.sheet.file, table.sheet.name, table.header_row or None, header)
    claimed = {
        column.header for claims in table.claims.values() for column in claims.columns.values()
    }
    unknown = [column.header for column in table.columns if column.header not in claimed]
    found = nearest(fold_spelling(header), unknown, _LEAST_LIKENESS)
    return finding(Code.MISSING_COLUMN, place, shown(found), _missing_text(table, header, found))


def _missing_text(table: Table, header: str, found: str) -> Text:
    sheet = table.sheet.name or table.sheet.file
    if not found:
        return say(
            "The sheet {sheet} has no column '{header}'. Add it, with that header.",
            sheet=sheet,
            header=header,
        )
    return say(
        "The sheet {sheet} has no column '{header}'. The nearest header is '{nearest}': rename it "
        "if that is the one, else add the column.",
        sheet=sheet,
        header=header,
        nearest=shown(found),
    )
