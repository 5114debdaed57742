"""Who sits where at which workshop, as plain data."""

from __future__ import annotations

from dataclasses import dataclass

from ipraktik.model.people import Host, Intern, SignUp
from ipraktik.model.programme import Visit
from ipraktik.model.workshops import Workshop


@dataclass(frozen=True, slots=True)
class Participant:
    """A person at the workshop: a host's contact, an intern, or somebody who is both.

    Parameters
    ----------
    hosts : tuple of Host
        Those whose contact the person is.
    intern : Intern, optional
    visiting : Host, optional
        The host that the intern visits.
    """

    hosts: tuple[Host, ...] = ()
    intern: Intern | None = None
    visiting: Host | None = None

    @property
    def signup(self) -> SignUp:
        """Return the sign-up that tells the workplace: as a host, where there is one."""
        if self.hosts:
            return self.hosts[0]
        assert self.intern is not None, "a participant has a part to play"
        return self.intern

    @property
    def email_identity(self) -> str:
        """Return what tells one person from another."""
        return self.signup.email_identity

    @property
    def name(self) -> str:
        """Return the person's name."""
        return self.hosts[0].contact if self.hosts or self.intern is None else self.intern.name

    @property
    def answer(self) -> bool | None:
        """Return whether the person comes, as far as it was said; one yes is enough."""
        signups = (*self.hosts, self.intern) if self.intern else self.hosts
        answers = {one.workshop for one in signups}
        return True if True in answers else False if False in answers else None


@dataclass(frozen=True, slots=True)
class Seated:
    """A participant with a place.

    Parameters
    ----------
    participant : Participant
    own : Workshop, optional
        Where the participant would go alone: by part of the country, else the nearest.
    kilometres : float, optional
        From the own workplace, as the crow flies.
    """

    participant: Participant
    own: Workshop | None
    kilometres: float | None


@dataclass(frozen=True, slots=True)
class Seating:
    """A table at a workshop: mostly one host with its own interns; hosts stand first."""

    workshop: Workshop
    number: int
    visits: tuple[Visit, ...]
    people: tuple[Seated, ...]

    @property
    def host_ids(self) -> frozenset[str]:
        """Return the hosts whose contact sits here."""
        return frozenset(host.host_id for one in self.people for host in one.participant.hosts)


@dataclass(frozen=True, slots=True)
class WorkshopPlan:
    """Everybody at a table, and who stays away.

    Parameters
    ----------
    workshops : tuple of Workshop
    tables : tuple of Seating
        In the order of the workshops, numbered from 1 at each.
    absent : tuple of Participant
        Those who have said no, or have not answered where nobody has to come.
    """

    workshops: tuple[Workshop, ...]
    tables: tuple[Seating, ...]
    absent: tuple[Participant, ...]

    def tables_at(self, workshop: Workshop) -> tuple[Seating, ...]:
        """Return the tables of one workshop."""
        return tuple(table for table in self.tables if table.workshop == workshop)

    def table_by_person(self) -> dict[str, Seating]:
        """Return where each person sits, by e-mail in identity form."""
        return {
            seated.participant.email_identity: table
            for table in self.tables
            for seated in table.people
        }
