"""Explain: one person of a match workbook, found by ID, e-mail or name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import UsageError
from ipraktik.model.explained import HostExplained, InternExplained
from ipraktik.model.instance import Instance
from ipraktik.model.match_schema import ACCEPTED
from ipraktik.model.people import Host, Intern
from ipraktik.pipeline.finding import find_person
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.standing import as_it_stands
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.explaining.costs import Standing
    from ipraktik.explaining.deadline import Deadline
    from ipraktik.pipeline.restore import Restored


@dataclass(frozen=True)
class Answer:
    """What `explain` found, with the instance for names.

    Parameters
    ----------
    instance : Instance
    about : InternExplained or HostExplained
    accepted : frozenset of str
        The interns who have said yes, by ID.
    warnings : tuple of Text
        What is wrong with the placement, to be told first.
    """

    instance: Instance
    about: InternExplained | HostExplained
    accepted: frozenset[str] = frozenset()
    warnings: tuple[Text, ...] = ()


def explain(
    path: Path,
    who: str,
    time_limit: float = 60.0,
    tell: Progress = silent,
    other: str | None = None,
) -> Answer:
    """Explain one intern or host of a match workbook, or why an intern is not at one host.

    Parameters
    ----------
    path : Path
    who : str
        An ID, an e-mail address or a name.
    time_limit : float
        Seconds for all questions; those not reached are left open, and told.
    other : str, optional
        The other side, found in the same way: then it is about these two alone.

    Raises
    ------
    InputError, FindingsError
        If the workbook cannot be read back, or its locks cannot be kept.
    UsageError
        If nobody fits, several do, or the one who fits took no part. Candidates are named by ID.
    """
    from ipraktik.explaining.costs import standing
    from ipraktik.explaining.deadline import Deadline
    from ipraktik.explaining.people import explain_host, explain_intern, explain_pair
    from ipraktik.pipeline.hand_edits import HandEdits
    from ipraktik.pipeline.restore import restore_what_stands

    tell(say("Reading the match workbook"))
    restored = restore_what_stands(path)
    instance, accepted = as_it_stands(_instance(restored), restored.book), _accepted(restored)
    people = [find_person(restored.checked.signups, one) for one in (who, other) if one is not None]
    for one in people:
        _require_part(instance, one)
    base, deadline = standing(instance, restored.placements), Deadline(time_limit)
    edits = HandEdits(restored, instance)
    warnings = tuple(text for one in people for text in edits.warnings(one))

    def told(done: int, questions: int) -> None:
        tell(say("Matching again"), done, questions)

    def answer(about: InternExplained | HostExplained) -> Answer:
        return Answer(instance, about, accepted, warnings)

    interns = [one for one in people if isinstance(one, Intern)]
    hosts = [one for one in people if isinstance(one, Host)]
    if other is not None and not (interns and hosts):
        raise UsageError(say("Of the two, one must be an intern and one a host."))
    if not interns:
        return answer(explain_host(base, hosts[0], deadline, told))
    intern = interns[0]
    # The person's own lock is what is asked about; all others stay.
    free = standing(_without_lock(instance, intern), restored.placements)
    if hosts:
        return answer(explain_pair(free, intern, hosts[0], deadline, told))
    changed = None if intern.intern_id in base.by_intern else edits.why_without(intern)
    reasons = (changed,) if changed is not None else _reasons(base, intern, deadline)
    return answer(explain_intern(free, intern, reasons, deadline, told))


def _accepted(restored: Restored) -> frozenset[str]:
    rows = restored.book.placements
    return frozenset(row.intern_id for row in rows if row.status == ACCEPTED)


def _without_lock(instance: Instance, intern: Intern) -> Instance:
    own = {member.intern_id for member in instance.unit_of[intern.intern_id].members}
    locked = {one: lock for one, lock in instance.locked.items() if one not in own}
    return replace(instance, locked=locked)


def _reasons(base: Standing, intern: Intern, deadline: Deadline) -> Sequence[Text]:
    """Return why an intern has this host; or why none, and what can help."""
    from ipraktik.explaining.causes import find_cause
    from ipraktik.explaining.helps import find_helps
    from ipraktik.explaining.what_ifs import WhatIfs
    from ipraktik.matching.advice import explain_cause
    from ipraktik.matching.reasons import give_reasons

    if intern.intern_id in base.by_intern:
        return give_reasons(base.instance, base.placements)[intern.intern_id]
    unit = base.instance.unit_of[intern.intern_id]
    what_ifs = WhatIfs(base.instance, base.placements)
    if not what_ifs.groups.possible_hosts(unit):
        return (explain_cause(what_ifs.groups, intern), *find_helps(what_ifs, intern))
    if what_ifs.can_be_placed(base.instance, unit):
        return (_ROOM_NOW,)
    cause = find_cause(what_ifs, unit, deadline) or explain_cause(what_ifs.groups, intern)
    return (cause, *find_helps(what_ifs, intern))


_ROOM_NOW = say(
    "There is room now, and nobody would lose a place: the workbook was changed by hand. Match "
    "again."
)


def _require_part(instance: Instance, person: Host | Intern) -> None:
    known = instance.host_by_id if isinstance(person, Host) else instance.intern_by_id
    one = known.get(person.own_id)
    if person.cancelled:
        raise UsageError(
            say("{id} has cancelled (Status Afmeldt), and takes no part.", id=person.own_id)
        )
    if one is None or one.identity != person.identity:
        raise UsageError(
            say(
                "{id} took no part in the match: the sign-up has an error or is cancelled.",
                id=person.own_id,
            )
        )


def _instance(restored: Restored) -> Instance:
    instance = restored.checked.instance
    assert instance is not None, "restored workbooks have one"
    return instance
