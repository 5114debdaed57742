"""What of the answers after the week cannot be written as it was typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ipraktik.model.evaluation import EvaluationAnswer, Survey
from ipraktik.model.findings import sort_findings
from ipraktik.model.origin import Place
from ipraktik.validation.texts import check_texts


def check_survey(survey: Survey) -> Survey:
    """Return a survey with findings also of the texts that a report repeats."""
    found = check_texts(_texts_of(survey.answers))
    return replace(survey, findings=sort_findings((*survey.findings, *found)))


def _texts_of(answers: Iterable[EvaluationAnswer]) -> Iterator[tuple[Place, str]]:
    for one in answers:
        for key, texts in (
            ("copied", (one.copied,)),
            ("comment", (one.comment,)),
            ("uses", one.uses),
            ("fields", one.fields),
        ):
            for text in texts:
                yield one.row.place(key), text
