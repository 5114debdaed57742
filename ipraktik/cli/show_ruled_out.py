"""Whom rules keep away, and by which rules: in groups, each by all its rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ipraktik.cli.screen import Screen
from ipraktik.model.eligibility import Rule
from ipraktik.model.explained import RuledOut
from ipraktik.pipeline import Answer, describe_full_rule, describe_short_rule
from ipraktik.text import Text, joined, say

_MOST_IDS = 12
_MOST_RULES = 2
"""Groups with more rules are told together: no answer given otherwise would help much."""


def show_ruled_out(screen: Screen, answer: Answer, groups: Sequence[RuledOut]) -> None:
    """Show each wish that is ruled out, then everybody else in groups."""
    for one in groups:
        if one.wish:
            screen.item(
                say(
                    "Wish {rank}, {host}: {rules}",
                    rank=one.wish,
                    host=one.ids[0],
                    rules=_rules(one),
                ),
                hanging=2,
            )
    many: list[str] = []
    for one in groups:
        if one.wish:
            continue
        if one.rules == (Rule.LOCKED,):
            _show_locked(screen, answer, one)
        elif len(one.rules) > _MOST_RULES:
            many += one.ids
        else:
            _show_group(screen, _rules(one), one.ids)
    if many:
        _show_group(screen, say("three or more of these at once"), sorted(many))


def show_rules(screen: Screen, one: RuledOut) -> None:
    """Show every rule that keeps one intern from one host, in full."""
    for rule, companions in zip(one.rules, one.companions, strict=True):
        screen.item(say("{what}.", what=describe_full_rule(rule, companions)), hanging=2)


def _show_group(screen: Screen, what: Text, ids: Sequence[str]) -> None:
    shown = ", ".join(ids[:_MOST_IDS]) + (" …" if len(ids) > _MOST_IDS else "")
    text = say("{rules}: {count} ({ids})", rules=what, count=len(ids), ids=shown)
    screen.item(text, hanging=2)


def _rules(one: RuledOut) -> Text:
    parts = [
        describe_short_rule(rule, companions)
        for rule, companions in zip(one.rules, one.companions, strict=True)
    ]
    if len(parts) == _MOST_RULES:
        return say("both {one} and {other}", one=parts[0], other=parts[1])
    return joined(parts)


def _show_locked(screen: Screen, answer: Answer, one: RuledOut) -> None:
    """Say of interns who are held elsewhere whether they have said yes, and where they are."""
    at: Mapping[str, str] = {
        intern_id: lock.host_id
        for intern_id in one.ids
        if intern_id in answer.instance.intern_by_id
        if (lock := answer.instance.lock_of(answer.instance.unit_of[intern_id])) is not None
    }
    for what, ids in (
        (say("have said yes to another host"), [i for i in at if i in answer.accepted]),
        (say("are locked at another host"), [i for i in at if i not in answer.accepted]),
    ):
        if ids:
            held = [say("{intern} at {host}", intern=i, host=at[i]) for i in ids[:_MOST_IDS]]
            more = " …" if len(ids) > _MOST_IDS else ""
            screen.item(
                say(
                    "{rules}: {count} ({ids})",
                    rules=what,
                    count=len(ids),
                    ids=say("{held}{more}", held=joined(held), more=more),
                ),
                hanging=2,
            )
