"""Enalyzer's habits."""

from datetime import datetime

import pytest

from ipraktik.model.origin import Raw
from tests.reading.surveys.tiny import column, headers, read, sheet

OWN = ("Respondent ID", "Status", "Completed")


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (["03-02-2026", "03-17-2026"], [datetime(2026, 3, 2), datetime(2026, 3, 17)]),
        (["02-03-2026", "17-03-2026"], [datetime(2026, 3, 2), datetime(2026, 3, 17)]),
        (["03-02-2026", "04-05-2026"], ["03-02-2026", "04-05-2026"]),
        (["03-17-2026", "17-03-2026"], ["03-17-2026", "17-03-2026"]),
        (["03-03-2026", "04-04-2026"], [datetime(2026, 3, 3), datetime(2026, 4, 4)]),
    ],
)
def test_dates(dates: list[str], expected: list[Raw]) -> None:
    """Tests that a whole column decides whether the month is first, and else it is asked."""
    rows = [(i, "Completed", day, "Ida") for i, day in enumerate(dates)]
    done, notes = read(sheet((*OWN, "Navn"), *rows))
    assert column(done, "Tilmeldt") == expected
    assert (len(notes) == 2) is (expected == dates)


def test_label_numbers_are_learnt_from_the_text_column() -> None:
    asked = ("Sektor", "Sektor (Label number)")
    rows = [(1, "Completed", "a", "Statslig", 2), (2, "Completed", "a", "2", 2)]
    done, notes = read(sheet((*OWN, *asked), *rows))
    assert column(done, "Sektor") == ["Statslig", "Statslig"]
    assert headers(done)[4] == "Enalyzer: Sektor (Label number)"
    assert len(notes) == 1


def test_numbered_texts_tell_what_a_number_means() -> None:
    rows = [(1, "", "a", "1 - Kommunal"), (2, "", "a", "2. Statslig"), (3, "", "a", 1)]
    done, notes = read(sheet((*OWN, "Sektor"), *rows))
    assert column(done, "Sektor") == ["Kommunal", "Statslig", "Kommunal"]
    assert len(notes) == 1


def test_numbers_without_a_text_are_asked_about() -> None:
    rows = [(1, "", "a", "Kommunal", 1), (2, "", "a", 2, 3)]
    done, notes = read(sheet((*OWN, "Sektor", "Dage"), *rows))
    assert column(done, "Sektor") == ["Kommunal", 2]
    assert "'Sektor' hold both texts and numbers" in notes[1]
    assert "'Dage' hold only numbers" in notes[2]


def test_options_and_the_unfinished() -> None:
    rows = [(1, "Partially completed", "a", 1, 0), (2, "Completed", "a", 1, 1)]
    done, notes = read(sheet((*OWN, "Dage: Man", "Dage: Tir"), *rows))
    assert column(done, "Dage") == ["Man;Tir"]
    assert "1 answer left out" in notes[1]


@pytest.mark.parametrize("own", [("Status", "Completed"), ("Respondent ID", "Projekt", "Navn")])
def test_unsure_is_left_alone(own: tuple[str, ...]) -> None:
    before = sheet((*own, "Navn"), ("a",) * (len(own) + 1))
    assert read(before) == (before, [])
