"""What calamine does not tell of an .ods: hidden rows and columns, errors, truth values."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

from ipraktik.reading.raw_sheets import MOST_COLUMNS, MOST_ROWS, Scan

_HIDDEN = frozenset({"collapse", "filter"})
_VALUES = ("value", "string-value", "date-value", "time-value", "boolean-value")


def scan_ods(archive: zipfile.ZipFile) -> Mapping[str, Scan]:
    """Return the scan of each sheet by the sheet's name.

    Raises
    ------
    KeyError, ElementTree.ParseError
        If the archive has no content, or it is damaged.
    """
    root = ElementTree.fromstring(archive.read("content.xml"))
    tables = (element for element in root.iter() if _local(element.tag) == "table")
    return {_get(table, "name"): _scan_table(table) for table in tables}


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _get(element: ElementTree.Element, name: str) -> str:
    """Return an attribute by its local name; of two with one name the first."""
    found = (value for key, value in element.attrib.items() if _local(key) == name)
    return next(found, "")


def _repeated(element: ElementTree.Element, name: str) -> int:
    return int(_get(element, f"number-{name}-repeated") or 1)


def _find(element: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """Yield the elements with a name, inside groups too, but not those of a table in a cell."""
    for child in element:
        kind = _local(child.tag)
        if kind == name:
            yield child
        elif kind.startswith(("table-row", "table-column", "table-header")):
            yield from _find(child, name)


def _scan_table(table: ElementTree.Element) -> Scan:
    scan = Scan()
    column = 1
    for element in _find(table, "table-column"):
        after = column + _repeated(element, "columns")
        if _get(element, "visibility") in _HIDDEN:
            scan.hidden_columns.update(range(column, min(after, MOST_COLUMNS + 1)))
        column = after
    row = 1
    for element in _find(table, "table-row"):
        after = row + _repeated(element, "rows")
        rows = range(row, min(after, MOST_ROWS + 1))
        if _get(element, "visibility") in _HIDDEN:
            scan.hidden_rows.update(rows)
        _scan_cells(scan, rows, element)
        row = after
    return scan


def _scan_cells(scan: Scan, rows: range, element: ElementTree.Element) -> None:
    column = 1
    for cell in element:
        if _local(cell.tag) not in ("table-cell", "covered-table-cell"):
            continue
        after = column + _repeated(cell, "columns")
        over = int(_get(cell, "number-rows-spanned") or 1)
        if over > 1:
            scan.merged.append((rows.start, rows.start + over - 1, column))
        value = _special(cell)
        unstored = _get(cell, "formula") and not _has_value(cell)
        if value is not None or unstored:
            places = [(row, one) for row in rows for one in range(column, after)]
            scan.unstored.update(places if unstored else ())
            scan.values.update(dict.fromkeys(places, value) if value is not None else {})
        column = after


def _has_value(cell: ElementTree.Element) -> bool:
    values = any(_local(key) in _VALUES for key in cell.attrib)
    return values or any(_local(child.tag) == "p" for child in cell)


def _special(cell: ElementTree.Element) -> str | bool | None:
    """Return an error value as text, or a truth value; None for any other cell."""
    kinds = {value for key, value in cell.attrib.items() if _local(key) == "value-type"}
    if "boolean" in kinds:
        return _get(cell, "boolean-value") == "true"
    text = "".join(next((child for child in cell if _local(child.tag) == "p"), cell).itertext())
    if "error" in kinds or (_get(cell, "formula") and text.startswith("#")):
        return text.strip() or "#N/A"
    return None
