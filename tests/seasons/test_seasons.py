"""Tests of whole springs, every promise checked by code that shares nothing with the program."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.seasons.season import play_season
from tests.seasons.signups import sample_year, small_year

SMALL = range(3)
SMALL_PROVE, SAMPLE_PROVE = range(1000, 1200), range(100, 105)


@pytest.mark.parametrize("seed", SMALL)
def test_small_season(seed: int, tmp_path: Path) -> None:
    """Tests five rounds on a small year, each round's match against the oracle."""
    play_season(f"small {seed}", tmp_path, small_year, 5)


def test_season_like_2017(tmp_path: Path) -> None:
    """Tests four rounds on the sample, with all promises kept and the optimum of the oracle."""
    play_season("2017", tmp_path, sample_year, 4, edits=(4, 9))


@pytest.mark.prove
@pytest.mark.parametrize("seed", SMALL_PROVE)
def test_many_small_seasons(seed: int, tmp_path: Path) -> None:
    """Tests two hundred small springs of five rounds against the oracle."""
    play_season(f"small {seed}", tmp_path, small_year, 5)


@pytest.mark.prove
@pytest.mark.parametrize("seed", SAMPLE_PROVE)
def test_long_season_like_2017(seed: int, tmp_path: Path) -> None:
    """Tests springs of twenty rounds on the sample; people sign up late all the way."""
    make = partial(sample_year, late_hosts=8, late_interns=14)
    play_season(f"2017 {seed}", tmp_path, make, 20, edits=(3, 9))
