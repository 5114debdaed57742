"""What an audit of a match workbook checked, and how far each level is proven."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ipraktik.cli.screen import Screen
from ipraktik.model.audited import Audited, LevelAudit, Outcome, RoundFound
from ipraktik.model.certificate import number_of
from ipraktik.model.placement import LevelName
from ipraktik.text import Text, say

_NAMES: Mapping[LevelName, Text] = {
    LevelName.PLACED: say("Interns with a host"),
    LevelName.PRIORITY: say("Interns with a host among those who go first"),
    LevelName.LAST_YEAR: say("Interns with a host among those without a place last year"),
    LevelName.KEPT: say("Sent proposals that were kept"),
    LevelName.TICKETS: say("Lottery tickets of those with a host, added up"),
    LevelName.FAIR: say("Points of whoever has most, step by step"),
    LevelName.POINTS: say("Points, empty hosts included"),
    LevelName.LOTTERY: say("Lottery between matches that are equally good"),
}
_PROOFS: Mapping[Outcome, Text] = {
    Outcome.PROVEN: say("proven again by prices"),
    Outcome.BROKEN: say("the prices do not prove it"),
    Outcome.SEARCH: say("rests on search"),
    Outcome.NONE: say("not proven"),
}

_ROUNDS: Mapping[RoundFound, Text] = {
    RoundFound.SAME: say("found, as the next round read it"),
    RoundFound.CHANGED: say("found, but changed since the next round read it"),
    RoundFound.BROKEN: say("found, but it does not fit what Log tells"),
    RoundFound.MISSING: say("not found beside this file, so not compared"),
}


def show_audits(screen: Screen, audits: Sequence[Audited]) -> None:
    """Show what was checked in each match workbook."""
    for audited in audits:
        screen.line(_checked(audited))
        for one in audited.rounds:
            number, file = one.round.number, one.round.file
            text = _ROUNDS[one.outcome]
            screen.item(
                say("Round {number}, {file}: {found}", number=number, file=file, found=text)
            )
        if not audited.levels:
            screen.line(_why_not(audited), style="yellow")
            continue
        screen.table(
            (say("Level"), say("What"), say("Result"), say("Proof")),
            list(_rows(screen, audited.levels)),
            numbers=(0, 2),
        )


def _checked(audited: Audited) -> Text:
    if not audited.levels:
        return say(
            "{file} was checked from its own data: every rule, and the points of each row.",
            file=audited.file,
        )
    return say(
        "{file} was checked from its own data: every rule, the points of each row, the totals, "
        "and the proof of each level.",
        file=audited.file,
    )


def _why_not(audited: Audited) -> Text:
    if audited.edited:
        return say(
            "Totals and proofs are not compared: you have changed the match since it was made."
        )
    if audited.beside:
        return say("Totals and proofs are not compared: other sign-ups stand beside the workbook.")
    return say("Totals and proofs are not compared: cells have been changed.")


def _rows(screen: Screen, levels: Sequence[LevelAudit]) -> Iterator[tuple[str, str, str, str]]:
    """Yield one row a level; the steps of the ladder are summed up in one."""
    steps = [one for one in levels if one.level.name is LevelName.FAIR]
    rounds = [one for one in levels if one.level.name is LevelName.LOTTERY]
    for one in levels:
        name = one.level.name
        group = {LevelName.FAIR: steps, LevelName.LOTTERY: rounds}.get(name, [one])
        if one is not group[0]:
            continue
        value = abs(one.level.value) if len(group) == 1 else ""
        what = screen.plain(_NAMES[name])
        yield number_of((name, 0)), what, str(value), _proofs(screen, group)


def _proofs(screen: Screen, group: Sequence[LevelAudit]) -> str:
    """Return what is known of the levels of a group; with numbers where it is not one thing."""
    found = Counter(one.outcome for one in group)
    words = {outcome: screen.plain(_PROOFS[outcome]) for outcome in found}
    if len(found) == 1:
        return next(iter(words.values()))
    return ", ".join(f"{found[one]}: {words[one]}" for one in Outcome if one in found)
