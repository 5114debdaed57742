"""What a sheet is, where its header stands, and which column is which."""

import pytest

from ipraktik.model.findings import Code
from ipraktik.model.match_schema import (
    LOG_HEADERS,
    PLACEMENT_HEADERS,
    REFUSED_HEADERS,
    SUPPLY_HEADERS,
    UNPLACED_HEADERS,
)
from ipraktik.model.schema import HOST_COLUMNS, INTERN_COLUMNS
from ipraktik.model.signups import SheetKind
from ipraktik.reading.columns import Role, column_letter, key_of, wish_keys
from ipraktik.reading.table_checks import check_headers
from ipraktik.reading.tables import recognise_sheets

from .build import HOST, HOST_HEADERS, INTERN, INTERN_HEADERS, raw_sheet

HOSTS = raw_sheet([HOST_HEADERS, HOST], "Værter")


def test_letters() -> None:
    assert [column_letter(index) for index in (0, 25, 26, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
    ]


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("\u00a0Fagfelt *:", "fields"),
        ("FIELDS", "fields"),
        ("host_id", "host_id"),
        ("Go\u0308st", ""),
        ("Noget andet", ""),
    ],
)
def test_host_keys(header: str, key: str) -> None:
    assert key_of(header, Role.HOST) == key


@pytest.mark.parametrize(
    ("header", "key"),
    [("Værtsønske 12:", "wishes 12"), ("host wish2", "wishes 2"), ("Værtsønske", "wishes 1")],
)
def test_wish_keys(header: str, key: str) -> None:
    assert key_of(header, Role.INTERN) == key


def test_wishes_are_sorted_by_number() -> None:
    headers = (*INTERN_HEADERS, "Værtsønske 10", "Værtsønske 2", "Host wish 1")
    (table,) = recognise_sheets([raw_sheet([headers, INTERN])])
    columns = table.claims[Role.INTERN].columns
    assert wish_keys(columns) == ("wishes 1", "wishes 2", "wishes 10")


@pytest.mark.parametrize(
    ("name", "headers", "kind"),
    [
        ("Ark1", [spec.header for spec in HOST_COLUMNS], SheetKind.HOSTS),
        ("Ark1", [spec.alias for spec in HOST_COLUMNS], SheetKind.HOSTS),
        ("Ark1", [spec.header for spec in INTERN_COLUMNS], SheetKind.INTERNS),
        ("Ark1", [spec.alias for spec in INTERN_COLUMNS], SheetKind.INTERNS),
        ("Ark1", ["Rolle", *HOST_HEADERS, *INTERN_HEADERS], SheetKind.BOTH),
        ("Ark1", ["Navn", "Værdi", "Forklaring"], SheetKind.SETTINGS),
        ("Ark1", ["Name", "Value"], SheetKind.SETTINGS),
        ("Ark1", list(PLACEMENT_HEADERS), SheetKind.MATCH),
        ("Ark1", list(UNPLACED_HEADERS), SheetKind.MATCH),
        ("Ark1", list(SUPPLY_HEADERS), SheetKind.MATCH),
        ("Ark1", list(REFUSED_HEADERS), SheetKind.MATCH),
        ("Ark1", list(LOG_HEADERS), SheetKind.MATCH),
        ("Ark1", ["Arbejdsplads", "Organisation", "Sektor"], SheetKind.IGNORED),
        ("Praktikanter", ["Arbejdsplads", "Organisation", "Sektor"], SheetKind.INTERNS),
        ("Ark1", ["Navn", "Telefon"], SheetKind.IGNORED),
        ("Ark1", ["Ring til Aarhus"], SheetKind.IGNORED),
    ],
)
def test_kinds(name: str, headers: list[str], kind: SheetKind) -> None:
    (table,) = recognise_sheets([raw_sheet([headers, ["x"] * len(headers)], name)])
    assert table.kind is kind


def test_empty_sheet_is_ignored() -> None:
    assert recognise_sheets([raw_sheet([])])[0].kind is SheetKind.IGNORED


def test_title_rows_and_unknown_columns() -> None:
    """Tests that the header is found below titles, and that no cell is lost."""
    headers = [*HOST_HEADERS, "Note", None, "Note", None]
    rows = [["Værter 2026"], ["Kommune"], headers, [*HOST, "a", "b", "c", None]]
    (table,) = recognise_sheets([raw_sheet(rows)])
    (row,) = table.rows(table.claims[Role.HOST].columns)
    assert (table.header_row, row.number) == (3, 4)
    assert [(header, row.cells[header]) for header in ("Note", "L", "Note M")] == [
        ("Note", "a"),
        ("L", "b"),
        ("Note M", "c"),
    ]
    assert "N" not in row.cells


def test_extra_columns_of_a_match_workbook() -> None:
    """Tests that Status is known in a match workbook, and an unknown column elsewhere."""
    hosts = raw_sheet([[*HOST_HEADERS, "Status", "Ledige pladser"], HOST], "Værter")
    match = raw_sheet([PLACEMENT_HEADERS], "Matchforslag")
    assert "status" not in recognise_sheets([hosts])[0].claims[Role.HOST].columns
    columns = recognise_sheets([match, hosts])[1].claims[Role.HOST].columns
    assert columns["status"].header == "Status"
    assert "free_places" in columns


def test_missing_column_names_sheet_and_nearest() -> None:
    headers = ["Kontaktpersn" if one == "Kontaktperson" else one for one in HOST_HEADERS]
    (table,) = recognise_sheets([raw_sheet([headers, HOST], "Værter")])
    (found,) = check_headers(table, frozenset({Role.HOST}))
    assert found.code is Code.MISSING_COLUMN
    assert found.place.column == "Kontaktperson"
    assert "Værter" in str(found.message)
    assert "'Kontaktpersn'" in str(found.message)


@pytest.mark.parametrize(("instead", "codes"), [("Landsdel", []), ("Noter", ["missing-column"])])
def test_landsdel_in_place_of_kommune(instead: str, codes: list[str]) -> None:
    headers = [instead if one == "Kommune" else one for one in HOST_HEADERS]
    (table,) = recognise_sheets([raw_sheet([headers, HOST])])
    assert [found.code for found in check_headers(table, frozenset({Role.HOST}))] == codes


def test_duplicate_column_names_both() -> None:
    (table,) = recognise_sheets([raw_sheet([[*HOST_HEADERS, "email:"], HOST])])
    (found,) = check_headers(table, frozenset({Role.HOST}))
    assert found.code is Code.DUPLICATE_COLUMN
    assert (found.place.column, found.place.letter) == ("email:", "K")
    assert "'E-mail' (F)" in str(found.message)
