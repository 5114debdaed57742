"""Several values in one cell: ``;`` and line breaks always part them, commas only where known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from ipraktik.model.names import fold, fold_field, tidy
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import Mending, Parsed, cell_text, shown
from ipraktik.text import say

_BREAK = re.compile(r"[;\r\n\u2028\u2029\v]")
_MOST_COMMAS_IN_A_VALUE = 6
_FIELD_REASON = say("The same field is mostly written so: & is og, and small signs do not count.")

IsKnown = Callable[[str], bool]


def split_items(text: str) -> list[str]:
    """Return the parts between semicolons and line breaks, tidied, blank ones left out."""
    return [item for item in map(tidy, _BREAK.split(text)) if item]


def split_commas(item: str, is_known: IsKnown) -> list[str]:
    """Split at commas where every part is known; else return the item whole.

    A value may hold commas itself (``Natur, klima og miljø``), so the longest known value is
    taken first.
    """
    pieces = [piece for piece in item.split(",") if piece.strip()]
    if len(pieces) < 2 or is_known(item):
        return [tidy(", ".join(pieces)) if len(pieces) == 1 else item]
    follows: list[int | None] = [None] * len(pieces) + [len(pieces)]
    for start in reversed(range(len(pieces))):
        longest = min(len(pieces), start + _MOST_COMMAS_IN_A_VALUE + 1)
        for end in range(longest, start, -1):
            if follows[end] is not None and is_known(tidy(",".join(pieces[start:end]))):
                follows[start] = end
                break
    parts, start = [], 0
    while start < len(pieces):
        stop = follows[start]
        if stop is None:
            return [item]
        parts.append(tidy(",".join(pieces[start:stop])))
        start = stop
    return parts


def split_list(raw: Raw, is_known: IsKnown) -> list[str]:
    """Return the values of a cell: split at ``;`` and line breaks, at commas only where known."""
    items = split_items(cell_text(raw))
    return [part for item in items for part in split_commas(item, is_known)]


def known_among(values: Iterable[str]) -> IsKnown:
    """Return a test for being one of `values`, whatever the case and the white space."""
    known = frozenset(map(fold, values)) - {""}
    return lambda text: fold(text) in known


@dataclass(frozen=True)
class FieldNames:
    """The fields (fagfelter) of the data: which are known, and how each is mostly written.

    Parameters
    ----------
    known : frozenset of str
        Every known field, folded (`fold_field`).
    spelling : mapping of str to str
        Folded field to its most common spelling.
    """

    known: frozenset[str] = frozenset()
    spelling: Mapping[str, str] = field(default_factory=dict)

    def is_known(self, text: str) -> bool:
        """Return whether a field stands somewhere in the data."""
        return fold_field(text) in self.known

    def split(self, raw: Raw) -> tuple[str, ...]:
        """Return the fields of a cell, each once, in the cell's order and the usual spelling."""
        return self.read(raw).value or ()

    def read(self, raw: Raw) -> Parsed[tuple[str, ...]]:
        """Return the fields as `split`, with the repairs of those spelled in another way."""
        items = split_list(raw, self.is_known)
        usual = [self.spelling.get(fold_field(item), item) for item in items]
        repairs = (
            Mending(shown(item), shown(name), _FIELD_REASON)
            for item, name in zip(items, usual, strict=True)
            if fold(item) != fold(name)
        )
        return Parsed(tuple(dict.fromkeys(usual)), repairs=tuple(repairs))


def learn_fields(cells: Iterable[Raw]) -> FieldNames:
    """Learn the fields from all cells of the data that hold any.

    Known are the values without a comma, and those with commas that do not split into fields
    known from shorter ones.
    """
    texts = [cell_text(raw) for raw in cells]
    by_commas: dict[int, set[str]] = {}
    for item in (item for text in texts for item in split_items(text)):
        by_commas.setdefault(item.count(","), set()).add(item)
    known: set[str] = set()
    for _, items in sorted(by_commas.items()):
        # All with equally many commas are judged alike, so that the rows' order decides nothing.
        basis = FieldNames(frozenset(known)).is_known
        known |= {fold_field(item) for item in items if split_commas(item, basis) == [item]}
    spellings: dict[str, Counter[str]] = {}
    names = FieldNames(frozenset(known))
    for text in texts:
        for item in split_list(text, names.is_known):
            spellings.setdefault(fold_field(item), Counter())[item] += 1
    usual = {
        folded: min(counts, key=lambda one: (-counts[one], one))
        for folded, counts in spellings.items()
    }
    return FieldNames(frozenset(known), usual)
