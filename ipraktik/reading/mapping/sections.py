"""Parts of a form that its headers name: ``Del A: Vært - A5. Tovholder`` is asked of hosts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ipraktik.model.columns import Role
from ipraktik.model.names import fold
from ipraktik.reading.answers import words_of

_SEPARATOR = re.compile(r"\s[-–—/|]\s|:\s|\s>\s")
_FEWEST = 4
_HOST_WORDS = """
vaert vaerter vaerten praktikvaert praktikvaerter host hosts vaertsarbejdsplads
vaertsarbejdspladsen vaertssted vaertsstedet
"""
_INTERN_WORDS = "praktikant praktikanter praktikanten intern interns visitor visitors"
_SMALL_WORDS = """
a b c d del afsnit sektion side part section page 1 2 3 4 i ii iii for til dig jer som er du skal
vil vaere the if you are only kun hvis oplysninger om spoergsmaal tilmelding information about of
be want to an en
"""
_SIGNS = {
    Role.HOST: frozenset(_HOST_WORDS.split()),
    Role.INTERN: frozenset(_INTERN_WORDS.split()),
}
_SMALL = frozenset(_SMALL_WORDS.split())


@dataclass(frozen=True, slots=True)
class Section:
    """Whose part of a form a column is in, and its question without the part's name."""

    role: Role
    question: str


def role_of_part(prefix: str) -> Role | None:
    """Return the role that the name of a part of a form tells: ``Del A: Vært``."""
    words = frozenset(words_of(prefix)) - _SMALL
    return next((role for role, signs in _SIGNS.items() if words and words <= signs), None)


def section_splits(header: str) -> Iterable[tuple[str, str]]:
    """Yield what stands before and after each sign that may part a section from its question."""
    for found in _SEPARATOR.finditer(header):
        yield header[: found.start()], header[found.end() :]


def find_sections(headers: Sequence[tuple[int, str]]) -> Mapping[int, Section]:
    """Return the part of each column by its index; none unless hosts and interns both have one."""
    splits = {
        index: [
            (fold(prefix), rest) for prefix, rest in section_splits(header) if role_of_part(prefix)
        ]
        for index, header in headers
    }
    counts = Counter(prefix for found in splits.values() for prefix, _ in found)
    sections = {}
    for index, found in splits.items():
        shared = [(prefix, rest) for prefix, rest in found if counts[prefix] >= _FEWEST]
        role = role_of_part(shared[-1][0]) if shared else None
        if role is not None and shared[-1][1].strip():
            sections[index] = Section(role, shared[-1][1].strip())
    both = {section.role for section in sections.values()} == set(Role)
    return sections if both else {}
