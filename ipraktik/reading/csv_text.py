"""CSV as survey tools and Excel write it: encoding, delimiter, and the lines records start on."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

DELIMITERS = (";", "\t", ",")
_LINES_LOOKED_AT = 30
_MAX_FIELD = 10_000_000


def decode_csv(data: bytes) -> str:
    """Return the text of a CSV file.

    UTF-8 or UTF-16 with a byte-order mark, else strict UTF-8, else Windows-1252: detectors fail
    on short Danish files.

    Raises
    ------
    UnicodeDecodeError
        If the bytes are text in none of these.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def _without_quoted(text: str) -> str:
    return "".join(text.split('"')[::2])


def find_delimiter(text: str) -> str:
    """Return the delimiter of the first line that looks like a header, outside quotes.

    A line above the header may be a title, so the first line with two delimiters of one kind
    decides; failing that the first with one.
    """
    lines = _without_quoted(text).splitlines()[:_LINES_LOOKED_AT]
    for needed in (2, 1):
        for line in lines:
            counts = [line.count(delimiter) for delimiter in DELIMITERS]
            if max(counts) >= needed:
                return DELIMITERS[counts.index(max(counts))]
    return DELIMITERS[0]


def read_records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the number of the line it starts on.

    Raises
    ------
    csv.Error
        If the text is not CSV.
    """
    csv.field_size_limit(_MAX_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=find_delimiter(text))
    start = 1
    for record in reader:
        yield start, record
        start = reader.line_num + 1
