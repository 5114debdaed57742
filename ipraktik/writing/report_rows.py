"""The user's own sheets in a report: every row as it was, faulty cells coloured and explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ipraktik.language import danish
from ipraktik.model.findings import Finding, Severity
from ipraktik.text import say
from ipraktik.writing.font import line_count
from ipraktik.writing.layout import MAX_WIDTH, column_width
from ipraktik.writing.match_raw import format_of_values, raw_cell
from ipraktik.writing.report_places import HEADER, OwnSheet, ReportPlaces
from ipraktik.writing.tables import Cell, ColumnFormat, Kind, Mark, Sheet, Table, Tint, table_sheet

SEVERITY_NAMES = {
    Severity.ERROR: say("Error"),
    Severity.WARNING: say("Warning"),
    Severity.INFO: say("Note"),
}
TINTS = {Severity.ERROR: Tint.BAD, Severity.WARNING: Tint.WARNING, Severity.INFO: Tint.NOTE}
_RANK = {severity: rank for rank, severity in enumerate(Severity)}
_FAULT_WIDTH = 70.0
_QUESTION_WIDTH = 22.0
_LONG_WIDTH = 120.0
_MOST_LINES = 30


def own_sheet(own: OwnSheet, places: ReportPlaces) -> Sheet:
    """Return one of the user's sheets with its faults."""
    cells = [
        tuple(raw_cell(row.cells.get(column.header)) for column in own.columns)
        for row in own.source.rows
    ]
    rows = tuple(
        (*row, places.list_link(own, number), _in_words(own, number, places))
        for number, row in enumerate(cells)
    )
    columns = list(zip(*cells, strict=True)) or [()] * len(own.columns)
    formats = {
        header: _format(header, values)
        for header, values in zip(own.headers, columns, strict=False)
    }
    formats[own.headers[-1]] = ColumnFormat(Kind.WRAPPED, _FAULT_WIDTH)
    marks = tuple(_marks(own, places))
    table = Table(own.title, own.headers, rows, formats, marks, row_lines=_MOST_LINES)
    return table_sheet(table, frozen_columns=1)


def worst(findings: Iterable[Finding]) -> Severity:
    """Return the gravest severity among some findings."""
    return min((one.severity for one in findings), key=_RANK.__getitem__)


def in_words(one: Finding) -> str:
    """Return a finding as a sentence that says how grave it is."""
    return f"{danish(SEVERITY_NAMES[one.severity])}: {danish(one.message)}"


def _in_words(own: OwnSheet, number: int, places: ReportPlaces) -> str:
    lines = []
    for one in places.findings_at(own, number):
        name = danish(SEVERITY_NAMES[one.severity])
        target = places.target(one)
        if target is not None and target.is_cell:
            name += f", {own.headers[target.column].strip()}"
        lines.append(f"{name}: {danish(one.message)}")
    return "\n".join(lines)


def _marks(own: OwnSheet, places: ReportPlaces) -> Iterator[Mark]:
    for number in range(HEADER, len(own.source.rows)):
        findings = places.findings_at(own, number)
        by_column: dict[int, list[Finding]] = {}
        for one in findings:
            target = places.target(one)
            if target is not None:
                by_column.setdefault(target.column, []).append(one)
        last = len(own.headers) - 1
        for column, some in by_column.items():
            if column < last or number == HEADER:
                note = "\n".join(map(in_words, some))
                yield Mark(number, own.headers[column], TINTS[worst(some)], note)
        if findings and number != HEADER:
            # The words stand in the cell itself: no note is needed here.
            yield Mark(number, own.headers[last], TINTS[worst(findings)])


def _format(header: str, values: Sequence[Cell]) -> ColumnFormat:
    """Return how a column looks: a few wrongly typed cells do not make dates text."""
    typed = [value for value in values if not isinstance(value, str)]
    kind = format_of_values(typed).kind
    if kind is Kind.NUMBER and len(typed) < len(values) - typed.count(None):
        kind = Kind.TEXT
    longest = [word for word in header.split() if len(word) > _QUESTION_WIDTH]
    short = header if len(header) <= _QUESTION_WIDTH else " ".join(["o" * 19, *longest])
    width = column_width(short, values, ColumnFormat(Kind.WRAPPED))
    width = max(width, column_width(short, (), ColumnFormat(kind)) if short == header else width)
    if any(line_count(str(value or ""), MAX_WIDTH) > _MOST_LINES for value in values):
        width = _LONG_WIDTH
    return ColumnFormat(kind, width)
