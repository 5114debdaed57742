"""Every hostile sign-up is read whole or refused: a choice in the gate, all on demand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .case import Case
from .disputed import DISPUTED
from .manifest import FAMILIES, family_cases
from .runner import run_cases, warm
from .running import Program
from .table import failing, mishandled

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
    faults = mishandled(failing(run_cases(program, cases)), form=True)
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


def test_what_is_disputed_is_a_case_that_goes_otherwise(program: Program) -> None:
    """Every disputed case is one of the set, and still mishandled by the manifest."""
    left = set(DISPUTED)
    for family in {name.partition("/")[0] for name in DISPUTED}:
        cases = [case for case in family_cases(family) if f"{family}/{case.name}" in DISPUTED]
        found = run_cases(program, cases)
        left -= {f"{family}/{one['case']}" for one in found if one["faults"]}
    assert not left


@pytest.mark.parametrize("family", FAMILIES)
def test_cases_are_named_once(family: str) -> None:
    """A name stands for one case, belongs to its family, and says its reason."""
    cases = family_cases(family)
    names = [case.name for case in cases]
    assert len(set(names)) == len(names)
    assert all(case.family == family and case.why for case in cases)
