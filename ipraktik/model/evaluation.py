"""What hosts and interns answer after the week, and what the match knows of their visits."""

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


@dataclass(frozen=True, slots=True)
class EvaluationAnswer:
    """One respondent's answers; what was not answered, or not asked, is None or empty.

    Parameters
    ----------
    role : Role
        Whether a host or an intern answers.
    row : Row
        Where it stands.
    person_id : str
        Vært-ID or Praktikant-ID as typed, tidied.
    email : str
        In identity form; empty where the survey is anonymous.
    recommends : bool, optional
        A score from 0 to 10 counts as yes from `LEAST_RECOMMENDING`.
    score : int, optional
        That score, where one was given.
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
    consent : bool, optional
        Whether the name may stand beside what was answered.
    fields : tuple of str
        The respondent's field, where the survey asks for it.
    answered_at : datetime, optional
        The time stamp.
    """

    role: Role
    row: Row
    person_id: str = ""
    email: str = ""
    recommends: bool | None = None
    score: int | None = None
    satisfied: Satisfaction | None = None
    used: bool | None = None
    uses: tuple[str, ...] = ()
    contact: bool | None = None
    copied: str = ""
    comment: str = ""
    consent: bool | None = None
    fields: tuple[str, ...] = ()
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


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """What the match knows of a respondent's visit; nothing in it tells who that is.

    Parameters
    ----------
    days : int
        How many days the intern was given, or on how many the host had visitors.
    alone : bool
        Whether the intern travelled without a companion; of a host: whether all its guests did.
    interns_at_host : int
        How many interns the host had in all.
    guest : str
        The kind of visit that the respondent asked for, as the workbook writes it.
    wish_rank : int, optional
        0: named no host; 1, 2, …: the rank of the host among the intern's wishes; -1: got
        another host than those wished for. None for hosts.
    points : int, optional
        The intern's points. None for hosts.
    fields : tuple of str
        The host's fields.
    landsdel : str
        The host's.
    self_found : bool
    """

    days: int
    alone: bool
    interns_at_host: int
    guest: str = ""
    wish_rank: int | None = None
    points: int | None = None
    fields: tuple[str, ...] = ()
    landsdel: str = ""
    self_found: bool = False


@dataclass(frozen=True, slots=True)
class Rated:
    """One respondent's answers with what the match knows, after the join: no ID and no address.

    `facts` is None where nobody in the match answers to the ID or address, or there is none.
    `name` and `workplace` are filled only where the respondent consented, and only for the idea.
    `names_in_copied` and `names_in_comment`: whether somebody of the match seems to be named there;
    full names, and those of the respondent's own visit, are hidden already.
    """

    role: Role
    recommends: bool | None = None
    satisfied: Satisfaction | None = None
    used: bool | None = None
    uses: tuple[str, ...] = ()
    contact: bool | None = None
    copied: str = ""
    comment: str = ""
    facts: VisitFacts | None = None
    fields: tuple[str, ...] = ()
    name: str = ""
    workplace: str = ""
    names_in_copied: bool = False
    names_in_comment: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """How many could have answered: hosts with visitors, and interns with a place."""

    hosts: int
    interns: int

    def of(self, role: Role) -> int:
        """Return the number for one role."""
        return self.hosts if role is Role.HOST else self.interns


class Headline(StrEnum):
    """The figures that the programme is judged by, as COI states them."""

    RECOMMEND = "recommend"
    SATISFIED = "satisfied"
    USED = "used"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class HeadlineFigure:
    """One headline figure of one role in one year.

    Parameters
    ----------
    year : int
    role : Role
    headline : Headline
    answers, yes : int, optional
        How many answered, and how many of them yes (satisfied: `Satisfaction.HIGH` or more).
        None where only the share is known.
    share : float, optional
        Between 0 and 1; None where fewer than `FEWEST_SHOWN` answered.
    source : str
        Where a figure comes from that was not worked out here.
    """

    year: int
    role: Role
    headline: Headline
    answers: int | None = None
    yes: int | None = None
    share: float | None = None
    source: str = ""


@dataclass(frozen=True)
class Evaluated:
    """What `evaluate` hands to the figures and the report.

    Parameters
    ----------
    year : int
    rated : tuple of Rated
        In an order that tells nothing: by what they answered, never by place or person.
    asked : Asked, optional
        None without a match.
    earlier : tuple of HeadlineFigure
        Of all earlier years, the oldest first; 2016 always.
    survey : Survey
        For counts of files, sheets and findings; the report shows no respondent of it.
    unjoined : int
        How many answers named an ID or an address that the match knows no visit of.
    is_assumed : bool
        Whether nobody is Accepteret in the match, so that all who have not said no were asked.
    """

    year: int
    rated: tuple[Rated, ...]
    asked: Asked | None = None
    earlier: tuple[HeadlineFigure, ...] = ()
    survey: Survey = field(default_factory=Survey)
    unjoined: int = 0
    is_assumed: bool = False
