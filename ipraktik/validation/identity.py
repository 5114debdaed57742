"""Who is who: later sign-ups replace earlier ones, and everybody gets an ID (contract 1)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.names import fold, fold_spelling
from ipraktik.model.people import Host, Intern, SignUp
from ipraktik.model.signups import SheetKind, SignUps
from ipraktik.text import say
from ipraktik.validation.faults import row_key
from ipraktik.validation.known_people import (
    is_hidden,
    not_in_new,
    same_people,
    signed_up_again,
)
from ipraktik.validation.likeness import looks_like
from ipraktik.validation.naming import where_is

Person = TypeVar("Person", Host, Intern)
_NUMBER = re.compile(r"(\d+)\s*$")


@dataclass(frozen=True, slots=True)
class _Kind:
    """What differs between hosts and interns."""

    key: str
    letter: str


_HOSTS, _INTERNS = _Kind("host_id", "V"), _Kind("intern_id", "P")


def identify(signups: SignUps) -> tuple[SignUps, tuple[Finding, ...]]:
    """Set older duplicates aside and give everybody an ID.

    Returns
    -------
    SignUps
        Each host and intern once, sorted by ID, all with IDs; findings about rows that were
        set aside are dropped.
    tuple of Finding
        ``duplicate-signup``, ``duplicate-id``, and ``not-in-new-file``.
    """
    known = frozenset(sheet.file for sheet in signups.sheets if sheet.kind is SheetKind.MATCH)
    hosts, old_hosts, host_findings = _newest(signups.hosts, known)
    interns, old_interns, intern_findings = _newest(signups.interns, known)
    hosts = _with_ids(hosts, _HOSTS)
    interns = _with_ids(interns, _INTERNS)
    kept = {row_key(person) for person in (*hosts, *interns)}
    dropped = {row_key(person) for person in (*old_hosts, *old_interns)} - kept
    findings = tuple(
        one
        for one in signups.findings
        if (one.place.file, one.place.sheet, one.place.row) not in dropped
    )
    found = (*host_findings, *intern_findings)
    found += (*not_in_new(signups.hosts, known), *not_in_new(signups.interns, known))
    found += _shared_ids(hosts, _HOSTS) + _shared_ids(interns, _INTERNS)
    return replace(signups, hosts=hosts, interns=interns, findings=findings), found


def _newest(
    people: Sequence[Person], known: frozenset[str]
) -> tuple[tuple[Person, ...], tuple[Person, ...], tuple[Finding, ...]]:
    """Return the sign-ups that count, those set aside, and a finding for each of the latter.

    `known` are the match workbooks among the files. A sign-up that says the same as the one in
    there is nothing to tell: it is the export once more.
    """
    kept: list[Person] = []
    old: list[Person] = []
    findings: list[Finding] = []
    for group in same_people(people).values():
        ordered = [one for one in group if one.row.file in known]
        ordered += [one for one in group if one.row.file not in known]
        latest = max(enumerate(ordered), key=lambda item: _turn(item, ordered, known))[1]
        same = next((one for one in ordered if _is_same_known(one, latest, known)), None)
        latest = same or latest
        kept.append(_as_known(latest, ordered, known))
        if latest.row.file not in known:
            findings += signed_up_again(latest, ordered, known)
        for person in group:
            if person is not latest:
                old.append(person)
                if not (latest is same or _is_same_known(person, latest, known)):
                    is_known = person.row.file in known and latest.row.file not in known
                    findings.append(_duplicate(person, latest, is_known))
    return tuple(kept), tuple(old), tuple(findings)


def _turn(
    item: tuple[int, Person], group: Sequence[Person], known: frozenset[str]
) -> tuple[datetime, int]:
    """Return when a sign-up came in: by ``Tilmeldt``, else by its place in the files.

    In a new file without a time it came after the match.
    """
    number, person = item
    if person.signed_up_at is None and group[0].row.file in known and number:
        return (max(_signed_up(one) for one in group), number)
    return (_signed_up(person), number)


def _is_same_known(one: Person, other: Person, known: frozenset[str]) -> bool:
    """Whether a sign-up of the match says the same as one of a new file: nothing is new."""
    is_new = one.row.file in known and other.row.file not in known
    return is_new and _says_the_same(one, other)


def _says_the_same(one: Person, other: Person) -> bool:
    return replace(one.with_id(""), cancelled=False) == replace(other.with_id(""), cancelled=False)


def _duplicate(older: Host | Intern, newer: Host | Intern, is_known: bool) -> Finding:
    """Return the finding of a row that is set aside; `is_known` where it is that of a match."""
    where = where_is(newer.row, older.row)
    if is_known:
        message = say(
            "The new sign-up says something else, and counts from now on ({where}). ID, Status "
            "and what has been promised stay.",
            where=where,
        )
    elif _differ(_person_of(older), _person_of(newer)):
        message = say(
            "Two different people have the same e-mail address: here and in {where}. Give each an "
            "address of their own. Until then only {where} counts, and this row is set aside.",
            where=where,
        )
    elif _signed_up(older) < _signed_up(newer) and older.signed_up_at is not None:
        message = say(
            "Signed up more than once. The newest sign-up counts ({where}); this row is set "
            "aside. Delete the row that is wrong.",
            where=where,
        )
    elif _signed_up(older) == _signed_up(newer):
        message = say(
            "Signed up more than once, and no sign-up is newer than the other. The last one "
            "counts ({where}); this row is set aside. Delete the row that is wrong.",
            where=where,
        )
    else:
        message = say(
            "Signed up more than once. This row does not say when, so the other one counts "
            "({where}); this row is set aside. Delete the row that is wrong.",
            where=where,
        )
    place = older.row.place("email")
    return finding(Code.DUPLICATE_SIGNUP, place, older.row.cells.get(place.column), message)


def _person_of(signup: Host | Intern) -> str:
    return signup.name if isinstance(signup, Intern) else signup.contact


def _differ(first: str, second: str) -> bool:
    """Whether two names are those of different people.

    A name left out, added or shortened makes nobody another: ``Mette Sø`` is ``Mette K. Sø``.
    """
    one, other = fold_spelling(first, whole=True), fold_spelling(second, whole=True)
    if not one or not other or set(one.split()) <= set(other.split()):
        return False
    return not (set(other.split()) <= set(one.split()) or looks_like(first, second))


def _as_known(latest: Person, group: Sequence[Person], known: frozenset[str]) -> Person:
    """Let known people keep their ID, and stay away once they have cancelled."""
    own = [one for one in group if one.row.file in known]
    ids = [one.own_id for one in own if one.own_id]
    ids += [latest.own_id] if latest.own_id else [one.own_id for one in group if one.own_id][-1:]
    person = latest.with_id(ids[0]) if ids else latest
    return replace(person, cancelled=person.cancelled or any(one.cancelled for one in own))


def _signed_up(person: SignUp) -> datetime:
    return person.signed_up_at or datetime.min


def _with_ids(people: Sequence[Person], kind: _Kind) -> tuple[Person, ...]:
    """Give IDs in the order of ``Tilmeldt``, then e-mail, counting on from those in use."""
    numbers = (int(match[1]) for one in people if (match := _NUMBER.search(one.own_id)))
    count = itertools.count(max(numbers, default=0) + 1)
    named = []
    for person in sorted(people, key=_sign_up_order):
        keeps = person.own_id and not is_hidden(person, kind.key)
        named.append(person if keeps else person.with_id(f"{kind.letter}{next(count):03d}"))
    return tuple(sorted(named, key=lambda person: (person.own_id, person.identity)))


def _sign_up_order(person: SignUp) -> tuple[bool, datetime, str, str]:
    known = person.signed_up_at is not None
    return (not known, _signed_up(person), person.email_identity, fold(person.workplace))


def _shared_ids(people: Sequence[Person], kind: _Kind) -> tuple[Finding, ...]:
    """Report everybody but the first to sign up of those who share an ID."""
    groups: dict[str, list[Person]] = {}
    for one in sorted(people, key=_sign_up_order):
        groups.setdefault(fold(one.own_id), []).append(one)
    findings = []
    for first, *others in groups.values():
        for other in others:
            message = say(
                "The ID {id} belongs to somebody else already ({where}). Give this row another.",
                id=other.own_id,
                where=where_is(first.row, other.row),
            )
            place = other.row.place(kind.key)
            findings.append(finding(Code.DUPLICATE_ID, place, other.own_id, message))
    return tuple(findings)
