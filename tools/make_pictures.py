"""Make the pictures of the documentation from the sample data, by running the program.

``python tools/make_pictures.py`` needs LibreOffice (``soffice``) and poppler (``pdftoppm``) on the
path. It writes docs/billeder/program.png, the programme of the host whose visit has most to show,
and docs/billeder/overblik.png, the first sheet of the match workbook.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from ipraktik.reading.match_book import PlacementRow, read_match_rows

REPO = Path(__file__).parent.parent
SIGN_UPS = REPO / "sample_data" / "tilmeldinger.xlsx"
PICTURES = REPO / "docs" / "billeder"
WIDTH = 1200


def run(*command: object) -> None:
    """Run a program; stop where it fails."""
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)


def first_page(workbook: Path, picture: Path) -> None:
    """Draw the first printed page of a workbook."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # A profile of its own, so that an office program that is open does not interfere.
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook)
        page = folder / f"{workbook.stem}.pdf"
        scale = ("-scale-to-x", WIDTH, "-scale-to-y", -1)
        run("pdftoppm", "-png", "-singlefile", "-l", 1, *scale, page, picture.with_suffix(""))


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
        match, out = Path(name) / "match.xlsx", Path(name) / "placeringer"
        run(sys.executable, "-m", "ipraktik", "match", SIGN_UPS, "-o", match)
        run(sys.executable, "-m", "ipraktik", "export", match, "-o", out)
        host_book = next((out / "værter").glob(f"{richest_host(match)} *.xlsx"))
        first_page(host_book, PICTURES / "program.png")
        first_page(match, PICTURES / "overblik.png")


if __name__ == "__main__":
    main()
