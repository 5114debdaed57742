"""Answers meet the match by ID or e-mail; what goes on tells nobody's name or address.

Names are looked for in comments while it is still known who wrote them and whom they met.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Rated
from ipraktik.model.evaluation import EvaluationAnswer
from ipraktik.model.mentions import Mentions
from ipraktik.model.names import fold
from ipraktik.model.people import Host, Intern

if TYPE_CHECKING:
    from ipraktik.model.evaluated import VisitFacts
    from ipraktik.model.signups import SignUps
    from ipraktik.pipeline.visits import Visits


@dataclass(frozen=True)
class Joined:
    """Answers after the join.

    Parameters
    ----------
    rated : tuple of Rated
        In an order that is drawn from what they say.
    unjoined : int
        How many named an ID or an address that no visit is known of.
    """

    rated: tuple[Rated, ...]
    unjoined: int = 0


class Register:
    """The people of a match workbook, to be found by what they wrote in the survey.

    Parameters
    ----------
    signups : SignUps
        All of them, with IDs given.
    visits : Visits
    """

    def __init__(self, signups: SignUps, visits: Visits) -> None:
        self._visits = visits
        self._people: dict[Role, tuple[Host | Intern, ...]] = {
            Role.HOST: signups.hosts,
            Role.INTERN: signups.interns,
        }

    def find(self, answer: EvaluationAnswer) -> Host | Intern | None:
        """Return who answers; None where the ID or the address is unknown, fits several people,
        or where the two contradict each other.

        One address may be the contact of several hosts: then it is the one that had visitors.
        """
        people = self._people[answer.role]
        by_id = [one for one in people if fold(one.own_id) == fold(answer.person_id)]
        by_email = [one for one in people if one.email_identity == fold(answer.email)]
        if not answer.person_id or not by_id:
            found = by_email if answer.email else []
        else:
            found = [one for one in by_id if one in by_email] if by_email else by_id
        if len(found) > 1:
            found = [one for one in found if self.facts_of(one)]
        return found[0] if len(found) == 1 else None

    def facts_of(self, person: Host | Intern) -> VisitFacts | None:
        """Return what is known of somebody's visit."""
        if isinstance(person, Host):
            return self._visits.of_host(person.host_id)
        return self._visits.of_intern(person.intern_id)

    def met_by(self, person: Host | Intern) -> Iterator[Host | Intern]:
        """Yield somebody and everybody who was at the same host."""
        yield person
        instance, rows = self._visits.instance, self._visits.rows
        row = rows.get(person.own_id) if isinstance(person, Intern) else None
        host_id = row.host_id if row else person.own_id
        if host_id in self._visits.guests:
            yield instance.host_by_id[host_id]
            yield from (instance.intern_by_id[one] for one in self._visits.guests[host_id])

    @cached_property
    def mentions(self) -> Mentions:
        """Return what finds all these people in free text."""
        people = [one for some in self._people.values() for one in some]
        return Mentions(map(_name, people), (one.own_id for one in people))


def join(answers: Sequence[EvaluationAnswer], register: Register | None) -> Joined:
    """Return the answers with what the match knows of each visit, and without who gave them.

    Parameters
    ----------
    answers : sequence of EvaluationAnswer
    register : Register, optional
        None without a match.
    """
    if register is None:
        return Joined(_in_no_order(_rate(one) for one in answers))
    rated, unjoined = [], 0
    for one in answers:
        person = register.find(one)
        facts = register.facts_of(person) if person else None
        unjoined += facts is None and bool(one.person_id or one.email)
        rated.append(_rate_known(one, person, facts, register))
    return Joined(_in_no_order(rated), unjoined)


def _rate(answer: EvaluationAnswer) -> Rated:
    return Rated(
        role=answer.role,
        recommends=answer.recommends,
        satisfied=answer.satisfied,
        used=answer.used,
        uses=answer.uses,
        contact=answer.contact,
        copied=answer.copied,
        comment=answer.comment,
        fields=answer.fields,
    )


def _rate_known(
    answer: EvaluationAnswer,
    person: Host | Intern | None,
    facts: VisitFacts | None,
    register: Register,
) -> Rated:
    met = tuple(register.met_by(person)) if person else ()
    names = tuple(map(_name, met))
    places = tuple(one.workplace for one in met)
    mentions = register.mentions
    copied, comment = (
        mentions.hide(text, names, places) for text in (answer.copied, answer.comment)
    )
    is_named = person is not None and bool(answer.consent and answer.copied)
    return replace(
        _rate(answer),
        copied=copied,
        comment=comment,
        facts=facts,
        name=_name(person) if person and is_named else "",
        workplace=f"{person.workplace}, {person.organisation}" if person and is_named else "",
        names_in_copied=mentions.are_in(copied),
        names_in_comment=mentions.are_in(comment),
    )


def _name(person: Host | Intern) -> str:
    return person.contact if isinstance(person, Host) else person.name


def _in_no_order(rated: Iterable[Rated]) -> tuple[Rated, ...]:
    """Return answers in an order that hangs on nothing but what they say."""
    return tuple(sorted(rated, key=lambda one: hashlib.sha256(repr(one).encode()).hexdigest()))
