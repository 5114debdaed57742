"""The hard rules in few words, as they stand inside a sentence about one person."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.model.eligibility import Rule
from ipraktik.text import Text, say

_SHORT: Mapping[Rule, Text] = {
    Rule.LOCKED: say("locked to another host"),
    Rule.SELF_FOUND: say("another host is agreed"),
    Rule.CAPACITY: say("too few places for those who travel together"),
    Rule.DAYS: say("fewer than two days in common"),
    Rule.OWN_WORKPLACE: say("the own workplace"),
    Rule.OWN_ORGANISATION: say("part of the own organisation"),
    Rule.WISHED_ONLY: say("not among the hosts wished for"),
    Rule.FIELD: say("none of the fields of interest"),
    Rule.LANDSDEL: say("outside the parts of the country wished for"),
    Rule.REFUSED: say("turned down before"),
}


def describe_shortly(rule: Rule) -> Text:
    """Return why a host is not possible, in a few words without a full stop."""
    return _SHORT[rule]
