"""Google Forms' habits."""

from datetime import datetime

import pytest

from tests.reading.surveys.tiny import column, headers, read, sheet


@pytest.mark.parametrize("header", ["Timestamp", "Tidsstempel"])
@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("02/03/2026 00.53.00", datetime(2026, 3, 2, 0, 53)),
        ("17/03/2026 9.05.10", datetime(2026, 3, 17, 9, 5, 10)),
        ("3/17/2026 9:05:10", datetime(2026, 3, 17, 9, 5, 10)),
        ("2026/03/02 12:53:00 AM GMT+1", datetime(2026, 3, 2, 0, 53)),
        ("2026/03/02 1.53.00 em. CET", datetime(2026, 3, 2, 13, 53)),
        ("2026/03/02 1:53:00 PM CEST", datetime(2026, 3, 2, 13, 53)),
    ],
)
def test_time_stamps(header: str, text: str, stamp: datetime) -> None:
    done, notes = read(sheet([header, "Navn"], [text, "Ida"]))
    assert column(done, "Tilmeldt") == [stamp]
    assert notes == ["x.xlsx (Ark1): read as an export from Google Forms."]


def test_stamps_that_read_both_ways_are_asked_about() -> None:
    done, notes = read(sheet(["Timestamp", "Navn"], ["3/2/2026 9:00:00", "Ida"]))
    assert column(done, "Tilmeldt") == ["3/2/2026 9:00:00"]
    assert "Write them as year-month-day" in notes[1]


def test_lists_with_commas_are_left() -> None:
    done, _ = read(sheet(["Tidsstempel", "Fag"], ["02/03/2026 00.53.00", "Natur, klima og miljø"]))
    assert column(done, "Fag") == ["Natur, klima og miljø"]


@pytest.mark.parametrize(
    ("asked", "answer", "address"),
    [
        ("Din e-mail", "c@d.dk", "Google Forms: Mailadresse"),
        ("Navn", "Ida", "Mailadresse"),
        ("Kollegas mail", None, "Mailadresse"),
    ],
)
def test_the_logins_address(asked: str, answer: str | None, address: str) -> None:
    """Tests that the login's address counts where the form asks for no other."""
    done, _ = read(
        sheet(["Tidsstempel", "Mailadresse", asked], ["02/03/2026 00.53.00", "a@b.dk", answer])
    )
    assert headers(done)[1] == address


def test_a_header_alone_proves_nothing() -> None:
    before = sheet(["Timestamp", "Navn"], ["i går", "Ida"])
    assert read(before) == (before, [])
