"""Explain: one person of a match workbook, found by ID, e-mail or name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import UsageError
from ipraktik.model.explained import Cost, HostExplained, InternExplained
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.names import fold_spelling
from ipraktik.model.people import Host, Intern
from ipraktik.model.schema import REFUSED, STATUSES
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.explaining.costs import Standing
    from ipraktik.explaining.deadline import Deadline
    from ipraktik.model.instance import SignUps
    from ipraktik.pipeline.restore import Restored

_SENT, _ACCEPTED = STATUSES[1:3]
_MOST_CANDIDATES = 8


@dataclass(frozen=True)
class Answer:
    """What `explain` found, with the instance for names.

    Parameters
    ----------
    instance : Instance
    about : InternExplained or HostExplained
    warnings : tuple of Text
        What is wrong with the placement, to be told first.
    """

    instance: Instance
    about: InternExplained | HostExplained
    warnings: tuple[Text, ...] = ()


def explain(path: Path, who: str, time_limit: float = 60.0, tell: Progress = silent) -> Answer:
    """Explain one intern or host of a match workbook.

    Parameters
    ----------
    path : Path
    who : str
        An ID, an e-mail address or a name.
    time_limit : float
        Seconds for all questions; those not reached are left open, and told.

    Raises
    ------
    InputError, FindingsError
        If the workbook cannot be read back, or its locks cannot be kept.
    UsageError
        If nobody fits, several do, or the one who fits took no part. Candidates are named by ID.
    """
    from ipraktik.explaining.costs import standing
    from ipraktik.explaining.deadline import Deadline
    from ipraktik.explaining.people import explain_host, explain_intern
    from ipraktik.pipeline.hand_edits import HandEdits
    from ipraktik.pipeline.restore import restore_what_stands

    tell(say("Reading the match workbook"))
    restored = restore_what_stands(path)
    person, instance = find_person(restored.checked.signups, who), as_it_stands(restored)
    _require_part(instance, person)
    base, deadline = standing(instance, restored.placements), Deadline(time_limit)
    edits = HandEdits(restored, instance)
    warnings = edits.warnings(person)

    def told(done: int, questions: int) -> None:
        tell(say("Matching again"), done, questions)

    if isinstance(person, Host):
        return Answer(instance, explain_host(base, person, deadline, told), warnings)
    changed = None if person.intern_id in base.by_intern else edits.why_without(person)
    reasons = (changed,) if changed is not None else _reasons(base, person, deadline)
    # The person's own lock is what is asked about; all others stay.
    free = standing(_without_lock(instance, person), restored.placements)
    return Answer(instance, explain_intern(free, person, reasons, deadline, told), warnings)


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


def describe_cost(cost: Cost, who: Sequence[str]) -> Sequence[Text]:
    """Return what the match would lose, in words."""
    from ipraktik.explaining.cost_words import describe_cost

    return describe_cost(cost, who)


def find_person(signups: SignUps, who: str) -> Host | Intern:
    """Return the one intern or host that an ID, an e-mail address or a name means.

    Raises
    ------
    UsageError
        If nobody fits or several do; it names candidates by ID, never by name.
    """
    from ipraktik.validation.references import host_directory, intern_directory

    interns, hosts = signups.interns, signups.hosts
    found: list[Host | Intern] = [interns[at] for at in intern_directory(interns).find(who)]
    found += [hosts[at] for at in host_directory(hosts).find(who)]
    found = found or _by_part_of_name(signups, who)
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(
            say("Several fit: {ids}. Ask again with one of these IDs.", ids=_listed(found))
        )
    near = _with_a_name_like(signups, who)
    if near:
        raise UsageError(
            say("Nobody of that name, e-mail or ID. Perhaps one of these: {ids}", ids=_listed(near))
        )
    raise UsageError(
        say("Nobody of that name, e-mail or ID. The IDs stand in Praktikanter and Værter.")
    )


def _everybody(signups: SignUps) -> list[Host | Intern]:
    return [*signups.interns, *signups.hosts]


def _names(one: Host | Intern) -> Sequence[str]:
    if isinstance(one, Intern):
        return (one.name,)
    return (one.workplace, f"{one.workplace} {one.organisation}", one.contact)


def _by_part_of_name(signups: SignUps, who: str) -> list[Host | Intern]:
    """Return those whose name has every word that was asked for."""
    words = set(fold_spelling(who).split())
    return [
        one
        for one in _everybody(signups)
        if words and any(words <= set(fold_spelling(name).split()) for name in _names(one))
    ]


def _with_a_name_like(signups: SignUps, who: str) -> list[Host | Intern]:
    people: dict[str, list[Host | Intern]] = {}
    for one in _everybody(signups):
        for name in (*_names(one), one.own_id, one.email):
            people.setdefault(fold_spelling(name, whole=True), []).append(one)
    near = get_close_matches(fold_spelling(who, whole=True), people, _MOST_CANDIDATES, 0.75)
    return [one for name in near for one in people[name]]


def _listed(people: Sequence[Host | Intern]) -> str:
    ids = list(dict.fromkeys(one.own_id for one in people))
    more = " …" if len(ids) > _MOST_CANDIDATES else ""
    return ", ".join(sorted(ids[:_MOST_CANDIDATES])) + more


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


def as_it_stands(restored: Restored) -> Instance:
    """Return the instance with what has been answered: locks, sent and refused proposals."""
    instance = restored.checked.instance
    assert instance is not None, "restored workbooks have one"
    locked, sent, refused = {}, {}, set()
    for row in restored.book.placements:
        if row.intern_id not in instance.intern_by_id or row.host_id not in instance.host_by_id:
            continue
        if row.status == REFUSED:
            refused.add((row.intern_id, row.host_id))
        elif row.locked or row.status == _ACCEPTED:
            locked[row.intern_id] = Promise(row.host_id, row.days)
        elif row.status == _SENT:
            sent[row.intern_id] = Promise(row.host_id, row.days)
    return replace(instance, locked=locked, sent=sent, refused=instance.refused | refused)
