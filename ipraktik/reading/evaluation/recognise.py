"""Whether a sheet holds evaluation answers, and where its questions stand."""

from __future__ import annotations

from ipraktik.model.columns import Certainty
from ipraktik.model.evaluation_columns import OWN_KEYS
from ipraktik.model.signups import SheetKind
from ipraktik.reading.evaluation.respondents import LIKELY, exact_key
from ipraktik.reading.evaluation.sheet import SurveySheet
from ipraktik.reading.evaluation.ticks import join_kinds
from ipraktik.reading.evaluation.wording import score_question
from ipraktik.reading.mapping.bank import OTHER_KEY
from ipraktik.reading.mapping.choices import Choices
from ipraktik.reading.mapping.kind import find_header
from ipraktik.reading.parsed import cell_text
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.table import Table

_CLEAR_ALONE = 0.6
_FEWEST = 2


def _is_question(text: str) -> bool:
    if exact_key(text):
        return True
    scores = score_question(text)
    best = max(scores, key=lambda key: scores[key])
    return best != OTHER_KEY and scores[best] >= LIKELY


def _header_of(sheet: RawSheet, choices: Choices) -> int:
    header = find_header(sheet.rows, _is_question, _FEWEST)
    if header >= 0:
        return header
    for index, (_, cells) in enumerate(sheet.rows[:20]):
        if choices.of_sheet(sheet, [(at, cell_text(cell)) for at, cell in enumerate(cells)], ()):
            return index
    return -1


def survey_sheet(sheet: RawSheet, choices: Choices) -> SurveySheet | None:
    """Return a sheet as one of evaluation answers; None where nothing in it asks like one."""
    header = _header_of(sheet, choices)
    if header < 0:
        return None
    table = Table(join_kinds(sheet, header), SheetKind.EVALUATION, "", header)
    headers = [(index, text) for index, text, _ in table.typed]
    found = SurveySheet(
        table, choices.of_sheet(sheet, headers, ()), choices.open_lines(sheet, headers, ())
    )
    return found if found.is_chosen or _asks_anything(found) else None


def _asks_anything(sheet: SurveySheet) -> bool:
    """Return whether a header alone could be a question that only an evaluation asks."""
    return any(
        exact_key(asked.header) in OWN_KEYS
        or max(score_question(asked.question)[key] for key in OWN_KEYS) >= _CLEAR_ALONE
        for asked in sheet.asked.values()
    )


def is_evaluation(sheet: SurveySheet, is_sign_up: bool) -> bool:
    """Return whether a sheet is one of evaluation answers.

    Parameters
    ----------
    sheet : SurveySheet
    is_sign_up : bool
        Whether it could be a sheet of sign-ups as well, which may ask one such question.
    """
    sure, ask = sheet.count_own(Certainty.SURE), sheet.count_own(Certainty.ASK)
    if sheet.is_chosen or sure >= _FEWEST:
        return True
    return not is_sign_up and sure + ask > 0 and (sure > 0 or ask >= _FEWEST)
