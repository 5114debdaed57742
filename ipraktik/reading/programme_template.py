"""The sheet `Programskabelon` -> the rows that every host's programme is made from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from typing import TypeVar

from ipraktik.model import programme_template as template
from ipraktik.model.clock import format_clock
from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.names import fold
from ipraktik.model.origin import Row
from ipraktik.model.programme import Activity
from ipraktik.model.programme_default import DEFAULT_TEMPLATE
from ipraktik.model.programme_template import (
    ACTIVITY_NAMES,
    TEMPLATE_HEADERS,
    Condition,
    Template,
    TemplateRow,
    When,
    Who,
    times_of,
)
from ipraktik.reading.answers import find_yes_no
from ipraktik.reading.cells import find_whole_number
from ipraktik.reading.parsed import cell_of, is_blank, shown, tidy_text
from ipraktik.reading.programme_cells import fault_in_braces, find_clock, in_steps
from ipraktik.reading.table import Table
from ipraktik.text import Text, say

_ACTIVITIES = {name: activity for activity, name in ACTIVITY_NAMES.items()}
C = TypeVar("C", bound=StrEnum)


def read_templates(tables: Iterable[Table]) -> tuple[Template, tuple[Finding, ...]]:
    """Read the sheets `Programskabelon` of all files; they have every column.

    Parameters
    ----------
    tables : iterable of Table

    Returns
    -------
    Template
        The default where there is no such sheet, or none with a row.
    tuple of Finding
        One for each wrong cell, and one for a sheet that says something else than another.
    """
    found: Template = ()
    findings: list[Finding] = []
    for table in tables:
        rows = _filled_rows(table)
        reader = _Reader(findings)
        read = tuple(map(reader.read, rows))
        reader.check_size(read, rows)
        if found and read and read != found:
            findings.append(_contradiction(rows[0]))
        found = found or read
    return found or DEFAULT_TEMPLATE, tuple(findings)


def _filled_rows(table: Table) -> tuple[Row, ...]:
    rows = table.rows(table.columns_named({key: (key,) for key in TEMPLATE_HEADERS}))
    return tuple(
        row for row in rows if not all(is_blank(cell_of(row, key)) for key in TEMPLATE_HEADERS)
    )


def _contradiction(row: Row) -> Finding:
    message = say(
        "The sheet {sheet} is given twice with different rows. Keep one of them.",
        sheet=template.TEMPLATE_SHEET,
    )
    return finding(Code.SETTING_OUT_OF_RANGE, row.place(template.ACTIVITY), "", message)


@dataclass
class _Reader:
    """Reads rows, and notes one finding for each cell that cannot be read."""

    findings: list[Finding] = field(default_factory=list)

    def read(self, row: Row) -> TemplateRow:
        """Return a row; where a cell is wrong, with something usable in its place."""
        start = self._start(row)
        return TemplateRow(
            self._choice(row, template.ACTIVITY, _ACTIVITIES, None) or Activity.OTHER,
            self._choice(row, template.WHEN, _by_value(When), When.DAILY) or When.DAILY,
            start,
            self._minutes(row, start),
            self._choice(row, template.WHO, _by_value(Who), Who.ALL) or Who.ALL,
            self._conditions(row),
            self._staff(row),
            self._text(row, template.TITLE, template.LONGEST_TITLE),
            self._text(row, template.TEXT, template.LONGEST_TEXT),
        )

    def check_size(self, read: Template, rows: Sequence[Row]) -> None:
        """Note where a template asks for more than a page has room for."""
        if len(rows) > template.MOST_ROWS:
            message = say("The sheet has room for {most} rows.", most=template.MOST_ROWS)
            self._note(rows[template.MOST_ROWS], template.ACTIVITY, message)
        for number in range(len(read)):
            if len(times_of(read[: number + 1])) > template.MOST_TIMES:
                message = say(
                    "A page has room for {most} different times, starts and ends counted, and "
                    "this row gives one more. Let it start or end with another row.",
                    most=template.MOST_TIMES,
                )
                self._note(rows[number], template.START, message)
                return

    def _note(
        self, row: Row, key: str, message: Text, code: Code = Code.SETTING_OUT_OF_RANGE
    ) -> None:
        place = row.place(key)
        self.findings.append(finding(code, place, shown(cell_of(row, key)), message))

    def _choice(self, row: Row, key: str, known: Mapping[str, C], blank: C | None) -> C | None:
        raw = cell_of(row, key)
        if is_blank(raw) and blank is not None:
            return blank
        return self._known(row, key, tidy_text(raw), known)

    def _known(self, row: Row, key: str, text: str, known: Mapping[str, C]) -> C | None:
        found = {fold(name): value for name, value in known.items()}.get(fold(text))
        if found is None:
            message = say(
                "'{value}' does not fit the column {column}. Choose among: {choices}.",
                value=shown(text),
                column=key,
                choices=", ".join(known),
            )
            self._note(row, key, message)
        return found

    def _conditions(self, row: Row) -> tuple[Condition, ...]:
        key, known = template.CONDITION, _by_value(Condition)
        parts = (part.strip() for part in re.split(r"[;\n]", tidy_text(cell_of(row, key))))
        found = [self._known(row, key, part, known) for part in parts if part]
        return tuple(one for one in found if one is not None)

    def _start(self, row: Row) -> int:
        raw = cell_of(row, template.START)
        minutes = find_clock(raw)
        latest = template.LATEST - template.SHORTEST
        if minutes is None or not in_steps(minutes, template.EARLIEST, latest):
            message = say(
                "'{value}' is no time to start. Write a time such as 9.30, from {first} to {last}, "
                "in steps of five minutes.",
                value=shown(raw),
                first=format_clock(template.EARLIEST),
                last=format_clock(latest),
            )
            self._note(row, template.START, message)
            return template.EARLIEST
        return minutes

    def _minutes(self, row: Row, start: int) -> int:
        raw = cell_of(row, template.MINUTES)
        minutes = find_clock(raw) if isinstance(raw, datetime | time) else find_whole_number(raw)
        if minutes is None or not in_steps(minutes, template.SHORTEST, template.LONGEST):
            message = say(
                "'{value}' is no number of minutes. Write {low} to {high}, in steps of five.",
                value=shown(raw),
                low=template.SHORTEST,
                high=template.LONGEST,
            )
            self._note(row, template.MINUTES, message)
            return template.SHORTEST
        if start + minutes > template.LATEST:
            message = say(
                "With {value} minutes it would end after {last}. Let it start earlier, or last "
                "shorter.",
                value=minutes,
                last=format_clock(template.LATEST),
            )
            self._note(row, template.MINUTES, message)
            return template.SHORTEST
        return minutes

    def _staff(self, row: Row) -> int | None:
        raw = cell_of(row, template.STAFF)
        if is_blank(raw):
            return 1
        if fold(tidy_text(raw)) == template.EACH:
            return None
        number = find_whole_number(raw)
        answer = find_yes_no(raw) if number is None else None
        if answer is not None:
            return int(answer)
        if number is None or not 0 <= number <= template.MOST_STAFF:
            message = say(
                "'{value}' does not fit the column {column}. Write Nej, Ja, {each} (one for each "
                "intern) or a number from 0 to {most}.",
                value=shown(raw),
                column=template.STAFF,
                each=template.EACH,
                most=template.MOST_STAFF,
            )
            self._note(row, template.STAFF, message)
            return 1
        return number

    def _text(self, row: Row, key: str, most: int) -> str:
        text = tidy_text(cell_of(row, key))
        if len(text) > most:
            message = say(
                "The text has {count} characters, and a page has room for {most}. Make it shorter.",
                count=len(text),
                most=most,
            )
            self._note(row, key, message)
            return ""
        wrong = fault_in_braces(text)
        if wrong is not None:
            self._note(row, key, wrong, Code.SETTING_UNKNOWN)
            return ""
        return text


def _by_value(kind: type[C]) -> dict[str, C]:
    return {one.value: one for one in kind}
