"""Columns that make up one answer: first and last name, two companions, a written "other"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ipraktik.model.columns import Role
from ipraktik.model.names import fold
from ipraktik.reading.mapping.wording import score_wording
from ipraktik.reading.surveys.options import is_other

_FIRST = re.compile(
    r"(?<![^\W_])(?:fornavne?(?:\(e\))?|first ?names?|given ?names?)", re.IGNORECASE
)
_MIDDLE = re.compile(r"(?<![^\W_])(?:mellemnavne?(?:\(e\))?|middle ?names?)", re.IGNORECASE)
_LAST = re.compile(
    r"(?<![^\W_])(?:efternavne?(?:\(e\))?|last ?names?|family ?names?|surname)", re.IGNORECASE
)
_BRACKETS = "[]() -–:."
_NUMBERS = re.compile(
    r"\b(?:nr\.? ?)?[1-4](?:st|nd|rd|th)?\b\.?"
    r"|\b(?:første|anden|andet|tredje|first|second|third)\b",
    re.IGNORECASE,
)
PERSONS = ("companions", "agreed_interns")
"""Keys that several columns may fill together, a person each, where somebody says so."""

_NO_REFERENCE = ("wishes", "own_host", "name", "contact", "email", "phone")
_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Join:
    """One answer in several columns.

    Parameters
    ----------
    leader : int
        The index of the first column, which stands for all.
    followers : tuple of int
    header : str
        The question that they answer together.
    separator : str
    """

    leader: int
    followers: tuple[int, ...]
    header: str
    separator: str = ";"


Columns = Sequence[tuple[int, str]]
"""The index and the header of each column, in the sheet's order."""


def find_joins(columns: Columns, roles: Sequence[Role]) -> tuple[Join, ...]:
    """Return the columns that clearly make up one answer; none stands in two."""
    found: list[Join] = []
    taken: set[int] = set()
    for join in (*_others(columns), *_names(columns), *_persons(columns, roles)):
        members = {join.leader, *join.followers}
        if taken.isdisjoint(members):
            taken |= members
            found.append(join)
    return tuple(found)


def _others(columns: Columns) -> list[Join]:
    """Find ``Question`` and ``Question - Andet, anfør``: the list, and what was written beside."""
    joins = []
    for (index, header), (following, other) in pairwise(columns):
        rest = other[len(header) :] if header and other.startswith(header) else ""
        if rest and is_other(rest.strip(_BRACKETS)):
            joins.append(Join(index, (following,), header))
    return joins


def _names(columns: Columns) -> list[Join]:
    joins = []
    for at, (index, header) in enumerate(columns):
        if not _FIRST.search(header) or _LAST.search(header):
            continue
        rest = fold(_FIRST.sub("", header))
        near = columns[max(0, at - 2) : at + 3]
        middle = [i for i, h in near if _MIDDLE.search(h) and fold(_MIDDLE.sub("", h)) == rest]
        last = [i for i, h in near if _LAST.search(h) and fold(_LAST.sub("", h)) == rest]
        if len(last) == 1 and not _FIRST.search(dict(near)[last[0]]):
            is_english = "name" in header.casefold()
            name = _FIRST.sub("name" if is_english else "navn", header)
            joins.append(Join(index, (*middle[:1], *last), name, " "))
    return joins


def _persons(columns: Columns, roles: Sequence[Role]) -> list[Join]:
    """Find ``Rejsefælle 1`` and ``Rejsefælle 2``; wishes are numbered too, but each is its own."""
    joins = []
    at = 0
    while at < len(columns):
        index, header = columns[at]
        plain = _NUMBERS.sub("", header)
        end = at + 1
        while end < len(columns) and _goes_on(plain, header, columns[end][1]):
            end += 1
        if end > at + 1 and any(_asks_for_people(plain, role) for role in roles):
            followers = tuple(i for i, _ in columns[at + 1 : end])
            joins.append(Join(index, followers, " ".join(plain.split())))
        at = end
    return joins


def _goes_on(plain: str, first: str, header: str) -> bool:
    same = fold(_NUMBERS.sub("", header)) == fold(plain)
    return same and header != first and _NUMBERS.search(header) is not None


def _asks_for_people(question: str, role: Role) -> bool:
    scores = score_wording(question, role)
    best = max((scores.get(key, 0.0) for key in PERSONS), default=0.0)
    return best >= _LEAST and best > max(scores.get(key, 0.0) for key in _NO_REFERENCE)
