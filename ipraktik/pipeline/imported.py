"""Sign-ups that a file has once more: what is not new in it changes nothing.

A coordinator may correct a sign-up in the match workbook. The same export given again, with the
old answer, is no later word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from ipraktik.model.people import Host, Intern, digest_of
from ipraktik.pipeline.sealed import read_control

if TYPE_CHECKING:
    from ipraktik.model.signups import SignUps
    from ipraktik.reading.match_book import MatchBook

Person = TypeVar("Person", Host, Intern)


def with_digests(signups: SignUps, book: MatchBook | None) -> SignUps:
    """Return sign-ups whose answers are the match workbook's where a file says nothing new.

    Parameters
    ----------
    signups : SignUps
        As read, before anybody is set aside.
    book : MatchBook, optional
    """
    own = book.file.name if book else ""
    control = read_control(own, book.control) if book else None
    known = control.imported if control else {}
    people: list[Host | Intern] = [*signups.hosts, *signups.interns]
    return replace(
        signups,
        hosts=tuple(_as_known(signups.hosts, own, known)),
        interns=tuple(_as_known(signups.interns, own, known)),
        digests={one.identity: digest_of(one) for one in people if one.row.file != own},
    )


def _as_known(people: Sequence[Person], own: str, known: Mapping[str, str]) -> Iterator[Person]:
    there = {one.identity: one for one in people if one.row.file == own}
    for one in people:
        before = there.get(one.identity)
        is_old = before is not None and one is not before and one.row.file != own
        if before is not None and is_old and known.get(before.own_id) == digest_of(one):
            yield replace(before, row=one.row)
        else:
            yield one
