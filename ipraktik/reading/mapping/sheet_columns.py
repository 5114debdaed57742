"""The columns of a sign-up sheet as questions with answers, before they are given keys."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from ipraktik.model.columns import Role
from ipraktik.model.names import fold, fold_header
from ipraktik.model.origin import Column, Raw
from ipraktik.reading.columns import key_of
from ipraktik.reading.dates import find_date_time, find_day_of_year
from ipraktik.reading.joined_cells import join_cells
from ipraktik.reading.lists import split_items
from ipraktik.reading.mapping.fit import Question
from ipraktik.reading.mapping.guess import Guess, guess_columns
from ipraktik.reading.mapping.headers import follows, without_numbering, without_shared_ranks
from ipraktik.reading.mapping.joins import Join, find_joins
from ipraktik.reading.mapping.looks import Look, look_at
from ipraktik.reading.mapping.role_answers import read_role
from ipraktik.reading.mapping.sections import Section, find_sections
from ipraktik.reading.parsed import cell_text, is_blank
from ipraktik.reading.surveys import is_built_in

Chosen = tuple[Role | None, str]
"""What a person chose for a column: a role (None where it is not said) and a key."""

_PLAIN_TITLE = re.compile(r": (?:Titel|Title)$")
"""The first column of a list, which tools fill with whatever the form asks first."""

_STRAY_SHARE = 0.03
_LONGEST_DATES = 100
_ANY_YEAR = 2024
_A_DAY = "Mandag"
_MOSTLY = 0.8


@dataclass(frozen=True)
class SheetColumns:
    """The columns of a sign-up sheet, and what is known of it before they are given keys.

    Parameters
    ----------
    columns : sequence of (int, str, Column)
        Each column's index, its header as typed, and the column.
    rows : sequence of sequence of Raw
        The rows below the header.
    roles : tuple of Role
    exact : bool
        Whether the sheet has the contract's own headers, which then win over any likeness.
    in_match : bool
        Whether it is part of a match workbook, whose unknown columns stay unknown.
    doubtful : bool
        Whether it is unsure if it holds hosts or interns; then no proposal is sure.
    role_index : int
        The index of the column with the role; -1 where there is none.
    chosen : mapping of int to Chosen
    role_answers : mapping of str to frozenset of Role
        What answers to the role question mean that no known words tell.
    """

    columns: Sequence[tuple[int, str, Column]]
    rows: Sequence[Sequence[Raw]]
    roles: tuple[Role, ...]
    exact: bool = True
    in_match: bool = False
    doubtful: bool = False
    role_index: int = -1
    chosen: Mapping[int, Chosen] = field(default_factory=dict)
    role_answers: Mapping[str, frozenset[Role]] = field(default_factory=dict)

    def cell(self, row: Sequence[Raw], index: int) -> Raw:
        """Return a cell of a row, blank where the row is shorter."""
        return row[index] if index < len(row) else None

    def answers(self, index: int) -> tuple[Raw, ...]:
        """Return the cells of a column below its header."""
        return tuple(self.cell(row, index) for row in self.rows)

    @cached_property
    def headers(self) -> Mapping[int, str]:
        """Return the header of each column as typed."""
        return {index: header for index, header, _ in self.columns}

    @cached_property
    def questions(self) -> Mapping[int, Question]:
        """Return every column as a question with its answers."""
        return {index: self.question(index) for index in self.headers}

    @cached_property
    def _made(self) -> dict[int, Question]:
        """Return the questions made so far: to look at all answers takes a while."""
        return {}

    def question(self, index: int) -> Question:
        """Return one column as a question with its answers."""
        if index not in self._made:
            self._made[index] = self._question(index)
        return self._made[index]

    def _question(self, index: int) -> Question:
        join = self.joins.get(index)
        members = (index, *join.followers) if join else (index,)
        answers = (
            join_cells([self.cell(row, one) for one in members], join.separator)
            if join
            else self.cell(row, index)
            for row in self.rows
        )
        header = join.header if join else self._asked[index]
        looks = look_at(map(_as_days, answers))
        return Question(header, looks, len(self.rows), self._asked_rows(index))

    def _asked_rows(self, index: int) -> int:
        """Return how many rows belong to those who fill a column; 0 where that is not known."""
        if len(self.roles) < 2:
            return len(self.rows)
        if self.role_index < 0:
            return 0
        fillers = self.filled_by[index]
        of_role = (self._roles_of(self.cell(row, self.role_index)) for row in self.rows)
        return sum(not roles.isdisjoint(fillers) for roles in of_role)

    def _roles_of(self, raw: Raw) -> frozenset[Role]:
        return self.role_answers.get(fold(cell_text(raw))) or read_role(raw)

    @cached_property
    def _plain(self) -> Mapping[int, str]:
        """Return the headers without the parts of the form and numbers that say no field."""
        headers = {
            index: _spaced(self.sections[index].question if index in self.sections else header)
            for index, header in self.headers.items()
        }
        asked = {i: h for i, h in headers.items() if not self.is_known(i)}
        return {**headers, **without_shared_ranks(without_numbering(asked))}

    @cached_property
    def _asked(self) -> Mapping[int, str]:
        """Return the questions; a follow-up with the yes or no that it follows."""
        asked = dict(self._plain)
        for (before, question), (index, header) in pairwise(self._plain.items()):
            if follows(header) and not self.is_known(before) and self._is_yes_no(before):
                asked[index] = f"{question.rstrip(' ?')}: {header}"
        return asked

    def _is_yes_no(self, index: int) -> bool:
        return look_at(self.answers(index)).share(Look.YES_NO) >= _MOSTLY

    @cached_property
    def sections(self) -> Mapping[int, Section]:
        """Return the part of the form that a column stands in, where headers say whose it is."""
        return find_sections(list(self.headers.items())) if len(self.roles) > 1 else {}

    @cached_property
    def joins(self) -> Mapping[int, Join]:
        """Return the columns that make up one answer, by the first of them."""
        if self.in_match:
            return {}
        headers = [(i, header) for i, header in self._plain.items() if not self.is_known(i)]
        found = find_joins(headers, self.roles)
        return {join.leader: join for join in found if self._agrees(join)}

    def _agrees(self, join: Join) -> bool:
        """Return whether nobody chose different fields for the columns of a join."""
        chosen = self.chosen.get(join.leader)
        return all(self.chosen.get(one, chosen) == chosen for one in join.followers)

    @cached_property
    def followers(self) -> Mapping[int, int]:
        """Return the columns that follow another, with the index of that."""
        return {one: join.leader for join in self.joins.values() for one in join.followers}

    @cached_property
    def guesses(self) -> Mapping[Role, Mapping[int, Guess]]:
        """Return what each column would be for each role, before anything else is known."""
        return {role: guess_columns(self.questions, role) for role in Role}

    def is_known(self, index: int) -> bool:
        """Return whether a column needs no guess: an exact header, or a survey tool's own."""
        header = self.headers[index]
        own = is_built_in(header) and _PLAIN_TITLE.search(header) is None
        return own or (self.exact and any(key_of(header, one) for one in Role))

    @cached_property
    def filled_by(self) -> Mapping[int, frozenset[Role]]:
        """Return who fills each column of a common sheet; nobody where it is always blank."""
        rows: dict[Role, list[Sequence[Raw]]] = {role: [] for role in Role}
        for row in self.rows:
            raw = self.cell(row, self.role_index)
            roles = self._roles_of(raw)
            if len(roles) == 1:
                rows[next(iter(roles))].append(row)
        return {index: self._fillers(index, rows) for index in self.headers}

    def _fillers(self, index: int, rows: Mapping[Role, Sequence[Sequence[Raw]]]) -> frozenset[Role]:
        counts = {
            role: sum(not is_blank(self.cell(row, index)) for row in of_role)
            for role, of_role in rows.items()
        }
        most = max(counts.values())
        return frozenset(
            role for role, count in counts.items() if count and count > _STRAY_SHARE * most
        )

    def may_be(self, index: int, role: Role) -> bool:
        """Return whether a column can belong to a role, by who fills it.

        An exact header belongs to both roles, unless it stands twice: once for each.
        """
        if index in self.sections and self.sections[index].role is not role:
            return False
        if len(self.roles) < 2 or self.role_index < 0:
            return True
        filled_by = self.filled_by[index]
        if self.exact and filled_by:
            header = self.headers[index]
            counts = Counter(map(fold_header, self.headers.values()))
            is_exact = any(key_of(header, one) for one in Role)
            if is_exact and counts[fold_header(header)] == 1:
                return True
        return not filled_by or role in filled_by


def _spaced(header: str) -> str:
    """Return a header that is a name with underscores, ``egen_mail``, as words."""
    return header.replace("_", " ") if "_" in header and " " not in header else header


def _as_days(raw: Raw) -> Raw:
    """Return dates without a year, and lists of dates, as the days that they look like."""
    items = split_items(raw) if isinstance(raw, str) and len(raw) <= _LONGEST_DATES else []
    if not items or not all(any(char.isdigit() for char in item) for item in items):
        return raw
    dates = all(find_day_of_year(item, _ANY_YEAR) for item in items)
    listed = len(items) > 1 and all(map(find_date_time, items))
    return _A_DAY if dates or listed else raw
