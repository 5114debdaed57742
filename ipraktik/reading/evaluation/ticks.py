"""One tick column per kind of use, joined into one list."""

from __future__ import annotations

from dataclasses import replace

from ipraktik.model.evaluation_columns import EVALUATION_COLUMNS
from ipraktik.reading.evaluation.uses import find_uses
from ipraktik.reading.evaluation.wording import score_question
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys import is_built_in
from ipraktik.reading.surveys.common import answers_of
from ipraktik.reading.surveys.options import Option, join_options
from ipraktik.reading.surveys.plain_sheets import option_of

_USES = next(spec.header for spec in EVALUATION_COLUMNS if spec.key == "uses")
_LEAST = 0.55
_LONGEST = 60


def _option(header: str) -> Option | None:
    """Return the question and the kind of use of a header; a kind alone will do."""
    found = None if is_built_in(header) else option_of(header)
    if found is not None:
        scores = score_question(found[0])
        asks = max(scores["uses"], scores["used"]) >= _LEAST
        # Only the part tells that it is a kind: "Har du haft udbytte? [Netværk]".
        return (_question(found[0]), found[1]) if asks else None
    kinds = find_uses(header) if len(header) <= _LONGEST and not header.endswith("?") else ()
    return (_USES, header) if kinds else None


def _question(question: str) -> str:
    """Return a question so that it asks for kinds: ticks are no yes or no."""
    scores = score_question(question)
    return question if scores["uses"] >= scores["used"] else f"{question} - {_USES}"


def join_kinds(sheet: RawSheet, header: int) -> RawSheet:
    """Return a sheet with the ticks under kinds of use as one list; else the sheet as it is."""
    answers = answers_of(sheet, header)
    joined, questions = join_options(answers, _option, may_state=True)
    if not questions:
        return sheet
    first = joined.to_sheet().rows[header][1]
    # Headers that were not touched stay as they were typed, line breaks and all.
    typed = sheet.rows[header][1]
    cells = tuple(
        typed[i] if i < len(typed) and answers.headers[i] == joined.headers[i] else first[i]
        for i in range(len(first))
    )
    rows = list(joined.to_sheet().rows)
    rows[header] = (rows[header][0], cells)
    return replace(sheet, rows=tuple(rows))
