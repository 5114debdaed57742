"""What a coordinator knows in the middle of a spring, and what the next run must keep of it.

Promises are taken from what the coordinator wrote, never from the program. The rules are those
of contract 5, and of the decisions beside it: which answers make a Status, what is a lock.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.oracle.days import day_plans
from tests.oracle.instance import (
    DaySet,
    OracleHost,
    OracleInstance,
    OracleSettings,
    Promise,
    Unit,
)
from tests.oracle.points import (
    MIN_DAYS,
    fits_alone,
    is_allowed,
    is_bound,
    is_refused,
    unit_days,
    unit_max_days,
)
from tests.seasons.people import People, read_people
from tests.seasons.sheets import Book, Row, Value, parse_days, text

PROPOSED, SENT, ACCEPTED = "Foreslået", "Sendt", "Accepteret"
REFUSED, CANCELLED = "Afvist", "Afmeldt"
ANSWERS = ("Svar praktikant", "Svar leder", "Svar vært")
EXTRA = "Ringet op"
"""The column that the coordinator adds."""


@dataclass(frozen=True)
class Written:
    """What the last run wrote into a row."""

    host_id: str
    days: DaySet
    status: str
    locked: bool


@dataclass
class Line:
    """One row of Matchforslag as the coordinator leaves it; ``written`` is None if added by hand.

    ``overruled`` holds the answers that a Status set by hand has stood against before: they give
    no verdict again until one of them changes.
    """

    intern_id: str
    host_id: str
    days: DaySet
    status: str = PROPOSED
    locked: bool = False
    answers: tuple[str, str, str] = ("", "", "")
    deadline: Value = None
    remark: str = ""
    extra: str = ""
    overruled: tuple[str, str, str] = ("", "", "")
    written: Written | None = None

    @property
    def verdict(self) -> str:
        """The Status that the answers give, blank while somebody has not answered."""
        if "Nej" in self.answers:
            return REFUSED
        return ACCEPTED if self.answers == ("Ja", "Ja", "Ja") else ""

    @property
    def by_hand(self) -> bool:
        """Whether the Status was set by hand since the last run, to anything but Sendt."""
        before = self.written.status if self.written else PROPOSED
        return self.status not in (before, SENT)

    @property
    def effective(self) -> str:
        """The Status that counts: by hand, else by the answers, else as it stands."""
        if self.by_hand or self.answers == self.overruled:
            return self.status
        return self.verdict or self.status

    @property
    def edited(self) -> bool:
        """Whether the host or the days were typed by hand since the last run."""
        if self.written is None:
            return True
        return (self.host_id, self.days) != (self.written.host_id, self.written.days)


@dataclass
class Spring:
    """The sign-ups, the rows of Matchforslag, and the memory of all rounds."""

    hosts: dict[str, Row]
    interns: dict[str, Row]
    settings: OracleSettings = field(default_factory=OracleSettings)
    lines: list[Line] = field(default_factory=list)
    deleted: dict[str, Written] = field(default_factory=dict)
    refused: set[tuple[str, str]] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    """IDs of interns and hosts with Status Afmeldt in their own sheet."""
    newcomers: frozenset[str] = frozenset()
    hashes: list[str] = field(default_factory=list)
    """SHA-256 of every match workbook that a run was given, the oldest first."""

    def line(self, intern_id: str) -> Line | None:
        """Return the first row of an intern."""
        return next((one for one in self.lines if one.intern_id == intern_id), None)

    @property
    def gone(self) -> frozenset[str]:
        """Everybody who leaves or has left."""
        now = {one.intern_id for one in self.lines if one.effective == CANCELLED}
        return frozenset(self.left | now)


@dataclass(frozen=True)
class Terms:
    """What the next run must keep, and why it cannot: no faults, no refusal of the program's."""

    instance: OracleInstance
    faults: tuple[str, ...]


def settle(spring: Spring) -> Terms:
    """Return what the next run must keep."""
    gone = spring.gone
    people = read_people(spring.hosts, spring.interns, gone)
    locked = {i: p for i, p in _locks(spring).items() if i not in gone and p[0] not in gone}
    instance = OracleInstance(
        hosts=tuple(people.hosts[one] for one in sorted(people.hosts)),
        interns=tuple(people.interns[one] for one in sorted(people.interns)),
        units=people.units,
        refused=frozenset(spring.refused | refusals(spring)),
        settings=spring.settings,
        locked=locked,
        sent={i: p for i, p in _sent(spring).items() if i not in gone and p[0] not in gone},
    )
    faults = (
        *_signup_faults(instance, people),
        *_row_faults(spring, gone),
        *_lock_faults(spring, instance),
    )
    return Terms(instance, faults if faults else tuple(_host_faults(instance)))


def refusals(spring: Spring) -> set[tuple[str, str]]:
    """Return the pairs refused since the last run."""
    return {(one.intern_id, one.host_id) for one in spring.lines if one.effective == REFUSED}


def _locks(spring: Spring) -> dict[str, Promise]:
    locks = {
        one: (row.host_id, row.days)
        for one, row in spring.deleted.items()
        if row.status == ACCEPTED
    }
    for line in spring.lines:
        stays = line.effective == ACCEPTED or line.locked or line.edited
        if stays and line.effective not in (REFUSED, CANCELLED):
            locks[line.intern_id] = (line.host_id, line.days)
    return locks


def _sent(spring: Spring) -> dict[str, Promise]:
    sent = {
        one: (row.host_id, row.days) for one, row in spring.deleted.items() if row.status == SENT
    }
    for line in spring.lines:
        if line.effective == SENT:
            sent[line.intern_id] = (line.host_id, line.days)
    return sent


def _signup_faults(instance: OracleInstance, people: People) -> Iterable[str]:
    """Yield what makes a sign-up an error: no common days, self-found hosts that cannot be."""
    visitors: dict[str, list[Unit]] = {}
    for unit in people.units:
        if len(unit_days(instance, unit)) < MIN_DAYS:
            yield f"{unit}: companions without two common days"
        if (host_id := people.interns[unit[0]].own_host) is not None:
            visitors.setdefault(host_id, []).append(unit)
            host = people.hosts[host_id]
            if len(unit_days(instance, unit) & host.available) < MIN_DAYS:
                yield f"{unit}: no two days in common with the self-found {host_id}"
    free = OracleInstance(instance.hosts, instance.interns, instance.units)
    for host_id, units in visitors.items():
        if next(day_plans(free, people.hosts[host_id], tuple(units)), None) is None:
            yield f"{host_id}: the self-found visits do not fit"


def _row_faults(spring: Spring, gone: frozenset[str]) -> Iterable[str]:
    """Yield rows that contradict each other, or name what does not exist."""
    for number, line in enumerate(spring.lines):
        if line.intern_id in gone:
            continue
        if line.host_id not in spring.hosts:
            yield f"{line.intern_id}: there is no host {line.host_id}"
        for other in spring.lines[:number]:
            if other.intern_id == line.intern_id and other != line:
                yield f"{line.intern_id}: two rows that differ"


def _lock_faults(spring: Spring, instance: OracleInstance) -> Iterable[str]:
    """Yield the units whose locks cannot be kept, each by itself."""
    fresh = refusals(spring)
    for unit in instance.units:
        locks = [instance.locked[one] for one in unit if one in instance.locked]
        for host_id, days in locks:
            host = instance.host_by_id.get(host_id)
            if host is None or not fits_alone(instance, unit, host):
                yield f"{unit}: rules 1 and 3 forbid {host_id}"
            elif days and not _days_fit(instance, unit, host, days):
                yield f"{unit}: rule 3 forbids these days at {host_id}"
            if any((one, host_id) in fresh for one in unit):
                yield f"{unit}: one refuses {host_id}, another is promised it"
        if len({host_id for host_id, _ in locks}) > 1 or len({d for _, d in locks if d}) > 1:
            yield f"{unit}: companions are promised different hosts or days"
        yield from _edit_faults(spring, instance, unit)


def _days_fit(instance: OracleInstance, unit: Unit, host: OracleHost, days: DaySet) -> bool:
    most = min(unit_max_days(instance, unit), host.effective_days)
    possible = unit_days(instance, unit) & host.available
    return MIN_DAYS <= len(days) <= most and set(days) <= possible


def _edit_faults(spring: Spring, instance: OracleInstance, unit: Unit) -> Iterable[str]:
    """Yield edits that say no Lås = Ja although rules 4 to 7 need one."""
    free = OracleInstance(
        instance.hosts, instance.interns, instance.units, instance.refused, instance.settings
    )
    for one in unit:
        line = spring.line(one)
        if line is None or not line.edited or line.locked:
            continue
        if line.effective not in (PROPOSED, SENT):
            continue
        host = instance.host_by_id.get(line.host_id)
        if host is not None and not is_allowed(free, unit, host):
            yield f"{one}: {line.host_id} needs Lås = Ja"


def _host_faults(instance: OracleInstance) -> Iterable[str]:
    """Yield the hosts where all that is promised does not fit together."""
    for host in instance.hosts:
        bound = tuple(
            unit
            for unit in instance.units
            if is_bound(instance, unit) and is_allowed(instance, unit, host)
        )
        if bound and next(day_plans(instance, host, bound), None) is None:
            yield f"{host.host_id}: what is promised does not fit together"


def refused_for(spring: Spring, unit: Unit, host_id: str) -> bool:
    """Tell whether any of the unit has ever refused the host, or been refused by it."""
    memory = OracleInstance((), (), (), frozenset(spring.refused | refusals(spring)))
    return is_refused(memory, unit, host_id)


def lines_of(book: Book) -> list[Line]:
    """Return the rows of Matchforslag as the program wrote them."""
    lines = []
    for row in book.matched:
        status, locked = text(row["Status"]), text(row["Lås"]) == "Ja"
        host_id, days = text(row["Vært-ID"]), parse_days(row["Dage"])
        first, second, third = (text(row.get(name)) for name in ANSWERS)
        lines.append(
            Line(
                intern_id=text(row["Praktikant-ID"]),
                host_id=host_id,
                days=days,
                status=status,
                locked=locked,
                answers=(first, second, third),
                deadline=row.get("Svarfrist"),
                remark=text(row["Bemærkning"]),
                extra=text(row.get(EXTRA)),
                written=Written(host_id, days, status, locked),
            )
        )
    return lines
