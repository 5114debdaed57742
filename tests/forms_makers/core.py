"""What a form is: columns with the key a person would give them, sheets, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Person = dict[str, Any]
Show = Callable[[Person], Any]

DAYS = ("Man", "Tir", "Ons", "Tor", "Fre")
LONG = dict(zip(DAYS, ("Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag"), strict=True))
ENGLISH = dict(zip(DAYS, ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"), strict=True))


@dataclass(frozen=True)
class Col:
    """One column. `key` is what a careful person takes it for; `ask` where they cannot know."""

    header: str
    key: str = ""
    how: Show | None = None
    side: str = ""
    host_key: str = ""
    option: str = ""
    part: str = ""
    sub: str = ""
    candidates: tuple[str, ...] = ()
    meant: str = ""
    note: str = ""

    def shown_key(self, side: str) -> str:
        """Return the key whose value the cell shows, for a person of that side."""
        if side == "host" and self.host_key:
            return self.host_key
        return self.meant if self.key == "ask" else self.key


@dataclass(frozen=True)
class Style:
    """How the tool writes lists, dates and closed answers."""

    sep: str = ";"
    trail: bool = False
    date: str = ""
    yes: str = "Ja"
    no: str = "Nej"
    words: dict[str, dict[Any, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Sheet:
    """One table of sign-ups (`side` host, intern or both), or loose rows that hold none."""

    title: str
    side: str
    cols: list[Col] = field(default_factory=list)
    above: list[list[Any]] = field(default_factory=list)
    two_rows: bool = False
    style: Style = field(default_factory=Style)
    extra: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    loose: list[list[Any]] = field(default_factory=list)

    @property
    def header_row(self) -> int:
        """Return the sheet's own number of the (first) header row."""
        return len(self.above) + 1

    @property
    def first_row(self) -> int:
        """Return the number of the first row under the headers."""
        return self.header_row + (2 if self.two_rows else 1)


@dataclass(frozen=True)
class File:
    """One file: a workbook of sheets, or a CSV with one."""

    name: str
    sheets: list[Sheet]
    delimiter: str = ","
    encoding: str = "utf-8-sig"
    quote_all: bool = False


@dataclass(frozen=True)
class Form:
    """One form with its files and the people who filled it in."""

    folder: str
    imitates: str
    clear: bool
    files: list[File]
    hosts: list[Person]
    interns: list[Person]
    notes: list[str] = field(default_factory=list)


def rows_of(form: Form, sheet: Sheet) -> list[dict[str, Person]]:
    """Return the sheet's rows in order of signing up: each a host, an intern or both."""
    hosts = form.hosts if sheet.side in ("host", "both") else []
    interns = form.interns if sheet.side in ("intern", "both") else []
    rows: list[dict[str, Person]] = [{"host": host} for host in hosts]
    twins = {row["host"]["email"]: row for row in rows}
    for intern in interns:
        if sheet.side == "both" and intern["email"] in twins:
            twins[intern["email"]]["intern"] = intern
        else:
            rows.append({"intern": intern})
    return sorted(rows, key=lambda r: next(iter(r.values()))["signed_up_at"])


def cell(col: Col, sheet: Sheet, row: dict[str, Person], place: int) -> Any:
    """Return what the column shows for one row, None for a question not put to that person."""
    side = col.side or sheet.side
    if side == "both":
        side = "host" if "host" in row else "intern"
    person = row.get(side)
    if person is None:
        return None
    key = col.shown_key(side)
    typed = person.get("_typed", {})
    if key in typed and not col.option:
        return typed[key]
    if col.how is not None:
        return col.how({**person, "_side": side, "_begge": len(row) == 2, "_place": place})
    return plain(person, key, sheet.style)


def plain(person: Person, key: str, style: Style) -> Any:
    """Return a value as the tool writes it: closed answers in the form's words, lists joined."""
    if key.startswith("wishes "):
        wishes = person["wishes"]
        number = int(key.split()[1])
        return wishes[number - 1] if number <= len(wishes) else None
    value = person.get(key)
    words = style.words.get(key, {})
    if isinstance(value, list):
        text = style.sep.join(words.get(v, v) for v in value)
        return (text + style.sep.strip() if style.trail else text) if text else None
    if isinstance(value, bool):
        return style.yes if value else style.no
    if isinstance(value, datetime):
        return value.strftime(style.date) if style.date else value
    return words.get(value, value)
