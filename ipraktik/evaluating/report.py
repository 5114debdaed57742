"""All answers to all that the report tells."""

from __future__ import annotations

from ipraktik.evaluating.aspects import point_pairs
from ipraktik.evaluating.breakdowns import break_down
from ipraktik.evaluating.headlines import count_headlines, earlier_years, headline_lines
from ipraktik.evaluating.statistics import spearman
from ipraktik.evaluating.words import count_uses, tell_comments, tell_ideas
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Evaluated
from ipraktik.model.evaluation_report import EvaluationReport


def report(evaluated: Evaluated) -> EvaluationReport:
    """Work out every figure of the report; the order of the answers makes no difference."""
    rated = evaluated.rated
    figures, earlier = count_headlines(rated, evaluated.year), earlier_years(evaluated)
    hosts, interns = (break_down(rated, role) for role in (Role.HOST, Role.INTERN))
    return EvaluationReport(
        evaluated.year,
        evaluated.asked,
        tuple(headline_lines(figures, earlier, evaluated.asked)),
        (*earlier, *figures),
        (*interns[0], *hosts[0]),
        (*interns[1], *hosts[1]),
        spearman(point_pairs(rated)),
        count_uses(rated),
        tell_ideas(rated),
        tell_comments(rated),
        tuple(sorted(one.name for one in evaluated.survey.files)),
        bool(evaluated.unjoined),
    )
