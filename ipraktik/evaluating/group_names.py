"""What the groups of a breakdown are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ipraktik.evaluating.aspects import (
    COMPANIONS,
    FIRST,
    HIGH,
    LATER,
    LOW,
    MIDDLE,
    NO_WISHES,
    ONLY_ONE,
    OTHERS_TOO,
    SECOND,
    SELF_FOUND,
    UNWISHED,
)
from ipraktik.evaluating.grouping import Pile, Value
from ipraktik.model.columns import Role
from ipraktik.model.evaluation_report import Aspect
from ipraktik.text import Text, joined, say, say_many

Bounds = tuple[int, int]
Values = tuple[Value, ...]

_COMPANY: Mapping[Role, Mapping[Values, Text]] = {
    Role.INTERN: {
        (ONLY_ONE,): say("The host's only intern"),
        (OTHERS_TOO,): say("Without a companion, beside other interns"),
        (COMPANIONS,): say("With a companion"),
        (ONLY_ONE, OTHERS_TOO): say("Without a companion"),
        (OTHERS_TOO, COMPANIONS): say("Several interns at the host"),
    },
    Role.HOST: {
        (ONLY_ONE,): say("One intern"),
        (OTHERS_TOO,): say("Several interns, no companions among them"),
        (COMPANIONS,): say("Several interns, companions among them"),
        (ONLY_ONE, OTHERS_TOO): say("No companions"),
        (OTHERS_TOO, COMPANIONS): say("Several interns"),
    },
}
_WISHES: Mapping[Value, Text] = {
    FIRST: say("Wish 1"),
    SECOND: say("Wish 2"),
    LATER: say("Wish 3 or later"),
    UNWISHED: say("None of those wished for"),
    NO_WISHES: say("Had no host wishes"),
    SELF_FOUND: say("Had agreed it beforehand"),
}
_JOINED_WISHES: Mapping[Values, Text] = {
    (FIRST, SECOND): say("Wish 1 or 2"),
    (SECOND, LATER): say("Wish 2 or later"),
    (FIRST, SECOND, LATER): say("One of their wishes"),
}


def name_pile(pile: Pile, aspect: Aspect, role: Role, bounds: Bounds) -> Text:
    """Return the name of a group.

    Parameters
    ----------
    pile : Pile
    aspect : Aspect
    role : Role
    bounds : (int, int)
        Up to how many points the lowest and the middle third go.
    """
    if not pile.values:
        return say("Not known")
    name = say("Others") if pile.rest else _NAMES[aspect](pile.values, role, bounds)
    return say("{group}, or not known", group=name) if pile.unknown else name


def _days(values: Values, _role: Role, _bounds: Bounds) -> Text:
    first, last = values[0], values[-1]
    if first == last:
        return say_many("{count} day", "{count} days", int(first))
    if len(values) == 2 and int(last) - int(first) > 1:
        return say("{first} or {last} days", first=first, last=last)
    return say("{first}-{last} days", first=first, last=last)


def _company(values: Values, role: Role, _bounds: Bounds) -> Text:
    whole = _COMPANY[role]
    return whole[values] if values in whole else joined([whole[(one,)] for one in values], " / ")


def _wish(values: Values, _role: Role, _bounds: Bounds) -> Text:
    for length in range(len(values), 1, -1):
        if values[:length] in _JOINED_WISHES:
            others = (_WISHES[one] for one in values[length:])
            return joined([_JOINED_WISHES[values[:length]], *others], " / ")
    return joined([_WISHES[one] for one in values], " / ")


def _points(values: Values, _role: Role, bounds: Bounds) -> Text:
    low, high = bounds
    if values[0] == LOW:
        return say("{high} points or fewer", high=low if values[-1] == LOW else high)
    if values[-1] == HIGH:
        return say("More than {low} points", low=low if values[0] == MIDDLE else high)
    return say("{low} to {high} points", low=low + 1, high=high)


def _plain(values: Values, _role: Role, _bounds: Bounds) -> Text:
    return joined([Text("{value}", {"value": one}) for one in values], " / ")


_NAMES: Mapping[Aspect, Callable[[Values, Role, Bounds], Text]] = {
    Aspect.DAYS: _days,
    Aspect.COMPANY: _company,
    Aspect.GUEST: _plain,
    Aspect.WISH: _wish,
    Aspect.POINTS: _points,
    Aspect.FIELD: _plain,
    Aspect.LANDSDEL: _plain,
}
