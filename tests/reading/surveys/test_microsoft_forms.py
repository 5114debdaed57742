"""Microsoft Forms' habits."""

from datetime import datetime

import pytest

from tests.reading.surveys.tiny import column, headers, read, sheet

STAMP = datetime(2026, 3, 2, 9, 30)
ENGLISH = ("ID", "Start time", "Completion time", "Email", "Name")
DANISH = ("ID", "Starttidspunkt", "Fuldførelsestidspunkt", "Mail", "Navn")
SHARED = ("ID", "Starttidspunkt", "Færdiggørelsestidspunkt", "Mail", "Navn")


@pytest.mark.parametrize("own", [ENGLISH, DANISH, SHARED])
def test_login_is_set_aside(own: tuple[str, ...]) -> None:
    """Tests that the left e-mail and name are the login and the right ones the answers."""
    done, notes = read(
        sheet([*own, "Navn", "Mail"], [1, STAMP, STAMP, "a@b.dk", "A", "Ida", "ida@b.dk"])
    )
    assert headers(done)[2:] == [
        "Tilmeldt",
        f"Microsoft Forms: {own[3]}",
        f"Microsoft Forms: {own[4]}",
        "Navn",
        "Mail",
    ]
    assert column(done, "Navn") == ["Ida"]
    assert "is the login" in notes[1]


def test_excels_number_behind_a_repeated_header() -> None:
    """Tests that Navn2 is Navn again, but a second wish keeps its number."""
    asked = ["Navn2", "Dit ønske", "Dit ønske2", "Hvor?", "Hvor?2"]
    done, _ = read(sheet([*DANISH, *asked], [1, STAMP, STAMP, None, None, "I", "a", "b", "c", "d"]))
    assert headers(done)[5:] == ["Navn", "Dit ønske", "Dit ønske2", "Hvor?", "Hvor?"]


def test_closing_semicolon_goes_from_lists_alone() -> None:
    rows = [
        [1, STAMP, STAMP, None, None, "It;Kultur;", "Hej;"],
        [2, STAMP, STAMP, "", "", "", "nej"],
    ]
    done, _ = read(sheet([*DANISH, "Fag\xa0", "Hvad\nmere"], *rows))
    assert column(done, "Fag") == ["It;Kultur", None]
    assert column(done, "Hvad mere") == ["Hej;", "nej"]


def test_text_times_are_read_in_the_order_of_the_rows() -> None:
    """Tests that 3/2 after 2/27 is the second of March: answers come in time order."""
    rows = [[1, "x", "2/27/2026 8:00", None, None, "a"], [2, "x", "3/2/2026 8:05", None, None, "b"]]
    done, _ = read(sheet([*ENGLISH, "Q"], *rows))
    assert column(done, "Tilmeldt") == [datetime(2026, 2, 27, 8), datetime(2026, 3, 2, 8, 5)]


@pytest.mark.parametrize("header", [("ID", "Navn", "Mail"), ("Start time", "Email", "Name")])
def test_unsure_is_left_alone(header: tuple[str, ...]) -> None:
    before = sheet(header, (1, "Ida", "ida@b.dk"))
    done, notes = read(before)
    assert done is before
    assert notes == []


def test_rows_keep_their_numbers_below_a_title() -> None:
    done, _ = read(sheet(["Titel"], [None], [*DANISH, "Q"], [None], [1, STAMP, STAMP, "", "", "a"]))
    assert [number for number, _ in done.rows] == [1, 3, 5]
    assert headers(done, 1)[2] == "Tilmeldt"
