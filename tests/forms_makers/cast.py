"""Invented people: hosts and interns with the values they mean, by the contract's keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random
from typing import ClassVar

from .core import DAYS, Person
from .places import Land, Unit
from .words import Words

FOLD = str.maketrans(
    {
        **{"æ": "ae", "ø": "oe", "å": "aa", "á": "a", "ä": "a", "é": "e", "í": "i"},
        **{"ö": "o", "ü": "u", "ć": "c", " ": ".", "-": "."},
    }
)
PLACE = ("workplace", "organisation", "sector", "municipality")
TIME = ("days", "available", "visit_kind")


class Cast:
    """A form's people, drawn from a seed; the same every time.

    `tie` says how people name each other (mail or name), `own` how interns name the host they
    found (mail or workplace), `mails` how addresses are made (full or initials). What a dozen
    draws from, and how often it draws what, stands in its own class.
    """

    drawn: ClassVar[str]
    words: ClassVar[Words]
    land: ClassVar[Land]
    usual_size = (12, 14)  # hosts, interns
    opens = datetime(2026, 3, 2, 8, 4, 17)
    opening_days = 7
    interns_begin_days_before = 11
    hours_between = (2, 55)
    hours_open = 12
    days: ClassVar = (2, 3, 3, 2, 4, 5)
    free_all_week = 0.35
    kinds: ClassVar = (
        *("Ukendt gæst", "Familiebesøg", "Ukendt gæst", "Begge", "Ukendt gæst", "Ukendt gæst"),
    )
    counts: ClassVar = {
        "fields": (1, 1, 2, 3),
        "capacity": (1, 2, 2, 3, 1),
        "interests": (1, 2, 2, 3, 4),
        "wishes": (0, 1, 2, 3, 3),
    }
    hosts_not_wished = 2
    anywhere = (4, 1)  # of every so many interns, the one that goes anywhere in the country
    shared = (*PLACE, *TIME, "email", "phone", "signed_up_at", "workshop", "_no")

    def __init__(
        self,
        seed: int,
        units: list[Unit],
        fields: list[str],
        size: tuple[int, int] | None = None,
        tie: str = "mail",
        own: str = "workplace",
        mails: str = "full",
        phone: str = "{} {} {} {}",
        parts: tuple[str, ...] = (),
    ) -> None:
        self.rng = Random(f"innovationspraktik{self.drawn} {seed}")
        self.units, self.fields, self.size = units, fields, size or self.usual_size
        self.by = "email" if tie == "mail" else "name"
        self.own = "email" if own == "mail" else "workplace"
        self.mails, self.phone, self.parts = mails, phone, parts or self.land.parts
        first, last = list(self.words.first), list(self.words.last)
        self.rng.shuffle(first)
        self.rng.shuffle(last)
        self.name_people(first, last)
        self.taken: set[str] = set()
        self.clock = self.opens + timedelta(days=seed % self.opening_days)
        self.hosts = [self.host(n) for n in range(self.size[0])]
        self.clock -= timedelta(days=self.interns_begin_days_before)
        self.interns = [self.intern(n) for n in range(self.size[1])]
        self.arrange()
        everybody = sorted(self.hosts + self.interns, key=lambda p: p["signed_up_at"])
        for place, person in enumerate(everybody):
            person["_no"] = place

    def name_people(self, first: list[str], last: list[str]) -> None:
        """Keep the names people are given, one after another."""
        self.names = [f"{f} {n}" for f, n in zip(first, last, strict=False)]

    def some_of(self, values: Sequence[str], count: int) -> list[str]:
        """Return a few of the values, in the order the form lists them."""
        return sorted(self.rng.sample(values, count), key=list(values).index)

    def count(self, key: str) -> int:
        """Return how many of something a person says."""
        return self.rng.choice(self.counts[key])

    def address(self, name: str, domain: str) -> str:
        """Return an address nobody has yet."""
        if self.mails == "initials":
            letters = "".join(w[0] for w in name.replace("-", " ").split()).lower()
            local = (letters + name.split()[-1][1:3].lower()).translate(FOLD)
        else:
            local = name.lower().translate(FOLD)
        found, number = f"{local}@{domain}", 1
        while found in self.taken:
            number += 1
            found = f"{local}{number}@{domain}"
        self.taken.add(found)
        return found

    def common(self, unit: Unit) -> Person:
        """Return what both sides are asked."""
        rng = self.rng
        name = self.names.pop()
        self.clock += timedelta(
            hours=rng.randint(*self.hours_between), seconds=rng.randint(0, 3599)
        )
        parts = ["10"] + [f"{rng.randint(0, 99):02d}" for _ in range(3)]
        days = rng.choice(self.days)
        free = (
            list(DAYS)
            if rng.random() < self.free_all_week
            else sorted(rng.sample(DAYS, max(days, rng.randint(3, 4))), key=DAYS.index)
        )
        domain = rng.choice(("example.dk", "example.dk", "example.org"))
        return {
            "_name": name,
            **self.beside(unit, domain),
            "email": self.address(name, domain),
            "phone": self.phone.format(*parts),
            **dict(zip(PLACE, unit, strict=True)),
            "days": days,
            "available": free,
            "visit_kind": rng.choice(self.kinds),
            "workshop": True,
            "signed_up_at": self.clock.replace(hour=7 + self.clock.hour % self.hours_open),
        }

    def beside(self, unit: Unit, domain: str) -> Person:
        """Return what a dozen's people know beside what the contract asks for."""
        return {}

    def host(self, place: int) -> Person:
        """Return one host."""
        p = self.common(self.units[place])
        return {
            **p,
            "contact": p.pop("_name"),
            "landsdel": self.land.landsdel[p["municipality"]],
            "fields": self.some_of(self.fields, self.count("fields")),
            "capacity": self.count("capacity"),
            "agreed_interns": [],
            "offer": self.rng.choice(self.words.offers),
        }

    def intern(self, place: int) -> Person:
        """Return one intern; the first two pairs work at the same place."""
        first, words = self.size[0], self.words
        row = place // 2 if place < 4 else place - 2
        p = self.common(self.units[first + row % (len(self.units) - first)])
        leader = self.rng.random() < 0.35
        every, anywhere = self.anywhere
        return {
            **p,
            "name": p.pop("_name"),
            "level": "Leder" if leader else "Medarbejder",
            "title": self.rng.choice(words.titles_leader if leader else words.titles_staff),
            "own_field": self.rng.choice(self.fields),
            "interests": self.some_of(self.fields, self.count("interests")),
            "landsdele": ["Hele landet"]
            if place % every == anywhere
            else self.some_of(self.parts, self.rng.choice((1, 2, 3))),
            "companions": [],
            "own_host": None,
            "manager_agreed": True,
            "wishes": [
                h["workplace"]
                for h in self.rng.sample(self.hosts[self.hosts_not_wished :], self.count("wishes"))
            ],
            "motivation": self.rng.choice(words.motivations),
        }

    def arrange(self) -> None:
        """Set who travels with whom and has found whom, and leave some answers blank."""
        self.tie()
        self.leave_blank()

    def tie(self) -> None:
        """Set two companion pairs (one says it alone) and two self-found hosts."""
        a, b, c, d, e, f = self.interns[:6]
        for one, other in ((a, b), (c, d)):
            other.update({k: one[k] for k in (*TIME, "landsdele")})
            one["companions"] = [other[self.by]]
        b["companions"] = [a[self.by]]
        first, second = self.hosts[0], self.hosts[1]
        for intern, host in ((e, first), (f, second)):
            intern.update(days=host["days"], available=list(host["available"]), wishes=[])
            intern["own_host"] = host[self.own]
        first["agreed_interns"] = [e[self.by]]

    def leave_blank(self) -> None:
        """Leave some answers out that may be left out."""
        self.interns[7]["interests"] = []
        self.interns[9]["landsdele"] = []

    def join(self, place: int) -> None:
        """Make the host and the intern of that place one person, who signs up for both."""
        host, intern = self.hosts[place], self.interns[place]
        intern.update({k: host[k] for k in self.shared}, name=host["contact"])
        intern["wishes"] = [w for w in intern["wishes"] if w != host["workplace"]]


def say(person: Person, key: str, text: str, meaning: object = None) -> None:
    """Let the person type `text`; with no `meaning` nobody could say what was meant."""
    person.setdefault("_typed", {})[key] = text
    if meaning is None:
        person.setdefault("_unclear", {})[key] = text
    else:
        person[key] = meaning
