"""What `explain` tells of one intern or one host."""

from __future__ import annotations

from dataclasses import dataclass, field

from ipraktik.model.eligibility import Rule
from ipraktik.model.placement import Placement
from ipraktik.model.week import Day
from ipraktik.text import Text


@dataclass(frozen=True, slots=True)
class Move:
    """An intern who would be elsewhere: from one host to another, with the points added."""

    intern_id: str
    before: str
    after: str
    points: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What a match would lose, level by level, if one placement were fixed.

    Parameters
    ----------
    placed, priority, kept, tickets : int
        How much smaller each of them would be; negative where it would be larger.
    points : int
        How many points more, with those of empty hosts.
    fair : (int, int, int), optional
        Where the match is to be fair: the most points of which the number of people (or of
        empty hosts) differs, and how many have them before and after; None where none differs.
    out, into : tuple of str
        Who would lose, and who would get, a place.
    moves : tuple of Move
        Who else would be at another host, or on other terms; the most points first.
    proven : bool
        False where the time limit came before the proof.
    waiting : int
        How many fewer of those without a place last year would have one.
    """

    placed: int
    priority: int
    kept: int
    tickets: int
    points: int
    fair: tuple[int, int, int] | None = None
    out: tuple[str, ...] = ()
    into: tuple[str, ...] = ()
    moves: tuple[Move, ...] = ()
    proven: bool = True
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Option:
    """A possible combination of unit and host.

    Parameters
    ----------
    host_id : str
    intern_ids : tuple of str
        The unit.
    days : int
        The days given, or the most that could be.
    points : int
        Of the whole unit.
    terms : tuple of Text
        What the points of the person are made of, in words; of companions, one text each.
    points_of : tuple of (str, int)
        The points of each of the unit, by intern ID.
    here : bool
        Whether this is how the match has it.
    cost : Cost, optional
        What the match would lose with it; None where nobody asked, where time ran out, or where
        it is impossible.
    impossible : bool
        No match has it, since accepted or agreed visitors leave no room.
    asked : bool
        Whether it was to be worked out what the match would lose with it.
    now : str
        The host ID of where the unit is; empty for none.
    """

    host_id: str
    intern_ids: tuple[str, ...]
    days: int
    points: int
    terms: tuple[Text, ...]
    points_of: tuple[tuple[str, int], ...] = ()
    here: bool = False
    cost: Cost | None = None
    impossible: bool = False
    asked: bool = False
    now: str = ""


@dataclass(frozen=True, slots=True)
class RuledOut:
    """Hosts (or interns) that just these rules keep away.

    Parameters
    ----------
    ids : tuple of str
    rules : tuple of Rule
        All of them: where there are several, one answer given otherwise does not help.
    companions : tuple of tuple of str
        For each rule the companions for whose sake it holds; empty where it is the own answer.
    wish : int
        The number of the wish; those wished for are told one by one.
    """

    ids: tuple[str, ...]
    rules: tuple[Rule, ...]
    companions: tuple[tuple[str, ...], ...] = ()
    wish: int = 0


@dataclass(frozen=True)
class InternExplained:
    """An intern, the hosts in order, and why not the better ones.

    Parameters
    ----------
    placement : Placement or None
    reasons : tuple of Text
        The sentences of `Begrundelse`, or the cause of `Uden match`.
    options : tuple of Option
        Possible hosts, the fewest points first.
    ruled_out : tuple of RuledOut
    hosts : int
        How many hosts take part.
    unasked : int
        How many better options there are beside those that were asked about.
    nearest : tuple of str
        The best hosts of somebody without one, or those that the fewest rules rule out.
    alone : bool
        Whether one host was asked about, and no other.
    """

    intern_id: str
    companions: tuple[str, ...]
    placement: Placement | None
    reasons: tuple[Text, ...]
    options: tuple[Option, ...] = ()
    ruled_out: tuple[RuledOut, ...] = ()
    hosts: int = 0
    unasked: int = 0
    nearest: tuple[str, ...] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Visitor:
    """An intern who comes to a host, and why."""

    intern_id: str
    days: frozenset[Day]
    points: int
    reasons: tuple[Text, ...]


@dataclass(frozen=True)
class HostExplained:
    """A host: who comes and why, and who else could have and at what cost.

    Parameters
    ----------
    capacity : int
    visitors : tuple of Visitor
    others : tuple of Option
        Units that rules allow here but that are not, the fewest points first.
    ruled_out : tuple of RuledOut
        Interns by the rule that keeps them away.
    interns : int
        How many interns take part.
    unasked : int
        How many of the others were not asked about.
    """

    host_id: str
    capacity: int
    visitors: tuple[Visitor, ...]
    others: tuple[Option, ...] = ()
    ruled_out: tuple[RuledOut, ...] = field(default=())
    interns: int = 0
    unasked: int = 0
