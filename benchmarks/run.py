"""Time the commands beside the bare cost of starting Python with the same imports.

``python benchmarks/run.py`` runs each command of `ipraktik` as a process of its own, and in turn
with it a process that only imports what the command had imported. The ratio of the two says what
the command's own work costs, on any machine.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from make_signups import write_signups

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
ONLY_IMPORT = """
import importlib, sys
for name in open(sys.argv[1], encoding="utf-8").read().split():
    try:
        importlib.import_module(name)
    except ImportError:
        pass
"""
PEAK_OF_CHILD = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


@dataclass
class Case:
    """One command at one size, with the seconds of each round."""

    size: str
    name: str
    arguments: list[str]
    imports: Path
    seconds: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)

    @property
    def command(self) -> list[str]:
        return [sys.executable, "-m", "ipraktik", *self.arguments]

    @property
    def bare_start(self) -> list[str]:
        return [sys.executable, "-c", ONLY_IMPORT, str(self.imports)]


def make_cases(folder: Path) -> Iterator[Case]:
    """Yield validate, match and export at both sizes; each one's input is made before it."""
    large = folder / "large.xlsx"
    write_signups(large, interns=300, hosts=200)
    for size, signups in (("72 x 51", SAMPLE), ("300 x 200", large)):
        match, out = folder / f"match of {signups.name}", folder / "placements"
        for name, arguments in (
            ("validate", [str(signups)]),
            ("match", [str(signups), "-o", str(match), "--force"]),
            ("export", [str(match), "-o", str(out), "--force"]),
        ):
            case = Case(size, name, [name, *arguments], folder / f"{name}.txt")
            run([sys.executable, "-c", LIST_IMPORTS, str(case.imports), *case.arguments])
            yield case


def run(command: Sequence[str]) -> float:
    """Run a process to its end and return its wall time in seconds."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def peak_megabytes(command: Sequence[str]) -> str:
    """Return the most memory that a process held, in MB; ``-`` where the system does not tell."""
    if sys.platform == "win32":
        return "-"
    told = subprocess.run(
        [sys.executable, "-c", PEAK_OF_CHILD, *command], capture_output=True, text=True, check=True
    )
    unit = 1 if sys.platform == "darwin" else 1024
    return f"{int(told.stdout) * unit / 1e6:.0f}"


def show(cases: Sequence[Case]) -> None:
    """Print medians and ratios as a table."""
    print("| interns x hosts | command | seconds | bare start | ratio | peak MB |")
    print("|---|---|---:|---:|---:|---:|")
    for case in cases:
        seconds, bare = statistics.median(case.seconds), statistics.median(case.bare)
        peak = peak_megabytes(case.command)
        print(
            f"| {case.size} | {case.name} | {seconds:.2f} | {bare:.2f} "
            f"| {seconds / bare:.1f} | {peak} |"
        )


def main() -> None:
    """Time all cases in rounds, each command and its bare start in turn."""
    parser = argparse.ArgumentParser(description="Time validate, match and export.")
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        cases = list(make_cases(Path(folder)))
        for _ in range(rounds):
            for case in cases:
                case.seconds.append(run(case.command))
                case.bare.append(run(case.bare_start))
        show(cases)


if __name__ == "__main__":
    main()
