"""The settings of a project, one dataclass per component."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ipraktik.model.workshops import DEFAULT_WORKSHOPS, Workshop


class Demand(StrEnum):
    """Whether something must be met, or costs points where it is not."""

    REQUIRED = "krav"
    WISH = "ønske"


class Priority(StrEnum):
    """Whose interns go first: those whose own workplace or organisation is a host, or nobody's."""

    WORKPLACE = "arbejdsplads"
    ORGANISATION = "organisation"
    NOBODY = "ingen"


class Fairness(StrEnum):
    """Fewest points in all, or the highest points first brought down."""

    TOTAL = "samlet"
    FAIR = "retfærdig"


@dataclass(frozen=True, slots=True)
class Weights:
    """Points of each term of contract 4; whole numbers 0 to 1000."""

    wish: int = 10
    unwished: int = 40
    intern_days: int = 5
    host_days: int = 2
    guest: int = 5
    field: int = 30
    landsdel: int = 30
    empty_host: int = 20


@dataclass(frozen=True, slots=True)
class Rules:
    """Which rows take part, and which hard rules are softened (contract 3)."""

    allowed_sectors: tuple[str, ...] = ("Kommune", "Stat")
    require_workshop: bool = True
    require_manager: bool = True
    field: Demand = Demand.REQUIRED
    landsdel: Demand = Demand.REQUIRED
    wishes: Demand = Demand.WISH
    own_organisation_allowed: bool = False


@dataclass(frozen=True, slots=True)
class Policy:
    """What decides between matches that place equally many.

    `last_year_first`: whether those who had no place last year go first, after `priority`.
    `seed` is the lottery's; None stands for the year of the visit.
    """

    priority: Priority = Priority.WORKPLACE
    last_year_first: bool = True
    fairness: Fairness = Fairness.TOTAL
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """What letters and sheets say of the coordinator; nothing here changes a match.

    `answer_by` and `delete_by` are None where letters and sheets are to say nothing of them.
    """

    contact_name: str = ""
    contact_email: str = ""
    contact_phone: str = ""
    answer_by: date | None = None
    delete_by: date | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a project workbook or the command line can set.

    `year` is None until it is known; the reader fills it in from the newest ``Tilmeldt``.
    """

    year: int | None = None
    week: int = 37
    rules: Rules = field(default_factory=Rules)
    policy: Policy = field(default_factory=Policy)
    weights: Weights = field(default_factory=Weights)
    office: Office = field(default_factory=Office)
    workshops: tuple[Workshop, ...] = DEFAULT_WORKSHOPS

    @property
    def seed(self) -> int:
        """Return the lottery's seed; the year where none was given.

        Raises
        ------
        ValueError
            If neither seed nor year is known.
        """
        seed = self.policy.seed if self.policy.seed is not None else self.year
        if seed is None:
            raise ValueError("neither seed nor year is known")
        return seed
