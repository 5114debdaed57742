"""A report on the exports of survey tools: mended where it says so, its findings are gone."""

import csv
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell import Cell

from tests.conftest import run_cli

FORMS = Path(__file__).parents[1] / "data" / "forms"
EXPORTS = {
    "microsoft-forms": ("praktikanter.xlsx", "vaerter.xlsx"),
    "google-forms": ("praktikanter.csv", "vaerter.csv"),
    "surveyxact": ("praktikanter.xlsx", "vaerter.xlsx"),
    "one-form-csv": ("tilmeldinger.csv",),
}
PLANTED = {
    "praktikant2@example.dk": "ikke en mail",
    "praktikant9@example.dk": "praktikant9 hos SKAT",
}


def _plant(path: Path) -> None:
    """Put faults in the cells that hold just the address of one person."""
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        for cell in _cells(path.with_suffix(".xlsx"), book):
            cell.value = PLANTED.get(str(cell.value), cell.value)
        book.save(path)
        return
    encoding = "utf-8-sig" if path.name != "tilmeldinger.csv" else "cp1252"
    with path.open(encoding=encoding, newline="") as file:
        text = file.read()
    delimiter = ";" if encoding == "cp1252" else ","
    rows = [
        [PLANTED.get(c, c) for c in row]
        for row in csv.reader(text.splitlines(), delimiter=delimiter)
    ]
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)


def _cells(path: Path, book: openpyxl.Workbook) -> Iterator[Cell]:
    return (cell for sheet in book for row in sheet.iter_rows() for cell in row)


def _findings(*paths: Path) -> list[tuple[str, int]]:
    ran = run_cli("validate", *paths, "--json", "--lang", "en")
    return sorted((one["code"], one["row"]) for one in json.loads(ran.out)["findings"])


@pytest.mark.parametrize("tool", EXPORTS)
def test_mended_report(tmp_path: Path, tool: str) -> None:
    """Tests that planted faults are coloured in the user's own cells, and gone when mended."""
    originals = [FORMS / tool / name for name in EXPORTS[tool]]
    paths = [Path(shutil.copy(path, tmp_path)) for path in originals]
    _plant(paths[0])
    report = tmp_path / "rapport.xlsx"
    before = _findings(*paths)
    assert run_cli("validate", *paths, "--report", report).exit_code == 1
    assert _findings(report) == before
    book = openpyxl.load_workbook(report)
    own = [sheet for sheet in book if sheet.title not in ("Rapport", "Fejlliste", "Mails")]
    answers = {wrong: right for right, wrong in PLANTED.items()}
    for sheet in own:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value in answers:
                    assert cell.fill.fgColor.rgb != "00000000"
                    assert cell.comment is not None
                    cell.value = answers[cell.value]
    book.save(report)
    assert _findings(report) == _findings(*originals)
