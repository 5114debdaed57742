"""Everything that a match tells beside itself, within a time; what is not reached is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ipraktik.explaining.alternatives import find_alternatives
from ipraktik.explaining.causes import find_cause
from ipraktik.explaining.deadline import Deadline, Told
from ipraktik.explaining.helps import find_helps
from ipraktik.explaining.questions import find_questions
from ipraktik.explaining.recruiting import find_recruits
from ipraktik.explaining.what_ifs import WhatIfs
from ipraktik.matching.levels import TICKETS
from ipraktik.matching.solve import solve
from ipraktik.model.insight import Insight
from ipraktik.model.instance import Instance
from ipraktik.model.placement import Match, Proof, Result, Unplaced
from ipraktik.model.settings import Fairness, Policy, Priority
from ipraktik.text import Text, say

MOST_PAIRS = 500_000
"""Pairs of a unit and a host; with more, the first question alone would take too long."""

Phase = Callable[[Text, int, int], None]
"""Told what is being asked, and how far it is."""


@dataclass
class _Work:
    """What all parts share."""

    match: Match
    deadline: Deadline
    phase: Phase
    what_ifs: WhatIfs
    not_reached: list[Text] = field(default_factory=list)

    def told(self, text: Text) -> Told:
        """Return what tells how far one part is."""
        return lambda done, questions: self.phase(text, done, questions)


def find_insight(match: Match, seconds: float, phase: Phase) -> Insight:
    """Answer everything about a match that needs matching again.

    Parameters
    ----------
    match : Match
    seconds : float
        What is not reached by then is left out, and `Insight.not_reached` says so.
    phase : Phase
    """
    if len(match.instance.units) * len(match.instance.hosts) > MOST_PAIRS:
        return Insight(match.unplaced, not_reached=(_TOO_MANY,))
    deadline = Deadline(seconds)
    phase(say("Preparing questions to the match"), 0, 1)
    what_ifs = WhatIfs(match.instance, match.result.placements)
    work = _Work(match, deadline, phase, what_ifs)
    unplaced = _explain_unplaced(work)
    recruits = find_recruits(
        what_ifs, match.supply, deadline, work.told(say("One more host: where it would help"))
    )
    if len(recruits) < sum(row.interns > 0 for row in match.supply):
        work.not_reached.append(say("What one more host would do"))
    questions, whole = find_questions(
        what_ifs, deadline, work.told(say("Hosts worth asking one question"))
    )
    if not whole:
        work.not_reached.append(say("Hosts worth asking one question"))
    fair, priority = _other_policies(work)
    alternatives = find_alternatives(what_ifs, deadline, work.told(say("Other possible hosts")))
    if deadline.is_over:
        work.not_reached.append(say("Other possible hosts"))
    return Insight(
        unplaced, recruits, questions, fair, priority, alternatives, tuple(work.not_reached)
    )


_TOO_MANY = say("What takes longer than the match: too many have signed up for it")


def _explain_unplaced(work: _Work) -> tuple[Unplaced, ...]:
    """Return cause and help of everybody without a place; what time allows is exact."""
    text, told = say("Why nobody, and what would help"), work.match.unplaced
    # Many without a place must not take the time of everything else.
    deadline = Deadline(work.deadline.seconds_left / 2)
    causes: dict[str, Text | None] = {}
    explained: list[Unplaced] = []
    for number, one in enumerate(told):
        work.phase(text, number, len(told))
        intern = work.match.instance.intern_by_id.get(one.intern_id)
        if deadline.is_over or intern is None or not one.in_match:
            explained.append(one)
            continue
        unit = work.match.instance.unit_of[one.intern_id]
        if unit.identity not in causes and work.what_ifs.groups.possible_hosts(unit):
            causes[unit.identity] = find_cause(work.what_ifs, unit, deadline)
        cause = causes.get(unit.identity) or one.cause
        explained.append(replace(one, cause=cause, helps=find_helps(work.what_ifs, intern)))
    if deadline.is_over:
        work.not_reached.append(text)
    return tuple(explained)


_OTHER_RULES = say("The same sign-ups by other rules")


def _other_policies(work: _Work) -> tuple[Result | None, Result | None]:
    """Return the best match of the other `Fordeling`, and who has a place without priority."""
    instance, text = work.match.instance, _OTHER_RULES
    policy = instance.settings.policy
    other = Fairness.FAIR if policy.fairness is Fairness.TOTAL else Fairness.TOTAL
    work.phase(text, 0, 2)
    fair = _solved(work, _with_policy(instance, replace(policy, fairness=other)))
    work.phase(text, 1, 2)
    if policy.priority is Priority.NOBODY:
        return fair, None
    nobody_first = _with_policy(instance, replace(policy, priority=Priority.NOBODY))
    return fair, _solved(work, nobody_first, TICKETS + 1)


def _solved(work: _Work, instance: Instance, levels: int | None = None) -> Result | None:
    """Return a proven match, or None where time runs out."""
    result = None
    if not work.deadline.is_over:
        result = solve(instance, work.deadline.seconds_left, levels)
    if result is None or any(level.proof is Proof.NONE for level in result.levels):
        if _OTHER_RULES not in work.not_reached:
            work.not_reached.append(_OTHER_RULES)
        return None
    return result


def _with_policy(instance: Instance, policy: Policy) -> Instance:
    return replace(instance, settings=replace(instance.settings, policy=policy))
