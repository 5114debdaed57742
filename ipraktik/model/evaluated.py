"""What the answers after the week come to, beside what the match knows of the visits."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from ipraktik.model.columns import Role
from ipraktik.model.evaluation import Said, Survey


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
class Rated(Said):
    """One respondent's answers with what the match knows, after the join: no ID and no address.

    `facts` is None where nobody in the match answers to the ID or address, or there is none.
    `name` and `workplace` are filled only where the respondent consented, and only for the idea.
    `names_in_copied` and `names_in_comment`: whether somebody of the match seems to be named there;
    full names, and those of the respondent's own visit, are hidden already.
    """

    facts: VisitFacts | None = None
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
    left_out : int
        How many rows of the match still stand, but are not Accepteret as others are.
    """

    year: int
    rated: tuple[Rated, ...]
    asked: Asked | None = None
    earlier: tuple[HeadlineFigure, ...] = ()
    survey: Survey = field(default_factory=Survey)
    unjoined: int = 0
    is_assumed: bool = False
    left_out: int = 0
