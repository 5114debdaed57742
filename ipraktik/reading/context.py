"""What a cell is read in the light of: the visit week, and what stands elsewhere in the data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from ipraktik.model.origin import Raw, Row
from ipraktik.model.week import VisitWeek
from ipraktik.reading.cells import ADDRESS_REASON, clean_address
from ipraktik.reading.date_order import DateOrders, learn_date_orders
from ipraktik.reading.dates import find_moment
from ipraktik.reading.lists import (
    FieldNames,
    IsKnown,
    known_among,
    learn_fields,
    split_items,
    split_list,
)
from ipraktik.reading.parsed import Mending, Parsed, cell_of, cell_text, is_error_value, shown

_AUTUMN = 9
_HOST_NAMES = ("host_id", "email", "workplace")
_INTERN_NAMES = ("intern_id", "email", "name")


@dataclass(frozen=True)
class Context:
    """All that cells are held against.

    Parameters
    ----------
    week : VisitWeek
    fields : FieldNames
    is_host, is_intern : callable
        Whether a text is an ID, an e-mail address or a name of somebody in the data.
    date_orders : DateOrders
        Where a date may have the month first.
    """

    week: VisitWeek
    fields: FieldNames
    is_host: IsKnown
    is_intern: IsKnown
    date_orders: DateOrders = field(default_factory=DateOrders)

    def read_fields(self, raw: Raw) -> Parsed[tuple[str, ...]]:
        """Read `Fagfelt` or `Interesse`."""
        return self.fields.read(raw)

    def read_hosts(self, raw: Raw) -> Parsed[tuple[str, ...]]:
        """Read references to hosts, as typed."""
        return _references(raw, self.is_host)

    def read_interns(self, raw: Raw) -> Parsed[tuple[str, ...]]:
        """Read references to interns, as typed."""
        return _references(raw, self.is_intern)


def _references(raw: Raw, is_known: IsKnown) -> Parsed[tuple[str, ...]]:
    parts = split_list(raw, lambda text: is_known(clean_address(text)))
    found = tuple(clean_address(part) if "@" in part else part for part in parts)
    repairs = (
        Mending(shown(was), shown(became), ADDRESS_REASON)
        for was, became in zip(parts, found, strict=True)
        if was != became
    )
    return Parsed(found, repairs=tuple(repairs))


def _cells(rows: Iterable[Row], keys: Sequence[str]) -> Iterator[Raw]:
    return (cell_of(row, key) for row in rows for key in keys)


def _names(rows: Iterable[Row], keys: Sequence[str]) -> Iterator[str]:
    return (clean_address(raw) for raw in _cells(rows, keys))


def make_context(week: VisitWeek, hosts: Sequence[Row], interns: Sequence[Row]) -> Context:
    """Look through all rows for fields and people."""
    field_cells = [*_cells(hosts, ("fields",)), *_cells(interns, ("interests", "own_field"))]
    return Context(
        week,
        learn_fields(
            raw for raw in field_cells if split_items(cell_text(raw)) and not is_error_value(raw)
        ),
        known_among(_names(hosts, _HOST_NAMES)),
        known_among(_names(interns, _INTERN_NAMES)),
        learn_date_orders([*hosts, *interns]),
    )


def sign_up_times(rows: Iterable[Row]) -> Iterator[datetime]:
    """Yield every `Tilmeldt` that can be read as a date.

    What reads both ways counts where both readings lie before the autumn: then they give the
    same year.
    """
    known = list(rows)
    orders = learn_date_orders(known)
    for row in known:
        raw = cell_of(row, "signed_up_at")
        found = find_moment(raw)
        if found is None:
            continue
        if not orders.is_doubtful(row, raw) or max(found.day, found.month) < _AUTUMN:
            yield found
