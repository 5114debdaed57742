"""Which kommune a text names, and whether that is what stands there."""

from __future__ import annotations

import re
from functools import cache

from ipraktik.model.findings import Code
from ipraktik.model.names import fold_name
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import (
    Phrases,
    find_answer,
    find_answers,
    phrases,
    unknown_value,
    words_of,
)
from ipraktik.reading.geography import geography, other_names
from ipraktik.reading.parsed import Parsed, failed, mended, nearest, shown, tidy_text
from ipraktik.text import Text, say

_COMPOUND = re.compile(r"\w+(?:-\w+)+")
_BESIDE_A_NAME = frozenset({"kommune", "kom", "komm", "i"})
_EVERYDAY_WORDS = frozenset({"Vejen", "Odder", "Greve"})
"""Kommuner whose names are words too: inside a longer text they may mean something else."""

_STATE = phrases(
    {
        True: (
            "stat",
            "staten",
            "statslig",
            "ministerium",
            "ministeriet",
            "styrelse",
            "styrelsen",
            "hele landet",
        )
    }
)
_REASONS = {
    "kort": say("A usual name of {kommune} Kommune."),
    "gammel": say("The former kommune has been part of {kommune} Kommune since 2007."),
    "by": say("The town lies in {kommune} Kommune."),
}
_SPELLING = say("An older way to spell {kommune}.")
_CODE = say("The official code of {kommune} Kommune.")
_PLAIN = say("{kommune} written without Danish letters.")
_INSIDE = say("{kommune} is the one kommune that the text names.")
_DANISH_LETTERS = str.maketrans({"æ": "a", "ø": "o", "å": "a"})


@cache
def _kommuner() -> Phrases[str]:
    """Return the kommuner by their own names, with and without the word Kommune."""
    ways = {}
    for name, full in geography().full_names.items():
        genitive = name if name.endswith("s") else f"{name}s"
        ways[name] = (
            name,
            full,
            genitive,
            f"{genitive} kommune",
            f"{name} kommune",
            f"{name} regionskommune",
            f"{genitive} regions kommune",
        )
    return phrases(ways)


@cache
def _others() -> dict[tuple[str, ...], tuple[str, str]]:
    """Return kommune and kind of every other name, with and without the word Kommune."""
    own = _kommuner()
    others = {}
    for other in other_names():
        words = words_of(other.name)
        for way in (words, (*words, "kommune"), (*words[:-1], f"{words[-1]}s", "kommune")):
            if way not in own:
                others[way] = (other.kommune, other.kind)
    return others


@cache
def _inside() -> Phrases[str]:
    """Return what names a kommune inside a longer text: its own names, and the short ones."""
    own = {words: one for words, one in _kommuner().items() if one not in _EVERYDAY_WORDS}
    short = {words: one for words, (one, kind) in _others().items() if kind == "kort"}
    return {**short, **own}


@cache
def _codes() -> dict[str, str]:
    """Return the kommuner by their official codes, with and without the zero in front."""
    codes = geography().codes
    return {way: one for one, code in codes.items() for way in (code, code.lstrip("0"))}


@cache
def _plain_names() -> dict[str, str]:
    """Return the kommuner by their names without Danish letters, where that is one kommune's."""
    names: dict[str, list[str]] = {}
    for name in geography().landsdel_of:
        for way in (name.casefold().translate(_DANISH_LETTERS), name.casefold().replace("æ", "ae")):
            names.setdefault(" ".join(words_of(way.translate(_DANISH_LETTERS))), []).append(name)
    return {plain: found[0] for plain, found in names.items() if len(set(found)) == 1}


def understand_kommune(text: str) -> tuple[str, Text | None] | None:
    """Return the kommune that a text names, and why where it is not what stands there.

    Full names, with and without the word Kommune, are what they say; older spellings, short
    and former names, and the one kommune that a longer text names are repairs.
    """
    words = words_of(text)
    found = _kommuner().get(words)
    if found is not None:
        as_written = {fold_name(name) for name in (found, geography().full_names[found])}
        plain = fold_name(text).removesuffix(" regionskommune").replace("-", " ")
        genitive = {f"{name}s" for name in as_written} | as_written
        return found, None if plain in genitive else _why(_SPELLING, found)
    if words in _others():
        found, kind = _others()[words]
        return found, _why(_REASONS[kind], found)
    plain_text = " ".join(words[:-1] if words[-1:] == ("kommune",) else words)
    for known, reason in ((_codes(), _CODE), (_plain_names(), _PLAIN)):
        if plain_text in known:
            return known[plain_text], _why(reason, known[plain_text])
    bare = tuple(w for w in words if w not in _BESIDE_A_NAME and not w.isdigit())
    within = _kommuner().get(bare) or find_answer(_COMPOUND.sub(_known_compound, text), _inside())
    return None if within is None else (within, _why(_INSIDE, within))


def _known_compound(found: re.Match[str]) -> str:
    """Return a word with a hyphen if it names a kommune: ``Lolland-Falster`` is not Lolland."""
    words = words_of(found.group())
    return found.group() if words in _kommuner() or words in _others() else " "


def find_kommune(text: str) -> str | None:
    """Return the kommune that a text is a name of: ``Århus``, ``Aarhus Kommune``, ``Kbh.``."""
    words = words_of(text)
    return _kommuner().get(words) or _others().get(words, (None, ""))[0]


def _why(reason: Text, kommune: str) -> Text:
    return Text(reason.template, {"kommune": kommune})


def read_kommune(raw: Raw) -> Parsed[str]:
    """Read `Kommune`; a misspelt name is not guessed at, but the nearest one is told."""
    found = understand_kommune(tidy_text(raw))
    if found is not None:
        kommune, why = found
        return Parsed(kommune) if why is None else mended(kommune, raw, kommune, why)
    names = tuple(geography().landsdel_of)
    if not find_answers(tidy_text(raw), _STATE):
        return unknown_value(raw, names)
    message = say(
        "'{value}' is no kommune. Write the kommune where the workplace stands, for a state "
        "workplace too, such as '{nearest}'.",
        value=shown(raw),
        nearest=nearest(tidy_text(raw), names),
    )
    return failed(Code.UNKNOWN_VALUE, message)
