"""One round's work: the coordinator's rows and the new sign-ups, and the files they become."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.seasons.people import fold
from tests.seasons.sheets import (
    HOSTS,
    INTERNS,
    MATCHED,
    Row,
    header_row,
    save,
    show_days,
    text,
    write_signups,
)
from tests.seasons.signups import HOST_ID, INTERN_ID, Party, add_people
from tests.seasons.spring import ANSWERS, CANCELLED, EXTRA, Line, Spring


@dataclass
class Draft:
    """A spring as the coordinator leaves it, with the new sign-ups beside the workbook."""

    spring: Spring
    late: list[Party]
    new_hosts: list[Row] = field(default_factory=list)
    new_interns: list[Row] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    """What was done, in words: it makes a failure readable."""

    def sign_up(self, hosts: Sequence[Row], interns: Sequence[Row]) -> None:
        """Add new people, and put the new rows of known ones in place of the old."""
        new = frozenset(
            {
                *_replace(self.spring.hosts, hosts, "V", host_identity),
                *_replace(self.spring.interns, interns, "P", intern_identity),
            }
        )
        self.spring.newcomers |= new
        self.new_hosts += hosts
        self.new_interns += interns


def host_identity(row: Row) -> tuple[str, ...]:
    """Return what tells a host from others: e-mail and Arbejdsplads."""
    return fold(row["E-mail"]), fold(row["Arbejdsplads"])


def intern_identity(row: Row) -> tuple[str, ...]:
    """Return what tells an intern from others: the e-mail."""
    return (fold(row["E-mail"]),)


def _replace(
    known: dict[str, Row], rows: Sequence[Row], letter: str, identity: object
) -> list[str]:
    assert callable(identity)
    ids = {identity(row): one for one, row in known.items()}
    for row in rows:
        if identity(row) in ids:
            known[ids[identity(row)]] = row
    return add_people(known, [row for row in rows if identity(row) not in ids], letter)


def _cells(line: Line) -> Row:
    answers: Row = {name: one or None for name, one in zip(ANSWERS, line.answers, strict=True)}
    return {
        INTERN_ID: line.intern_id,
        HOST_ID: line.host_id,
        "Dage": show_days(line.days) or None,
        "Status": line.status,
        "Lås": "Ja" if line.locked else None,
        "Svarfrist": line.deadline,
        "Bemærkning": line.remark or None,
        EXTRA: line.extra or None,
        **answers,
    }


def write_match(spring: Spring, old: Path, new: Path) -> Path:
    """Save the last match workbook under a new name, with what the coordinator did to it."""
    book = load_workbook(old)
    sheet = book[MATCHED]
    top = header_row(sheet, INTERN_ID)
    headers = [text(cell.value) for cell in sheet[top]]
    before = {
        text(row[headers.index(INTERN_ID)]): dict(zip(headers, row, strict=True))
        for row in sheet.iter_rows(min_row=top + 1, values_only=True)
    }
    for name in (*ANSWERS, EXTRA):
        if name not in headers and any(_cells(line)[name] for line in spring.lines):
            headers.append(name)
            sheet.cell(top, len(headers), name)
    sheet_rows = [{**before.get(one.intern_id, {}), **_cells(one)} for one in spring.lines]
    _fill(sheet, top, headers, sheet_rows)
    for title, key in ((HOSTS, HOST_ID), (INTERNS, INTERN_ID)):
        _cancel(book[title], key, spring.left)
    return save(book, new)


def _fill(
    sheet: Worksheet, top: int, headers: Sequence[str], rows: Sequence[Mapping[str, object]]
) -> None:
    empty: dict[str, object] = {}
    for number in range(top + 1, max(sheet.max_row, top + len(rows)) + 1):
        row = rows[number - top - 1] if number - top <= len(rows) else empty
        for column, header in enumerate(headers, 1):
            sheet.cell(number, column).value = row.get(header)  # type: ignore[assignment]


def _cancel(sheet: Worksheet, key: str, left: set[str]) -> None:
    top = header_row(sheet, key)
    headers = [text(cell.value) for cell in sheet[top]]
    for row in sheet.iter_rows(min_row=top + 1):
        if text(row[headers.index(key)].value) in left:
            row[headers.index("Status")].value = CANCELLED


def write_new(draft: Draft, path: Path, rng: random.Random) -> list[Path]:
    """Write the new sign-ups in another order, without IDs; return the file, if there is one."""
    if not draft.new_hosts and not draft.new_interns:
        return []
    hosts = rng.sample(draft.new_hosts, len(draft.new_hosts))
    interns = rng.sample(draft.new_interns, len(draft.new_interns))
    return [write_signups(path, hosts, interns)]
