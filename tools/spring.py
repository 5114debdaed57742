"""A coordinator's hand between the commands of the guide: the spring that its examples tell.

The guide's examples run one after another in one folder. Before some of them the coordinator has
typed something: `typed_before` does the same, for the test of the examples and for the pictures.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path

import openpyxl

Cells = Mapping[tuple[str, str], object]
"""What is typed, by the row's first cell and the column's header."""

SAMPLE_DATA = Path(__file__).resolve().parent.parent / "sample_data"
ANSWERS = ("Svar praktikant", "Svar leder", "Svar vært")
ALL_YES = [f"P{number:03}" for number in range(1, 25)]
SURVEYED = [f"P{number:03}" for number in (26, 27, 29, 31, 34, 35, 36, 42, 45, 47, 49, 50, 53, 72)]


def examples(page: str) -> list[tuple[str, list[str]]]:
    """Return the commands of a page's console examples, each with the lines shown below it."""
    found: list[tuple[str, list[str]]] = []
    for line in "".join(re.findall(r"```console\n(.*?)```", page, flags=re.DOTALL)).splitlines():
        if line.startswith("$ ipraktik "):
            found.append((line.removeprefix("$ ipraktik "), []))
        else:
            found[-1][1].append(line)
    return found


def typed_before(command: str, folder: Path) -> None:
    """Type what the coordinator of the guide has typed when a command is given."""
    for beginning, hand in _HANDS.items():
        if command.startswith(beginning):
            hand(folder)


def _type(path: Path, sheet: str, cells: Cells) -> None:
    book = openpyxl.load_workbook(path)
    page = book[sheet]
    headers = [cell.value for cell in page[1]]
    rows = {page.cell(row, 1).value: row for row in range(2, page.max_row + 1)}
    for (first, header), value in cells.items():
        page.cell(rows[first], headers.index(header) + 1).value = value
    book.save(path)


def _column(path: Path, sheet: str, header: str) -> dict[str, object]:
    head, *rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return {str(row[0]): row[head.index(header)] for row in rows}


def _save(path: Path, sheet: str, rows: Iterable[list[object]]) -> None:
    book = openpyxl.Workbook()
    book.active.title = sheet
    for row in rows:
        book.active.append(row)
    book.save(path)


def _set_up(folder: Path) -> None:
    """Fill in when answers are due."""
    due = {("Svarfrist", "Værdi"): datetime(2026, 6, 12)}
    _type(folder / "PROJEKT.xlsx", "Indstillinger", due)


def _send_and_wait(folder: Path) -> None:
    """Fill Status with Sendt; the first answers, two of them a no, and two cancellations."""
    book = folder / "match.xlsx"
    cells: dict[tuple[str, str], object] = {
        (intern, "Status"): "Sendt" for intern in _column(book, "Matchforslag", "Status")
    }
    cells |= {(intern, header): "Ja" for intern in ALL_YES for header in ANSWERS}
    cells["P006", "Svar vært"] = None
    cells["P014", "Svar leder"] = None
    cells["P062", "Svar praktikant"] = "Nej"
    cells["P063", "Svar vært"] = "Nej"
    _type(book, "Matchforslag", cells)


def _collect(folder: Path) -> None:
    """Note two cancellations; a survey's answers and a late host lie beside the match."""
    book = folder / "match.xlsx"
    _type(book, "Værter", {("V009", "Status"): "Afmeldt"})
    _type(book, "Praktikanter", {("P044", "Status"): "Afmeldt"})
    addresses = _column(book, "Praktikanter", "E-mail")
    answers = [[datetime(2026, 6, 10, 10), addresses[one], "Ja"] for one in SURVEYED]
    maybe = [datetime(2026, 6, 10, 11), addresses["P066"], "måske"]
    header = ["Tidspunkt", "E-mail", "Kan du deltage?"]
    _save(folder / "svar.xlsx", "Svar", [header, *answers, maybe])
    _save(folder / "sene.xlsx", "Værter", _late_host(folder / "eksempel.xlsx"))


def _late_host(sign_ups: Path) -> list[list[object]]:
    """Return a sheet with one new host, like one that is known; a new file has no IDs."""
    head, *rows = openpyxl.load_workbook(sign_ups)["Værter"].iter_rows(values_only=True)
    known = next(row for row in rows if row[0] == "V040")
    new = dict(zip(head, known, strict=True)) | {
        "Arbejdsplads": "Indkøb og Kontrakter",
        "Organisation": "Ringkøbing-Skjern Kommune",
        "Kommune": "Ringkøbing-Skjern",
        "Kontaktperson": "Karen Ildhøj",
        "E-mail": "karen.ildhoej@example.dk",
        "Telefon": "00 11 22 33",
    }
    return [list(head[1:]), list(new.values())[1:]]


def _edit(folder: Path) -> None:
    """Try three other hosts."""
    tried = {("P050", "Vært-ID"): "V019", ("P030", "Vært-ID"): "V004", ("P063", "Vært-ID"): "V040"}
    _type(folder / "match-2.xlsx", "Matchforslag", tried)


def _decide(folder: Path) -> None:
    """Keep one edit and take the others back; the new are sent; one more host cancels."""
    book = folder / "match-2.xlsx"
    status = _column(book, "Matchforslag", "Status")
    new = {(one, "Status"): "Sendt" for one, is_now in status.items() if is_now == "Foreslået"}
    decided = {("P030", "Vært-ID"): "V026", ("P063", "Vært-ID"): "V052", ("P050", "Lås"): "Ja"}
    _type(book, "Matchforslag", new | decided)
    _type(book, "Værter", {("V014", "Status"): "Afmeldt"})


def _evaluate(folder: Path) -> None:
    """Note who came; their answers lie beside the match, as two survey tools export them."""
    book = folder / "match-3.xlsx"
    ids = _column(book, "Matchforslag", "Navn")
    _type(book, "Matchforslag", {(one, "Status"): "Accepteret" for one in ids})
    emails = _column(book, "Praktikanter", "E-mail")
    came = {emails[one] for one in ids}
    visited = set(_column(book, "Matchforslag", "Vært-ID").values())
    for name, sheet, column, known in (
        ("praktikanter", "Sheet1", "Din e-mailadresse", came),
        ("vaerter", "Dataset", "s_1", visited),
    ):
        answers = openpyxl.load_workbook(SAMPLE_DATA / f"evaluering_{name}.xlsx")
        page = answers[sheet]
        at = next(i for i, cell in enumerate(page[1]) if str(cell.value).startswith(column))
        for row in range(page.max_row, 1, -1):
            if page.cell(row, at + 1).value not in {None, *known}:
                page.delete_rows(row)
        answers.save(folder / f"svar-{name}.xlsx")


_HANDS: Mapping[str, Callable[[Path], None]] = {
    "validate eksempel.xlsx PROJEKT.xlsx": _set_up,
    "status match.xlsx": _send_and_wait,
    "match match.xlsx svar.xlsx": _collect,
    "match match-2.xlsx --check": _edit,
    "match match-2.xlsx -o match-3.xlsx": _decide,
    "evaluate svar-vaerter.xlsx": _evaluate,
}
