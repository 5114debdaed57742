"""The events that forced each change of a new match, in words for `Ændringer`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ipraktik.model.events import Cause, Event, Weight
from ipraktik.model.promises import Stay
from ipraktik.pipeline.happenings import Happening, find_happenings, lost_answers
from ipraktik.pipeline.judging import judge_decisions
from ipraktik.pipeline.worlds import World, with_known_ids
from ipraktik.text import Text, joined, say

if TYPE_CHECKING:
    from ipraktik.explaining.deadline import Deadline
    from ipraktik.model.placement import Match
    from ipraktik.pipeline.progress import Progress


def with_plain_causes(found: Match, world: World) -> Match:
    """Return the match whose changes have the causes that follow from a rule."""
    from ipraktik.explaining.events import plain_causes

    if not found.changes:
        return found
    events = [one.event for one in find_happenings(with_known_ids(world))]
    return _with_causes(found, plain_causes(found.changes, events))


def with_causes(found: Match, world: World, deadline: Deadline, tell: Progress) -> Match:
    """Return the match whose changes have the events that forced them, and judged edits.

    Parameters
    ----------
    found : Match
    world : World
        What it was made from.
    deadline : Deadline
        What is not reached by then is told.
    tell : Progress
    """
    from ipraktik.explaining.events import find_causes

    def told(done: int, questions: int) -> None:
        tell(say("What forced each change"), done, questions)

    same = with_known_ids(world)
    happened = find_happenings(same)
    events = [one.event for one in happened]
    worlds = _Worlds(same, happened, deadline)
    causes = find_causes(found.changes, events, worlds.without, deadline, told)
    judged = judge_decisions(same, deadline, tell, found.result)
    return replace(_with_causes(found, causes, lost_answers(same)), judged=judged)


class _Worlds:
    """The best match without some of what has happened."""

    def __init__(self, world: World, happened: tuple[Happening, ...], deadline: Deadline) -> None:
        self._world, self._happened, self._deadline = world, happened, deadline

    def without(self, keys: frozenset[str]) -> Mapping[str, Stay] | None:
        world = self._world
        for one in self._happened:
            if one.event.key in keys:
                world = one.undo(world)
        result = world.solve(self._deadline.seconds_left)
        if result is None:
            return None
        return {one.intern_id: Stay(one.host_id, one.days) for one in result.placements}


def _with_causes(found: Match, causes: Mapping[str, Cause], lost: tuple[str, ...] = ()) -> Match:
    changes = (replace(one, causes=_texts(causes[one.intern_id], lost)) for one in found.changes)
    return replace(found, changes=tuple(changes))


def _texts(cause: Cause, lost: tuple[str, ...]) -> tuple[Text, ...]:
    sentences = tuple(say("{event}.", event=one.text) for one in cause.events)
    match cause.weight:
        case Weight.PLAIN | Weight.NEEDED:
            return sentences
        case Weight.TOGETHER:
            return (say("Several things together: {events}.", events=_listed(cause.events)),)
        case Weight.UNKNOWN:
            return (_by_lost(lost) if lost else _BY_SETTINGS,)
        case Weight.OPEN:
            return (*sentences, _MORE_OPEN if sentences else _OPEN)


def _listed(events: tuple[Event, ...]) -> Text:
    return joined([one.text for one in events])


_OPEN = say("What forced it was not worked out.")
_MORE_OPEN = say("Whether anything else was needed was not worked out.")
_BY_SETTINGS = say(
    "Nothing that has happened explains it: settings were changed, or the program is another."
)


def _by_lost(lost: tuple[str, ...]) -> Text:
    return say(
        "Nothing else explains it, so it must be what was changed by hand in {cells}.",
        cells=", ".join(lost),
    )
