"""What a reader must know before the figures of an evaluation are quoted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Headline
from ipraktik.model.evaluation import FEWEST_SHOWN
from ipraktik.model.evaluation_report import EvaluationReport, line_of
from ipraktik.text import Text, say
from ipraktik.writing.evaluation_words import percent

_ROLES = (Role.HOST, Role.INTERN)


def tell_reach(report: EvaluationReport) -> Iterator[Text]:
    """Yield how far those who did not answer, chance and small numbers carry the figures."""
    for role in _ROLES:
        yield from _unanswered(report, role)
    if report.asked is None:
        yield say(
            "How many could have answered is not known. Those who did not answer may think "
            "otherwise, and the intervals do not tell that."
        )
    yield say(
        "The 95 % interval tells how far chance alone can carry a share of few answers. A change "
        "is only called more than chance where the interval of the change leaves out 0. For {year} "
        "it cannot be decided: how many answered is not published.",
        year=2016,
    )
    if any(line.figure.answers is None for line in report.lines):
        yield say(
            "Figures of fewer than {count} answers are not shown, so that nobody's answer is.",
            count=FEWEST_SHOWN,
        )


def _unanswered(report: EvaluationReport, role: Role) -> Iterator[Text]:
    line = line_of(report, role, Headline.RECOMMEND)
    figure = line.figure
    if report.asked is None or figure.answers is None or figure.yes is None:
        return
    asked = report.asked.of(role)
    missing = asked - figure.answers
    if missing < 0:
        yield _MORE_THAN_ASKED[role]
    elif missing:
        values = {
            "answers": figure.answers,
            "asked": asked,
            "low": percent(figure.yes / asked),
            "high": percent((figure.yes + missing) / asked),
        }
        yield replace(_BOUNDS[role], values=values)


_BOUNDS: Mapping[Role, Text] = {
    Role.HOST: say(
        "{answers} of {asked} hosts have told whether they recommend it. Those who did not may "
        "think otherwise: the share of all hosts lies between {low} (if none of them does) and "
        "{high} (if all do)."
    ),
    Role.INTERN: say(
        "{answers} of {asked} interns have told whether they recommend it. Those who did not may "
        "think otherwise: the share of all interns lies between {low} (if none of them does) and "
        "{high} (if all do)."
    ),
}
_MORE_THAN_ASKED: Mapping[Role, Text] = {
    Role.HOST: say(
        "More hosts have answered than had visitors by the match. Look whether somebody answered "
        "twice, or whether the match is the newest."
    ),
    Role.INTERN: say(
        "More interns have answered than had a place by the match. Look whether somebody answered "
        "twice, or whether the match is the newest."
    ),
}
