"""Solve drawn instances of growing size and note what each took.

``python benchmarks/growth.py 100x60 300x200 1000x600 3000x2000 --limit 600`` writes
``benchmarks/growth.json``, where the rows of other sizes stay; `growth_picture.py` draws it. Each
size is solved in a process of its own; seconds are processor seconds of `solve` alone, memory is
the most the process held.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from make_instance import make_instance
from make_signups import SEED

from ipraktik.matching.pairs import Pairs
from ipraktik.matching.solve import solve

MEASURED = Path(__file__).with_name("growth.json")


def measure(interns: int, hosts: int, limit: float) -> dict[str, Any]:
    """Return what one instance took."""
    instance = make_instance(interns, hosts, SEED)
    begin = time.process_time()
    Pairs(instance)
    listed = time.process_time()
    result = solve(instance, limit)
    return {
        "interns": interns,
        "hosts": hosts,
        "limit": limit,
        "pairs": result.combinations,
        "seconds": round(time.process_time() - listed, 2),
        "seconds_for_pairs": round(listed - begin, 2),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3),
        "levels": [[one.name, one.value, one.bound, one.proof] for one in result.levels],
    }


def main() -> None:
    """Measure each size, one after another, and write what was measured."""
    parser = argparse.ArgumentParser(description="Measure how the time of a match grows.")
    parser.add_argument("sizes", nargs="+", metavar="INTERNSxHOSTS")
    parser.add_argument("--limit", type=float, default=60.0, help="seconds for each match")
    parser.add_argument("--one", action="store_true", help="measure one size and print it")
    given = parser.parse_args()
    if given.one:
        interns, hosts = map(int, given.sizes[0].split("x"))
        print(json.dumps(measure(interns, hosts, given.limit)))
        return
    rows = {one["interns"]: one for one in json.loads(MEASURED.read_text(encoding="utf-8"))}
    for size in given.sizes:
        command = [sys.executable, __file__, size, "--one", "--limit", str(given.limit)]
        told = subprocess.run(command, capture_output=True, text=True, check=True)
        row = json.loads(told.stdout)
        rows[row["interns"]] = row
        print(told.stdout.strip(), flush=True)
        ordered = [rows[interns] for interns in sorted(rows)]
        MEASURED.write_text(json.dumps(ordered, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
