"""A sheet's columns -> keys by role: chosen by a person, exact, or proposed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from ipraktik.model.columns import ROLE_KEY, Certainty, Role
from ipraktik.model.origin import Column
from ipraktik.reading.columns import Claims, claim_columns, key_of
from ipraktik.reading.mapping.guess import Guess, guess_columns
from ipraktik.reading.mapping.joins import PERSONS
from ipraktik.reading.mapping.sheet_columns import Chosen as Chosen
from ipraktik.reading.mapping.sheet_columns import SheetColumns as SheetColumns

_SAME_PERSON = frozenset({"name", "contact"})


@dataclass(frozen=True, slots=True)
class Parts:
    """The further columns of an answer whose first column stands for all.

    Parameters
    ----------
    columns : tuple of Column
    separator : str
    """

    columns: tuple[Column, ...]
    separator: str = ";"


@dataclass(frozen=True)
class Mapped:
    """The keys of a sheet's columns.

    Parameters
    ----------
    claims : mapping of Role to Claims
        The columns that are used.
    guesses : mapping of Role to mapping of int to Guess
        What each column is thought to be, by role and index; chosen and exact ones are sure.
    parts : mapping of str to Parts
        By the header of the first column, the columns that make up an answer with it.
    """

    claims: Mapping[Role, Claims]
    guesses: Mapping[Role, Mapping[int, Guess]]
    parts: Mapping[str, Parts] = field(default_factory=dict)

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
    parts: dict[str, Parts] = {}
    claims = {role: _claims(sheet, role, guesses[role], parts) for role in sheet.roles}
    return Mapped(claims, guesses, parts)


def _of_role(sheet: SheetColumns, role: Role) -> Iterator[tuple[int, Guess]]:
    fixed = dict(_fixed(sheet, role))
    yield from fixed.items()
    if sheet.in_match:
        return
    following = {one: leader for one, leader in sheet.followers.items() if one not in fixed}
    open_questions = {
        index: sheet.question(index)
        for index in sheet.headers
        if index not in (*fixed, *following)
        and not sheet.is_known(index)
        and sheet.may_be(index, role)
    }
    taken = frozenset(guess.key for guess in fixed.values())
    found = dict(fixed)
    for index, guess in guess_columns(open_questions, role, taken).items():
        doubt = sheet.doubtful and guess.certainty is Certainty.SURE
        found[index] = replace(guess, certainty=Certainty.ASK) if doubt else guess
        yield index, found[index]
    yield from ((one, found[leader]) for one, leader in following.items() if leader in found)


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
            free = exact and exact not in chosen_keys and sheet.may_be(index, role)
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


def _claims(
    sheet: SheetColumns, role: Role, guesses: Mapping[int, Guess], parts: dict[str, Parts]
) -> Claims:
    """Return the columns that are used; those that only add to another are put into `parts`."""
    claimed: dict[str, Column] = {}
    leaders: dict[str, int] = {}
    duplicates = []
    for index, header, column in sorted(sheet.columns, key=lambda c: c[0] in sheet.followers):
        guess = guesses.get(index)
        key = guess.key if guess and guess.certainty is Certainty.SURE else ""
        if not key and sheet.in_match:
            (key,) = claim_columns([(header, column)], role, True).columns or ("",)
        if key in claimed and _adds(sheet, index, leaders[key], key):
            join = sheet.joins.get(leaders[key])
            _add(parts, claimed[key].header, column, join.separator if join else ";")
        elif key in claimed:
            duplicates.append((key, claimed[key], column))
        elif key:
            claimed[key], leaders[key] = column, index
    return Claims(claimed, tuple(duplicates))


def _adds(sheet: SheetColumns, index: int, leader: int, key: str) -> bool:
    """Return whether a second column of a key goes on with the first, and does not contradict."""
    both_chosen = index in sheet.chosen and leader in sheet.chosen
    return sheet.followers.get(index) == leader or (both_chosen and key in PERSONS)


def _add(parts: dict[str, Parts], header: str, column: Column, separator: str) -> None:
    known = parts.get(header, Parts(())).columns
    if column not in known:
        parts[header] = Parts((*known, column), separator)
