"""Kinds of use: what the options of a list, or columns with ticks, stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from ipraktik.model.evaluation import Use
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import words_of
from ipraktik.reading.evaluation.closed import Said, said
from ipraktik.reading.lists import split_commas, split_items
from ipraktik.reading.parsed import cell_text

_LONGEST_OPTION = 14
_SIGNS = {
    Use.NEW_SOLUTIONS: re.compile(
        r"\bny\w* (?:\w+ )?(?:loesning|produkt|ydelse|tilbud|service|tiltag|projekt)"
        r"|\bloesninger\b|\bloesning\b|\bnew (?:\w+ )?(?:solution|product|service|initiative)"
        r"|\bsolutions?\b|\binnovationer\b|\bnye indsats"
    ),
    Use.OWN_WAYS: re.compile(
        r"arbejdsgang|arbejdsmetod|arbejdsform|arbejdsproces|\bpraksis\b|\bprocesser\b|\brutiner\b"
        r"|\bmaad\w* (?:vi|jeg|at|i) .*(?:arbejd|goer)|\barbejder (?:paa|anderledes)"
        r"|\b(?:justere|justering|aendre|aendring|tilpas)\w*|\bways? (?:we|of) work"
        r"|\bwork(?:ing)? (?:process|practice|method|routine|way)|\badjust"
    ),
    Use.NETWORK: re.compile(
        r"netvaerk|\bnetwork|\bkontakter\b|\brelation|\bsamarbejd|\bsparring|\bnye bekendt"
        r"|\bcontacts\b|\bcollaborat|\bcooperat"
    ),
    Use.INSPIRATION: re.compile(
        r"inspir|motiv|\benergi\b|\bperspektiv|\bnye ideer\b|\bny energi|\barbejdsglaede"
        r"|\bperspectives?\b|\benergy\b|\bnew ideas\b|\bnye oejne\b"
    ),
    Use.LEADERSHIP: re.compile(r"ledelse|\bledermaessig|\borganiser|\bleadership|\bmanagement\b"),
    Use.OTHER: re.compile(
        r"^(?:andet|anden|andre|oevrigt|other)(?: (?:anfoer|angiv|skriv|hvad|noter|udbytte|typer?"
        r"|please|specify|hvilket|hvilke|use|nytte|form|former|venligst|gerne))*$"
    ),
}
_NONE = re.compile(
    r"^(?:(?:jeg|vi|i|we) (?:har )?(?:ikke|intet|ingen).*|(?:intet|ingen|ikke noget|ikke haft|none"
    r"|nothing|no use|no)\b.*)$"
)


@lru_cache(maxsize=1 << 12)
def find_uses(text: str) -> tuple[Use, ...]:
    """Return the kinds of use that a short text names."""
    words = words_of(text)
    if len(words) > _LONGEST_OPTION:
        return ()
    spelt = " ".join(words)
    return tuple(use for use, sign in _SIGNS.items() if sign.search(spelt))


def says_none(text: str) -> bool:
    """Return whether an option says that there was no use."""
    return _NONE.match(" ".join(words_of(text))) is not None or said(text) is Said.NO


def _split(text: str, alone: frozenset[str]) -> list[str]:
    """Return the parts of an answer; at commas only where every part is an option by itself."""
    items: list[str] = []
    for item in split_items(text):
        parts = split_commas(item, lambda part: fold(part) in alone)
        if len(parts) == 1 and len(find_uses(item)) > 1:
            parts = split_commas(item, lambda part: len(find_uses(part)) == 1)
        items += parts
    return items


def options_alone(answers: Iterable[Raw]) -> frozenset[str]:
    """Return the options that somebody chose alone, folded."""
    texts = (item for raw in answers for item in split_items(cell_text(raw)))
    return frozenset(fold(text) for text in texts if "," not in text)


def read_uses(raw: Raw, alone: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the kinds of use that an answer names, each once; other options in their own words.

    Parameters
    ----------
    raw : Raw
    alone : frozenset of str
        Options that others chose alone, folded: a list with commas is parted by them.

    Examples
    --------
    >>> read_uses("Netværk; Justering af egne arbejdsgange; Kaffe")
    ('Netværk', 'Justering af egne arbejdsgange', 'Kaffe')
    """
    found: dict[str, None] = {}
    for item in _split(cell_text(raw), alone):
        kinds = find_uses(item)
        if says_none(item) or said(item) is Said.NOTHING:
            continue
        found[str(kinds[0]) if len(kinds) == 1 else item] = None
    return tuple(found)
