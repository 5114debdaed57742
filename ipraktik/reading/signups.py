"""Files -> `SignUps`: tables, settings and year, rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from ipraktik.errors import InputError, Refusal
from ipraktik.model.findings import STOPPING, Finding
from ipraktik.model.match_schema import REFUSED_HEADERS, REFUSED_SHEET
from ipraktik.model.origin import Place, Row
from ipraktik.model.people import Host, Intern
from ipraktik.model.repairs import Repair, each_once
from ipraktik.model.schema import HOST_COLUMNS, INTERN_COLUMNS, ColumnSpec
from ipraktik.model.settings import Settings
from ipraktik.model.signups import SheetKind, SignUps, SourceSheet
from ipraktik.model.week import VisitWeek
from ipraktik.reading.answer_sheets import read_answer_sheets
from ipraktik.reading.context import make_context, sign_up_times
from ipraktik.reading.exports import read_exports
from ipraktik.reading.given_files import names_of
from ipraktik.reading.kept_sheets import OWN_KINDS, read_kept_sheets
from ipraktik.reading.parsed import cell_of, tidy_text
from ipraktik.reading.people import read_host, read_intern
from ipraktik.reading.repairs import earlier_repairs
from ipraktik.reading.roles import SheetRows, sort_rows
from ipraktik.reading.settings import (
    Given,
    given_in_sheet,
    given_on_command_line,
    read_settings,
)
from ipraktik.reading.stale import with_stale_notes
from ipraktik.reading.table_checks import (
    check_headers,
    check_mapping,
    check_settings_headers,
)
from ipraktik.reading.tables import Table
from ipraktik.reading.year import fill_year
from ipraktik.text import Text, say

_PEOPLE = (SheetKind.HOSTS, SheetKind.INTERNS, SheetKind.BOTH)
_NO_OVERRIDES: Mapping[str, str] = MappingProxyType({})


def read_signups(paths: Sequence[Path], overrides: Mapping[str, str] = _NO_OVERRIDES) -> SignUps:
    """Read sign-ups from workbooks and CSV files.

    Parameters
    ----------
    paths : sequence of Path
        Hosts and interns may stand in any of them; match workbooks are read as well.
    overrides : mapping of str to str
        Settings of the command line by their Danish name; they win over the sheets.

    Returns
    -------
    SignUps
        With the faults of cells, columns and settings. After a fault that stops
        (`STOPPING`) there are no rows.

    Raises
    ------
    InputError
        If a file cannot be read, or none of them has a sheet with hosts or interns.
    """
    exports = read_exports(paths)
    files, tables = exports.files, exports.tables
    _require_people(paths, tables, exports.notes)
    sheets = with_stale_notes([sort_rows(table) for table in tables])
    settings, findings = settings_of(sheets, overrides, Place(files[0].name))
    kept, faults = read_kept_sheets(tables)
    answers, unread = read_answer_sheets(tables)
    findings = (*_check_tables(sheets), *findings, *faults, *unread)
    summaries, sources = tuple(sheet.summary for sheet in sheets), tuple(_sources(tables))
    read = SignUps(
        *((), (), settings, findings, files, summaries),
        sources=sources,
        notes=exports.notes,
        kept=kept,
        answers=answers,
    )
    if any(one.code in STOPPING for one in findings):
        return read
    hosts, interns, row_findings, repairs = _read_people(sheets, settings)
    return replace(
        read,
        hosts=hosts,
        interns=interns,
        findings=_each_once((*findings, *row_findings)),
        refused=frozenset(pair for table in tables for pair in refused_pairs(table)),
        repairs=each_once((*earlier_repairs(tables), *repairs)),
    )


def _sources(tables: Iterable[Table]) -> Iterator[SourceSheet]:
    """Yield the sheets that a report gives back, with the columns of both roles."""
    for table in tables:
        if table.kind in (*_PEOPLE, *OWN_KINDS):
            known = {k: c for claims in table.claims.values() for k, c in claims.columns.items()}
            name, rows = table.sheet.name, table.rows(known)
            yield SourceSheet(table.sheet.file, name, table.header_row, table.columns, rows)


def _require_people(paths: Sequence[Path], tables: Iterable[Table], notes: Sequence[Text]) -> None:
    if any(table.kind in _PEOPLE for table in tables):
        return
    problem = say(
        "No hosts or interns were found in {files}. Host sheets are known by headers such as "
        "{host_headers}, and intern sheets by headers such as {intern_headers}.",
        files=names_of(paths),
        host_headers=", ".join(_required_headers(HOST_COLUMNS)),
        intern_headers=", ".join(_required_headers(INTERN_COLUMNS)),
    )
    # What the survey tool's module found comes last in its notes, with the step to take.
    told = say("{problem} {why}", problem=problem, why=notes[-1]) if notes else problem
    raise InputError(told, Refusal.NO_SIGNUPS)


def _required_headers(specs: Iterable[ColumnSpec]) -> Iterator[str]:
    return (spec.header for spec in specs if spec.required)


def _check_tables(sheets: Iterable[SheetRows]) -> Iterator[Finding]:
    for sheet in sheets:
        yield from check_headers(sheet.table, sheet.roles)
        if sheet.table.kind is SheetKind.SETTINGS:
            yield from check_settings_headers(sheet.table)
        if sheet.table.kind is SheetKind.MAPPING:
            yield from check_mapping(sheet.table)
        yield from sheet.findings


def given_settings(tables: Iterable[Table]) -> tuple[Given, ...]:
    """Return the settings of all settings sheets."""
    settings = (table for table in tables if table.kind is SheetKind.SETTINGS)
    return tuple(given for table in settings for given in given_in_sheet(table))


def settings_of(
    sheets: Sequence[SheetRows], overrides: Mapping[str, str], file: Place
) -> tuple[Settings, tuple[Finding, ...]]:
    """Return the settings with a year, and their faults; `file` is where none is told."""
    given = given_settings(sheet.table for sheet in sheets)
    read = read_settings(given, tuple(given_on_command_line(overrides)))
    rows = [row for sheet in sheets for row in (*sheet.hosts, *sheet.interns)]
    settings, findings = fill_year(read, sign_up_times(rows), file)
    return settings, (*read.findings, *findings)


def _read_people(
    sheets: Sequence[SheetRows], settings: Settings
) -> tuple[tuple[Host, ...], tuple[Intern, ...], tuple[Finding, ...], tuple[Repair, ...]]:
    host_rows = [row for sheet in sheets for row in sheet.hosts]
    intern_rows = [row for sheet in sheets for row in sheet.interns]
    week = VisitWeek(settings.year or 0, settings.week)
    context = make_context(week, host_rows, intern_rows)
    hosts = [read_host(row, context) for row in host_rows]
    interns = [read_intern(row, context) for row in intern_rows]
    findings = (
        *(f for one in hosts for f in one.findings),
        *(f for one in interns for f in one.findings),
    )
    repairs = (
        *(r for one in hosts for r in one.repairs),
        *(r for one in interns for r in one.repairs),
    )
    return (
        tuple(one.person for one in hosts),
        tuple(one.person for one in interns),
        findings,
        repairs,
    )


def _each_once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return each fault once: a row of both roles has its cells read twice."""
    return tuple({(one.code, one.place, one.value): one for one in findings}.values())


def refused_pairs(table: Table) -> Iterator[tuple[str, str]]:
    """Yield the pairs of intern ID and host ID of a sheet `Afvist`."""
    if table.match_sheet != REFUSED_SHEET or table.header < 0:
        return
    for row in table.rows(table.columns_named({key: (key,) for key in _PAIR})):
        pair = refused_pair(row)
        if pair:
            yield pair


def refused_pair(row: Row) -> tuple[str, str] | None:
    """Return intern ID and host ID of a row of `Afvist`; None where one is missing."""
    intern_id, host_id = (tidy_text(cell_of(row, header)) for header in _PAIR)
    return (intern_id, host_id) if intern_id and host_id else None


_PAIR = REFUSED_HEADERS[:2]
