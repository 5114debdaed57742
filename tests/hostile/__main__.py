"""Run the hostile set: ``python -m tests.hostile``."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from .manifest import FAMILIES, family_cases
from .runner import run_cases, warm
from .running import Program
from .table import failing, mishandled, table


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--family", action="append", choices=sorted(FAMILIES))
    parser.add_argument("--case", default="", help="only cases whose name holds this")
    parser.add_argument("--quick", action="store_true", help="only the quick part")
    parser.add_argument("--python", default=sys.executable, help="where the program is installed")
    parser.add_argument("--limit-memory", type=int, default=0, metavar="KB")
    parser.add_argument("--json", type=Path, default=Path("hostile.json"), metavar="FILE")
    parser.add_argument("--form", action="store_true", help="also list faults of form")
    return parser.parse_args()


def main() -> int:
    """Run the chosen cases, print the table and write the results.

    Returns
    -------
    int
        1 if any case is mishandled that is not disputed.
    """
    arguments = _arguments()
    records = []
    with Program(arguments.python, arguments.limit_memory) as program:
        warm(program)
        for family in arguments.family or FAMILIES:
            cases = family_cases(family, arguments.quick)
            chosen = [case for case in cases if arguments.case in case.name]
            for record in run_cases(program, chosen):
                records.append(record)
                if len(records) % 50 == 0:
                    print(f"{len(records)} cases, now {family}", file=sys.stderr, flush=True)
            # Written after each family, so that a run that is stopped leaves its results.
            text = json.dumps(records, ensure_ascii=True, indent=1)
            arguments.json.write_text(text + "\n", encoding="utf-8")
    print(table(records))
    for line in mishandled(records, arguments.form):
        print(line)
    return int(bool(failing(records)))


if __name__ == "__main__":
    sys.exit(main())
