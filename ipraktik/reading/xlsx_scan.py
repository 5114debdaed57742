"""What openpyxl does not tell of an .xlsx when it only reads: hidden rows, unsaved formulas and
merged cells.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

from ipraktik.reading.raw_sheets import Scan

_BOOK = "xl/workbook.xml"
_LINKS = "xl/_rels/workbook.xml.rels"
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d+)")
_TRUE = frozenset({"1", "true"})
_MOST_COLUMNS = 16384


def scan_xlsx(archive: zipfile.ZipFile) -> Mapping[str, Scan]:
    """Return the scan of each sheet by the sheet's name.

    What cannot be made out is left out: the values are read by another library, and a file that
    is damaged is refused there.
    """
    try:
        return {name: _scan_sheet(archive.read(member)) for name, member in _members(archive)}
    except (KeyError, ValueError, ElementTree.ParseError):
        return {}


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _attributes(element: ElementTree.Element) -> dict[str, str]:
    return {_local(name): value for name, value in element.attrib.items()}


def _members(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the name of each sheet and the archive's member that holds it."""
    links = {
        found.get("Id", ""): found.get("Target", "")
        for found in map(_attributes, ElementTree.fromstring(archive.read(_LINKS)))
    }
    known = frozenset(archive.namelist())
    for element in ElementTree.fromstring(archive.read(_BOOK)).iter():
        if _local(element.tag) == "sheet":
            found = _attributes(element)
            target = links.get(found.get("id", ""), "")
            member = posixpath.normpath(posixpath.join("xl", target)).lstrip("/")
            if member in known:
                yield found.get("name", ""), member


def _scan_sheet(data: bytes) -> Scan:
    scan = Scan()
    if not any(sign in data for sign in (b"hidden", b"<f", b":f", b"mergeCell")):
        return scan
    row = 0
    for event, element in ElementTree.iterparse(io.BytesIO(data), events=("start", "end")):
        name = _local(element.tag)
        if event == "start" and name == "row":
            row = int(element.get("r") or row + 1)
        elif event == "end" and name == "col":
            _note_columns(scan, element)
        elif event == "end" and name == "mergeCell":
            _note_merged(scan, element)
        elif event == "end" and name == "row":
            if element.get("hidden") in _TRUE:
                scan.hidden_rows.add(row)
            _note_formulas(scan, row, element)
            element.clear()
    return scan


def _note_columns(scan: Scan, element: ElementTree.Element) -> None:
    if element.get("hidden") in _TRUE:
        first, last = int(element.get("min", 1)), int(element.get("max", 1))
        scan.hidden_columns.update(range(first, min(last, _MOST_COLUMNS) + 1))


def _note_merged(scan: Scan, element: ElementTree.Element) -> None:
    ends = [_REFERENCE.fullmatch(end) for end in element.get("ref", "").split(":")]
    if len(ends) == 2 and ends[0] and ends[1]:
        first, last = int(ends[0].group(2)), int(ends[1].group(2))
        if first < last:
            scan.merged.append((first, last, column_number(ends[0].group(1))))


def _note_formulas(scan: Scan, row: int, element: ElementTree.Element) -> None:
    column = 0
    for cell in element:
        found = _REFERENCE.fullmatch(cell.get("r", ""))
        column = column_number(found.group(1)) if found else column + 1
        parts = {_local(part.tag): part for part in cell}
        # A formula that gives empty text is stored as text: there is nothing to work out.
        if "f" in parts and cell.get("t") != "str":
            value = parts.get("v")
            if value is None or not value.text:
                scan.unstored.add((row, column))


def column_number(letters: str) -> int:
    """Return the number from 1 of a column by its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
