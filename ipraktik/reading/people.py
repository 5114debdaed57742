"""Rows -> hosts and interns, with the faults of their cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from ipraktik.model.findings import Code
from ipraktik.model.match_schema import CANCELLED
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw, Row
from ipraktik.model.people import Host, Intern, VisitKind
from ipraktik.model.schema import wish_key
from ipraktik.model.week import ALL_DAYS
from ipraktik.reading.answers import (
    read_level,
    read_sector,
    read_visit_kind,
    read_yes_no,
    unknown_value,
)
from ipraktik.reading.cells import (
    read_capacity,
    read_date_time,
    read_day_count,
    read_email,
    read_long_text,
)
from ipraktik.reading.columns import STATUS_KEY, Role, wish_keys
from ipraktik.reading.context import Context
from ipraktik.reading.date_order import ask_for_order
from ipraktik.reading.days import read_days
from ipraktik.reading.doubts import only_named, without_remarks
from ipraktik.reading.geography import geography
from ipraktik.reading.parsed import Fault, Parsed, cell_text, shown
from ipraktik.reading.regions import (
    check_landsdel,
    read_kommune,
    read_landsdel,
    read_landsdele,
)
from ipraktik.reading.row_reader import ReadRow, RowReader
from ipraktik.text import say

ReadNames = Callable[[Raw], Parsed[tuple[str, ...]]]


def _common(reader: RowReader) -> dict[str, Any]:
    """Read what hosts and interns have in common, but for Kommune and Landsdel."""
    week = reader.context.week
    days = reader.take("days", read_day_count, 0)
    available = reader.take("available", lambda raw: read_days(raw, week), ALL_DAYS)
    if days > len(available) and not reader.has_fault("days") and not reader.has_fault("available"):
        reader.add("days", _days_exceed(days, len(available)))
    return {
        "workplace": reader.take_text("workplace"),
        "organisation": reader.take_text("organisation"),
        "sector": reader.take("sector", read_sector, ""),
        "email": reader.take("email", read_email, ""),
        "phone": reader.take_text("phone"),
        "days": days,
        "available": available,
        "visit_kind": reader.take("visit_kind", read_visit_kind, VisitKind.BOTH),
        "workshop": reader.take("workshop", read_yes_no, None),
        "signed_up_at": reader.take("signed_up_at", lambda raw: _read_sign_up(reader, raw), None),
        "cancelled": reader.take(STATUS_KEY, _read_cancelled, False),
        "row": reader.row,
    }


def _read_sign_up(reader: RowReader, raw: Raw) -> Parsed[datetime]:
    doubtful = reader.context.date_orders.is_doubtful(reader.row, raw)
    return ask_for_order(raw) if doubtful else read_date_time(raw)


def _read_cancelled(raw: Raw) -> Parsed[bool]:
    """Read `Status` of a match workbook's data sheets: blank or Afmeldt."""
    if fold(cell_text(raw)) == fold(CANCELLED):
        return Parsed(True)
    return unknown_value(raw, (CANCELLED,))


def _days_exceed(days: int, possible: int) -> Fault:
    message = say(
        "Antal dage is {days}, but only {possible} days are possible. The possible ones count.",
        days=days,
        possible=possible,
    )
    return Fault(Code.DAYS_EXCEED_POSSIBLE, message)


def _intern_place(reader: RowReader) -> dict[str, Any]:
    kommune = reader.take("municipality", read_kommune, "")
    return {"municipality": kommune, "landsdel": geography().landsdel_of.get(kommune, "")}


def _host_place(reader: RowReader) -> dict[str, Any]:
    """Read where a host is: `Landsdel` may stand in the place of `Kommune`, and must agree."""
    landsdel = reader.take("landsdel", read_landsdel, "")
    no_kommune = reader.is_blank("municipality")
    if no_kommune and "municipality" not in reader.row.columns:
        if reader.is_blank("landsdel"):
            message = say("Neither Kommune nor Landsdel is filled in. Fill in one of them.")
            reader.add("landsdel", Fault(Code.MISSING_VALUE, message))
        return {"municipality": "", "landsdel": landsdel}
    if no_kommune and not reader.is_blank("landsdel"):
        return {"municipality": "", "landsdel": landsdel}
    kommune = reader.take("municipality", read_kommune, "")
    if not kommune:
        return {"municipality": "", "landsdel": landsdel}
    contradiction = check_landsdel(kommune, landsdel) if landsdel else None
    if contradiction is not None:
        reader.add("landsdel", contradiction)
    return {"municipality": kommune, "landsdel": geography().landsdel_of[kommune]}


def _people_reader(context: Context) -> ReadNames:
    """Return how names of interns are read: without answers for nobody, and without remarks."""

    def read(raw: Raw) -> Parsed[tuple[str, ...]]:
        named = only_named(context.read_interns(raw), context.is_intern)
        return without_remarks(named, context.is_intern)

    return read


def _hosts_reader(context: Context) -> ReadNames:
    """Return how names of hosts are read; a remark may set a host apart, so it stays."""
    return lambda raw: only_named(context.read_hosts(raw), context.is_host)


def read_host(row: Row, context: Context) -> ReadRow[Host]:
    """Read a host from a row, with the faults and repairs of its cells."""
    reader = RowReader(row, Role.HOST, context)
    read_people = _people_reader(context)
    host = Host(
        **_common(reader),
        **_host_place(reader),
        host_id=reader.take_text("host_id"),
        contact=reader.take_text("contact"),
        fields=reader.take_all_texts("fields"),
        capacity=reader.take("capacity", read_capacity, 0),
        agreed_interns=reader.take("agreed_interns", read_people, ()),
        offer=reader.take("offer", read_long_text, ""),
    )
    return reader.finish(host)


def read_intern(row: Row, context: Context) -> ReadRow[Intern]:
    """Read an intern from a row, with the faults and repairs of its cells."""
    reader = RowReader(row, Role.INTERN, context)
    read_people, read_hosts = _people_reader(context), _hosts_reader(context)
    wishes = {key: reader.take(key, read_hosts, ()) for key in wish_keys(row.columns)}
    own_hosts = reader.take("own_host", read_hosts, ())
    intern = Intern(
        **{**_common(reader), "row": _row_by_rank(row, wishes)},
        **_intern_place(reader),
        intern_id=reader.take_text("intern_id"),
        name=reader.take_text("name"),
        title=reader.take_text("title"),
        level=reader.take("level", read_level, None),
        own_field=_own_field(reader),
        interests=reader.take_all_texts("interests"),
        landsdele=reader.take("landsdele", read_landsdele, ()),
        companions=reader.take("companions", read_people, ()),
        own_host="; ".join(own_hosts),
        wishes=tuple(wish for cell in wishes.values() for wish in cell),
        manager_agreed=reader.take("manager_agreed", read_yes_no, None),
        motivation=reader.take("motivation", read_long_text, ""),
    )
    return reader.finish(intern)


def _row_by_rank(row: Row, wishes: Mapping[str, Sequence[str]]) -> Row:
    """Return the row with its wish columns numbered by the rank of the wish in them.

    Whoever reports a fault of the second wish then finds its cell, though an earlier column may
    be blank or hold two. Blank columns follow, so that all stay recognised.
    """
    by_rank = [key for key, cell in wishes.items() for _ in cell]
    by_rank += [key for key, cell in wishes.items() if not cell]
    columns = {key: column for key, column in row.columns.items() if key not in wishes}
    columns |= {wish_key(rank): row.columns[key] for rank, key in enumerate(by_rank, start=1)}
    return replace(row, columns=columns)


def _own_field(reader: RowReader) -> str:
    """Read `Eget fagfelt`: one field."""
    found = reader.take("own_field", reader.context.read_fields, ())
    if len(found) > 1:
        message = say(
            "'{value}' is more than one field. Write only the one that fits best.",
            value=shown(reader.raw("own_field")),
        )
        reader.add("own_field", Fault(Code.UNKNOWN_VALUE, message))
    return found[0] if found else ""
