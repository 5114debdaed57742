"""Tests that the sample's answers after the week are about the visits of the sample's match."""

from __future__ import annotations

import runpy
from pathlib import Path

from tests.cli.edited import by_id
from tests.conftest import SAMPLE_DATA


def test_the_visits_are_those_of_the_match(sample_match: Path) -> None:
    """Tests who is where, and with how many points."""
    told = runpy.run_path(str(SAMPLE_DATA / "evaluering_ophold.py"))["placements"]()
    rows = by_id(sample_match)
    assert told == [(one, row["Vært-ID"], row["Point"]) for one, row in rows.items()]
