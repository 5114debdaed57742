"""Sign-ups that may not count any more are said, and stay sign-ups."""

from pathlib import Path

from ipraktik.reading.signups import read_signups

from .build import HOST, HOST_HEADERS, INTERN, INTERN_HEADERS, write_book
from .test_several_tables import told


def test_last_years_sheet(tmp_path: Path) -> None:
    """Tests that only the sheet that lags behind the newest by a year is said."""
    old = ("Gl Sted", *HOST[1:-1], "01-04-2025 10:00")
    sheets = {"Gl. 2025": [HOST_HEADERS, old], "Værter": [HOST_HEADERS, HOST]}
    read = read_signups([write_book(tmp_path / "x.xlsx", sheets)])
    (text,) = told(read)
    assert "Gl. 2025" in text
    assert "01-04-2025" in text
    assert len(read.hosts) == 2


def test_withdrawn(tmp_path: Path) -> None:
    """Tests words of withdrawal: in a column Status with more words, elsewhere alone."""
    answers = ("Afmeldt 3. april", "Bekræftet", "Aflyst", None)
    rows = [(*INTERN[:1], f"{n}@example.dk", *INTERN[2:], a) for n, a in enumerate(answers)]
    for header, numbers in (("Status", "2 rows (2, 4)"), ("Bemærk", "row 4")):
        book = {"Praktikanter": [(*INTERN_HEADERS, header), *rows]}
        read = read_signups([write_book(tmp_path / "x.xlsx", book)], {"År": "2026"})
        assert [numbers in text for text in told(read)] == [True]
        assert len(read.interns) == 4
