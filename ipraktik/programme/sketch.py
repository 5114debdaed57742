"""The sketch (grundskitse) of a flexible programme, so that planning is easier for the host.

What is done, when, and in which words stands in the template; `placing` decides on which days,
and this module puts the facts of the visit into the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import time

from ipraktik.model.programme import Programme, Session, Visit, Visitor
from ipraktik.model.programme_default import DEFAULT_TEMPLATE
from ipraktik.model.programme_template import ACTIVITY_NAMES, Template
from ipraktik.programme.placing import Placed, place_rows
from ipraktik.programme.presence import managers, travelling_together
from ipraktik.programme.wording import (
    fill_text,
    fill_title,
    join_words,
    placeholders,
    short_names,
    shorten,
)

_LONGEST_OFFER = 170
_MOST_INTERESTS = 2


def sketch_programme(visit: Visit, template: Template = DEFAULT_TEMPLATE) -> Programme:
    """Return a sketch of the programme for one host's visit.

    Parameters
    ----------
    visit : Visit
    template : Template
        The rows of `Programskabelon`.

    Returns
    -------
    Programme
        Sessions on the days on which anybody is there, one at a time, with a lunch on each day.
        With the default template every visitor is welcomed on the first own day, follows a
        colleague, sits in on a meeting, meets the host's field, tells of the own workplace, has
        a quiet hour each day, and is said goodbye to on the last own day. Sparring, without the
        host's staff, stands on the days on which two or more units are there, and on no other.
    """
    facts = _Facts(visit)
    return Programme(visit, tuple(facts.session(one) for one in place_rows(visit, template)))


class _Facts:
    """What the words of a visit's sessions are filled with."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._called = short_names(visit.visitors)
        self._fields = _fields_in_turn(visit)
        self._fields_used = 0

    def session(self, placed: Placed) -> Session:
        """Return a placed row as a session, in words."""
        row, people = placed.row, placed.people
        values = self._values(placed)
        title = fill_title(row.title, values) or ACTIVITY_NAMES[row.activity]
        if people != placed.at.present and not set(placeholders(row.title)) & {
            "navne",
            "nye",
            "afrejsende",
        }:
            title = f"{title} ({values['navne']})"
        start, end = (time(*divmod(moment, 60)) for moment in placed.span)
        return Session(
            placed.at.day,
            start,
            end,
            row.activity,
            title,
            fill_text(row.text, values) or None,
            len(people) if row.staff is None else row.staff,
            tuple(one.intern.intern_id for one in people),
        )

    def _values(self, placed: Placed) -> Mapping[str, str]:
        visit, at, people = self._visit, placed.at, placed.people
        leads = managers(people)
        return {
            "navne": self._names(placed.named),
            "nye": self._names(at.new),
            "andre": self._names(one for one in people if one not in at.new),
            "afrejsende": self._names(at.leaving),
            "ledere": self._names(leads),
            "medarbejdere": self._names(one for one in people if one not in leads),
            "rejsefæller": self._names(travelling_together(people)),
            "arbejdspladser": ", ".join(
                dict.fromkeys(one.intern.workplace for one in placed.named)
            ),
            "interesser": _interests(visit, people),
            "fagfelt": self._field(placed),
            "oplevelse": shorten(visit.host.offer, _LONGEST_OFFER),
            "vært": visit.host.workplace,
        }

    def _names(self, visitors: Iterable[Visitor]) -> str:
        return join_words([self._called[one.intern.intern_id] for one in visitors])

    def _field(self, placed: Placed) -> str:
        """Return the next of the host's fields where the row asks for one."""
        row = placed.row
        if not self._fields or "fagfelt" not in placeholders(f"{row.title} {row.text}"):
            return ""
        self._fields_used += 1
        return self._fields[(self._fields_used - 1) % len(self._fields)]


def _fields_in_turn(visit: Visit) -> list[str]:
    """Return the host's fields, those first that most of the visitors are interested in."""
    wanted = [field.casefold() for one in visit.visitors for field in one.intern.interests]
    return sorted(visit.host.fields, key=lambda field: -wanted.count(field.casefold()))


def _interests(visit: Visit, people: Iterable[Visitor]) -> str:
    """Return what people are interested in and the host has; else what they are interested in."""
    all_of_them = [field for one in people for field in one.intern.interests]
    has = {field.casefold() for field in visit.host.fields}
    shared = [field for field in all_of_them if field.casefold() in has]
    chosen = list(dict.fromkeys(shared or all_of_them))[:_MOST_INTERESTS]
    return join_words([f"»{field}«" for field in chosen])
