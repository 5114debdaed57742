"""`Udbud og efterspørgsel` and `Spørg værterne`: where places are short, and whom to ask."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.language import danish
from ipraktik.model.landsdele import in_landsdele
from ipraktik.model.match_schema import (
    QUESTION_HEADERS,
    QUESTIONS_SHEET,
    RECRUIT_HEADERS,
    SHORTAGE,
    SUPPLY_HEADERS,
    SUPPLY_SHEET,
)
from ipraktik.model.placement import Match, SupplyRow
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


def supply_sheet(match: Match) -> Sheet:
    """Return `Udbud og efterspørgsel`, where one more host would do most on top."""
    ordered = sorted(match.supply, key=lambda row: _rank(match, row))
    rows = tuple(_supply_row(match, row) for row in ordered)
    formats = {header: ColumnFormat(Kind.NUMBER, 13) for header in SUPPLY_HEADERS[2:5]}
    formats |= {header: ColumnFormat(Kind.NUMBER, 12) for header in RECRUIT_HEADERS}
    marks = tuple(mark for number, row in enumerate(ordered) for mark in _marks(match, number, row))
    table = Table(SUPPLY_SHEET, SUPPLY_HEADERS, rows, formats, (*marks, *_notes()))
    return table_sheet(table, frozen_columns=2)


def _gains(match: Match, row: SupplyRow) -> tuple[int, ...]:
    known = match.insight.recruits if match.insight else {}
    return known.get((row.field, row.landsdel), ())


def _rank(match: Match, row: SupplyRow) -> tuple[object, ...]:
    if not match.insight:
        return (row.field, row.landsdel)
    gains = tuple(-more for more in _gains(match, row)) or (0, 0, 0)
    return (*gains, -row.shortage, row.field, row.landsdel)


def _supply_row(match: Match, row: SupplyRow) -> tuple[Cell, ...]:
    gains = _gains(match, row) or (None,) * len(RECRUIT_HEADERS)
    return (row.field, row.landsdel, row.places, row.interns, row.shortage, *gains)


def _marks(match: Match, number: int, row: SupplyRow) -> Iterator[Mark]:
    if row.shortage:
        yield Mark(number, SHORTAGE, Tint.WARNING)
    for header, more in zip(RECRUIT_HEADERS, _gains(match, row), strict=False):
        if more:
            yield Mark(number, header, Tint.GOOD if more > 1 else Tint.NOTE)


def _notes() -> Iterator[Mark]:
    """Yield what the last columns mean, as notes on their headers."""
    note = danish(
        say(
            "How many more interns have a host in all with one more host of this field in this "
            "part of the country, on all five days. Found by matching again."
        )
    )
    for header in RECRUIT_HEADERS:
        yield Mark(-1, header, Tint.HEADER, note)


def questions_sheets(match: Match) -> tuple[Sheet, ...]:
    """Return `Spørg værterne`, the few to ask first on top; no sheet where nothing is to ask."""
    if match.insight is None or not match.insight.questions:
        return ()
    hosts, rows = match.instance.host_by_id, []
    for one in match.insight.questions:
        host = hosts[one.host_id]
        rows.append(
            (
                one.host_id,
                danish(one.question),
                danish(_FIRST if one.together is not None else _INSTEAD),
                one.more,
                one.together,
                ", ".join(one.who) or None,
                *(host.workplace, host.organisation, host.contact, host.email),
            )
        )
    _, question, when, more, together, who, *names = QUESTION_HEADERS
    formats = {
        question: ColumnFormat(Kind.WRAPPED, 24),
        when: ColumnFormat(width=22),
        who: ColumnFormat(Kind.WRAPPED, 24),
        # Figures stand to the left: on the right they would touch the text of the next column.
        more: ColumnFormat(width=15),
        together: ColumnFormat(width=20),
        **{name: ColumnFormat(Kind.WRAPPED, 28) for name in names},
    }
    marks = [
        Mark(number, header, Tint.GOOD)
        for number, one in enumerate(match.insight.questions)
        if one.together is not None
        for header in (when, together)
    ]
    marks += [
        Mark(-1, more, Tint.HEADER, danish(say("If only this host says yes."))),
        Mark(-1, when, Tint.HEADER, danish(_ABOUT_WHEN)),
        Mark(-1, who, Tint.HEADER, danish(_ABOUT_WHO)),
        Mark(
            -1,
            together,
            Tint.HEADER,
            danish(say("If this host and those above say yes. Blank: it adds nothing to them.")),
        ),
    ]
    table = Table(QUESTIONS_SHEET, QUESTION_HEADERS, tuple(rows), formats, tuple(marks))
    return (table_sheet(table, frozen_columns=2),)


_FIRST = say("Ask these first")
_INSTEAD = say("Or one of these")
_ABOUT_WHEN = say(
    "Ask the first ones: together they give the most. The others are for when one of them says no."
)
_ABOUT_WHO = say("If only this host says yes. Blank: not worked out for all where there are many.")


def next_questions(match: Match) -> Iterator[tuple[Link, Text]]:
    """Yield the one host to ask first, and where one more host would do most."""
    if match.insight is None:
        return
    for one in match.insight.questions[:1]:
        yield (
            Link(QUESTIONS_SHEET, QUESTIONS_SHEET),
            say_many(
                "Ask {host}: {question}? A yes gives {count} more a host.",
                "Ask {host}: {question}? A yes gives {count} more a host.",
                one.more,
                host=one.host_id,
                question=one.question,
            ),
        )
    found = [
        (-more, places, field, landsdel)
        for (field, landsdel), gains in match.insight.recruits.items()
        for places, more in enumerate(gains, start=1)
        if more
    ]
    if found:
        more, places, field, landsdel = min(found)  # the most, with the fewest places
        yield (
            Link(SUPPLY_SHEET, SUPPLY_SHEET),
            say_many(
                "Find a host: {field} {where} with {places} gives {count} more a host.",
                "Find a host: {field} {where} with {places} gives {count} more a host.",
                -more,
                field=field,
                where=in_landsdele([landsdel]),
                places=_PLACES[places],
            ),
        )


_PLACES = {1: say("one place"), 2: say("two places"), 3: say("three places")}
