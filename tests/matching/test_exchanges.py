"""Tests of *i praktik hos hinanden*: told on both sides, and as one line in `Overblik`."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ipraktik.matching.reasons import give_reasons
from ipraktik.model.instance import Instance
from ipraktik.model.placement import Match, Placement, Result
from ipraktik.model.signups import SignUps
from ipraktik.writing.match_exchanges import add_exchanges
from ipraktik.writing.match_grid import GridBuilder
from tests.matching.tiny import at, host, instance, intern

BACK = "They visit each other"
ONE_WAY = "Nobody comes the other way"
OTHER_WAY = "comes to the own workplace"


def exchanging(more: int = 0) -> Instance:
    """Return P1 of V1's workplace and P2 of V2's, who wish for each other's; V3 is free."""
    homes = [{"workplace": f"Værtsplads {n}", "organisation": f"Værtsby {n}"} for n in (1, 2)]
    people = [intern(1, **homes[0]), intern(2, **homes[1])]
    people += [intern(3 + n, **homes[1]) for n in range(more)]
    wishes = {"P1": ("V3", "V2"), "P2": ("V1",)}
    wishes |= {f"P{3 + n}": ("V1",) for n in range(more)}
    return instance([host(1), host(2), host(3)], *people, wishes=wishes)


@pytest.mark.parametrize(
    ("placements", "told"),
    [
        ([at("P1", "V2"), at("P2", "V1")], {"P1": BACK, "P2": BACK}),
        ([at("P1", "V2"), at("P2", "V3")], {"P1": ONE_WAY, "P2": OTHER_WAY}),
        ([at("P1", "V2")], {"P1": ONE_WAY}),
        ([at("P1", "V3"), at("P2", "V3")], {"P1": "", "P2": ""}),
    ],
)
def test_both_are_told(placements: Sequence[Placement], told: dict[str, str]) -> None:
    """Tests that each side tells what came of it, and nothing where neither got it."""
    reasons = give_reasons(exchanging(), placements)
    for who, words in told.items():
        found = [str(one) for one in reasons[who]]
        rest = {BACK, ONE_WAY, OTHER_WAY} - {words}
        assert not words or any(words in one for one in found)
        assert not any(other in one for one in found for other in rest)


def lines_of(made: Instance, placements: Sequence[Placement]) -> list[str]:
    page = GridBuilder()
    result = Result(tuple(placements), (), 0, 0, "flow")
    add_exchanges(page, Match(SignUps(), made, result))
    return [str(cell.value) for cell in page.cells if "(Værtsplads" in str(cell.value)]


def test_a_pair_is_one_line() -> None:
    """Tests one line for a pair, for three of two workplaces, and none for half a pair."""
    made = exchanging()
    (line,) = lines_of(made, [at("P1", "V2"), at("P2", "V1")])
    assert line.startswith("P1 (Værtsplads 1)")
    assert line.endswith("P2 (Værtsplads 2)")
    assert lines_of(made, [at("P1", "V2"), at("P2", "V3")]) == []
    three = exchanging(more=1)
    (line,) = lines_of(three, [at("P1", "V2"), at("P2", "V1"), at("P3", "V1")])
    assert line.startswith("P1 (Værtsplads 1)")
    assert line.endswith("P2, P3 (Værtsplads 2)")
