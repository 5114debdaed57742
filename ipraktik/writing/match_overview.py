"""`Overblik`: one page for the coordinator and the steering group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ipraktik.language import danish
from ipraktik.model.match_figures import Figures, WishOutcome, count_figures, this_year
from ipraktik.model.match_schema import OVERVIEW_SHEET, PLACEMENTS_SHEET, UNPLACED_SHEET
from ipraktik.model.placement import Match
from ipraktik.model.schema import HOSTS_SHEET
from ipraktik.model.week import Day
from ipraktik.text import Text, say, say_many
from ipraktik.writing.match_drill import next_drill
from ipraktik.writing.match_exchanges import add_exchanges
from ipraktik.writing.match_grid import (
    CHART_COLUMN,
    PIXELS_PER_POINT,
    ROW_HEIGHT,
    GridBuilder,
)
from ipraktik.writing.match_moves import add_moves
from ipraktik.writing.match_policy import add_policy
from ipraktik.writing.match_supply import next_questions
from ipraktik.writing.match_words import describe_only_best, describe_proof
from ipraktik.writing.match_years import add_years
from ipraktik.writing.tables import Area, Block, Cell, Chart, Link, Series, Sheet

_CHART_WIDTH = 600
_LEAST_ROWS = 9
_ROOM_FOR_LEGEND = 4
_WISHES: Mapping[WishOutcome, Text] = {
    WishOutcome.FIRST: say("Wish 1"),
    WishOutcome.SECOND: say("Wish 2"),
    WishOutcome.LATER: say("Wish 3 or later"),
    WishOutcome.UNWISHED: say("None of those wished for"),
    WishOutcome.NO_WISHES: say("Had no host wishes"),
    WishOutcome.SELF_FOUND: say("Had agreed it beforehand"),
}


def overview_sheet(match: Match) -> Sheet:
    """Return `Overblik`: figures, what to do next, wishes, places and proof."""
    figures, page = count_figures(match), GridBuilder()
    proof = (*describe_proof(match.result.levels), describe_only_best(match.result))
    _add_head(page, figures)
    years = add_years(page, figures, match.signups.kept.earlier)
    page.section(say("What to do next"))
    for link, text in (*_next_steps(figures), *next_questions(match), *next_drill(match)):
        page.line(link, text)
    page.gap()
    wishes_at = page.table(
        (say("Host wish"), say("Interns"), say("Share")),
        (
            (danish(_WISHES[outcome]), number, _share(number, figures.placed))
            for outcome, number in figures.wishes
        ),
        _LEAST_ROWS,
    )
    page.gap()
    landsdele_at = page.table(
        (say("Hosts' part of the country"), say("Places"), say("Used")),
        ((one.landsdel, one.places, one.used) for one in figures.landsdele),
        max(_LEAST_ROWS, len(figures.landsdele) + _ROOM_FOR_LEGEND),
    )
    end = page.row
    page.gap()
    add_exchanges(page, match)
    page.section(say("How good is the match?"))
    for name, text in _quality(figures):
        page.line(danish(name), text)
    for number, sentence in enumerate(proof):
        page.line(danish(say("Proof")) if not number else None, sentence)
    for text in match.insight.not_reached if match.insight else ():
        page.line(danish(say("Not worked out")), text)
    add_moves(page, match)
    add_policy(page, match)
    charts = _charts(figures, wishes_at, landsdele_at, end - landsdele_at)
    blocks: tuple[Block, ...] = (page.grid(), *years, *charts)
    return Sheet(OVERVIEW_SHEET, blocks, danish(_title(figures)), one_page=True, portrait=True)


def _title(figures: Figures) -> Text:
    return say(
        "Innovationspraktik {year}, week {week}",
        year=figures.week.year,
        week=figures.week.number,
    )


def _add_head(page: GridBuilder, figures: Figures) -> None:
    first, last = figures.week.date_of(Day.MON), figures.week.date_of(Day.FRI)
    page.title(_title(figures))
    page.lead(
        say(
            "{placed} of {interns} have a host from {first} to {last}.",
            placed=figures.placed,
            interns=say_many("{count} intern", "{count} interns", figures.interns),
            first=f"{first:%d-%m-%Y}",
            last=f"{last:%d-%m-%Y}",
        )
    )
    page.gap()
    page.tiles(
        (
            (figures.interns, say("interns")),
            (figures.placed, say("placed")),
            (figures.unplaced, _without_host(figures)),
            (
                _part(figures.priority_placed, figures.priority),
                say("placed of those who go first"),
            ),
        )
    )
    page.gap()
    page.tiles(
        (
            (figures.hosts, _hosts(figures)),
            (figures.places, say("places")),
            (figures.visited, say("hosts with visitors")),
            (figures.empty, say("hosts without visitors")),
        )
    )
    page.gap()
    _add_kept_wishes(page, figures)


def _add_kept_wishes(page: GridBuilder, figures: Figures) -> None:
    """Add the tiles that tell how much of what people asked for they get."""
    year = this_year(figures)
    page.tiles(
        (
            (_part(year.met, year.wishing), say("got a host they wished for")),
            (_part(figures.as_wished, figures.placed), say("get as many days as wished")),
            (figures.visit_days, say("days of visit in all")),
            (_part(figures.placed, figures.places), say("places used")),
        )
    )
    page.gap()


def _part(part: int | None, whole: int | None) -> Cell:
    return danish(say("{part} of {whole}", part=part, whole=whole))


def _without_host(figures: Figures) -> Text:
    if not figures.interns_out:
        return say("without a host")
    return say("without a host, {count} for an error in the sign-up", count=figures.interns_out)


def _hosts(figures: Figures) -> Text:
    if not figures.hosts_out:
        return say("hosts")
    return say("hosts, {count} left out for an error in the sign-up", count=figures.hosts_out)


def _next_steps(figures: Figures) -> Iterator[tuple[Link, Text]]:
    proposals = Link(PLACEMENTS_SHEET, PLACEMENTS_SHEET)
    yield (
        proposals,
        say("Look the proposals through. Change Vært-ID or Dage where needed, and lock with Ja."),
    )
    if figures.unplaced:
        yield (
            Link(UNPLACED_SHEET, UNPLACED_SHEET),
            say_many(
                "{count} intern has no host: the sheet says why, and what can help.",
                "{count} interns have no host: the sheet says why, and what can help.",
                figures.unplaced,
            ),
        )
    if figures.empty:
        yield (
            Link(HOSTS_SHEET, HOSTS_SHEET),
            say_many(
                "{count} host has no visitors: tell it early. Ledige pladser shows where room is.",
                "{count} hosts have no visitors: tell them early. Ledige pladser shows where "
                "room is.",
                figures.empty,
            ),
        )
    yield (
        proposals,
        say("Write the sheets for hosts with: ipraktik export. Keep Status up to date as you go."),
    )


def _share(part: int, whole: int) -> Cell:
    return f"{round(100 * part / whole)} %" if whole else None


def _quality(figures: Figures) -> Iterator[tuple[Text, Text]]:
    if figures.waiting:
        yield (
            say("Without a place last year"),
            say(
                "{placed} of {count} have a host this year. They go first, after those of the "
                "setting Prioritet.",
                placed=figures.waiting_placed,
                count=figures.waiting,
            ),
        )
    yield (
        say("Days"),
        say(
            "{as_wished} of {placed} get as many days as they wished; {days} days of visit in all.",
            as_wished=figures.as_wished,
            placed=figures.placed,
            days=figures.visit_days,
        ),
    )
    yield (
        say("Points"),
        say(
            "{points} in all, {empty} of them for empty hosts. The fewer, the closer to what "
            "people wished.",
            points=figures.points + figures.empty_points,
            empty=figures.empty_points,
        ),
    )


def _charts(figures: Figures, wishes_at: int, landsdele_at: int, rows: int) -> tuple[Chart, ...]:
    wishes = Chart(
        danish(say("What those with a host had wished for")),
        _cells(wishes_at, 0, len(figures.wishes)),
        (Series(danish(say("Interns")), _cells(wishes_at, 3, len(figures.wishes))),),
        wishes_at,
        CHART_COLUMN,
        width=_CHART_WIDTH,
        height=round(_LEAST_ROWS * ROW_HEIGHT * PIXELS_PER_POINT),
    )
    count = len(figures.landsdele)
    if not count:
        return (wishes,)
    landsdele = Chart(
        danish(say("Places and used places")),
        _cells(landsdele_at, 0, count),
        (
            Series(danish(say("Places")), _cells(landsdele_at, 3, count)),
            Series(danish(say("Used")), _cells(landsdele_at, 4, count)),
        ),
        landsdele_at,
        CHART_COLUMN,
        width=_CHART_WIDTH,
        height=round(rows * ROW_HEIGHT * PIXELS_PER_POINT),
    )
    return (wishes, landsdele)


def _cells(header_row: int, column: int, count: int) -> Area:
    return Area(OVERVIEW_SHEET, header_row + 1, column, header_row + count, column)
