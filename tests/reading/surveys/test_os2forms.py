"""OS2forms' habits."""

import pytest

from tests.reading.surveys.tiny import column, headers, read, sheet

ENGLISH = ("Serial number", "Submission ID", "Created", "Completed", "In draft")
DANISH = ("Serienummer", "Indsendelses-ID", "Oprettet", "Fuldført", "Kladde")
DAY = "2026-03-02 09:30:00"


@pytest.mark.parametrize("own", [ENGLISH, DANISH])
def test_options_and_drafts(own: tuple[str, ...]) -> None:
    asked = ("Fag: It", "Fag: Kultur", "Adresse: By", "Adresse: Vej")
    rows = [
        (1, 11, DAY, DAY, "Nej", "X", "X", "Vejle", "Gade 1"),
        (2, 12, DAY, None, "Ja", "X", None, "Odense", "Gade 2"),
    ]
    done, notes = read(sheet((*own, *asked), *rows))
    assert headers(done)[5:] == ["Fag", None, "Adresse: By", "Adresse: Vej"]
    assert column(done, "Fag") == ["It;Kultur"]
    assert "Tilmeldt" in headers(done)
    assert "1 answer left out" in notes[1]


def test_a_question_named_as_an_own_column_is_kept() -> None:
    done, _ = read(sheet((*ENGLISH, "Sprog", "Sprog"), (1, 11, DAY, DAY, 0, "da", "Dansk")))
    assert headers(done)[5:] == ["OS2forms: Sprog", "Sprog"]


def test_unsure_is_left_alone() -> None:
    before = sheet(("Serienummer", "Oprettet", "Ændret", "Navn"), (1, DAY, DAY, "Ida"))
    assert read(before) == (before, [])
