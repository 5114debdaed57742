"""Make the four dozens of forms, their files and their truth; then check them.

Run ``python -m tests.forms_makers`` from the project's root (Python 3.11, openpyxl, XlsxWriter).
The same bytes every time.
"""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

from .checks import Bounds, check_form
from .truth import truth_of
from .writing import write_form

TESTS = Path(__file__).parents[1]
HOSTS, INTERNS = range(10, 15), range(10, 17)
REGIONS = Bounds(HOSTS, INTERNS, ("Kommune", "Stat", "Region"))
# folder, number of the first form, what the dozen keeps within
DOZENS = (
    ("forms_unseen", 1, Bounds(range(8, 9), range(12, 13))),
    ("forms_second", 13, Bounds(HOSTS, INTERNS)),
    ("forms_third", 25, REGIONS),
    ("forms_fourth", 37, REGIONS),
)


def main() -> None:
    """Write and check every form."""
    for dozen, first, bounds in DOZENS:
        for number in range(first, first + 12):
            name = f"form{number:02d}"
            form = import_module(f"tests.{dozen}.makers.{name}").form()
            folder = TESTS / dozen / form.folder
            write_form(form, folder)
            text = json.dumps(truth_of(form), ensure_ascii=False, indent=1)
            (folder / "truth.json").write_text(text + "\n", encoding="utf-8")
            columns, asks = check_form(form, folder, bounds)
            kind = "clear" if form.clear else "vague"
            print(f"{form.folder}  {kind}  {columns:3d} columns  {asks} ask  {form.imitates}")


if __name__ == "__main__":
    main()
