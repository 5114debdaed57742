"""`Kolonner` of a project workbook: one line for each column of the exports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipraktik.language import danish
from ipraktik.model.columns import Certainty, ColumnProposal
from ipraktik.model.project import MappedSheet
from ipraktik.model.schema import CANDIDATES_HEADER, IGNORE_FIELD, MAPPING_HEADERS, MAPPING_SHEET
from ipraktik.text import Text, say
from ipraktik.writing.project_lists import EVALUATION_LIST, Lists, list_of_roles
from ipraktik.writing.tables import (
    Cell,
    ColumnFormat,
    Kind,
    Mark,
    Rule,
    RuleAt,
    Sheet,
    Table,
    Tint,
    table_sheet,
)

_FILE, _SHEET, _COLUMN, _QUESTION, _FIRST, _SECOND, _FIELD, _SURE = MAPPING_HEADERS
_HEADERS = (*MAPPING_HEADERS, CANDIDATES_HEADER)
_WORDS = {
    Certainty.SURE: say("Sure"),
    Certainty.ASK: say("Please choose"),
    Certainty.NONE: say("No field"),
}
_CHOSEN = say("Chosen before")
_TINTS = {Certainty.SURE: Tint.GOOD, Certainty.ASK: Tint.WARNING}
_MESSAGE = say(
    "Choose the field from the list. {ignore}: the column is not used. Blank: the program "
    "decides, and asks where it is not sure.",
    ignore=IGNORE_FIELD,
)
_NOTE = say(
    "What stands here counts as your choice, also next year. Fill the yellow cells: the nearest "
    "fields stand to the right. A column without a field is kept, but not used."
)


def columns_sheet(sheets: Sequence[MappedSheet], lists: Lists) -> Sheet:
    """Return `Kolonner`.

    A sure column has its field; one to be asked about is left blank, since whatever stands in
    `Felt` counts as chosen by a person.

    Parameters
    ----------
    sheets : sequence of MappedSheet
    lists : Lists
        With a list of fields for each kind of sheet.
    """
    columns = [(sheet, one) for sheet in sheets for one in sheet.columns]
    rows = tuple(_row(one) for _, one in columns)
    marks = (Mark(-1, _FIELD, Tint.INPUT, danish(_NOTE)), *_marks(one for _, one in columns))
    table = Table(
        MAPPING_SHEET, _HEADERS, rows, _formats(), marks, rules=tuple(_rules(columns, lists))
    )
    return table_sheet(table, frozen_columns=0)


def _formats() -> dict[str, ColumnFormat]:
    return {
        _FILE: ColumnFormat(Kind.WRAPPED, 18),
        _SHEET: ColumnFormat(Kind.WRAPPED, 13),
        _COLUMN: ColumnFormat(width=11),
        _QUESTION: ColumnFormat(Kind.WRAPPED, 42),
        _FIRST: ColumnFormat(Kind.WRAPPED, 22),
        _SECOND: ColumnFormat(Kind.WRAPPED, 22),
        _FIELD: ColumnFormat(Kind.WRAPPED, 27, editable=True),
        _SURE: ColumnFormat(Kind.WRAPPED, 14),
        CANDIDATES_HEADER: ColumnFormat(Kind.WRAPPED, 27),
    }


def _row(one: ColumnProposal) -> tuple[Cell, ...]:
    first, second = (*one.samples, None, None)[:2]
    return (
        one.file,
        one.sheet or None,
        one.letter,
        one.header,
        first,
        second,
        _field(one),
        danish(certainty_words(one)),
        "\n".join(_candidates(one)) or None,
    )


def _field(one: ColumnProposal) -> str | None:
    if one.chosen:
        return one.field or IGNORE_FIELD
    return one.field if one.certainty is Certainty.SURE else None


def certainty_words(one: ColumnProposal) -> Text:
    """Return how sure a column is, in words."""
    return _CHOSEN if one.chosen else _WORDS[one.certainty]


def _candidates(one: ColumnProposal) -> Iterator[str]:
    if not one.chosen and one.certainty is not Certainty.SURE:
        yield from one.candidates


def _marks(columns: Iterator[ColumnProposal]) -> Iterator[Mark]:
    for number, one in enumerate(columns):
        tint = Tint.GOOD if one.chosen else _TINTS.get(one.certainty)
        if tint is not None:
            yield Mark(number, _SURE, tint)


def _rules(columns: Sequence[tuple[MappedSheet, ColumnProposal]], lists: Lists) -> Iterator[RuleAt]:
    message = danish(_MESSAGE)
    for number, (sheet, one) in enumerate(columns):
        asked = one.certainty is Certainty.ASK and not one.chosen
        name = EVALUATION_LIST if sheet.is_survey else list_of_roles(sheet.roles)
        area = lists.area(name)
        blank = Tint.INPUT if asked else None
        rule = Rule(choices_in=area, title=_FIELD, message=message, blank=blank)
        yield RuleAt(_FIELD, rule, number, number)
