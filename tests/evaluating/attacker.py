"""Those who hold the workbook and want to know how large a small group is, or what it answered.

The *reader* takes each table with its total. The *insider* knows besides which combinations of two
things (days and company, say) occur among those who answered, and takes each two tables together.
Both know what each printed group holds, and find what the numbers leave open by linear programmes,
whose ends they round inwards to whole numbers. The *counter* of kinds of use knows whether anybody
could name more than one, and takes the counts from the headline. Nobody is held off here who knows
all combinations of everything: he knows the visits one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import ceil, floor
from typing import Any

import highspy

from ipraktik.evaluating.aspects import ASPECTS, values_of
from ipraktik.evaluating.breakdowns import pile_by
from ipraktik.evaluating.statistics import wilson
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Evaluated, Headline, Rated
from ipraktik.model.evaluation_report import Aspect, EvaluationReport
from ipraktik.model.evaluation_series import HEADLINE_WORDS, ROLE_WORDS
from ipraktik.writing.evaluation_words import percent_range, whole_percent

Profile = tuple[object, ...]
Rows = list[tuple[int, int, str]]
Shown = Sequence[tuple[Aspect, Rows]]
SMALL = range(1, 5)
_NEAR = 1e-6


@dataclass(frozen=True)
class Printed:
    """A row of a table: how many answered, and how many of them can have been satisfied."""

    profiles: frozenset[Profile]
    answers: int
    least: int
    most: int


@dataclass(frozen=True)
class Leak:
    """A small group of whom something is known for sure."""

    role: Role
    what: str
    answers: int
    told: str


Leaks = Iterator[Leak]


@dataclass
class Attacker:
    """The numbers of one role as unknowns, held to what is printed."""

    profiles: Sequence[Profile]
    printed: Sequence[Printed]
    model: Any = field(default_factory=highspy.Highs)

    def __post_init__(self) -> None:
        self.model.setOptionValue("output_flag", False)
        self.model.setOptionValue("threads", 1)
        most = max(row.answers for row in self.printed)
        self.count = {one: self.model.addVariable(lb=0, ub=most) for one in self.profiles}
        self.yes = {one: self.model.addVariable(lb=0, ub=most) for one in self.profiles}
        for one in self.profiles:
            self.model.addConstr(self.yes[one] <= self.count[one])
        for row in self.printed:
            said = self._sum(self.yes, row.profiles)
            self.model.addConstr(self._sum(self.count, row.profiles) == row.answers)
            self.model.addConstr(said >= row.least)
            self.model.addConstr(said <= row.most)

    def _sum(self, of: dict[Profile, Any], profiles: frozenset[Profile]) -> Any:
        return sum(of[one] for one in sorted(profiles, key=repr))

    def span(self, expression: Any) -> tuple[int, int]:
        """Return between what an expression must lie."""
        ends = []
        for go in (self.model.minimize, self.model.maximize):
            go(expression)
            assert self.model.getModelStatus() == highspy.HighsModelStatus.kOptimal
            ends.append(self.model.getInfo().objective_function_value)
        return ceil(ends[0] - _NEAR), floor(ends[1] + _NEAR)

    def learns_size(self, group: frozenset[Profile]) -> Iterator[str]:
        """Yield the size of a group, where it can be but one."""
        low, high = self.span(self._sum(self.count, group))
        if low == high:
            yield f"size {low}"

    def learns_answers(self, group: frozenset[Profile]) -> Iterator[str]:
        """Yield what all of a group answered, where it can be but one thing."""
        size, said = self._sum(self.count, group), self._sum(self.yes, group)
        if self.span(said)[1] == 0:
            yield "nobody satisfied"
        if self.span(size - said)[1] == 0:
            yield "everybody satisfied"


def rows_of(book: Any) -> Iterator[Rows]:
    """Yield the rows of each table of the workbook: answers, per cent and interval as printed."""
    cells = [[cell.value for cell in row] for row in book["Hvad gik sammen med"].iter_rows()]
    rows: Rows = []
    for row in cells:
        if isinstance(row[1], int) and isinstance(row[2], int):
            rows.append((row[1], row[2], str(row[3])))
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


def total_of(
    book: Any, year: int, role: Role, headline: Headline = Headline.SATISFIED
) -> tuple[int, int] | None:
    name = HEADLINE_WORDS[headline]
    for row in book["Serie"].iter_rows(values_only=True):
        if row[:3] == (year, ROLE_WORDS[role], name):
            return None if row[3] is None else (int(row[3]), int(row[4]))
    raise AssertionError("no such line")


def possible_yes(answers: int, share: int, interval: str) -> tuple[int, int]:
    """Return how many can be satisfied so that share and interval are printed as they are."""
    fitting = [
        yes
        for yes in range(answers + 1)
        if whole_percent(yes / answers) == share and percent_range(wilson(yes, answers)) == interval
    ]
    return min(fitting), max(fitting)


def attack(evaluated: Evaluated, report: EvaluationReport, book: Any) -> Iterator[Leak]:
    """Yield everything the two attackers know for sure of groups with fewer than five answers."""
    tables = list(rows_of(book))
    assert len(tables) == len(report.breakdowns)
    for role in Role:
        total = total_of(book, evaluated.year, role)
        shown = [
            (one.aspect, rows)
            for one, rows in zip(report.breakdowns, tables, strict=True)
            if one.role is role
        ]
        if total is None:
            assert not shown
            continue
        answered = [one for one in evaluated.rated if one.role is role and one.satisfied]
        yield from _read(role, answered, total, shown)
        yield from _inside(role, answered, total, shown)


def attack_uses(evaluated: Evaluated, book: Any) -> Leaks:
    """Yield how many named the kinds of use that are not counted out, where that can be told."""
    columns = {Role.HOST: 1, Role.INTERN: 2}
    for role, column in columns.items():
        total = total_of(book, evaluated.year, role, Headline.USED)
        cells = [row[column].value for row in book["Udbytte"].iter_rows()]
        counts = [cell for cell in cells if isinstance(cell, int)]
        for count in counts:
            if count in SMALL:
                yield Leak(role, "a kind of use", count, f"size {count}")
        several = any(len(set(one.uses)) > 1 for one in evaluated.rated if one.role is role)
        rest = 0 if total is None or several else total[1] - sum(counts)
        if counts and rest in SMALL:
            yield Leak(role, "all other kinds of use", rest, f"size {rest}")


def _read(role: Role, answered: Sequence[Rated], total: tuple[int, int], shown: Shown) -> Leaks:
    """Attack as a reader: each table with its total, as visits can be combined in any way."""
    alike = total[1] in (0, total[0])
    printed_of = dict(shown)
    for aspect in ASPECTS[role]:
        values = [(value,) for value in values_of(answered, aspect)]
        everybody = frozenset(values)
        printed = [Printed(everybody, total[0], total[1], total[1])]
        printed += _printed(answered, aspect, printed_of.get(aspect, []), values)
        attacker = Attacker(sorted(everybody, key=repr), printed)
        for value in sorted(everybody, key=repr):
            if values.count(value) in SMALL:
                learnt = list(attacker.learns_size(frozenset({value})))
                learnt += [] if alike else attacker.learns_answers(frozenset({value}))
                for told in learnt:
                    yield Leak(role, f"{aspect.value}: {value}", values.count(value), told)


def _inside(role: Role, answered: Sequence[Rated], total: tuple[int, int], shown: Shown) -> Leaks:
    """Attack as somebody who knows which combinations of two things occur: each two tables."""
    printed_of = dict(shown)
    for both in combinations(ASPECTS[role], 2):
        small = [*_by_value(answered, both), *_by_two(answered, *both)]
        printed = [(one, printed_of[one]) for one in both if one in printed_of]
        if printed and small:
            yield from _sizes(role, answered, total, printed, both, small)


def _sizes(
    role: Role,
    answered: Sequence[Rated],
    total: tuple[int, int],
    shown: Shown,
    known: Sequence[Aspect],
    small: Sequence[tuple[str, frozenset[int]]],
) -> Leaks:
    of_each = [tuple(v) for v in zip(*(values_of(answered, one) for one in known), strict=True)]
    profiles = sorted(set(of_each), key=repr)
    printed = [Printed(frozenset(profiles), total[0], total[1], total[1])]
    for aspect, rows in shown:
        printed += _printed(answered, aspect, rows, of_each)
    attacker = Attacker(profiles, printed)
    for what, members in small:
        for told in attacker.learns_size(frozenset(of_each[number] for number in members)):
            yield Leak(role, what, len(members), told)


def _printed(
    answered: Sequence[Rated], aspect: Aspect, rows: Rows, of_each: Sequence[Profile]
) -> list[Printed]:
    if not rows:
        return []
    piles = pile_by(answered, aspect)
    return [
        Printed(
            frozenset(of_each[number] for number in pile.members),
            answers,
            *possible_yes(answers, share, interval),
        )
        for pile, (answers, share, interval) in zip(piles, rows, strict=True)
    ]


def _by_value(
    answered: Sequence[Rated], aspects: Sequence[Aspect]
) -> Iterator[tuple[str, frozenset[int]]]:
    """Yield the small groups of one value."""
    for aspect in aspects:
        values = values_of(answered, aspect)
        for value in sorted(set(values), key=repr):
            members = frozenset(n for n, own in enumerate(values) if own == value)
            if len(members) in SMALL:
                yield f"{aspect.value}: {value}", members


def _by_two(
    answered: Sequence[Rated], one: Aspect, other: Aspect
) -> Iterator[tuple[str, frozenset[int]]]:
    """Yield the small groups of those who are in one printed group of each of two tables."""
    for mine in pile_by(answered, one):
        for theirs in pile_by(answered, other):
            if len(mine.members & theirs.members) in SMALL:
                yield f"{one.value} and {other.value}", mine.members & theirs.members
