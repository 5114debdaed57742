"""Who answered more than once: the newest answer counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ipraktik.model.columns import Role
from ipraktik.model.evaluation import EvaluationAnswer
from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.names import fold
from ipraktik.text import say


def each_once(
    answers: Sequence[EvaluationAnswer],
) -> tuple[list[EvaluationAnswer], list[Finding]]:
    """Return the newest answer of each respondent, and a finding for each that was left out.

    Without a time stamp on both, the one further down counts. Who is nameless is never merged.
    """
    kept: dict[tuple[Role, str], EvaluationAnswer] = {}
    nameless, older = list[EvaluationAnswer](), list[EvaluationAnswer]()
    for one in answers:
        key = (one.role, fold(one.email or one.person_id))
        if not key[1]:
            nameless.append(one)
            continue
        before = kept.get(key)
        if before is None:
            kept[key] = one
        else:
            first, last = sorted((before, one), key=_when)
            kept[key] = last
            older.append(first)
    return [*kept.values(), *nameless], [_answered_twice(one) for one in older]


def _when(one: EvaluationAnswer) -> tuple[object, ...]:
    return (one.answered_at or datetime.min, one.row.file, one.row.sheet, one.row.number)


def _answered_twice(one: EvaluationAnswer) -> Finding:
    message = say("Whoever answers here has answered again; only the newest answer counts.")
    return finding(Code.ANSWERED_TWICE, one.row.place(), "", message)
