"""Kommune, landsdel and the parts of the country an intern wants."""

from __future__ import annotations

from functools import cache

from ipraktik.model.findings import Code
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import Phrases, find_answer, phrases, unknown_value, words_of
from ipraktik.reading.geography import geography
from ipraktik.reading.lists import split_list
from ipraktik.reading.parsed import Fault, Parsed, shown, tidy_text
from ipraktik.text import say

_SHORT_NAMES = {"Nordfyns": "Nordfyn", "Vesthimmerlands": "Vesthimmerland"}
"""Two kommuner are named in the genitive; people leave the s out."""

_WHOLE_COUNTRY = ("Hele landet", "hele Danmark", "whole country", "all of Denmark")


@cache
def _kommuner() -> Phrases[str]:
    ways = {}
    for name, full in geography().full_names.items():
        genitive = name if name.endswith("s") else f"{name}s"
        short = _SHORT_NAMES.get(name, name)
        ways[name] = (
            name,
            full,
            short,
            f"{genitive} kommune",
            f"{name} kommune",
            f"{short} kommune",
            f"{name} regionskommune",
        )
    return phrases(ways)


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


def find_kommune(text: str) -> str | None:
    """Return the kommune that a text names: ``Århus``, ``Aarhus Kommune``, ``Københavns``."""
    return _kommuner().get(words_of(text))


def read_kommune(raw: Raw) -> Parsed[str]:
    """Read `Kommune`; a misspelt name is not guessed at, but the nearest one is told."""
    found = find_kommune(tidy_text(raw))
    return Parsed(found) if found else unknown_value(raw, tuple(geography().landsdel_of))


def read_landsdel(raw: Raw) -> Parsed[str]:
    """Read `Landsdel`: one of the 11."""
    text = tidy_text(raw)
    found = find_answer(text, _landsdele())
    return Parsed(found) if found else unknown_value(raw, geography().landsdele)


def read_landsdele(raw: Raw) -> Parsed[tuple[str, ...]]:
    """Read `Ønsket landsdel`; the whole country gives no landsdel, which stands for all."""
    known = _parts_of_country()
    items = split_list(raw, lambda text: find_answer(text, known) is not None)
    answers = [find_answer(item, known) for item in items]
    found = [parts for parts in answers if parts is not None]
    if len(found) < len(answers):
        place = geography()
        unknown = items[answers.index(None)]
        names = (*place.landsdele, *place.regions, _WHOLE_COUNTRY[0])
        return unknown_value(unknown, names)
    wanted = {part for parts in found for part in parts}
    if () in found or wanted == {*geography().landsdele}:
        return Parsed(())
    return Parsed(tuple(part for part in geography().landsdele if part in wanted))


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
