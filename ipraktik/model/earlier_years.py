"""The figures of a year, side by side with those of other years (`Tidligere år`)."""

from __future__ import annotations

from dataclasses import dataclass

from ipraktik.text import Text, say

EARLIER_SHEET = "Tidligere år"
EARLIER_HEADERS = (
    "År",
    "Praktikanter",
    "Placeret",
    "Forrang",
    "Forrang placeret",
    "Værter",
    "Værter med besøg",
    "Med værtsønsker",
    "Fik et ønske",
    "Dage som ønsket",
)
EARLIER_SIGNS = EARLIER_HEADERS[:3]
"""The headers by which the sheet is known; the others may be missing."""


@dataclass(frozen=True, slots=True)
class YearFigures:
    """One line of `Tidligere år`, in the order of its headers; None where it is not known.

    Parameters
    ----------
    year : int
    interns, placed : int, optional
    priority, priority_placed : int, optional
        Those who go first, and how many of them have a host.
    hosts, visited : int, optional
    wishing, met : int, optional
        The placed who had host wishes, and how many of them are at one of those hosts.
    as_wished : int, optional
        The placed who get as many days as they asked for.
    """

    year: int
    interns: int | None = None
    placed: int | None = None
    priority: int | None = None
    priority_placed: int | None = None
    hosts: int | None = None
    visited: int | None = None
    wishing: int | None = None
    met: int | None = None
    as_wished: int | None = None

    @property
    def unplaced(self) -> int | None:
        """Return how many interns have no host, where it is known."""
        if self.interns is None or self.placed is None:
            return None
        return self.interns - self.placed


FIGURE_NAMES = (
    say("Interns"),
    say("Placed"),
    say("Without a host"),
    say("Hosts with visitors"),
    say("First in line, placed"),
    say("Got one of their wishes"),
    say("Days as wished"),
)


def tell_year(year: YearFigures) -> tuple[Text | int | None, ...]:
    """Return what stands under `FIGURE_NAMES` for a year; None where it is not known."""
    return (
        year.interns,
        year.placed,
        year.unplaced,
        _part(year.visited, year.hosts),
        _part(year.priority_placed, year.priority),
        _part(year.met, year.wishing),
        _part(year.as_wished, year.placed),
    )


def _part(part: int | None, whole: int | None) -> Text | int | None:
    if part is None or whole is None:
        return part
    return say("{part} of {whole}", part=part, whole=whole)
