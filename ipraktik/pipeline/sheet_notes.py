"""What was done to a match workbook beside its answers, so that nobody has to wonder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ipraktik.model.findings import Code
from ipraktik.model.match_schema import (
    LOG_SHEET,
    PLACEMENTS_SHEET,
    UNPLACED_SHEET,
    is_added,
)
from ipraktik.model.people import Host, Intern
from ipraktik.model.schema import HOSTS_SHEET, INTERNS_SHEET, SETTINGS_SHEET
from ipraktik.pipeline.sealed import read_control
from ipraktik.pipeline.standing import written_placements
from ipraktik.pipeline.worlds import World
from ipraktik.text import Text, say, say_many


def describe_sheet(world: World) -> tuple[Text, ...]:
    """Return what was sorted, hidden, added, merged or deleted, and dates that are others now."""
    return (
        *_gone(world),
        *_other_week(world),
        *_merged(world),
        *_sorted(world),
        *_hidden(world),
        *_added(world),
        *_own_sheets(world),
    )


def describe_reverted(path: Path) -> tuple[Text, ...]:
    """Return how many cells of a match workbook were changed that a new match writes afresh."""
    from ipraktik.pipeline.changes import find_changes

    count = sum(
        one.code is Code.CELL_CHANGED and one.place.sheet in _WRITTEN_AFRESH
        for one in find_changes(path).findings
    )
    if not count:
        return ()
    return (
        say_many(
            "{count} cell that is not yours to change was changed in Matchforslag or Uden match; "
            "it is written afresh. See it with: ipraktik validate",
            "{count} cells that are not yours to change were changed in Matchforslag or Uden "
            "match; they are written afresh. See them with: ipraktik validate",
            count,
        ),
    )


_WRITTEN_AFRESH = (PLACEMENTS_SHEET, UNPLACED_SHEET)


def _gone(world: World) -> Iterator[Text]:
    """Yield sheets that are missing, and people whose sign-up was deleted."""
    book, control = world.book, read_control(world.book.file.name, world.book.control)
    there = {one.sheet for one in world.signups.sheets if one.file == book.file.name}
    for sealed in control.sheets:
        if sealed.sheet in _NEEDED and sealed.sheet not in there:
            yield say(
                "The sheet {sheet} is missing: what stood in it counts no more.",
                sheet=sealed.sheet,
            )
    people: list[Host | Intern] = [*world.signups.hosts, *world.signups.interns]
    known = {one.own_id for one in people}
    for sealed in control.sheets:
        missing = [name for name in sealed.rows if name not in known]
        if sealed.sheet in (HOSTS_SHEET, INTERNS_SHEET) and missing:
            yield say_many(
                "The row of {ids} in {sheet} was deleted, so {ids} takes no part. Whoever "
                "cancels, is better kept with Afmeldt in Status.",
                "The rows of {ids} in {sheet} were deleted, so they take no part. Whoever "
                "cancels, is better kept with Afmeldt in Status.",
                len(missing),
                ids=", ".join(missing),
                sheet=sealed.sheet,
            )


_NEEDED = (SETTINGS_SHEET, LOG_SHEET)


def _other_week(world: World) -> Iterator[Text]:
    """Yield that the visits are in another week than the one the proposals were for."""
    settings = world.book.settings
    week = (settings.year, settings.week)
    for row in world.book.placements:
        first = row.row.cells.get("Første dag")
        if isinstance(first, date) and tuple(first.isocalendar())[:2] != week:
            yield say(
                "The visits were in week {week} of {year} and are in week {now} now: all dates "
                "are others, also for those who have said yes.",
                week=first.isocalendar()[1],
                year=first.isocalendar()[0],
                now=settings.week,
            )
            return


def _merged(world: World) -> Iterator[Text]:
    file = world.book.file.name
    for sheet in world.signups.sheets:
        count = len(sheet.notes.merged)
        if sheet.sheet == PLACEMENTS_SHEET and sheet.file == file and count:
            yield say_many(
                "{count} cell of Matchforslag is merged with the one above and counts as that "
                "one. Split it, if that is not meant.",
                "{count} cells of Matchforslag are merged with the one above and count as that "
                "one. Split them, if that is not meant.",
                count,
            )


def _sorted(world: World) -> Iterator[Text]:
    was = [*written_placements(world.book).rows]
    now = [row.intern_id for row in world.book.placements if row.intern_id in was]
    there = set(now)
    if [*dict.fromkeys(now)] != [one for one in was if one in there]:
        yield say(
            "Matchforslag is sorted otherwise than it was written. Rows are known by their "
            "Praktikant-ID, so that does no harm."
        )


def _hidden(world: World) -> Iterator[Text]:
    file = world.book.file.name
    for sheet in world.signups.sheets:
        count = len(sheet.notes.hidden_rows)
        if sheet.sheet == PLACEMENTS_SHEET and sheet.file == file and count:
            yield say_many(
                "{count} row of Matchforslag is hidden or filtered away; it counts as the others.",
                "{count} rows of Matchforslag are hidden or filtered away; they count as the "
                "others.",
                count,
            )


def _added(world: World) -> Iterator[Text]:
    rows = [(PLACEMENTS_SHEET, row.row) for row in world.book.placements]
    rows += [(UNPLACED_SHEET, row) for row in world.book.unplaced]
    headers = {
        header: None for sheet, row in rows for header in row.cells if is_added(sheet, header)
    }
    headers.pop("", None)
    if headers:
        yield say_many(
            "Your own column goes along to a new match, in Matchforslag and Uden match: {names}.",
            "Your own columns go along to a new match, in Matchforslag and Uden match: {names}.",
            len(headers),
            names=", ".join(headers),
        )


def _own_sheets(world: World) -> Iterator[Text]:
    kept = [sheet.name for sheet in world.book.own_sheets if sheet.rows]
    bare = [sheet.name for sheet in world.book.own_sheets if not sheet.rows]
    if kept:
        yield say_many(
            "Your own sheet goes along to a new match, with its values and without formulas, "
            "colours and charts: {names}.",
            "Your own sheets go along to a new match, with their values and without formulas, "
            "colours and charts: {names}.",
            len(kept),
            names=", ".join(kept),
        )
    if bare:
        yield say_many(
            "Your own sheet has no cells, and stays behind: {names}.",
            "Your own sheets have no cells, and stay behind: {names}.",
            len(bare),
            names=", ".join(bare),
        )
