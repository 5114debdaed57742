"""Workplaces: invented units of real kommuner, ministries and agencies."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import NamedTuple


class Unit(NamedTuple):
    """A workplace."""

    name: str
    organisation: str
    sector: str
    municipality: str


@dataclass(frozen=True)
class Land:
    """A dozen's workplaces: kommuner (name, full name, landsdel, post code and town), units of
    theirs, units of the state (name, organisation, kommune), and a word its draws begin with.
    """

    kommuner: tuple[tuple[str, ...], ...]
    units: tuple[str, ...]
    state: tuple[tuple[str, str, str], ...]
    drawn: str = ""

    @property
    def landsdel(self) -> dict[str, str]:
        """Return the part of the country each kommune lies in."""
        return {k[0]: k[2] for k in self.kommuner}

    @property
    def town(self) -> dict[str, str]:
        """Return each kommune's post code and town."""
        return {k[0]: k[3] for k in self.kommuner}

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the parts of the country, each once."""
        return tuple(dict.fromkeys(self.landsdel.values()))

    def state_units(self, seed: int) -> list[Unit]:
        """Return the state's units."""
        units = [Unit(n, o, "Stat", k) for n, o, k in self.state]
        Random(f"{self.drawn}state units {seed}").shuffle(units)
        return units

    def kommune_units(self, seed: int, only: tuple[str, ...] = ()) -> list[Unit]:
        """Return units of kommuner (all, or only some), each name once."""
        return self._spread(Random(f"{self.drawn}kommune units {seed}"), only)

    def mixed_units(self, seed: int) -> list[Unit]:
        """Return units of kommuner and state, two to one in no fixed order."""
        units = self.kommune_units(seed)[:20] + self.state_units(seed)[:11]
        Random(f"{self.drawn}mixed units {seed}").shuffle(units)
        return units

    def _spread(self, rng: Random, only: tuple[str, ...]) -> list[Unit]:
        places = [k for k in self.kommuner if not only or k[0] in only]
        names = list(self.units)
        rng.shuffle(names)
        rng.shuffle(places)
        return [
            Unit(n, places[i % len(places)][1], "Kommune", places[i % len(places)][0])
            for i, n in enumerate(names)
        ]
