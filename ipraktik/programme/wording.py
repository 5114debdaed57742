"""The words of the sketch: what takes the place of the template's placeholders.

The words themselves stand in `Programskabelon` and are Danish, as all that leaves the house.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ipraktik.model.programme import Visitor

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_SENTENCES = re.compile(r"(?<=[.!?…])\s+")
_LOOSE_ENDS = " :–-,"


def short_names(visitors: Iterable[Visitor]) -> dict[str, str]:
    """Return what to call each visitor, by intern ID: the first name unless two share it."""
    full = {visitor.intern.intern_id: visitor.intern.name for visitor in visitors}
    first = {key: name.split(maxsplit=1)[0] if name else "" for key, name in full.items()}
    uses = Counter(name.casefold() for name in first.values())
    return {
        key: name if _is_first_name(name, full[key]) and uses[name.casefold()] == 1 else full[key]
        for key, name in first.items()
    }


def _is_first_name(word: str, full: str) -> bool:
    """Tell whether the first word of a name is one to call somebody by.

    ``Holm, Anna`` begins with the family name, and an initial says too little.
    """
    return "," not in full and len(word) > 1 and not word.endswith(".")


def join_words(words: Sequence[str]) -> str:
    """Return words in a row: ``Anna, Bo og Carl``; each once."""
    once = list(dict.fromkeys(filter(None, words)))
    return " og ".join(filter(None, (", ".join(once[:-1]), *once[-1:])))


def fill_title(template: str, values: Mapping[str, str]) -> str:
    """Return a title; where a placeholder stands for nothing, what is left of it."""
    return " ".join(_fill(template, values).split()).strip(_LOOSE_ENDS)


def fill_text(template: str, values: Mapping[str, str]) -> str:
    """Return a text without the sentences whose placeholders stand for nothing."""
    sentences = _SENTENCES.split(template.strip())
    kept = (one for one in sentences if all(values.get(name) for name in placeholders(one)))
    return " ".join(_fill(one, values) for one in kept)


def placeholders(template: str) -> tuple[str, ...]:
    """Return the names of the placeholders in a text."""
    return tuple(_PLACEHOLDER.findall(template))


def _fill(template: str, values: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda found: values.get(found.group(1), ""), template)


def shorten(text: str, most: int) -> str:
    """Return a text of at most so many characters, cut between words and marked with ``…``."""
    plain = " ".join(text.split())
    if len(plain) <= most:
        return plain
    head = plain[: most - 1]
    whole, _, _ = head.rpartition(" ")
    return f"{(whole or head).rstrip(' .,;:')} …"[:most]
