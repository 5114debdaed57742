"""Tiny exports, one habit each."""

from collections.abc import Sequence

from ipraktik.model.origin import Raw
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys import Normalised, normalise


def sheet(*rows: Sequence[Raw], name: str = "Ark1", file: str = "x.xlsx") -> RawSheet:
    """Return rows as the reader of files gives them; wholly empty ones are left out."""
    numbered = enumerate(map(tuple, rows), start=1)
    return RawSheet(file, name, tuple((n, row) for n, row in numbered if any(row)))


def read(*sheets: RawSheet) -> tuple[RawSheet, list[str]]:
    """Return the first normalised sheet and the notes in English."""
    done: Normalised = normalise(sheets)
    return done.sheets[0], [str(note) for note in done.notes]


def column(read_sheet: RawSheet, header: str, header_row: int = 0) -> list[Raw]:
    """Return the cells below a header."""
    index = read_sheet.rows[header_row][1].index(header)
    return [cells[index] for _, cells in read_sheet.rows[header_row + 1 :]]


def headers(read_sheet: RawSheet, header_row: int = 0) -> list[Raw]:
    """Return the header row."""
    return list(read_sheet.rows[header_row][1])
