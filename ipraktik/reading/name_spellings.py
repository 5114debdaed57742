"""Workplaces and organisations that are spelled in two ways beyond doubt: one spelling for each.

Priority and the rule of the own organisation hang on these names. Where more than spelling
differs ("Plejecenter", "Plejecentret") a warning asks instead; see `validation.likeness`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar

from ipraktik.model.names import fold_name, fold_spelling
from ipraktik.model.people import Host, Intern, SignUp
from ipraktik.model.repairs import Repair
from ipraktik.reading.geography import geography, other_names
from ipraktik.reading.kommuner import understand_kommune
from ipraktik.reading.parsed import shown
from ipraktik.text import Text, say

Person = TypeVar("Person", Host, Intern)
_SMALL_WORDS = frozenset({"i", "paa", "ved", "og", "den", "det", "for", "af"})
_STATE = "Stat"
_ORGANISATION = say("The same kommune or organisation is mostly written so.")
_WORKPLACE = say("The same workplace is mostly written so: only small words or their order differ.")


@dataclass(frozen=True, slots=True)
class Unified:
    """The people with one spelling for each workplace and organisation, and the repairs."""

    hosts: tuple[Host, ...]
    interns: tuple[Intern, ...]
    repairs: tuple[Repair, ...]


def unify_names(hosts: Sequence[Host], interns: Sequence[Intern]) -> Unified:
    """Give names that are surely the same the spelling that is used most, hosts' first."""
    repairs: list[Repair] = []
    for key, sense, why in (
        ("organisation", _organisation_sense, _ORGANISATION),
        ("workplace", _workplace_sense, _WORKPLACE),
    ):
        usual = _usual(key, sense, hosts, interns)
        hosts = [_renamed(one, key, usual.get(sense(one)), why, repairs) for one in hosts]
        interns = [_renamed(one, key, usual.get(sense(one)), why, repairs) for one in interns]
    return Unified(tuple(hosts), tuple(interns), tuple(repairs))


_Sense = Callable[[SignUp], object]


def _words(name: str) -> tuple[str, ...]:
    words = fold_spelling(name).split()
    return tuple(sorted(word for word in words if word not in _SMALL_WORDS)) or tuple(words)


def _organisation_sense(person: SignUp) -> object:
    """Return what an organisation's name means: a kommune, or its words in any order."""
    found = None if person.sector == _STATE else _kommune(person.organisation)
    return found or _words(person.organisation)


def _kommune(name: str) -> str:
    """Return the kommune whose name this is in another spelling, or nothing."""
    found = understand_kommune(name)
    if found is None:
        return ""
    spellings = {fold_spelling(one) for one in (found[0], geography().full_names[found[0]])}
    usual = fold_spelling(name) in spellings | {f"{one}s" for one in spellings}
    return found[0] if usual or _is_short(name) else ""


def _is_short(name: str) -> bool:
    """Return whether a name is one of a kommune's own usual ones, not a town or a part of it."""
    return fold_spelling(name) in _short_names()


@cache
def _short_names() -> frozenset[str]:
    return frozenset(fold_spelling(one.name) for one in other_names() if one.kind == "kort")


def _workplace_sense(person: SignUp) -> object:
    return (_words(person.workplace), fold_name(person.organisation))


def _usual(
    key: str, sense: _Sense, hosts: Iterable[Host], interns: Iterable[Intern]
) -> Mapping[object, str]:
    """Return the usual name of each sense that has several names."""
    people: list[tuple[bool, SignUp]] = [(True, one) for one in hosts]
    people += [(False, one) for one in interns]
    uses: dict[object, Counter[str]] = {}
    of_hosts: set[str] = set()
    for is_host, person in people:
        name: str = getattr(person, key)
        if name:
            uses.setdefault(sense(person), Counter())[name] += 1
            of_hosts.update({name} if is_host else ())
    return {
        one: min(names, key=lambda name: (name not in of_hosts, -names[name], name))
        for one, names in uses.items()
        if len({fold_name(name) for name in names}) > 1
    }


def _renamed(
    person: Person, key: str, usual: str | None, why: Text, repairs: list[Repair]
) -> Person:
    name: str = getattr(person, key)
    if not name or usual is None or fold_name(usual) == fold_name(name):
        return person
    repairs.append(Repair(person.row.place(key), shown(name), usual, why))
    # mypy does not know which field `key` names.
    return replace(person, **{key: usual})  # type: ignore[arg-type]
