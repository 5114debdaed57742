"""Who goes to which workshop: everybody once, hosts at a table with their own interns.

A host goes where its part of the country belongs, else to the nearest town. Its interns go
along, even where another town is nearer to them: at the workshop they are to meet their host.
Where the host stays away, each intern goes to the own workshop.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ipraktik.model.programme import Visit
from ipraktik.model.workshops import Workshop
from ipraktik.programme.distances import Map
from ipraktik.programme.workshop_plan import Participant, Seated, Seating, WorkshopPlan

LARGEST_TABLE = 10
"""Hosts of whom one is the other's intern share a table of at most so many."""


def plan_workshops(
    visits: Iterable[Visit], workshops: Sequence[Workshop], places: Map, required: bool
) -> WorkshopPlan:
    """Return who goes to which workshop, and sits at which table.

    Parameters
    ----------
    visits : iterable of Visit
        Hosts and interns without a visit are not asked to come.
    workshops : sequence of Workshop
        At least one.
    places : Map
    required : bool
        Whether everybody has to come: who has not answered counts as coming then.

    Returns
    -------
    WorkshopPlan
        The contact of several hosts has one table with all their interns, and so have hosts
        of whom one is the other's intern, up to `LARGEST_TABLE`; who is both is a host beyond.
    """
    ordered = sorted(visits, key=lambda visit: visit.host.host_id)
    people = _participants(ordered)
    coming = {
        email: one
        for email, one in people.items()
        if one.answer or (one.answer is None and required)
    }
    seats = _Seats(ordered, coming, tuple(workshops), places)
    tables = [table for group in _groups(ordered, people) for table in seats.tables(group)]
    absent = tuple(one for email, one in people.items() if email not in coming)
    return WorkshopPlan(tuple(workshops), tuple(_numbered(tables, workshops)), absent)


def _participants(visits: Sequence[Visit]) -> dict[str, Participant]:
    """Return everybody by e-mail, hosts first; one person with two parts is one participant."""
    people: dict[str, Participant] = {}
    for visit in visits:
        person = people.get(visit.host.email_identity, Participant())
        hosts = (*person.hosts, visit.host)
        people[visit.host.email_identity] = replace(person, hosts=hosts)
    for visit in visits:
        for visitor in visit.visitors:
            email = visitor.intern.email_identity
            person = people.get(email, Participant())
            people[email] = replace(person, intern=visitor.intern, visiting=visit.host)
    return people


def _groups(
    visits: Sequence[Visit], people: Mapping[str, Participant]
) -> Iterable[tuple[Visit, ...]]:
    """Return the visits that share a table, each as a group."""
    group_of: dict[str, list[Visit]] = {}
    for visit in visits:
        group_of.setdefault(visit.host.email_identity, []).append(visit)
    for email, person in people.items():
        if not person.hosts or person.visiting is None:
            continue
        own, other = group_of[email], group_of[person.visiting.email_identity]
        if own is not other and _head_count([*own, *other]) <= LARGEST_TABLE:
            own.extend(other)
            group_of |= {visit.host.email_identity: own for visit in other}
    unique = {id(group): group for group in group_of.values()}
    return [tuple(sorted(one, key=lambda visit: visit.host.host_id)) for one in unique.values()]


def _head_count(visits: Iterable[Visit]) -> int:
    emails = {email for visit in visits for email in _emails(visit)}
    return len(emails)


def _emails(visit: Visit) -> Iterator[str]:
    yield visit.host.email_identity
    yield from (visitor.intern.email_identity for visitor in visit.visitors)


@dataclass(frozen=True)
class _Seats:
    """What tables are laid out of."""

    visits: Sequence[Visit]
    coming: Mapping[str, Participant]
    workshops: tuple[Workshop, ...]
    places: Map

    def tables(self, group: tuple[Visit, ...]) -> Iterator[Seating]:
        """Yield the table of a group of visits; several where no host comes along."""
        contacts = dict.fromkeys(visit.host.email_identity for visit in group)
        interns = dict.fromkeys(email for visit in group for email in _emails(visit))
        hosts = [self.coming[email] for email in contacts if email in self.coming]
        # A host who is an intern elsewhere, too, sits at the own table.
        guests = [
            self.coming[email]
            for email in interns
            if email in self.coming and not self.coming[email].hosts
        ]
        if hosts:
            votes = Counter(map(self._own, hosts))  # of equals the first host's
            yield self._table(votes.most_common(1)[0][0], group, [*hosts, *guests])
            return
        for workshop in self.workshops:
            alone = [one for one in guests if self._own(one) == workshop]
            if alone:
                yield self._table(workshop, group, alone)

    def _own(self, person: Participant) -> Workshop:
        return self.places.own_workshop(person.signup, self.workshops) or self.workshops[0]

    def _table(
        self, workshop: Workshop, visits: tuple[Visit, ...], people: Iterable[Participant]
    ) -> Seating:
        return Seating(workshop, 0, visits, tuple(self._seated(one, workshop) for one in people))

    def _seated(self, person: Participant, workshop: Workshop) -> Seated:
        own = self.places.own_workshop(person.signup, self.workshops)
        return Seated(person, own, self.places.kilometres(person.signup, workshop))


def _numbered(tables: Iterable[Seating], workshops: Sequence[Workshop]) -> Iterator[Seating]:
    waiting = sorted(tables, key=lambda table: table.visits[0].host.host_id)
    for workshop in workshops:
        here = [table for table in waiting if table.workshop == workshop]
        for number, table in enumerate(here, start=1):
            yield replace(table, number=number)
