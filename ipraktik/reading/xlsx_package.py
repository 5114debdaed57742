"""The parts of an .xlsx that hold data: which sheets there are, shared texts, formats of dates.

All other parts (themes, drawings, links, the document's properties …) are never looked at, so that
nothing in them can go wrong. Strict OOXML and files without name spaces are read like all others:
tags are known by their own names.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ipraktik.errors import Refusal
from ipraktik.reading.unreadable import Budget, UnreadableError, damaged, named
from ipraktik.reading.xml_events import local_names, xml_events
from ipraktik.reading.zip_package import ZipPackage
from ipraktik.text import say

TRUE = frozenset({"1", "true", "on"})
BUILT_IN = "built in "
_BOOK = "xl/workbook.xml"
_LONGEST_FORMAT = 255


@dataclass(frozen=True, slots=True)
class BookSheet:
    """A sheet: its name, whether it is hidden, the part that holds it, and of what kind it is.

    What the kind says is not believed where the part has rows.
    """

    name: str
    hidden: bool
    part: str
    is_worksheet: bool


@dataclass(frozen=True, slots=True)
class Book:
    """What the sheets of a workbook share.

    Parameters
    ----------
    sheets : tuple of BookSheet
    strings : tuple of str
        The shared texts, by their index.
    formats : tuple of str, optional
        The number format of each style of cells, or `BUILT_IN` and its number; None where they
        cannot be made out.
    since_1904 : bool
        Whether days count from 1904.
    """

    sheets: tuple[BookSheet, ...]
    strings: tuple[str, ...]
    formats: tuple[str, ...] | None
    since_1904: bool


def read_book(package: ZipPackage, budget: Budget) -> Book:
    """Return what the sheets share; raises `UnreadableError` where a part is missing or wrong."""
    part = _BOOK
    if "_rels/.rels" in package.names:
        links = _links(package, "", budget)
        part = next((target for kind, target in links.values() if kind == "officeDocument"), part)
    links = _links(package, part, budget)
    named: dict[str, str] = {}
    for kind, target in links.values():
        named.setdefault(kind, target)
    sheets, since_1904 = _sheets(package, part, links, budget)
    if not sheets:
        raise damaged(say("it has no sheets"))
    strings: tuple[str, ...] = ()
    if "sharedStrings" in named:
        strings = tuple(_strings(package, named["sharedStrings"], budget))
    formats: tuple[str, ...] | None = ()
    if "styles" in named:
        formats = _formats(package, named["styles"], budget)
    return Book(sheets, strings, formats, since_1904)


def _links(package: ZipPackage, part: str, budget: Budget) -> dict[str, tuple[str, str]]:
    """Return kind and target of each relation of a part, by its ID."""
    folder, name = posixpath.split(part)
    rels = posixpath.join(folder, "_rels", f"{name}.rels")
    links: dict[str, tuple[str, str]] = {}
    for tag, attributes, _ in xml_events(rels, package.read(rels), budget):
        inside = attributes is not None and attributes.get("TargetMode") != "External"
        if tag == "Relationship" and attributes is not None and inside:
            kind = attributes.get("Type", "").rpartition("/")[2]
            target = posixpath.join("/" + folder, attributes.get("Target", ""))
            links[attributes.get("Id", "")] = kind, posixpath.normpath(target).lstrip("/")
    return links


def _sheets(
    package: ZipPackage, part: str, links: Mapping[str, tuple[str, str]], budget: Budget
) -> tuple[tuple[BookSheet, ...], bool]:
    sheets: list[BookSheet] = []
    since_1904 = False
    for tag, attributes, _ in xml_events(part, package.read(part), budget):
        if attributes is None:
            continue
        known = local_names(attributes)
        if tag == "workbookPr":
            since_1904 = known.get("date1904") in TRUE
        elif tag == "sheet":
            name = known.get("name", "")
            kind, target = links.get(known.get("id", ""), ("", ""))
            if target.casefold() not in package.names:
                raise damaged(say("its sheet {sheet} is missing", sheet=named(name)))
            if target.casefold() in {one.part.casefold() for one in sheets}:
                raise damaged(say("two of its sheets are the same part {part}", part=named(target)))
            hidden = known.get("state", "visible") != "visible"
            sheets.append(BookSheet(name, hidden, target, kind == "worksheet"))
    return tuple(sheets), since_1904


def _strings(package: ZipPackage, part: str, budget: Budget) -> Iterator[str]:
    pieces: list[str] = []
    phonetic = False
    for tag, attributes, text in xml_events(part, package.read(part), budget):
        if tag == "rPh":
            phonetic = attributes is not None
        elif tag == "t" and attributes is None and not phonetic:
            pieces.append(text)
        elif tag == "si" and attributes is None:
            yield "".join(pieces)
            pieces.clear()


def _formats(package: ZipPackage, part: str, budget: Budget) -> tuple[str, ...] | None:
    """Return the number format of each style of cells; None where the styles are garbled."""
    own: dict[str, str] = {}
    used: list[str] = []
    within = ""
    data = package.read(part)
    try:
        for tag, attributes, _ in xml_events(part, data, budget):
            if tag in ("numFmts", "cellXfs"):
                within = tag if attributes is not None else ""
            elif attributes is None:
                continue
            elif tag == "numFmt" and within == "numFmts":
                code = attributes.get("formatCode", "")[:_LONGEST_FORMAT]
                own[attributes.get("numFmtId", "")] = code
            elif tag == "xf" and within == "cellXfs":
                used.append(attributes.get("numFmtId", "0"))
    except UnreadableError as error:
        if error.refusal is not Refusal.DAMAGED:
            raise
        return None
    return tuple(own.get(number, f"{BUILT_IN}{number}") for number in used)
