"""Whom somebody means: one intern or host by ID, e-mail address or name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from ipraktik.errors import UsageError
from ipraktik.model.names import fold_spelling
from ipraktik.model.people import Host, Intern
from ipraktik.model.signups import SignUps
from ipraktik.text import Text, say

_MOST_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """One who could be meant, and what fits."""

    person: Host | Intern
    why: Text


class SeveralFitError(UsageError):
    """Several could be meant.

    Parameters
    ----------
    text : Text
        What to say, with IDs only.
    candidates : tuple of Candidate
        With names, for the coordinator's own screen; never part of the text.
    """

    def __init__(self, text: Text, candidates: tuple[Candidate, ...]) -> None:
        super().__init__(text)
        self.candidates = candidates


def find_person(signups: SignUps, who: str) -> Host | Intern:
    """Return the one intern or host that an ID, an e-mail address or a name means.

    Raises
    ------
    UsageError
        If nobody fits.
    SeveralFitError
        If several do, or nobody but some are near.
    """
    if not who.strip():
        raise UsageError(say("Say whom it is about: an ID, an e-mail address or a name."))
    found = list(_exact(signups, who)) or list(_by_part_of_name(signups, who))
    if len(found) == 1:
        return found[0].person
    if found:
        raise SeveralFitError(
            say("Several fit: {ids}. Ask again with one of these IDs.", ids=_listed(found)),
            tuple(sorted(found[:_MOST_CANDIDATES], key=lambda one: one.person.own_id)),
        )
    near = _with_a_name_like(signups, who)
    if near:
        raise SeveralFitError(
            say(
                "Nobody of that name, e-mail or ID. Perhaps one of these: {ids}", ids=_listed(near)
            ),
            tuple(near[:_MOST_CANDIDATES]),
        )
    raise UsageError(
        say("Nobody of that name, e-mail or ID. The IDs stand in Praktikanter and Værter.")
    )


def _exact(signups: SignUps, who: str) -> Iterator[Candidate]:
    from ipraktik.validation.references import host_directory, intern_directory

    why = say("the same ID, e-mail or name")
    for at in intern_directory(signups.interns).find(who):
        yield Candidate(signups.interns[at], why)
    for at in host_directory(signups.hosts).find(who):
        yield Candidate(signups.hosts[at], why)


def _everybody(signups: SignUps) -> list[Host | Intern]:
    return [*signups.interns, *signups.hosts]


def _names(one: Host | Intern) -> Sequence[tuple[str, Text]]:
    """Return what somebody is called, and what each name is."""
    if isinstance(one, Intern):
        return ((one.name, say("the name")),)
    return (
        (one.workplace, say("the workplace")),
        (f"{one.workplace} {one.organisation}", say("the workplace and organisation")),
        (one.contact, say("the contact person {name}", name=one.contact)),
    )


def _by_part_of_name(signups: SignUps, who: str) -> Iterator[Candidate]:
    """Yield those whose name has every word that was asked for."""
    words = set(fold_spelling(who).split())
    for one in _everybody(signups) if words else ():
        for name, what in _names(one):
            if words <= set(fold_spelling(name).split()):
                yield Candidate(one, what)
                break


def _with_a_name_like(signups: SignUps, who: str) -> list[Candidate]:
    people: dict[str, list[Candidate]] = {}
    for one in _everybody(signups):
        also = ((one.own_id, say("the ID")), (one.email, say("the e-mail")))
        for name, what in (*_names(one), *also):
            folded = fold_spelling(name, whole=True)
            people.setdefault(folded, []).append(Candidate(one, say("{what} is like", what=what)))
    near = get_close_matches(fold_spelling(who, whole=True), people, _MOST_CANDIDATES, 0.75)
    found = [one for name in near for one in people[name]]
    return list({one.person.own_id: one for one in reversed(found)}.values())[::-1]


def _listed(candidates: Sequence[Candidate]) -> str:
    ids = list(dict.fromkeys(one.person.own_id for one in candidates))
    more = " …" if len(ids) > _MOST_CANDIDATES else ""
    return ", ".join(sorted(ids[:_MOST_CANDIDATES])) + more
