"""Tests that the series of an evaluation report is read back as it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipraktik.errors import InputError
from ipraktik.evaluating import report
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Evaluated, Headline, HeadlineFigure, Rated
from ipraktik.model.evaluation_series import FIGURES_2016, SERIES_HEADERS, sort_series
from ipraktik.reading.evaluation_series import read_earlier_series
from ipraktik.writing.evaluation_book import evaluation_sheets
from ipraktik.writing.xlsx import write_workbook
from tests.conftest import SAMPLE_DATA
from tests.evaluating.answers import answers_of


def written(folder: Path, evaluated: Evaluated, name: str = "") -> Path:
    path = folder / (name or f"EVALUERING {evaluated.year}.xlsx")
    write_workbook(path, evaluation_sheets(report(evaluated)))
    return path


def read_earlier(paths: Sequence[Path]) -> tuple[HeadlineFigure, ...]:
    return read_earlier_series(paths).figures


@pytest.mark.parametrize("seed", range(5))
def test_read_back_as_it_was(seed: int, tmp_path: Path) -> None:
    """Tests a report with few hosts too, whose figures have no numbers."""
    evaluated = answers_of(seed, hosts=3 + seed, interns=47 + seed)
    assert read_earlier([written(tmp_path, evaluated)]) == report(evaluated).series


@settings(max_examples=15, deadline=None)
@given(
    st.dictionaries(
        st.tuples(st.integers(2017, 2025), st.sampled_from(Role), st.sampled_from(Headline)),
        st.integers(5, 400).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))),
        min_size=1,
    )
)
def test_any_series_is_read_back(
    tmp_path_factory: pytest.TempPathFactory,
    counts: dict[tuple[int, Role, Headline], tuple[int, int]],
) -> None:
    """Tests that shares survive the cell to the last digit."""
    earlier = sort_series(
        HeadlineFigure(*key, answers, yes, yes / answers) for key, (answers, yes) in counts.items()
    )
    path = written(tmp_path_factory.mktemp("serie"), Evaluated(2026, (), earlier=earlier))
    assert [one for one in read_earlier([path]) if 2016 < one.year < 2026] == list(earlier)


def yearly(folder: Path, years: Sequence[int]) -> list[Path]:
    """Return reports of years, each of which tells of those before it."""
    paths: list[Path] = []
    for year in years:
        earlier = read_earlier(paths)
        paths.append(written(folder, replace(answers_of(year, year=year), earlier=earlier)))
    return paths


def test_overlapping_reports_have_one_line_a_year(tmp_path: Path) -> None:
    paths = yearly(tmp_path, (2023, 2024, 2025))
    told = read_earlier_series(paths)
    assert told.contradictions == ()
    assert told.figures == read_earlier(paths[::-1]) == read_earlier(paths[-1:])
    assert [one.year for one in told.figures] == [2016] * 7 + [2023] * 8 + [2024] * 8 + [2025] * 8
    assert told.figures[:7] == FIGURES_2016


def test_a_contradiction_is_told_and_the_years_own_report_counts(tmp_path: Path) -> None:
    paths = yearly(tmp_path, (2024, 2025))
    book = openpyxl.load_workbook(paths[1])
    for row in book["Serie"].iter_rows(min_row=2):
        if (row[0].value, row[1].value, row[2].value) == (2024, "Vært", "Anbefaler"):
            row[3].value, row[4].value, row[5].value = 10, 9, 0.9
    book.save(paths[1])
    told = read_earlier_series(paths)
    assert told == read_earlier_series(paths[::-1])
    (contradiction,) = told.contradictions
    assert contradiction.values["file"] == "EVALUERING 2024.xlsx"
    ours = next(one for one in told.figures if one.year == 2024)
    assert ours == next(one for one in read_earlier(paths[:1]) if one.year == 2024)


def test_a_match_is_no_report() -> None:
    with pytest.raises(InputError, match="is no evaluation report"):
        read_earlier([SAMPLE_DATA / "tilmeldinger.xlsx"])


@pytest.mark.parametrize(
    "row",
    [
        (2025, "Vært", "Anbefaler", 10, 11, 1.0, None),
        (2025, "Vært", "Anbefaler", 10, 9, 0.5, None),
        (2025, "Vært", "Noget andet", 10, 9, 0.9, None),
        (2025, "Gæst", "Anbefaler", 10, 9, 0.9, None),
        ("i fjor", "Vært", "Anbefaler", 10, 9, 0.9, None),
        (2025, "Vært", "Anbefaler", 10, None, 0.9, None),
        (2025, "Vært", "Anbefaler", 10.5, 9, 0.9, None),
        (2025, "Vært", "Anbefaler", 0, 0, 0.9, None),
        (2025, "Vært", "Anbefaler", None, None, 92, None),
    ],
)
def test_a_line_that_cannot_be_right_is_refused(row: tuple[object, ...], tmp_path: Path) -> None:
    """Tests that the row is named, and no traceback comes of it."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Serie"
    sheet.append(SERIES_HEADERS)
    sheet.append(row)
    book.save(tmp_path / "x.xlsx")
    with pytest.raises(InputError, match="row 2"):
        read_earlier([tmp_path / "x.xlsx"])


def test_nothing_read_of_nothing() -> None:
    assert read_earlier([]) == ()


def test_an_empty_year_is_read_back(tmp_path: Path) -> None:
    rated = (Rated(Role.HOST, recommends=True),) * 4
    told = read_earlier([written(tmp_path, Evaluated(2026, rated))])
    assert [one.share for one in told if one.year == 2026] == [None] * 8
