"""The habits of SharePoint lists."""

import pytest

from ipraktik.model.origin import Raw
from tests.reading.surveys.tiny import column, headers, read, sheet

OWN_END = ("Oprettet", "Oprettet af", "Elementtype", "Sti")
END = ("2026-03-02", "Ida Holm", "Element", "sites/x")


def test_the_items_own_columns() -> None:
    done, notes = read(sheet(("ID", "Navn", *OWN_END), (1, "Ida Holm", *END)))
    assert headers(done)[:3] == ["SharePoint: ID", "Navn", "Tilmeldt"]
    assert headers(done)[3] == "SharePoint: Oprettet af"
    assert len(notes) == 1


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (("Tilmelding – Ida", "Tilmelding – Bo", "Tilmelding – Ea"), "SharePoint: Titel"),
        (("Lærer", "Lærer", "Pædagog"), "Titel"),
    ],
)
def test_the_items_title_is_no_job_title(titles: tuple[str, ...], expected: str) -> None:
    rows = [(i, title, "Ida", *END) for i, title in enumerate(titles)]
    done, _ = read(sheet(("ID", "Titel", "Navn", *OWN_END), *rows))
    assert headers(done)[1] == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("It;#Skole", "It;Skole"), ("3;#It;#7;#Skole", "It;Skole"), (";#It;#", "It"), (5, 5)],
)
def test_several_values(cell: Raw, expected: Raw) -> None:
    done, _ = read(sheet(("Fag", "ID", *OWN_END), (cell, 1, *END)))
    assert column(done, "Fag") == [expected]
