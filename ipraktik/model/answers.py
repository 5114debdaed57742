"""Answers to proposals, as a returned list or a survey says them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum

from ipraktik.model.origin import Place, Row


class Side(IntEnum):
    """Who answers, in the order of the three columns of `Matchforslag`."""

    INTERN = 0
    MANAGER = 1
    HOST = 2


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """One cell with a yes or a no.

    Parameters
    ----------
    answer : bool
    side : Side, optional
        None where the column does not say, so that it is whoever answered.
    place : Place
    value : str
        As it was typed.
    """

    answer: bool
    side: Side | None
    place: Place
    value: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One row of a sheet of answers.

    Parameters
    ----------
    row : Row
        With the recognised columns ``intern_id``, ``host_id`` and ``email``.
    answers : tuple of GivenAnswer
    intern_id, host_id : str
    emails : tuple of str
        In identity form.
    hint : Side, optional
        Who answers by the names of the sheet and the file; only where nothing else tells.
    answered_at : datetime, optional
    reply_by : date, optional
    remark : str
    status : str
        What stands in a column `Status`; it is not taken over.
    """

    row: Row
    answers: tuple[GivenAnswer, ...]
    intern_id: str = ""
    host_id: str = ""
    emails: tuple[str, ...] = ()
    hint: Side | None = None
    answered_at: datetime | None = None
    reply_by: date | None = None
    remark: str = ""
    status: str = ""
