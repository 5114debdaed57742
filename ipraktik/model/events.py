"""What has happened since the match before, each event with those it plainly concerns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ipraktik.text import Text


class Weight(StrEnum):
    """What events have to do with a change.

    ``plain``: it follows from the event by a rule. ``needed``: without any one of the events it
    would not have happened. ``together``: only without all of them. ``unknown``: it would have
    happened without any of them. ``open``: not worked out, or not to the end.
    """

    PLAIN = "plain"
    NEEDED = "needed"
    TOGETHER = "together"
    UNKNOWN = "unknown"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    Parameters
    ----------
    key : str
        The same for the same event.
    text : Text
        What happened, as the beginning of a sentence: "V012 has cancelled".
    binding : frozenset of str
        Interns who by this event alone cannot be where they were, whatever else happened.
    own : frozenset of str
        Interns whom it concerns before all others, though more may be needed.
    """

    key: str
    text: Text
    binding: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Cause:
    """Why one change happened."""

    weight: Weight
    events: tuple[Event, ...] = ()
