"""Who has nobody on the other side, and supply and demand as they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import product

from ipraktik.model.eligibility import Rule, broken_rules, describe_rule, is_eligible
from ipraktik.model.findings import Code
from ipraktik.model.instance import Instance
from ipraktik.model.people import Unit
from ipraktik.model.placement import SupplyRow
from ipraktik.text import say
from ipraktik.validation.faults import Faults


def warn_without_counterpart(instance: Instance, faults: Faults) -> None:
    """Warn of units that no host fits and hosts that no unit fits, by the hard rules.

    Nothing is said while nobody at all has signed up on the other side.
    """
    if not instance.hosts or not instance.units:
        return
    wanted: set[str] = set()
    for unit in instance.units:
        fitting = (host for host in instance.hosts if is_eligible(instance, unit, host))
        first = next(fitting, None)
        if first is not None:
            wanted.add(first.host_id)
        else:
            message = say(
                "No host fits. Most often: {reason}. Ask for more days, fields or parts of the "
                "country, or find a host.",
                reason=describe_rule(_most_common_rule(instance, unit)),
            )
            faults.report(Code.NO_POSSIBLE_HOST, unit.members[0], "", message)
    for host in instance.hosts:
        if host.host_id in wanted:
            continue
        if not any(is_eligible(instance, unit, host) for unit in instance.units):
            message = say(
                "No intern fits: nobody wants this field, part of the country and days. "
                "Tell the host early, or find an intern."
            )
            faults.report(Code.NO_POSSIBLE_INTERN, host, "", message)


def _most_common_rule(instance: Instance, unit: Unit) -> Rule:
    first = Counter(next(broken_rules(instance, unit, host)) for host in instance.hosts)
    return max(sorted(first), key=first.__getitem__)


@dataclass(frozen=True)
class Supply:
    """Places and interested interns, by field and landsdel together and each by itself.

    An intern counts once in every field and landsdel of interest, and a host in each of its
    fields; so rows overlap and do not add up to the number of people.
    """

    rows: tuple[SupplyRow, ...] = ()
    by_field: tuple[SupplyRow, ...] = ()
    by_landsdel: tuple[SupplyRow, ...] = ()


def supply_and_demand(instance: Instance, country: Iterable[str] = ()) -> Supply:
    """Return places and interns wherever either is present; blank interests stand for all.

    Parameters
    ----------
    instance : Instance
    country : iterable of str
        Landsdele that also count as wanted by those who are open to all; without any, only those
        where a host is. Who is open to all fields wants those that anybody names.
    """
    fields = {field for host in instance.hosts for field in host.fields}
    if country:
        fields |= {field for intern in instance.interns for field in intern.interests}
    landsdele = {host.landsdel for host in instance.hosts} | set(country)
    offers = [(set(host.fields), {host.landsdel}, host.capacity) for host in instance.hosts]
    wants = [
        (set(intern.interests or fields), set(intern.landsdele or landsdele), 1)
        for intern in instance.interns
    ]
    return Supply(
        _count(offers, wants, lambda fields, landsdele: set(product(fields, landsdele))),
        _count(offers, wants, lambda fields, _: {(field, "") for field in fields}),
        _count(offers, wants, lambda _, landsdele: {("", landsdel) for landsdel in landsdele}),
    )


_Entry = tuple[set[str], set[str], int]


def _count(
    offers: Iterable[_Entry],
    wants: Iterable[_Entry],
    cells: Callable[[set[str], set[str]], set[tuple[str, str]]],
) -> tuple[SupplyRow, ...]:
    places: Counter[tuple[str, str]] = Counter()
    interns: Counter[tuple[str, str]] = Counter()
    for totals, entries in ((places, offers), (interns, wants)):
        for fields, landsdele, amount in entries:
            for cell in cells(fields, landsdele):
                totals[cell] += amount
    return tuple(
        SupplyRow(field, landsdel, places[field, landsdel], interns[field, landsdel])
        for field, landsdel in sorted(set(places) | set(interns))
    )
