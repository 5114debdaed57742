"""Two answers of a column to show what it holds, with personal data masked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ipraktik.model.names import tidy
from ipraktik.model.origin import Raw
from ipraktik.model.privacy import hide_cpr, holds_cpr, mask_cpr
from ipraktik.reading.dates import find_date_time
from ipraktik.reading.mapping.looks import Look, look_at
from ipraktik.reading.parsed import cell_text, tidy_text

HOW_MANY = 2
_LONGEST = 60
_HIDDEN = "•••"
_EMAIL = re.compile(r"[^\s@;,<>]+@([^\s@;,<>]+)")
_PHONE = re.compile(r"(?:\+\d{1,3} ?)?(?<!\d)\d(?:[ .-]?\d){7,11}(?!\d)")
_WORD = re.compile(r"\w[\w'’.-]*")
_SHORTEST_NAME = 3
_PERSON_SHARE = 0.5


def names_of_people(columns: Iterable[Sequence[Raw]]) -> frozenset[str]:
    """Return the words of the names in the columns that look like people's names."""
    found = set[str]()
    for answers in columns:
        if look_at(answers).share(Look.PERSON) >= _PERSON_SHARE:
            found |= {word for raw in answers for word in _WORD.findall(tidy_text(raw))}
    return frozenset(word for word in found if len(word) >= _SHORTEST_NAME and not word.isdigit())


def mask(raw: Raw, names: frozenset[str], is_name: bool) -> str:
    """Return an answer to show: no address, phone, cpr number or name of a person in it.

    Parameters
    ----------
    raw : Raw
    names : frozenset of str
        Words of names that stand elsewhere in the sheet.
    is_name : bool
        Whether every word is taken for a name.
    """
    if find_date_time(raw) is not None and not isinstance(raw, int | float):
        return cell_text(raw)
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        text = hide_cpr(raw) if holds_cpr(raw) else cell_text(raw)
    else:
        text = mask_cpr(tidy(cell_text(raw)))
    text = _PHONE.sub(_HIDDEN, _EMAIL.sub(rf"{_HIDDEN}@\1", text))
    text = _WORD.sub(lambda word: _hide(word.group(), names, is_name), text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _hide(word: str, names: frozenset[str], is_name: bool) -> str:
    hidden = word in names or (is_name and word[0].isupper())
    return f"{word[0]}{_HIDDEN}" if hidden else word


def take_samples(
    answers: Iterable[Raw], names: frozenset[str], is_name: bool = False
) -> tuple[str, ...]:
    """Return the first distinct answers of a column, masked."""
    shown: dict[str, None] = {}
    for raw in answers:
        if tidy_text(raw):
            shown[mask(raw, names, is_name)] = None
        if len(shown) == HOW_MANY:
            break
    return tuple(shown)
