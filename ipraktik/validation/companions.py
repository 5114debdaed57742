"""Who travels together: claims that hold tie people into groups of two or three (contract 1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ipraktik.model.findings import Code
from ipraktik.model.people import MAX_UNIT_SIZE, Intern
from ipraktik.model.week import MIN_VISIT_DAYS
from ipraktik.text import Text, say
from ipraktik.validation.faults import Faults
from ipraktik.validation.naming import name_of_intern, quoted
from ipraktik.validation.references import Directory, intern_directory

Claims = Mapping[int, tuple[int, ...]]
"""Whom each intern names, by position; only names that were found."""


def resolve_companions(interns: Sequence[Intern], directory: Directory, faults: Faults) -> Claims:
    """Return who names whom; what cannot be resolved is an error on the claimant."""
    claims = {}
    for position, intern in enumerate(interns):
        named = []
        for reference in intern.companions:
            found = directory.find(reference)
            if len(found) == 1 and found[0] != position:
                named.append(found[0])
                continue
            if not found:
                code, text = (
                    Code.COMPANION_UNKNOWN,
                    say(
                        "Nobody signed up fits the companion '{value}'. Write the colleague's "
                        "e-mail address, or empty the cell if the intern travels alone.",
                        value=quoted(reference),
                    ),
                )
            elif found == (position,):
                code, text = (
                    Code.COMPANION_SELF,
                    say(
                        "The companion '{value}' is the intern. Write a colleague's e-mail "
                        "address, or empty the cell if the intern travels alone.",
                        value=quoted(reference),
                    ),
                )
            else:
                code, text = (
                    Code.COMPANION_AMBIGUOUS,
                    say(
                        "Several people fit the companion '{value}'. Write the colleague's e-mail "
                        "address.",
                        value=quoted(reference),
                    ),
                )
            faults.report(code, intern, "companions", text)
        claims[position] = tuple(dict.fromkeys(named))
    return claims


def companions_named(interns: Sequence[Intern]) -> Mapping[str, frozenset[str]]:
    """Return by intern ID who names whom as a companion, both ways, whoever has left since."""
    claims = resolve_companions(interns, intern_directory(interns), Faults())
    pairs = {(one, other) for one, named in claims.items() for other in named}
    both = pairs | {(other, one) for one, other in pairs}
    named: dict[str, frozenset[str]] = {}
    for one, other in sorted(both):
        own_id = interns[one].intern_id
        named[own_id] = named.get(own_id, frozenset()) | {interns[other].intern_id}
    return named


def form_groups(
    interns: Sequence[Intern], claims: Claims, faults: Faults
) -> tuple[tuple[int, ...], ...]:
    """Return the groups of two or three that travel together, as sorted positions.

    A claim of A on B holds if B names A, or if B names nobody and everyone else who names B is
    tied to A by claims among themselves. Claims that do not hold, outside a group already tied,
    and groups of more than three are errors on those who claim.
    """
    silent = {position for position, intern in enumerate(interns) if not intern.companions}
    held = {
        (claimant, other)
        for claimant, named in claims.items()
        for other in named
        if _holds(claimant, other, claims, silent)
    }
    components = _components(range(len(interns)), held)
    for group in components:
        for claimant in group:
            _judge_claims(interns, claimant, claims, group, faults)
            if len(group) <= MAX_UNIT_SIZE:
                one_sided = (o for o in claims[claimant] if (claimant, o) in held and o in silent)
                _warn_not_mutual(interns, claimant, one_sided, faults)
    return tuple(group for group in components if 2 <= len(group) <= MAX_UNIT_SIZE)


def _judge_claims(
    interns: Sequence[Intern],
    claimant: int,
    claims: Claims,
    group: tuple[int, ...],
    faults: Faults,
) -> None:
    named, intern = claims[claimant], interns[claimant]
    outside = [other for other in named if other not in group]
    if outside:
        message = _why_not_held(interns[outside[0]], claims[outside[0]], intern)
        faults.report(Code.COMPANION_CONFLICT, intern, "companions", message)
    elif len(group) > MAX_UNIT_SIZE and named:
        message = say(
            "{number} people are tied together; at most three can travel together.",
            number=len(group),
        )
        faults.report(Code.COMPANION_CONFLICT, intern, "companions", message)


def _why_not_held(other: Intern, named: Sequence[int], claimant: Intern) -> Text:
    """Return why a claim on somebody who is not tied to the claimant does not hold."""
    who = name_of_intern(other, claimant.row)
    if not other.companions:
        return say(
            "{who} is named by others too, who do not all name each other. Ask who travels with "
            "whom, and correct the answers.",
            who=who,
        )
    if named:
        return say(
            "{who} has named somebody else. Ask who travels with whom, and correct the answers.",
            who=who,
        )
    return say(
        "{who} has written a companion who was not found. Mend that row first, or ask who travels "
        "with whom.",
        who=who,
    )


def _warn_not_mutual(
    interns: Sequence[Intern], claimant: int, silent: Iterable[int], faults: Faults
) -> None:
    for other in silent:
        message = say(
            "{who} has not named a companion. They travel together all the same; "
            "ask whether it is agreed.",
            who=name_of_intern(interns[other], interns[claimant].row),
        )
        faults.report(Code.COMPANION_NOT_MUTUAL, interns[claimant], "companions", message)


def _holds(claimant: int, other: int, claims: Claims, silent: set[int]) -> bool:
    if claimant in claims[other]:
        return True
    if other not in silent:
        return False
    rivals = [position for position, named in claims.items() if other in named]
    among = {(a, b) for a in rivals for b in claims[a] if b in rivals}
    tied = next(group for group in _components(rivals, among) if claimant in group)
    return set(tied) == set(rivals)


def _components(
    positions: Iterable[int], links: Iterable[tuple[int, int]]
) -> tuple[tuple[int, ...], ...]:
    """Return the connected components of a graph, each sorted."""
    component = {position: {position} for position in positions}
    for first, second in links:
        if component[first] is not component[second]:
            merged = component[first] | component[second]
            for position in merged:
                component[position] = merged
    return tuple(sorted({tuple(sorted(group)) for group in component.values()}))


def check_groups(
    interns: Sequence[Intern], groups: Sequence[tuple[int, ...]], faults: Faults
) -> None:
    """Report groups from several workplaces, of different lengths of stay, or without days."""
    for group in groups:
        members = [interns[position] for position in group]
        if any(faults.has_error(member) for member in members):
            continue
        speaker = next((member for member in members if member.companions), members[0])
        if _differ(members, lambda member: member.workplace_key):
            message = say("The companions come from different workplaces. Check that it is meant.")
            faults.report(Code.COMPANION_OTHER_WORKPLACE, speaker, "workplace", message)
        if _differ(members, lambda member: member.days):
            message = say("The companions want different numbers of days; the shortest counts.")
            faults.report(Code.COMPANION_DAYS_DIFFER, speaker, "days", message)
        common = frozenset.intersection(*(member.available for member in members))
        if len(common) < MIN_VISIT_DAYS:
            message = say(
                "The companions share fewer than two possible days. "
                "Agree on at least two, or travel apart."
            )
            for member in members:
                faults.report(Code.COMPANION_NO_COMMON_DAYS, member, "available", message)


def _differ(members: Iterable[Intern], of: Callable[[Intern], object]) -> bool:
    return len({of(member) for member in members}) > 1


def spread_errors(
    interns: Sequence[Intern], groups: Sequence[tuple[int, ...]], faults: Faults
) -> None:
    """Report, for each group with an error, the members who have none themselves."""
    for group in groups:
        faulty = [position for position in group if faults.has_error(interns[position])]
        if not faulty:
            continue
        for position in group:
            if position not in faulty:
                message = say(
                    "{who}, who travels along, has an error. Mend that row first.",
                    who=name_of_intern(interns[faulty[0]], interns[position].row),
                )
                faults.report(Code.COMPANION_HAS_ERROR, interns[position], "companions", message)
