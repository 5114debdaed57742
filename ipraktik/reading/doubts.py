"""Answers that say less than they seem to: limits, perhaps, ditto marks, and plain "nobody"."""

from __future__ import annotations

import re
from collections.abc import Callable

from ipraktik.model.findings import Code
from ipraktik.model.names import fold
from ipraktik.reading.answers import is_perhaps, negated, words_of
from ipraktik.reading.parsed import Fault, Mending, Parsed, shown
from ipraktik.text import say

_LIMITS = frozenset(
    (
        *("under", "over", "mere", "flere", "faerre", "mindre", "end", "mindst", "minimum", "min"),
        *("ca", "cirka", "circa", "omkring", "naesten", "knap", "godt", "more", "less", "fewer"),
        *("than", "least", "above", "below", "about", "around", "approximately", "approx"),
        *("almost", "nearly"),
    )
)
"""Limits that leave the number open. ``Op til 3`` and ``maks. 2`` are no such: the number is the
most, and so are places and days."""
_LIMIT_SIGNS = re.compile(r"[<>≤≥~≈±+?]")
_OTHER_NUMBERS = frozenset(("to", "tre", "fire", "fem", "two", "three", "four", "five"))
_UP_TO = ("up", "to")

_DITTO_MARKS = re.compile(r"[\s–—_-]*(?:[\"”“„″〃]|''|’’|´´|``|ditto|do\.|-do-?)[\s–—_.-]*")
_DITTO_WORDS = frozenset(
    (
        *("samme", "det samme", "samme som ovenfor", "samme som over", "samme som ovenstående"),
        *("se ovenfor", "se over", "som ovenfor", "som ovenstående", "som over", "som før"),
        *("same", "same as above", "see above", "as above"),
    )
)
_DITTO_CODES = {
    **dict.fromkeys(("workplace", "organisation", "contact", "name"), Code.MISSING_VALUE),
    **dict.fromkeys(("days", "capacity"), Code.NOT_A_NUMBER),
    "email": Code.BAD_EMAIL,
    "signed_up_at": Code.BAD_DATE,
}
_FREE = frozenset(
    (
        *("phone", "title", "offer", "motivation"),
        *("companions", "own_host", "agreed_interns"),
    )
)
"""Columns in which such an answer decides nothing, or whose names are looked up anyhow."""

_NOBODY = frozenset(
    (
        *("ingen", "nej", "nej tak", "n/a", "n.a", "none", "no", "no thanks", "nobody", "no one"),
        *("har ikke", "har ingen", "ikke relevant", "ikke aktuelt", "ved ikke", "ved ikke endnu"),
        *("ingen endnu", "not relevant", "don't know"),
    )
)
_NO_WORD = re.compile(r"[\s/\\.–—_-]+")
_NOBODY_REASON = say("The answer names nobody, so the cell counts as blank.")
_AFTER_NAME = re.compile(r"\s*\(|\s+(?:fra|hos|ved|from|at)\s", re.IGNORECASE)
_JOINS = frozenset(("og", "eller", "samt", "and", "or"))
_NAME_REASON = say("Only the name at the start was kept.")


def leaves_number_open(text: str) -> bool:
    """Return whether a text with one number says something else than that number.

    Examples
    --------
    >>> [leaves_number_open(text) for text in ("mindst 2", "5 dage (ikke fredag)", "op til 3")]
    [True, True, False]
    """
    words = words_of(text)
    if _LIMIT_SIGNS.search(text) or negated(text) or is_perhaps(text):
        return True
    others = (
        word in _OTHER_NUMBERS and words[max(at - 1, 0) : at + 1] != _UP_TO
        for at, word in enumerate(words)
    )
    return not _LIMITS.isdisjoint(words) or any(others)


def find_ditto(key: str, text: str) -> Fault | None:
    """Return the fault of a cell that only says the same as another; None where it says more."""
    if key in _FREE or key.startswith("wishes"):
        return None
    folded = fold(text)
    if not _DITTO_MARKS.fullmatch(folded) and folded.strip(" .") not in _DITTO_WORDS:
        return None
    message = say(
        "'{value}' seems to mean the same as the row above. Every row is read by itself: write "
        "the answer out.",
        value=shown(text),
    )
    return Fault(_DITTO_CODES.get(key, Code.UNKNOWN_VALUE), message)


def names_nobody(text: str) -> bool:
    """Return whether a text is a plain answer that there is nobody: ``-``, ``Ingen``, ``n/a``."""
    folded = fold(text).strip(" .!()")
    return folded in _NOBODY or bool(_NO_WORD.fullmatch(fold(text)))


def only_named(
    parsed: Parsed[tuple[str, ...]], is_known: Callable[[str], bool]
) -> Parsed[tuple[str, ...]]:
    """Return references without those that name nobody, unless somebody is called that."""
    named = parsed.value or ()
    nobody = [text for text in named if names_nobody(text) and not is_known(text)]
    repairs = (Mending(shown(text), "", _NOBODY_REASON) for text in nobody)
    kept = tuple(text for text in named if text not in nobody)
    return Parsed(kept, parsed.faults, (*parsed.repairs, *repairs))


def without_remarks(
    parsed: Parsed[tuple[str, ...]], is_known: Callable[[str], bool]
) -> Parsed[tuple[str, ...]]:
    """Return references to people without what is said of them: ``Mette Sø (min chef)``.

    Where the remark may name another person too, or takes the answer back, all of it stays.
    """
    found = {text: _name_at_start(text, is_known) for text in parsed.value or ()}
    repairs = (
        Mending(shown(text), shown(name), _NAME_REASON)
        for text, name in found.items()
        if name != text
    )
    return Parsed(tuple(found.values()), parsed.faults, (*parsed.repairs, *repairs))


def _name_at_start(text: str, is_known: Callable[[str], bool]) -> str:
    if is_known(text) or "@" in text:
        return text
    for end in reversed([found.start() for found in _AFTER_NAME.finditer(text)]):
        remark = text[end:]
        open_remark = negated(remark) or is_perhaps(remark) or "&" in remark or "+" in remark
        if is_known(text[:end]) and not open_remark and _JOINS.isdisjoint(words_of(remark)):
            return text[:end]
    return text
