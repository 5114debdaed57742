"""SurveyXact's habits."""

from datetime import datetime

import pytest

from ipraktik.model.origin import Raw
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys import normalise
from tests.reading.surveys.tiny import column, headers, read, sheet

CLOSED = datetime(2026, 3, 2, 9, 30)
OWN = ("survey", "respondentid", "closetime")
STATUS = tuple(f"statoverall_{number}" for number in range(1, 6))
DONE, GIVEN_UP = (0, 0, 0, 1, 0), (0, 0, 1, 0, 0)


def variables(**texts: str) -> RawSheet:
    return sheet(("variable", "description"), *texts.items(), name="Variables")


def labels(*rows: tuple[str, int, str]) -> RawSheet:
    return sheet(("variable", "value", "label"), *rows, name="Labels")


def test_codes_become_words_and_labels_are_used_up() -> None:
    data = sheet((*OWN, "s_1"), (1, 9, CLOSED, 2), (1, 10, CLOSED, 3), name="Dataset")
    book = (
        labels(("s_1", 1, "Kommunal"), ("s_1", 2, "Statslig")),
        variables(s_1="Er I statslige?"),
    )
    done = normalise((data, *book))
    assert len(done.sheets) == 1
    assert column(done.sheets[0], "Er I statslige?") == ["Statslig", 3]
    assert column(done.sheets[0], "Tilmeldt") == [CLOSED, CLOSED]
    assert "1 code has no label" in str(done.notes[1])


@pytest.mark.parametrize(
    ("texts", "ones"),
    [
        (("Hvilke dage? - Man", "Hvilke dage? - Tir"), ()),
        (("Hvilke dage?", "Hvilke dage?"), (("s_2_1", 1, "Man"), ("s_2_2", 1, "Tir"))),
    ],
)
def test_one_column_per_option(
    texts: tuple[str, str], ones: tuple[tuple[str, int, str], ...]
) -> None:
    """Tests options named by their text or by their label; the other columns stay, but empty."""
    rows: list[tuple[Raw, ...]] = [(1, 9, CLOSED, 1, 1, "x"), (1, 10, CLOSED, 0, 1, "y")]
    data = sheet((*OWN, "s_2_1", "s_2_2", "s_3"), *rows, name="Dataset")
    done, notes = read(data, labels(*ones), variables(s_2_1=texts[0], s_2_2=texts[1], s_3="Mere"))
    assert headers(done)[3:] == ["Hvilke dage?", None, "Mere"]
    assert column(done, "Hvilke dage?") == ["Man;Tir", "Tir"]
    assert "joined into one list" in notes[1]


def test_a_grid_of_answers_stays() -> None:
    data = sheet((*OWN, "s_2_1", "s_2_2"), (1, 9, CLOSED, 3, 5), name="Dataset")
    done, _ = read(data, variables(s_2_1="Ønske - første", s_2_2="Ønske - andet"))
    assert headers(done)[3:] == ["Ønske - første", "Ønske - andet"]


def test_names_cut_to_eight_letters() -> None:
    data = sheet(
        ("survey", "responde", "closetim", "arbejdsp", "fagfelt1", "fagfelt2"),
        (1, 9, CLOSED, "Biblioteket", 1, 1),
        name="Dataset",
    )
    book = variables(
        arbejdspladsen="Arbejdsplads", fagfelter_1="Fag - It", fagfelter_2="Fag - Kultur"
    )
    done, _ = read(data, book)
    assert headers(done)[2:] == ["Tilmeldt", "Arbejdsplads", "Fag", None]
    assert column(done, "Fag") == ["It;Kultur"]


def test_names_cut_alike_that_do_not_add_up_stay() -> None:
    data = sheet((*OWN, "arbejdsp"), (1, 9, CLOSED, "B"), name="Dataset")
    done, _ = read(data, variables(arbejdsplads="Hvor?", arbejdspladsen="Hvem?"))
    assert headers(done)[3] == "arbejdsp"


@pytest.mark.parametrize(
    "texts", [{}, {"statoverall_3": "Gennemført", "statoverall_4": "Nogen svar"}]
)
def test_unfinished_are_left_out_and_counted(texts: dict[str, str]) -> None:
    finished, given_up = (GIVEN_UP, DONE) if texts else (DONE, GIVEN_UP)
    rows = [(1, 9, CLOSED, "a", *given_up), (1, 10, CLOSED, "b", *finished)]
    data = sheet((*OWN, "s_1", *STATUS), *rows, name="Dataset")
    done, notes = read(data, variables(s_1="Navn", **texts))
    assert [number for number, _ in done.rows] == [1, 3]
    assert notes[1] == "x.xlsx (Dataset): 1 answer left out: not finished."


def test_without_status_the_close_time_decides() -> None:
    rows = [(1, 9, None, "a"), (1, 10, CLOSED, "b"), (1, 11, None, "c")]
    done, notes = read(sheet((*OWN, "s_1"), *rows), variables(s_1="Navn"))
    assert column(done, "Navn") == ["b"]
    assert notes[1] == "x.xlsx (Ark1): 2 answers left out: not finished."


def test_a_dataset_alone_is_asked_about() -> None:
    done, notes = read(sheet((*OWN, "s_1"), (1, 9, CLOSED, "a")))
    assert headers(done)[3] == "s_1"
    assert "no sheet Variables" in notes[1]


@pytest.mark.parametrize("rows", [[["<?xml version='1.0'?>"], ["<a/>"]], [["variable", "value"]]])
def test_unsure_is_left_alone(rows: list[list[str]]) -> None:
    before = sheet(*rows)
    assert read(before) == (before, [])


def test_labels_under_cut_names() -> None:
    """Tests that labels are found where Labels has a name cut and Variables has it whole."""
    data = sheet((*OWN, "antaldag"), (1, 9, CLOSED, 3), name="Dataset")
    book = (labels(("antaldag", 3, "4 dage")), variables(antaldage="Hvor mange dage?"))
    done, _ = read(data, *book)
    assert column(done, "Hvor mange dage?") == ["4 dage"]
