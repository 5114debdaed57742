"""`Bevis` read back: the certificates of the levels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ipraktik.model.certificate import Certificate, LevelKey, key_of_number
from ipraktik.model.instance import Instance
from ipraktik.model.match_schema import PROOF_HEADERS, PROOF_SHEET, WEIGHT_PART
from ipraktik.model.origin import Raw, Row
from ipraktik.reading.parsed import cell_text

_PART, _KEY, _USE, _ = PROOF_HEADERS
_WHOLE = re.compile(r"-?\d+(\.\d{3})*")
_LEVEL = re.compile(r"\D+(\d+b?)(?:\D+(\d+)\D*)?")

Numbers = dict[str, dict[str, int]]
"""Numbers by header, then by key; those that are blank or cannot be read are left out."""


def read_certificates(rows: Sequence[Row], instance: Instance) -> Mapping[LevelKey, Certificate]:
    """Return the certificate that each level uses.

    What cannot be read counts as 0: then the prices prove nothing, which the audit tells.

    Parameters
    ----------
    rows : sequence of Row
        Those of `Bevis`.
    instance : Instance
        Its units, by whose members the prices are named.
    """
    weights, prices, used = _read(rows)
    units = [";".join(sorted(one.intern_id for one in unit.members)) for unit in instance.units]
    made = {
        header: Certificate(
            {key: number for text, number in found.items() if (key := _level(text)) and number},
            tuple(prices.get(header, {}).get(unit, 0) for unit in units),
        )
        for header, found in weights.items()
    }
    named = ((_level(text), header) for text, header in used.items())
    return {key: made[header] for key, header in named if key is not None and header in made}


def _read(rows: Sequence[Row]) -> tuple[Numbers, Numbers, dict[str, str]]:
    """Return weights, prices, and the column that each level uses."""
    weights: Numbers = {}
    prices: Numbers = {}
    used: dict[str, str] = {}
    for row in rows:
        part, key, use = (cell_text(row.cells.get(one)).strip() for one in (_PART, _KEY, _USE))
        if part == WEIGHT_PART:
            used[key] = use
        for header, number in _numbers(row):
            (weights if part == WEIGHT_PART else prices).setdefault(header, {})[key] = number
    return weights, prices, used


def _numbers(row: Row) -> Iterator[tuple[str, int]]:
    for header, raw in row.cells.items():
        number = _whole(raw) if header.startswith(f"{PROOF_SHEET} ") else None
        if number is not None:
            yield header, number


def _whole(raw: Raw) -> int | None:
    if isinstance(raw, bool):
        return None
    if isinstance(raw, int):
        return raw
    if isinstance(raw, float):
        return int(raw) if raw.is_integer() else None
    text = cell_text(raw).strip()
    return int(text.replace(".", "")) if _WHOLE.fullmatch(text) else None


def _level(text: str) -> LevelKey | None:
    found = _LEVEL.fullmatch(text)
    if found is None:
        return None
    number, points = found.groups()
    return key_of_number(number, None if points is None else int(points))
