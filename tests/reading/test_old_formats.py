"""Sheets as people keep them: .xls, .ods, .xlsm, hidden parts, unsaved formulas, lock files."""

import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipraktik.errors import InputError, Refusal
from ipraktik.model.findings import Code, Severity
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.signups import read_signups
from ipraktik.reading.workbook import read_file
from tests.conftest import run_cli

from .build import HOST, HOST_HEADERS, INTERN, INTERN_HEADERS, sign_ups, write_book

DATA = Path(__file__).parent / "data"


def cells_of(sheet: RawSheet) -> list[tuple[int, list[tuple[type, object]]]]:
    """Return the cells with their types, without blank ones at the end of a row."""
    rows = []
    for number, cells in sheet.rows:
        last = max(index for index, cell in enumerate(cells) if cell is not None)
        rows.append((number, [(type(cell), cell) for cell in cells[: last + 1]]))
    return rows


@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_nothing_is_lost(ending: str) -> None:
    """Tests that every cell is the same, of the same type, as in the .xlsx it was saved from."""
    expected = read_file(DATA / "canonical.xlsx")[1]
    found = read_file(DATA / f"canonical.{ending}")[1]
    assert [one.name for one in found] == [one.name for one in expected]
    assert [cells_of(one) for one in found] == [cells_of(one) for one in expected]


@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_errors_and_hidden_parts(ending: str) -> None:
    """Tests that error values stay visible and what is hidden is read and told."""
    first, second = read_file(DATA / f"hidden.{ending}")[1]
    assert first.rows[1][1][:5] == (1, 2.5, "#N/A", "007", datetime(2026, 4, 1, 9, 30))
    assert first.rows[2][1][:4] == ("#DIV/0!", "#N/A", "2 ", "x\ny")
    assert first.rows[3][0] == 5
    assert (first.notes.hidden_rows, first.notes.hidden_columns) == ((2,), ("C",))
    assert second.notes.hidden
    assert second.rows == ((2, (None, "h")),)


def test_macro_workbook(tmp_path: Path) -> None:
    """Tests that an .xlsm is read as an .xlsx is."""
    path = sign_ups(tmp_path / "a.xlsx").rename(tmp_path / "a.xlsm")
    assert len(read_signups([path]).hosts) == 1


@given(st.sampled_from(["hidden.ods", "hidden.xls"]), st.floats(0.1, 0.99), st.integers(0, 255))
@settings(max_examples=30, deadline=None, derandomize=True)
def test_damaged_files_are_refused(
    tmp_path_factory: pytest.TempPathFactory, name: str, where: float, byte: int
) -> None:
    """Tests that a cut or scratched file is read or refused, never a traceback."""
    data = bytearray((DATA / name).read_bytes())
    path = tmp_path_factory.mktemp("damaged") / name
    data[int(len(data) * where)] = byte
    for content in (bytes(data), bytes(data[: int(len(data) * where)])):
        path.write_bytes(content)
        try:
            read_file(path)
        except InputError:
            continue


@pytest.mark.parametrize("name", ["~$tilmeldinger.xlsx", ".~lock.tilmeldinger.ods#"])
def test_lock_files(tmp_path: Path, name: str) -> None:
    """Tests that the mark of an open workbook is refused in words that say what it is."""
    (tmp_path / name).write_bytes(b"\x08Bo Holm")
    with pytest.raises(InputError, match="while it is open") as refused:
        read_file(tmp_path / name)
    assert refused.value.refusal is Refusal.LOCKED


def keep_as_people_do(path: Path) -> Path:
    """Write sign-ups with hidden parts, formulas without a value, and an error value."""
    book = openpyxl.load_workbook(sign_ups(path))
    hosts, interns = book["Værter"], book["Praktikanter"]
    hosts.row_dimensions[2].hidden = True
    hosts.column_dimensions["D"].hidden = True
    hosts["C2"] = "=B2"
    hosts["J2"] = "=NOW()"
    interns["D2"] = "#N/A"
    interns["G2"] = "#I/T"
    interns.sheet_state = "hidden"
    book.save(path)
    return path


def test_formulas_without_a_value(tmp_path: Path) -> None:
    """Tests that a lost value is an error where it decides something, else a warning."""
    read = read_signups([keep_as_people_do(tmp_path / "a.xlsx")], {"År": "2026"})
    found = {(one.place.cell, one.severity): str(one.message) for one in read.findings}
    assert {one.code for one in read.findings} == {Code.MISSING_VALUE}
    assert set(found) == {
        ("C2", Severity.ERROR),
        ("J2", Severity.WARNING),
        ("D2", Severity.ERROR),
        ("G2", Severity.ERROR),
    }
    assert "Open the file in Excel and save it" in found["C2", Severity.ERROR]
    assert "#N/A" in found["D2", Severity.ERROR]
    assert read.interns[0].interests == ()
    hosts, interns = (sheet.notes for sheet in read.sheets)
    assert (hosts.hidden_rows, hosts.hidden_columns) == ((2,), ("D",))
    assert hosts.unstored == ("C2", "J2")
    assert interns.hidden


def test_the_screen_tells(tmp_path: Path) -> None:
    """Tests that validate says what is hidden and what was not saved."""
    path = keep_as_people_do(tmp_path / "a.xlsx")
    ran = run_cli("validate", path, "--year", "2026", "--lang", "en")
    out = " ".join((ran.out + ran.err).split())
    assert "Hidden in the sheet Værter, and read as the rest: row 2, column D" in out
    assert "Hidden in the sheet Praktikanter, and read as the rest: the whole sheet" in out
    assert "2 formulas have no stored value: C2, J2. Open the file in Excel" in out


@pytest.mark.parametrize(
    ("cell", "unstored"),
    [
        ('<c r="B2" t="str"><f>""</f><v></v></c>', ()),
        ('<c r="B2"><f>1+1</f><v>2</v></c>', ()),
        ('<c r="B2"><f>1+1</f><v/></c>', ("B2",)),
        ('<c r="B2"><f>1+1</f></c>', ("B2",)),
    ],
)
def test_stored_values(tmp_path: Path, cell: str, unstored: tuple[str, ...]) -> None:
    """Tests that a formula that gives empty text has a value, and one without any has none."""
    plain = write_book(tmp_path / "a.xlsx", {"S": [["x"], [None, 4711]]})
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as new:
        for name in old.namelist():
            content = old.read(name).decode("utf-8")
            new.writestr(name, content.replace('<c r="B2"><v>4711</v></c>', cell))
    assert read_file(tmp_path / "b.xlsx")[1][0].notes.unstored == unstored


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_csv(tmp_path: Path, encoding: str, delimiter: str) -> None:
    """Tests that the same person is read from CSV of any encoding and delimiter."""
    cells = {"Navn": "Åse Bæk Sørensen", "Arbejdsplads": "Blågården"}
    rows = [INTERN_HEADERS, [cells.get(h, v) for h, v in zip(INTERN_HEADERS, INTERN, strict=True)]]
    text = "".join(delimiter.join(map(str, row)) + "\r\n" for row in rows)
    (tmp_path / "a.csv").write_bytes(text.encode(encoding))
    (intern,) = read_signups([tmp_path / "a.csv"], {"År": "2026"}).interns
    assert (intern.name, intern.workplace) == ("Åse Bæk Sørensen", "Blågården")


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize(
    "written",
    [
        "230578-9641",
        "230578 9641",
        "2305789641",
        "Lars, cpr: 230578-9641.",
        "23.05.78-9641",
        "230578.9641",
        "23 05 78 9641",
        2305789641,
        205789641,
    ],
)
def test_cpr_in_cells(tmp_path: Path, ending: str, written: object) -> None:
    """Tests that a number is found and hidden however it stands, also without its zero."""
    headers, row = (*HOST_HEADERS, "Note"), (*HOST, written)
    path = tmp_path / f"a.{ending}"
    if ending == "xlsx":
        write_book(path, {"Værter": [headers, row]})
    else:
        path.write_text("\n".join(";".join(f'"{c}"' for c in r) for r in (headers, row)), "utf-8")
    (host,) = read_signups([path]).hosts
    assert host.row.hidden == {"Note"}
    assert "9641" not in str(host.row.cells["Note"])


def test_cpr_in_a_header(tmp_path: Path) -> None:
    """Tests that a number in a header is hidden too."""
    headers, row = (*HOST_HEADERS, "cpr 230578-9641"), (*HOST, "x")
    (host,) = read_signups([write_book(tmp_path / "a.xlsx", {"S": [headers, row]})]).hosts
    assert "9641" not in str(host.row)
