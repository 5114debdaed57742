"""The page `Praktisk` of a host's workbook: what a host should know beside the programme."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.language import danish
from ipraktik.model.programme import Visit
from ipraktik.model.settings import Office
from ipraktik.model.workshops import Workshop
from ipraktik.text import Text, say
from ipraktik.writing.font import line_count
from ipraktik.writing.host_interns import INTERNS_SHEET
from ipraktik.writing.host_words import DATE, contact_lines, dated, delete_line
from ipraktik.writing.tables import CellStyle, Grid, GridCell, Sheet, Tint
from ipraktik.writing.workshop_words import workshop_place, workshop_time

PRACTICAL_SHEET = "Praktisk"
_LABEL_WIDTH, _TEXT_WIDTH = 29.0, 104.0
_SIZE = 11.0
_MOST_LINES = 24  # a row cannot be much higher


def practical_sheet(visit: Visit, office: Office, workshop: Workshop | None = None) -> Sheet:
    """Return the page with everything practical."""
    title = danish(say("Good to know as a host"))
    cells = [GridCell(0, 0, title, CellStyle(15, bold=True, valign="middle"), columns=2)]
    heights = {0: 26.0, 1: 6.0}
    row = 2
    for label, text in _texts(visit, office, workshop):
        shown = danish(text)
        label_style = CellStyle(_SIZE, bold=True, tint=Tint.HEADER, border=True)
        cells.append(GridCell(row, 0, danish(label), label_style))
        cells.append(GridCell(row, 1, shown, CellStyle(_SIZE, border=True)))
        heights[row] = max(
            _height(danish(label), _LABEL_WIDTH, bold=True), _height(shown, _TEXT_WIDTH)
        )
        row += 1
    if foot := delete_line(office):
        cells.append(GridCell(row, 0, foot, CellStyle(9, italic=True, valign="bottom"), columns=2))
        heights[row] = 22.0
    grid = Grid(tuple(cells), (_LABEL_WIDTH, _TEXT_WIDTH), heights)
    return Sheet(PRACTICAL_SHEET, (grid,), visit.host.workplace)


def _height(text: str, width: float, bold: bool = False) -> float:
    lines = line_count(text, width - 2, _SIZE, bold, indented=True)
    return min(lines, _MOST_LINES) * _SIZE * 1.25 + 8


def _texts(
    visit: Visit, office: Office, workshop: Workshop | None
) -> Iterator[tuple[Text, Text | str]]:
    """Yield label and text of everything practical that a host should know."""
    yield from _before(visit, workshop)
    yield (
        say("Pay and expenses"),
        say(
            "The host pays no wage. The interns keep their usual salary from their own employer, "
            "who also pays travel and lodging."
        ),
    )
    yield (
        say("The programme"),
        say(
            "The sketch on the first sheet is only a suggestion. Fill in names and rooms, and "
            "move things as it suits you. The hours marked '{mark}' need none of your staff.",
            mark=say("None of you"),
        ),
    )
    if visit.host.offer:
        yield say("What you have offered"), visit.host.offer
    yield from _cancelling(office)
    yield (
        say("After the visit"),
        say(
            "No formal report is asked for. Give each other feedback before you part, and keep in "
            "touch: what is copied is often copied later. And copying is a virtue."
        ),
    )
    yield say("About the interns' data"), _deleting(office)


def _deleting(office: Office) -> Text:
    shared = say(
        "The names and addresses are for the visit only. Share them with nobody but those who "
        "take part."
    )
    if office.delete_by is None:
        return say(
            "{shared} Delete the file when the visit is over and you no longer need it.",
            shared=shared,
        )
    return say(
        "{shared} Delete the file when the visit is over and you no longer need it, and by {date} "
        "at the latest.",
        shared=shared,
        date=f"{office.delete_by:{DATE}}",
    )


def _before(visit: Visit, workshop: Workshop | None) -> Iterator[tuple[Text, Text]]:
    dates = ", ".join(dated(visit, day) for day in visit.days)
    yield (
        say("Keep the days free"),
        say(
            "{dates}\nKeep the days free in the calendar now, yours and those of the colleagues "
            "who take part.",
            dates=dates,
        ),
    )
    yield say("Workshop"), _workshop(workshop)
    yield (
        say("A week before at the latest"),
        say(
            "You write first. Write or call the interns: where do they come, and when, and whom "
            "do they ask for? They know you by this contact: {contact}.",
            contact=", ".join(
                filter(None, (visit.host.contact, visit.host.phone, visit.host.email))
            ),
        ),
    )


def _workshop(workshop: Workshop | None) -> Text:
    if workshop is None:
        return say(
            "Before the week there is a workshop that prepares hosts and interns. You are not on "
            "the list. Ask your coordinator, if you can come."
        )
    return say(
        "{place}, {time}.\nThe workshop prepares hosts and interns. Agree the programme with your "
        "interns there.",
        place=workshop_place(workshop),
        time=workshop_time(workshop),
    )


def _cancelling(office: Office) -> Iterator[tuple[Text, Text | str]]:
    contact = ", ".join(contact_lines(office))
    if contact:
        yield say("Your contact at Innovationspraktik"), contact
    yield (
        say("Illness or cancellation"),
        say(
            "If you cannot receive an intern, or an intern cannot come: tell the other side at "
            "once, and then {who}. Numbers of the interns are on the sheet '{sheet}'; where there "
            "is none, use e-mail. Then we find a way together, and perhaps somebody else can have "
            "the place.",
            who=contact or say("the coordinator"),
            sheet=INTERNS_SHEET,
        ),
    )
