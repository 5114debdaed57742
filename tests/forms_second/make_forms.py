"""Make twelve more forms (13 to 24), their files and their truth; then check them.

Run ``python make_forms.py`` (Python 3.11, openpyxl, XlsxWriter). The same bytes every time.
"""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

from makers.checks import check_form
from makers.truth import truth_of
from makers.writing import write_form

HERE = Path(__file__).parent


def main() -> None:
    """Write and check every form."""
    for number in range(13, 25):
        form = import_module(f"makers.form{number:02d}").form()
        folder = HERE / form.folder
        write_form(form, folder)
        text = json.dumps(truth_of(form), ensure_ascii=False, indent=1)
        (folder / "truth.json").write_text(text + "\n", encoding="utf-8")
        columns, asks = check_form(form, folder)
        kind = "clear" if form.clear else "vague"
        print(f"{form.folder}  {kind}  {columns:3d} columns  {asks} ask  {form.imitates}")


if __name__ == "__main__":
    main()
