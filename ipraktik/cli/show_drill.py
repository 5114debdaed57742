"""What the cancellation drill found, in a few lines; the rest stands in `Beredskab`."""

from __future__ import annotations

from ipraktik.cli.screen import Screen
from ipraktik.model.placement import Match
from ipraktik.text import say, say_many

_MOST = 5


def show_drill(screen: Screen, match: Match) -> None:
    """Show whose cancellation would cost most, and what time did not suffice for."""
    if match.drill is None:
        return
    costly = [one for one in match.drill.rows if one.lost > 0 or one.moved]
    if costly:
        screen.table(
            (say("If this one cancels"), say("Fewer placed"), say("Sent ones that move")),
            [(one.leaver, str(max(0, one.lost)), str(one.moved)) for one in costly[:_MOST]],
            numbers=(1, 2),
        )
        more = len(costly) - _MOST
        if more > 0:
            screen.line(
                say_many(
                    "The sheet Beredskab has {count} more of them.",
                    "The sheet Beredskab has {count} more of them.",
                    more,
                )
            )
    elif match.drill.rows:
        screen.line(say("Cancellation drill: whoever cancels, all others can still have a place."))
    left_open = len(match.drill.not_reached)
    if left_open:
        screen.line(
            say_many(
                "Cancellation drill: time ran out before {count} row.",
                "Cancellation drill: time ran out before {count} rows.",
                left_open,
            ),
            style="yellow",
        )
