"""A limit on moves, worked out again: how many sent proposals must be kept at least.

Nothing is taken from the modules that find a match.
"""

from __future__ import annotations

from ipraktik.matching.audit_offers import HostOffers, Offers


def derive_least_kept(offers: Offers) -> int | None:
    """Return how many must be kept: those who could each stay, less the moves allowed.

    Returns
    -------
    int or None
        None where nothing limits the moves.
    """
    instance = offers.instance
    if instance.max_moves is None:
        return None
    position = {host.host_id: number for number, host in enumerate(instance.hosts)}
    unit_of = {
        member.intern_id: number
        for number, unit in enumerate(instance.units)
        for member in unit.members
    }
    could_stay = sum(
        _has_room(offers, offers.hosts[position[sent.host_id]], unit_of[who])
        for who, sent in instance.sent.items()
        if who in unit_of and sent.host_id in position
    )
    return could_stay - instance.max_moves


def _has_room(offers: Offers, host: HostOffers, unit: int) -> bool:
    """Whether a host can take a unit beside those who can be nowhere else and must be there."""
    instance = offers.instance
    bound = {
        number
        for number in offers.must
        if instance.units[number].own_host_id
        or any(member.intern_id in instance.locked for member in instance.units[number].members)
    }
    known = {offer.unit for window in host.windows for offer, _ in window}
    together = (bound & known) | {unit}
    if sum(offers.sizes[number] for number in together) > host.capacity:
        return False
    return any(together <= {offer.unit for offer, _ in window} for window in host.windows)
