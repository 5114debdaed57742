"""Every hostile sign-up is read whole or refused: a choice in the gate, all on demand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .case import Case
from .manifest import FAMILIES, family_cases
from .runner import run_cases, warm
from .running import Program
from .table import mishandled

PER_TEST = 4
_CHOICE = {family: family_cases(family, quick=True) for family in FAMILIES}
_SHARES = [
    (family, start) for family, cases in _CHOICE.items() for start in range(0, len(cases), PER_TEST)
]


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    """Give the program, imported once for all cases of this worker."""
    with Program() as ready:
        warm(ready)
        yield ready


def _check(program: Program, cases: list[Case]) -> None:
    faults = mishandled(run_cases(program, cases), form=True)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(("family", "start"), _SHARES)
def test_choice_is_handled(program: Program, family: str, start: int) -> None:
    """A choice of cases from every family is handled as the manifest says."""
    _check(program, _CHOICE[family][start : start + PER_TEST])


@pytest.mark.hostile
@pytest.mark.parametrize("family", FAMILIES)
def test_whole_family_is_handled(program: Program, family: str) -> None:
    """Every case of a family is handled as the manifest says."""
    _check(program, family_cases(family))


@pytest.mark.parametrize("family", FAMILIES)
def test_cases_are_named_once(family: str) -> None:
    """A name stands for one case, belongs to its family, and says its reason."""
    cases = family_cases(family)
    names = [case.name for case in cases]
    assert len(set(names)) == len(names)
    assert all(case.family == family and case.why for case in cases)
