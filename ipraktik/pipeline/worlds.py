"""The same sign-ups and match workbook with one thing undone: what a new match is made from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from ipraktik.errors import FindingsError
from ipraktik.model.findings import Severity
from ipraktik.model.match_schema import REFUSED_HEADERS
from ipraktik.model.people import Host, Intern
from ipraktik.pipeline.promises import promise, without_those_who_left

if TYPE_CHECKING:
    from ipraktik.model.origin import Row
    from ipraktik.model.placement import Result
    from ipraktik.model.signups import SignUps
    from ipraktik.pipeline.promises import Promised
    from ipraktik.reading.match_book import MatchBook
    from ipraktik.reading.placement_rows import PlacementRow
    from ipraktik.validation.check import Checked

Person = TypeVar("Person", Host, Intern)


@dataclass(frozen=True)
class World:
    """What a new match starts from.

    Parameters
    ----------
    signups : SignUps
        As read from the match workbook and what stands beside it.
    book : MatchBook
        With the statuses that count.
    """

    signups: SignUps
    book: MatchBook

    @cached_property
    def checked(self) -> Checked:
        """Return the sign-ups of those who have not cancelled, checked."""
        from ipraktik.validation.check import check

        return check(without_those_who_left(self.signups, self.book))

    @cached_property
    def promised(self) -> Promised:
        """Return the instance with what has been promised."""
        return promise(self.book, self.checked)

    @property
    def is_possible(self) -> bool:
        """Whether everything promised can be kept."""
        findings = self.promised.findings
        return not any(one.severity is Severity.ERROR for one in findings)

    def solve(self, seconds: float) -> Result | None:
        """Return the best match, or None where a promise cannot be kept."""
        from ipraktik.matching.solve import solve

        if not self.is_possible:
            return None
        try:
            return solve(self.promised.instance, seconds)
        except FindingsError:
            return None


Undo = Callable[[World], World]


def with_known_ids(world: World) -> World:
    """Return the same with an ID in every row, so that nobody's changes when others are undone."""
    known = world.checked.signups
    ids: dict[object, str] = {one.identity: one.host_id for one in known.hosts}
    ids |= {one.identity: one.intern_id for one in known.interns}

    def named(people: tuple[Person, ...]) -> tuple[Person, ...]:
        return tuple(
            p.with_id(ids[p.identity]) if p.email and p.identity in ids else p for p in people
        )

    signups = world.signups
    signups = replace(signups, hosts=named(signups.hosts), interns=named(signups.interns))
    return replace(world, signups=signups)


def with_row(world: World, intern_id: str, row: PlacementRow | None) -> World:
    """Return the world in which the rows of an intern are this one, or gone."""
    rows = list(world.book.placements)
    places = (n for n, one in enumerate(rows) if one.intern_id == intern_id)
    first = next(places, len(rows))
    kept = [one for one in rows if one.intern_id != intern_id]
    if row is not None:
        kept.insert(sum(one.intern_id != intern_id for one in rows[:first]), row)
    return replace(world, book=replace(world.book, placements=tuple(kept)))


def with_person_back(world: World, person: Host | Intern) -> World:
    """Return the world in which somebody has not cancelled."""

    def back(people: tuple[Person, ...]) -> tuple[Person, ...]:
        return tuple(
            replace(one, cancelled=False) if one.identity == person.identity else one
            for one in people
        )

    signups = world.signups
    if isinstance(person, Host):
        return replace(world, signups=replace(signups, hosts=back(signups.hosts)))
    return replace(world, signups=replace(signups, interns=back(signups.interns)))


def with_answers(world: World, person: Host | Intern, answers: Mapping[str, Any]) -> World:
    """Return the world in which somebody has given these answers in the match workbook."""
    own = world.book.file.name

    def changed(people: tuple[Person, ...]) -> tuple[Person, ...]:
        return tuple(
            replace(one, **answers)
            if one.row.file == own and one.identity == person.identity
            else one
            for one in people
        )

    signups = world.signups
    if isinstance(person, Host):
        return replace(world, signups=replace(signups, hosts=changed(signups.hosts)))
    return replace(world, signups=replace(signups, interns=changed(signups.interns)))


def without_new_signup(world: World, person: Host | Intern) -> World:
    """Return the world in which somebody has signed up as the match workbook says, or not."""
    own = world.book.file.name

    def old(people: tuple[Person, ...]) -> tuple[Person, ...]:
        return tuple(p for p in people if p.row.file == own or p.identity != person.identity)

    signups = world.signups
    if isinstance(person, Host):
        return replace(world, signups=replace(signups, hosts=old(signups.hosts)))
    return replace(world, signups=replace(signups, interns=old(signups.interns)))


def with_refusals(
    world: World, more: Collection[tuple[str, str]], fewer: Collection[tuple[str, str]]
) -> World:
    """Return the world in which `Afvist` has these more lines, and those fewer."""
    refused = (world.signups.refused | frozenset(more)) - frozenset(fewer)
    rows = tuple(row for row in world.book.refused if pair_of(row) not in fewer)
    return World(replace(world.signups, refused=refused), replace(world.book, refused=rows))


def pair_of(row: Row) -> tuple[str, str]:
    """Return the IDs of a line of `Afvist`."""
    intern_id, host_id = (str(row.cells.get(one) or "").strip() for one in REFUSED_HEADERS[:2])
    return intern_id, host_id
