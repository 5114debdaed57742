"""Tests that every planted finding of the sample data is found, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest

from tests.conftest import REPO, SAMPLE_DATA

Validate = Callable[..., dict[str, Any]]
FAULTY = SAMPLE_DATA / "fejl.xlsx"


def planted() -> Counter[tuple[str, int, str]]:
    book = openpyxl.load_workbook(FAULTY)
    codes: Counter[tuple[str, int, str]] = Counter()
    for sheet in ("Værter", "Praktikanter"):
        header, *rows = book[sheet].iter_rows(values_only=True)
        column = header.index("Plantet fejl")
        for number, row in enumerate(rows, start=2):
            codes.update(
                (sheet, number, code) for code in str(row[column] or "").split(";") if code
            )
    return codes


def test_planted_findings(validate: Validate) -> None:
    """Tests that each row gives just the codes planted in it."""
    report = validate(FAULTY)
    found = Counter((f["sheet"], f["row"], f["code"]) for f in report["findings"])
    assert found == planted()


@pytest.mark.parametrize(
    "path", sorted((SAMPLE_DATA / "fejl").glob("*.xlsx")), ids=lambda p: p.stem
)
def test_stopping_findings(validate: Validate, path: Any) -> None:
    """Tests that each fault that stops is told, alone."""
    report = validate(path)
    assert {f["code"] for f in report["findings"]} == {path.stem}
    assert report["exit"] == 1


def test_the_sample_has_no_errors(validate: Validate) -> None:
    """Tests that the set of the 2017 size can be matched as it is."""
    report = validate(SAMPLE_DATA / "tilmeldinger.xlsx")
    assert (report["hosts"], report["interns"], report["errors"]) == (51, 72, 0)


def test_samples_are_as_their_script_makes_them(tmp_path: Any) -> None:
    """Tests that the workbooks in the repository come from the script, byte for byte."""
    import shutil
    import subprocess
    import sys

    copy = tmp_path / "sample_data"
    shutil.copytree(SAMPLE_DATA, copy)
    (tmp_path / "ipraktik" / "data").mkdir(parents=True)
    shutil.copy(REPO / "ipraktik" / "data" / "kommuner.csv", tmp_path / "ipraktik" / "data")
    for made in copy.rglob("*.xlsx"):
        made.unlink()
    subprocess.run([sys.executable, copy / "make_sample_data.py"], check=True, capture_output=True)
    for original in SAMPLE_DATA.rglob("*.xlsx"):
        made = copy / original.relative_to(SAMPLE_DATA)
        assert made.read_bytes() == original.read_bytes(), original.name
