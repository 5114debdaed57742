"""The ready survey as a workbook: the questions to copy, and empty sheets for the answers."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.language import danish
from ipraktik.model.columns import Role
from ipraktik.model.evaluation_columns import ANSWERED_AT, evaluation_field_name
from ipraktik.text import say
from ipraktik.writing.match_grid import GridBuilder
from ipraktik.writing.project_page import Step, add_steps, front_page, put_line, quoted
from ipraktik.writing.rules import Refusal, Rule
from ipraktik.writing.survey_words import QUESTIONS, SurveyQuestion
from ipraktik.writing.tables import (
    Cell,
    ColumnFormat,
    Kind,
    Link,
    Mark,
    RuleAt,
    Sheet,
    Table,
    Tint,
    table_sheet,
)

QUESTION_SHEETS = {Role.HOST: "Spørg værter", Role.INTERN: "Spørg praktikanter"}
ANSWER_SHEETS = {Role.HOST: "Svar fra værter", Role.INTERN: "Svar fra praktikanter"}
_HEADERS = ("Nr.", "Spørgsmål", "Slags svar", "Svarmuligheder", "Derfor spørger vi", "Kolonne")
_FORMATS = {
    "Nr.": ColumnFormat(Kind.NUMBER, 6),
    "Spørgsmål": ColumnFormat(Kind.WRAPPED, 40),
    "Slags svar": ColumnFormat(Kind.WRAPPED, 14),
    "Svarmuligheder": ColumnFormat(Kind.WRAPPED, 30),
    "Derfor spørger vi": ColumnFormat(Kind.WRAPPED, 36),
    "Kolonne": ColumnFormat(Kind.WRAPPED, 17),
}
_WIDTHS = {"email": 26, "uses": 30, "copied": 42, "comment": 42, "fields": 20, "satisfied": 18}
_USUAL_WIDTH = 15
_ROWS, _SPARE_ROWS = 40, 160


def survey_sheets(name: str) -> tuple[Sheet, ...]:
    """Return the sheets of the ready survey.

    Parameters
    ----------
    name : str
        The name of its file.

    Returns
    -------
    tuple of Sheet
        `Læs mig`, the questions to hosts and to interns, and an empty sheet for the answers of
        each.
    """
    return (
        _front(name),
        *(_questions_sheet(role) for role in Role),
        *(_answers_sheet(role) for role in Role),
    )


def _front(name: str) -> Sheet:
    page = GridBuilder()
    page.title(say("Ask hosts and interns after the week"))
    page.lead(say("A few questions, the same every year, so that the years can be compared."))
    page.gap()
    page.section(say("What to do"))
    add_steps(page, _steps(name))
    page.gap()
    page.section(say("Good to know"))
    put_line(
        page,
        danish(say("Keep the words")),
        say("You may ask more. But keep these questions as they are: then the figures compare."),
    )
    put_line(
        page,
        danish(say("Few answers")),
        say("Groups with fewer than five answers are not shown in the report."),
    )
    put_line(
        page,
        danish(say("Personal data")),
        say("The survey may be anonymous: leave out the e-mail. Never ask for a cpr number."),
    )
    return front_page(page)


def _steps(name: str) -> Iterator[Step]:
    hosts, interns = QUESTION_SHEETS[Role.HOST], QUESTION_SHEETS[Role.INTERN]
    yield Step(
        Link(hosts, hosts),
        say("Copy the questions into your survey tool: one survey for hosts."),
    )
    yield Step(Link(interns, interns), say("And one for interns."))
    yield Step(
        danish(say("Send it out")),
        say("About a month after the week: then they can tell what they have used."),
    )
    yield Step(
        danish(say("Count the answers")),
        say("Name the exports of the survey tool, and the match of the year:"),
        "ipraktik evaluate svar-værter.xlsx svar-praktikanter.xlsx --match match.xlsx "
        "-o evaluering.xlsx",
    )
    answers = ANSWER_SHEETS[Role.HOST]
    yield Step(
        Link(danish(say("Or collect yourself")), answers),
        say("Write the answers into the last two sheets, a line each, and name this workbook:"),
        f"ipraktik evaluate {quoted((name,))} --match match.xlsx -o evaluering.xlsx",
    )


def _questions_sheet(role: Role) -> Sheet:
    rows = tuple(_question(number, one, role) for number, one in enumerate(QUESTIONS, start=1))
    return table_sheet(Table(QUESTION_SHEETS[role], _HEADERS, rows, _FORMATS))


def _question(number: int, one: SurveyQuestion, role: Role) -> tuple[Cell, ...]:
    return (
        number,
        one.of_role[role],
        danish(one.kind),
        "\n".join(one.choices) or None,
        danish(one.why),
        evaluation_field_name(one.key),
    )


def _answers_sheet(role: Role) -> Sheet:
    """Return the empty sheet for one role's answers, with headers that are read as they are."""
    keys = (ANSWERED_AT, *(one.key for one in QUESTIONS))
    headers = {key: evaluation_field_name(key) for key in keys}
    formats = {
        header: ColumnFormat(Kind.WRAPPED, _WIDTHS.get(key, _USUAL_WIDTH))
        for key, header in headers.items()
    }
    formats[headers[ANSWERED_AT]] = ColumnFormat(Kind.DATE, 12.5)
    table = Table(
        ANSWER_SHEETS[role],
        tuple(headers.values()),
        ((None,) * len(headers),) * _ROWS,
        formats,
        tuple(Mark(-1, headers[one.key], Tint.HEADER, one.of_role[role]) for one in QUESTIONS),
        spare_rows=_SPARE_ROWS,
        rules=tuple(RuleAt(headers[one.key], _rule(one, role)) for one in QUESTIONS),
    )
    return table_sheet(table)


def _rule(one: SurveyQuestion, role: Role) -> Rule:
    several = one.key == "uses"
    message = danish(say("Several answers: put a semicolon between them.")) if several else ""
    return Rule(
        one.choices,
        refusal=Refusal.NONE if several else Refusal.STOP,
        title=evaluation_field_name(one.key),
        message=message or one.of_role[role],
    )
