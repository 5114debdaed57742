"""Invented people: hosts and interns with the values they mean, by the contract's keys."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from .core import DAYS, Person
from .places import Unit, landsdel_of
from .words import FIRST, LAST, MOTIVATIONS, OFFERS, TITLES_LEADER, TITLES_STAFF

FOLD = str.maketrans(
    {"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ü": "u", "ö": "o", "ć": "c", " ": ".", "-": "."}
)
KINDS = ("Ukendt gæst", "Ukendt gæst", "Begge", "Familiebesøg", "Ukendt gæst")
LANDSDELE = (
    "Byen København",
    "Københavns omegn",
    "Nordsjælland",
    "Østsjælland",
    "Fyn",
    "Vest- og Sydsjælland",
    "Sydjylland",
    "Østjylland",
    "Vestjylland",
    "Nordjylland",
)


class Cast:
    """A form's people, drawn from a seed; the same every time."""

    def __init__(
        self,
        seed: int,
        units: list[Unit],
        fields: list[str],
        names: str = "mail",
        phone: str = "{} {} {} {}",
    ) -> None:
        self.rng = Random(f"innovationspraktik {seed}")
        self.units, self.fields, self.by, self.phone = units, fields, names, phone
        first, last = list(FIRST), list(LAST)
        self.rng.shuffle(first)
        self.rng.shuffle(last)
        self.names = [f"{f} {n}" for f, n in zip(first, last, strict=False)]
        self.clock = datetime(2026, 2, 16 + seed % 9, 8, 12, 31)
        self.hosts = [self.host(n) for n in range(8)]
        self.clock -= timedelta(days=9)
        self.interns = [self.intern(n) for n in range(12)]
        self.tie()
        self.leave_blank()
        everybody = sorted(self.hosts + self.interns, key=lambda p: p["signed_up_at"])
        for place, person in enumerate(everybody):
            person["_no"] = place

    def common(self, unit: Unit) -> Person:
        """Return what both sides are asked."""
        name = self.names.pop()
        self.clock += timedelta(hours=self.rng.randint(1, 70), seconds=self.rng.randint(0, 3599))
        when = self.clock.replace(hour=7 + self.clock.hour % 11)
        parts = ["10"] + [f"{self.rng.randint(0, 99):02d}" for _ in range(3)]
        days = self.rng.choice((2, 2, 3, 3, 4, 5))
        free = (
            list(DAYS)
            if self.rng.random() < 0.4
            else sorted(self.rng.sample(DAYS, max(days, self.rng.randint(3, 4))), key=DAYS.index)
        )
        domain = self.rng.choice(("example.dk", "example.dk", "example.org"))
        return {
            "_name": name,
            "email": f"{name.lower().translate(FOLD)}@{domain}",
            "phone": self.phone.format(*parts),
            "workplace": unit.name,
            "organisation": unit.organisation,
            "sector": unit.sector,
            "municipality": unit.municipality,
            "days": days,
            "available": free,
            "visit_kind": self.rng.choice(KINDS),
            "workshop": True,
            "signed_up_at": when,
        }

    def host(self, place: int) -> Person:
        """Return one host."""
        unit = self.units[place]
        p = self.common(unit)
        return {
            **p,
            "contact": p.pop("_name"),
            "landsdel": landsdel_of(unit.municipality),
            "fields": self.rng.sample(self.fields, self.rng.choice((1, 2, 2, 3))),
            "capacity": self.rng.choice((1, 2, 2, 3)),
            "agreed_interns": [],
            "offer": self.rng.choice(OFFERS),
        }

    def intern(self, place: int) -> Person:
        """Return one intern; the first two pairs work at the same place."""
        unit = self.units[8 + (place // 2 if place < 4 else place - 2) % (len(self.units) - 8)]
        p = self.common(unit)
        leader = self.rng.random() < 0.35
        return {
            **p,
            "name": p.pop("_name"),
            "level": "Leder" if leader else "Medarbejder",
            "title": self.rng.choice(TITLES_LEADER if leader else TITLES_STAFF),
            "own_field": self.rng.choice(self.fields),
            "interests": self.rng.sample(self.fields, self.rng.choice((1, 2, 3, 3))),
            "landsdele": ["Hele landet"]
            if place % 3 == 0
            else self.rng.sample(LANDSDELE, self.rng.choice((1, 2, 3))),
            "companions": [],
            "own_host": None,
            "manager_agreed": True,
            "wishes": [
                h["workplace"]
                for h in self.rng.sample(self.hosts[1:], self.rng.choice((0, 1, 2, 3)))
            ],
            "motivation": self.rng.choice(MOTIVATIONS),
        }

    def tie(self) -> None:
        """Set two companion pairs (one says it alone) and two self-found hosts."""
        a, b, c, d, e, f = self.interns[:6]
        by = "email" if self.by == "mail" else "name"
        for one, other in ((a, b), (c, d)):
            other.update({k: one[k] for k in ("days", "available", "visit_kind", "landsdele")})
            one["companions"] = [other[by]]
        b["companions"] = [a[by]]
        first, second = self.hosts[0], self.hosts[1]
        e["own_host"] = first["email"] if self.by == "mail" else first["workplace"]
        f["own_host"] = second["workplace"]
        first["agreed_interns"] = [e[by]]
        for intern, host in ((e, first), (f, second)):
            intern.update(days=host["days"], available=list(host["available"]), wishes=[])

    def leave_blank(self) -> None:
        """Leave some answers out that may be left out, and let two say no."""
        self.interns[7]["interests"] = []
        self.interns[9]["landsdele"] = []
        for person in (self.hosts[4], self.interns[8]):
            person["phone"] = None
        self.interns[8]["workshop"] = False
        self.interns[10]["manager_agreed"] = False

    def join(self, place: int) -> None:
        """Make the host and the intern of that place one person, who signs up for both."""
        host, intern = self.hosts[place], self.interns[place]
        keys = (
            "email",
            "phone",
            "workplace",
            "organisation",
            "sector",
            "municipality",
            "signed_up_at",
            "workshop",
            "days",
            "available",
            "visit_kind",
            "_no",
        )
        intern.update({k: host[k] for k in keys}, name=host["contact"])
        intern["wishes"] = [w for w in intern["wishes"] if w != host["workplace"]]


def say(person: Person, key: str, text: str, meaning: object = None) -> None:
    """Let the person type `text`; with no `meaning` nobody could say what was meant."""
    person.setdefault("_typed", {})[key] = text
    if meaning is None:
        person.setdefault("_unclear", {})[key] = text
    else:
        person[key] = meaning
