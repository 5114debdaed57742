"""The people of the third dozen."""

from __future__ import annotations

from tests.forms_makers.cast import PLACE, TIME
from tests.forms_makers.core import Person
from tests.forms_makers.places import Unit
from tests.forms_second.makers import cast

from .places import LAND
from .words import WORDS


class Cast(cast.Cast):
    """People as in the second dozen, with a deputy, an EAN number, years in the job and a home."""

    drawn, words, land = ", yet other forms", WORDS, LAND
    shared = (*cast.Cast.shared, "_deputy", "_deputy_email", "_ean")

    def name_people(self, first: list[str], last: list[str]) -> None:
        """Keep names of deputies too."""
        super().name_people(first, last)
        self.deputies = self.others(first, last, 9, 22)

    def beside(self, unit: Unit, domain: str) -> Person:
        """Return what this dozen asks out of curiosity, then what the second did."""
        rng, deputy = self.rng, self.deputies.pop()
        return {
            "_deputy": deputy,
            "_deputy_email": self.address(deputy, domain),
            "_ean": f"9990000{rng.randint(100000, 999999)}",
            "_years": rng.choice((1, 2, 3, 4, 5, 7, 11, 18)),
            "_home": rng.choice(tuple(self.land.town)),
            **super().beside(unit, domain),
        }

    def third(self, place: int) -> None:
        """Let a third colleague travel with the first pair; one of the three names both others."""
        a, c = self.interns[0], self.interns[place]
        c.update({k: a[k] for k in (*PLACE, *cast.ADDRESS, *TIME, "landsdele")})
        c["companions"] = [a[self.by]]
        a["companions"] = [*a["companions"], c[self.by]]
