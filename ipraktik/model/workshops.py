"""The workshops that prepare hosts and interns: where, when, and for which parts of the country."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from ipraktik.model.clock import format_clock


@dataclass(frozen=True, slots=True)
class Workshop:
    """One workshop, as the setting `Workshops` names it.

    Parameters
    ----------
    town : str
        As the coordinator calls it; no two workshops share it.
    kommune : str
        Where the town lies; empty for a town that is not known, which has `landsdele` then.
    venue : str
        House and address, where they are told.
    day : date, optional
    start, end : time, optional
        Only with a day; an end only with a start.
    landsdele : tuple of str
        The parts of the country that come here, however far it is.
    """

    town: str
    kommune: str = ""
    venue: str = ""
    day: date | None = None
    start: time | None = None
    end: time | None = None
    landsdele: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the workshop as the setting is written: ``Aarhus 19-08-2026 kl. 9.00-15.00``."""
        place = f"{self.town}, {self.venue}" if self.venue else self.town
        when = f"{self.day:%d-%m-%Y}" if self.day else ""
        hours = "-".join(format_clock(one) for one in (self.start, self.end) if one)
        for_whom = f"({', '.join(self.landsdele)})" if self.landsdele else ""
        return " ".join(filter(None, (place, when, hours and f"kl. {hours}", for_whom)))


DEFAULT_WORKSHOPS = (
    Workshop("Aarhus", "Aarhus"),
    Workshop("Vejle", "Vejle"),
    Workshop("Hellerup", "Gentofte"),
)
