"""Sheets with several tables below one another, and rows that are nobody's sign-up."""

from pathlib import Path

from ipraktik.language import Language
from ipraktik.model.signups import SignUps
from ipraktik.reading.signups import read_signups

from .build import HOST, HOST_HEADERS, INTERN, INTERN_HEADERS, write_book

YEAR = {"År": "2026"}


def told(read: SignUps) -> list[str]:
    return [Language("en").render(text) for sheet in read.sheets for text in sheet.told]


def read_sheet(path: Path, *rows: tuple[object, ...]) -> SignUps:
    return read_signups([write_book(path / "x.xlsx", {"Alt": rows})], YEAR)


def test_two_tables_in_one_sheet(tmp_path: Path) -> None:
    """Tests that both tables are read, in either order, with the sheet's own row numbers."""
    hosts, interns = [("VÆRTER",), HOST_HEADERS, HOST], [("PRAKTIKANTER",), INTERN_HEADERS, INTERN]
    for rows in ([*hosts, (), *interns], [*interns, (), *hosts]):
        read = read_sheet(tmp_path, *rows)
        numbers = {read.hosts[0].row.number, read.interns[0].row.number}
        assert (len(read.hosts), len(read.interns), numbers) == (1, 1, {3, 7})
        assert told(read) == []


def test_header_repeated(tmp_path: Path) -> None:
    """Tests that a header printed on each page is skipped, and said so."""
    other = ("Bo Ny", "ny@example.dk", *INTERN[2:])
    read = read_sheet(tmp_path, INTERN_HEADERS, INTERN, INTERN_HEADERS, other)
    assert [one.row.number for one in read.interns] == [2, 4]
    assert "row 3: the header stands here again" in told(read)[0]


def test_tables_side_by_side_are_one_finding(tmp_path: Path) -> None:
    """Tests that a second table to the right is one finding with its real header."""
    (found,) = read_sheet(tmp_path, (*HOST_HEADERS, *INTERN_HEADERS), (*HOST, *INTERN)).findings
    assert (found.code, found.place.letter, found.value) == ("duplicate-column", "L", "E-mail")


def test_same_file_twice(tmp_path: Path) -> None:
    """Tests that a file is read once, however its path is written."""
    path = write_book(tmp_path / "x.xlsx", {"Alt": [INTERN_HEADERS, INTERN]})
    read = read_signups([path, path.parent / ".." / path.parent.name / path.name], YEAR)
    assert (len(read.interns), len(read.files), len(read.notes)) == (1, 1, 1)


def test_rows_above_the_header_are_said(tmp_path: Path) -> None:
    read = read_sheet(tmp_path, ("Praktikanter 2026",), INTERN, INTERN_HEADERS, INTERN)
    assert len(read.interns) == 1
    assert ["row 2: it stands above" in text for text in told(read)] == [True]


def test_totals_and_remarks_are_no_people(tmp_path: Path) -> None:
    """Tests that nothing is left out in silence, and whom no rule may leave out."""
    total = ("I alt", None, None, None, None, 3)
    no_address = ("Sum", None, "Skolen")
    no_name = (None, "a@example.dk")
    remarks = (("KOLDING",), ("* ny, 010190-1234",))
    read = read_sheet(
        tmp_path, INTERN_HEADERS, remarks[0], INTERN, no_address, no_name, total, remarks[1]
    )
    assert [one.row.number for one in read.interns] == [3, 4, 5]
    assert [text.split(":")[0][-1] for text in told(read)] == ["2", "6", "7"]
    assert "(I alt | 3)" in told(read)[1]
    assert "1234" not in told(read)[2]
