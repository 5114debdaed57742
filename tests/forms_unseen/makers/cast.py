"""The people of the first dozen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tests.forms_makers import cast

from .places import LAND
from .words import WORDS


class Cast(cast.Cast):
    """Eight hosts and twelve interns, who know nothing beside what the contract asks for."""

    drawn, words, land = "", WORDS, LAND
    usual_size = (8, 12)
    opens = datetime(2026, 2, 16, 8, 12, 31)
    opening_days = 9
    interns_begin_days_before = 9
    hours_between = (1, 70)
    hours_open = 11
    days = (2, 2, 3, 3, 4, 5)
    free_all_week = 0.4
    kinds = ("Ukendt gæst", "Ukendt gæst", "Begge", "Familiebesøg", "Ukendt gæst")
    counts = {  # noqa: RUF012
        "fields": (1, 2, 2, 3),
        "capacity": (1, 2, 2, 3),
        "interests": (1, 2, 3, 3),
        "wishes": (0, 1, 2, 3),
    }
    hosts_not_wished = 1
    anywhere = (3, 0)

    def some_of(self, values: Sequence[str], count: int) -> list[str]:
        """Return a few of the values, as they come to mind."""
        return self.rng.sample(values, count)

    def tie(self) -> None:
        """Let the first who found a host name it as people name each other."""
        super().tie()
        if self.by == "email":
            self.interns[4]["own_host"] = self.hosts[0]["email"]

    def leave_blank(self) -> None:
        """Leave some answers out that may be left out, and let two say no."""
        super().leave_blank()
        for person in (self.hosts[4], self.interns[8]):
            person["phone"] = None
        self.interns[8]["workshop"] = False
        self.interns[10]["manager_agreed"] = False
