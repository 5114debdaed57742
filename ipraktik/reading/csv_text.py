"""CSV as survey tools and Excel write it: encoding, delimiter, and the rows that Excel shows."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from ipraktik.reading.unreadable import Budget, damaged, too_large
from ipraktik.text import say

DELIMITERS = (";", "\t", ",", "|")
_LINES_LOOKED_AT = 30
_MOST_LINES = 400_000
"""Empty ones too."""
_MAX_FIELD = 10_000_000
_END_OF_FILE = "\x1a"
"""What old programs write behind the last line."""

_MAC_LETTERS = "æøåÆØÅé".encode("mac-roman")
_WINDOWS_LETTERS = "æøåÆØÅé".encode("cp1252")
_UTF8_LETTER = re.compile("|".join("æøåÆØÅé").encode())
_SEPARATOR_LINE = re.compile(r"sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)
"""Tells Excel the delimiter; Excel shows it as no row."""
_FEWEST_SWALLOWED = 5
"""Delimiters in one line of an answer that make it a row that was swallowed."""


class OpenQuoteError(Exception):
    """A quotation mark opens a cell and does not close it; `row` is where it opens."""

    def __init__(self, row: int) -> None:
        super().__init__(row)
        self.row = row


def decode_csv(data: bytes) -> str:
    """Return the text of a CSV file.

    UTF-8 or UTF-16 with a byte-order mark, else strict UTF-8, else Mac Roman where Excel on a
    Mac wrote it, else Windows-1252: detectors fail on short Danish files.

    Raises
    ------
    UnicodeDecodeError
        If the bytes are text in none of these.
    UnreadableError
        If they are UTF-8 but for some that are wrong.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if data.startswith(codecs.BOM_UTF8) or _UTF8_LETTER.search(data):
            raise damaged(say("some of its letters are garbled (UTF-8)")) from None
        return data.decode("mac-roman" if is_mac_roman(data) else "cp1252")


def is_mac_roman(data: bytes) -> bool:
    """Return whether the bytes are text as Excel on a Mac saves it.

    Its Danish letters are rubbish in Windows-1252 and the other way round; where neither has
    more, the line ends of old Macs decide.
    """
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError:
        mac, windows = (
            sum(map(data.count, (bytes([letter]) for letter in letters)))
            for letters in (_MAC_LETTERS, _WINDOWS_LETTERS)
        )
        return mac > windows or (mac == windows and b"\r" in data and b"\n" not in data)
    return False


def _without_quoted(text: str) -> str:
    return "".join(text.split('"')[::2])


def find_delimiter(text: str) -> str:
    """Return the delimiter that parts the lines most alike, outside quotes.

    All records have equally many, while titles above the header and commas in answers have as
    many as it happens.
    """
    lines = _without_quoted(text).splitlines()[:_LINES_LOOKED_AT]

    def evenness(delimiter: str) -> int:
        counts = Counter(line.count(delimiter) for line in lines)
        return max((lines_with * each for each, lines_with in counts.items()), default=0)

    return max(DELIMITERS, key=evenness)


def read_records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the number of the row that Excel shows it in.

    Raises
    ------
    csv.Error
        If the text is not CSV.
    OpenQuoteError
        If a quotation mark that never closes swallows the rows below it.
    UnreadableError
        If there are too many cells.
    """
    csv.field_size_limit(_MAX_FIELD)
    text = text.rstrip(_END_OF_FILE)
    told = _SEPARATOR_LINE.match(text)
    text = text[told.end() :] if told else text
    # A file saved anew may still tell of the delimiter that it had before.
    delimiter = told.group(1) if told and told.group(1) in text else find_delimiter(text)
    if text.count(delimiter) > Budget.cells:
        raise too_large(say("it has more than {most} cells", most=Budget.cells))
    if text.count("\n") + text.count("\r") > _MOST_LINES:
        raise too_large(say("it has more than {most} lines", most=_MOST_LINES))
    lines = io.StringIO(text, newline="").readlines()
    # With nothing open at the end, the line added is a record by itself.
    reader = csv.reader([*lines, _END_OF_FILE], delimiter=delimiter)
    start = 0
    for row, record in enumerate(reader, start=1):
        if record == [_END_OF_FILE]:
            return
        read, start = lines[start : reader.line_num], reader.line_num
        is_open = bool(record) and record[-1].endswith(_END_OF_FILE)
        if is_open or (len(read) > 1 and _swallows(read, record, delimiter)):
            raise OpenQuoteError(row)
        yield row, record


def _swallows(lines: list[str], record: list[str], delimiter: str) -> bool:
    """Return whether a record over several lines holds further records."""
    if any(
        line.count(delimiter) >= _FEWEST_SWALLOWED
        for cell in record
        for line in cell.splitlines()[1:-1]
    ):
        return True
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return True
    return False
