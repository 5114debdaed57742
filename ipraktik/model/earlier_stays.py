"""Who has been where, and who had no place, in earlier years (`Tidligere ophold`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ipraktik.model.names import fold, fold_name
from ipraktik.model.origin import Row

STAYS_SHEET = "Tidligere ophold"
STAYS_HEADERS = ("E-mail", "Arbejdsplads", "Organisation", "År", "Udfald")
STAYS_SIGNS = ("E-mail", "År", "Udfald")
"""The headers by which the sheet is known."""

WorkplaceKey = tuple[str, str]
VISITED_RULE = 9
"""How an audit numbers the rule that nobody visits a workplace again, after contract 3's."""


class Outcome(StrEnum):
    """What a year came to for an intern; values as the workbook writes them."""

    STAY = "Ophold"
    NO_PLACE = "Uden plads"


@dataclass(frozen=True, slots=True)
class EarlierStay:
    """One line of `Tidligere ophold`.

    Parameters
    ----------
    email : str
        The intern's.
    workplace, organisation : str
        The host's; empty where there was none.
    year : int, optional
        None where it is not known, which only a stay may be.
    outcome : Outcome
    row : Row, optional
        Where it stands.
    """

    email: str
    workplace: str = ""
    organisation: str = ""
    year: int | None = None
    outcome: Outcome = Outcome.STAY
    row: Row = field(default_factory=lambda: Row("", "", 0), compare=False, repr=False)

    @property
    def identity(self) -> str:
        """Return the intern's e-mail address in identity form."""
        return fold(self.email)

    @property
    def workplace_key(self) -> WorkplaceKey:
        """Return the key that the host's sign-up has too, if it is the same workplace."""
        return (fold_name(self.workplace), fold_name(self.organisation))

    @property
    def key(self) -> tuple[object, ...]:
        """Return what makes two lines say the same."""
        where = self.workplace_key if self.outcome is Outcome.STAY else ()
        return (self.identity, where, self.year, self.outcome)


def each_stay_once(stays: Iterable[EarlierStay]) -> tuple[EarlierStay, ...]:
    """Return stays in one order, whatever theirs was, without those that say the same."""
    ordered = sorted(
        stays, key=lambda one: (one.year or 0, one.identity, one.outcome, one.workplace_key)
    )
    return tuple({one.key: one for one in reversed(ordered)}.values())[::-1]


def visited_by(stays: Iterable[EarlierStay]) -> Mapping[str, frozenset[WorkplaceKey]]:
    """Return the workplaces that each person has visited, by e-mail identity."""
    found: dict[str, set[WorkplaceKey]] = {}
    for one in stays:
        if one.outcome is Outcome.STAY:
            found.setdefault(one.identity, set()).add(one.workplace_key)
    return {person: frozenset(keys) for person, keys in found.items()}


def without_place_in(stays: Iterable[EarlierStay], year: int) -> frozenset[str]:
    """Return the e-mail identities of those who had no place in a year."""
    return frozenset(
        one.identity for one in stays if one.outcome is Outcome.NO_PLACE and one.year == year
    )
