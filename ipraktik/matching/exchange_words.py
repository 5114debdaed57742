"""*I praktik hos hinanden* in `Begrundelse`: what came of a mutual wish, told on both sides."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.model.exchanges import Exchanges
from ipraktik.text import Text, say


def describe_exchange(exchanges: Exchanges, intern_id: str) -> Iterator[Text]:
    """Say whether those who wish for each other's workplaces visit each other."""
    others, coming = exchanges.wished_with(intern_id), exchanges.visitors_home(intern_id)
    both = tuple(one for one in others if one in coming)
    if both:
        yield say("They visit each other: {others} comes the other way.", others=", ".join(both))
    elif others:
        yield say("Nobody comes the other way: {others} has not got it.", others=", ".join(others))
    elif coming:
        yield say(
            "{others} comes to the own workplace: they wished for each other's, but this side got "
            "another host.",
            others=", ".join(coming),
        )
