"""Make the pictures of the documentation from the sample data, by running the program.

``python tools/make_pictures.py`` needs LibreOffice (``soffice``) and poppler (``pdftoppm``,
``pdftotext``) on the path. It writes into docs/billeder: program.png, the programme of the host
whose visit has most to show; plan.png, the plan of one of its interns; and from the match workbook
overblik.png, matchforslag.png (some rows and columns) and mangler.png, where places are short. The
rest are of the guide's spring, whose commands it runs: svar.png, aendringer.png and beredskab.png,
some rows and columns of a sheet; status.png and check.png, what the screen says; evaluering.png,
the first page of the evaluation, and inviter.png, some rows of next year's project workbook.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from textwrap import wrap

import openpyxl
from openpyxl.styles import Font
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.properties import PageSetupProperties
from spring import examples, typed_before

from ipraktik.model.match_schema import CHANGES_SHEET, DRILL_SHEET, PLACEMENTS_SHEET
from ipraktik.model.next_year import INVITE_SHEET
from ipraktik.reading.match_book import PlacementRow
from ipraktik.reading.match_rows import read_match_rows

REPO = Path(__file__).parent.parent
SIGN_UPS = REPO / "sample_data" / "tilmeldinger.xlsx"
GUIDE = REPO / "docs" / "vejledning.md"
PICTURES = REPO / "docs" / "billeder"
WIDTH = 1100
PROPOSALS = {
    "Praktikant-ID": 14,
    "Navn": 23,
    "Vært-ID": 9,
    "Værtsarbejdsplads": 25,
    "Dage": 13,
    "Point": 7,
    "Begrundelse": 60,
    "Status": 11,
    "Lås": 5,
}
ANSWERS = {
    "Praktikant-ID": 14,
    "Navn": 24,
    "Vært-ID": 9,
    "Værtsarbejdsplads": 26,
    "Dage": 14,
    "Status": 12,
    "Lås": 6,
    "Svar praktikant": 11,
    "Svar leder": 11,
    "Svar vært": 11,
    "Svarfrist": 12,
}
CHANGES = {
    "Navn": 20,
    "Hvad": 18,
    "Vært før": 25,
    "Vært nu": 25,
    "Hvorfor": 27,
    "Hvad I kan sige": 44,
    "Telefon": 12,
}
DRILL = {
    "ID": 7,
    "Navn": 31,
    "Følge": 21,
    "Hvad der sker": 40,
    "Færre med plads": 11,
    "Sendte der flyttes": 12,
    "Mister pladsen": 16,
    "Afløsere": 10,
    "Kontaktperson": 22,
    "Telefon": 12,
}
INVITES = {
    "Hvem": 11,
    "Hvorfor": 40,
    "Navn": 24,
    "Arbejdsplads": 30,
    "Organisation": 26,
    "Landsdel": 20,
    "Må nævnes": 11,
    "Anbefaler": 10,
    "Inviteret": 14,
}
"""The columns that a picture shows, with their widths."""


def run(*command: object) -> None:
    """Run a program; stop where it fails."""
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)


def printed(workbook: Path, folder: Path) -> Path:
    """Return a workbook as a PDF."""
    # A profile of its own, so that an office program that is open does not interfere.
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook)
    return folder / f"{workbook.stem}.pdf"


def draw(pdf: Path, name: str, page: int = 1) -> None:
    """Draw one page."""
    scale = ("-scale-to-x", WIDTH, "-scale-to-y", -1)
    picture = PICTURES / name
    run("pdftoppm", "-png", "-singlefile", "-f", page, "-l", page, *scale, pdf, picture)


def page_headed(pdf: Path, heading: str) -> int:
    """Return the number of the first page with a heading."""
    text = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True).stdout
    for number, page in enumerate(text.decode().split("\f"), start=1):
        if page.strip().startswith(heading):
            return number
    raise ValueError(f"no page {heading}")


def cropped(pdf: Path, name: str) -> None:
    """Draw the first page down to its last line."""
    command = ["pdftotext", "-bbox", "-l", "1", str(pdf), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    width = float(re.findall(r'<page width="([\d.]+)"', text)[0])
    lowest = max(map(float, re.findall(r'yMax="([\d.]+)"', text)))
    scale = ("-scale-to-x", WIDTH, "-scale-to-y", -1)
    box = ("-x", 0, "-y", 0, "-W", WIDTH, "-H", int((lowest + 10) * WIDTH / width))
    run("pdftoppm", "-png", "-singlefile", "-l", 1, *scale, *box, pdf, PICTURES / name)


def draw_sheet(
    source: Path, sheet: str, name: str, columns: Mapping[str, int], rows: Iterable[str]
) -> None:
    """Draw these columns and rows of one sheet; the rows by their ID, wherever it stands."""
    book = openpyxl.load_workbook(source)
    for other in set(book.sheetnames) - {sheet}:
        del book[other]
    page, shown = book[sheet], set(rows)
    widths = [columns.get(str(cell.value), 0) for cell in page[1]]
    for cell, width in zip(page[1], widths, strict=True):
        letter = cell.column_letter
        page.column_dimensions[letter] = ColumnDimension(
            page, letter, width=width, hidden=not width, customWidth=True
        )
    for row in page.iter_rows(min_row=2):
        texts = [str(cell.value or "") for cell in row]
        size = page.row_dimensions[row[0].row]
        size.hidden = shown.isdisjoint(texts[:3])
        size.height = 13 * max(
            len(wrap(text, width)) for text, width in zip(texts, widths, strict=True) if width
        )
    draw_only_sheet(book, source.parent, name)


def draw_screen(command: str, said: str, folder: Path, name: str) -> None:
    """Draw what a command says, as the screen does: in letters of one width."""
    book = openpyxl.Workbook()
    page = book.active
    for line in (f"$ ipraktik {command}", *said.splitlines()):
        page.append([line])
        page.cell(page.max_row, 1).font = Font(name="DejaVu Sans Mono", size=10)
        page.cell(page.max_row, 1).data_type = "s"
    page.column_dimensions["A"].width = 84
    draw_only_sheet(book, folder, name)


def draw_only_sheet(book: openpyxl.Workbook, folder: Path, name: str) -> None:
    """Draw the only sheet of a workbook, as wide as the picture."""
    page = book.active
    page.print_area = page.dimensions
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.oddHeader.left.text = page.oddFooter.right.text = page.oddFooter.left.text = ""
    page.page_margins.left = page.page_margins.right = page.page_margins.top = 0.3
    book.save(folder / f"{name}.xlsx")
    cropped(printed(folder / f"{name}.xlsx", folder), name)


def said_in_spring(folder: Path) -> dict[str, str]:
    """Run the guide's examples one after another, and return what each says."""
    said = {}
    danish = os.environ | {"LANGUAGE": "da", "COLUMNS": "80"}
    for command, _ in examples(GUIDE.read_text(encoding="utf-8")):
        typed_before(command, folder)
        asked = [sys.executable, "-m", "ipraktik", *command.split()]
        ran = subprocess.run(asked, cwd=folder, env=danish, capture_output=True, check=False)
        said[command] = ran.stdout.decode()
    return said


def draw_spring(folder: Path) -> None:
    """Draw what the coordinator of the guide sees from the first answers on."""
    for command, text in said_in_spring(folder).items():
        if command.startswith("status "):
            draw_screen(command, text, folder, "status")
        elif command.endswith(" --check"):
            draw_screen(command, text, folder, "check")
    some = [f"P{number:03}" for number in (3, 4, 5, 6, 14, 29, 50, 58, 61, 62, 63)]
    draw_sheet(folder / "match.xlsx", PLACEMENTS_SHEET, "svar", ANSWERS, some)
    everybody = [f"P{number:03}" for number in range(1, 73)]
    draw_sheet(folder / "match-2.xlsx", CHANGES_SHEET, "aendringer", CHANGES, everybody)
    first = [f"V{number:03}" for number in (1, 13, 17, 18, 19, 21, 28, 30, 32, 38)]
    draw_sheet(folder / "match-3.xlsx", DRILL_SHEET, "beredskab", DRILL, first)
    draw(printed(folder / "evaluering.xlsx", folder), "evaluering")
    project = folder / "PROJEKT-2027.xlsx"
    draw_sheet(project, INVITE_SHEET, "inviter", INVITES, invited_first(project))


def invited_first(project: Path) -> list[str]:
    """Return the names of the first of those who are invited for each reason."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for _, reason, name, *_ in openpyxl.load_workbook(project)[INVITE_SHEET].values:
        names[str(reason)].append(str(name))
    return [name for some in names.values() for name in some[:3]]


def richest_host(match: Path) -> str:
    """Return the ID of the host with most units, then most days; the first of equals."""
    rows: defaultdict[str, list[PlacementRow]] = defaultdict(list)
    for row in read_match_rows(match).placements:
        rows[row.host_id].append(row)

    def richness(host_id: str) -> tuple[int, int]:
        units = {
            min(str(row.row.cells.get("Rejsefælle") or row.intern_id), row.intern_id)
            for row in rows[host_id]
        }
        return len(units), len({day for row in rows[host_id] for day in row.days})

    return max(sorted(rows), key=richness)


def main() -> None:
    """Match the sample data, export it, and draw the pages; then the spring of the guide."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        match, out = folder / "match.xlsx", folder / "placeringer"
        run(sys.executable, "-m", "ipraktik", "match", SIGN_UPS, "-o", match)
        run(sys.executable, "-m", "ipraktik", "export", match, "-o", out)
        host_id = richest_host(match)
        guests = [row for row in read_match_rows(match).placements if row.host_id == host_id]
        intern_id = min(row.intern_id for row in guests)
        draw(printed(next((out / "værter").glob(f"{host_id} *.xlsx")), folder), "program")
        draw(printed(next((out / "praktikanter").glob(f"{intern_id} *.xlsx")), folder), "plan")
        book = printed(match, folder)
        draw(book, "overblik")
        first = [f"P{number:03}" for number in range(1, 10)]
        draw_sheet(match, PLACEMENTS_SHEET, "matchforslag", PROPOSALS, first)
        draw(book, "mangler", page_headed(book, "Hvor der mangler pladser"))
        spring = folder / "spring"
        spring.mkdir()
        draw_spring(spring)


if __name__ == "__main__":
    main()
