"""Who is who: later sign-ups replace earlier ones, and everybody gets an ID (contract 1)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.instance import SignUps
from ipraktik.model.names import fold, fold_spelling
from ipraktik.model.people import Host, Intern, SignUp
from ipraktik.model.privacy import HIDDEN_DIGIT
from ipraktik.text import say
from ipraktik.validation.faults import row_key
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
        ``duplicate-signup`` and ``duplicate-id``.
    """
    hosts, old_hosts, host_findings = _newest(signups.hosts)
    interns, old_interns, intern_findings = _newest(signups.interns)
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
    found += _shared_ids(hosts, _HOSTS) + _shared_ids(interns, _INTERNS)
    return replace(signups, hosts=hosts, interns=interns, findings=findings), found


def _newest(
    people: Sequence[Person],
) -> tuple[tuple[Person, ...], tuple[Person, ...], tuple[Finding, ...]]:
    """Return the sign-ups that count, those set aside, and a finding for each of the latter."""
    groups: dict[object, list[Person]] = {}
    for number, person in enumerate(people):
        # An address in which a civil registration number was hidden is not known any more.
        known = bool(person.email) and not _is_hidden(person, "email")
        identity: object = person.identity if known else ("unknown", number)
        groups.setdefault(identity, []).append(person)
    kept: list[Person] = []
    old: list[Person] = []
    findings: list[Finding] = []
    for group in groups.values():
        latest = max(enumerate(group), key=lambda item: (_signed_up(item[1]), item[0]))[1]
        kept.append(_with_known_id(latest, group))
        for person in group:
            if person is not latest:
                old.append(person)
                findings.append(_duplicate(person, latest))
    return tuple(kept), tuple(old), tuple(findings)


def _is_hidden(person: Host | Intern, key: str) -> bool:
    """Whether a civil registration number was hidden in a cell, now or in an earlier match."""
    known = person.email if key == "email" else person.own_id
    return HIDDEN_DIGIT in known or person.row.place(key).column in person.row.hidden


def _duplicate(older: Host | Intern, newer: Host | Intern) -> Finding:
    where = where_is(newer.row, older.row)
    if _differ(_person_of(older), _person_of(newer)):
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


def _with_known_id(latest: Person, group: Iterable[Person]) -> Person:
    """Let known people keep their ID, also where the newest sign-up has none."""
    known = [person.own_id for person in group if person.own_id]
    return latest if latest.own_id or not known else latest.with_id(known[-1])


def _signed_up(person: SignUp) -> datetime:
    return person.signed_up_at or datetime.min


def _with_ids(people: Sequence[Person], kind: _Kind) -> tuple[Person, ...]:
    """Give IDs in the order of ``Tilmeldt``, then e-mail, counting on from those in use."""
    numbers = (int(match[1]) for one in people if (match := _NUMBER.search(one.own_id)))
    count = itertools.count(max(numbers, default=0) + 1)
    named = []
    for person in sorted(people, key=_sign_up_order):
        keeps = person.own_id and not _is_hidden(person, kind.key)
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
