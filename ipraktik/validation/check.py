"""All checks of contract 2 in order, from sign-ups as read to a valid instance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ipraktik.model.audited import Audited
from ipraktik.model.findings import STOPPING, Finding, Severity, sort_findings
from ipraktik.model.instance import Instance
from ipraktik.model.people import Unit
from ipraktik.model.signups import SignUps
from ipraktik.validation.companions import (
    check_groups,
    form_groups,
    resolve_companions,
    spread_errors,
)
from ipraktik.validation.counterparts import Supply, supply_and_demand, warn_without_counterpart
from ipraktik.validation.earlier_stays import visited_of, waiting_of, warn_visited_before
from ipraktik.validation.faults import Faults, row_key
from ipraktik.validation.fields import unify_fields
from ipraktik.validation.identity import identify
from ipraktik.validation.likeness import warn_similar_fields, warn_similar_workplaces
from ipraktik.validation.own_hosts import OwnHosts
from ipraktik.validation.references import host_directory, intern_directory
from ipraktik.validation.rows import check_manager, check_sectors, check_workshops
from ipraktik.validation.texts import check_headers, check_texts, texts_of
from ipraktik.validation.wishes import Wishes, resolve_wishes, warn_impossible_wishes


@dataclass(frozen=True)
class Checked:
    """The outcome of all checks.

    Parameters
    ----------
    signups : SignUps
        Each person once, with an ID; rows with errors included.
    instance : Instance or None
        The rows without errors; None after a finding that stops.
    findings : tuple of Finding
        In reading order.
    supply : Supply
    audits : tuple of Audited
        Of the match workbooks among the files, once they are audited.
    """

    signups: SignUps
    instance: Instance | None
    findings: tuple[Finding, ...]
    supply: Supply = field(default_factory=Supply)
    audits: tuple[Audited, ...] = ()

    def count(self, severity: Severity) -> int:
        """Return how many findings have a severity."""
        return sum(one.severity is severity for one in self.findings)


def check(signups: SignUps) -> Checked:
    """Check everything and build the instance of the rows without errors."""
    stopping = [one for one in signups.findings if one.code in STOPPING]
    if stopping:
        return Checked(signups, None, sort_findings(signups.findings))
    signups, found = identify(unify_fields(signups))
    faults = Faults((*_of_those_who_stay(signups), *found))
    _check_rows(signups, faults)
    groups, own_hosts = _check_ties(signups, faults)
    instance = _build(signups, groups, own_hosts, faults)
    warn_impossible_wishes(instance, faults)
    warn_visited_before(instance, faults)
    warn_without_counterpart(instance, faults)
    findings = sort_findings(faults.findings)
    return Checked(signups, instance, findings, supply_and_demand(instance))


def _of_those_who_stay(signups: SignUps) -> Iterator[Finding]:
    """Yield the findings of reading but for the rows of those who have cancelled."""
    gone = {row_key(one) for one in (*signups.hosts, *signups.interns) if one.cancelled}
    for one in signups.findings:
        if (one.place.file, one.place.sheet, one.place.row) not in gone:
            yield one


def _check_rows(signups: SignUps, faults: Faults) -> None:
    everybody = (*signups.hosts, *signups.interns)
    rules = signups.settings.rules
    check_sectors(everybody, rules, faults)
    check_manager(signups.interns, rules, faults)
    check_workshops(signups.hosts, rules, faults)
    check_workshops(signups.interns, rules, faults)
    warn_similar_fields(signups.hosts, signups.interns, faults)
    warn_similar_workplaces(signups.hosts, signups.interns, faults)
    for one in (*check_headers(everybody), *check_texts(texts_of(everybody))):
        faults.add(one)


def _check_ties(
    signups: SignUps, faults: Faults
) -> tuple[Sequence[tuple[int, ...]], Mapping[tuple[int, ...], int]]:
    """Settle companions, then self-found hosts; an error of one keeps its whole group out."""
    interns, hosts = signups.interns, signups.hosts
    people = intern_directory(interns)
    claims = resolve_companions(interns, people, faults)
    # Whom one who has cancelled held together travel on without that one.
    staying = [n for n, intern in enumerate(interns) if not intern.cancelled]
    formed = form_groups(interns, claims, faults)
    left = (tuple(n for n in group if n in staying) for group in formed)
    groups = tuple(group for group in left if len(group) > 1)
    check_groups(interns, groups, faults)
    spread_errors(interns, groups, faults)
    in_groups = {position for group in groups for position in group}
    singles = ((position,) for position in staying if position not in in_groups)
    units = tuple(sorted((*groups, *singles)))
    own_hosts = OwnHosts(hosts, interns, faults)
    held = own_hosts.settle(units, host_directory(hosts), people)
    spread_errors(interns, groups, faults)
    own_hosts.warn_faulty_interns()
    return units, held


def _build(
    signups: SignUps,
    units: Sequence[tuple[int, ...]],
    own_hosts: Mapping[tuple[int, ...], int],
    faults: Faults,
) -> Instance:
    wishes = resolve_wishes(signups.interns, signups.hosts, host_directory(signups.hosts), faults)
    valid: list[Unit] = []
    own_wishes: dict[str, Wishes] = {}
    for unit in units:
        members = [signups.interns[position] for position in unit]
        if any(faults.has_error(member) for member in members):
            continue
        own_host = signups.hosts[own_hosts[unit]].host_id if unit in own_hosts else ""
        valid.append(Unit(tuple(members), own_host))
        own_wishes |= {signups.interns[p].intern_id: wishes[p] for p in unit}
    return Instance(
        settings=signups.settings,
        hosts=tuple(h for h in signups.hosts if not faults.has_error(h) and not h.cancelled),
        units=tuple(valid),
        wishes={intern: tuple(named) for intern, named in own_wishes.items()},
        wish_numbers={
            (intern, host): number
            for intern, named in own_wishes.items()
            for host, number in named.items()
        },
        refused=signups.refused,
        visited=visited_of(signups),
        waiting=waiting_of(signups),
    )
