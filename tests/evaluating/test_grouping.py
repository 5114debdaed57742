"""Tests that groups are put together so that no small one can be seen."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipraktik.evaluating.grouping import (
    Pile,
    add_unknown,
    gives_away,
    join_neighbours,
    join_rest,
    pile_up,
)

SIZES = st.lists(st.integers(1, 12), min_size=1, max_size=8)


def piles_of(sizes: Sequence[int], yes_of: Sequence[int] = ()) -> tuple[Pile, ...]:
    """Return piles of these sizes; half of each says yes where nothing is given."""
    having, yes, at = {}, set(), 0
    for value, size in enumerate(sizes):
        having[value] = frozenset(range(at, at + size))
        said = yes_of[value] if yes_of else (size + 1) // 2
        yes |= set(range(at, at + said))
        at += size
    return pile_up(having, frozenset(yes))


def shape(piles: Sequence[Pile]) -> list[tuple[tuple[object, ...], int]]:
    return [(pile.values, pile.size) for pile in piles]


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([9, 8, 7], [((0,), 9), ((1,), 8), ((2,), 7)]),
        ([2, 9, 8], [((0, 1), 11), ((2,), 8)]),
        ([9, 8, 3, 2], [((0,), 9), ((1,), 8), ((2, 3), 5)]),
        ([9, 3, 6], [((0,), 9), ((1, 2), 9)]),
        ([2, 1, 1], [((0, 1, 2), 4)]),
        ([6, 4, 4, 7], [((0, 1, 2), 14), ((3,), 7)]),
    ],
)
def test_small_neighbours_are_joined(sizes: list[int], expected: list[object]) -> None:
    """Tests days and the like; two of four each are told apart by who knows that both are small."""
    assert shape(join_neighbours(piles_of(sizes))) == expected


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([7, 9], [((1,), 9), ((0,), 7)]),
        ([7, 9, 3, 2], [((1,), 9), ((0,), 7), ((2, 3), 5)]),
        ([7, 9, 3], [((1,), 9), ((2, 0), 10)]),
        ([9, 1, 1, 1, 1, 1], [((1, 2, 3, 4, 5, 0), 14)]),
    ],
)
def test_small_ones_go_under_the_others(sizes: list[int], expected: list[object]) -> None:
    """Tests fields and the like; a lone small one takes the smallest large one with it."""
    assert shape(join_rest(piles_of(sizes))) == expected


def test_a_joined_group_that_answers_alike_takes_more_with_it() -> None:
    """Tests that a small part of a group is not told to be satisfied because all of it is."""
    piles = piles_of([9, 8, 3, 3], [5, 4, 3, 3])
    assert shape(join_neighbours(piles)) == [((0,), 9), ((1, 2, 3), 14)]


@pytest.mark.parametrize(
    ("unknown", "expected"), [(2, [8, 11]), (6, [8, 9, 6])], ids=["few", "enough"]
)
def test_unknown_are_never_left_out(unknown: int, expected: list[int]) -> None:
    piles = piles_of([8, 9])
    outside = frozenset(range(100, 100 + unknown))
    assert [pile.size for pile in add_unknown(piles, outside, frozenset({100}))] == expected


@given(SIZES, st.booleans())
def test_everybody_is_in_one_safe_group(sizes: list[int], in_order: bool) -> None:
    """Tests that nobody is lost, and that one unsafe group can only be the only one."""
    join = join_neighbours if in_order else join_rest
    piles = join(piles_of(sizes))
    members = [one for pile in piles for one in pile.members]
    assert sorted(members) == list(range(sum(sizes)))
    assert sorted(value for pile in piles for value in pile.values) == list(range(len(sizes)))
    assert len(piles) == 1 or all(pile.safe for pile in piles)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (range(20), range(17), True),  # 17 of the 20 are in both: three are not
        (range(20), range(12), False),
        (range(20), range(18, 38), False),
        (range(20), range(20, 37), True),  # three are in neither
    ],
)
def test_two_tables_that_tell_together(one: range, other: range, told: bool) -> None:
    tables = [[Pile((0,), (frozenset(each),))] for each in (one, other)]
    assert gives_away(tables[0], tables[1], 40) is told
