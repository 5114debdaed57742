"""The sheets of a match workbook beside its sign-ups."""

from pathlib import Path

import pytest

from ipraktik.errors import InputError
from ipraktik.model.findings import Code
from ipraktik.model.match_schema import (
    LOG_HEADERS,
    PLACEMENT_HEADERS,
    REFUSED_HEADERS,
    UNPLACED_HEADERS,
)
from ipraktik.model.week import Day
from ipraktik.reading.match_rows import read_match_rows
from ipraktik.reading.signups import read_signups

from .build import HOST, HOST_HEADERS, INTERN, INTERN_HEADERS, sign_ups, write_book


def placement(**cells: object) -> list[object]:
    base = {"Praktikant-ID": "P001", "Vært-ID": "V001", "Dage": "Man;Tir", "Status": "Sendt"}
    return [{**base, **cells}.get(header) for header in PLACEMENT_HEADERS]


def match_book(path: Path, *placements: list[object]) -> Path:
    return write_book(
        path,
        {
            "Overblik": [["Placerede", 1]],
            "Matchforslag": [PLACEMENT_HEADERS, *placements],
            "Uden match": [UNPLACED_HEADERS, ["P002"]],
            "Værter": [["Vært-ID", *HOST_HEADERS, "Status"], ["V001", *HOST, "Afmeldt"]],
            "Praktikanter": [["Praktikant-ID", *INTERN_HEADERS, "Status"], ["P001", *INTERN, None]],
            "Afvist": [REFUSED_HEADERS, ["P001", "V002", "vært", None], ["P001", None, None, None]],
            "Indstillinger": [("Navn", "Værdi", "Forklaring"), ("År", 2026, ""), ("Uge", 37, "")],
            "Log": [LOG_HEADERS, ["Resultat", "placed", 1, ""]],
        },
    )


def test_rows(tmp_path: Path) -> None:
    path = match_book(
        tmp_path / "m.xlsx", placement(Lås="ja", Bemærkning="ring"), placement(Status=None)
    )
    book = read_match_rows(path)
    first, second = book.placements
    assert (first.intern_id, first.host_id, first.status, first.locked) == (
        "P001",
        "V001",
        "Sendt",
        True,
    )
    assert first.days == {Day.MON, Day.TUE}
    assert first.remark == "ring"
    assert first.row.place("Dage").cell == "I2"
    assert (second.status, second.locked) == ("Foreslået", False)
    assert book.log_values == {("Resultat", "placed"): 1}
    assert len(book.unplaced) == 1
    assert len(book.refused) == 2
    assert book.settings.year == 2026
    assert book.findings == ()


def test_as_sign_ups(tmp_path: Path) -> None:
    """Tests that a match workbook is itself valid input, with its memory."""
    read = read_signups([match_book(tmp_path / "m.xlsx", placement())])
    assert read.refused == {("P001", "V002")}
    assert read.hosts[0].cancelled
    assert not read.interns[0].cancelled
    assert read.findings == ()


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"Dage": "Man;Hest"}, Code.UNKNOWN_VALUE),
        ({"Dage": "Man"}, Code.TOO_FEW_DAYS),
        ({"Status": "Glemt"}, Code.UNKNOWN_VALUE),
        ({"Lås": "måske"}, Code.UNKNOWN_VALUE),
        ({"Praktikant-ID": None}, Code.MISSING_VALUE),
    ],
)
def test_faults(tmp_path: Path, cells: dict[str, object], code: Code) -> None:
    (found,) = read_match_rows(match_book(tmp_path / "m.xlsx", placement(**cells))).findings
    assert (found.code, found.place.row, found.place.column) == (code, 2, next(iter(cells)))


def test_not_a_match_workbook(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Matchforslag"):
        read_match_rows(sign_ups(tmp_path / "a.xlsx"))
