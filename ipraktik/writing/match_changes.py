"""`Ændringer`: what is not as it was in the match before, ready for telephoning."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.language import danish
from ipraktik.model.changes import Change, ChangeKind
from ipraktik.model.match_schema import (
    ACCEPTED,
    CHANGES_HEADERS,
    CHANGES_SHEET,
    REFUSED,
    SENT,
    UNTOLD_HEADERS,
    UNTOLD_SHEET,
)
from ipraktik.model.people import Host, Intern
from ipraktik.model.placement import Match
from ipraktik.model.promises import Stay
from ipraktik.model.week import format_days
from ipraktik.text import Text, say
from ipraktik.writing.tables import Cell, ColumnFormat, Kind, Sheet, Table, Tint, table_sheet

KINDS: Mapping[ChangeKind, Text] = {
    ChangeKind.LOST: say("Lost the place"),
    ChangeKind.MOVED: say("Another host"),
    ChangeKind.OTHER_DAYS: say("Other days"),
    ChangeKind.LEFT: say("Has cancelled"),
    ChangeKind.NEW: say("Has a place now"),
}
_WIDE = ColumnFormat(Kind.WRAPPED, 26)
_FORMATS: Mapping[str, ColumnFormat] = {
    "Praktikant-ID": ColumnFormat(width=12),
    "Navn": ColumnFormat(Kind.WRAPPED, 20),
    "Hvad": ColumnFormat(
        Kind.WRAPPED,
        18,
        tints={
            danish(KINDS[ChangeKind.LOST]): Tint.BAD,
            danish(KINDS[ChangeKind.NEW]): Tint.GOOD,
        },
    ),
    "Status før": ColumnFormat(width=11),
    "Vært-ID før": ColumnFormat(width=11),
    "Vært før": _WIDE,
    "Dage før": ColumnFormat(Kind.DAYS),
    "Vært-ID nu": ColumnFormat(width=11),
    "Vært nu": _WIDE,
    "Dage nu": ColumnFormat(Kind.DAYS),
    "Hvorfor": ColumnFormat(Kind.WRAPPED, 36),
    "Hvad I kan sige": ColumnFormat(Kind.WRAPPED, 44),
    "Telefon": ColumnFormat(width=12),
    "E-mail": ColumnFormat(width=28),
    "Kontakt hos værten før": ColumnFormat(Kind.WRAPPED, 30),
    "Kontakt hos værten nu": ColumnFormat(Kind.WRAPPED, 30),
}


def changes_sheets(match: Match) -> tuple[Sheet, ...]:
    """Return the sheet of a new match of a match; those first who have been told otherwise."""
    if match.before is None:
        return ()
    order = list(KINDS)

    def urgency(change: Change) -> tuple[bool, int, str]:
        told = change.status in (SENT, ACCEPTED)
        return (not told, order.index(change.kind), change.intern_id)

    rows = tuple(_row(match, change) for change in sorted(match.changes, key=urgency))
    table = Table(CHANGES_SHEET, CHANGES_HEADERS, rows, _FORMATS)
    return (table_sheet(table, frozen_columns=2),)


def untold_sheets(match: Match) -> tuple[Sheet, ...]:
    """Return the sheet of those who may not have heard of a change of an earlier round."""
    if not match.untold:
        return ()
    rows = tuple((*_who(match, one), *_told(match, one)) for one in match.untold)
    formats = {header: _FORMATS[header.replace("dengang", "før")] for header in UNTOLD_HEADERS}
    return (table_sheet(Table(UNTOLD_SHEET, UNTOLD_HEADERS, rows, formats), frozen_columns=2),)


def _row(match: Match, change: Change) -> tuple[Cell, ...]:
    *told, say_this, phone, email, was, now = _told(match, change)
    causes = " ".join(danish(cause) for cause in change.causes) or None
    kind = danish(KINDS[change.kind])
    return (*_who(match, change), kind, *told, causes, say_this, phone, email, was, now)


def _who(match: Match, change: Change) -> tuple[Cell, Cell]:
    return (change.intern_id, _intern(match, change).name)


def _intern(match: Match, change: Change) -> Intern:
    return next(one for one in match.signups.interns if one.intern_id == change.intern_id)


def _told(match: Match, change: Change) -> tuple[Cell, ...]:
    """Return what was, what is, what to say of it, and to whom."""
    intern = _intern(match, change)
    hosts = {host.host_id: host for host in match.signups.hosts}
    before = hosts.get(change.before.host_id) if change.before else None
    after = hosts.get(change.after.host_id) if change.after else None
    return (
        change.status or None,
        *_stay(change.before, before),
        *_stay(change.after, after),
        danish(_what_to_say(change, before, after)),
        intern.phone or None,
        intern.email,
        _contact(before),
        _contact(after),
    )


def _stay(stay: Stay | None, host: Host | None) -> tuple[Cell, Cell, Cell]:
    if stay is None:
        return (None, None, None)
    return (stay.host_id, _name(host) or None, format_days(stay.days) or None)


def _name(host: Host | None) -> str:
    return f"{host.workplace}, {host.organisation}" if host else ""


def _contact(host: Host | None) -> str | None:
    if host is None:
        return None
    return ", ".join(part for part in (host.contact, host.phone, host.email) if part)


def _what_to_say(change: Change, before: Host | None, after: Host | None) -> Text:
    """Return what the intern is to hear, by whether anything had been promised."""
    if change.kind is ChangeKind.LEFT:
        return say("Tell the host that the intern does not come.") if before else _NOTHING
    if change.status not in (SENT, ACCEPTED, REFUSED):
        if change.kind is ChangeKind.LOST:
            return _NOTHING
        return say("Nobody has been told yet: send the proposal as all others.")
    days = format_days(change.after.days).lower().replace(";", ", ") if change.after else ""
    if change.kind is ChangeKind.OTHER_DAYS:
        return say("The host is the same, the days are now {days}. Can that be done?", days=days)
    if after is None and change.status == REFUSED:
        return say("We look for another place, and call again.")
    if after is None:
        return say("The place has fallen away. We look for another, and call again.")
    offer = say("Instead we can offer {host} ({days}).", host=_name(after), days=days)
    if change.status == REFUSED or before is None:
        return offer
    if before.cancelled:
        return say("{old} has cancelled. {offer}", old=_name(before), offer=offer)
    return say("We have to move you from {old}. {offer}", old=_name(before), offer=offer)


_NOTHING = say("Nobody has been told: there is nothing to call about.")
