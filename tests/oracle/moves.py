"""How many sent proposals must be kept where moves are limited, by trying each by itself."""

from __future__ import annotations

from .days import day_plans
from .instance import OracleHost, OracleInstance, Unit
from .points import is_allowed, is_bound


def least_kept(instance: OracleInstance) -> int:
    """Return how many must be kept at least; none where nothing limits the moves."""
    if instance.max_moves is None:
        return 0
    return max(0, len(who_could_stay(instance)) - instance.max_moves)


def who_could_stay(instance: OracleInstance) -> list[str]:
    """Return who was sent a host that could have them beside those who must be there."""
    hosts = instance.host_by_id
    return [
        who
        for who, (host_id, _) in sorted(instance.sent.items())
        if who in instance.unit_of
        and host_id in hosts
        and _fits(instance, instance.unit_of[who], hosts[host_id])
    ]


def _fits(instance: OracleInstance, unit: Unit, host: OracleHost) -> bool:
    bound = [
        one for one in instance.units if is_bound(instance, one) and is_allowed(instance, one, host)
    ]
    together = tuple(sorted({*bound, unit}))
    return is_allowed(instance, unit, host) and any(
        True for _ in day_plans(instance, host, together)
    )
