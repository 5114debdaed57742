"""LimeSurvey's habits."""

import pytest

from ipraktik.model.origin import Raw
from tests.reading.surveys.tiny import column, headers, read, sheet

OWN = ("id", "submitdate", "lastpage")
DAY = "2026-03-02 09:30:00"


@pytest.mark.parametrize(
    ("first", "second", "question", "answer"),
    [
        ("Q8[SQ001]", "Q8[SQ002]", "Q8", "SQ002"),
        ("Hvilke fag? [It]", "Hvilke fag? [Natur, klima]", "Hvilke fag?", "Natur, klima"),
        ("Q8[SQ001]. Fag [It]", "Q8[SQ002]. Fag [Kultur]", "Fag", "Kultur"),
    ],
)
def test_option_columns(first: str, second: str, question: str, answer: str) -> None:
    done, notes = read(
        sheet((*OWN, first, second), (1, DAY, 4, None, "Y"), (2, DAY, 4, None, None))
    )
    assert headers(done)[3:] == [question, None]
    assert column(done, question) == [answer, None]
    assert ("codes for headers" in notes[-1]) is (question == "Q8")


@pytest.mark.parametrize("cells", [("Ja", "Nej"), ("Yes", "No"), ("1", "0"), ("X", "N/A")])
def test_ticks(cells: tuple[str, str]) -> None:
    done, _ = read(sheet((*OWN, "Fag [It]", "Fag [Kultur]"), (1, DAY, 4, *cells)))
    assert column(done, "Fag") == ["It"]


@pytest.mark.parametrize("other", ["Andet", "Andet:", "Andet, anfør venligst:", "Other (specify)"])
def test_other_stays_as_written(other: str) -> None:
    """Tests that what was written beside "other" keeps its column, which the reader joins."""
    row: tuple[Raw, ...] = (1, DAY, 4, "Y", "Y", "Natur; vand")
    done, _ = read(sheet((*OWN, "Fag [It]", "Fag [Skole]", f"Fag [{other}]"), row))
    assert column(done, "Fag") == ["It;Skole"]
    assert column(done, f"Fag [{other}]") == ["Natur; vand"]


@pytest.mark.parametrize(
    ("options", "cells"),
    [
        (("Ønske [1]", "Ønske [2]"), ("Biblioteket", "Skolen")),
        (("Svar [Er det aftalt?]", "Svar [Deltager du?]"), ("Ja", "Nej")),
        (("Fag [It]", "Sted [It]"), ("Y", "Y")),
    ],
)
def test_what_is_not_options_stays(options: tuple[str, str], cells: tuple[str, str]) -> None:
    done, notes = read(sheet((*OWN, *options), (1, DAY, 4, *cells)))
    assert headers(done)[3:] == list(options)
    assert len(notes) == 1


def test_the_same_question_twice_gives_two_lists() -> None:
    asked = ("Dage [Man]", "Dage [Tir]", "Dage [Man]", "Dage [Tir]")
    done, _ = read(sheet((*OWN, *asked), (1, DAY, 4, "Y", None, "Y", "Y")))
    assert headers(done)[3:] == ["Dage", None, "Dage", None]
    assert done.rows[1][1][3:] == ("Man", None, "Man;Tir", None)


def test_no_submitdate_is_unfinished() -> None:
    done, notes = read(sheet((*OWN, "Navn"), (1, None, 2, "Ida"), (2, DAY, 4, "Bo")))
    assert column(done, "Navn") == ["Bo"]
    assert column(done, "Tilmeldt") == [DAY]
    assert "1 answer left out" in notes[1]


def test_a_survey_without_dates() -> None:
    done, notes = read(sheet((*OWN, "Navn"), (1, "1980-01-01 00:00:00", 2, "Ida")))
    assert "Tilmeldt" not in headers(done)
    assert "kept no dates" in notes[1]


def test_headers_in_words() -> None:
    own = ("Response ID", "Date submitted", "Last page")
    done, _ = read(sheet((*own, "Dit navn"), (1, DAY, 4, "Ida")))
    assert headers(done) == [
        "LimeSurvey: Response ID",
        "Tilmeldt",
        "LimeSurvey: Last page",
        "Dit navn",
    ]


def test_a_tilmeldt_of_the_forms_own_is_not_doubled() -> None:
    done, _ = read(sheet((*OWN, "Tilmeldt"), (1, DAY, 4, "01-03-2026")))
    assert headers(done)[1] == "LimeSurvey: submitdate"


def test_unsure_is_left_alone() -> None:
    before = sheet(("id", "Navn [fulde]", "Navn [kort]"), (1, "Y", None))
    assert read(before) == (before, [])


def test_one_answer_without_a_date() -> None:
    """Tests that LimeSurvey's 1980 stands for no date, also for one answer among others."""
    rows: tuple[tuple[Raw, ...], ...] = ((1, DAY, 4, "A"), (2, "1980-01-01 00:00:00", 4, "B"))
    done, _ = read(sheet((*OWN, "Navn"), *rows))
    assert column(done, "Tilmeldt") == [DAY, None]
