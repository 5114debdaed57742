"""The 98 kommuner, the 11 landsdele and the regions, from `data/kommuner.csv`."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Geography:
    """Which kommune lies where.

    Parameters
    ----------
    landsdel_of : mapping of str to str
        Every kommune by name, and its landsdel.
    full_names : mapping of str to str
        Every kommune by name, and its full name (``Københavns Kommune``).
    codes : mapping of str to str
        Every kommune by name, and its official code of four digits.
    landsdele : tuple of str
        The 11, in the order of their official codes.
    regions : mapping of str to tuple of str
        The five regions and Region Østdanmark (from 2027), each with its landsdele.
    coordinates : mapping of str to (float, float)
        Every kommune by name, and the latitude and longitude of its main town.
    """

    landsdel_of: Mapping[str, str]
    full_names: Mapping[str, str]
    codes: Mapping[str, str]
    landsdele: tuple[str, ...]
    regions: Mapping[str, tuple[str, ...]]
    coordinates: Mapping[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class OtherName:
    """Another name that people use for a kommune.

    `kind` is ``kort`` (a short name), ``gammel`` (a kommune that has been part of this one since
    2007; none that was divided stands here) or ``by`` (a town in it).
    """

    name: str
    kommune: str
    kind: str


@cache
def other_names() -> tuple[OtherName, ...]:
    """Return other names of kommuner, from `data/kommunenavne.csv`."""
    source = resources.files("ipraktik") / "data" / "kommunenavne.csv"
    with source.open("r", encoding="utf-8") as file:
        return tuple(
            OtherName(row["navn"], row["kommune"], row["slags"]) for row in csv.DictReader(file)
        )


@cache
def geography() -> Geography:
    """Return the geography of Denmark, read once."""
    source = resources.files("ipraktik") / "data" / "kommuner.csv"
    with source.open("r", encoding="utf-8-sig") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: (row["nuts3"], row["kommunekode"]))
    landsdele = tuple(dict.fromkeys(row["landsdel"] for row in rows))
    regions: dict[str, dict[str, None]] = {}
    for row in rows:
        for column in ("region", "region_fra_2027"):
            regions.setdefault(row[column], {})[row["landsdel"]] = None
    return Geography(
        MappingProxyType({row["kommune"]: row["landsdel"] for row in rows}),
        MappingProxyType({row["kommune"]: row["kommunenavn_fuldt"] for row in rows}),
        MappingProxyType({row["kommune"]: row["kommunekode"] for row in rows}),
        landsdele,
        MappingProxyType({region: tuple(parts) for region, parts in sorted(regions.items())}),
        MappingProxyType({row["kommune"]: (float(row["lat"]), float(row["lon"])) for row in rows}),
    )
