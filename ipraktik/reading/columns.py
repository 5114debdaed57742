"""Headers of a sheet -> columns -> keys of the contract."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ipraktik.model.columns import ROLE_KEY as ROLE_KEY
from ipraktik.model.columns import SPECS as SPECS
from ipraktik.model.columns import WISHES
from ipraktik.model.columns import Role as Role
from ipraktik.model.names import fold, fold_header
from ipraktik.model.origin import Column, Raw
from ipraktik.model.privacy import mask_cpr
from ipraktik.model.schema import (
    FREE_PLACES,
    ROLE_HEADERS,
    STATUS,
    USED_PLACES,
    VISIT_DAYS,
    ColumnSpec,
    wish_key,
)
from ipraktik.reading.parsed import cell_text, is_blank
from ipraktik.reading.raw_sheets import column_letter

STATUS_KEY = "status"
_EXTRA_KEYS = {
    fold_header(STATUS): STATUS_KEY,
    fold_header(USED_PLACES): "used_places",
    fold_header(FREE_PLACES): "free_places",
    fold_header(VISIT_DAYS): "visit_days",
}
SETTING_HEADERS = {"Navn": ("Navn", "Name"), "Værdi": ("Værdi", "Value")}
"""The columns of a settings sheet, and the headers that each may have."""

_WISH_START = f"{WISHES} "


def _keys(specs: Sequence[ColumnSpec]) -> dict[str, str]:
    """Map every way to write a header to its key: Danish, English, or the key itself."""
    keys = {}
    for spec in specs:
        for name in (spec.header, spec.alias, spec.key, spec.key.replace("_", " ")):
            keys[fold_header(name)] = spec.key
    for name in ROLE_HEADERS:
        keys[fold_header(name)] = ROLE_KEY
    return keys


_KEYS = {role: _keys(specs) for role, specs in SPECS.items()}
_WISH_NAMES = tuple(name for name, key in _KEYS[Role.INTERN].items() if key == WISHES)
_WISH = re.compile(rf"(?:{'|'.join(_WISH_NAMES)})\s*[#.]?\s*(\d*)\.?")


def key_of(header: str, role: Role) -> str:
    """Return the key that a header stands for, or nothing where it is not known.

    Host wishes give ``wishes 1``, ``wishes 2`` and so on; one without a number is the first.
    """
    folded = fold_header(header)
    wish = _WISH.fullmatch(folded) if role is Role.INTERN else None
    if wish is not None:
        return wish_key(int(wish.group(1) or 1))
    return _KEYS[role].get(folded, "")


def is_wish(key: str) -> bool:
    """Return whether a key is one of the host wishes."""
    return key.startswith(_WISH_START)


def wish_keys(columns: Mapping[str, Column]) -> tuple[str, ...]:
    """Return the keys of the host wishes among some columns, by their number."""
    wishes = filter(is_wish, columns)
    return tuple(sorted(wishes, key=lambda key: int(key.split()[1])))


def known_keys(headers: Sequence[str], role: Role) -> frozenset[str]:
    """Return the keys that some headers stand for; ``Rolle`` is not one of them."""
    return frozenset(key_of(header, role) for header in headers) - {"", ROLE_KEY}


def typical_keys(headers: Sequence[str], role: Role) -> frozenset[str]:
    """Return the keys of the headers that only this role's sheet has."""
    other = Role.INTERN if role is Role.HOST else Role.HOST
    only = [header for header in headers if not key_of(header, other)]
    return known_keys(only, role)


def make_columns(
    header_cells: Sequence[Raw], rows: Sequence[Sequence[Raw]]
) -> tuple[tuple[int, Column], ...]:
    """Return the columns that have a header or any value, each with its index.

    A blank header with values below it becomes the column's letter; a header that stands twice
    gets its letter added, so that no cell is lost.
    """
    width = max([len(header_cells), *map(len, rows)])
    columns: list[tuple[int, Column]] = []
    taken: set[str] = set()
    for index in range(width):
        header = cell_text(header_cells[index]).strip() if index < len(header_cells) else ""
        header = mask_cpr(header)
        letter = column_letter(index)
        if not header and all(index >= len(row) or is_blank(row[index]) for row in rows):
            continue
        header = header or letter
        while header in taken:
            header = f"{header} {letter}"
        taken.add(header)
        columns.append((index, Column(header, letter)))
    return tuple(columns)


@dataclass(frozen=True, slots=True)
class Claims:
    """Which column fills which key, and pairs of columns that claim the same one."""

    columns: Mapping[str, Column]
    duplicates: tuple[tuple[str, Column, Column], ...] = ()


def claim_columns(
    columns: Sequence[tuple[str, Column]], role: Role, with_extras: bool = False
) -> Claims:
    """Give each known column its key.

    Parameters
    ----------
    columns : sequence of (str, Column)
        The header as it stands in the sheet, and its column.
    role : Role
    with_extras : bool
        Whether the columns that a match workbook adds are known too.
    """
    claimed: dict[str, Column] = {}
    duplicates = []
    for header, column in columns:
        key = key_of(header, role)
        if with_extras and not key:
            key = _EXTRA_KEYS.get(fold(fold_header(header)), "")
        if key in claimed:
            duplicates.append((key, claimed[key], column))
        elif key:
            claimed[key] = column
    return Claims(claimed, tuple(duplicates))
