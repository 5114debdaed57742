"""Invented people: hosts and interns with the values they mean, by the contract's keys."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from .core import DAYS, Person
from .places import LANDSDEL, TOWN, Unit
from .words import (
    DIETS,
    FIRST,
    HEARD,
    LAST,
    MOTIVATIONS,
    OFFERS,
    STREETS,
    TITLES_LEADER,
    TITLES_STAFF,
)

FOLD = str.maketrans(
    {"æ": "ae", "ø": "oe", "å": "aa", "á": "a", "ä": "a", "í": "i", " ": ".", "-": "."}
)
KINDS = ("Ukendt gæst", "Familiebesøg", "Ukendt gæst", "Begge", "Ukendt gæst", "Ukendt gæst")
LANDSDELE = tuple(dict.fromkeys(LANDSDEL.values()))
SHARED = (
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
    "_chief",
    "_chief_email",
    "_employees",
    "_street",
    "_town",
    "_diet",
    "_heard",
    "_deputy",
    "_deputy_email",
    "_ean",
)


class Cast:
    """A form's people, drawn from a seed; the same every time.

    `tie` says how people name each other (mail or name), `own` how interns name the host they
    found (mail or workplace), `mails` how addresses are made (full or initials).
    """

    def __init__(
        self,
        seed: int,
        units: list[Unit],
        fields: list[str],
        size: tuple[int, int] = (12, 14),
        tie: str = "mail",
        own: str = "workplace",
        mails: str = "full",
        phone: str = "{} {} {} {}",
        parts: tuple[str, ...] = LANDSDELE,
    ) -> None:
        self.rng = Random(f"innovationspraktik, yet other forms {seed}")
        self.units, self.fields, self.by, self.own = units, fields, tie, own
        self.mails, self.phone, self.parts, self.size = mails, phone, parts, size
        first, last = list(FIRST), list(LAST)
        self.rng.shuffle(first)
        self.rng.shuffle(last)
        self.names = [f"{f} {n}" for f, n in zip(first, last, strict=False)]
        self.chiefs = self.others(first, last, 17, 5)
        self.deputies = self.others(first, last, 9, 22)
        self.taken: set[str] = set()
        self.clock = datetime(2026, 3, 2 + seed % 7, 8, 4, 17)
        self.hosts = [self.host(n) for n in range(size[0])]
        self.clock -= timedelta(days=11)
        self.interns = [self.intern(n) for n in range(size[1])]
        self.at_a_host()
        self.tie()
        self.leave_blank()
        everybody = sorted(self.hosts + self.interns, key=lambda p: p["signed_up_at"])
        for place, person in enumerate(everybody):
            person["_no"] = place

    def others(self, first: list[str], last: list[str], a: int, b: int) -> list[str]:
        """Return names of people who do not sign up themselves."""
        pairs = zip(first[a:] + first[:a], last[b:] + last[:b], strict=False)
        return [f"{f} {n}" for f, n in pairs]

    def some_of(self, values: list[str] | tuple[str, ...], count: int) -> list[str]:
        """Return a few of the values, in the order the form lists them."""
        return sorted(self.rng.sample(values, count), key=list(values).index)

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
        name, chief, deputy = self.names.pop(), self.chiefs.pop(), self.deputies.pop()
        self.clock += timedelta(hours=rng.randint(2, 55), seconds=rng.randint(0, 3599))
        when = self.clock.replace(hour=7 + self.clock.hour % 12)
        parts = ["10"] + [f"{rng.randint(0, 99):02d}" for _ in range(3)]
        days = rng.choice((2, 3, 3, 2, 4, 5))
        free = (
            list(DAYS)
            if rng.random() < 0.35
            else sorted(rng.sample(DAYS, max(days, rng.randint(3, 4))), key=DAYS.index)
        )
        domain = rng.choice(("example.dk", "example.dk", "example.org"))
        return {
            "_name": name,
            "_chief": chief,
            "_deputy": deputy,
            "_deputy_email": self.address(deputy, domain),
            "_ean": f"9990000{rng.randint(100000, 999999)}",
            "_years": rng.choice((1, 2, 3, 4, 5, 7, 11, 18)),
            "_home": rng.choice(tuple(TOWN)),
            "_employees": rng.choice((4, 9, 12, 18, 25, 31, 40, 62, 110)),
            "_street": rng.choice(STREETS),
            "_town": TOWN[unit.municipality],
            "_diet": rng.choice(DIETS),
            "_heard": rng.choice(HEARD),
            "email": self.address(name, domain),
            "_chief_email": self.address(chief, domain),
            "phone": self.phone.format(*parts),
            "workplace": unit.name,
            "organisation": unit.organisation,
            "sector": unit.sector,
            "municipality": unit.municipality,
            "days": days,
            "available": free,
            "visit_kind": rng.choice(KINDS),
            "workshop": True,
            "signed_up_at": when,
        }

    def host(self, place: int) -> Person:
        """Return one host."""
        p = self.common(self.units[place])
        return {
            **p,
            "contact": p.pop("_name"),
            "landsdel": LANDSDEL[p["municipality"]],
            "fields": self.some_of(self.fields, self.rng.choice((1, 1, 2, 3))),
            "capacity": self.rng.choice((1, 2, 2, 3, 1)),
            "agreed_interns": [],
            "offer": self.rng.choice(OFFERS),
        }

    def intern(self, place: int) -> Person:
        """Return one intern; the first two pairs work at the same place."""
        first = self.size[0]
        row = place // 2 if place < 4 else place - 2
        p = self.common(self.units[first + row % (len(self.units) - first)])
        leader = self.rng.random() < 0.35
        return {
            **p,
            "name": p.pop("_name"),
            "level": "Leder" if leader else "Medarbejder",
            "title": self.rng.choice(TITLES_LEADER if leader else TITLES_STAFF),
            "own_field": self.rng.choice(self.fields),
            "interests": self.some_of(self.fields, self.rng.choice((1, 2, 2, 3, 4))),
            "landsdele": ["Hele landet"]
            if place % 4 == 1
            else self.some_of(self.parts, self.rng.choice((1, 2, 3))),
            "companions": [],
            "own_host": None,
            "manager_agreed": True,
            "wishes": [
                h["workplace"]
                for h in self.rng.sample(self.hosts[2:], self.rng.choice((0, 1, 2, 3, 3)))
            ],
            "motivation": self.rng.choice(MOTIVATIONS),
        }

    def at_a_host(self) -> None:
        """Let two interns work where a host is."""
        for intern, host in ((self.interns[6], self.hosts[3]), (self.interns[8], self.hosts[5])):
            for key in ("workplace", "organisation", "sector", "municipality", "_street", "_town"):
                intern[key] = host[key]
            intern["wishes"] = [w for w in intern["wishes"] if w != host["workplace"]]

    def tie(self) -> None:
        """Set two companion pairs (one says it alone) and two self-found hosts."""
        a, b, c, d, e, f = self.interns[:6]
        by = "email" if self.by == "mail" else "name"
        for one, other in ((a, b), (c, d)):
            other.update({k: one[k] for k in ("days", "available", "visit_kind", "landsdele")})
            one["companions"] = [other[by]]
        b["companions"] = [a[by]]
        first, second = self.hosts[0], self.hosts[1]
        for intern, host in ((e, first), (f, second)):
            intern.update(days=host["days"], available=list(host["available"]), wishes=[])
            intern["own_host"] = host["email" if self.own == "mail" else "workplace"]
        first["agreed_interns"] = [e[by]]

    def third(self, place: int) -> None:
        """Let a third colleague travel with the first pair; one of the three names both others."""
        a, c = self.interns[0], self.interns[place]
        by = "email" if self.by == "mail" else "name"
        same = ("workplace", "organisation", "sector", "municipality", "_street", "_town")
        c.update({k: a[k] for k in (*same, "days", "available", "visit_kind", "landsdele")})
        c["companions"] = [a[by]]
        a["companions"] = [*a["companions"], c[by]]

    def leave_blank(self) -> None:
        """Leave some answers out that may be left out, and let some say no."""
        self.interns[7]["interests"] = []
        self.interns[9]["landsdele"] = []
        for person in (self.hosts[6], self.interns[5]):
            person["phone"] = None
        self.interns[9]["workshop"] = False
        self.hosts[8]["workshop"] = False
        self.interns[7]["manager_agreed"] = False

    def join(self, place: int) -> None:
        """Make the host and the intern of that place one person, who signs up for both."""
        host, intern = self.hosts[place], self.interns[place]
        intern.update({k: host[k] for k in SHARED}, name=host["contact"])
        host["fields"] = host["fields"][:1]
        intern["own_field"] = host["fields"][0]
        intern["wishes"] = [w for w in intern["wishes"] if w != host["workplace"]]


def say(person: Person, key: str, text: str, meaning: object = None) -> None:
    """Let the person type `text`; with no `meaning` nobody could say what was meant."""
    person.setdefault("_typed", {})[key] = text
    if meaning is None:
        person.setdefault("_unclear", {})[key] = text
    else:
        person[key] = meaning
