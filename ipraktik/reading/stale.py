"""Sign-ups that may not count any more: of another year, or answered with a word of withdrawal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from ipraktik.model.names import fold, fold_header, tidy
from ipraktik.model.schema import STATUS
from ipraktik.reading.context import sign_up_times
from ipraktik.reading.other_rows import name_sheet
from ipraktik.reading.parsed import cell_text, shown
from ipraktik.reading.roles import SheetRows
from ipraktik.reading.table import Table
from ipraktik.text import Text, say, say_many

_LONG_AGO = timedelta(days=300)
_WITHDRAWN = re.compile(
    r"(?:er |har )?(?:afmeldt|trukket sig|trukket|trækker sig|aflyst|annulleret|udgået|frameldt|"
    r"framelding|afmelding|deltager ikke|withdrawn|cancelled|canceled)\b"
)
_STATUS_HEADER = fold_header(STATUS)
_MOST_NAMED = 10


def with_stale_notes(sheets: Sequence[SheetRows]) -> tuple[SheetRows, ...]:
    """Return the sheets with what is to be said of sign-ups that may not count any more."""
    newest = {index: _newest(sheet) for index, sheet in enumerate(sheets)}
    latest = max(filter(None, newest.values()), default=None)
    return tuple(
        sheet.with_told((*_say_old(sheet, newest[index], latest), *_say_withdrawn(sheet)))
        for index, sheet in enumerate(sheets)
    )


def _newest(sheet: SheetRows) -> datetime | None:
    if sheet.table.in_match:
        return None
    times = sign_up_times((*sheet.hosts, *sheet.interns))
    return max((one.replace(tzinfo=None) for one in times), default=None)


def _say_old(sheet: SheetRows, newest: datetime | None, latest: datetime | None) -> Iterator[Text]:
    if newest is not None and latest is not None and latest - newest > _LONG_AGO:
        yield say(
            "{where}: its newest sign-up is of {old}, while others are of {new}. If these are "
            "last year's sign-ups, delete the sheet or leave the file out.",
            where=name_sheet(sheet.table.sheet),
            old=f"{newest:%d-%m-%Y}",
            new=f"{latest:%d-%m-%Y}",
        )


def _say_withdrawn(sheet: SheetRows) -> Iterator[Text]:
    table = sheet.table
    if not table.roles or table.in_match:
        return
    used = {c.letter for claims in table.claims.values() for c in claims.columns.values()}
    numbers = [number for number, _ in table.sheet.rows[table.header + 1 :]]
    for index, header, column in table.typed:
        if column.letter in used:
            continue
        is_status = fold_header(header) == _STATUS_HEADER
        cells = zip(numbers, map(cell_text, table.answers(index)), strict=True)
        rows = [
            (number, text)
            for number, text in cells
            if number not in sheet.others.numbers and _is_withdrawn(text, is_status)
        ]
        if rows:
            yield _withdrawn(table, column.header, rows)


def _is_withdrawn(text: str, is_status: bool) -> bool:
    plain = fold(tidy(text)).strip(" .!")
    found = _WITHDRAWN.match(plain)
    return found is not None and (is_status or found.end() == len(plain))


def _withdrawn(table: Table, header: str, rows: Sequence[tuple[int, str]]) -> Text:
    named = ", ".join(str(number) for number, _ in rows[:_MOST_NAMED])
    return say_many(
        "{where}: the column '{column}' is not used, but says '{answer}' in row {rows}. Delete "
        "the row if that person is not to take part.",
        "{where}: the column '{column}' is not used, but says '{answer}' or the like in {count} "
        "rows ({rows}). Delete the rows of those who are not to take part.",
        len(rows),
        where=name_sheet(table.sheet),
        column=shown(header),
        answer=shown(rows[0][1]),
        rows=named if len(rows) <= _MOST_NAMED else f"{named} …",
    )
