"""How many moves of sent proposals buy how many places, for `Overblik`."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.language import danish
from ipraktik.model.moves import Moves, describe_placed, tell_moves
from ipraktik.model.placement import Match
from ipraktik.text import say
from ipraktik.writing.match_grid import GridBuilder
from ipraktik.writing.tables import Cell


def add_moves(page: GridBuilder, match: Match) -> None:
    """Add the table, where somebody had been sent a host."""
    if match.moves is None:
        return
    page.gap()
    page.section(say("How many moves for how many places?"))
    headers = (say("Sent proposals moved"), say("Placed"), say("More"))
    page.table(headers, _rows(match.moves), 0)
    for text in tell_moves(match.moves, match.instance.max_moves):
        page.line(None, text)


def _rows(moves: Moves) -> Iterator[tuple[Cell, ...]]:
    fewest = moves.rows[0].placed if moves.rows else 0
    for step in moves.steps:
        placed = step.placed if step.proven else danish(describe_placed(step))
        yield step.label, placed, step.placed - fewest
