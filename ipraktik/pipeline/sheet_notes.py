"""What was done to `Matchforslag` that changes nothing, so that nobody has to wonder."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.model.match_schema import PLACEMENTS_SHEET, is_added
from ipraktik.pipeline.standing import written_placements
from ipraktik.pipeline.worlds import World
from ipraktik.text import Text, say, say_many


def describe_sheet(world: World) -> tuple[Text, ...]:
    """Return that rows were sorted, hidden or given more columns, where they were."""
    return (*_sorted(world), *_hidden(world), *_added(world))


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
    headers = {
        header: None
        for row in world.book.placements
        for header in row.row.cells
        if header and is_added(PLACEMENTS_SHEET, header)
    }
    if headers:
        yield say_many(
            "Your own column in Matchforslag goes along to a new match: {names}.",
            "Your own columns in Matchforslag go along to a new match: {names}.",
            len(headers),
            names=", ".join(headers),
        )
