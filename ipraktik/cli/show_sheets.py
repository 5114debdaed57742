"""What every command says of the sheets it was given: what was read, and what was left alone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from ipraktik.cli.screen import Screen
from ipraktik.cli.show_notes import describe_notes
from ipraktik.model.schema import EXAMPLE_SHEET, LISTS_SHEET, README_SHEET
from ipraktik.model.signups import SheetKind, SheetSummary, SignUps
from ipraktik.text import Text, say, say_many

PEOPLE_KINDS = (SheetKind.HOSTS, SheetKind.INTERNS, SheetKind.BOTH)


def show_read(screen: Screen, signups: SignUps) -> None:
    """Say which sheets of sign-ups were read, and which were left alone."""
    show_sheets(screen, signups.notes, signups.sheets, _read_line)


def _read_line(sheet: SheetSummary, where: Text | str) -> Text | None:
    rows = {"where": where, "first": sheet.first_row, "last": sheet.last_row}
    if sheet.kind is SheetKind.ANSWERS:
        return say("Read answers: {where}, rows {first}-{last}", **rows)
    if sheet.kind not in PEOPLE_KINDS:
        return None
    if not sheet.first_row:
        return say("Empty below its header: {where}", where=where)
    return say("Read {people}: {where}, rows {first}-{last}", people=_people(sheet), **rows)


def _people(sheet: SheetSummary) -> Text:
    hosts = say_many("{count} host", "{count} hosts", sheet.hosts)
    interns = say_many("{count} intern", "{count} interns", sheet.interns)
    if sheet.hosts and sheet.interns:
        return say("{hosts} and {interns}", hosts=hosts, interns=interns)
    return hosts if sheet.kind is SheetKind.HOSTS or sheet.hosts else interns


def show_sheets(
    screen: Screen,
    notes: Iterable[Text],
    sheets: Collection[SheetSummary],
    read_line: Callable[[SheetSummary, Text | str], Text | None],
) -> None:
    """Show a line for each sheet, and what is remarkable about it.

    Parameters
    ----------
    screen : Screen
    notes : iterable of Text
        What was done to the tables of survey tools.
    sheets : collection of SheetSummary
        In the order in which they were given.
    read_line : callable
        Says what was read of a sheet; is given the sheet and where it is. None: nothing was.
    """
    for done in notes:
        screen.line(done, style="dim")
    ours = frozenset(sheet.file for sheet in sheets if sheet.sheet == LISTS_SHEET)
    for sheet in sheets:
        where: Text | str = sheet.file
        if sheet.sheet:
            where = say("{file}, sheet {sheet}", file=sheet.file, sheet=sheet.sheet)
        line = read_line(sheet, where)
        if line is not None:
            screen.line(line, style="" if sheet.first_row else "dim")
        elif sheet.kind is SheetKind.IGNORED and not _is_ours(sheet, ours):
            screen.line(say("Ignored: {where} (no headers that are known)", where=where), "dim")
        for note in describe_notes(sheet):
            screen.line(note, style="yellow")


def _is_ours(sheet: SheetSummary, ours: Collection[str]) -> bool:
    """Return whether a sheet is one that `init` writes for people to read, not for the program."""
    return sheet.file in ours and sheet.sheet in (README_SHEET, EXAMPLE_SHEET, LISTS_SHEET)
