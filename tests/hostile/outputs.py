"""Read what the program wrote, with the standard library only and as Excel would."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DEVICE = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE
)
_ILLEGAL = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_SHEET_ILLEGAL = re.compile(r"[\[\]:*?/\\]")
MAX_NAME = 255


@dataclass
class Written:
    """The content of a workbook: texts of cells, formulas, links out of it, sheets' names."""

    texts: set[str] = field(default_factory=set)
    formulas: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    sheets: list[str] = field(default_factory=list)


def plain(text: str) -> str:
    """Compare texts without regard to white space at the ends and kinds of line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _decoded(text: str) -> str:
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)), text)


def _local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _string(element: ElementTree.Element) -> str:
    """Join the runs of a string, without its reading aids."""
    pieces = [t.text or "" for t in element if _local(t) == "t"]
    runs = (r for r in element if _local(r) == "r")
    pieces += [t.text or "" for r in runs for t in r if _local(t) == "t"]
    return _decoded("".join(pieces))


def read_workbook(path: Path) -> Written:
    """Read a workbook that the program wrote.

    Parameters
    ----------
    path
        The workbook.

    Returns
    -------
    Written
    """
    found = Written()
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            for element in ElementTree.fromstring(archive.read(name)).iter():
                _take(element, found)
    return found


def _take(element: ElementTree.Element, found: Written) -> None:
    kind = _local(element)
    if kind in {"si", "is"}:
        found.texts.add(plain(_string(element)))
    elif kind == "c" and element.get("t", "n") in {"n", "str"}:
        found.texts.update(plain(_decoded(v.text or "")) for v in element if _local(v) == "v")
    elif kind == "f":
        found.formulas.add(element.text or "")
    elif kind == "sheet":
        found.sheets.append(element.get("name", ""))
    elif kind == "Relationship" and element.get("TargetMode") == "External":
        found.links.add(element.get("Target", ""))


def folder_text(folder: Path) -> str:
    """Join the text of all files of a folder, those in archives included."""
    texts = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                names = [n for n in archive.namelist() if n.endswith((".xml", ".rels"))]
                texts += [archive.read(n).decode("utf-8", "replace") for n in names]
        else:
            texts.append(path.read_bytes().decode("utf-8", "replace"))
    return "\n".join(texts)


def bad_sheet_names(names: list[str]) -> list[str]:
    """Give the names that Excel would not allow in one workbook."""
    folded = [unicodedata.normalize("NFC", n).casefold() for n in names]
    return [
        name
        for name, key in zip(names, folded, strict=True)
        if not name
        or len(name.encode("utf-16-le")) > 62
        or _SHEET_ILLEGAL.search(name)
        or name[0] == "'"
        or name[-1] == "'"
        or key == "history"
        or folded.count(key) > 1
    ]


def _illegal(name: str) -> bool:
    return bool(
        _ILLEGAL.search(name)
        or _DEVICE.fullmatch(name)
        or name.endswith((".", " "))
        or len(name.encode("utf-8")) > MAX_NAME
        or any(unicodedata.category(c) in {"Cc", "Cs"} or is_bidi(c) for c in name)
    )


def is_bidi(char: str) -> bool:
    """Tell whether a character changes the direction of text."""
    return (
        char in "\u061c\u200e\u200f" or "\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069"
    )


def bad_file_names(folder: Path) -> list[str]:
    """Give the names in a folder that Windows would not allow, or that are not unique."""
    bad = []
    for inner in [folder, *(p for p in folder.rglob("*") if p.is_dir())]:
        names = sorted(p.name for p in inner.iterdir())
        keys = [unicodedata.normalize("NFC", n).casefold() for n in names]
        for name, key in zip(names, keys, strict=True):
            if _illegal(name) or keys.count(key) > 1:
                bad.append(name)
    return bad
