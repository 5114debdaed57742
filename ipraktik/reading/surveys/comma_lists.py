"""Lists that a tool writes with commas, though the options hold commas themselves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import cell_text
from ipraktik.reading.surveys.common import Answers, filled

_COMMA = re.compile(r", (?![^()]*\))")
_LONGEST = 60
_FEWEST = 2


def _options(text: str) -> list[str]:
    """Return the options of an answer: one that goes on in lower case holds the comma itself."""
    options: list[str] = []
    for part in _COMMA.split(text):
        if options and part[:1].islower():
            options[-1] += f", {part}"
        else:
            options.append(part)
    return options


def _is_ticked(lists: Sequence[Sequence[str]]) -> bool:
    """Return whether lists are ticks in a form: the same options again, in the form's order.

    What people write themselves, such as ``Jobcentret, Viborg``, has other words in each cell or
    each word in its own place.
    """
    counts = Counter(option for options in lists for option in options)
    several = [options for options in lists if len(options) > 1]
    short = all(len(option) <= _LONGEST for option in counts)
    known = sum(count >= _FEWEST for count in counts.values()) * 2 >= len(counts)
    firsts = {options[0] for options in lists}
    moving = any(option in firsts for options in several for option in options[1:])
    return len(several) >= _FEWEST and short and known and moving and _in_one_order(several)


def _in_one_order(lists: Sequence[Sequence[str]]) -> bool:
    """Return whether no two options stand in both orders."""
    pairs = {(a, b) for options in lists for at, a in enumerate(options) for b in options[at + 1 :]}
    return all(a != b and (b, a) not in pairs for a, b in pairs)


def part_ticked_lists(answers: Answers, asked: Sequence[int]) -> Answers:
    """Write lists of ticked options with semicolons, as every other tool does."""
    new: dict[int, list[Raw]] = {}
    for index in asked:
        cells = answers.column(index)
        texts = [cell_text(cell) for cell in filled(cells) if isinstance(cell, str)]
        plain = [text for text in texts if ";" not in text and "\n" not in text and "@" not in text]
        if len(plain) == len(texts) and _is_ticked([_options(text) for text in texts]):
            new[index] = [
                ";".join(_options(cell)) if isinstance(cell, str) else cell for cell in cells
            ]
    return answers.fill(new)
