"""Civil registration numbers: named by place, and their digits never repeated in any output."""

import json
import re
import zipfile
from pathlib import Path

import pytest

from tests.conftest import run_cli

from .build import HOSTS, INTERNS, SETTINGS, Row, row_of, signups, write_book
from .expect import Report, Validate, clean, of_code, one

BIRTH, SERIAL = "230578", "9641"
HYPHEN = f"{BIRTH}-{SERIAL}"
# The words stand in the tests' names, and so in pytest's folders, which findings may name.
WRITTEN = {
    "hyphen": HYPHEN,
    "digits": BIRTH + SERIAL,
    "space": f"{BIRTH} {SERIAL}",
    "in-text": f"Lars, cpr: {HYPHEN}.",
}


def assert_hidden(report: Report) -> None:
    """Assert that neither part of the number is anywhere in the report."""
    text = json.dumps(report, ensure_ascii=False)
    assert BIRTH not in text
    assert SERIAL not in text


@pytest.mark.parametrize("way", WRITTEN)
def test_ways_to_write_it(validate: Validate, tmp_path: Path, way: str) -> None:
    """Tests that the number is seen however it is written."""
    report = validate(signups(interns={1: {"Motivation": WRITTEN[way]}}).write(tmp_path))
    place = {"sheet": INTERNS, "row": row_of(1), "column": "Motivation"}
    one(report, "cpr-number", "warning", **place)
    assert_hidden(report)


def test_number_as_a_number(validate: Validate, tmp_path: Path) -> None:
    """Tests that a cell holding the ten digits as a number is seen."""
    report = validate(signups(hosts={1: {"Det kan I opleve": 2305789641}}).write(tmp_path))
    one(report, "cpr-number", "warning", sheet=HOSTS, row=row_of(1))
    assert_hidden(report)


# Every cell whose own fault would repeat what stands in it.
IN_FAULTY_CELLS = [
    (HOSTS, "Sektor"),
    (HOSTS, "Kommune"),
    (HOSTS, "E-mail"),
    (HOSTS, "Antal dage"),
    (HOSTS, "Gæst"),
    (HOSTS, "Aftalt praktikant"),
    (HOSTS, "Tilmeldt"),
    (HOSTS, "Mulige dage"),
    (INTERNS, "E-mail"),
    (INTERNS, "Niveau"),
    (INTERNS, "Ønsket landsdel"),
    (INTERNS, "Rejsefælle"),
    (INTERNS, "Egen vært"),
    (INTERNS, "Værtsønske 1"),
    (INTERNS, "Interesse"),
    (INTERNS, "Aftalt med leder"),
]


@pytest.mark.parametrize("way", ["hyphen", "digits", "in-text"])
@pytest.mark.parametrize(("sheet", "header"), IN_FAULTY_CELLS)
def test_hidden_in_other_findings(
    validate: Validate, tmp_path: Path, sheet: str, header: str, way: str
) -> None:
    """Tests that the digits are hidden also where the cell has another fault."""
    changes: dict[int, Row] = {2: {header: WRITTEN[way]}}
    signed = signups(hosts=changes) if sheet == HOSTS else signups(interns=changes)
    report = validate(signed.write(tmp_path))
    assert_hidden(report)
    found = of_code(report, "cpr-number")
    assert [(each["sheet"], each["row"], each["column"]) for each in found] == [
        (sheet, row_of(2), header)
    ]


@pytest.mark.parametrize("header", ["Navn", "Arbejdsplads", "Praktikant-ID", "Telefon", "Sko"])
def test_hidden_in_what_names_people(validate: Validate, tmp_path: Path, header: str) -> None:
    """Tests that the digits are hidden in findings that name a person by another cell."""
    cells: Row = {header: HYPHEN, "Antal dage": 9, "Rejsefælle": "P002"}
    book = signups(interns={1: {"Rejsefælle": "sofie.bech@example.dk"}, 2: cells})
    report = validate(book.write(tmp_path))
    assert [found["row"] for found in of_code(report, "cpr-number")] == [row_of(2)]
    assert_hidden(report)


def test_hidden_in_settings_and_other_sheets(validate: Validate, tmp_path: Path) -> None:
    """Tests that the digits are repeated from no sheet."""
    sheets = signups(settings=[("Uge", HYPHEN), (HYPHEN, 1)]).sheets()
    sheets["Noter"] = [["Navn", "Note"], ["Lars", HYPHEN]]
    assert SETTINGS in sheets
    report = validate(write_book(tmp_path / "notes.xlsx", sheets))
    assert report["exit"] == 1
    assert_hidden(report)


@pytest.mark.parametrize(
    "text",
    ["86123456", "004586123456", "12-34-56-78", "07-09-2026", "EAN 5798000123456"],
)
def test_other_numbers(validate: Validate, tmp_path: Path, text: str) -> None:
    """Tests that phone numbers, dates and the like are left in peace."""
    clean(validate(signups(interns={1: {"Telefon": text}}).write(tmp_path)))


IN_NO_ROW = {
    "header": (INTERNS, 1, lambda sheets: sheets[INTERNS][0].append(f"Ekstra {HYPHEN}")),
    "title": (INTERNS, 1, lambda sheets: sheets[INTERNS].insert(0, [f"Liste for {HYPHEN}"])),
    "other-sheet": ("Noter", 2, lambda sheets: sheets.update(Noter=[["Bo"], [HYPHEN]])),
    "setting": (SETTINGS, 2, lambda sheets: sheets.update({SETTINGS: [["Navn", "Værdi"],
                                                                      ["Uge", HYPHEN]]})),
}  # fmt: skip


@pytest.mark.parametrize("where", IN_NO_ROW)
def test_found_outside_the_rows(validate: Validate, tmp_path: Path, where: str) -> None:
    """Tests that the number is found in any cell of any sheet, and told once."""
    sheet, row, plant = IN_NO_ROW[where]
    sheets = signups().sheets()
    plant(sheets)
    report = validate(write_book(tmp_path / "a.xlsx", sheets))
    found = of_code(report, "cpr-number")
    assert [(each["sheet"], each["row"]) for each in found] == [(sheet, row)]
    assert_hidden(report)


@pytest.mark.parametrize("where", ["file", "sheet"])
def test_found_in_names(validate: Validate, tmp_path: Path, where: str) -> None:
    """Tests that the number is found in the name of a file and of a sheet."""
    sheets = signups().sheets()
    if where == "sheet":
        sheets[f"Ark {HYPHEN}"] = sheets.pop(INTERNS)
    path = tmp_path / f"Lars {HYPHEN if where == 'file' else ''}.xlsx"
    report = validate(write_book(path, sheets))
    one(report, "cpr-number", "warning", row=None)
    assert_hidden(report)


def _texts(folder: Path) -> str:
    """Return all texts of the files in a folder, and their names.

    Digests of whole files are left out: once in some hundred runs one holds four given digits.
    """
    texts = []
    for path in sorted(folder.rglob("*")):
        texts.append(path.name)
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                texts += [book.read(name).decode("utf-8", "replace") for name in book.namelist()]
        elif path.is_file():
            texts.append(path.read_text("utf-8", "replace"))
    return re.sub(r"\b[0-9a-f]{64}\b", "", "\n".join(texts))


def test_in_no_output(tmp_path: Path) -> None:
    """Tests that no command repeats the digits, on the screen or in a file."""
    out = tmp_path / "out"
    out.mkdir()
    sheets = signups(
        hosts={1: {"Det kan I opleve": 2305789641, "Telefon": HYPHEN}},
        interns={0: {"Motivation": f"cpr {HYPHEN}"}, 1: {"Ukendt": HYPHEN, "Stilling": HYPHEN}},
    ).sheets()
    sheets["Noter"] = [[HYPHEN]]
    path = write_book(tmp_path / "a.xlsx", sheets)
    match = out / "m.xlsx"
    commands: list[list[object]] = [
        ["validate", path],
        ["validate", path, "--json"],
        ["validate", path, "--report", out / "r.xlsx"],
        ["match", path, "-o", match],
        ["validate", match],
        ["match", match, "-o", out / "n.xlsx"],
        ["export", match, "-o", out / "export"],
    ]
    for command in commands:
        ran = run_cli(*command)
        assert ran.exit_code == 0, ran.err
        assert SERIAL not in ran.out + ran.err
    assert match.exists()
    text = _texts(out)
    assert SERIAL not in text
    assert BIRTH not in text
