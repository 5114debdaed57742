"""The table of results, by family."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from .disputed import DISPUTED
from .judging import FORM

Record = Mapping[str, Any]
_HEAD = ("family", "cases", "mishandled", "but for form", "slowest", "largest")


def grave(record: Record) -> list[str]:
    """Give the faults of a case that are not of the form of a refusal."""
    return [fault for fault in record["faults"] if fault not in FORM]


def _line(family: str, records: list[Record]) -> tuple[str, ...]:
    slowest = max((r["seconds"] for r in records), default=0)
    largest = max((r["megabytes"] for r in records), default=0)
    faulty = sum(bool(r["faults"]) for r in records)
    graver = sum(bool(grave(r)) for r in records)
    return (
        family,
        str(len(records)),
        str(faulty),
        str(graver),
        f"{slowest:.1f} s",
        f"{largest:.0f} MB",
    )


def table(records: Iterable[Record]) -> str:
    """Give the table: a line for each family, one for all, and the kinds of faults.

    Parameters
    ----------
    records
        The results of the cases.

    Returns
    -------
    str
    """
    every = list(records)
    lines: list[tuple[str, ...]] = [_HEAD]
    lines += (
        _line(family, [r for r in every if r["family"] == family])
        for family in dict.fromkeys(r["family"] for r in every)
    )
    lines.append(_line("all", every))
    widths = [max(len(line[n]) for line in lines) for n in range(len(_HEAD))]
    shown = [
        "  ".join(
            word.ljust(width) if n == 0 else word.rjust(width)
            for n, (word, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in lines
    ]
    kinds = Counter(fault for r in every for fault in r["faults"])
    shown += ["", "faults by kind:"]
    shown += [f"  {count:5d}  {kind}" for kind, count in sorted(kinds.items())] or ["  none"]
    return "\n".join(shown)


def mishandled(records: Iterable[Record], form: bool = False) -> list[str]:
    """List the mishandled cases, those of the graver faults only unless form is asked for.

    Disputed ones say why.
    """
    lines = []
    for record in records:
        faults = record["faults"] if form else grave(record)
        if faults:
            name = f"{record['family']}/{record['case']}"
            why = f" [on purpose: {DISPUTED[name]}]" if name in DISPUTED else ""
            lines.append(f"{name} (expected: {record['expect']}): {', '.join(faults)}{why}")
    return lines


def failing(records: Iterable[Record]) -> list[Record]:
    """Give the mishandled cases that nobody has given a reason for."""
    return [r for r in records if r["faults"] and f"{r['family']}/{r['case']}" not in DISPUTED]
