"""`Eksempel`: what each column asks for, with an example of an answer.

One line a column, and not one line a person: no reader takes it for a sign-up.
"""

from __future__ import annotations

from collections.abc import Sequence

from ipraktik.language import danish
from ipraktik.model.columns import Role
from ipraktik.model.schema import EXAMPLE_HEADERS, EXAMPLE_SHEET, YES
from ipraktik.writing.tables import ColumnFormat, Kind, Mark, Sheet, Table, Tint, table_sheet
from ipraktik.writing.template_columns import SHEET_OF, columns_of
from ipraktik.writing.template_words import EXAMPLES

_SHEET, _COLUMN, _REQUIRED, _WORDS, _EXAMPLE = EXAMPLE_HEADERS


def example_sheet(roles: Sequence[Role], with_ids: bool) -> Sheet:
    """Return `Eksempel` for the columns of some roles."""
    columns = [(role, one) for role in roles for one in columns_of(role, with_ids)]
    rows = tuple(
        (
            SHEET_OF[role],
            one.header,
            YES if one.required else None,
            danish(one.words),
            EXAMPLES[role].get(one.key),
        )
        for role, one in columns
    )
    formats = {
        _SHEET: ColumnFormat(width=13),
        _COLUMN: ColumnFormat(width=21),
        _REQUIRED: ColumnFormat(width=14),
        _WORDS: ColumnFormat(Kind.WRAPPED, 64),
        _EXAMPLE: ColumnFormat(Kind.WRAPPED, 44),
    }
    marks = tuple(
        Mark(number, _COLUMN, Tint.INPUT) for number, (_, one) in enumerate(columns) if one.required
    )
    return table_sheet(Table(EXAMPLE_SHEET, EXAMPLE_HEADERS, rows, formats, marks))
