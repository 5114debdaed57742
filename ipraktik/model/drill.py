"""What a cancellation would do: one row for each host and intern who could leave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Risk(StrEnum):
    """The worst that a cancellation does, from the worst to the least."""

    CLASH = "clash"
    LOSS = "loss"
    MOVES = "moves"
    NEW_HOST = "new_host"
    STAND_IN = "stand_in"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Cancellation:
    """What happens if one host or intern leaves, and everybody is matched again.

    Parameters
    ----------
    leaver : str
        The ID of the host or the intern.
    is_host : bool
    freed : tuple of str
        The interns who had that host.
    told : int
        How many of them had been sent the host, or have it accepted or locked.
    lost : int
        How many fewer have a place in all, the leaver left out; less than none where stand-ins
        make it more.
    moved : int
        How many others who were sent a host do not keep it.
    losers : tuple of str
        Who has a place today and would have none.
    stand_ins : tuple of str
        Who has no place today and would have one.
    clash : bool
        No match could keep all promises to those left: a lock that lifted a companion's own
        agreement has gone with the companion. Nothing else is known then.
    """

    leaver: str
    is_host: bool
    freed: tuple[str, ...] = ()
    told: int = 0
    lost: int = 0
    moved: int = 0
    losers: tuple[str, ...] = ()
    stand_ins: tuple[str, ...] = ()
    clash: bool = False

    @property
    def risk(self) -> Risk:
        """Return the worst that it does."""
        if self.clash:
            return Risk.CLASH
        if self.losers:
            return Risk.LOSS
        if self.moved:
            return Risk.MOVES
        if self.freed:
            return Risk.NEW_HOST
        return Risk.STAND_IN if self.stand_ins else Risk.NONE


@dataclass(frozen=True, slots=True)
class Drill:
    """Every cancellation that was tried.

    Parameters
    ----------
    rows : tuple of Cancellation
        The riskiest first.
    not_reached : tuple of (str, bool)
        The IDs that time did not suffice for, and whether each is a host.
    """

    rows: tuple[Cancellation, ...] = ()
    not_reached: tuple[tuple[str, bool], ...] = ()
