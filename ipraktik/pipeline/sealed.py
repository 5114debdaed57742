"""`Kontrol` read back: each sheet as it was written, and lines of seals that were changed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.match_schema import (
    ANSWERS_LINE,
    CONTROL_HEADERS,
    CONTROL_SHEET,
    IMPORTED_LINE,
    PROMISES_LINE,
)
from ipraktik.model.origin import Place, Row
from ipraktik.model.seals import seal, seal_line, split_seals
from ipraktik.text import say

_, _SEAL = CONTROL_HEADERS


@dataclass(frozen=True)
class Sealed:
    """A sheet as it was written: its headers, and the seals of each row by the row's name."""

    sheet: str
    headers: Sequence[str]
    rows: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Control:
    """What `Kontrol` tells.

    Parameters
    ----------
    sheets : tuple of Sealed
        Those whose lines are whole.
    findings : tuple of Finding
        Lines that were changed or are missing.
    promises : mapping of str to str
        Whom something had been promised when it was written, as `writing.match_control` has it.
    answers : mapping of str to str
        Answers taken from files by then, by their digest.
    imported : mapping of str to str
        By ID, the digest of each sign-up as a file had it last.
    """

    sheets: tuple[Sealed, ...]
    findings: tuple[Finding, ...]
    promises: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    imported: Mapping[str, str] = field(default_factory=dict)


def read_control(file: str, rows: Sequence[Row]) -> Control:
    """Read the lines of `Kontrol`, whatever their order.

    Parameters
    ----------
    file : str
    rows : sequence of Row
        With both columns.
    """
    lines = [_line(row) for row in rows]
    own = [line for line in lines if line.sheet == CONTROL_SHEET]
    others = [line for line in lines if line.sheet != CONTROL_SHEET]
    known = _seals_of_lines(own[0].text) if len(own) == 1 else None
    if known is None:
        place = own[0].place if own else Place(file, CONTROL_SHEET)
        found = finding(Code.CELL_CHANGED, place, None, _CHANGED)
        return Control(tuple(_sheets(others)), (found,))
    missing = Counter((sheet, one) for sheet, seals in known.items() for one in seals)
    whole: list[_Line] = []
    changed: list[Finding] = []
    for line in others:
        key = line.sheet, seal_line(line.sheet, line.text)
        if missing[key] > 0:
            missing[key] -= 1
            whole.append(line)
        else:
            changed.append(finding(Code.CELL_CHANGED, line.place, None, _CHANGED))
    gone = [sheet for sheet, _ in missing.elements()]
    if len(gone) > len(changed):
        place = Place(file, CONTROL_SHEET)
        changed.append(finding(Code.CELL_CHANGED, place, None, _MISSING))
    sure = [line for line in whole if line.sheet not in gone]
    promises, answers = _told(sure, PROMISES_LINE), _told(sure, ANSWERS_LINE)
    imported = _told(sure, IMPORTED_LINE)
    return Control(tuple(_sheets(sure)), tuple(changed), promises, answers, imported)


@dataclass(frozen=True, slots=True)
class _Line:
    sheet: str
    text: str
    place: Place


def _line(row: Row) -> _Line:
    sheet, text = (str(row.cells.get(header) or "") for header in CONTROL_HEADERS)
    return _Line(sheet, text, row.place_of_header(_SEAL))


_CHANGED = say(
    "This line of seals is no longer as the match wrote it, so changed cells in the sheet it is "
    "for cannot be told. Undo the change, or make a new match."
)
_MISSING = say(
    "Lines of seals are missing, so changed cells in their sheets cannot be told. Put them back, "
    "or make a new match."
)


def _seals_of_lines(text: str) -> Mapping[str, list[str]] | None:
    """Return the seals of the lines by sheet; None where they were changed themselves."""
    own, _, payload = text.partition(" ")
    if own != seal(payload):
        return None
    told: dict[str, list[str]] = json.loads(payload)
    return told


def _told(lines: Iterable[_Line], name: str) -> Mapping[str, str]:
    """Return what the lines of a name tell."""
    texts = (line.text for line in lines if line.sheet == name)
    return {who: told for text in texts for who, told in json.loads(text).items()}


def _sheets(lines: Iterable[_Line]) -> Iterator[Sealed]:
    """Yield what the lines tell of each sheet; lines that cannot be read count as missing."""
    headers: dict[str, list[str]] = {}
    rows: dict[str, dict[str, list[str]]] = {}
    for line in lines:
        sheet = line.sheet
        try:
            told = json.loads(line.text)
        except ValueError:
            continue
        if isinstance(told, list):
            headers[sheet] = told
        elif isinstance(told, dict):
            seals = {name: split_seals(str(one)) for name, one in told.items()}
            rows.setdefault(sheet, {}).update(seals)
    for sheet, own in headers.items():
        yield Sealed(sheet, own, rows.get(sheet, {}))
