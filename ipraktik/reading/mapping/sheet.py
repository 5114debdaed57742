"""A sheet's columns -> keys by role: chosen by a person, exact, or proposed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from ipraktik.model.columns import ROLE_KEY, Certainty, Role
from ipraktik.model.names import fold_header
from ipraktik.model.origin import Column, Raw
from ipraktik.model.schema import wish_key
from ipraktik.reading.columns import Claims, claim_columns, key_of
from ipraktik.reading.mapping.fit import Question
from ipraktik.reading.mapping.guess import Guess, guess_columns
from ipraktik.reading.mapping.looks import look_at
from ipraktik.reading.mapping.role_answers import read_role
from ipraktik.reading.parsed import is_blank
from ipraktik.reading.surveys import is_built_in

Chosen = tuple[Role | None, str]
"""What a person chose for a column: a role (None where it is not said) and a key."""

_STRAY_SHARE = 0.03
_SAME_PERSON = frozenset({"name", "contact"})
_ONE_WISH = wish_key(1)


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
    """

    columns: Sequence[tuple[int, str, Column]]
    rows: Sequence[Sequence[Raw]]
    roles: tuple[Role, ...]
    exact: bool = True
    in_match: bool = False
    doubtful: bool = False
    role_index: int = -1
    chosen: Mapping[int, Chosen] = field(default_factory=dict)

    def _cell(self, row: Sequence[Raw], index: int) -> Raw:
        return row[index] if index < len(row) else None

    @cached_property
    def questions(self) -> Mapping[int, Question]:
        """Return every column as a question with its answers."""
        return {
            index: Question(
                header, look_at(self._cell(row, index) for row in self.rows), len(self.rows)
            )
            for index, header, _ in self.columns
        }

    def is_known(self, index: int) -> bool:
        """Return whether a column needs no guess: an exact header, or a survey tool's own."""
        header = self.questions[index].header
        return is_built_in(header) or (self.exact and any(key_of(header, one) for one in Role))

    @cached_property
    def filled_by(self) -> Mapping[int, frozenset[Role]]:
        """Return who fills each column of a common sheet; nobody where it is always blank."""
        rows: dict[Role, list[Sequence[Raw]]] = {role: [] for role in Role}
        for row in self.rows:
            roles = read_role(self._cell(row, self.role_index))
            if len(roles) == 1:
                rows[next(iter(roles))].append(row)
        return {index: self._fillers(index, rows) for index, _, _ in self.columns}

    def _fillers(self, index: int, rows: Mapping[Role, Sequence[Sequence[Raw]]]) -> frozenset[Role]:
        counts = {
            role: sum(not is_blank(self._cell(row, index)) for row in of_role)
            for role, of_role in rows.items()
        }
        most = max(counts.values())
        return frozenset(
            role for role, count in counts.items() if count and count > _STRAY_SHARE * most
        )


@dataclass(frozen=True)
class Mapped:
    """The keys of a sheet's columns.

    Parameters
    ----------
    claims : mapping of Role to Claims
        The columns that are used.
    guesses : mapping of Role to mapping of int to Guess
        What each column is thought to be, by role and index; chosen and exact ones are sure.
    """

    claims: Mapping[Role, Claims]
    guesses: Mapping[Role, Mapping[int, Guess]]

    def candidates(self, role: Role, key: str) -> tuple[int, ...]:
        """Return the columns that may be a key but are not surely so, the nearest first."""
        found = [
            (guess.key != key, -guess.score, index)
            for index, guess in self.guesses[role].items()
            if guess.certainty is not Certainty.SURE and key in guess.candidates
        ]
        return tuple(index for _, _, index in sorted(found))


def map_sheet(sheet: SheetColumns) -> Mapped:
    """Give the columns of a sheet their keys."""
    guesses = {role: dict(_of_role(sheet, role)) for role in sheet.roles}
    if len(sheet.roles) > 1:
        _doubt_what_differs(sheet, guesses)
    return Mapped({role: _claims(sheet, role, guesses[role]) for role in sheet.roles}, guesses)


def _of_role(sheet: SheetColumns, role: Role) -> Iterator[tuple[int, Guess]]:
    fixed = dict(_fixed(sheet, role))
    yield from fixed.items()
    if sheet.in_match:
        return
    open_questions = {
        index: question
        for index, question in sheet.questions.items()
        if index not in fixed and not sheet.is_known(index) and _may_be(sheet, index, role)
    }
    taken = frozenset(guess.key for guess in fixed.values())
    for index, guess in guess_columns(open_questions, role, taken).items():
        doubt = sheet.doubtful and guess.certainty is Certainty.SURE
        yield index, replace(guess, certainty=Certainty.ASK) if doubt else guess


def _fixed(sheet: SheetColumns, role: Role) -> Iterator[tuple[int, Guess]]:
    """Yield the columns that need no guess: chosen ones, the role, and exact headers."""
    chosen_keys = {key for of, key in sheet.chosen.values() if of in (None, role)}
    for index, header, _ in sheet.columns:
        key = None
        if index in sheet.chosen:
            key = _chosen_key(sheet.chosen[index], role)
        elif index == sheet.role_index:
            key = ROLE_KEY
        elif sheet.exact:
            exact = key_of(header, role)
            free = exact and exact not in chosen_keys and _may_be(sheet, index, role)
            key = exact if free else None
        if key is not None:
            certainty = Certainty.SURE if key else Certainty.NONE
            yield index, Guess(key, certainty, (key,) if key else (), 1.0)


def _chosen_key(chosen: Chosen, role: Role) -> str:
    """Return the key that a choice gives a role: ``Navn`` is a host's `Kontaktperson`."""
    of, key = chosen
    if of not in (None, role):
        return ""
    if of is None and key in _SAME_PERSON:
        return "name" if role is Role.INTERN else "contact"
    return key


def _may_be(sheet: SheetColumns, index: int, role: Role) -> bool:
    """Return whether a column can belong to a role, by who fills it.

    An exact header belongs to both roles, unless it stands twice: once for each.
    """
    if len(sheet.roles) < 2 or sheet.role_index < 0:
        return True
    filled_by = sheet.filled_by[index]
    if sheet.exact and filled_by:
        header = sheet.questions[index].header
        counts = Counter(fold_header(header) for _, header, _ in sheet.columns)
        is_exact = any(key_of(header, one) for one in Role)
        if is_exact and counts[fold_header(header)] == 1:
            return True
    return not filled_by or role in filled_by


def _doubt_what_differs(sheet: SheetColumns, guesses: dict[Role, dict[int, Guess]]) -> None:
    """Make a column that both roles fill, but that means different things, one to ask about."""
    hosts, interns = guesses[Role.HOST], guesses[Role.INTERN]
    for index, _, _ in sheet.columns:
        host, intern = hosts.get(index), interns.get(index)
        if host is None or intern is None or not (host.key and intern.key):
            continue
        alike = host.key == intern.key or {host.key, intern.key} == _SAME_PERSON
        if alike or index in sheet.chosen:
            continue
        for of_role, guess in ((hosts, host), (interns, intern)):
            exact = sheet.exact and guess.score == 1.0
            if guess.certainty is Certainty.SURE and not exact:
                of_role[index] = replace(guess, certainty=Certainty.ASK)


def _claims(sheet: SheetColumns, role: Role, guesses: Mapping[int, Guess]) -> Claims:
    claimed: dict[str, Column] = {}
    duplicates = []
    for index, header, column in sheet.columns:
        guess = guesses.get(index)
        key = guess.key if guess and guess.certainty is Certainty.SURE else ""
        if not key and sheet.in_match:
            (key,) = claim_columns([(header, column)], role, True).columns or ("",)
        if key in claimed:
            duplicates.append((key, claimed[key], column))
        elif key:
            claimed[key] = column
    return Claims(claimed, tuple(duplicates))
