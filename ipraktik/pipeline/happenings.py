"""What has happened since a match workbook was written, and how to undo each of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from ipraktik.model.events import Event
from ipraktik.model.match_schema import CANCELLED, REFUSED, REFUSED_SHEET, SENT
from ipraktik.model.people import Host, Intern
from ipraktik.model.promises import NO_ANSWERS
from ipraktik.model.schema import HOSTS_SHEET, INTERNS_SHEET, STATUS
from ipraktik.model.seals import seal
from ipraktik.pipeline import happening_words as words
from ipraktik.pipeline.edits import Typed, undo_rows
from ipraktik.pipeline.sealed import Sealed, read_control
from ipraktik.pipeline.sheet_edits import find_sheet_edits
from ipraktik.pipeline.worlds import (
    Undo,
    World,
    pair_of,
    with_answers,
    with_person_back,
    with_refusals,
    with_row,
    without_new_signup,
)

if TYPE_CHECKING:
    from ipraktik.reading.placement_rows import PlacementRow


@dataclass(frozen=True)
class Happening:
    """An event, and what undoes it."""

    event: Event
    undo: Undo


def find_happenings(world: World) -> tuple[Happening, ...]:
    """Return everything that has happened since the workbook was written, in a fixed order.

    What was sent or accepted is no event: it only keeps what the match had proposed.

    Parameters
    ----------
    world : World
        With an ID in every row.
    """
    return tuple(_Happenings(world).all())


def lost_answers(world: World) -> tuple[str, ...]:
    """Return the cells of sign-ups that were changed by hand and cannot be undone: ID, header."""
    found = find_sheet_edits(world.checked.signups, world.book.file.name, _sealed(world))
    return tuple(f"{edit.person.own_id} {header}" for edit in found for header in edit.lost)


def _sealed(world: World) -> Mapping[str, Sealed]:
    control = read_control(world.book.file.name, world.book.control)
    return {one.sheet: one for one in control.sheets}


class _Happenings:
    def __init__(self, world: World) -> None:
        self._world, self._typed = world, Typed(world)
        self._signups = world.checked.signups
        self._sealed = _sealed(world)
        self._was = {
            who: stay.host_id
            for who, row in self._typed.rows.items()
            if (stay := self._typed.written.proposed(row, self._host_ids)) is not None
        }

    @property
    def _host_ids(self) -> list[str]:
        return [host.host_id for host in self._signups.hosts]

    def all(self) -> Iterator[Happening]:
        yield from self._hosts_gone()
        yield from self._interns_gone()
        yield from self._refusals()
        yield from self._refused_lines()
        yield from self._typed_rows()
        yield from self._signed_up()
        yield from self._changed_in_place()

    def _hosts_gone(self) -> Iterator[Happening]:
        for host in self._signups.hosts:
            if host.cancelled and not self._was_gone(HOSTS_SHEET, host.host_id):
                here = self._at({host.host_id})
                event = Event(f"host {host.host_id}", words.cancelled(host.host_id), here)
                yield Happening(event, partial(with_person_back, person=host))

    def _interns_gone(self) -> Iterator[Happening]:
        for intern in self._signups.interns:
            who = intern.intern_id
            if intern.cancelled and not self._was_gone(INTERNS_SHEET, who):
                event = Event(f"intern {who}", words.cancelled(who), frozenset({who}))
                yield Happening(event, partial(_intern_back, intern=intern, typed=self._typed))

    def _was_gone(self, sheet: str, own_id: str) -> bool:
        sealed = self._sealed.get(sheet)
        if sealed is None or own_id not in sealed.rows or STATUS not in sealed.headers:
            return False
        return sealed.rows[own_id][sealed.headers.index(STATUS)] == seal(CANCELLED)

    def _refusals(self) -> Iterator[Happening]:
        groups: dict[tuple[str, ...], list[PlacementRow]] = {}
        for who, row in self._typed.rows.items():
            if row.status == REFUSED:
                groups.setdefault((*self._typed.unit_ids(who), row.host_id), []).append(row)
        for (*unit, host_id), rows in groups.items():
            here = frozenset(one for one in unit if self._was.get(one) == host_id)
            ids = sorted(row.intern_id for row in rows)
            text = words.refused(ids, host_id, rows[0].answers)
            undo = partial(_not_refused, rows=rows)
            yield Happening(Event(f"refused {' '.join(ids)} {host_id}", text, here), undo)

    def _refused_lines(self) -> Iterator[Happening]:
        """Yield lines that were written in `Afvist` by hand, or deleted from it."""
        sealed = self._sealed.get(REFUSED_SHEET)
        if sealed is None:
            return
        known = {_pair_named(name) for name in sealed.rows}
        stand = {pair_of(row) for row in self._world.book.refused}
        for pair in sorted(stand - known):
            event = Event(f"line {' '.join(pair)}", words.refused_by_hand(*pair), self._bound(pair))
            yield Happening(event, partial(with_refusals, more=(), fewer=(pair,)))
        for pair in sorted(known - stand):
            event = Event(f"no line {' '.join(pair)}", words.allowed_again(*pair))
            yield Happening(event, partial(with_refusals, more=(pair,), fewer=()))

    def _bound(self, pair: tuple[str, str]) -> frozenset[str]:
        unit = self._typed.unit_ids(pair[0])
        return frozenset(one for one in unit if self._was.get(one) == pair[1])

    def _typed_rows(self) -> Iterator[Happening]:
        for edit in self._typed.edits():
            rows = [self._typed.rows[who] for who in edit.intern_ids]
            decided = [one for one in rows if self._typed.is_decision(one)]
            if not decided:
                continue
            ids = tuple(row.intern_id for row in decided)
            unit = {one for who in ids for one in self._typed.unit_ids(who)}
            held = unit if any(self._typed.is_moved(row) for row in decided) else ()
            text = words.typed(self._typed, decided)
            event = Event(f"row {' '.join(ids)}", text, frozenset(held), frozenset(unit))
            yield Happening(event, undo_rows(self._typed, ids))

    def _signed_up(self) -> Iterator[Happening]:
        own = self._world.book.file.name
        people: Iterable[Host | Intern] = (*self._signups.hosts, *self._signups.interns)
        raw: Iterable[Host | Intern] = (*self._world.signups.hosts, *self._world.signups.interns)
        before = {one.identity: one for one in raw if one.row.file == own}
        for one in people:
            if one.row.file == own or one.cancelled:
                continue
            old, own_id = before.get(one.identity), one.own_id
            if old is None:
                text = words.new(own_id)
            elif _content(old) != _content(one):
                text = words.changed(own_id)
            else:
                continue
            own_ids = frozenset({own_id})
            event = Event(f"signup {own_id}", text, own=own_ids)
            yield Happening(event, partial(without_new_signup, person=one))

    def _changed_in_place(self) -> Iterator[Happening]:
        file = self._world.book.file.name
        for edit in find_sheet_edits(self._signups, file, self._sealed):
            own_id = edit.person.own_id
            event = Event(f"answers {own_id}", words.changed(own_id), own=frozenset({own_id}))
            undo = partial(with_answers, person=edit.person, answers=edit.before)
            yield Happening(event, undo)

    def _at(self, host_ids: set[str]) -> frozenset[str]:
        return frozenset(who for who, host_id in self._was.items() if host_id in host_ids)


def _content(person: Host | Intern) -> Host | Intern:
    return replace(person.with_id(""), cancelled=False)


def _pair_named(name: str) -> tuple[str, str]:
    intern_id, _, host_id = name.partition(" · ")
    return intern_id, host_id.partition(" (")[0]


def _intern_back(world: World, intern: Intern, typed: Typed) -> World:
    row = typed.rows.get(intern.intern_id)
    if row is not None and row.status == CANCELLED:
        world = undo_rows(typed, [intern.intern_id])(world)
    return with_person_back(world, intern)


def _not_refused(world: World, rows: Iterable[PlacementRow]) -> World:
    """Return the world in which a proposal has been sent and not been turned down."""
    for row in rows:
        sent = replace(row, status=SENT, answers=NO_ANSWERS)
        world = with_row(world, row.intern_id, sent)
    return world
