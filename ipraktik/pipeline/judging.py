"""Each edit judged: whether it can be kept, and what it costs, all other promises standing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ipraktik.model.edits import Edit, Judged
from ipraktik.model.eligibility import Rule, broken_rules, describe_rule
from ipraktik.model.findings import Finding, Severity
from ipraktik.model.match_schema import PLACEMENTS_SHEET
from ipraktik.pipeline.edits import Typed, undo_rows
from ipraktik.pipeline.progress import Progress
from ipraktik.pipeline.sheet_notes import describe_sheet
from ipraktik.pipeline.worlds import World
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.explaining.deadline import Deadline
    from ipraktik.model.instance import Instance
    from ipraktik.model.placement import Result

_COSTS = say("What each edit costs")


@dataclass(frozen=True)
class Judgement:
    """All edits of a match workbook, and what else is wrong with it.

    Parameters
    ----------
    edits : tuple of Judged
        In the sheet's order.
    findings : tuple of Finding
        Those that are no edit's own.
    notes : tuple of Text
        What was done to the sheet that changes nothing.
    """

    edits: tuple[Judged, ...]
    findings: tuple[Finding, ...]
    notes: tuple[Text, ...] = ()

    @property
    def is_possible(self) -> bool:
        """Whether a new match could keep everything."""
        found = (*self.findings, *(one.fault for one in self.edits if one.fault))
        return not any(one.severity is Severity.ERROR for one in found)


def judge_decisions(
    world: World, deadline: Deadline, tell: Progress, result: Result
) -> tuple[Judged, ...]:
    """Judge the hosts, days and locks that were typed in, when the new match has been made.

    Parameters
    ----------
    world : World
        In which everything promised can be kept.
    deadline : Deadline
    tell : Progress
    result : Result
        The new match.
    """
    typed = Typed(world)
    costs = _Costs(world, typed, deadline, result)
    edits = [edit for edit in typed.edits() if typed.decides(edit)]
    judged = []
    for number, edit in enumerate(edits):
        tell(_COSTS, number, len(edits))
        judged.append(costs.judge(edit))
    return tuple(judged)


def judge(world: World, deadline: Deadline, tell: Progress) -> Judgement:
    """Judge every edit of a match workbook: hosts, days and locks before all others.

    Parameters
    ----------
    world : World
    deadline : Deadline
        What is not reached by then has no cost.
    tell : Progress
    """
    typed = Typed(world)
    edits = typed.edits()
    faults, legal = _sort_out(world, typed, edits)
    findings = tuple(one for one in world.promised.findings if one not in faults.values())
    judged = {edit: Judged(edit, faults.get(edit)) for edit in edits}
    if legal.is_possible:
        costs = _Costs(legal, typed, deadline)
        kept = [edit for edit in edits if edit not in faults]
        kept.sort(key=lambda edit: not typed.decides(edit))
        for number, edit in enumerate(kept):
            tell(_COSTS, number, len(kept))
            judged[edit] = costs.judge(edit)
    return Judgement(tuple(judged.values()), findings, describe_sheet(world))


def _sort_out(
    world: World, typed: Typed, edits: Sequence[Edit]
) -> tuple[dict[Edit, Finding], World]:
    """Return the edits that cannot be kept, and the world without them."""
    faults: dict[Edit, Finding] = {}
    while True:
        errors = (f for f in world.promised.findings if f.severity is Severity.ERROR)
        left = [edit for edit in edits if edit not in faults]
        pairs = ((_blamed(one, typed, left), one) for one in errors)
        new = {edit: one for edit, one in reversed([*pairs]) if edit is not None}
        if not new:
            return faults, world
        faults |= new
        for edit in new:
            world = undo_rows(typed, edit.intern_ids)(world)


def _blamed(error: Finding, typed: Typed, edits: Sequence[Edit]) -> Edit | None:
    """Return the edit an error is about: in its own row, or else the last one at its host."""
    if error.place.sheet != PLACEMENTS_SHEET:
        return None
    here: Edit | None = None
    for edit in edits:
        rows = [typed.rows[who] for who in edit.intern_ids]
        if any(row.row.number == error.place.row for row in rows):
            return edit
        if error.value and any(row.host_id == error.value for row in rows):
            here = edit
    return here


class _Costs:
    """The best match with all edits, asked for once, beside those without one of them."""

    def __init__(
        self, world: World, typed: Typed, deadline: Deadline, result: Result | None = None
    ) -> None:
        self._world, self._typed = world, typed
        self._deadline, self._result = deadline, result

    def judge(self, edit: Edit) -> Judged:
        from ipraktik.explaining.edit_costs import cost_of_edit

        if self._deadline.is_over:
            return Judged(edit)
        if self._result is None:
            self._result = self._world.solve(self._deadline.seconds_left)
        without = undo_rows(self._typed, edit.intern_ids)(self._world)
        before = without.solve(self._deadline.seconds_left)
        if self._result is None or before is None:
            return Judged(edit)
        cost, wishes = cost_of_edit(
            (without.promised.instance, before), (self._world.promised.instance, self._result)
        )
        against = tuple(self._overruled(edit, without.promised.instance))
        return Judged(edit, None, cost, wishes, against)

    def _overruled(self, edit: Edit, instance: Instance) -> Iterator[Text]:
        """Yield the rules that a lock stands over, once each."""
        rules: dict[Rule, None] = {}
        for who in edit.intern_ids:
            host = instance.host_by_id.get(self._typed.rows[who].host_id)
            unit = instance.unit_of.get(who)
            if who in self._world.promised.instance.locked and unit and host:
                rules |= dict.fromkeys(broken_rules(instance, unit, host))
        return (describe_rule(rule) for rule in rules if rule is not Rule.LOCKED)
