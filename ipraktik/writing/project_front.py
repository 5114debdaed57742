"""`Læs mig` of a project workbook: what it is, how much is to be done, and the commands."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.language import danish
from ipraktik.model.columns import Certainty, ColumnProposal, Role
from ipraktik.model.programme_template import TEMPLATE_SHEET
from ipraktik.model.project import MappedSheet, MissingField, Project
from ipraktik.model.schema import (
    HOSTS_SHEET,
    IGNORE_FIELD,
    INTERNS_SHEET,
    LETTERS_SHEET,
    MAPPING_HEADERS,
    MAPPING_SHEET,
    SETTINGS_SHEET,
)
from ipraktik.text import Text, say, say_many
from ipraktik.writing.match_grid import GridBuilder
from ipraktik.writing.project_page import Step, add_steps, front_page, put_line, quoted
from ipraktik.writing.project_settings import changed_settings
from ipraktik.writing.tables import Link, Sheet

_FIELD = MAPPING_HEADERS[6]
_SHEET_NAMES = {Role.HOST: HOSTS_SHEET, Role.INTERN: INTERNS_SHEET}


def project_front(project: Project) -> Sheet:
    """Return `Læs mig` of a project workbook made from exports."""
    page = GridBuilder()
    ask, missing = project.count(Certainty.ASK), project.missing
    only_answers = not project.exports
    page.title(
        say("How your answers are read") if only_answers else say("How your sign-ups are read")
    )
    page.lead(_lead(ask, missing))
    page.gap()
    page.tiles(
        (
            (project.count(Certainty.SURE), say("columns have a field")),
            (ask, say("columns for you to choose")),
            (project.count(Certainty.NONE), say("columns without a field")),
            (missing, say("required fields not found yet")),
        )
    )
    page.gap()
    page.section(say("What to do"))
    add_steps(page, _steps(project, ask + missing > 0))
    page.gap()
    page.section(say("The sheets that were read"))
    for sheet in project.sheets:
        put_line(page, _name(sheet), _counts(sheet))
    _add_missing(page, project)
    _add_settings(page, project)
    page.gap()
    page.section(say("Good to know"))
    for name, text in _good_to_know():
        put_line(page, danish(name), text)
    return front_page(page)


def _lead(ask: int, missing: int) -> Text:
    if ask:
        return say_many(
            "{count} column is unsure. Choose its field in the sheet Kolonner, then go on.",
            "{count} columns are unsure. Choose their fields in the sheet Kolonner, then go on.",
            ask,
        )
    if missing:
        return say_many(
            "{count} required field has no column yet. See below which.",
            "{count} required fields have no column yet. See below which.",
            missing,
        )
    return say("All required fields are found. You can go on at once.")


def _steps(project: Project, to_fill: bool) -> Iterator[Step]:
    if to_fill:
        text = say(
            "Fill the yellow cells in the column {field}. {ignore} leaves a column out.",
            field=_FIELD,
            ignore=IGNORE_FIELD,
        )
        yield Step(Link(MAPPING_SHEET, MAPPING_SHEET), text)
    if project.exports:
        yield from _before_a_match()
    yield Step(danish(say("Save and close")), say("Save this workbook, and close it in Excel."))
    yield from _commands(project)


def _before_a_match() -> Iterator[Step]:
    yield Step(
        Link(SETTINGS_SHEET, SETTINGS_SHEET),
        say("Look at the settings. If nothing is special this year, leave them as they are."),
    )
    yield Step(
        Link(LETTERS_SHEET, LETTERS_SHEET),
        say("Look at the letters to hosts and interns. Change them as you like, now or later."),
    )


def _commands(project: Project) -> Iterator[Step]:
    exports, name = quoted(project.exports), quoted((project.name,))
    if project.surveys:
        yield Step(
            danish(say("Count the answers")),
            say("After the week, with the match of the year if there is one:"),
            f"ipraktik evaluate {quoted(project.surveys)} {name} -o evaluering.xlsx",
        )
    if not project.exports:
        return
    yield Step(
        danish(say("Check the sign-ups")),
        say("Write this in the folder where the files are:"),
        f"ipraktik validate {exports} {name}",
    )
    yield Step(
        danish(say("Make the match")),
        say("When the errors are mended:"),
        f"ipraktik match {exports} {name} -o match.xlsx",
    )


def _name(sheet: MappedSheet) -> str:
    return f"{sheet.file}, {sheet.sheet}" if sheet.sheet else sheet.file


def _counts(sheet: MappedSheet) -> Text:
    roles = sheet.roles
    holds = (
        say("evaluation answers")
        if sheet.is_survey
        else say("hosts and interns")
        if len(roles) > 1
        else say("hosts")
        if Role.HOST in roles
        else say("interns")
    )
    return say(
        "{holds}, {columns}: {sure} with a field, {ask} to choose, {none} without",
        holds=holds,
        columns=say_many("{count} column", "{count} columns", len(sheet.columns)),
        sure=sheet.count(Certainty.SURE),
        ask=sheet.count(Certainty.ASK),
        none=sheet.count(Certainty.NONE),
    )


def _add_missing(page: GridBuilder, project: Project) -> None:
    """List the required fields that no column surely holds, with the nearest columns."""
    if not project.missing:
        return
    page.gap()
    page.section(say("Required fields that no column surely holds"))
    several = len(project.sheets) > 1
    for sheet in project.sheets:
        for one in sheet.missing:
            where = ", ".join(_SHEET_NAMES[role] for role in sheet.roles)
            name = f"{one.field} ({where})" if several and len(sheet.roles) == 1 else one.field
            put_line(page, name, _nearest(one))


def _nearest(one: MissingField) -> Text:
    if not one.near:
        return say(
            "No column looks like it. If the form has asked, choose the field in Kolonner; else "
            "add the column to the export."
        )
    return say("Perhaps: {columns}", columns="; ".join(map(_column, one.near)))


def _column(one: ColumnProposal) -> str:
    question = " ".join(one.header.split())
    short = question if len(question) <= 60 else f"{question[:59]}…"
    return f"{one.letter} '{short}'"


def _add_settings(page: GridBuilder, project: Project) -> None:
    changed = tuple(changed_settings(project.settings))
    if changed:
        page.gap()
        page.section(say("Settings that are not the usual ones"))
        for name, value in changed:
            put_line(page, name, value)


def _good_to_know() -> Iterator[tuple[Text, Text]]:
    yield (
        say("Next year"),
        say(
            "If the form has the same questions, this workbook is all it takes: name it beside "
            "the new answers. File names, new rows and the order of columns make no difference."
        ),
    )
    yield (
        say("New questions"),
        say(
            "ipraktik init, with the new answers, this workbook and a new name after -o, keeps "
            "your choices and settings and adds what is new."
        ),
    )
    yield (
        say("The hosts' programmes"),
        say(
            "They are made from the sheet {sheet}: change activities, times and texts there, if "
            "you like.",
            sheet=TEMPLATE_SHEET,
        ),
    )
    yield (
        say("Your files"),
        say("The exports are only read, never changed."),
    )
    yield (
        say("Personal data"),
        say(
            "Names, addresses, telephone and cpr numbers in the examples are hidden. Look them "
            "through all the same before you send this workbook to others."
        ),
    )
