"""`Programskabelon`: the template of the programmes, as a sheet that a coordinator can edit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ipraktik.language import danish
from ipraktik.model.clock import format_clock
from ipraktik.model.programme_template import (
    ACTIVITY,
    ACTIVITY_NAMES,
    CONDITION,
    EACH,
    EARLIEST,
    LATEST,
    LONGEST,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MINUTES,
    PLACEHOLDERS,
    SHORTEST,
    STAFF,
    START,
    TEMPLATE_HEADERS,
    TEMPLATE_SHEET,
    TEXT,
    TITLE,
    WHEN,
    WHO,
    Condition,
    Template,
    TemplateRow,
    When,
    Who,
)
from ipraktik.text import Text, say
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
)

_SPARE_ROWS = 20
_FORMATS = {
    ACTIVITY: ColumnFormat(width=18, editable=True, choices=tuple(ACTIVITY_NAMES.values())),
    WHEN: ColumnFormat(width=17, editable=True, choices=tuple(When)),
    START: ColumnFormat(width=11, editable=True),
    MINUTES: ColumnFormat(Kind.WRAPPED, 11, editable=True),
    WHO: ColumnFormat(width=16, editable=True, choices=tuple(Who)),
    CONDITION: ColumnFormat(width=20, editable=True, choices=tuple(Condition), strict=False),
    STAFF: ColumnFormat(width=12, editable=True, choices=("0", "1", "2", "3", EACH), strict=False),
    TITLE: ColumnFormat(Kind.WRAPPED, 28, editable=True),
    TEXT: ColumnFormat(Kind.WRAPPED, 62, editable=True),
}


def template_sheet(template: Template) -> Sheet:
    """Return `Programskabelon`; it is read back to the same rows."""
    rows = tuple(map(_cells, template))
    marks = tuple(
        Mark(-1, header, Tint.INPUT, danish(note)) for header, note in _header_notes().items()
    )
    length = RuleAt(MINUTES, Rule(low=SHORTEST, high=LONGEST, title=MINUTES))
    table = Table(
        TEMPLATE_SHEET,
        TEMPLATE_HEADERS,
        rows,
        _FORMATS,
        marks,
        spare_rows=_SPARE_ROWS,
        rules=(length,),
    )
    return Sheet(TEMPLATE_SHEET, (table,), frozen_columns=1)


def _cells(row: TemplateRow) -> tuple[Cell, ...]:
    return (
        ACTIVITY_NAMES[row.activity],
        row.when.value,
        format_clock(row.start),
        row.minutes,
        row.who.value,
        ";".join(row.conditions) or None,
        EACH if row.staff is None else str(row.staff),
        row.title or None,
        row.text or None,
    )


def _header_notes() -> Mapping[str, Text]:
    """Return what the notes on the headers say."""
    return {
        ACTIVITY: say(
            "What it is. Rows higher up come first: where two want the same time, the upper one "
            "has it. Andet stands for anything else."
        ),
        WHEN: say(
            "On which days of the visit. {once}: on as few days as it takes for everybody to have "
            "it. {arrival}: days on which somebody comes later than the first.",
            once=When.ONCE.value,
            arrival=When.ARRIVAL.value,
        ),
        START: say(
            "When it begins, from {first} to {last}, such as 9.30.",
            first=format_clock(EARLIEST),
            last=format_clock(LATEST),
        ),
        MINUTES: say("How long it lasts, from {low} to {high}.", low=SHORTEST, high=LONGEST),
        WHO: say("Who takes part. {new}: whose first day it is.", new=Who.NEW.value),
        CONDITION: say(
            "Only when this is so; blank: always. Several with a semicolon between them. A hold is "
            "one who travels alone, or companions."
        ),
        STAFF: say(
            "How many of the host's staff take part: a number, or {each} for one for each intern.",
            each=EACH,
        ),
        TITLE: say("At most {most} characters.", most=LONGEST_TITLE),
        TEXT: say(
            "At most {most} characters. A sentence whose braces stand for nothing is left out.\n"
            "{placeholders}",
            most=LONGEST_TEXT,
            placeholders="\n".join(_placeholder_lines()),
        ),
    }


def _placeholder_lines() -> Iterator[str]:
    for name, meaning in PLACEHOLDERS.items():
        yield f"{{{name}}}: {meaning}"
