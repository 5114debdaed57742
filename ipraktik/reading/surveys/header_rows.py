"""Two header rows: questions above, and below them what each of their columns asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from ipraktik.model.names import fold, tidy
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import cell_text, is_blank
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys.common import Answers, Normalised, answers_of
from ipraktik.reading.surveys.options import (
    MARK,
    is_day_label,
    join_options,
    marked,
    say_joined,
    tick,
    without_marks,
)
from ipraktik.text import Text

_ROWS_LOOKED_AT = 12
_PLAIN = frozenset(
    ("response", "open-ended response", "open ended response", "svar", "åbent svar", "fritekst")
)
"""Below a question that has only one column."""

_NUMBER = re.compile(r"\d{3,}")
_MOST, _HALF = 0.8, 0.5


def _texts(cells: Sequence[Raw], width: int) -> list[str]:
    padded = (*cells, *(None,) * (width - len(cells)))
    return [tidy(cell_text(cell)) for cell in padded]


def _is_label(raw: Raw) -> bool:
    """Return whether a cell can be a header: text or a date, no address and no number."""
    if is_blank(raw) or isinstance(raw, date):
        return True
    text = cell_text(raw)
    plain = isinstance(raw, str) and "@" not in text
    return plain and (_NUMBER.search(text) is None or len(text.split()) > 3 or is_day_label(text))


class _Pair:
    """Two rows that may both be headers, and the answers below them."""

    def __init__(self, sheet: RawSheet, top: int) -> None:
        self.sheet, self.top = sheet, top
        self.data = [cells for _, cells in sheet.rows[top + 2 :]]
        cells = (sheet.rows[top][1], sheet.rows[top + 1][1])
        self.cells = cells
        width = max(map(len, (*cells, *self.data)))
        self.upper, self.lower = (_texts(row, width) for row in cells)

    @cached_property
    def filled(self) -> list[int]:
        """Return the columns with an answer."""
        columns = range(len(self.upper))
        return [c for c in columns if any(self._has(row, c) for row in self.data)]

    @staticmethod
    def _has(row: Sequence[Raw], column: int) -> bool:
        return column < len(row) and not is_blank(row[column])

    def _share(self, columns: Sequence[int], row: Sequence[str]) -> float:
        return sum(bool(row[c]) for c in columns) / len(columns) if columns else 0.0

    @property
    def is_headers(self) -> bool:
        """Return whether both rows are headers: the lower one says what the upper leaves open."""
        if not all(map(_is_label, (*self.cells[0], *self.cells[1]))):
            return False
        first = next((c for c, text in enumerate(self.upper) if text), len(self.upper))
        open_columns = [c for c in self.filled if not self.upper[c]]
        going_on = [c for c in open_columns if c > first and self.lower[c]]
        if sum(map(bool, self.upper)) < 2 or not going_on:
            return False
        return self._share(open_columns, self.lower) >= _MOST and self._is_no_answer()

    def _is_no_answer(self) -> bool:
        """Return whether the lower row differs from the answers: below it stand addresses."""
        if sum(is_day_label(text) for text in self.lower) >= 2 or self._has_plain():
            return True
        for c in self.filled:
            cells = [cell_text(row[c]) for row in self.data if self._has(row, c)]
            if sum("@" in cell for cell in cells) >= _HALF * len(cells):
                return True
        return False

    def _has_plain(self) -> bool:
        return any(fold(text) in _PLAIN for text in self.lower)

    def headers(self) -> tuple[int, list[str]]:
        """Return which of the rows keeps its number, and the header of each column."""
        sparse = self._share(self.filled, self.upper) < _HALF and not self._has_plain()
        if sparse and self._share(self.filled, self.lower) >= _MOST:
            return self.top + 1, self._lower_first()
        return self.top, self._upper_first()

    def _questions(self) -> list[str]:
        """Return the upper text over each column: a blank one goes on with that to the left."""
        questions, last = [], ""
        for text in self.upper:
            last = text or last
            questions.append(last)
        return questions

    def _upper_first(self) -> list[str]:
        headers = []
        questions = self._questions()
        for c, (question, lower) in enumerate(zip(questions, self.lower, strict=True)):
            goes_on = c + 1 < len(self.upper) and not self.upper[c + 1] and self.lower[c + 1]
            if not lower or fold(lower) in _PLAIN:
                headers.append(self.upper[c])
            elif not question or fold(lower) in fold(question):
                headers.append(question or lower)
            elif self.upper[c] and not goes_on:
                headers.append(f"{question} ({lower})")
            else:
                headers.append(f"{question}{MARK}{lower}")
        return headers

    def _lower_first(self) -> list[str]:
        """Return the lower row's headers; the upper only where they need it to be told apart."""
        folded = list(map(fold, self.lower))
        headers = []
        for c, (question, lower) in enumerate(zip(self._questions(), self.lower, strict=True)):
            ticked = all(tick(row[c]) is not None for row in self.data if c < len(row))
            alone = folded.count(folded[c]) == 1 and not (is_day_label(lower) and ticked)
            plain = not lower or not question or alone
            headers.append(lower or self.upper[c] if plain else f"{question}{MARK}{lower}")
        return headers


def _read(sheet: RawSheet) -> tuple[Answers, tuple[str, ...]] | None:
    for top in range(min(_ROWS_LOOKED_AT, len(sheet.rows) - 2)):
        pair = _Pair(sheet, top)
        if not pair.is_headers:
            continue
        kept, headers = pair.headers()
        number = sheet.rows[kept][0]
        above = sheet.rows[: kept if kept > top else top]
        rows = (*above, (number, tuple(headers)), *sheet.rows[top + 2 :])
        one_header = RawSheet(sheet.file, sheet.name, rows, sheet.notes)
        answers = answers_of(one_header, len(above))
        # `answers_of` tidies white space, and the mark counts as that.
        return join_options(answers.rename(dict(enumerate(headers))), marked)
    return None


def join_header_rows(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Join two header rows into one.

    The lower row is known by filling every column that the upper leaves blank, while it holds no
    addresses and numbers as the answers below do. Ticks under the options of one question become
    one list; other columns are called ``Question - part``.
    """
    result, notes = list[RawSheet](), list[Text]()
    for sheet in sheets:
        done = _read(sheet)
        if done is not None:
            answers = without_marks(done[0])
            notes.extend(say_joined(answers, done[1]))
            sheet = answers.to_sheet()
        result.append(sheet)
    return Normalised(tuple(result), tuple(notes))
