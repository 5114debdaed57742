"""The object of ``explain --json``."""

from __future__ import annotations

from typing import Any

from ipraktik.language import Language
from ipraktik.model.explained import Cost, HostExplained, InternExplained, Option, RuledOut
from ipraktik.model.week import Day
from ipraktik.pipeline import Answer


def explained_as_json(answer: Answer, texts: Language) -> dict[str, Any]:
    """Return everything that `explain` tells; sentences in the language of the screen."""
    about = answer.about
    warnings = [texts.render(one) for one in answer.warnings]
    if isinstance(about, HostExplained):
        return {
            "host": about.host_id,
            "places": about.capacity,
            "warnings": warnings,
            "visitors": [
                {
                    "intern": one.intern_id,
                    "days": _days(one.days),
                    "points": one.points,
                    "reasons": [texts.render(reason) for reason in one.reasons],
                }
                for one in about.visitors
            ],
            "others": [_option(one, texts) for one in about.others],
            "ruled_out": [_ruled_out(one) for one in about.ruled_out],
        }
    placement = about.placement
    return {
        "intern": about.intern_id,
        "companions": list(about.companions),
        "host": placement.host_id if placement else None,
        "days": _days(placement.days) if placement else [],
        "points": placement.points if placement else None,
        "warnings": warnings,
        "reasons": [texts.render(reason) for reason in about.reasons],
        **_unplaced(about, texts),
        "options": [_option(one, texts) for one in about.options],
        "ruled_out": [_ruled_out(one) for one in about.ruled_out],
    }


def _unplaced(about: InternExplained, texts: Language) -> dict[str, Any]:
    """Return cause, helps and nearest hosts of somebody without a host, by themselves too."""
    if about.placement is not None or not about.reasons:
        return {"cause": None, "helps": [], "nearest": []}
    cause, *helps = about.reasons
    return {
        "cause": texts.render(cause),
        "helps": [texts.render(one) for one in helps],
        "nearest": list(about.nearest),
    }


def _days(days: frozenset[Day]) -> list[str]:
    return [day.short for day in sorted(days)]


def _option(one: Option, texts: Language) -> dict[str, Any]:
    return {
        "host": one.host_id,
        "interns": list(one.intern_ids),
        "days": one.days,
        "points": one.points,
        "terms": [texts.render(term) for term in one.terms],
        "points_of": dict(one.points_of),
        "now": one.now or None,
        "here": one.here,
        "asked": one.asked,
        "impossible": one.impossible,
        "cost": _cost(one.cost) if one.cost else None,
    }


def _cost(cost: Cost) -> dict[str, Any]:
    return {
        "placed": cost.placed,
        "priority": cost.priority,
        **({"last_year": cost.waiting} if cost.waiting else {}),
        "kept": cost.kept,
        "tickets": cost.tickets,
        "points": cost.points,
        "fair": list(cost.fair) if cost.fair else None,
        "out": list(cost.out),
        "into": list(cost.into),
        "moves": [
            {"intern": one.intern_id, "from": one.before, "to": one.after, "points": one.points}
            for one in cost.moves
        ],
        "proven": cost.proven,
    }


def _ruled_out(one: RuledOut) -> dict[str, Any]:
    return {
        "ids": list(one.ids),
        "rules": [str(rule) for rule in one.rules],
        "wish": one.wish or None,
        "companions": [list(ids) for ids in one.companions],
    }
