"""Draw ``docs/billeder/vaekst.svg`` from ``benchmarks/growth.json``: seconds by number of interns.

Both axes grow tenfold from line to line, so that a straight line is a power of the size. A circle
that is not filled is a match that time did not suffice to prove.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MEASURED = Path(__file__).with_name("growth.json")
PICTURE = Path(__file__).resolve().parent.parent / "docs" / "billeder" / "vaekst.svg"
WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 640, 380, 70, 50, 20
MOST_INTERNS, LEAST_SECONDS, MOST_SECONDS = (100, 10_000), 0.1, 1000.0


def across(interns: float) -> float:
    """Return where a number of interns stands."""
    low, high = map(math.log10, MOST_INTERNS)
    return LEFT + (math.log10(interns) - low) / (high - low) * (WIDTH - LEFT - 20)


def up(seconds: float) -> float:
    """Return where a number of seconds stands."""
    low, high = math.log10(LEAST_SECONDS), math.log10(MOST_SECONDS)
    return HEIGHT - BOTTOM - (math.log10(seconds) - low) / (high - low) * (HEIGHT - BOTTOM - TOP)


def draw(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the lines of the picture."""
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="Arial, sans-serif" font-size="13">'
    )
    yield f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>'
    for interns in (100, 300, 1000, 3000, 10_000):
        yield line(across(interns), HEIGHT - BOTTOM, across(interns), TOP)
        yield text(across(interns), HEIGHT - BOTTOM + 18, f"{interns:,}", "middle")
    for seconds in (0.1, 1, 10, 100, 1000):
        yield line(LEFT, up(seconds), WIDTH - 20, up(seconds))
        yield text(LEFT - 8, up(seconds) + 4, f"{seconds:g}", "end")
    yield text(WIDTH / 2, HEIGHT - 10, "interns", "middle")
    yield text(LEFT, TOP - 6, "processor seconds for the whole match", "start")
    points = [(across(row["interns"]), up(row["seconds"])) for row in rows]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    yield f'<polyline points="{path}" fill="none" stroke="#1f5fa8" stroke-width="2"/>'
    for (x, y), row in zip(points, rows, strict=True):
        open_ones = sum(proof == "none" for *_, proof in row["levels"])
        fill = "white" if open_ones else "#1f5fa8"
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{fill}" stroke="#1f5fa8"/>'
        proven = " (not all proven)" if open_ones else ""
        yield text(x - 8, y - 8, f"{row['seconds']:.3g} s{proven}", "end")
    yield "</svg>"


def line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="#ddd"/>'


def text(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="#333">{words}</text>'


def main() -> None:
    """Draw the picture."""
    rows = json.loads(MEASURED.read_text(encoding="utf-8"))
    PICTURE.write_text("\n".join(draw(rows)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
