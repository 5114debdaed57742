"""Random instances that mix every feature of the contract."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from .days import day_plans, day_sets
from .instance import OracleHost, OracleInstance, OracleIntern, OracleSettings, Promise, Unit
from .points import fits_alone, is_allowed, is_bound, unit_days

FIELDS = ("Børn og unge", "Digitalisering og it", "Natur, klima og miljø", "Økonomi")
LANDSDELE = ("Byen København", "Fyn", "Nordjylland")
ORGANISATIONS = tuple(f"organisation {number}" for number in range(8))
SECTORS = ("Kommune", "Stat")
KINDS = ("ukendt", "familie", "begge")


def random_settings(rng: random.Random) -> OracleSettings:
    """Return settings of every kind: defaults mostly, and at times other or zero weights."""
    settings = OracleSettings(
        field_rule=rng.choice(("krav", "krav", "ønske")),
        landsdel_rule=rng.choice(("krav", "krav", "ønske")),
        wish_rule=rng.choice(("ønske", "ønske", "ønske", "krav")),
        own_organisation_allowed=rng.random() < 0.3,
        priority=rng.choice(("arbejdsplads", "arbejdsplads", "organisation", "ingen")),
        fair=rng.random() < 0.4,
        seed=rng.randrange(10_000),
    )
    if rng.random() < 0.6:
        return settings
    weights = (
        *("w_wish", "w_unwished", "w_intern_days", "w_host_days"),
        *("w_guest", "w_field", "w_landsdel", "w_empty"),
    )
    chosen: dict[str, Any] = {name: rng.choice((0, 1, 3, 7, 20, 50, 997)) for name in weights}
    return replace(settings, **chosen)


def _subset(rng: random.Random, values: tuple[str, ...], most: int) -> frozenset[str]:
    return frozenset(rng.sample(values, rng.randint(1, most)))


def _days(rng: random.Random) -> frozenset[int]:
    size = rng.choice((2, 3, 3, 4, 5, 5))
    return frozenset(rng.sample(range(5), size))


def _place(rng: random.Random, hosts: tuple[OracleHost, ...], share: float) -> tuple[str, str, str]:
    """Return workplace, organisation and sector: a host's own at times."""
    if hosts and rng.random() < share:
        host = rng.choice(hosts)
        return host.workplace_key, host.organisation_key, host.sector
    organisation = rng.choice(ORGANISATIONS)
    workplace = f"arbejdsplads {rng.randrange(10_000)}|{organisation}"
    return workplace, organisation, rng.choice(SECTORS)


def _hosts(rng: random.Random, count: int) -> tuple[OracleHost, ...]:
    hosts: tuple[OracleHost, ...] = ()
    for number in range(1, count + 1):
        workplace, organisation, sector = _place(rng, hosts, 0.1)
        host = OracleHost(
            host_id=f"V{number:03}",
            email=f"vaert{rng.randrange(100)}-{number}@example.dk",
            workplace_key=workplace,
            organisation_key=organisation,
            sector=sector,
            landsdel=rng.choice(LANDSDELE),
            fields=_subset(rng, FIELDS, 2),
            capacity=rng.choice((1, 1, 2, 2, 3)),
            days=rng.choice((2, 2, 3, 4, 5)),
            available=_days(rng),
            visit_kind=rng.choice(KINDS),
        )
        hosts = (*hosts, host)
    return hosts


def _intern(
    rng: random.Random, number: int, hosts: tuple[OracleHost, ...], openness: float
) -> OracleIntern:
    workplace, organisation, sector = _place(rng, hosts, 0.4)
    wanted = rng.sample([host.host_id for host in hosts], min(len(hosts), rng.randrange(4)))
    return OracleIntern(
        intern_id=f"P{number:03}",
        email=f"praktikant{rng.randrange(100)}-{number}@example.dk",
        workplace_key=workplace,
        organisation_key=organisation,
        sector=sector,
        own_field=rng.choice(("", *FIELDS)),
        interests=frozenset() if rng.random() < openness else _subset(rng, FIELDS, 3),
        landsdele=frozenset() if rng.random() < openness else _subset(rng, LANDSDELE, 3),
        days=rng.choice((2, 3, 3, 4, 5)),
        available=_days(rng),
        visit_kind=rng.choice(KINDS),
        wishes=tuple(wanted) if rng.random() < 0.6 else (),
    )


def _units(
    rng: random.Random, interns: tuple[OracleIntern, ...], share: float
) -> tuple[tuple[OracleIntern, ...], tuple[Unit, ...]]:
    """Return the interns, companions mostly from one workplace, and units with common days."""
    left, done, units = list(interns), [], []
    while left:
        size = rng.choice((2, 2, 3)) if rng.random() < share else 1
        group = [left.pop() for _ in range(min(size, len(left)))]
        if rng.random() < 0.8:
            same = {k: getattr(group[0], k) for k in ("workplace_key", "organisation_key")}
            group = [replace(i, sector=group[0].sector, **same) for i in group]
        if len(frozenset.intersection(*(i.available for i in group))) < 2:
            group = [replace(i, available=group[0].available) for i in group]
        done.extend(group)
        units.append(tuple(sorted(intern.intern_id for intern in group)))
    return tuple(sorted(done, key=lambda i: i.intern_id)), tuple(sorted(units))


def _with_mutual(rng: random.Random, instance: OracleInstance, share: float) -> OracleInstance:
    """Let some pairs of interns at different hosts' workplaces wish for each other's."""
    interns = dict(instance.intern_by_id)
    homes = {h.workplace_key: h.host_id for h in instance.hosts}
    settled = [i for i in instance.interns if i.workplace_key in homes]
    for one in settled:
        other = rng.choice(settled)
        if one.workplace_key == other.workplace_key or rng.random() > share:
            continue
        for a, b in ((one, other), (other, one)):
            wishes = [w for w in interns[a.intern_id].wishes if w != homes[b.workplace_key]]
            wishes.insert(rng.randint(0, len(wishes)), homes[b.workplace_key])
            interns[a.intern_id] = replace(interns[a.intern_id], wishes=tuple(wishes))
    return replace(instance, interns=tuple(interns.values()))


def _with_self_found(rng: random.Random, instance: OracleInstance, share: float) -> OracleInstance:
    """Give some units a self-found host, only where all such claims on it fit."""
    interns = dict(instance.intern_by_id)
    claims: dict[str, tuple[Unit, ...]] = {}
    for unit in instance.units:
        host = rng.choice(instance.hosts)
        own = any(m.workplace_key == host.workplace_key for m in instance.members(unit))
        if rng.random() > share or own or not fits_alone(instance, unit, host):
            continue
        together = (*claims.get(host.host_id, ()), unit)
        if next(day_plans(instance, host, together), None) is None:
            continue
        claims[host.host_id] = together
        for intern_id in unit:
            interns[intern_id] = replace(interns[intern_id], own_host=host.host_id)
    return replace(instance, interns=tuple(interns.values()))


def _with_refused(rng: random.Random, instance: OracleInstance, share: float) -> OracleInstance:
    """Refuse some combinations; seldom a member of a unit at its self-found host."""
    refused = {
        (rng.choice(unit), host.host_id)
        for unit in instance.units
        for host in instance.hosts
        if rng.random() < share
        and (instance.intern_by_id[unit[0]].own_host != host.host_id or rng.random() < 0.2)
    }
    return replace(instance, refused=frozenset(refused))


def _with_visited(rng: random.Random, instance: OracleInstance, share: float) -> OracleInstance:
    """Let some have visited a host's workplace before, a self-found host's too, or another."""
    visited = {
        (intern.intern_id, rng.choice((host.workplace_key, host.workplace_key, "et andet sted")))
        for intern in instance.interns
        for host in instance.hosts
        if rng.random() < (4 * share if intern.own_host == host.host_id else share)
    }
    return replace(instance, visited=frozenset(visited))


def _with_locked(rng: random.Random, instance: OracleInstance, share: float) -> OracleInstance:
    """Lock some units, whatever rules 4 to 7 say of the host, where all that must be there fit.

    At times only one of the companions is locked, and at times to any days.
    """
    for unit in rng.sample(instance.units, len(instance.units)):
        host = rng.choice(instance.hosts)
        if rng.random() > share or not fits_alone(instance, unit, host):
            continue
        days = rng.choice((*day_sets(instance, unit, host), (), ()))
        who = unit if rng.random() < 0.6 else (rng.choice(unit),)
        locked = {**instance.locked, **dict.fromkeys(who, (host.host_id, days))}
        tried = replace(instance, locked=locked)
        bound = tuple(u for u in tried.units if _is_bound_to(tried, u, host))
        if next(day_plans(tried, host, bound), None) is not None:
            instance = tried
    return instance


def _is_bound_to(instance: OracleInstance, unit: Unit, host: OracleHost) -> bool:
    return is_bound(instance, unit) and is_allowed(instance, unit, host)


def _with_sent(rng: random.Random, instance: OracleInstance, share: float) -> OracleInstance:
    """Tell some interns a host and days, possible or not; companions mostly the same."""
    sent: dict[str, Promise] = {}
    for unit in instance.units:
        for group in (unit,) if rng.random() < 0.8 else tuple((i,) for i in unit):
            days = tuple(sorted(rng.sample(range(5), rng.randint(2, 3))))
            if rng.random() < share:
                sent |= dict.fromkeys(group, (rng.choice(instance.hosts).host_id, days))
    return replace(instance, sent=sent)


def random_instance(
    rng: random.Random,
    hosts: int,
    interns: int,
    *,
    settings: OracleSettings | None = None,
    group_share: float = 0.3,
    mutual_share: float = 0.3,
    self_found_share: float = 0.15,
    refused_share: float = 0.1,
    locked_share: float = 0.1,
    sent_share: float = 0.2,
    visited_share: float = 0.05,
    waiting_share: float = 0.15,
) -> OracleInstance:
    """Return a random valid instance; the same state of ``rng`` gives the same one.

    Parameters
    ----------
    rng
        Where the chances come from.
    hosts, interns
        How many of each; at least one host.
    settings
        The settings to use, random ones by default.
    group_share, mutual_share, self_found_share, refused_share, locked_share, sent_share
        The chances of a group of two or three, of a mutual wish, of a self-found host, of a
        refused combination, of a lock and of a proposal that was sent.
    visited_share, waiting_share
        The chances that an intern has visited a host's workplace before, and that one had no place
        last year; in every third instance nobody waits.

    Returns
    -------
    OracleInstance
        With distinct e-mails and IDs. Self-found hosts and locks always fit.
    """
    all_hosts = _hosts(rng, hosts)
    openness = rng.choice((0.2, 0.5, 0.9))
    people = tuple(_intern(rng, number + 1, all_hosts, openness) for number in range(interns))
    people, units = _units(rng, people, group_share)
    chosen = random_settings(rng) if settings is None else settings
    instance = OracleInstance(all_hosts, people, units, frozenset(), chosen)
    assert all(len(unit_days(instance, unit)) >= 2 for unit in units)
    instance = _with_mutual(rng, instance, mutual_share)
    instance = _with_self_found(rng, instance, self_found_share)
    instance = _with_refused(rng, instance, refused_share)
    instance = _with_locked(rng, instance, locked_share)
    instance = _with_sent(rng, instance, sent_share)
    instance = _with_visited(rng, instance, visited_share)
    share = rng.choice((0.0, waiting_share, 2 * waiting_share))
    waiting = frozenset(one.intern_id for one in instance.interns if rng.random() < share)
    return replace(instance, waiting=waiting)
