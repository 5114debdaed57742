"""Sheets of no known tool: one column per option or per day, as people lay out their own lists."""

from __future__ import annotations

import re

from ipraktik.reading.columns import Role, known_keys
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys.common import Answers, Normalised, answers_of, is_built_in
from ipraktik.reading.surveys.limesurvey import option_of as bracketed
from ipraktik.reading.surveys.options import Option, join_days, join_options, say_joined
from ipraktik.reading.surveys.os2forms import option_of as after_colon
from ipraktik.text import Text

_ROWS_LOOKED_AT = 12
_FEWEST_TEXTS = 4
_MOSTLY = 0.6
_PARTED = re.compile(r"(?P<question>.*\S)\s+[-–—>|»→]\s+(?P<option>\S.*)", re.DOTALL)


def option_of(header: str) -> Option | None:
    """Return the question and the option of a header, however they are parted."""
    if not header or is_built_in(header):
        return None
    parted = _PARTED.fullmatch(header)
    plain = (parted["question"], parted["option"]) if parted else None
    return bracketed(header) or after_colon(header) or plain


def _is_contracts_own(answers: Answers) -> bool:
    filled = sum(map(bool, answers.headers))
    return max(len(known_keys(answers.headers, role)) for role in Role) >= _MOSTLY * filled


def _read(sheet: RawSheet) -> tuple[Answers, tuple[Text, ...]] | None:
    for header in range(min(_ROWS_LOOKED_AT, len(sheet.rows) - 1)):
        answers = answers_of(sheet, header)
        if sum(map(bool, answers.headers)) < _FEWEST_TEXTS:
            continue
        own = _is_contracts_own(answers)
        options, questions = (answers, ()) if own else join_options(answers, option_of)
        days, more = join_days(options)
        if questions or more:
            return days, say_joined(days, (*questions, *more))
    return None


def read_plain_sheets(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Join ticks under ``Question [Option]``, ``Question: Option``, ``Question - Option`` and
    ``Question > Option``.

    Ticks under days or dates without a question become ``Mulige dage``. A sheet that a tool's
    module has read has no such columns any more; the contract's own sheets are left alone.
    """
    result, notes = [], list[Text]()
    for sheet in sheets:
        done = _read(sheet)
        result.append(done[0].to_sheet() if done else sheet)
        notes.extend(done[1] if done else ())
    return Normalised(tuple(result), tuple(notes))
