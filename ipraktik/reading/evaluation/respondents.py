"""Whose answers a sheet of an evaluation holds, row by row, and who is asked which question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ipraktik.model.columns import ROLE_KEY, Role
from ipraktik.model.evaluation_columns import evaluation_key
from ipraktik.model.origin import Column, Place, Raw
from ipraktik.reading.evaluation.answer_fit import Asked, is_role
from ipraktik.reading.evaluation.leanings import leaning, owner_of_id
from ipraktik.reading.evaluation.wording import score_question
from ipraktik.reading.mapping.bank import OTHER_KEY
from ipraktik.reading.mapping.header_readings import without_number
from ipraktik.reading.mapping.headers import follows
from ipraktik.reading.mapping.kind import named_role
from ipraktik.reading.mapping.role_answers import read_role
from ipraktik.reading.mapping.sections import role_of_part, section_splits
from ipraktik.reading.mapping.sheet import Chosen
from ipraktik.reading.parsed import is_blank
from ipraktik.reading.surveys import is_built_in
from ipraktik.reading.surveys.common import own_header
from ipraktik.reading.table import Table

LIKELY = 0.7
"""How like a question a wording must be, to be taken for one."""

_ROLE_WORDING = 0.5
_MOST_COLUMNS = 250
_MOST_ROLES = 8
_BOTH = tuple(Role)
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")
_CODING_TOOLS = tuple(own_header(tool, "") for tool in ("SurveyXact", "Enalyzer", "LimeSurvey"))


def exact_key(header: str) -> str:
    """Return the key of a field's own header, with its part of the form and an aside, or nothing.

    Examples
    --------
    >>> exact_key("Vært: Tilfreds (1 = i meget høj grad)"), exact_key("Hvor tilfreds?")
    ('satisfied', '')
    """
    plain = _ASIDE.sub("", header)
    parts = [rest for part, rest in section_splits(plain) if role_of_part(part)]
    found = (evaluation_key(one) for one in (header, plain, *parts))
    return next(filter(None, found), "")


def _without_part(header: str) -> str:
    """Return a question without the part of the form that says who is asked."""
    rests = [rest.strip() for part, rest in section_splits(header) if role_of_part(part)]
    return next(filter(None, rests), header)


@dataclass(frozen=True)
class Respondents:
    """A sheet with questions of an evaluation, and whose answers each of its rows holds.

    Parameters
    ----------
    table : Table
    chosen : mapping of int to Chosen
        What somebody chose in `Kolonner`, by column.
    open_lines : mapping of int to Place
        Where the lines of `Kolonner` stand that were left blank.
    """

    table: Table
    chosen: Mapping[int, Chosen] = field(default_factory=dict)
    open_lines: Mapping[int, Place] = field(default_factory=dict)

    @cached_property
    def columns(self) -> tuple[tuple[int, str, Column], ...]:
        """Return the columns that are questions: index, header as typed, column."""
        return self.table.typed[:_MOST_COLUMNS]

    @cached_property
    def asked(self) -> Mapping[int, Asked]:
        """Return each column as a question; a follow-up with the question that it follows."""
        coded = any(header.startswith(_CODING_TOOLS) for _, header, _ in self.columns)
        found, before = dict[int, Asked](), ""
        for index, header, _ in self.columns:
            text = _without_part(" ".join(without_number(header).split()))
            best = max(score_question(text).values(), default=0.0)
            if before and follows(text) and best < LIKELY:
                text = f"{before.rstrip(' ?')}: {text}"
            found[index] = Asked(text, self.table.answers(index), coded)
            before = text if found[index].is_closed > 0.5 else ""
        return found

    @cached_property
    def role_index(self) -> int:
        """Return the column that says who answers; -1 where there is none."""
        said = [i for i, (_, key) in self.chosen.items() if key == ROLE_KEY]
        if said:
            return said[0]
        open_columns = [(i, h) for i, h, _ in self.columns if i not in self.chosen]
        exact = [i for i, h in open_columns if evaluation_key(h) == ROLE_KEY]
        if exact:
            return exact[0]
        scores = {
            index: score_question(header)[ROLE_KEY]
            for index, header in open_columns
            if not is_built_in(header)
            and is_role(self.asked[index])
            and len(self.asked[index].distinct) <= _MOST_ROLES
        }
        best = max(scores, key=lambda index: (scores[index], -index), default=-1)
        return best if best >= 0 and scores[best] >= _ROLE_WORDING else -1

    @cached_property
    def named(self) -> Role | None:
        """Return whose answers the name of the sheet, or else of the file, says it holds."""
        return named_role(self.table.sheet.name) or named_role(self.table.sheet.file)

    @cached_property
    def leanings(self) -> Mapping[int, Role]:
        """Return the columns that only one role is asked, by what they ask."""
        found = {i: leaning(header) for i, header, _ in self.columns if not is_built_in(header)}
        found |= {i: role for i, (role, _) in self.chosen.items() if role is not None}
        return {index: role for index, role in found.items() if role is not None}

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """Return whose answers the sheet can hold."""
        if self.role_index >= 0:
            return _BOTH
        if self.named is not None:
            return (self.named,)
        asked = {role for i, role in self.leanings.items() if self._is_asked(i)}
        return (asked.pop(),) if len(asked) == 1 else _BOTH

    def _is_asked(self, index: int) -> bool:
        """Return whether a column asks for a field of the evaluation, or for one's own ID."""
        asked = self.asked[index]
        if index in self.chosen or owner_of_id(asked.header) is not None:
            return True
        scores = score_question(asked.question)
        best = max(scores, key=lambda key: scores[key])
        return best != OTHER_KEY and scores[best] >= LIKELY

    def role_of(self, cells: Mapping[str, Raw]) -> Role | None:
        """Return the role of a row: as it says, as its sheet is named, or by what it answers."""
        if self.role_index >= 0:
            headers = {index: column.header for index, _, column in self.columns}
            said = read_role(cells[headers[self.role_index]])
            return next(iter(said)) if len(said) == 1 else None
        if len(self.roles) == 1:
            return self.roles[0]
        answered = {
            self.leanings[index]
            for index, _, column in self.columns
            if index in self.leanings
            and self._is_asked(index)
            and not is_blank(cells[column.header])
        }
        return answered.pop() if len(answered) == 1 else None

    def may_be(self, index: int, role: Role) -> bool:
        """Return whether a column can be one role's."""
        owner = owner_of_id(self.asked[index].header)
        if owner not in (None, role):
            return False
        if len(self.roles) == 1:
            return True
        if self.leanings.get(index, role) is not role:
            return False
        return not self.filled_by[index] or role in self.filled_by[index]

    @cached_property
    def filled_by(self) -> Mapping[int, frozenset[Role]]:
        """Return who answered each column, where a column says the role of each row."""
        if self.role_index < 0:
            return {index: frozenset() for index, _, _ in self.columns}
        roles = [read_role(raw) for raw in self.table.answers(self.role_index)]
        found = {}
        for index, _, _ in self.columns:
            filled = zip(roles, self.table.answers(index), strict=True)
            found[index] = frozenset(
                role
                for some, raw in filled
                if len(some) == 1 and not is_blank(raw)
                for role in some
            )
        return found
