"""What each reader has been told before: which letter that calls for, and who needs none.

A coordinator fears nothing more than a proposal that silently changes. Whoever was told of
another visit gets a letter that says so; whoever has the letter already is not written to again.
"""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.model.letters import LetterKind
from ipraktik.model.people import Host, Intern
from ipraktik.model.programme import Visit
from ipraktik.post.occasion import Dropped, Occasion


def told_before(occasion: Occasion, intern: Intern) -> Dropped | None:
    """Return the visit that an intern had been told of, if it is taken back by others."""
    rows = (one for one in occasion.earlier if one.intern_id == intern.intern_id)
    return next((one for one in rows if not one.by_intern), None)


def left_by(occasion: Occasion, intern: Intern) -> Dropped | None:
    """Return the proposal of a companion who was to come along, and does not; if it was told."""
    return occasion.parted.get(intern.intern_id) if intern.intern_id in occasion.sent else None


def kind_for_placed(occasion: Occasion, intern: Intern) -> LetterKind:
    """Return the letter of an intern with a host."""
    is_other = told_before(occasion, intern) or left_by(occasion, intern)
    return LetterKind.MOVED if is_other else LetterKind.PLACED


def kind_for_unplaced(occasion: Occasion, intern: Intern) -> LetterKind:
    """Return the letter of an intern without a host."""
    return LetterKind.LOST if told_before(occasion, intern) else LetterKind.UNPLACED


def kind_for_visited(occasion: Occasion, visit: Visit) -> LetterKind:
    """Return the letter of a host with visitors: whether it knows of others than those.

    Rows are often marked one by one as letters go out, so that some are marked and some are not
    says nothing in a first round.
    """
    known = [v.intern.intern_id in occasion.sent for v in visit.visitors]
    mixed = occasion.round > 1 and any(known) and not all(known)
    gone = _gone_from(occasion, visit.host)
    if mixed or (gone and any(known)) or any(_heard_of(visit.host, gone)):
        return LetterKind.CHANGED
    return LetterKind.VISITED


def kind_for_empty(occasion: Occasion, host: Host) -> LetterKind:
    """Return the letter of a host without visitors."""
    return LetterKind.LEFT if any(_heard_of(host, occasion.earlier)) else LetterKind.EMPTY


def intern_has_letter(occasion: Occasion, intern: Intern) -> bool:
    """Return whether an intern has the letter of the row as it stands.

    Where only the days are others the row stays sent (contract 4, level 3), so that it cannot be
    known; one letter too many is better than none.
    """
    has_heard = intern.intern_id in occasion.sent and intern.intern_id not in _other_days(occasion)
    return has_heard and left_by(occasion, intern) is None


def host_has_letter(occasion: Occasion, visit: Visit) -> bool:
    """Return whether a host has the letter about all its visitors and nobody else."""
    gone = _gone_from(occasion, visit.host)
    return not gone and all(intern_has_letter(occasion, v.intern) for v in visit.visitors)


def _gone_from(occasion: Occasion, host: Host) -> tuple[Dropped, ...]:
    """Return the proposals for a host that stand no more."""
    rows = (*occasion.earlier, *occasion.dropped)
    return tuple(one for one in rows if one.host_id == host.host_id)


def _heard_of(host: Host, rows: tuple[Dropped, ...]) -> Iterator[Dropped]:
    return (one for one in rows if one.host_id == host.host_id and not one.by_host)


def _other_days(occasion: Occasion) -> frozenset[str]:
    stays = {(v.intern.intern_id, visit.host.host_id) for visit, v in occasion.pairs}
    return frozenset(
        one.intern_id for one in occasion.earlier if (one.intern_id, one.host_id) in stays
    )
