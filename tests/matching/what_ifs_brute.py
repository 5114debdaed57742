"""How many can be placed, by trying everything with the oracle's rules alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, SignUp, Unit
from tests.matching.adapters import KINDS
from tests.oracle.days import day_plans
from tests.oracle.instance import OracleHost, OracleInstance, OracleIntern, OracleSettings
from tests.oracle.instance import Unit as OracleUnit
from tests.oracle.points import is_allowed, is_refused, lock_of, own_host_of

_KINDS = {kind: name for name, kind in KINDS.items()}


def to_oracle(made: Instance) -> OracleInstance:
    """Return the program's instance in the oracle's form; weights do not matter here."""
    rules = made.settings.rules
    settings = OracleSettings(
        field_rule=str(rules.field),
        landsdel_rule=str(rules.landsdel),
        wish_rule=str(rules.wishes),
        own_organisation_allowed=rules.own_organisation_allowed,
    )
    units = tuple(tuple(sorted(m.intern_id for m in unit.members)) for unit in made.units)
    interns = tuple(
        _intern(made, member, unit.own_host_id) for unit in made.units for member in unit.members
    )
    locked = made.locked
    return OracleInstance(
        tuple(_host(one) for one in made.hosts),
        interns,
        units,
        made.refused,
        settings,
        {one: (lock.host_id, tuple(sorted(map(int, lock.days)))) for one, lock in locked.items()},
        visited=frozenset((one, str(key)) for one, keys in made.visited.items() for key in keys),
    )


def _common(one: SignUp) -> dict[str, object]:
    return {
        "email": one.email,
        "workplace_key": str(one.workplace_key),
        "organisation_key": one.organisation_key,
        "sector": one.sector,
        "days": one.days,
        "available": frozenset(map(int, one.available)),
        "visit_kind": _KINDS[one.visit_kind],
    }


def _host(one: Host) -> OracleHost:
    return OracleHost(
        host_id=one.host_id,
        landsdel=one.landsdel,
        fields=frozenset(one.fields),
        capacity=one.capacity,
        **_common(one),
    )


def _intern(made: Instance, one: Intern, own_host: str) -> OracleIntern:
    return OracleIntern(
        intern_id=one.intern_id,
        own_field=one.own_field,
        interests=frozenset(one.interests),
        landsdele=frozenset(one.landsdele),
        wishes=made.wishes.get(one.intern_id, ()),
        own_host=own_host or None,
        **_common(one),
    )


@dataclass
class _Search:
    """Every legal assignment of units to hosts that keeps what is demanded."""

    oracle: OracleInstance
    must: frozenset[OracleUnit]
    fixed: Mapping[OracleUnit, str]
    known: dict[object, bool] = field(default_factory=dict)

    def fit(self, host: OracleHost, units: tuple[OracleUnit, ...]) -> bool:
        """Whether places and days hold all of them."""
        key = (host.host_id, units)
        if key not in self.known:
            self.known[key] = any(True for _ in day_plans(self.oracle, host, units))
        return self.known[key]

    def is_bound(self, unit: OracleUnit) -> bool:
        """Whether the unit may not stay at home."""
        oracle = self.oracle
        own = own_host_of(oracle, unit)
        agreed = own is not None and not is_refused(oracle, unit, own)
        promised = agreed or lock_of(oracle, unit) is not None
        return promised or unit in self.must or unit in self.fixed

    def walk(self, number: int, guests: Mapping[str, tuple[OracleUnit, ...]]) -> Iterator[int]:
        """Yield how many each assignment places."""
        if number == len(self.oracle.units):
            yield sum(len(unit) for here in guests.values() for unit in here)
            return
        unit = self.oracle.units[number]
        for host in self.oracle.hosts:
            here = (*guests.get(host.host_id, ()), unit)
            wanted = self.fixed.get(unit, host.host_id) == host.host_id
            if wanted and is_allowed(self.oracle, unit, host) and self.fit(host, here):
                yield from self.walk(number + 1, {**guests, host.host_id: here})
        if not self.is_bound(unit):
            yield from self.walk(number + 1, guests)


def _ids(unit: Unit) -> OracleUnit:
    return tuple(sorted(member.intern_id for member in unit.members))


def most_placed(made: Instance) -> int:
    """Return the most that any assignment places."""
    return max(_Search(to_oracle(made), frozenset(), {}).walk(0, {}))


def can_all_be_placed(
    made: Instance, units: Iterable[Unit], fixed: Mapping[str, str] | None = None
) -> bool:
    """Whether some assignment places all of these; `fixed` are hosts by a unit's identity."""
    must = frozenset(map(_ids, units))
    known = fixed or {}
    at = {_ids(one): known[one.identity] for one in made.units if one.identity in known}
    return any(True for _ in _Search(to_oracle(made), must, at).walk(0, {}))
