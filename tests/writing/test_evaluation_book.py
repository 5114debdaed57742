"""Tests `EVALUERING.xlsx`: what stands on each sheet, and what stands on none."""

from __future__ import annotations

import io
import random
import re
import zipfile
from dataclasses import replace
from typing import Any

import openpyxl
import pytest

from ipraktik.evaluating import report
from ipraktik.language import danish
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Evaluated, Headline, HeadlineFigure, Rated
from ipraktik.model.evaluation import Satisfaction, Survey
from ipraktik.model.evaluation_report import Chance, Change, Interval
from ipraktik.model.signups import InputFile
from ipraktik.text import say
from ipraktik.writing.evaluation_book import evaluation_sheets
from ipraktik.writing.evaluation_words import change_cell, percent, percent_range, points
from ipraktik.writing.xlsx import workbook_bytes
from tests.evaluating.answers import answers_of

SHEETS = [
    *("Hovedtal", "Udvikling", "Hvad gik sammen med", "Udbytte", "Ideer", "Kommentarer"),
    *("Om tallene", "Serie"),
]
CAUSAL = re.compile(
    r"\b(gav|giver|skyldes|skyld|effekt\w*|medfør\w*|fordi|derfor|årsag\w*|virke[drt]\w*|bevirk\w*"
    r"|førte til|på grund af|because|caus\w+|effect\w*|due to|led to|therefore|resulted)\b",
    re.IGNORECASE,
)
FORMER = (
    HeadlineFigure(2025, Role.INTERN, Headline.RECOMMEND, 50, 45, 0.9),
    HeadlineFigure(2024, Role.HOST, Headline.SATISFIED, 30, 20, 20 / 30),
)


def bytes_of(evaluated: Evaluated) -> bytes:
    return workbook_bytes(evaluation_sheets(report(evaluated)))


def book_of(evaluated: Evaluated) -> Any:
    return openpyxl.load_workbook(io.BytesIO(bytes_of(evaluated)))


def texts_of(book: Any) -> list[str]:
    return [
        str(cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str)
    ]


def values_of(book: Any, sheet: str) -> list[tuple[Any, ...]]:
    return list(book[sheet].iter_rows(values_only=True))


@pytest.fixture(scope="module")
def evaluated() -> Evaluated:
    return replace(
        answers_of(7), earlier=FORMER, survey=Survey(files=(InputFile("svar.xlsx", "ab"),))
    )


@pytest.fixture(scope="module")
def book(evaluated: Evaluated) -> Any:
    return book_of(evaluated)


def test_sheets_and_charts(book: Any) -> None:
    """Tests the order of the tabs, one page for the front, and native charts."""
    assert book.sheetnames == SHEETS
    front = book["Hovedtal"]
    assert front.sheet_properties.pageSetUpPr.fitToPage
    assert front.page_setup.fitToHeight is None  # one page, as where nothing is said
    assert len(front._charts) == 2
    assert len(book["Hvad gik sammen med"]._charts) >= 10
    assert len(book["Udbytte"]._charts) == 1


def test_lines_of_a_chart_are_the_intervals(book: Any) -> None:
    """Tests that share, and what goes on above and below it, end where the interval does."""
    sheet = book["Hvad gik sammen med"]
    for chart in sheet._charts:
        (series,) = chart.series
        plus, minus = series.errBars.plus.numRef.f, series.errBars.minus.numRef.f
        areas = [ref.split("!")[1] for ref in (series.val.numRef.f, plus, minus)]
        for cells in zip(*(sheet[area.replace("$", "")] for area in areas), strict=True):
            share, above, below = (cell.value for (cell,) in cells)
            interval = sheet.cell(cells[0][0].row, 4).value
            assert interval == f"{share - below}-{share + above} %"


def test_the_front_has_the_figures(evaluated: Evaluated, book: Any) -> None:
    """Tests a line of `Hovedtal` against counts made here."""
    said = [one.recommends for one in evaluated.rated if one.role is Role.INTERN]
    yes, answers = said.count(True), len(said) - said.count(None)
    lines = [row for row in values_of(book, "Hovedtal") if row[0] == "Anbefaler"]
    assert evaluated.asked is not None
    rate, share = answers / evaluated.asked.interns, yes / answers
    assert lines[1][4:7] == (answers, f"{rate * 100:.0f} %", f"{share * 100:.0f} %")
    assert lines[1][8].startswith(points(share - 0.96))
    assert lines[1][10].startswith(points(share - 0.9))


def test_the_series_begins_with_2016(book: Any) -> None:
    rows = values_of(book, "Hovedtal")
    first = next(row for row in rows if row[0] == "2016")
    assert first[1:9] == (92, 78, 75, 89, 96, 88, 75, None)
    assert first[9] == "COI's evaluering af Innovationspraktik 2016"
    years = [row[0] for row in rows if re.fullmatch(r"20\d\d", str(row[0]))]
    assert years == ["2016", "2024", "2025", "2026"]


def test_changes_are_told_of_each_year(book: Any) -> None:
    rows = values_of(book, "Udvikling")[1:]
    assert {row[2] for row in rows} == {2016, 2024, 2025}
    assert all(bool(row[6]) == (row[2] != 2016) for row in rows)


def test_no_causal_words(evaluated: Evaluated, book: Any) -> None:
    """Tests every text of the report, but what people wrote themselves."""
    own = set(texts_of_sheets(book, "Ideer", "Kommentarer"))
    found = [text for text in texts_of(book) if CAUSAL.search(text) and text not in own]
    assert found == []
    titles = chart_titles(bytes_of(evaluated))
    assert len(titles) > 10
    assert [title for title in titles if CAUSAL.search(title)] == []


def texts_of_sheets(book: Any, *names: str) -> list[str]:
    return [str(v) for name in names for row in values_of(book, name)[3:] for v in row if v]


def chart_titles(book_bytes: bytes) -> list[str]:
    archive = zipfile.ZipFile(io.BytesIO(book_bytes))
    charts = (archive.read(name).decode() for name in archive.namelist() if "charts/chart" in name)
    return [title for chart in charts for title in re.findall(r"<a:t>([^<]*)</a:t>", chart)]


def test_names_stand_only_in_ideas(book: Any) -> None:
    """Tests that who consented is named beside the idea, and nobody anywhere else."""
    for sheet in book:
        held = "Ida Holm" in [cell.value for row in sheet.iter_rows() for cell in row]
        assert held == (sheet.title == "Ideer")


def test_ideas_without_consent_have_no_name() -> None:
    rated = tuple(replace(one, name="", workplace="") for one in answers_of(7).rated)
    rows = values_of(book_of(Evaluated(2026, rated)), "Ideer")[1:]
    assert rows
    assert all(row[3:5] == (None, None) for row in rows)


def test_comments_are_masked_and_marked(book: Any) -> None:
    rows = values_of(book, "Kommentarer")
    texts = [row[2] for row in rows]
    assert not any("29 11" in str(text) or "@" in str(text) for text in texts)
    marks = {row[2]: row[0] for row in rows}
    assert marks["Det var en god uge."] is None
    assert marks["Mette Holm tog godt imod os."] == "Ja"
    warning = danish(say("Comments"))
    assert rows[0][0] == warning


def test_no_formula_comes_of_a_text(evaluated: Evaluated) -> None:
    """Tests a comment, an idea, a field and a kind of use that begin with an equals sign."""
    bad = "=1+1"
    one = Rated(
        Role.INTERN, used=True, uses=(bad,), copied=bad, comment=bad, fields=(bad,), name=bad
    )
    data = bytes_of(replace(evaluated, rated=(*evaluated.rated, *[one] * 6)))
    archive = zipfile.ZipFile(io.BytesIO(data))
    sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in archive.read(name) for name in sheets)
    assert bad in texts_of(openpyxl.load_workbook(io.BytesIO(data)))


def test_same_answers_same_bytes(evaluated: Evaluated) -> None:
    """Tests that the order of the answers makes no difference to a single byte."""
    mixed = list(evaluated.rated)
    random.Random(3).shuffle(mixed)
    other = replace(evaluated, rated=tuple(mixed), earlier=FORMER[::-1])
    assert bytes_of(other) == bytes_of(evaluated)


@pytest.mark.parametrize("count", [0, 1, 4, 5])
def test_few_answers_still_make_a_report(count: int) -> None:
    """Tests that nothing breaks, and no figure is shown, where nearly nobody has answered."""
    rated = (Rated(Role.HOST, recommends=True, satisfied=Satisfaction.HIGH),) * count
    rows = values_of(book_of(Evaluated(2026, rated)), "Serie")
    own = [row[3:6] for row in rows if row[0] == 2026 and row[3] is not None]
    assert own == ([(5, 5, 1)] * 2 if count == 5 else [])


def test_cpr_numbers_are_hidden_everywhere() -> None:
    comment = Rated(Role.HOST, comment="Jeg er 010190-1234", copied="Nr. 0101901234")
    files = (InputFile("svar 010190-1234.xlsx", "ab"),)
    book = book_of(Evaluated(2026, (comment,) * 5, survey=Survey(files=files)))
    assert not any("1234" in text for text in texts_of(book))


@pytest.mark.parametrize(
    ("difference", "told"), [(0.04, "+4"), (-0.125, "-13"), (0.001, "0"), (-0.001, "0"), (0.0, "0")]
)
def test_points_have_their_sign(difference: float, told: str) -> None:
    assert points(difference) == told


def test_percent_is_rounded_half_up() -> None:
    assert percent(0.125) == "13 %"
    assert percent(None) is None
    assert percent_range(Interval(0.005, 0.995)) == "1-100 %"


@pytest.mark.parametrize("chance", Chance)
def test_every_change_has_its_words(chance: Chance) -> None:
    told = change_cell(Change(2025, 0.5, 0.1, None, chance))
    assert told is not None
    assert len(told.split("\n")) == 2
