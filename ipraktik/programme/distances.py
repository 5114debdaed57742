"""How far it is between kommuner, as the crow flies, and which workshop is the own one."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ipraktik.model.people import SignUp
from ipraktik.model.workshops import Workshop

_EARTH_RADIUS_KM = 6371.0
Position = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Map:
    """Where the kommuner lie, and in which part of the country.

    Parameters
    ----------
    coordinates : mapping of str to (float, float)
        Latitude and longitude by kommune.
    landsdel_of : mapping of str to str
        By kommune.
    """

    coordinates: Mapping[str, Position]
    landsdel_of: Mapping[str, str]

    def landsdel(self, signup: SignUp) -> str:
        """Return the part of the country where a workplace lies; empty where it is not told."""
        return self.landsdel_of.get(signup.municipality, signup.landsdel)

    def position(self, signup: SignUp) -> Position | None:
        """Return where a workplace lies: its kommune, else the middle of its landsdel."""
        if signup.municipality in self.coordinates:
            return self.coordinates[signup.municipality]
        inside = [
            self.coordinates[kommune]
            for kommune, landsdel in self.landsdel_of.items()
            if landsdel == signup.landsdel
        ]
        if not inside:
            return None
        north, east = (math.fsum(each) / len(inside) for each in zip(*inside, strict=True))
        return north, east

    def kilometres(self, signup: SignUp, workshop: Workshop) -> float | None:
        """Return how far a workplace is from a workshop; None where either place is unknown."""
        here, there = self.position(signup), self.coordinates.get(workshop.kommune)
        return None if here is None or there is None else great_circle_km(here, there)

    def own_workshop(self, signup: SignUp, workshops: Sequence[Workshop]) -> Workshop | None:
        """Return where a workplace's part of the country belongs, else the nearest workshop.

        None where it is not told where the workplace lies. Of two as near the first counts.
        """
        landsdel = self.landsdel(signup)
        named = [one for one in workshops if landsdel in one.landsdele]
        if named:
            return named[0]
        far = [(self.kilometres(signup, one), one) for one in workshops]
        known = [(distance, one) for distance, one in far if distance is not None]
        return min(known, key=lambda each: each[0])[1] if known else None


def great_circle_km(here: Position, there: Position) -> float:
    """Return the distance between two places on the globe, in kilometres."""
    north, east, other_north, other_east = map(math.radians, (*here, *there))
    across = math.sin((other_north - north) / 2) ** 2
    along = math.sin((other_east - east) / 2) ** 2
    part = across + math.cos(north) * math.cos(other_north) * along
    return 2 * _EARTH_RADIUS_KM * math.asin(math.sqrt(part))
