"""People of whom there are several sign-ups: in one export, or in a match and a new file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.people import Host, Intern
from ipraktik.model.privacy import HIDDEN_DIGIT
from ipraktik.text import say, say_many

Person = TypeVar("Person", Host, Intern)


def same_people(people: Sequence[Person]) -> Mapping[object, list[Person]]:
    """Return the sign-ups of each person; an address in which a civil registration number was
    hidden is not known any more."""
    groups: dict[object, list[Person]] = {}
    for number, person in enumerate(people):
        known = bool(person.email) and not is_hidden(person, "email")
        identity: object = person.identity if known else ("unknown", number)
        groups.setdefault(identity, []).append(person)
    return groups


def is_hidden(person: Host | Intern, key: str) -> bool:
    """Whether a civil registration number was hidden in a cell, now or in an earlier match."""
    known = person.email if key == "email" else person.own_id
    return HIDDEN_DIGIT in known or person.row.place(key).column in person.row.hidden


def not_in_new(people: Sequence[Person], known: frozenset[str]) -> Iterator[Finding]:
    """Yield that some of the match are not in a new export of the same sign-up."""
    groups = same_people(people).values()
    if not any({one.row.file in known for one in group} == {True, False} for group in groups):
        return
    missing = [
        group[0]
        for group in groups
        if all(one.row.file in known for one in group) and not group[0].cancelled
    ]
    if missing:
        ids = sorted(one.own_id for one in missing)
        message = say_many(
            "{ids} is not in the new file, and stays in the match. Ask whether it is meant; if "
            "so, write Afmeldt in Status.",
            "{count} are not in the new file, and stay in the match: {ids}. Ask whether it is "
            "meant; if so, write Afmeldt in Status.",
            len(ids),
            ids=", ".join(ids),
        )
        place = missing[0].row.place("email")
        yield finding(Code.NOT_IN_NEW_FILE, place, ids[0], message)


def signed_up_again(
    latest: Person, group: Sequence[Person], known: frozenset[str]
) -> Iterator[Finding]:
    """Yield that somebody who has cancelled stands in a new file with other answers."""
    if any(one.cancelled for one in group if one.row.file in known):
        message = say(
            "{id} has cancelled (Status Afmeldt), and has signed up anew. Ask; to take the person "
            "in again, empty Status.",
            id=next(one.own_id for one in group if one.cancelled),
        )
        place = latest.row.place("email")
        yield finding(Code.SIGNED_UP_AGAIN, place, latest.row.cells.get(place.column), message)
