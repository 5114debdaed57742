"""The setting `Workshops`: what is understood, and what is told where it is not."""

from datetime import date, time

import pytest

from ipraktik.model.findings import Code
from ipraktik.model.settings import Settings
from ipraktik.model.workshops import DEFAULT_WORKSHOPS, Workshop
from ipraktik.reading.geography import geography
from ipraktik.reading.settings import Given, Place, read_settings
from ipraktik.reading.workshops import read_workshops
from ipraktik.text import Text

AARHUS = Workshop("Aarhus", "Aarhus")
DAY = date(2026, 8, 19)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aarhus", [AARHUS]),
        ("Aarhus; Vejle\nHellerup", list(DEFAULT_WORKSHOPS)),
        ("Århus 19-08-2026", [Workshop("Århus", "Aarhus", "", DAY)]),
        ("Aarhus onsdag den 19. august 2026", [Workshop("Aarhus", "Aarhus", "", DAY)]),
        ("Aarhus, 19/8 2026 kl 9", [Workshop("Aarhus", "Aarhus", "", DAY, time(9))]),
        (
            "Aarhus, Dokk1, Plads 2, 19-08-2026 kl. 9-15.30",
            [Workshop("Aarhus", "Aarhus", "Dokk1, Plads 2", DAY, time(9), time(15, 30))],
        ),
        (
            "Utopia (Fyn, Sydjylland); Vejle (Region Nordjylland)",
            [
                Workshop("Utopia", landsdele=("Fyn", "Sydjylland")),
                Workshop("Vejle", "Vejle", landsdele=("Nordjylland",)),
            ],
        ),
        ("Utopia (Hele landet)", [Workshop("Utopia", landsdele=geography().landsdele)]),
    ],
)
def test_understood(text: str, expected: list[Workshop]) -> None:
    """Tests that a text is understood, and that what is written back is read as the same."""
    assert read_workshops(text) == tuple(expected)
    assert read_workshops("; ".join(map(str, expected))) == tuple(expected)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (";", "at least one town"),
        ("Utopia", "Utopia is not known"),
        ("Aarhus (Jyllandien)", "no part of the country"),
        ("Aarhus (Fyn", "close the parentheses"),
        ("Aarhus (Fyn) 19-08-2026", "write nothing after"),
        ("Aarhus 19-08", "with its year"),
        ("19-08-2026", "begin with a town"),
        ("Aarhus 31-02-2026", "no date"),
        ("Aarhus 19-08-2026 kl. 27", "no time"),
        ("Aarhus 19-08-2026 kl. 15-9", "ends before"),
        ("Aarhus; aarhus", "stands twice"),
        ("Aarhus (Fyn); Vejle (Fyn)", "stands twice"),
        ("Utopia (Fyn)", "where these belong"),
    ],
)
def test_not_understood(text: str, told: str) -> None:
    """Tests that a fault is told in a sentence, and that the setting keeps its default."""
    wrong = read_workshops(text)
    assert isinstance(wrong, Text)
    assert told in str(wrong)
    place = Place(sheet="Indstillinger")
    read = read_settings([Given("Workshops", text, place, place)])
    assert [(one.code, str(wrong) in str(one.message)) for one in read.findings] == [
        (Code.SETTING_OUT_OF_RANGE, True)
    ]
    assert read.settings == Settings()
