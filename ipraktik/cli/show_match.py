"""What `match` shows: how many got a place, and whether it can be better."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ipraktik.cli.screen import Screen
from ipraktik.cli.show_drill import show_drill
from ipraktik.cli.show_moves import show_moves
from ipraktik.cli.show_rematch import show_rematch
from ipraktik.cli.show_sheets import show_read
from ipraktik.model.earlier_years import FIGURE_NAMES, tell_year
from ipraktik.model.match_figures import count_figures, years_of
from ipraktik.model.people import Host, Intern
from ipraktik.model.placement import LevelName, LevelResult, Match, Proof
from ipraktik.pipeline import quote_paths
from ipraktik.text import Text, say, say_many

_LEVEL_NAMES = {
    LevelName.PLACED: say("Interns with a host"),
    LevelName.PRIORITY: say("of them from workplaces that are hosts"),
    LevelName.LAST_YEAR: say("of them without a place last year"),
    LevelName.KEPT: say("Sent proposals kept"),
    LevelName.TICKETS: say("Lottery (sum of the tickets drawn)"),
    LevelName.FAIR: say("Points of whoever has most (fewer is better)"),
    LevelName.POINTS: say("Points (fewer is better)"),
}
_MOST_YEARS = 4
"""What there is room for side by side on a screen."""
_PROOF_NAMES = {
    Proof.PRICES: say("proven by prices"),
    Proof.SEARCH: say("proven by search"),
    Proof.NONE: say("not proven: time ran out"),
}


def match_as_json(match: Match) -> dict[str, Any]:
    """Return the object of ``match --json`` (contract 5)."""
    result = match.result
    return {
        "interns": sum(not one.cancelled for one in match.signups.interns),
        "hosts": sum(not one.cancelled for one in match.signups.hosts),
        "places": match.instance.places,
        "placed": -result.level(LevelName.PLACED).value,
        "unplaced": len(match.without_host),
        "priority": len(match.instance.priority_ids),
        "priority_placed": -result.level(LevelName.PRIORITY).value,
        "kept": -result.level(LevelName.KEPT).value,
        "tickets": -result.level(LevelName.TICKETS).value,
        "points": result.level(LevelName.POINTS).value,
        "optimal": result.optimal,
        "proof": _weakest_proofs(result.levels),
        "seed": match.instance.settings.seed,
        "seconds": round(result.seconds, 3),
    }


def _weakest_proofs(levels: Iterable[LevelResult]) -> dict[str, str]:
    """Return the proof of each level; of the rounds of the lottery the weakest."""
    order = tuple(Proof)
    proofs: dict[str, Proof] = {}
    for level in levels:
        known = proofs.get(level.name, Proof.PRICES)
        proofs[level.name] = max(known, level.proof, key=order.index)
    return {str(name): str(proof) for name, proof in proofs.items()}


def show_match(screen: Screen, match: Match, output: Path) -> None:
    """Show what was read, the levels with their proof, who is left out, and the next step."""
    show_read(screen, match.signups)
    result = match.result
    first = {level.name: level for level in reversed(result.levels)}
    shown = [first[name] for name in _LEVEL_NAMES if name in first]
    screen.table(
        (say("Result"), say("Reached"), say("Can it be better?")),
        [
            (_LEVEL_NAMES[level.name], str(_reached(level)), _verdict(level))
            for level in shown
            if level.name is not LevelName.KEPT or match.instance.sent
        ],
        numbers=(1,),
    )
    _show_figures(screen, match)
    if match.without_host:
        screen.line(
            say_many(
                "{count} intern is without a host: the sheet Uden match says why.",
                "{count} interns are without a host: the sheet Uden match says why.",
                len(match.without_host),
            )
        )
    show_rematch(screen, match)
    _show_insight(screen, match)
    show_moves(screen, match)
    show_drill(screen, match)
    _show_left_out(screen, match)
    screen.line(say("Written: {path}", path=output), style="bold")
    screen.command(
        say(
            "Next: read the sheet Matchforslag, then: ipraktik export {path} -o placeringer",
            path=quote_paths([output]),
        )
    )


def _show_figures(screen: Screen, match: Match) -> None:
    """Show the figures of `Overblik`, beside those of earlier years where they are given."""
    years = years_of(count_figures(match), match.signups.kept.earlier)[:_MOST_YEARS]
    told = zip(*map(tell_year, years), strict=True)
    screen.table(
        (say("Figures"), *(say("{year}", year=year.year) for year in years)),
        [
            (name, *(one if isinstance(one, Text) else _number(one) for one in row))
            for name, row in zip(FIGURE_NAMES, told, strict=True)
        ],
        numbers=range(1, len(years) + 1),
    )


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _show_insight(screen: Screen, match: Match) -> None:
    """Say the question to ask first, and what time did not suffice for."""
    if match.insight is None:
        return
    for one in match.insight.questions[:1]:
        screen.line(
            say_many(
                "Ask {host}: {question}? A yes gives {count} more a host.",
                "Ask {host}: {question}? A yes gives {count} more a host.",
                one.more,
                host=one.host_id,
                question=one.question,
            )
        )
    for text in match.insight.not_reached:
        screen.line(say("Not worked out: {what}", what=text), style="yellow")


def _show_left_out(screen: Screen, match: Match) -> None:
    """List the rows that errors kept out, by ID."""
    taking_part: set[object] = {host.identity for host in match.instance.hosts}
    taking_part |= {intern.identity for intern in match.instance.interns}
    everybody: list[Host | Intern] = [*match.signups.hosts, *match.signups.interns]
    staying = [one for one in everybody if not one.cancelled]
    left_out = [one.own_id for one in staying if one.identity not in taking_part]
    if left_out:
        screen.line(
            say_many(
                "{count} row was left out for an error: {ids}",
                "{count} rows were left out for errors: {ids}",
                len(left_out),
                ids=", ".join(sorted(left_out)),
            ),
            style="yellow",
        )


def _reached(level: LevelResult) -> int:
    """Return what a level tells; of the ladder, the points of its first rung."""
    return abs(level.value) if level.points is None else level.points


def _verdict(level: LevelResult) -> Text:
    if level.proof is Proof.NONE:
        if level.points is not None:
            return say("perhaps: time ran out")
        return say("perhaps, at most {bound}: time ran out", bound=abs(level.bound))
    return say("No, {proof}", proof=_PROOF_NAMES[level.proof])
