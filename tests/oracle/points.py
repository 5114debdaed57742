"""Rules 1-7, tickets, priority and points, read from contract sections 3 and 4 alone."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable

from .instance import OracleHost, OracleInstance, OracleIntern, Promise, Unit

MIN_DAYS = 2
TICKETS = 10_000


def unit_days(instance: OracleInstance, unit: Unit) -> frozenset[int]:
    """Return the days that are possible for every member of a unit."""
    members = instance.members(unit)
    return frozenset.intersection(*(member.available for member in members))


def unit_max_days(instance: OracleInstance, unit: Unit) -> int:
    """Return the most days the unit may get: no member gets more than its own n (rule 3)."""
    return min(member.effective_days for member in instance.members(unit))


def fits_alone(instance: OracleInstance, unit: Unit, host: OracleHost) -> bool:
    """Tell whether rules 1 and 3 allow the unit at the host if nobody else is there."""
    common = unit_days(instance, unit) & host.available
    enough = min(len(common), unit_max_days(instance, unit), host.effective_days) >= MIN_DAYS
    return len(unit) <= host.capacity and enough


def is_own(instance: OracleInstance, unit: Unit, host: OracleHost) -> bool:
    """Tell whether rule 4 forbids the host for some member of the unit."""
    members = instance.members(unit)
    if any(member.workplace_key == host.workplace_key for member in members):
        return True
    if instance.settings.own_organisation_allowed:
        return False
    return any(member.organisation_key == host.organisation_key for member in members)


def meets_field(intern: OracleIntern, host: OracleHost) -> bool:
    """Tell whether the intern shares a field of interest with the host (blank: open to all)."""
    return not intern.interests or bool(intern.interests & host.fields)


def meets_landsdel(intern: OracleIntern, host: OracleHost) -> bool:
    """Tell whether the intern wants the host's landsdel (blank: the whole country)."""
    return not intern.landsdele or host.landsdel in intern.landsdele


def is_wanted(instance: OracleInstance, intern: OracleIntern, host: OracleHost) -> bool:
    """Tell whether rule 5 lets this member go to the host."""
    settings = instance.settings
    if host.host_id in intern.wishes:
        return True
    if settings.wish_rule == "krav" and intern.wishes:
        return False
    if settings.field_rule == "krav" and not meets_field(intern, host):
        return False
    return settings.landsdel_rule != "krav" or meets_landsdel(intern, host)


def own_host_of(instance: OracleInstance, unit: Unit) -> str | None:
    """Return the unit's self-found host, if it has one."""
    return instance.intern_by_id[unit[0]].own_host


def lock_of(instance: OracleInstance, unit: Unit) -> Promise | None:
    """Return the lock of any member, the one that names days first."""
    locks = [instance.locked[i] for i in unit if i in instance.locked]
    named = [lock for lock in locks if lock[1]]
    return (named + locks)[0] if locks else None


def is_refused(instance: OracleInstance, unit: Unit, host_id: str) -> bool:
    """Tell whether rule 7 keeps the whole unit from a host."""
    return any((intern_id, host_id) in instance.refused for intern_id in unit)


def has_been_there(instance: OracleInstance, unit: Unit, host: OracleHost) -> bool:
    """Tell whether some member of the unit visited the host's workplace in an earlier year."""
    return any((intern_id, host.workplace_key) in instance.visited for intern_id in unit)


def is_bound(instance: OracleInstance, unit: Unit) -> bool:
    """Tell whether the unit must be placed: locked, or self-found and not refused since."""
    own_host = own_host_of(instance, unit)
    found = own_host is not None and not is_refused(instance, unit, own_host)
    return found or lock_of(instance, unit) is not None


def is_allowed(instance: OracleInstance, unit: Unit, host: OracleHost) -> bool:
    """Tell whether rules 1 to 7 and earlier stays let the unit go to the host, were it alone there.

    A lock stands over rules 4 to 7, never over rules 1 to 3; a lock and a self-found host stand
    over earlier stays.
    """
    lock, own_host = lock_of(instance, unit), own_host_of(instance, unit)
    if lock is not None:
        return host.host_id == lock[0] and fits_alone(instance, unit, host)
    if is_refused(instance, unit, host.host_id):
        return False
    if own_host is not None:
        return host.host_id == own_host and fits_alone(instance, unit, host)
    if not fits_alone(instance, unit, host) or is_own(instance, unit, host):
        return False
    if has_been_there(instance, unit, host):
        return False
    return all(is_wanted(instance, member, host) for member in instance.members(unit))


def possible_wishes(instance: OracleInstance, intern: OracleIntern) -> tuple[str, ...]:
    """Return the wishes that rules 1, 3 and 4 allow the intern's unit, in rank order."""
    unit = instance.unit_of[intern.intern_id]
    found = (instance.host_by_id[host_id] for host_id in intern.wishes)
    return tuple(
        host.host_id
        for host in found
        if fits_alone(instance, unit, host) and not is_own(instance, unit, host)
    )


def is_mutual(instance: OracleInstance, intern: OracleIntern, host: OracleHost) -> bool:
    """Tell whether the host is the intern's half of *i praktik hos hinanden*.

    The intern wishes for the host, and some intern whose own workplace the host is wishes for a
    host at this intern's own workplace.
    """
    if host.host_id not in intern.wishes:
        return False
    return any(
        other.workplace_key == host.workplace_key
        and any(
            instance.host_by_id[wish].workplace_key == intern.workplace_key for wish in other.wishes
        )
        for other in instance.interns
        if other.intern_id != intern.intern_id
    )


def wish_points(instance: OracleInstance, intern: OracleIntern, host: OracleHost) -> int:
    """Return the *wish* term."""
    settings = instance.settings
    possible = possible_wishes(instance, intern)
    if not possible or is_mutual(instance, intern, host):
        return 0
    if host.host_id in possible:
        return settings.w_wish * possible.index(host.host_id)
    return max(settings.w_unwished, settings.w_wish * len(possible))


def guest_points(instance: OracleInstance, intern: OracleIntern, host: OracleHost) -> int:
    """Return the *guest* term: every known part that goes against either side's wish."""
    same = [intern.sector == host.sector]
    if intern.own_field:
        same.append(intern.own_field in host.fields)
    against = 0
    for kind in (intern.visit_kind, host.visit_kind):
        if kind == "familie":
            against += same.count(False)
        elif kind == "ukendt":
            against += same.count(True)
    return instance.settings.w_guest * against


def day_points(instance: OracleInstance, intern: OracleIntern, host: OracleHost, days: int) -> int:
    """Return the *days* term for an intern who is given that many days."""
    settings = instance.settings
    missing_intern = intern.effective_days - days
    missing_host = host.effective_days - days
    return settings.w_intern_days * missing_intern + settings.w_host_days * missing_host


def intern_points(
    instance: OracleInstance, intern: OracleIntern, host: OracleHost, days: int
) -> int:
    """Return all the points of one placed intern; a self-found placement has the days term only."""
    total = day_points(instance, intern, host, days)
    if intern.own_host == host.host_id:
        return total
    total += wish_points(instance, intern, host) + guest_points(instance, intern, host)
    if host.host_id in intern.wishes:
        return total
    settings = instance.settings
    if settings.field_rule == "ønske" and not meets_field(intern, host):
        total += settings.w_field
    if settings.landsdel_rule == "ønske" and not meets_landsdel(intern, host):
        total += settings.w_landsdel
    return total


def unit_points(
    instance: OracleInstance, unit: Unit, host: OracleHost, days: int
) -> tuple[int, ...]:
    """Return the points of every member of a unit that is given that many days at the host."""
    return tuple(intern_points(instance, m, host, days) for m in instance.members(unit))


def is_priority(instance: OracleInstance, intern: OracleIntern) -> bool:
    """Tell whether the intern's own workplace (or organisation, by the setting) is a host."""
    if instance.settings.priority == "arbejdsplads":
        return any(host.workplace_key == intern.workplace_key for host in instance.hosts)
    if instance.settings.priority == "organisation":
        return any(host.organisation_key == intern.organisation_key for host in instance.hosts)
    return False


def identity(email: str) -> str:
    """Return an e-mail in identity form: trimmed, NFC, case folded."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", email.strip()).casefold())


def email_ticket(seed: int, email: str) -> int:
    """Return the ticket (1 to 10,000) that the seed draws for one e-mail."""
    digest = hashlib.sha256(f"{seed}:{identity(email)}".encode()).digest()
    return 1 + int.from_bytes(digest[:8], "big") % TICKETS


def unit_ticket(instance: OracleInstance, unit: Unit) -> int:
    """Return the one ticket that every member of the unit carries."""
    first = min(identity(member.email) for member in instance.members(unit))
    return email_ticket(instance.settings.seed, first)


Levels = tuple[int, int, int, int, int]
"""Placed, priority, without a place last year, kept, tickets: all are gains."""


def unit_levels(instance: OracleInstance, unit: Unit, host_id: str) -> Levels:
    """Return what a unit at a host adds to levels 1 to 4, last year's after the second."""
    priority = sum(is_priority(instance, member) for member in instance.members(unit))
    waiting = sum(i in instance.waiting for i in unit)
    kept = sum(i in instance.sent and instance.sent[i][0] == host_id for i in unit)
    return len(unit), priority, waiting, kept, len(unit) * unit_ticket(instance, unit)


def placed_levels(instance: OracleInstance, placed: Iterable[tuple[Unit, str]]) -> Levels:
    """Return levels 1 to 4 of a match that places just those units, at those hosts."""
    totals = [0, 0, 0, 0, 0]
    for unit, host_id in placed:
        for level, gain in enumerate(unit_levels(instance, unit, host_id)):
            totals[level] += gain
    placed_, priority, waiting, kept, tickets = totals
    return placed_, priority, waiting, kept, tickets
