"""What a process of its own keeps away: workbooks that are too much for a library, and strangers.

Whole commands are run, so that what they take is measured from outside.
"""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ipraktik.errors import Refusal
from ipraktik.reading.workbook import read_file
from tests.conftest import REPO

from .build import sign_ups
from .parts import refusal_of

DATA = Path(__file__).parent / "data"
CELL = (
    '<table:table-cell office:value-type="string" table:number-columns-repeated="{}">'
    "<text:p>x</text:p></table:table-cell>"
)
ROWS = '<table:table-row table:number-rows-repeated="{}">{}</table:table-row></table:table>'


def _ods(path: Path, rows: int, columns: int) -> Path:
    """Write an .ods in which one cell stands for a whole square."""
    with zipfile.ZipFile(DATA / "hidden.ods") as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "content.xml":
                square = ROWS.format(rows, CELL.format(columns)).encode()
                data = data.replace(b"</table:table>", square, 1)
            new.writestr(name, data)
    return path


@pytest.mark.parametrize(("rows", "columns"), [(1_000_000, 1), (1_000_000, 16_384), (10**11, 9)])
def test_squares_that_one_cell_stands_for(tmp_path: Path, rows: int, columns: int) -> None:
    refusal, _ = refusal_of(lambda: read_file(_ods(tmp_path / "a.ods", rows, columns)))
    assert refusal in (Refusal.TOO_LARGE, Refusal.DAMAGED)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("name", ["canonical.xls", "canonical.ods"])
def test_cut_off(tmp_path: Path, name: str, share: float) -> None:
    data = (DATA / name).read_bytes()
    (tmp_path / name).write_bytes(data[: int(len(data) * share)])
    assert refusal_of(lambda: read_file(tmp_path / name))[0] is Refusal.DAMAGED


def test_modules_beside_the_sign_ups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests that nothing that lies in the folder of the sign-ups is run."""
    for module in ("python_calamine", "pickle", "zipfile"):
        (tmp_path / f"{module}.py").write_text("raise SystemExit(7)\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert len(read_file(DATA / "canonical.xls")[1]) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="needs ulimit")
@pytest.mark.parametrize("name", ["a.xlsx", "canonical.xls", "canonical.ods"])
def test_little_memory(tmp_path: Path, name: str) -> None:
    """Tests that sound files are read where no more than 700 MB may be reserved."""
    path = sign_ups(tmp_path / name) if name == "a.xlsx" else DATA / name
    script = 'ulimit -v 700000 && exec "$@"'
    command = [sys.executable, "-m", "ipraktik", "validate", str(path), "--year", "2026"]
    done = subprocess.run(
        ["sh", "-c", script, "sh", *command], cwd=REPO, capture_output=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr.decode()
