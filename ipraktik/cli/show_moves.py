"""How many moves of sent proposals buy how many places, in a few lines."""

from __future__ import annotations

from ipraktik.cli.screen import Screen
from ipraktik.model.moves import describe_placed, tell_moves
from ipraktik.model.placement import Match
from ipraktik.text import say


def show_moves(screen: Screen, match: Match) -> None:
    """Show the bargain, where somebody had been sent a host."""
    if match.moves is None:
        return
    screen.table(
        (say("Sent proposals moved"), say("Interns with a host")),
        [(step.label, describe_placed(step)) for step in match.moves.steps],
        numbers=(0, 1),
    )
    for text in tell_moves(match.moves, match.instance.max_moves):
        screen.line(text)
