"""`Rapport`: how much is wrong, in plain words, and what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ipraktik.language import danish
from ipraktik.model.findings import Code, Severity
from ipraktik.model.match_schema import REPAIRS_SHEET
from ipraktik.model.report_sheets import (
    FAULT_HEADER,
    FRONT_SHEET,
    LIST_SHEET,
    MAILS_SHEET,
    OWN_HEADERS,
)
from ipraktik.model.signups import SheetSummary, SignUps
from ipraktik.text import Text, say, say_many
from ipraktik.writing.font import line_count
from ipraktik.writing.layout import cell_address
from ipraktik.writing.match_grid import ROW_HEIGHT, GridBuilder
from ipraktik.writing.report_advice import advice_on
from ipraktik.writing.report_places import ReportPlaces
from ipraktik.writing.report_words import title_of
from ipraktik.writing.tables import Cell, CellStyle, GridCell, Link, Sheet

_TITLE_WIDTH, _ADVICE_WIDTH, _TEXT_WIDTH = 62.0, 82.0, 104.0
_STYLE = CellStyle(valign="middle")
_SECTIONS = {
    Severity.ERROR: say("Errors: these rows take no part in the match until they are mended"),
    Severity.WARNING: say("Warnings: the rows take part, but somebody should look"),
    Severity.INFO: say("Notes: nothing is wrong"),
}


def front_sheet(signups: SignUps, places: ReportPlaces, mails: int) -> Sheet:
    """Return `Rapport`.

    Parameters
    ----------
    signups : SignUps
    places : ReportPlaces
    mails : int
        How many mails there are.
    """
    page = GridBuilder()
    counts = Counter(one.severity for one in places.findings)
    page.title(say("The sign-ups, looked through"))
    page.lead(_lead(counts[Severity.ERROR], counts[Severity.WARNING]))
    page.gap()
    page.tiles(
        (
            (counts[Severity.ERROR], say("errors")),
            (counts[Severity.WARNING], say("warnings")),
            (counts[Severity.INFO], say("notes")),
            (mails, say("mails ready to be sent")),
        )
    )
    page.gap()
    page.section(say("How to go on"))
    for name, text in _next_steps(mails, len(signups.repairs)):
        _line(page, name, text)
    page.gap()
    page.section(say("The sheets that were read"))
    for name, text in _sources(signups, places):
        _line(page, name, text)
    for severity in Severity:
        if counts[severity]:
            page.gap()
            page.section(_SECTIONS[severity])
            _codes(page, places, severity)
    return Sheet(FRONT_SHEET, (page.grid(),), portrait=True)


def _lead(errors: int, warnings: int) -> Text:
    if errors:
        return say_many(
            "{count} error must be mended before its row can take part.",
            "{count} errors must be mended before their rows can take part.",
            errors,
        )
    if warnings:
        return say("There are no errors. The warnings are worth a look.")
    return say("Nothing is wrong: the sign-ups are ready for a match.")


def _next_steps(mails: int, repairs: int) -> Iterator[tuple[Cell, Text]]:
    yield (
        Link(LIST_SHEET, LIST_SHEET),
        say(
            "Every finding on a line of its own. The link in the column Celle leads to the cell, "
            "and the link in its column {column} leads back.",
            column=OWN_HEADERS[0],
        ),
    )
    yield (
        danish(say("Your own sheets")),
        say(
            "Correct the coloured cells: red is an error, yellow a warning, blue a note. The "
            "column {column} says it in words.",
            column=FAULT_HEADER,
        ),
    )
    if mails:
        yield (
            Link(MAILS_SHEET, MAILS_SHEET),
            say_many(
                "A ready text to {count} person who must be asked.",
                "A ready text to each of {count} people who must be asked.",
                mails,
            ),
        )
    if repairs:
        yield (
            Link(REPAIRS_SHEET, REPAIRS_SHEET),
            say_many(
                "{count} value was understood as something other than what stands in its cell. "
                "Look whether it is right.",
                "{count} values were understood as something other than what stands in their "
                "cells. Look whether they are right.",
                repairs,
            ),
        )
    yield (
        danish(say("When it is mended")),
        say(
            "Save this workbook and look it through again: ipraktik validate, with the name of "
            "this file. It is read as the sign-ups; what is mended is gone."
        ),
    )


def _sources(signups: SignUps, places: ReportPlaces) -> Iterator[tuple[Cell, Text]]:
    summaries = {(one.file, one.sheet, one.first_row): one for one in signups.sheets}
    for own in places.sheets:
        first = own.source.rows[0].number if own.source.rows else 0
        summary = summaries.get((own.source.file, own.source.sheet, first))
        if own.columns and summary is not None:
            yield Link(own.title, own.title), _read(summary)


def _read(one: SheetSummary) -> Text:
    return say(
        "{hosts} and {interns}, from {file}, rows {first}-{last}",
        hosts=say_many("{count} host", "{count} hosts", one.hosts),
        interns=say_many("{count} intern", "{count} interns", one.interns),
        file=one.file,
        first=one.first_row,
        last=one.last_row,
    )


def _codes(page: GridBuilder, places: ReportPlaces, severity: Severity) -> None:
    """Add a line a code, the most frequent first; its number leads to the first of them."""
    found: dict[Code, list[int]] = {}
    for number, one in enumerate(places.findings):
        if one.severity is severity:
            found.setdefault(one.code, []).append(number)
    for code, numbers in sorted(found.items(), key=lambda item: -len(item[1])):
        count = danish(say("{count} of them", count=len(numbers)))
        link = Link(count, LIST_SHEET, cell_address(numbers[0] + 1, 0))
        title, advice = danish(title_of(code)), danish(advice_on(code))
        for column, columns, value in ((0, 1, link), (1, 4, title), (6, 5, advice)):
            page.cells.append(GridCell(page.row, column, value, _STYLE, columns=columns))
        lines = max(line_count(title, _TITLE_WIDTH), line_count(advice, _ADVICE_WIDTH))
        page.heights[page.row] = ROW_HEIGHT * lines
        page.row += 1


def _line(page: GridBuilder, name: Cell, text: Text) -> None:
    page.line(name, text, line_count(danish(text), _TEXT_WIDTH))
