"""Whole files -> hosts, interns and findings."""

from pathlib import Path

import pytest

from ipraktik.errors import InputError
from ipraktik.model.findings import Code
from ipraktik.model.signups import SheetKind, SignUps
from ipraktik.reading.signups import read_signups

from .build import HOST, HOST_HEADERS, INTERN, INTERN_HEADERS, sign_ups, write_book

DATA = Path(__file__).parent / "data"


def codes(signups: SignUps) -> list[str]:
    return [found.code for found in signups.findings]


def test_handmade_is_canonical() -> None:
    """Tests that a sheet as people keep it gives the people of the contract's own."""
    canonical = read_signups([DATA / "canonical.xlsx"])
    handmade = read_signups([DATA / "handmade.xlsx"])
    assert (len(canonical.hosts), len(canonical.interns)) == (51, 72)
    assert canonical.hosts == handmade.hosts
    assert canonical.interns == handmade.interns
    assert set(codes(canonical)) == {Code.DAYS_EXCEED_POSSIBLE}
    assert codes(canonical) == codes(handmade)
    assert [(one.sheet, one.kind, one.first_row, one.last_row) for one in handmade.sheets] == [
        ("Værter", SheetKind.HOSTS, 5, 55),
        ("Praktikanter", SheetKind.INTERNS, 5, 76),
        ("Noter", SheetKind.IGNORED, 0, 0),
    ]


def test_small_workbook(tmp_path: Path) -> None:
    read = read_signups([sign_ups(tmp_path / "a.xlsx")])
    assert read.findings == ()
    assert read.settings.year == 2026
    assert read.hosts[0].fields == ("Kultur", "It")
    assert read.hosts[0].landsdel == "Sydjylland"
    assert read.interns[0].row.place("email").cell == "B2"
    assert read.files[0].name == "a.xlsx"


def test_order_of_files_and_command_line(tmp_path: Path) -> None:
    hosts = write_book(tmp_path / "h.xlsx", {"Svar": [HOST_HEADERS, HOST]})
    interns = write_book(tmp_path / "i.xlsx", {"Svar": [INTERN_HEADERS, INTERN]})
    one, other = read_signups([hosts, interns]), read_signups([interns, hosts], {"År": "2030"})
    assert (one.hosts, one.interns) == (other.hosts, other.interns)
    assert other.settings.year == 2030


def test_stopping_finding_leaves_no_rows(tmp_path: Path) -> None:
    path = sign_ups(tmp_path / "a.xlsx", Indstillinger=[("Navn", "Værdi"), ("Hest", 1)])
    read = read_signups([path])
    assert codes(read) == [Code.SETTING_UNKNOWN]
    assert (read.hosts, read.interns) == ((), ())
    assert read.sheets[0].hosts == 1


def test_settings_sheet_without_header(tmp_path: Path) -> None:
    path = sign_ups(tmp_path / "a.xlsx", Indstillinger=[("Uge", 37)])
    assert codes(read_signups([path])) == [Code.MISSING_COLUMN, Code.MISSING_COLUMN]


def test_no_people(tmp_path: Path) -> None:
    path = write_book(tmp_path / "tom.xlsx", {"Noter": [["Ring til Bo"]]})
    with pytest.raises(InputError, match=r"tom\.xlsx.*Antal praktikanter"):
        read_signups([path])


def _with(tmp_path: Path, header: str, value: object) -> SignUps:
    headers, cells = list(INTERN_HEADERS), list(INTERN)
    if header in headers:
        cells[headers.index(header)] = value
    else:
        headers.append(header)
        cells.append(value)
    rows = [headers, cells]
    sheets = {"Værter": [HOST_HEADERS, HOST], "Praktikanter": rows}
    return read_signups([write_book(tmp_path / "a.xlsx", sheets)])


@pytest.mark.parametrize(
    ("header", "value", "code"),
    [
        ("Navn", None, Code.MISSING_VALUE),
        ("E-mail", "ida", Code.BAD_EMAIL),
        ("Antal dage", "mange", Code.NOT_A_NUMBER),
        ("Antal dage", 6, Code.DAYS_OUT_OF_RANGE),
        ("Tilmeldt", "i går", Code.BAD_DATE),
        ("Mulige dage", "Man", Code.TOO_FEW_DAYS),
        ("Mulige dage", "Man;Tir", Code.DAYS_EXCEED_POSSIBLE),
        ("Eget fagfelt", "Kultur;It", Code.UNKNOWN_VALUE),
    ],
)
def test_one_fault_one_finding(tmp_path: Path, header: str, value: object, code: Code) -> None:
    (found,) = _with(tmp_path, header, value).findings
    assert (found.code, found.place.row) == (code, 2)
    assert found.place.column == ("Antal dage" if code is Code.DAYS_EXCEED_POSSIBLE else header)


def test_separators_only_is_blank(tmp_path: Path) -> None:
    host = [
        "; ;" if header == "Fagfelt" else cell
        for header, cell in zip(HOST_HEADERS, HOST, strict=True)
    ]
    read = read_signups([write_book(tmp_path / "a.xlsx", {"Værter": [HOST_HEADERS, host]})])
    assert codes(read) == [Code.MISSING_VALUE]


@pytest.mark.parametrize(
    ("typed", "companions"),
    [
        ("bo@x.dk; Ea", ("bo@x.dk", "Ea")),
        ("NA", ("NA",)),
        ("Ida Juul, ida@example.dk", ("Ida Juul", "ida@example.dk")),
        ("Holm, Bo", ("Holm, Bo",)),
        ("<ida@example.dk>", ("ida@example.dk",)),
    ],
)
def test_references(tmp_path: Path, typed: str, companions: tuple[str, ...]) -> None:
    assert _with(tmp_path, "Rejsefælle", typed).interns[0].companions == companions


def test_wishes_keep_their_cells(tmp_path: Path) -> None:
    """Tests that the n-th wish has the place of the column that it stands in."""
    headers = [*INTERN_HEADERS, "Værtsønske 3", "Værtsønske 1", "Værtsønske 2"]
    rows = [headers, [*INTERN, "V003", None, "Biblioteket;V002"]]
    (intern,) = read_signups([write_book(tmp_path / "a.xlsx", {"P": rows})], {"År": "2026"}).interns
    assert intern.wishes == ("Biblioteket", "V002", "V003")
    columns = [intern.row.place(f"wishes {rank}").column for rank in (1, 2, 3, 4)]
    assert columns == ["Værtsønske 2", "Værtsønske 2", "Værtsønske 3", "Værtsønske 1"]


def test_kommune_and_landsdel(tmp_path: Path) -> None:
    headers = [*HOST_HEADERS, "Landsdel"]
    rows = [
        headers,
        [*HOST, "Fyn"],
        [*HOST[:3], None, *HOST[4:], "Fyn"],
        [*HOST[:3], None, *HOST[4:], None],
    ]
    read = read_signups([write_book(tmp_path / "a.xlsx", {"Værter": rows})])
    assert [host.landsdel for host in read.hosts] == ["Sydjylland", "Fyn", ""]
    assert [(one.code, one.place.row, one.place.column) for one in read.findings] == [
        (Code.KOMMUNE_LANDSDEL_MISMATCH, 2, "Landsdel"),
        (Code.MISSING_VALUE, 4, "Kommune"),
    ]


def test_roles(tmp_path: Path) -> None:
    """Tests that Rolle decides, that Begge gives both, and that a shared fault is told once."""
    headers = ["Rolle", *HOST_HEADERS, "Navn", "Interesse"]
    rows = [
        headers,
        ["Vært", *HOST, None, None],
        ["Praktikant", *HOST[:6], None, None, 3, None, "Ida", "It"],
        ["Begge", *HOST[:5], "nej", *HOST[6:], "Ea", "It"],
        ["Tilskuer", *HOST, None, None],
        [None, *HOST, None, None],
    ]
    read = read_signups([write_book(tmp_path / "a.xlsx", {"Svar": rows})])
    assert [host.row.number for host in read.hosts] == [2, 4]
    assert [intern.row.number for intern in read.interns] == [3, 4]
    assert sorted((one.code, one.place.row) for one in read.findings) == [
        (Code.BAD_EMAIL, 4),
        (Code.MISSING_VALUE, 6),
        (Code.UNKNOWN_VALUE, 5),
    ]


def test_unknown_columns_are_kept(tmp_path: Path) -> None:
    row = _with(tmp_path, "Kantine", "=1+1").interns[0].row
    known = {column.header for column in row.columns.values()}
    assert {header: row.cells[header] for header in row.cells if header not in known} == {
        "Kantine": "=1+1"
    }


def test_two_kinds_of_csv(tmp_path: Path) -> None:
    """Tests that CSV in Windows-1252 reads as the workbook does, phone numbers whole."""
    lines = [
        ";".join(HOST_HEADERS) + ";Telefon",
        ";".join(map(str, (*HOST, ""))).replace("Kultur;It", '"Kultur;It"') + "00123",
    ]
    (tmp_path / "v.csv").write_text("\r\n".join(lines), encoding="cp1252")
    (host,) = read_signups([tmp_path / "v.csv"]).hosts
    assert (host.fields, host.phone, host.row.sheet) == (("Kultur", "It"), "00123", "")
