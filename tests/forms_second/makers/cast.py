"""The people of the second dozen."""

from __future__ import annotations

from tests.forms_makers import cast
from tests.forms_makers.cast import PLACE
from tests.forms_makers.core import Person
from tests.forms_makers.places import Unit

from .places import LAND
from .words import WORDS

ADDRESS = ("_street", "_town")


class Cast(cast.Cast):
    """People with a chief, an address, a diet; two of the interns work where a host is."""

    drawn, words, land = ", more forms", WORDS, LAND
    shared = (
        *(*cast.Cast.shared, *ADDRESS),
        *("_chief", "_chief_email", "_employees", "_diet", "_heard"),
    )

    def name_people(self, first: list[str], last: list[str]) -> None:
        """Keep names of chiefs too, who do not sign up themselves."""
        super().name_people(first, last)
        self.chiefs = self.others(first, last, 17, 5)

    def others(self, first: list[str], last: list[str], a: int, b: int) -> list[str]:
        """Return names of people who do not sign up themselves."""
        pairs = zip(first[a:] + first[:a], last[b:] + last[:b], strict=False)
        return [f"{f} {n}" for f, n in pairs]

    def common(self, unit: Unit) -> Person:
        """Return what both sides are asked, and the chief's address."""
        p = super().common(unit)
        p["_chief_email"] = self.address(p["_chief"], p["email"].partition("@")[2])
        return p

    def beside(self, unit: Unit, domain: str) -> Person:
        """Return the chief, the address and what such forms ask out of curiosity."""
        rng = self.rng
        return {
            "_chief": self.chiefs.pop(),
            "_employees": rng.choice((4, 9, 12, 18, 25, 31, 40, 62, 110)),
            "_street": rng.choice(self.words.streets),
            "_town": self.land.town[unit.municipality],
            "_diet": rng.choice(self.words.diets),
            "_heard": rng.choice(self.words.heard),
        }

    def arrange(self) -> None:
        """Let two interns work where a host is, before anything else is set."""
        for intern, host in ((self.interns[6], self.hosts[3]), (self.interns[8], self.hosts[5])):
            intern.update({k: host[k] for k in (*PLACE, *ADDRESS)})
            intern["wishes"] = [w for w in intern["wishes"] if w != host["workplace"]]
        super().arrange()

    def leave_blank(self) -> None:
        """Leave some answers out that may be left out, and let some say no."""
        super().leave_blank()
        for person in (self.hosts[6], self.interns[5]):
            person["phone"] = None
        self.interns[9]["workshop"] = False
        self.hosts[8]["workshop"] = False
        self.interns[7]["manager_agreed"] = False

    def join(self, place: int) -> None:
        """Make the host and the intern of that place one person, with one field."""
        super().join(place)
        host, intern = self.hosts[place], self.interns[place]
        host["fields"] = host["fields"][:1]
        intern["own_field"] = host["fields"][0]
