"""`Læs mig` of the sign-up template: for the coordinator, or for those who fill it in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipraktik.language import danish
from ipraktik.model.columns import Role
from ipraktik.model.schema import EXAMPLE_SHEET, HOSTS_SHEET, INTERNS_SHEET, SETTINGS_SHEET
from ipraktik.text import say
from ipraktik.writing.match_grid import GridBuilder
from ipraktik.writing.project_page import Step, add_steps, front_page, put_line, quoted
from ipraktik.writing.tables import Link, Sheet
from ipraktik.writing.template_columns import SHEET_OF

_TITLES = {Role.HOST: say("Sign up as a host"), Role.INTERN: say("Sign up as an intern")}
_LEADS = {
    Role.HOST: say("You take interns for two to five days, and show what you are good at."),
    Role.INTERN: say("You visit another public workplace for two to five days."),
}
_FOR_ALL = (
    (
        say("Yellow headers"),
        say("Columns with a yellow header and a * must be filled in. The others may be blank."),
    ),
    (
        say("Several answers"),
        say("Put a semicolon between them, for instance Man;Tir;Ons."),
    ),
    (
        say("Personal data"),
        say("Never write a cpr number. It is not used for anything."),
    ),
)
_COLUMNS = (
    say("Columns"),
    say("You may hide or delete columns without *, and add your own. Keep the headers."),
)


def template_front(name: str, roles: Sequence[Role]) -> Sheet:
    """Return `Læs mig` of a template.

    Parameters
    ----------
    name : str
        The name of the template's file.
    roles : sequence of Role
        With one of them the page speaks to those who fill the sheet in.
    """
    page = GridBuilder()
    if len(roles) == 1:
        _for_those_who_sign_up(page, roles[0])
    else:
        _for_the_coordinator(page, name)
    return front_page(page)


def _for_the_coordinator(page: GridBuilder, name: str) -> None:
    page.title(say("Empty sign-up sheets"))
    page.lead(say("For hosts and interns, ready to be filled in or sent out."))
    page.gap()
    page.section(say("What to do"))
    add_steps(page, _coordinator_steps(name))
    page.gap()
    page.section(say("Good to know"))
    for title, text in (*_FOR_ALL, _COLUMNS):
        put_line(page, danish(title), text)


def _coordinator_steps(name: str) -> Iterator[Step]:
    yield Step(
        Link(SETTINGS_SHEET, SETTINGS_SHEET),
        say("Write the year of the visits as År. The rest can stay as it is."),
    )
    yield Step(
        danish(say("Send it out")),
        say("These write a workbook with one sheet only, made for those who sign up:"),
        "ipraktik init --hosts -o tilmelding-vært.xlsx\n"
        "ipraktik init --interns -o tilmelding-praktikant.xlsx",
    )
    yield Step(
        danish(say("Or collect yourself")),
        say(
            "Fill in {hosts} and {interns} here: one line for each host and each intern. {example} "
            "shows what to write.",
            hosts=HOSTS_SHEET,
            interns=INTERNS_SHEET,
            example=EXAMPLE_SHEET,
        ),
    )
    yield Step(
        danish(say("Check the sign-ups")),
        say("Name this workbook and all those that came back, with new names:"),
        f"ipraktik validate {quoted((name,))} svar1.xlsx svar2.xlsx",
    )
    yield Step(
        danish(say("Make the match")),
        say("When the errors are mended:"),
        f"ipraktik match {quoted((name,))} svar1.xlsx svar2.xlsx -o match.xlsx",
    )


def _for_those_who_sign_up(page: GridBuilder, role: Role) -> None:
    page.title(_TITLES[role])
    page.lead(_LEADS[role])
    page.gap()
    page.section(say("What to do"))
    add_steps(page, _steps_of(SHEET_OF[role]))
    page.gap()
    page.section(say("Good to know"))
    for title, text in _FOR_ALL:
        put_line(page, danish(title), text)


def _steps_of(sheet: str) -> Iterator[Step]:
    yield Step(
        Link(sheet, sheet),
        say("Fill in one line. Click a cell, and it says what to write or offers a list."),
    )
    yield Step(
        Link(EXAMPLE_SHEET, EXAMPLE_SHEET),
        say("Here each column is explained, with an example of an answer."),
    )
    yield Step(
        danish(say("Save and send")),
        say("Save the workbook and send it back to whoever sent it to you."),
    )
