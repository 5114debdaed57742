"""SurveyMonkey's habits."""

from datetime import datetime

from tests.reading.surveys.tiny import column, headers, read, sheet

OWN = ("Respondent ID", "Collector ID", "Date Created", "Date Modified", "Email Address")
BLANK = (None,) * len(OWN)
STAMPS = ("03/17/2026 15:00:00", "03/17/2026 15:10:00")


def test_two_rows_and_its_own_columns() -> None:
    asked = ("Navn?", "Fag?", None, None, "Person?", None)
    parts = ("Open-Ended Response", "It", "Skole", "Other (please specify)", "Navn", "Mail")
    row = ("Ida", "It", None, "Vand", "Bo", "bo@example.dk")
    done, notes = read(sheet((*OWN, *asked), (*BLANK, *parts), (1, 2, *STAMPS, None, *row)))
    found = headers(done)
    assert found[3:6] == ["Tilmeldt", "SurveyMonkey: Email Address", "Navn?"]
    assert found[6:9] == ["Fag?", None, "Fag? - Other (please specify)"]
    assert found[9:] == ["Person? - Navn", "Person? - Mail"]
    assert column(done, "Fag?") == ["It"]
    assert column(done, "Fag? - Other (please specify)") == ["Vand"]
    assert column(done, "Tilmeldt") == [datetime(2026, 3, 17, 15, 10)]
    assert "read as an export from SurveyMonkey" in notes[1]


def test_an_address_asked_for_after_its_own_columns_is_an_answer() -> None:
    asked = ("Navn", "Email Address")
    row = (1, 2, *STAMPS, None, "Ida", "ida@example.dk")
    done, _ = read(sheet((*OWN, *asked), row))
    assert headers(done)[5:] == ["Navn", "Email Address"]
