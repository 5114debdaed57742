"""How far the answers to a match are, and whom to call first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ipraktik.model.answers import Side
from ipraktik.model.people import Host, Intern


@dataclass(frozen=True, slots=True)
class Waiting:
    """One answer that has not come: from which side, and to which intern's proposal."""

    intern_id: str
    side: Side


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody to call, as an answer is missing.

    Parameters
    ----------
    person : Host or Intern
        An intern is asked for the manager's answer too.
    waiting : tuple of Waiting
    lose : int
        How many would be without a place if the answer were no, everybody matched again.
    intern_ids : tuple of str
        Whose visits hang on the answer: those at the host, or the intern and companions.
    reply_by : date, optional
        The first deadline of these proposals.
    days_late : int
        How long ago that was; 0 where it has not passed.
    leaves : bool
        Whether a no would mean that a host takes no part: it has said yes to nobody.
    """

    person: Host | Intern
    waiting: tuple[Waiting, ...]
    lose: int
    intern_ids: tuple[str, ...]
    reply_by: date | None = None
    days_late: int = 0
    leaves: bool = False

    @property
    def waits_for_manager_only(self) -> bool:
        """Whether the intern has answered, and only the manager has not."""
        return all(one.side is Side.MANAGER for one in self.waiting)

    @property
    def order(self) -> tuple[object, ...]:
        """Order calls: what hangs on them, then the oldest deadline."""
        late = self.reply_by or date.max
        return (-self.lose, -len(self.intern_ids), late, self.person.own_id)


@dataclass(frozen=True, slots=True)
class SideCount:
    """The answers of one side: how many yes, how many no, and how many are waited for."""

    yes: int
    no: int
    missing: int


@dataclass(frozen=True)
class CallList:
    """How far a match is.

    Parameters
    ----------
    file : str
    round : int
    today : date
        What deadlines are compared with.
    interns : int
        Those who have not cancelled.
    placed : int
        Rows that stand: neither turned down nor cancelled.
    statuses : mapping of str to int
        Rows of `Matchforslag` by the status that counts; all who have cancelled.
    sides : mapping of Side to SideCount
    answered, complete : int
        Rows with an answer, and with all three.
    asked : int
        Rows that wait for an answer: sent, or with an answer already.
    calls : tuple of Call
        Whom to call, the most pressing first.
    is_rough : bool
        Whether locks contradict each other, so that what hangs on a call is counted without them.
    """

    file: str
    round: int
    today: date
    interns: int
    placed: int
    statuses: Mapping[str, int]
    sides: Mapping[Side, SideCount]
    answered: int
    complete: int
    asked: int
    calls: tuple[Call, ...] = ()
    is_rough: bool = False

    @property
    def overdue(self) -> tuple[Call, ...]:
        """Return the calls whose deadline has passed, the longest ago first."""
        late = [one for one in self.calls if one.days_late]
        return tuple(sorted(late, key=lambda one: (-one.days_late, one.order)))
