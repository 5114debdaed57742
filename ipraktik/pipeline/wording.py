"""The words for costs and rules, for the screen."""

from __future__ import annotations

from collections.abc import Sequence

from ipraktik.model.eligibility import Rule, describe_rule, of_companions
from ipraktik.model.explained import Option
from ipraktik.model.instance import Instance
from ipraktik.text import Text


def describe_cost(instance: Instance, option: Option) -> Sequence[Text]:
    """Return what the match would lose with an option, in words, with names for the screen."""
    from ipraktik.explaining.cost_words import describe_cost

    def name_of(intern_id: str) -> str:
        return f"{intern_id} {instance.intern_by_id[intern_id].name}"

    assert option.cost is not None, "only what was asked has a cost"
    return describe_cost(option.cost, option.intern_ids, option.host_id, name_of)


def describe_short_rule(rule: Rule, companions: Sequence[str]) -> Text:
    """Return why a host is not possible, in a few words, and for the sake of which companions."""
    from ipraktik.matching.rule_words import describe_shortly

    return of_companions(describe_shortly(rule), companions)


def describe_full_rule(rule: Rule, companions: Sequence[str]) -> Text:
    """Return why a host is not possible, and for the sake of which companions."""
    return of_companions(describe_rule(rule), companions)
