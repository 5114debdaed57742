"""How surely the questions of evaluations are read, in wordings of many kinds."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.reading.evaluation.build import Example, examples
from tests.reading.evaluation.wordings import KNOWN, NO_CONSENT, STRANGE

_LEAST_RIGHT = 0.68
_MOST_MISSED = 0.05


@pytest.mark.parametrize("example", tuple(examples(KNOWN)), ids=lambda one: one.header)
def test_known_wordings(example: Example) -> None:
    """Tests that no known wording is read as another field or overlooked."""
    assert example.read in ("right", "asked")


def test_known_wordings_are_mostly_sure() -> None:
    """Tests that nearly all known wordings need no question."""
    found = Counter(one.read for one in examples(KNOWN))
    assert found["right"] >= 0.95 * found.total()


@pytest.mark.parametrize("example", tuple(examples(STRANGE)), ids=lambda one: one.header)
def test_strange_wordings_are_never_wrong(example: Example) -> None:
    """Tests that a wording nobody thought of is asked about rather than read as another field."""
    assert example.read != "wrong"


def test_strange_wordings_are_mostly_right() -> None:
    """Tests that most wordings nobody thought of are read, and hardly any is overlooked."""
    found = Counter(one.read for one in examples(STRANGE))
    assert found["right"] >= _LEAST_RIGHT * found.total()
    assert found["missed"] <= _MOST_MISSED * found.total()


@pytest.mark.parametrize("example", tuple(examples(NO_CONSENT)), ids=lambda one: one.header)
def test_only_a_yes_to_be_named_is_one(example: Example) -> None:
    """Tests that a yes to something near it never puts a name beside an idea."""
    assert example.read == "right"
