"""Make the pictures of the documentation from the sample data, by running the program.

``python tools/make_pictures.py`` needs LibreOffice (``soffice``) and poppler (``pdftoppm``,
``pdftotext``) on the path. It writes into docs/billeder: program.png, the programme of the host
whose visit has most to show; plan.png, the plan of one of its interns; and from the match workbook
overblik.png, matchforslag.png and mangler.png, where places are short.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from ipraktik.model.match_schema import PLACEMENTS_SHEET
from ipraktik.reading.match_book import PlacementRow, read_match_rows

REPO = Path(__file__).parent.parent
SIGN_UPS = REPO / "sample_data" / "tilmeldinger.xlsx"
PICTURES = REPO / "docs" / "billeder"
WIDTH = 1100


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
    """Match the sample data, export it, and draw the pages."""
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
        draw(book, "matchforslag", page_headed(book, PLACEMENTS_SHEET))
        draw(book, "mangler", page_headed(book, "Hvor der mangler pladser"))


if __name__ == "__main__":
    main()
