"""The object of ``evaluate --json``."""

from __future__ import annotations

from typing import Any

from ipraktik.cli.show_findings import finding_as_json
from ipraktik.language import Language
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Evaluated
from ipraktik.model.evaluation_report import HeadlineLine, Interval
from ipraktik.pipeline import Evaluation


def evaluated_as_json(found: Evaluation, texts: Language) -> dict[str, Any]:
    """Return the object of ``evaluate --json``."""
    evaluated, asked = found.evaluated, found.evaluated.asked
    return {
        "year": evaluated.year,
        "answers": {
            "hosts": _count(evaluated, Role.HOST),
            "interns": _count(evaluated, Role.INTERN),
        },
        "asked": {"hosts": asked.hosts, "interns": asked.interns} if asked else None,
        "unjoined": evaluated.unjoined,
        "headlines": [_line_as_json(one) for one in found.report.lines],
        "findings": [finding_as_json(one, texts) for one in evaluated.survey.findings],
    }


def _line_as_json(line: HeadlineLine) -> dict[str, Any]:
    figure = line.figure
    return {
        "role": str(figure.role),
        "headline": str(figure.headline),
        "answers": figure.answers,
        "yes": figure.yes,
        "share": figure.share,
        "response_rate": line.rate,
        "interval": _ends(line.interval),
        "changes": [
            {
                "year": one.year,
                "share": one.before,
                "difference": one.difference,
                "interval": _ends(one.interval),
                "verdict": str(one.chance),
            }
            for one in line.changes
        ],
    }


def _ends(interval: Interval | None) -> list[float] | None:
    return None if interval is None else [interval.low, interval.high]


def _count(evaluated: Evaluated, role: Role) -> int:
    return sum(one.role is role for one in evaluated.rated)
