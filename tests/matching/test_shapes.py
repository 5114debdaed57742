"""One set of sign-ups in five shapes gives one match: who, where, which days, how many points."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from ipraktik.model.placement import LevelName
from ipraktik.pipeline import find_match
from ipraktik.reading.signups import read_signups
from ipraktik.validation.check import check

FORMS = Path(__file__).parents[1] / "data" / "forms"
SHAPES = ["handmade.xlsx", "microsoft-forms", "google-forms", "surveyxact", "one-form-csv"]

Placed = Mapping[str, tuple[str, str, tuple[int, ...], int]]


@cache
def _match(shape: str) -> tuple[Placed, Mapping[LevelName, int]]:
    """Return each intern's host, days and points by e-mail address, and what was reached.

    IDs are left out: only the canonical workbook has any, and the others are given their own.
    """
    path = FORMS / shape
    match = find_match(check(read_signups(sorted(path.iterdir()) if path.is_dir() else [path])))
    interns, hosts = match.instance.intern_by_id, match.instance.host_by_id
    placed = {
        interns[one.intern_id].email_identity: (
            *hosts[one.host_id].identity,
            tuple(sorted(map(int, one.days))),
            one.points,
        )
        for one in match.result.placements
    }
    return placed, {level.name: level.value for level in match.result.levels}


@pytest.mark.parametrize("shape", SHAPES)
def test_same_match_as_canonical(shape: str) -> None:
    """Tests that a shape gives the placements, days and points of the canonical workbook."""
    assert _match(shape) == _match("canonical.xlsx")


def test_canonical_is_as_known() -> None:
    """Tests the figures that were worked out for the canonical workbook by other means."""
    placed, reached = _match("canonical.xlsx")
    assert len(placed) == -reached[LevelName.PLACED] == 58
    assert -reached[LevelName.PRIORITY] == 18
    assert -reached[LevelName.TICKETS] == 299618
    assert reached[LevelName.POINTS] == 700
