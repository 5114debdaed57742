"""The reader of files: row numbers, encodings, delimiters, and files that are refused."""

import hashlib
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from ipraktik.errors import InputError, Refusal
from ipraktik.language import Language
from ipraktik.reading.csv_text import decode_csv, find_delimiter, read_records
from ipraktik.reading.workbook import read_file

from .build import write_book

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


def test_row_numbers_and_values(tmp_path: Path) -> None:
    """Tests that empty rows are left out but counted, and cells are not guessed at."""
    path = write_book(tmp_path / "a.xlsx", {"S": [["NA", 7], [], [" "], ["007", True, 2.5]]})
    file, (sheet,) = read_file(path)
    assert sheet.rows == ((1, ("NA", 7)), (4, ("007", True, 2.5)))
    assert file.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_hidden_rows_sheets_and_errors(tmp_path: Path) -> None:
    """Tests that what is hidden is read as the rest, and an error value stays text."""
    book = openpyxl.Workbook()
    book.active.append(["a", "#N/A", datetime(2026, 4, 1, 9, 30)])
    book.active.row_dimensions[1].hidden = True
    book.create_sheet("skjult").sheet_state = "hidden"
    book["skjult"]["B2"] = "=1+1"
    book["skjult"]["C2"] = "x"
    book.save(tmp_path / "h.xlsx")
    _, (first, second) = read_file(tmp_path / "h.xlsx")
    assert first.rows == ((1, ("a", "#N/A", datetime(2026, 4, 1, 9, 30))),)
    assert second.rows[0][0] == 2
    assert second.rows[0][1][-2:] == (None, "x")  # a formula without a saved value is blank


@pytest.mark.parametrize("ending", [".csv", ".xls", ""])
def test_content_decides(tmp_path: Path, ending: str) -> None:
    """Tests that the content decides what a file is, not its name."""
    workbook = write_book(tmp_path / "a.xlsx", {"S": [["a"]]})
    renamed = workbook.rename(tmp_path / f"b{ending}")
    assert read_file(renamed)[1][0].name == "S"
    text = tmp_path / "c.xlsx"
    text.write_text("a;b\n1;2\n", encoding="utf-8")
    assert read_file(text)[1][0].rows == ((1, ("a", "b")), (2, ("1", "2")))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(encoding: str) -> None:
    """Tests that Danish letters survive in the encodings in use."""
    assert decode_csv("Ærø;Århus\n".encode(encoding)) == "Ærø;Århus\n"


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a;b,c;d\n", ";"),
        ('"a;b;c;d",e,f\n', ","),
        ("a\tb\tc\n", "\t"),
        ("Udtræk, 2026\na;b;c\n", ";"),
        ("Navn;Værdi\n", ";"),
        ("Navn\n", ";"),
    ],
)
def test_delimiters(text: str, delimiter: str) -> None:
    """Tests that the header line outside quotes decides the delimiter."""
    assert find_delimiter(text) == delimiter


def test_records_have_the_rows_of_excel() -> None:
    """Tests that a record is one row, with line breaks in cells too, and a blank line another."""
    text = 'a;b\n"x\ny";1\n\nz;2\n'
    assert [(number, record) for number, record in read_records(text) if record] == [
        (1, ["a", "b"]),
        (2, ["x\ny", "1"]),
        (4, ["z", "2"]),
    ]


def test_separator_line_is_no_row() -> None:
    assert list(read_records("sep=,\na,b;c\n")) == [(1, ["a", "b;c"])]


@pytest.mark.parametrize(
    "below",
    [
        "2;x\n3;y\n",
        '2;"x"\n3;y\n',
        "2;x",
        "",
        '2;a;b;c;d;e;f\n3;"x"\n',
    ],
)
def test_open_quotes(below: str, tmp_path: Path) -> None:
    """Tests that a quote that swallows rows is refused with its row, whether it closes or not."""
    path = tmp_path / "x.csv"
    path.write_text(f'a;b\n"m\nn";1\n1;"open\n{below}', encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_file(path)
    assert "x.csv, row 3" in Language("en").render(refused.value.text)


@pytest.mark.parametrize("end", ["\r", "\n"])
def test_mac_letters(end: str, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(f"Ærø;Århus{end}Sønderjylland;é{end}".encode("mac-roman"))
    (sheet,) = read_file(path)[1]
    assert sheet.rows == ((1, ("Ærø", "Århus")), (2, ("Sønderjylland", "é")))
    assert sheet.notes.mac_letters


def _zip(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return path


def _bad_files(folder: Path) -> dict[str, Path]:
    contents = {
        "empty": b"",
        "blank": b" \r\n",
        "protected": OLE + "EncryptedPackage".encode("utf-16-le"),
        "old": OLE + "Workbook".encode("utf-16-le"),
        "other-ole": OLE,
        "binary": bytes(range(256)) * 4,
        "truncated": b"PK\x03\x04" + b"\x00" * 50,
    }
    for name, content in contents.items():
        (folder / f"{name}.xlsx").write_bytes(content)
    _zip(folder / "ods.xlsx", "mimetype", "content.xml")
    _zip(folder / "docx.xlsx", "[Content_Types].xml", "word/document.xml")
    _zip(folder / "zip.xlsx", "readme.txt")
    _zip(folder / "xlsb.xlsx", "[Content_Types].xml", "xl/workbook.bin")
    _zip(folder / "damaged.xlsx", "[Content_Types].xml", "xl/workbook.xml")
    (folder / "folder.xlsx").mkdir()
    names = [*contents, "ods", "docx", "zip", "xlsb", "damaged", "folder", "missing"]
    return {name: folder / f"{name}.xlsx" for name in names}


@pytest.mark.parametrize(
    ("name", "says", "refusal"),
    [
        ("empty", "is empty", Refusal.EMPTY),
        ("blank", "is empty", Refusal.EMPTY),
        ("protected", "password", Refusal.PROTECTED),
        ("old", ".xls", Refusal.DAMAGED),
        ("other-ole", "not a workbook", Refusal.NOT_A_WORKBOOK),
        ("binary", "not a workbook", Refusal.NOT_A_WORKBOOK),
        ("truncated", "damaged", Refusal.DAMAGED),
        ("ods", "damaged", Refusal.DAMAGED),
        ("docx", "not a workbook", Refusal.NOT_A_WORKBOOK),
        ("zip", "not a workbook", Refusal.NOT_A_WORKBOOK),
        ("xlsb", ".xlsb", Refusal.NOT_A_WORKBOOK),
        ("damaged", "damaged", Refusal.DAMAGED),
        ("folder", "folder", Refusal.NOT_A_FILE),
        ("missing", "no file", Refusal.MISSING),
    ],
)
def test_refused(tmp_path: Path, name: str, says: str, refusal: Refusal) -> None:
    """Tests that a bad file is refused in one sentence that names it."""
    path = _bad_files(tmp_path)[name]
    with pytest.raises(InputError) as refused:
        read_file(path)
    message = str(refused.value)
    assert path.name in message
    assert says in message
    assert refused.value.refusal is refusal


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9, 0.999])
def test_cut_off_workbook(tmp_path: Path, cut: float) -> None:
    """Tests that a half-copied workbook is refused, never a traceback."""
    data = write_book(tmp_path / "a.xlsx", {"S": [["a"] * 9] * 50}).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(data[: int(len(data) * cut)])
    with pytest.raises(InputError):
        read_file(tmp_path / "cut.xlsx")
