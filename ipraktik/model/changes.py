"""What a new match has changed since the one before, person by person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ipraktik.model.instance import Instance
from ipraktik.model.match_schema import CANCELLED
from ipraktik.model.placement import Placement
from ipraktik.model.promises import Before, KeptRow, Stay
from ipraktik.text import Text


class ChangeKind(StrEnum):
    """What happened to one intern."""

    MOVED = "moved"
    OTHER_DAYS = "other-days"
    NEW = "new"
    LOST = "lost"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Change:
    """One intern whose host or days are not what they were.

    Parameters
    ----------
    kind : ChangeKind
    intern_id : str
    before, after : Stay, optional
        None for no host.
    status : str
        What the row before said: whether anybody has been told, or has answered.
    causes : tuple of Text
        The events that forced it: without each of them it would not have happened.
    """

    kind: ChangeKind
    intern_id: str
    before: Stay | None
    after: Stay | None
    status: str
    causes: tuple[Text, ...] = ()


def find_changes(
    before: Before, instance: Instance, placements: Iterable[Placement]
) -> Iterator[Change]:
    """Yield everybody who was placed otherwise before, sorted by intern ID."""
    now = {one.intern_id: Stay(one.host_id, one.days) for one in placements}
    for intern_id in sorted({*now, *before.rows}):
        row, after = before.rows.get(intern_id), now.get(intern_id)
        was = row.was if row else None
        kind = _kind(row, was, after)
        if kind is not None:
            yield Change(kind, intern_id, was, after, row.told if row else "")


def find_untold(
    before: Before, placements: Iterable[Placement], known: Collection[str]
) -> Iterator[Change]:
    """Yield who stands otherwise than was told in an earlier round, sorted by intern ID.

    Parameters
    ----------
    before : Before
    placements : iterable of Placement
    known : collection of str
        The IDs of all interns who are signed up.
    """
    now = {one.intern_id: Stay(one.host_id, one.days) for one in placements}
    for intern_id in sorted(before.heard.keys() & known):
        heard, row = before.heard[intern_id], before.rows.get(intern_id)
        kind = _kind(row, heard.stay, now.get(intern_id))
        if kind is not None:
            yield Change(kind, intern_id, heard.stay, now.get(intern_id), heard.status)


def _kind(row: KeptRow | None, was: Stay | None, after: Stay | None) -> ChangeKind | None:
    if was is None:
        return ChangeKind.NEW if after is not None else None
    if after is None:
        return ChangeKind.LEFT if row and row.status == CANCELLED else ChangeKind.LOST
    if was.host_id != after.host_id:
        return ChangeKind.MOVED
    return ChangeKind.OTHER_DAYS if was.days != after.days else None
