"""Time the commands beside what any program would have to do for the same files.

``python benchmarks/run.py`` runs each command of `ipraktik` as a process of its own, and in turn
with it a *bare* process that only starts Python, imports what the command had imported, reads the
same workbook cell by cell, and writes the same cells into workbooks, unformatted. Both use the
same libraries for it. The ratio of the two says what the command's own work costs, on any machine.
Time is processor time, so that other programs do not count.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import openpyxl
from make_signups import write_signups

ENVIRONMENT = {name: one for name, one in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Modules are kept compiled, as they are wherever the program is used."""
SAMPLE = Path(__file__).resolve().parent.parent / "sample_data" / "tilmeldinger.xlsx"
LIST_IMPORTS = """
import sys
from ipraktik.cli.main import main
try:
    main(sys.argv[2:])
except SystemExit:
    pass
names = [name for name in list(sys.modules) if name != "__main__"]
open(sys.argv[1], "w", encoding="utf-8").write("\\n".join(names))
"""
BARE = """
import importlib, json, sys
imports, signups, cells = sys.argv[1:]
for name in open(imports, encoding="utf-8").read().split():
    try:
        importlib.import_module(name)
    except ImportError:
        pass
import openpyxl, xlsxwriter
for sheet in openpyxl.load_workbook(signups, read_only=True):
    for row in sheet.iter_rows(values_only=True):
        list(row)
for number, sheets in enumerate(json.load(open(cells, encoding="utf-8"))):
    with xlsxwriter.Workbook(f"{cells}.{number}.xlsx") as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for place, row in enumerate(rows):
                sheet.write_row(place, 0, row)
"""


@dataclass
class Case:
    """One command at one size, with the seconds of each round."""

    size: str
    name: str
    arguments: list[str]
    imports: Path
    signups: Path
    cells: Path
    seconds: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    peak: int = 0

    @property
    def command(self) -> list[str]:
        return [sys.executable, "-m", "ipraktik", *self.arguments]

    @property
    def bare_command(self) -> list[str]:
        return [sys.executable, "-c", BARE, *map(str, (self.imports, self.signups, self.cells))]

    def time(self) -> None:
        """Run the command and the bare process once."""
        used, peak = run(self.command)
        self.seconds.append(used)
        self.peak = max(self.peak, peak)
        self.bare.append(run(self.bare_command)[0])


def make_cases(folder: Path) -> Iterator[Case]:
    """Yield validate, match and export at both sizes; each one's input is made before it."""
    large = folder / "large.xlsx"
    write_signups(large, interns=300, hosts=200)
    for size, signups in (("72 x 51", SAMPLE), ("300 x 200", large)):
        match, out = folder / f"match of {signups.name}", folder / "placements"
        for name, read, written, options in (
            ("validate", signups, None, ()),
            ("match", signups, match, ("--quick",)),
            ("export", match, out, ()),
        ):
            target = ("-o", str(written), "--force") if written else ()
            imports, cells = folder / f"{name} {size}.txt", folder / f"{name} {size}.json"
            case = Case(size, name, [name, str(read), *target, *options], imports, read, cells)
            run([sys.executable, "-c", LIST_IMPORTS, str(imports), *case.arguments])
            cells.write_text(json.dumps(cells_of(written)), encoding="utf-8")
            yield case


def cells_of(written: Path | None) -> list[dict[str, list[list[object]]]]:
    """Return the cells of a workbook, or of all workbooks in a folder."""
    if written is None:
        return []
    paths = sorted(written.rglob("*.xlsx")) if written.is_dir() else [written]
    return [
        {
            sheet.title: [
                [plain(cell) for cell in row] for row in sheet.iter_rows(values_only=True)
            ]
            for sheet in openpyxl.load_workbook(path)
        }
        for path in paths
    ]


def plain(cell: object) -> object:
    return cell if isinstance(cell, int | float | str | None) else str(cell)


def run(command: Sequence[str]) -> tuple[float, int]:
    """Run a process to its end; return its processor seconds and its most memory in MB."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=ENVIRONMENT)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    unit = 1 if sys.platform == "darwin" else 1024
    return used.ru_utime + used.ru_stime, round(used.ru_maxrss * unit / 1e6)


def show(cases: Sequence[Case]) -> None:
    """Print medians and ratios as a table."""
    print("| interns x hosts | command | seconds | bare | ratio | peak MB |")
    print("|---|---|---:|---:|---:|---:|")
    for case in cases:
        seconds, bare = statistics.median(case.seconds), statistics.median(case.bare)
        ratio = statistics.median(a / b for a, b in zip(case.seconds, case.bare, strict=True))
        numbers = f"{seconds:.2f} | {bare:.2f} | {ratio:.2f} | {case.peak}"
        print(f"| {case.size} | {case.name} | {numbers} |")


def main() -> None:
    """Time all cases in rounds, each command and its bare process in turn."""
    parser = argparse.ArgumentParser(description="Time validate, match and export.")
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        cases = list(make_cases(Path(folder)))
        for _ in range(rounds):
            for case in cases:
                case.time()
        show(cases)


if __name__ == "__main__":
    main()
