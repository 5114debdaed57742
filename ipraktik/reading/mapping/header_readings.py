"""The parts of a header: the question itself, its number, its section, and help around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ipraktik.model.names import tidy

Part = tuple[str, float]
"""A text, and how much its words count."""

HELP_WEIGHT = 0.4
SECTION_WEIGHT = 0.3
_LONGEST_READ = 300
_REMEMBERED = 1 << 12
_ASIDE = re.compile(r"\([^()]*\)")
_SUBQUESTION = re.compile(r"\[([^\[\]]*)\]")
_SENTENCE = re.compile(r"(?<=[?!.:;\n])\s+(?=[^\W\d_]|\S\S)|\s[–—-]\s|\s(?=\[)")
_SECTION = re.compile(r"(?<=\S):\s+(?=\S)|(?<=\S)\s+[-–—|>»]+\s+(?=\S)|\n+|\s(?=\[)")
_LANGUAGES = re.compile(r"\s+[/|]\s+")
_NUMBER = re.compile(
    r"""^\s*(?:
        [A-ZÆØÅ]{1,4}\d{1,3}(?:[A-Z]{1,3}\d{0,3})?[a-z]?(?:\[[^\]]*\])?[.):]?  # G01Q02[SQ001]. A5.
        | \d{1,2}(?:\.\d{1,2})+[a-z]?[.):]?                                     # 11.1
        | \d{1,3}[a-z]?[.):](?=\s+[^\W\d_a-zæøå])                               # 4. In capitals
        | (?i:spm|spørgsmål|question|intro|q)\.?\s*\d{1,3}[a-z]?[.):]?
    )(?=\s|$)\s*[-–:]?\s*""",
    re.VERBOSE,
)
_RANKED = re.compile(
    r"\d[.):]?\s+(?:prio|ønske|valg|choice|wish|priority|preference)", re.IGNORECASE
)
_PART_OF_FORM = re.compile(
    r"^\s*(?:del|part|afsnit|section|trin|step|side|page)\s+[a-z0-9]{1,2}\b[.:]?\s*"
    r"(?:[^-–:]{0,30}\s[-–]\s)?",
    re.IGNORECASE,
)
_REPEATED = re.compile(r"(?<=[?).:])\d$")
"""Microsoft Forms tells a question that stands twice apart by a number behind it."""


def without_number(header: str) -> str:
    """Return a header without the number or code of its question.

    Examples
    --------
    >>> without_number("Del A: Vært - A5. Tovholder"), without_number("1. prioritet")
    ('Tovholder', '1. prioritet')
    """
    text = _REPEATED.sub("", header.strip())
    for pattern in (_PART_OF_FORM, _NUMBER, _NUMBER):
        if _RANKED.match(text):
            break
        text = pattern.sub("", text, count=1) or text
    return text


@lru_cache(maxsize=_REMEMBERED)
def readings(header: str) -> tuple[tuple[Part, ...], ...]:
    """Return the ways to read a header, each as parts; asides in brackets count less.

    What counts may be the first question in it, all of it, or what stands before or after a colon
    or dash; of two languages, either.
    """
    text = without_number(header[:_LONGEST_READ].replace(" ", " "))
    found = list(_readings(text))
    languages = [tidy(one) for one in _LANGUAGES.split(text)]
    if len(languages) == 2 and all(" " in one or one.endswith("?") for one in languages):
        for one in languages:
            found += _readings(one)
    return tuple(dict.fromkeys(found))


def _readings(text: str) -> Iterator[tuple[Part, ...]]:
    asides = tuple((aside, HELP_WEIGHT) for aside in _ASIDE.findall(text))
    plain = tidy(_ASIDE.sub(" ", text))
    if not plain:
        yield tuple((aside, 1.0) for aside, _ in asides)
        return
    yield (*asides, *_by_question(plain))
    yield (*asides, (_flat(plain), 1.0))
    found = sections(_ASIDE.sub(" ", text))
    if len(found) > 1:
        for kept in (found[-1], found[0]):
            rest = tuple((_flat(one), SECTION_WEIGHT) for one in found if one is not kept)
            yield (*asides, *rest, (_flat(kept), 1.0))


def sections(text: str) -> list[str]:
    """Return what stands before, between and after the colons and dashes of a header."""
    return [tidy(one) for one in _SECTION.split(text) if tidy(one)]


def _by_question(plain: str) -> Iterator[Part]:
    """Yield the sentences; where one is a question, what stands around it is help."""
    sentences = _SENTENCE.split(plain)
    asked = [sentence for sentence in sentences if sentence.endswith("?")]
    for sentence in sentences:
        is_help = bool(asked) and sentence != asked[0]
        yield _flat(sentence), HELP_WEIGHT if is_help else 1.0


def _flat(text: str) -> str:
    return _SUBQUESTION.sub(r" \1 ", text)
