"""A match workbook -> what letters and calendars are made from, with what was told before."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ipraktik.model.match_schema import ACCEPTED, SENT
from ipraktik.model.week import Day
from ipraktik.pipeline.endings import ended_by
from ipraktik.pipeline.restore import standing_rows
from ipraktik.pipeline.standing import written_placements
from ipraktik.validation.companions import companions_named

if TYPE_CHECKING:
    from ipraktik.model.people import Intern
    from ipraktik.model.programme import Visit
    from ipraktik.pipeline.restore import Restored
    from ipraktik.post.occasion import Dropped, Meetings, Occasion
    from ipraktik.reading.match_book import MatchBook

_TOLD = (SENT, ACCEPTED)


def occasion_of(
    restored: Restored, visits: tuple[Visit, ...], meetings: Meetings | None = None
) -> Occasion:
    """Return all that letters and calendars are made from.

    Parameters
    ----------
    restored : Restored
    visits : tuple of Visit
    meetings : Meetings, optional
        Who comes to which workshop.
    """
    from ipraktik.post.occasion import Meetings, Occasion

    instance, book = restored.checked.instance, restored.book
    assert instance is not None, "restored workbooks have one"
    signups = restored.checked.signups
    moved = tuple(_moved(book, instance.host_by_id))
    dropped, earlier = tuple(_dropped(book)), (*_earlier(book), *(one for _, one in moved if one))
    unsure = {own_id for own_id, _ in moved}
    return Occasion(
        signups,
        instance,
        visits,
        dropped,
        earlier,
        frozenset(
            row.intern_id
            for row in book.placements
            if row.status in _TOLD and row.intern_id not in unsure
        ),
        book.round,
        meetings or Meetings(),
        _parted(signups.interns, visits, (*dropped, *earlier)),
    )


def moved_by_hand(restored: Restored) -> tuple[str, ...]:
    """Return the interns who stand as told, and whose host or days were overwritten by hand."""
    instance = restored.checked.instance
    assert instance is not None, "restored workbooks have one"
    return tuple(own_id for own_id, _ in _moved(restored.book, instance.host_by_id))


def _moved(book: MatchBook, host_ids: Collection[str]) -> Iterator[tuple[str, Dropped | None]]:
    """Yield who was moved by hand after the match was written, and what had been told before.

    Where Status too was filled in by hand since, nobody can see which came first: that the row as
    it stands was sent is as likely as not, and nothing is known to have been told before.
    """
    written = written_placements(book)
    for row in standing_rows(book):
        if row.status in _TOLD and written.has_moved(row):
            was = written.proposed(row, host_ids)
            if was is None or written.is_edited(row, "Status"):
                yield row.intern_id, None
            else:
                yield row.intern_id, _gone(book, row.intern_id, was.host_id, was.days, row.status)


def _parted(
    interns: Sequence[Intern], visits: Iterable[Visit], gone: Iterable[Dropped]
) -> Mapping[str, Dropped]:
    """Return by intern ID the row of a companion at the same host that stands no more."""
    of_host = {visitor.intern.intern_id: v.host.host_id for v in visits for visitor in v.visitors}
    named = companions_named(interns)
    return {
        own_id: one
        for one in gone
        for own_id in sorted(named.get(one.intern_id, ()))
        if of_host.get(own_id) == one.host_id != of_host.get(one.intern_id)
    }


def _dropped(book: MatchBook) -> Iterator[Dropped]:
    """Yield the rows of a match that were turned down or cancelled in it."""
    standing = {row.row.number for row in standing_rows(book)}
    for row in book.placements:
        if row.row.number not in standing:
            yield _gone(book, row.intern_id, row.host_id, row.days, row.status)


def _earlier(book: MatchBook) -> Iterator[Dropped]:
    """Yield the rows of the match before that are others now, and that were told."""
    for intern_id, host_id, days, status in book.told_before:
        yield _gone(book, intern_id, host_id, days, status)


def _gone(
    book: MatchBook, intern_id: str, host_id: str, days: frozenset[Day], status: str
) -> Dropped:
    """Return a proposal with who knows of its end: either side, where nobody has noted who."""
    from ipraktik.post.occasion import Dropped

    by = ended_by(book, intern_id, host_id, status)
    return Dropped(intern_id, host_id, days, by.intern, by.host)
