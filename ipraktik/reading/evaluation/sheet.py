"""The field of each column of a sheet of evaluation answers, and how its numbers are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ipraktik.model.columns import ROLE_KEY, Certainty, Role
from ipraktik.model.evaluation_columns import OWN_KEYS
from ipraktik.model.names import fold
from ipraktik.model.origin import Column
from ipraktik.reading.evaluation.guess import SCALED, guess_columns
from ipraktik.reading.evaluation.legends import Scale, find_scale
from ipraktik.reading.evaluation.respondents import Respondents, exact_key
from ipraktik.reading.mapping.guess import Guess
from ipraktik.reading.parsed import is_blank
from ipraktik.reading.surveys import is_built_in


@dataclass(frozen=True)
class Claim:
    """The columns that fill a key for one role, and how their numbers are read."""

    columns: tuple[Column, ...]
    scale: Scale | None = field(default_factory=Scale)


@dataclass(frozen=True)
class SurveySheet(Respondents):
    """A sheet with questions of an evaluation, and the field of each of its columns."""

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
            and self.may_be(index, role)
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
                key = exact if exact and exact not in taken and self.may_be(index, role) else None
            if key is not None:
                certainty = Certainty.SURE if key else Certainty.NONE
                yield index, Guess(key, certainty, (key,) if key else (), 1.0)

    def _twins(self, role: Role, fixed: set[int]) -> Mapping[int, int]:
        """Return the columns that ask what an earlier one does, of others: no row answers both."""
        first: dict[str, int] = {}
        twins = {}
        for index, _, _ in self.columns:
            if index in fixed or not self.may_be(index, role):
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
