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
    Rule.VISITED: say("visited in an earlier year"),
}


def describe_shortly(rule: Rule) -> Text:
    """Return why a host is not possible, in a few words without a full stop."""
    return _SHORT[rule]


_HOSTS: Mapping[Rule, Text] = {
    Rule.LOCKED: say("are not the one locked"),
    Rule.SELF_FOUND: say("are not the one agreed"),
    Rule.CAPACITY: say("have too few places for those who travel together"),
    Rule.DAYS: say("share fewer than two possible days"),
    Rule.OWN_WORKPLACE: say("are the own workplace"),
    Rule.OWN_ORGANISATION: say("are part of the own organisation"),
    Rule.WISHED_ONLY: say("are not wished for"),
    Rule.FIELD: say("have none of the fields of interest"),
    Rule.LANDSDEL: say("lie outside the parts of the country wished for"),
    Rule.REFUSED: say("have been turned down"),
    Rule.VISITED: say("have been visited in an earlier year"),
}


def describe_hosts(rule: Rule) -> Text:
    """Return what a rule says of the hosts that it keeps away, after their number."""
    return _HOSTS[rule]
