"""Tests every single call of the writer: it fails, or the run is killed or stopped just there.

The outputs are small, and made without the work of a command: `test_faults.py` has whole commands.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.robust.driver import OPERATIONS
from tests.robust.runs import Driver, state_of, strays
from tests.robust.test_faults import ERRORS

OUTPUT = {"small set": "eksport", "small file": "match.xlsx"}


def points(seen: dict[str, int], what: str) -> Iterator[tuple[str, int]]:
    """Yield operation and number of each call."""
    if what in ("kill", "interrupt"):
        for nth in range(1, sum(seen.values()) + 1):
            yield "any", nth
        return
    for operation in OPERATIONS:
        for nth in range(1, seen[operation] + 1):
            yield operation, nth


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        ("small set", "failure"),
        ("small set", "kill"),
        pytest.param("small set", "interrupt", marks=pytest.mark.hostile),
        ("small file", "failure"),
        ("small file", "kill"),
        ("small file", "interrupt"),
    ],
)
def test_every_call(driver: Driver, tmp_path: Path, kind: str, what: str) -> None:
    desk, output = tmp_path / "desk", tmp_path / "desk" / OUTPUT[kind]
    states = []
    for word in ("gammel", "ny"):
        desk.mkdir(exist_ok=True)
        seen = driver.run((kind, output, word), desk)["seen"]
        states.append(state_of(output))
        if word == "gammel":
            shutil.copytree(desk, tmp_path / "kept")
    outcomes: Counter[str] = Counter()
    for operation, nth in list(points(seen, what)):
        shutil.rmtree(desk)
        shutil.copytree(tmp_path / "kept", desk)
        fault = ERRORS[operation] if what == "failure" else what
        ran = driver.run((kind, output, "ny"), desk, operation, nth, fault)
        told = f"{operation} {nth}: {ran}"
        assert "Traceback" not in ran["err"], told
        assert ran["code"] in {"failure": (0, 2), "kill": (-9,), "interrupt": (0, 130)}[what], told
        assert ran["code"] != 0 or state_of(output) == states[1], told
        assert state_of(output) in (*states, None), told
        assert driver.run(("small file", desk / "andet", "x"), desk)["code"] == 0
        assert state_of(output) in states, told
        assert not strays(desk), told
        outcomes["old" if state_of(output) == states[0] else "new"] += 1
    assert outcomes["old"]
    assert outcomes["new"]
    print(f"{kind}, {what}: {outcomes.total()} calls, {dict(outcomes)}")
