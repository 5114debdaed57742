"""A sheet of evaluation answers: its header, whose answers it holds, the field of each column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ipraktik.model.columns import ROLE_KEY, Certainty, Role
from ipraktik.model.evaluation_columns import OWN_KEYS, evaluation_key
from ipraktik.model.names import fold
from ipraktik.model.origin import Column, Place, Raw
from ipraktik.reading.evaluation.answer_fit import Asked, is_role
from ipraktik.reading.evaluation.guess import SCALED, guess_columns
from ipraktik.reading.evaluation.leanings import leaning, owner_of_id
from ipraktik.reading.evaluation.legends import Scale, find_scale
from ipraktik.reading.evaluation.wording import score_question
from ipraktik.reading.mapping.bank import OTHER_KEY
from ipraktik.reading.mapping.guess import Guess
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
class Claim:
    """The columns that fill a key for one role, and how their numbers are read."""

    columns: tuple[Column, ...]
    scale: Scale | None = field(default_factory=Scale)


@dataclass(frozen=True)
class SurveySheet:
    """A sheet with questions of an evaluation.

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

    def _may_be(self, index: int, role: Role) -> bool:
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

    @cached_property
    def guesses(self) -> Mapping[Role, Mapping[int, Guess]]:
        """Return what each column is for each role; chosen and exact ones are sure."""
        return {role: dict(self._of_role(role)) for role in self.roles}

    def _of_role(self, role: Role) -> Iterator[tuple[int, Guess]]:
        fixed = dict(self._fixed(role))
        yield from fixed.items()
        twins = self._twins(role, set(fixed))
        open_questions = {
            index: self.asked[index]
            for index, header, _ in self.columns
            if index not in fixed
            and index not in twins
            and self._may_be(index, role)
            and (not is_built_in(header))
        }
        taken = {guess.key for guess in fixed.values() if guess.key} - {"comment"}
        found = guess_columns(open_questions, {*taken, ROLE_KEY})
        yield from found.items()
        yield from ((i, found[first]) for i, first in twins.items() if first in found)

    def _fixed(self, role: Role) -> Iterator[tuple[int, Guess]]:
        """Yield the columns that need no guess: chosen ones, the role, and exact headers."""
        taken = {key for of, key in self.chosen.values() if of in (None, role)}
        for index, header, _ in self.columns:
            key: str | None = None
            if index in self.chosen:
                of, chosen = self.chosen[index]
                key = chosen if of in (None, role) else ""
            elif index == self.role_index:
                key = ROLE_KEY
            else:
                exact = exact_key(header)
                key = exact if exact and exact not in taken and self._may_be(index, role) else None
            if key is not None:
                certainty = Certainty.SURE if key else Certainty.NONE
                yield index, Guess(key, certainty, (key,) if key else (), 1.0)

    def _twins(self, role: Role, fixed: set[int]) -> Mapping[int, int]:
        """Return the columns that ask what an earlier one does, of others: no row answers both."""
        first: dict[str, int] = {}
        twins = {}
        for index, _, _ in self.columns:
            if index in fixed or not self._may_be(index, role):
                continue
            at = first.setdefault(fold(self.asked[index].header), index)
            pairs = zip(self.asked[at].answers, self.asked[index].answers, strict=True)
            if at != index and all(is_blank(one) or is_blank(other) for one, other in pairs):
                twins[index] = at
        return twins

    @cached_property
    def claims(self) -> Mapping[Role, Mapping[str, Claim]]:
        """Return the columns that are used, by role and key."""
        return {role: dict(self._claims(role)) for role in self.roles}

    def _claims(self, role: Role) -> Iterator[tuple[str, Claim]]:
        sure: dict[str, list[int]] = {}
        for index, guess in sorted(self.guesses[role].items()):
            if guess.key and guess.certainty is Certainty.SURE:
                sure.setdefault(guess.key, []).append(index)
        columns = {index: column for index, _, column in self.columns}
        for key, indices in sure.items():
            scale = self._scale(key, indices) if key in SCALED else Scale()
            yield key, Claim(tuple(columns[index] for index in indices), scale)

    def _scale(self, key: str, indices: Sequence[int]) -> Scale | None:
        asked = self.asked[indices[0]]
        answers = tuple(raw for index in indices for raw in self.asked[index].filled)
        return find_scale(key, asked.header, answers, asked.coded)

    @cached_property
    def unsure(self) -> tuple[str, ...]:
        """Return the headers of columns that are not used, as it is not sure what they hold."""
        used = {
            column.letter
            for claims in self.claims.values()
            for claim in claims.values()
            for column in claim.columns
        }
        asked = {
            index
            for guesses in self.guesses.values()
            for index, guess in guesses.items()
            if guess.certainty is Certainty.ASK
        }
        return tuple(
            column.header
            for index, _, column in self.columns
            if index in asked and column.letter not in used
        )

    def count_own(self, certainty: Certainty) -> int:
        """Return how many of the questions that only an evaluation asks have such a column."""
        keys = {
            guess.key
            for guesses in self.guesses.values()
            for guess in guesses.values()
            if guess.certainty is certainty
        }
        return len(keys & set(OWN_KEYS))

    @property
    def is_chosen(self) -> bool:
        """Return whether somebody chose a field that only an evaluation has."""
        return any(key in OWN_KEYS for _, key in self.chosen.values())
