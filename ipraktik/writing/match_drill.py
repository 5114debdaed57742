"""`Beredskab`: what happens if somebody leaves, the riskiest first, and whom to call."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.language import danish
from ipraktik.model.drill import Cancellation, Risk
from ipraktik.model.match_schema import DRILL_HEADERS, DRILL_ROLES, DRILL_SHEET
from ipraktik.model.placement import Match
from ipraktik.text import Text, say, say_many
from ipraktik.writing.tables import (
    Cell,
    ColumnFormat,
    Kind,
    Link,
    Mark,
    Sheet,
    Table,
    Tint,
    table_sheet,
)

_RISKS = {
    Risk.CLASH: (say("Promises clash"), Tint.BAD),
    Risk.LOSS: (say("Somebody loses the place"), Tint.BAD),
    Risk.MOVES: (say("Sent proposals move"), Tint.WARNING),
    Risk.NEW_HOST: (say("All get a new host"), Tint.NOTE),
    Risk.STAND_IN: (say("Stand-in ready"), Tint.GOOD),
    Risk.NONE: (say("Nobody else is touched"), Tint.GOOD),
}
_NOT_REACHED = say("Not worked out")


def drill_sheets(match: Match) -> tuple[Sheet, ...]:
    """Return `Beredskab`; no sheet where nobody asked for the drill."""
    if match.drill is None:
        return ()
    rows = [_row(match, one) for one in match.drill.rows]
    for leaver, is_host in match.drill.not_reached:
        about = _about(match, leaver, is_host)
        left_open = (danish(_NOT_REACHED), danish(_TIME), None, None, None, None)
        rows.append((*about[:3], *left_open, *about[3:]))
    table = Table(DRILL_SHEET, DRILL_HEADERS, tuple(rows), _formats(), tuple(_notes()))
    return (table_sheet(table, frozen_columns=3),)


_TIME = say("Time ran out before this one. Nothing is said of how risky it is.")


def _formats() -> dict[str, ColumnFormat]:
    who, own_id, name, risk, what, lost, moved, losers, stand_ins, *contact = DRILL_HEADERS
    # No wider in all than one page in width: whom to call stands beside why.
    return {
        who: ColumnFormat(width=11),
        own_id: ColumnFormat(width=7.5),
        name: ColumnFormat(Kind.WRAPPED, 27),
        risk: ColumnFormat(width=22, tints={danish(text): tint for text, tint in _RISKS.values()}),
        what: ColumnFormat(Kind.WRAPPED, 36),
        # Figures stand to the left: on the right they would touch the text of the next column.
        lost: ColumnFormat(width=10),
        moved: ColumnFormat(width=10),
        losers: ColumnFormat(Kind.WRAPPED, 12),
        stand_ins: ColumnFormat(Kind.WRAPPED, 12),
        **dict(zip(contact, _CONTACT, strict=True)),
    }


_CONTACT = (
    ColumnFormat(Kind.WRAPPED, 19),
    ColumnFormat(width=12),
    ColumnFormat(Kind.WRAPPED, 29),
)


def _notes() -> Iterator[Mark]:
    """Yield what the columns mean, as notes on their headers."""
    _, _, _, risk, _, lost, moved, losers, stand_ins, *_ = DRILL_HEADERS
    for header, text in (
        (risk, say("If this one cancels, and everybody is matched again with promises held.")),
        (lost, say("How many fewer have a place in all, beyond the one who cancels.")),
        (moved, say("Others who were sent a host and would not keep it. Promises never move.")),
        (losers, say("Have a place today and would have none.")),
        (stand_ins, say("Have no place today and would get one.")),
    ):
        yield Mark(-1, header, Tint.HEADER, danish(text))


def _row(match: Match, one: Cancellation) -> tuple[Cell, ...]:
    about = _about(match, one.leaver, one.is_host)
    return (
        *about[:3],
        danish(_RISKS[one.risk][0]),
        " ".join(danish(text) for text in _sentences(one)),
        max(0, one.lost),
        one.moved,
        ", ".join(one.losers) or None,
        ", ".join(one.stand_ins) or None,
        *about[3:],
    )


def _about(match: Match, leaver: str, is_host: bool) -> tuple[Cell, ...]:
    """Return role, ID and name; then whom to call, phone and e-mail."""
    role = DRILL_ROLES[0 if is_host else 1]
    if is_host:
        host = match.instance.host_by_id[leaver]
        name = f"{host.workplace}, {host.organisation}"
        return role, leaver, name, host.contact, host.phone or None, host.email
    intern = match.instance.intern_by_id[leaver]
    return role, leaver, intern.name, intern.name, intern.phone or None, intern.email


def _sentences(one: Cancellation) -> Iterator[Text]:
    """Yield what happens, and what to do about it."""
    if one.clash:
        yield say("Not all promises to those left could be kept. Look at their locks.")
        return
    yield from _at_the_host(one)
    if one.moved:
        yield say_many(
            "{count} sent proposal to somebody else must move.",
            "{count} sent proposals to others must move.",
            one.moved,
        )
    if one.stand_ins:
        yield say("{who} can step in.", who=", ".join(one.stand_ins))
    if one.risk is Risk.NONE:
        yield _NOTHING if one.is_host else _NO_USE


_NOTHING = say("Everybody can keep the place.")
_NO_USE = say("Everybody else stays; nobody without a place could use this one.")


def _at_the_host(one: Cancellation) -> Iterator[Text]:
    """Yield what becomes of the visitors, and whether all have a place again."""
    if one.freed:
        yield say_many(
            "{count} visitor loses the host.", "{count} visitors lose the host.", len(one.freed)
        )
    if one.told:
        yield say_many(
            "{count} of them has been told: call.",
            "{count} of them have been told: call.",
            one.told,
        )
    if one.lost > 0:
        yield say_many(
            "In all {count} fewer has a place.", "In all {count} fewer have a place.", one.lost
        )
    elif one.losers:
        yield say("As many have a place as today, but not the same ones.")
    elif one.freed:
        yield say("All can have a place again.")


def next_drill(match: Match) -> Iterator[tuple[Link, Text]]:
    """Yield whose cancellation would cost most, for the front page."""
    for one in match.drill.rows[:1] if match.drill else ():
        link = Link(DRILL_SHEET, DRILL_SHEET)
        if one.lost > 0:
            yield (
                link,
                say_many(
                    "If {id} cancels, {count} fewer has a place. Keep in touch with the first "
                    "ones on the list.",
                    "If {id} cancels, {count} fewer have a place. Keep in touch with the first "
                    "ones on the list.",
                    one.lost,
                    id=one.leaver,
                ),
            )
        else:
            yield link, say("Whoever cancels, all others can still have a place.")
