"""Who visits each other (*i praktik hos hinanden*), in `Overblik`."""

from __future__ import annotations

from collections.abc import Sequence

from ipraktik.language import danish
from ipraktik.model.exchanges import Exchanges
from ipraktik.model.placement import Match
from ipraktik.text import Text, say
from ipraktik.writing.match_grid import GridBuilder


def add_exchanges(page: GridBuilder, match: Match) -> None:
    """Add one line for each two workplaces whose people visit each other; nothing for none."""
    pairs = Exchanges(match.instance, match.result.placements).met_both_ways
    if not pairs:
        return
    page.section(say("Visit each other"))
    for first, second in pairs:
        text = say("{one} and {other}", one=_side(match, first), other=_side(match, second))
        page.line(danish(say("Both got their wish")), text)
    page.gap()


def _side(match: Match, ids: Sequence[str]) -> Text:
    workplace = match.instance.intern_by_id[ids[0]].workplace
    return say("{interns} ({workplace})", interns=", ".join(ids), workplace=workplace)
