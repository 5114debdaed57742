"""`Udvikling`, `Serie` and `Ideer`: the tables of an evaluation report."""

from __future__ import annotations

from ipraktik.language import danish
from ipraktik.model.evaluation_report import EvaluationReport
from ipraktik.model.evaluation_series import (
    HEADLINE_WORDS,
    ROLE_WORDS,
    SERIES_HEADERS,
    SERIES_SHEET,
)
from ipraktik.model.schema import YES
from ipraktik.text import say
from ipraktik.writing.evaluation_words import (
    CHANCES,
    CHANGES_SHEET,
    IDEAS_SHEET,
    percent,
    points,
)
from ipraktik.writing.tables import (
    ColumnFormat,
    Kind,
    Sheet,
    Table,
    Tint,
    table_sheet,
)
from ipraktik.writing.workshop_words import danish_order

CHANGES_HEADERS = (
    *("Rolle", "Tal", "Fra år", "Andel dengang", "Andel nu", "Ændring i procentpoint"),
    *("95 %-interval", "Mere end tilfældigt?"),
)
IDEAS_HEADERS = (
    *("Nr.", "Fagfelt", "Idé", "Navn", "Arbejdsplads", "Læs først", "Stemmer", "Noter"),
)
LOOK = YES


def changes_sheet(report: EvaluationReport) -> Sheet:
    """Return `Udvikling`: each figure against each earlier year."""
    rows = [
        (
            ROLE_WORDS[line.figure.role],
            HEADLINE_WORDS[line.figure.headline],
            change.year,
            percent(change.before),
            percent(line.figure.share),
            points(change.difference),
            None
            if change.interval is None
            else danish(
                say(
                    "{low} to {high}",
                    low=points(change.interval.low),
                    high=points(change.interval.high),
                )
            ),
            danish(CHANCES[change.chance]),
        )
        for line in report.lines
        for change in line.changes
    ]
    formats = {
        **dict.fromkeys(CHANGES_HEADERS[3:7], ColumnFormat(Kind.TEXT, 13)),
        "Rolle": ColumnFormat(width=11),
        "Tal": ColumnFormat(Kind.WRAPPED, 33),
        "Fra år": ColumnFormat(Kind.NUMBER, 9),
        "Mere end tilfældigt?": ColumnFormat(Kind.WRAPPED, 36),
    }
    return table_sheet(Table(CHANGES_SHEET, CHANGES_HEADERS, tuple(rows), formats))


def series_sheet(report: EvaluationReport) -> Sheet:
    """Return `Serie`: all years' figures, for programs and for `--earlier`."""
    rows = tuple(
        (
            one.year,
            ROLE_WORDS[one.role],
            HEADLINE_WORDS[one.headline],
            one.answers,
            one.yes,
            one.share,
            one.source or None,
        )
        for one in report.series
    )
    numbers = dict.fromkeys(("Svar", "Ja"), ColumnFormat(Kind.NUMBER, 8))
    formats = {
        **numbers,
        "År": ColumnFormat(Kind.NUMBER, 8),
        "Andel": ColumnFormat(Kind.NUMBER, 22),
        "Tal": ColumnFormat(width=34),
        "Kilde": ColumnFormat(Kind.WRAPPED, 44),
    }
    return table_sheet(Table(SERIES_SHEET, SERIES_HEADERS, rows, formats))


def ideas_sheet(report: EvaluationReport) -> Sheet:
    """Return `Ideer`: what was copied home, with room for votes."""
    ideas = sorted(report.ideas, key=lambda one: (not one.field, danish_order(one.field)))
    rows = tuple(
        (
            number,
            one.field or danish(say("Other fields")),
            one.text,
            one.name or None,
            one.workplace or None,
            LOOK if one.look else None,
            None,
            None,
        )
        for number, one in enumerate(ideas, start=1)
    )
    formats = {
        "Nr.": ColumnFormat(Kind.NUMBER, 6),
        "Fagfelt": ColumnFormat(Kind.WRAPPED, 20),
        "Idé": ColumnFormat(Kind.WRAPPED, 52),
        "Navn": ColumnFormat(Kind.WRAPPED, 18),
        "Arbejdsplads": ColumnFormat(Kind.WRAPPED, 28),
        "Læs først": ColumnFormat(width=9, tints={LOOK: Tint.WARNING}),
        "Stemmer": ColumnFormat(Kind.NUMBER, 10, editable=True),
        "Noter": ColumnFormat(Kind.WRAPPED, 22, editable=True),
    }
    note = danish(
        say(
            "Names stand only where the respondent has agreed. Read the ideas marked Ja first: "
            "they look to hold a name or a number."
        )
    )
    table = Table(IDEAS_SHEET, IDEAS_HEADERS, rows, formats)
    return Sheet(IDEAS_SHEET, (table,), note=note)
