"""Faults of a table's headers: a required column that is absent, two columns for one field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.names import fold_spelling
from ipraktik.model.origin import Column, Place
from ipraktik.model.schema import MAPPING_HEADERS, ColumnSpec
from ipraktik.reading.columns import SETTING_HEADERS, SPECS, Role
from ipraktik.reading.mapping.choices import unknown_fields
from ipraktik.reading.parsed import nearest, shown
from ipraktik.reading.table import Table
from ipraktik.text import Text, say

_MOST_NEAR = 3
_FEWEST_BESIDE = 4
"""Headers that stand twice, all of them to the right of the others: a second table."""
_FIELD_HEADER = MAPPING_HEADERS[6]
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
    beside = _tables_side_by_side(table)
    if beside is not None:
        yield beside
        return
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
    for header, spec in missing.items():
        near = _near(table, spec.key)
        yield _unsure_column(table, header, near) if near else missing_column(table, header)


def _tables_side_by_side(table: Table) -> Finding | None:
    """Return one finding where a whole second table stands to the right of the first."""
    at = {column: index for index, _, column in table.typed}
    typed = {column: header for _, header, column in table.typed}
    for role in table.roles:
        pairs = [(first, second) for _, first, second in table.claims[role].duplicates]
        if len(pairs) < _FEWEST_BESIDE:
            continue
        start = min((second for _, second in pairs), key=lambda column: at[column])
        if max(at[first] for first, _ in pairs) < at[start]:
            place = Place(
                table.sheet.file, table.sheet.name, table.header_row, start.header, start.letter
            )
            message = say(
                "Two tables stand side by side: the header '{header}' and {count} more stand "
                "again from column {letter} on. Put each table on a sheet of its own.",
                header=shown(typed[start]),
                count=len(pairs) - 1,
                letter=start.letter,
            )
            return finding(Code.DUPLICATE_COLUMN, place, shown(typed[start]), message)
    return None


def _near(table: Table, key: str) -> tuple[Column, ...]:
    """Return the columns that may be a field but are not surely so, the nearest first."""
    indices = dict.fromkeys(
        index for role in table.roles for index in table.mapped.candidates(role, key)
    )
    columns = {index: column for index, _, column in table.typed}
    used = {column for claims in table.claims.values() for column in claims.columns.values()}
    found = (columns[index] for index in indices if columns[index] not in used)
    return tuple(found)[:_MOST_NEAR]


def _unsure_column(table: Table, header: str, near: Sequence[Column]) -> Finding:
    place = Place(table.sheet.file, table.sheet.name, table.header_row or None, header)
    line = _open_line(table, near)
    if line is not None:
        return finding(Code.MISSING_COLUMN, place, shown(near[0].header), _fill_in(header, *line))
    message = say(
        "The sheet {sheet} has no column that is surely '{header}'. Nearest: {nearest}. Run "
        "ipraktik init {file} -o PROJEKT.xlsx, choose the right column in its sheet Kolonner, and "
        "name PROJEKT.xlsx beside your files. Or rename the column to '{header}'.",
        sheet=table.sheet.name or table.sheet.file,
        header=header,
        nearest=", ".join(f"'{shown(column.header)}' ({column.letter})" for column in near),
        file=table.sheet.file,
    )
    return finding(Code.MISSING_COLUMN, place, shown(near[0].header), message)


def _open_line(table: Table, near: Sequence[Column]) -> tuple[Column, Place] | None:
    """Return the nearest column whose line in a sheet `Kolonner` was left blank, and that line."""
    lines = table.questions.open_lines if table.questions else {}
    of_letter = {column.letter: lines[index] for index, _, column in table.typed if index in lines}
    found = ((column, of_letter[column.letter]) for column in near if column.letter in of_letter)
    return next(found, None)


def _fill_in(header: str, column: Column, line: Place) -> Text:
    return say(
        "No column is surely '{header}'. The nearest is '{nearest}' ({letter}): choose its field "
        "in the sheet {sheet} of {file}, row {row}, where its line is blank.",
        header=header,
        nearest=shown(column.header),
        letter=column.letter,
        sheet=line.sheet,
        file=line.file,
        row=line.row or 0,
    )


def check_mapping(table: Table) -> Iterator[Finding]:
    """Yield ``unknown-value`` for each field of a sheet `Kolonner` that is not known."""
    for row, text in unknown_fields(table.sheet):
        place = Place(table.sheet.file, table.sheet.name, row, _FIELD_HEADER)
        message = say(
            "'{value}' is no field. Choose one from the list, ignorér, or leave the cell blank.",
            value=shown(text),
        )
        yield finding(Code.UNKNOWN_VALUE, place, shown(text), message)


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
