"""`Læs mig` of next year's project workbook: what it holds, and what to do when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ipraktik.language import danish
from ipraktik.model.earlier_stays import STAYS_SHEET
from ipraktik.model.earlier_years import EARLIER_SHEET
from ipraktik.model.next_year import FIND_SHEET, INVITE_SHEET, NextYear, Reason
from ipraktik.model.schema import MAPPING_SHEET, SETTINGS_SHEET
from ipraktik.text import Text, say
from ipraktik.writing.match_grid import GridBuilder
from ipraktik.writing.project_page import Step, add_steps, front_page, put_line, quoted
from ipraktik.writing.tables import Link, Sheet


def next_year_front(year: NextYear) -> Sheet:
    """Return `Læs mig` of next year's project workbook."""
    page = GridBuilder()
    number = year.settings.year
    page.title(say("Innovationspraktik {year}: where to begin", year=number))
    page.lead(say("Made from last year's match and its evaluation. All of it may be changed."))
    page.gap()
    counts = Counter(one.reason for one in year.invitations)
    hosts = counts[Reason.HOST_VISITED] + counts[Reason.HOST_FREE]
    page.tiles(
        (
            (hosts, say("hosts to invite again")),
            (counts[Reason.VISITED], say("interns to invite again")),
            (counts[Reason.NO_PLACE], say("who had no place, and go first")),
            (len(year.shortages), say("fields and landsdele short of places")),
        )
    )
    page.gap()
    page.section(say("What to do"))
    add_steps(page, _steps(year))
    page.gap()
    page.section(say("What this workbook knows of earlier years"))
    for name, text in _known(year):
        put_line(page, name, text)
    page.gap()
    page.section(say("Good to know"))
    put_line(page, danish(say("Personal data")), _PERSONAL)
    return front_page(page)


_PERSONAL = say(
    "This workbook holds names and addresses: keep it where the match is kept, and send it to "
    "nobody. What anybody answered after the week stands nowhere in it."
)


def _steps(year: NextYear) -> Iterator[Step]:
    yield Step(
        Link(SETTINGS_SHEET, SETTINGS_SHEET),
        say("Look at the settings: they are last year's, for {year}.", year=year.settings.year),
    )
    if year.dropped:
        yield Step(
            Link(SETTINGS_SHEET, SETTINGS_SHEET),
            say(
                "Write new dates: those of last year are taken out of {names}.",
                names=", ".join(year.dropped),
            ),
        )
    yield Step(
        Link(INVITE_SHEET, INVITE_SHEET),
        say("Write to hosts and interns when the sign-up opens. Note it in the last column."),
    )
    if year.shortages:
        yield Step(
            Link(FIND_SHEET, FIND_SHEET),
            say("Look for hosts here first: more interns wanted these fields than had room."),
        )
    yield Step(
        danish(say("Check the sign-ups")),
        say("Give this workbook beside the new sign-ups:"),
        f"ipraktik validate tilmeldinger.xlsx {quoted((year.name,))}",
    )
    yield Step(
        danish(say("Make the match")),
        say("When the errors are mended:"),
        f"ipraktik match tilmeldinger.xlsx {quoted((year.name,))} -o match.xlsx",
    )


def _known(year: NextYear) -> Iterator[tuple[Link, Text]]:
    yield (
        Link(EARLIER_SHEET, EARLIER_SHEET),
        say("The figures of each year; Overblik of the match shows them beside the new ones."),
    )
    yield (
        Link(STAYS_SHEET, STAYS_SHEET),
        say(
            "Who was where, so that nobody gets the same workplace again; and who had no place, "
            "so that they go first."
        ),
    )
    if year.columns:
        yield (
            Link(MAPPING_SHEET, MAPPING_SHEET),
            say("What each question of your forms is. Examples are left out."),
        )
