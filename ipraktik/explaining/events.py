"""Which events forced each change: found by matching again without them.

A change is gone where somebody is as in the match before: at the same host (for other days, on the
same days), or without a place, or still among those who take part. An event is needed where the
change is gone without it and everything else as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ipraktik.explaining.deadline import Deadline, Told
from ipraktik.model.changes import Change, ChangeKind
from ipraktik.model.events import Cause, Event, Weight
from ipraktik.model.promises import Stay

Stays = Mapping[str, Stay]
"""The host and days of everybody placed, by intern ID."""
Without = Callable[[frozenset[str]], Stays | None]
"""Returns the best match without the events of these keys; None where there is none, as what was
promised cannot be kept then."""


def plain_causes(changes: Iterable[Change], events: Sequence[Event]) -> dict[str, Cause]:
    """Return by intern ID what can be told without matching again."""
    return {one.intern_id: _plain(one, events) for one in changes}


def _plain(change: Change, events: Sequence[Event]) -> Cause:
    binding = tuple(event for event in events if change.intern_id in event.binding)
    if binding:
        return Cause(Weight.PLAIN, binding)
    return Cause(Weight.OPEN, tuple(one for one in events if change.intern_id in one.own))


def find_causes(
    changes: Sequence[Change],
    events: Sequence[Event],
    without: Without,
    deadline: Deadline,
    told: Told,
) -> dict[str, Cause]:
    """Return by intern ID why each change happened.

    Parameters
    ----------
    changes : sequence of Change
    events : sequence of Event
        Everything that has happened since the match before.
    without : callable
        Every answer is one match.
    deadline : Deadline
        What is not reached by then stays open; what was found is told.
    told : callable
    """
    causes = plain_causes(changes, events)
    asked = [one for one in changes if causes[one.intern_id].weight is Weight.OPEN]
    if asked:
        causes |= _Search(events, without, deadline, told).causes(asked)
    return causes


class _Search:
    def __init__(
        self, events: Sequence[Event], without: Without, deadline: Deadline, told: Told
    ) -> None:
        self._events, self._without = events, without
        self._deadline, self._told = deadline, told
        self._known: dict[frozenset[str], Stays | None] = {}

    def causes(self, changes: Sequence[Change]) -> dict[str, Cause]:
        needed: dict[str, list[Event]] = {one.intern_id: [] for one in changes}
        reached = 0
        for event in self._events:
            self._told(reached, len(self._events))
            gone = [one for one in changes if self._is_gone(one, [event])]
            if self._deadline.is_over:
                break
            for change in gone:
                needed[change.intern_id].append(event)
            reached += 1
        whole = reached == len(self._events)
        return {one.intern_id: self._cause(one, needed[one.intern_id], whole) for one in changes}

    def _cause(self, change: Change, needed: Sequence[Event], whole: bool) -> Cause:
        if not whole:
            own = (one for one in self._events if change.intern_id in one.own)
            return Cause(Weight.OPEN, tuple(dict.fromkeys((*needed, *own))))
        return Cause(Weight.NEEDED, tuple(needed)) if needed else self._together(change)

    def _together(self, change: Change) -> Cause:
        """Return the events that only together explain a change: none of them can be left out."""
        if not self._is_gone(change, self._events):
            return Cause(Weight.OPEN if self._deadline.is_over else Weight.UNKNOWN)
        left = list(self._events)
        for event in self._events:
            others = [one for one in left if one is not event]
            if self._is_gone(change, others):
                left = others
        return Cause(Weight.OPEN) if self._deadline.is_over else Cause(Weight.TOGETHER, tuple(left))

    def _is_gone(self, change: Change, events: Sequence[Event]) -> bool:
        key = frozenset(one.key for one in events)
        if key not in self._known:
            self._known[key] = None if self._deadline.is_over else self._without(key)
        stays = self._known[key]
        return stays is not None and is_as_before(change, stays.get(change.intern_id))


def is_as_before(change: Change, stay: Stay | None) -> bool:
    """Whether somebody with this host and these days, or none, is as before a change."""
    if change.kind is ChangeKind.NEW:
        return stay is None
    if stay is None or change.before is None:
        return False
    same = stay.host_id == change.before.host_id
    return same and (change.kind is not ChangeKind.OTHER_DAYS or stay.days == change.before.days)
