"""Hosts, interns and the units that travel together."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum

from ipraktik.model.names import fold, fold_name
from ipraktik.model.origin import Row
from ipraktik.model.week import ALL_DAYS, Day

MAX_UNIT_SIZE = 3


class VisitKind(StrEnum):
    """What kind of guest or visit is wished for; values as the workbook writes them."""

    UNKNOWN_GUEST = "Ukendt gæst"
    FAMILY_VISIT = "Familiebesøg"
    BOTH = "Begge"


class Level(StrEnum):
    """Whether an intern is a manager; values as the workbook writes them."""

    MANAGER = "Leder"
    EMPLOYEE = "Medarbejder"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SignUp:
    """What hosts and interns have in common; one row of a sign-up sheet.

    A row with an error keeps what could be read; only rows without errors reach an
    `Instance`.

    Parameters
    ----------
    workplace, organisation, sector : str
        As typed, tidied; `sector` is ``Kommune``, ``Stat`` or another sector by name.
    municipality, landsdel : str
        One of the 98 and one of the 11; `landsdel` is derived where it was left blank.
    days : int
        2 to 5: how many days the host is available, or the intern wants.
    available : frozenset of Day
        The possible days.
    cancelled : bool
        Status ``Afmeldt`` in a match workbook: takes no part.
    """

    workplace: str = ""
    organisation: str = ""
    sector: str = ""
    municipality: str = ""
    landsdel: str = ""
    email: str = ""
    phone: str = ""
    days: int = 0
    available: frozenset[Day] = ALL_DAYS
    visit_kind: VisitKind = VisitKind.BOTH
    workshop: bool | None = None
    signed_up_at: datetime | None = None
    cancelled: bool = False
    row: Row = field(default_factory=lambda: Row("", "", 0), compare=False, repr=False)

    @property
    def own_id(self) -> str:
        """Return the ID; empty where none was given yet."""
        return ""

    def __repr__(self) -> str:
        """Return the ID alone: what shows an object must not show a person."""
        return f"<{type(self).__name__} {self.own_id}>"

    @property
    def email_identity(self) -> str:
        """Return the e-mail address in identity form (trimmed, NFC, case folded)."""
        return fold(self.email)

    @property
    def workplace_key(self) -> tuple[str, str]:
        """Return the key that is equal for two sign-ups of the same workplace."""
        return (fold_name(self.workplace), self.organisation_key)

    @property
    def organisation_key(self) -> str:
        """Return the key that is equal for two sign-ups of the same organisation."""
        return fold_name(self.organisation)

    @property
    def effective_days(self) -> int:
        """Return n of contract 3: the smaller of `days` and the possible days."""
        return min(self.days, len(self.available))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Host(SignUp):
    """A workplace that receives 1 to 3 interns for 2 to 5 days."""

    host_id: str = ""
    contact: str = ""
    fields: tuple[str, ...] = ()
    capacity: int = 0
    agreed_interns: tuple[str, ...] = ()
    offer: str = ""

    @property
    def own_id(self) -> str:
        """Return the host's ID."""
        return self.host_id

    def with_id(self, new_id: str) -> Host:
        """Return the same host with this ID."""
        return replace(self, host_id=new_id)

    @property
    def identity(self) -> tuple[str, str]:
        """Return e-mail and workplace in identity form; the same for the same host."""
        return (self.email_identity, fold(self.workplace))

    # What rules and points ask a host; a table of many hosts answers the same questions.

    def is_one_of(self, host_ids: Iterable[str]) -> bool:
        """Whether the host is among these."""
        return self.host_id in host_ids

    def is_workplace(self, key: tuple[str, str]) -> bool:
        """Whether a `workplace_key` is the host's own."""
        return self.workplace_key == key

    def is_organisation(self, key: str) -> bool:
        """Whether an `organisation_key` is the host's own."""
        return self.organisation_key == key

    def is_sector(self, sector: str) -> bool:
        """Whether a sector is the host's own."""
        return self.sector == sector

    def works_with(self, fields: Iterable[str]) -> bool:
        """Whether one of these fields is the host's."""
        return not set(self.fields).isdisjoint(fields)

    def lies_in(self, landsdele: Iterable[str]) -> bool:
        """Whether the host is in one of these parts of the country."""
        return self.landsdel in landsdele

    def wishes_for_guest(self, kind: VisitKind) -> bool:
        """Whether the host wishes for this kind of guest."""
        return self.visit_kind is kind

    def count_shared(self, days: frozenset[Day]) -> int:
        """Return how many of these days are possible for the host."""
        return len(self.available & days)

    def look_up(self, values: Mapping[str, int], otherwise: int) -> int:
        """Return the host's value in a mapping by host ID."""
        return values.get(self.host_id, otherwise)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Intern(SignUp):
    """A person who visits one host.

    `companions`, `own_host` and `wishes` hold what was typed: an ID, an e-mail or a name.
    Empty `interests` and `landsdele` stand for all of them.
    """

    intern_id: str = ""
    name: str = ""
    title: str = ""
    level: Level | None = None
    own_field: str = ""
    interests: tuple[str, ...] = ()
    landsdele: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()
    own_host: str = ""
    wishes: tuple[str, ...] = ()
    manager_agreed: bool | None = None
    motivation: str = ""

    @property
    def own_id(self) -> str:
        """Return the intern's ID."""
        return self.intern_id

    def with_id(self, new_id: str) -> Intern:
        """Return the same intern with this ID."""
        return replace(self, intern_id=new_id)

    @property
    def identity(self) -> str:
        """Return the e-mail address in identity form; the same for the same person."""
        return self.email_identity


@dataclass(frozen=True, slots=True)
class Unit:
    """One intern, or two or three companions, who get the same host and the same days.

    Parameters
    ----------
    members : tuple of Intern
        In any order; kept sorted by e-mail identity, since the first one carries the ticket.
    own_host_id : str
        The self-found host that is binding for the whole unit, or empty.
    """

    members: tuple[Intern, ...]
    own_host_id: str = ""

    def __post_init__(self) -> None:
        if len(self.members) > 1:
            ordered = tuple(sorted(self.members, key=lambda member: member.identity))
            object.__setattr__(self, "members", ordered)

    @property
    def identity(self) -> str:
        """Return the identity of the member whose e-mail sorts first."""
        return self.members[0].identity

    @property
    def size(self) -> int:
        """Return how many interns travel together."""
        return len(self.members)

    @property
    def available(self) -> frozenset[Day]:
        """Return the days that are possible for every member."""
        first, *others = self.members
        if not others:
            return first.available
        return first.available.intersection(*(member.available for member in others))

    @property
    def max_days(self) -> int:
        """Return the most days the unit can be given: the shortest wish counts."""
        return min(member.effective_days for member in self.members)


def digest_of(person: Host | Intern) -> str:
    """Return a digest of what somebody has answered, the same whatever the ID or the row."""
    unsaid = ("host_id", "intern_id", "cancelled", "row")
    parts = []
    for one in fields(person):
        value = getattr(person, one.name)
        if one.name not in unsaid:
            parts.append(str(sorted(value) if isinstance(value, frozenset) else value))
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:_DIGEST_LENGTH]


_DIGEST_LENGTH = 12
