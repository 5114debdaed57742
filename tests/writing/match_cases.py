"""Matches to write: the samples as solved, and small ones made by hand."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl

from ipraktik.matching.advice import explain_unplaced
from ipraktik.matching.reasons import give_reasons
from ipraktik.matching.solve import solve
from ipraktik.model.instance import Instance
from ipraktik.model.origin import Raw, Row
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.placement import LevelName, LevelResult, Match, Placement, Proof, Result
from ipraktik.model.settings import Settings
from ipraktik.model.signups import InputFile, SignUps
from ipraktik.model.week import Day
from ipraktik.reading.signups import read_signups
from ipraktik.validation.check import check
from ipraktik.writing.match_book import match_book_sheets
from ipraktik.writing.xlsx import workbook_bytes

SAMPLES = Path(__file__).parents[2] / "sample_data"
SHEETS = [
    "Overblik",
    "Matchforslag",
    "Uden match",
    "Værter",
    "Praktikanter",
    "Udbud og efterspørgsel",
    "Fagfelt og landsdel",
    "Afvist",
    "Indstillinger",
    "Log",
    "Brevskabelon",
    "Programskabelon",
    "Bevis",
    "Kontrol",
]
CPR = "010190-1234"


@cache
def sample_match(name: str) -> Match:
    checked = check(read_signups([SAMPLES / name]))
    assert checked.instance is not None
    result = solve(checked.instance)
    return Match(
        checked.signups,
        checked.instance,
        result,
        give_reasons(checked.instance, result.placements),
        explain_unplaced(checked.signups, checked.instance, result.placements),
        checked.supply.rows,
        checked.findings,
    )


def row(number: int, sheet: str = "Ark1", file: str = "a.xlsx", **cells: Raw) -> Row:
    """A row of unknown columns."""
    return Row(
        file, sheet, number, {}, {name.replace("_", " "): raw for name, raw in cells.items()}
    )


def host(number: int, **values: Any) -> Host:
    usual: dict[str, Any] = {
        "host_id": f"V{number:03d}",
        "workplace": f"Hus {number}",
        "organisation": "Aarhus Kommune",
        "sector": "Kommune",
        "municipality": "Aarhus",
        "landsdel": "Østjylland",
        "contact": "Bo Winther",
        "email": f"v{number}@example.dk",
        "fields": ("Natur, klima og miljø", "Kultur"),
        "capacity": 2,
        "days": 3,
        "row": row(number + 1, "Værter"),
    }
    return Host(**(usual | values))


def intern(number: int, **values: Any) -> Intern:
    usual: dict[str, Any] = {
        "intern_id": f"P{number:03d}",
        "name": f"Person {number}",
        "email": f"p{number}@example.dk",
        "phone": "00123456",
        "workplace": f"Kontor {number}",
        "organisation": "Miljøstyrelsen",
        "sector": "Stat",
        "days": 2,
        "row": row(number + 1, "Praktikanter"),
    }
    return Intern(**(usual | values))


LEVELS = (
    LevelResult(LevelName.PLACED, -1, -1, Proof.PRICES),
    LevelResult(LevelName.TICKETS, -4711, -4711, Proof.SEARCH),
    LevelResult(LevelName.POINTS, 20, 12, Proof.NONE),
)


def small_match(
    hosts: Sequence[Host] = (host(1), host(2)),
    interns: Sequence[Intern] = (intern(1), intern(2)),
    left_out: Sequence[Intern] = (),
    **values: Any,
) -> Match:
    """The first intern goes to the first host on Monday and Tuesday."""
    settings = Settings(year=2026)
    signups = SignUps(
        tuple(hosts), (*interns, *left_out), settings, files=(InputFile("a.xlsx", "0" * 64),)
    )
    units = tuple(Unit((one,)) for one in interns if not one.cancelled)
    taking_part = tuple(one for one in hosts if not one.cancelled)
    instance = Instance(settings, taking_part, units, refused=frozenset({("P002", "V002")}))
    first = Placement(interns[0].intern_id, hosts[0].host_id, frozenset({Day.TUE, Day.MON}))
    return replace(Match(signups, instance, Result((first,), LEVELS, 4, 1, "search")), **values)


def opened(match: Match) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(workbook_bytes(match_book_sheets(match))))


def records(book: openpyxl.Workbook, sheet: str) -> list[dict[str, Any]]:
    header, *rows = book[sheet].iter_rows(values_only=True)
    return [
        dict(zip(map(str, header), cells, strict=True))
        for cells in rows
        if any(cell is not None for cell in cells)
    ]


def all_texts(book: openpyxl.Workbook) -> str:
    texts = []
    for page in book.worksheets:
        for cells in page.iter_rows():
            for cell in cells:
                texts.append(str(cell.value))
                texts.append(cell.comment.text if cell.comment else "")
    return "\n".join(texts)
