"""What the columns of a sheet say of each other: the same people, the same options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import zip_longest

from ipraktik.reading.mapping.looks import Look, Looks

_MOSTLY = 0.6
_FEWEST_SHARED = 3
_SHARED = 0.5
_FULL = 0.6
_ONE_DAY = 24 * 60 * 60
_CLOSED = (
    Look.EMAIL,
    Look.PHONE,
    Look.DATE,
    Look.YES_NO,
    Look.DAYS,
    Look.SMALL_NUMBER,
    Look.KOMMUNE,
    Look.LANDSDELE,
    Look.VISIT_KIND,
    Look.SECTOR,
    Look.LEVEL,
    Look.PERSON,
    Look.ROLE,
    Look.LONG,
)

_NAMES = (Look.UNIT, Look.JOB, Look.ORGANISATION)
_MOSTLY_NAMES = 0.5


@dataclass(frozen=True)
class Context:
    """How one column stands to the others of its sheet.

    Parameters
    ----------
    names_others : bool
        Whether its answers name people whose names or addresses stand in another column.
    options_alone : bool
        Whether it has one option an answer, of options that another column has several of.
    options_several : bool
        Whether it has several options an answer, of which another column has one.
    not_when_done : bool
        Whether it has times that lie shortly before those of another column, as when an answer
        was begun, or long after them, as when somebody changed it.
    belongs_to : int
        The index of the column with the names that its addresses are made of, row by row; -1
        where there is none.
    rank : int
        Where its header stands in a series of headers that differ in one word; 0 for none.
    """

    names_others: bool = False
    options_alone: bool = False
    options_several: bool = False
    not_when_done: bool = False
    belongs_to: int = -1
    rank: int = 0


def contexts(looks: Mapping[int, Looks], rows: int) -> dict[int, Context]:
    """Return how each column of a sheet stands to the others.

    Parameters
    ----------
    looks : mapping of int to Looks
        The columns by their index.
    rows : int
        How many rows the sheet has.
    """
    people = {index: one for index, one in looks.items() if _lists_people(one, rows)}
    options = {index: one for index, one in looks.items() if _has_options(one)}
    found = {}
    for index, one in looks.items():
        others = [known for at, known in people.items() if at != index and known.count > one.count]
        shared = [
            other
            for at, other in options.items()
            if index in options and at != index and _share_options(one, other)
        ]
        several = _several(one)
        found[index] = Context(
            any(_named(one, known) >= _MOSTLY for known in others),
            any(several < _several(other) for other in shared),
            any(several > _several(other) for other in shared),
            any(_is_when_done(other, one) for at, other in looks.items() if at != index),
            _owner(one, {at: known for at, known in looks.items() if at != index}),
        )
    return found


def _is_when_done(one: Looks, other: Looks) -> bool:
    """Return whether the times of a column rather than another's are those of the answers."""
    if one.middle is None or other.middle is None or one.count < other.count * _FULL:
        return False
    if min(one.share(Look.DATE), other.share(Look.DATE)) < _MOSTLY:
        return False
    # Both with or both without a time zone.
    later = (one.middle.replace(tzinfo=None) - other.middle.replace(tzinfo=None)).total_seconds()
    return 0 < later < _ONE_DAY or later < -_ONE_DAY


def _lists_people(looks: Looks, rows: int) -> bool:
    likely = max(looks.share(Look.PERSON), looks.share(Look.EMAIL))
    return likely >= _MOSTLY and looks.count >= _FULL * rows and looks.distinct > 2


def _named(looks: Looks, known: Looks) -> float:
    """Return the share of the answers that name somebody of a column of people.

    Not who stands in the same row: an address often holds the name of the one whose it is.
    """
    rows = [
        (answer, own)
        for answer, own in zip_longest(looks.by_row, known.by_row, fillvalue="")
        if answer
    ]
    found = sum(
        any(name in answer for name in known.answers if len(name) > 3 and name != own)
        and not (own and own in answer)
        for answer, own in rows
    )
    return found / len(rows) if rows else 0.0


def _owner(looks: Looks, others: Mapping[int, Looks]) -> int:
    """Return the column of names that most addresses of a column are made of."""
    if looks.share(Look.EMAIL) < _MOSTLY:
        return -1
    names = {at: one for at, one in others.items() if one.share(Look.PERSON) >= _MOSTLY}
    agreeing = {at: _agreement(looks, one) for at, one in names.items()}
    best = max(agreeing, key=lambda at: (agreeing[at], -at), default=-1)
    return best if best >= 0 and agreeing[best] >= _MOSTLY else -1


def _agreement(addresses: Looks, names: Looks) -> float:
    """Return the share of the rows with both in which the address holds a name's first or last."""
    both = [(a, n) for a, n in zip(addresses.by_row, names.by_row, strict=False) if a and n]
    found = sum(
        any(len(word) > 2 and word in address for word in name.split()) for address, name in both
    )
    return found / len(both) if len(both) >= _FEWEST_SHARED else 0.0


def _has_options(looks: Looks) -> bool:
    return looks.count >= _FEWEST_SHARED and max(map(looks.share, _CLOSED)) < _SHARED


def _share_options(one: Looks, other: Looks) -> bool:
    shared = len(one.items & other.items)
    smaller = min(len(one.items), len(other.items))
    if any(min(one.share(look), other.share(look)) >= _MOSTLY_NAMES for look in _NAMES):
        return False  # workplaces, and those that are wished for
    return shared >= min(_FEWEST_SHARED, smaller) and shared >= _SHARED * smaller


def _several(looks: Looks) -> float:
    """Return how much of the answers is a list: the share that is no single option."""
    return 1 - len(looks.answers & looks.items) / max(1, len(looks.answers))
