"""Linear programs and their whole-number counterparts, column by column, for HiGHS.

All rows are equations; all columns are at least 0.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ipraktik.matching.host_table import Bools, Ints

_INTERIOR_FROM = 10_000
"""From so many columns on, a program is solved by an interior point method."""
_STEPS = 100
"""Its steps; it needs 20 to 40, or stands still near the end."""


EXACT = 0.99
"""Costs are whole numbers but for a constant, so a gap below one proves the best."""


class Columns:
    """The columns of a program.

    Parameters
    ----------
    sides : array of float
        The right side of each row.
    """

    def __init__(self, sides: Ints) -> None:
        self._sides = sides
        self._costs: list[Ints] = []
        self._entries: list[Ints] = []
        self._values: list[Ints] = []
        self._lengths: list[Ints] = []

    def add(self, costs: Ints, rows: Ints, values: Ints | float = 1.0) -> None:
        """Add columns.

        Parameters
        ----------
        costs : array of float
        rows : array of int
            The rows of each column; -1 for none.
        values : float or array of float
            What stands in them, spread over `rows`.
        """
        spread = np.broadcast_to(values, rows.shape)
        used = (rows >= 0) & (spread != 0)
        self._costs.append(costs)
        self._entries.append(rows[used])
        self._values.append(spread[used])
        self._lengths.append(used.sum(axis=1))

    def with_rows(self, kept: Bools) -> Columns:
        """Return the same columns with some of the rows; the others may have no entries."""
        number = np.cumsum(kept) - 1
        other = Columns(self._sides[kept])
        other._costs, other._values, other._lengths = self._costs, self._values, self._lengths
        other._entries = [number[entries] for entries in self._entries]
        return other

    @property
    def number(self) -> int:
        """Return how many columns there are."""
        return sum(map(len, self._costs))

    def program(self, highspy: Any) -> Any:
        """Return the program in the form that HiGHS takes."""
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = self.number, len(self._sides)
        lp.col_cost_ = np.concatenate(self._costs)
        lp.col_lower_ = np.zeros(self.number)
        lp.col_upper_ = np.full(self.number, highspy.kHighsInf)
        lp.row_lower_ = lp.row_upper_ = self._sides
        lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        lp.a_matrix_.start_ = np.concatenate(([0], np.cumsum(np.concatenate(self._lengths))))
        lp.a_matrix_.index_ = np.concatenate(self._entries)
        lp.a_matrix_.value_ = np.concatenate(self._values)
        return lp


@dataclass(frozen=True, slots=True)
class Solution:
    """What came out: the value, whether it is the best, and the values of rows and columns."""

    value: float
    proven: bool
    duals: Ints
    columns: Ints


def solve_program(columns: Columns, seconds_left: Callable[[], float]) -> Solution | None:
    """Solve; None where there is no solution, or no time.

    Large programs by an interior point method, whose answer lies in the middle of all best ones;
    where it comes to a halt before the end, and for small ones, by the simplex method.
    """
    import highspy

    program = columns.program(highspy)
    if columns.number >= _INTERIOR_FROM:
        options = {"solver": "ipm", "run_crossover": "off", "ipm_iteration_limit": _STEPS}
        found = _solve(highspy, program, options, seconds_left())
        if found.proven:
            return found
    found = _solve(highspy, program, {"solver": "simplex"}, seconds_left())
    return found if found.proven else None


def _solve(highspy: Any, program: Any, options: dict[str, Any], time_limit: float) -> Solution:
    model = new_model(**options, time_limit=max(time_limit, 0.0))
    model.passModel(program)
    return _solution(highspy, model)


def solve_whole(
    columns: Columns, time_limit: float, start: Ints | None = None, gap: float = EXACT
) -> Solution | None:
    """Solve in whole numbers; None where nothing was found in time.

    Parameters
    ----------
    columns : Columns
    time_limit : float
        Seconds.
    start : array of float, optional
        A solution that is known.
    gap : float
        How far it may be from the best.
    """
    import highspy

    model = _whole_model(highspy, columns, time_limit, gap)
    if start is not None:
        _begin_with(highspy, model, start)
    return _feasible(highspy, model)


def solve_other(columns: Columns, time_limit: float, start: Ints, again: Ints) -> Solution | None:
    """Solve in whole numbers, where a solution that is known costs one more.

    Parameters
    ----------
    columns : Columns
    time_limit : float
        Seconds.
    start : array of float
        The solution.
    again : array of int
        Columns that are the same as those it uses: with as many of them, it is found again.
    """
    import highspy

    model = _whole_model(highspy, columns, time_limit, EXACT)
    model.addCol(1.0, 0.0, 1.0, 0, [], [])
    entries = np.append(again, columns.number).astype(np.int32)
    values = np.append(np.ones(len(again)), -1.0)
    most = float(start[again].sum()) - 1
    model.addRow(-highspy.kHighsInf, most, len(entries), entries, values)
    _begin_with(highspy, model, np.append(start, 1.0))
    return _feasible(highspy, model)


def _whole_model(highspy: Any, columns: Columns, time_limit: float, gap: float) -> Any:
    # Presolve looks for long among a hundred thousand patterns, and finds little.
    limits: dict[str, float | str] = {
        "mip_rel_gap": 0.0,
        "mip_abs_gap": gap,
        "random_seed": 0,
        "presolve": "off",
        "time_limit": max(time_limit, 0.0),
    }
    model = new_model(**limits)
    lp = columns.program(highspy)
    lp.integrality_ = [highspy.HighsVarType.kInteger] * columns.number
    model.passModel(lp)
    return model


def _begin_with(highspy: Any, model: Any, start: Ints) -> None:
    known = highspy.HighsSolution()
    known.col_value = start
    model.setSolution(known)


def _feasible(highspy: Any, model: Any) -> Solution | None:
    found = _solution(highspy, model)
    feasible = highspy.SolutionStatus.kSolutionStatusFeasible
    return found if model.getInfo().primal_solution_status == feasible else None


def new_model(**options: bool | float | str) -> Any:
    """Return an empty model of HiGHS that works in silence, on one thread."""
    import highspy

    model: Any = highspy.Highs()  # only partly typed
    for option, setting in {"output_flag": False, "threads": 1, **options}.items():
        model.setOptionValue(option, setting)
    return model


def _solution(highspy: Any, model: Any) -> Solution:
    model.run()
    found, proven = model.getSolution(), model.getModelStatus() == highspy.HighsModelStatus.kOptimal
    value = float(model.getInfo().objective_function_value)
    return Solution(value, proven, np.array(found.row_dual), np.array(found.col_value))
