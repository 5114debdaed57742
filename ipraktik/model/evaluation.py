"""What hosts and interns answer after the week, as it was read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from ipraktik.model.columns import Role
from ipraktik.model.findings import Finding
from ipraktik.model.origin import Row
from ipraktik.model.signups import InputFile, SheetSummary
from ipraktik.text import Text

FEWEST_SHOWN = 5
"""Groups with fewer answers are never shown, nor can they be worked out from others."""

LEAST_RECOMMENDING = 7
"""On a scale from 0 to 10; those who answer this or more recommend the programme."""


class Satisfaction(IntEnum):
    """How satisfied somebody is, in the survey's five steps."""

    NOT_AT_ALL = 1
    LOW = 2
    SOME = 3
    HIGH = 4
    VERY_HIGH = 5


class Use(StrEnum):
    """What a visit was of use for; values as people read them."""

    NEW_SOLUTIONS = "Nye løsninger"
    OWN_WAYS = "Justering af egne arbejdsgange"
    NETWORK = "Netværk"
    INSPIRATION = "Inspiration og motivation"
    LEADERSHIP = "Ledelse og organisering"
    OTHER = "Andet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one respondent says; what was not answered, or not asked, is None or empty.

    Parameters
    ----------
    role : Role
        Whether a host or an intern answers.
    recommends : bool, optional
        A score from 0 to 10 counts as yes from `LEAST_RECOMMENDING`.
    satisfied : Satisfaction, optional
    used : bool, optional
        Whether the visit was of concrete use.
    uses : tuple of str
        Kinds of use: values of `Use`, or the respondent's own words.
    contact : bool, optional
        Whether there was contact after the visit.
    copied : str
        What was copied home.
    comment : str
    fields : tuple of str
        The respondent's field, where the survey asks for it.
    """

    role: Role = field(kw_only=False)
    recommends: bool | None = None
    satisfied: Satisfaction | None = None
    used: bool | None = None
    uses: tuple[str, ...] = ()
    contact: bool | None = None
    copied: str = ""
    comment: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EvaluationAnswer(Said):
    """One respondent's answers, as they were given.

    Parameters
    ----------
    row : Row
        Where it stands.
    person_id : str
        Vært-ID or Praktikant-ID as typed, tidied.
    email : str
        In identity form; empty where the survey is anonymous.
    score : int, optional
        The score from 0 to 10 behind `recommends`, where one was given.
    consent : bool, optional
        Whether the name may stand beside what was answered.
    answered_at : datetime, optional
        The time stamp.
    """

    row: Row
    person_id: str = ""
    email: str = ""
    score: int | None = None
    consent: bool | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True)
class Survey:
    """All answers of all files, each respondent once, sorted by role and place.

    `findings` name the cells that could not be understood, and whose answers came twice.
    `notes` tell what was done to the tables of survey tools.
    """

    answers: tuple[EvaluationAnswer, ...] = ()
    findings: tuple[Finding, ...] = ()
    files: tuple[InputFile, ...] = ()
    sheets: tuple[SheetSummary, ...] = ()
    notes: tuple[Text, ...] = ()

    @property
    def newest(self) -> datetime | None:
        """Return the newest time stamp of an answer; None where no survey has any."""
        known = (one.answered_at for one in self.answers if one.answered_at is not None)
        return max(known, default=None)

    def before(self, year: int) -> int:
        """Return how many answers were given in earlier years, as in a form that is used again."""
        known = (one.answered_at for one in self.answers if one.answered_at is not None)
        return sum(moment.year < year for moment in known)
