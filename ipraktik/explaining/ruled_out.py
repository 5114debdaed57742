"""Who is kept away by rules: together those whom the very same rules keep away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ipraktik.matching.reasons import wish_number
from ipraktik.model.eligibility import Rule, breakers, broken_rules
from ipraktik.model.explained import RuledOut
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern

_Why = tuple[tuple[Rule, tuple[str, ...]], ...]
"""All rules that keep away, each with the companions for whose sake."""


def ruled_out_hosts(
    instance: Instance, intern: Intern, hosts: Iterable[Host]
) -> Iterator[RuledOut]:
    """Yield each wished host that rules keep away, then all others by all their rules."""
    wished = instance.wishes.get(intern.intern_id, ())
    why = {host.host_id: _why(instance, intern, host) for host in hosts}
    for host_id in wished:
        if why.get(host_id):
            yield _ruled_out([host_id], why[host_id], wish_number(instance, intern, host_id))
    yield from _grouped((host_id, one) for host_id, one in why.items() if host_id not in wished)


def ruled_out_interns(instance: Instance, host: Host) -> Iterator[RuledOut]:
    """Yield the interns that rules keep away from a host, by all their rules."""
    rules = {unit.identity: tuple(broken_rules(instance, unit, host)) for unit in instance.units}
    yield from _grouped(
        (member.intern_id, tuple((rule, ()) for rule in rules[unit.identity]))
        for unit in instance.units
        for member in unit.members
    )


def _why(instance: Instance, intern: Intern, host: Host) -> _Why:
    rules = broken_rules(instance, instance.unit_of[intern.intern_id], host)
    return tuple((rule, breakers(instance, intern, host, rule)) for rule in rules)


def _grouped(everybody: Iterable[tuple[str, _Why]]) -> Iterator[RuledOut]:
    """Yield groups, those first that one rule alone keeps away: one answer could open them."""
    groups: dict[_Why, list[str]] = {}
    for one, why in everybody:
        if why:
            groups.setdefault(why, []).append(one)
    order = list(Rule)

    def rank(why: _Why) -> tuple[object, ...]:
        return (len(why), [(order.index(rule), ids) for rule, ids in why])

    for why in sorted(groups, key=rank):
        yield _ruled_out(groups[why], why)


def _ruled_out(ids: Iterable[str], why: _Why, wish: int = 0) -> RuledOut:
    return RuledOut(
        tuple(sorted(ids)), tuple(rule for rule, _ in why), tuple(ids for _, ids in why), wish
    )
