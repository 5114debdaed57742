"""Landsdel and the parts of the country an intern wants."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from ipraktik.model.findings import Code
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import (
    Phrases,
    find_answer,
    negated,
    phrases,
    unknown_value,
    words_of,
)
from ipraktik.reading.geography import geography
from ipraktik.reading.kommuner import find_kommune as find_kommune
from ipraktik.reading.kommuner import read_kommune as read_kommune
from ipraktik.reading.lists import split_list
from ipraktik.reading.parsed import Fault, Mending, Parsed, mended, shown, tidy_text
from ipraktik.text import Text, say

_WHOLE_COUNTRY = ("Hele landet", "hele Danmark", "whole country", "all of Denmark")
_JYLLAND = ("Nordjylland", "Vestjylland", "Østjylland", "Sydjylland")
_USUAL_NAMES: Mapping[tuple[str, ...], tuple[str, ...]] = {
    ("Byen København",): (
        "København",
        "Københavns by",
        "København by",
        "Kbh",
        "Storbyen København",
    ),
    ("Københavns omegn",): (
        "Københavns omegnen",
        "Kbh. omegn",
        "Kbhs omegn",
        "København omegn",
        "Omegnen af København",
    ),
    ("Byen København", "Københavns omegn"): ("København og omegn", "Kbh. og omegn"),
    ("Vest- og Sydsjælland",): (
        "Syd- og Vestsjælland",
        "Vestsjælland og Sydsjælland",
        "Sydsjælland og Vestsjælland",
        "Vest og Syd Sjælland",
        "Syd og Vest Sjælland",
        "Vest/Sydsjælland",
        "Sydsjælland og øerne",
        "Vestsjælland",
        "Sydsjælland",
        "Lolland-Falster",
        "Lolland og Falster",
    ),
    ("Nordsjælland",): ("Nord Sjælland",),
    ("Østsjælland",): ("Øst Sjælland",),
    ("Sydjylland",): ("Syd Jylland", "Sønderjylland", "Syd- og Sønderjylland", "Sydvestjylland"),
    ("Østjylland",): ("Øst Jylland",),
    ("Vestjylland",): ("Vest Jylland",),
    ("Nordjylland",): ("Nord Jylland",),
    ("Fyn",): ("Fyn og øerne",),
    _JYLLAND: ("Jylland", "Hele Jylland"),
    ("Vestjylland", "Østjylland"): (
        *("Midt- og Vestjylland", "Midt- og Østjylland"),
        *("Øst- og Vestjylland", "Vest- og Østjylland"),
    ),
    ("Østjylland", "Sydjylland"): ("Syd- og Østjylland", "Øst- og Sydjylland"),
    ("Vestjylland", "Sydjylland"): ("Syd- og Vestjylland", "Vest- og Sydjylland"),
    ("Vestjylland", "Nordjylland"): ("Nord- og Vestjylland", "Vest- og Nordjylland"),
    ("Østjylland", "Nordjylland"): ("Nord- og Østjylland", "Øst- og Nordjylland"),
    ("Vestjylland", "Østjylland", "Nordjylland"): ("Midt- og Nordjylland", "Nord- og Midtjylland"),
    ("Nordsjælland", "Østsjælland"): ("Nord- og Østsjælland", "Øst- og Nordsjælland"),
}
"""Other usual names of landsdele, each a repair."""

_REGION_NAMES: Mapping[str, tuple[str, ...]] = {
    "Region Nordjylland": ("Region Nord",),
    "Region Midtjylland": ("Region Midt",),
    "Region Syddanmark": ("Region Syd",),
    "Region Hovedstaden": ("Region H", "RegionH", "Hovedstadsregionen"),
    "Region Østdanmark": ("Region Øst",),
}
_EVERYWHERE = (
    *("overalt", "overalt i landet", "alle", "alle landsdele", "alt", "hele DK", "hvor som helst"),
    *("hele landet er fint", "ligegyldigt"),
)
_USUAL_REASON = say("A usual name of {names}.")
_SEVERAL_REASON = say("The text names several parts of the country.")
_PLACE = re.compile(r"(?:sj(?:æ|ae)lland|jylland|danmark)\b", re.IGNORECASE)
_HALF = re.compile(r"\w-(?=\s|$)")
"""Half a word, as ``Midt-`` of ``Midt- og Vestjylland``: it names a place of its own."""
_ASIDE = re.compile(r"\([^()]*\)")
_JOINED = re.compile(r"\s*(?:&|/|\+|\b(?:og|eller|samt|and|or)\b)\s*", re.IGNORECASE)


@cache
def _landsdele() -> Phrases[str]:
    return phrases({name: (name,) for name in geography().landsdele})


@cache
def _parts_of_country() -> Phrases[tuple[str, ...]]:
    """Landsdele, regions and the whole country, which is no landsdel at all: every one will do.

    A region may go without the word Region where no landsdel and no island has that name.
    """
    place = geography()
    ways: dict[tuple[str, ...], list[str]] = {(name,): [name] for name in place.landsdele}
    for region, parts in place.regions.items():
        short = region.removeprefix("Region ")
        ways.setdefault(parts, []).append(region)
        if short not in {*place.landsdele, "Sjælland"}:
            ways[parts].append(short)
    ways[()] = list(_WHOLE_COUNTRY)
    return phrases(ways)


@cache
def _usual_names() -> Phrases[tuple[str, ...]]:
    """Return what no closed value says in so many words, by its words."""
    ways: dict[tuple[str, ...], list[str]] = {
        parts: list(names) for parts, names in _USUAL_NAMES.items()
    }
    for region, names in _REGION_NAMES.items():
        ways.setdefault(geography().regions[region], []).extend(names)
    ways[()] = list(_EVERYWHERE)
    return phrases(ways)


def _find_parts(text: str) -> tuple[tuple[str, ...], bool] | None:
    """Return the landsdele that a text names, and whether that is what stands there."""
    exact, usual = (names.get(words_of(text)) for names in (_parts_of_country(), _usual_names()))
    if exact is not None:
        return exact, True
    if usual is not None:
        return usual, False
    joined = _find_joined(text)
    if joined:
        return joined, False
    if _names_more(text) or _HALF.search(text):
        return None
    inside = find_answer(text, _parts_of_country())
    return None if inside is None else (inside, True)


def _pieces(text: str) -> list[str]:
    return [piece for piece in _JOINED.split(_ASIDE.sub(" ", text)) if piece]


def _find_joined(text: str) -> tuple[str, ...]:
    """Return the landsdele of a text such as ``Fyn og Sydjylland``; none if a part is unknown.

    A list with commas is no such text: it is split at the commas first, as ``og`` stands inside
    a landsdel too.
    """
    pieces = _pieces(text)
    if len(pieces) < 2 or "," in text or negated(text):
        return ()
    found = [_find_parts(piece) for piece in pieces]
    if not all(one and one[0] for one in found):
        return ()
    return tuple(dict.fromkeys(part for one in found if one for part in one[0]))


def _names_more(text: str) -> bool:
    """Return whether a part of the text names a place that is no known part of the country.

    ``Fyn og Sjælland`` is not just Fyn; what Sjælland means there must be asked.
    """
    pieces = [part for piece in _pieces(text) for part in piece.split(",")]
    return len(pieces) > 1 and any(
        find_answer(piece, _parts_of_country()) is None
        and (_PLACE.search(piece) or find_kommune(piece))
        for piece in pieces
    )


def read_landsdel(raw: Raw) -> Parsed[str]:
    """Read `Landsdel`: one of the 11."""
    text = tidy_text(raw)
    found = find_answer(text, _landsdele())
    if found:
        return Parsed(found)
    usual = _usual_names().get(words_of(text), ())
    if len(usual) != 1:
        return unknown_value(raw, geography().landsdele)
    return mended(usual[0], raw, usual[0], Text(_USUAL_REASON.template, {"names": usual[0]}))


def read_landsdele(raw: Raw) -> Parsed[tuple[str, ...]]:
    """Read `Ønsket landsdel`; the whole country gives no landsdel, which stands for all."""
    items = split_list(raw, lambda text: _find_parts(text) is not None)
    answers = [(item, _find_parts(item)) for item in items]
    place = geography()
    unknown = [item for item, parts in answers if parts is None]
    if unknown:
        return unknown_value(unknown[0], (*place.landsdele, *place.regions, _WHOLE_COUNTRY[0]))
    found = [(item, *parts) for item, parts in answers if parts is not None]
    repairs = tuple(_usual(item, parts) for item, parts, as_written in found if not as_written)
    wanted = {part for _, parts, _ in found for part in parts}
    if any(not parts for _, parts, _ in found) or wanted == {*place.landsdele}:
        return Parsed((), repairs=repairs)
    return Parsed(tuple(part for part in place.landsdele if part in wanted), repairs=repairs)


def _usual(item: str, parts: tuple[str, ...]) -> Mending:
    names = ";".join(parts) or _WHOLE_COUNTRY[0]
    if len(parts) > 1:
        return Mending(shown(item), names, _SEVERAL_REASON)
    return Mending(shown(item), names, Text(_USUAL_REASON.template, {"names": names}))


def check_landsdel(kommune: str, landsdel: str) -> Fault | None:
    """Return the fault of a landsdel that the kommune does not lie in."""
    right = geography().landsdel_of[kommune]
    if landsdel == right:
        return None
    return Fault(
        Code.KOMMUNE_LANDSDEL_MISMATCH,
        say(
            "{kommune} lies in {right}, not in {landsdel}. Mend the one that is wrong.",
            kommune=shown(kommune),
            right=right,
            landsdel=landsdel,
        ),
    )
