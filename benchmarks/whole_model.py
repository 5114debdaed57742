"""Compare the match of a large instance with what HiGHS makes of the whole model.

``python benchmarks/whole_model.py 3000 2000 1800`` solves the instance as `ipraktik` does, then
gives HiGHS the whole model for 1,800 seconds at most, and prints both as JSON.

The model is that of docs/matching-model.md over all possible pairs, with favours to HiGHS: whom
levels 1 to 4 place is told, so only the points are left to minimise, and no lots are drawn;
windows that another window of the host beats for everybody are left out, and links that cannot
bind. There is a link for each unit, host and number of days. It says of a unit all that one link
for each unit, host and window would say (a unit's windows are ordered by its days, and the rows
are the cuts of that order), with fewer columns.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from typing import Any

import highspy
import numpy as np
from make_instance import make_instance
from make_signups import SEED

from ipraktik.matching.bundles import useful_windows
from ipraktik.matching.host_table import COUNT, Ints, day_bits
from ipraktik.matching.levels import POINTS
from ipraktik.matching.pairs import Pairs
from ipraktik.matching.solve import solve
from ipraktik.matching.windows import windows_of

SEVERAL = 2
"""From so many interns on, a unit is a group; a host takes one group at most."""


class WholeModel:
    """Columns: a unit at a host for a number of days; empty hosts; windows."""

    def __init__(self, pairs: Pairs, placed: Ints) -> None:
        self._pairs, self._placed = pairs, placed
        self._links: list[tuple[Ints, Ints, Ints, Ints]] = []
        self._windows = 0
        parts = self._hosts()
        self._pair: Ints = np.concatenate([pair for pair, _ in parts])
        self._given: Ints = np.concatenate([given for _, given in parts])

    def _hosts(self) -> list[tuple[Ints, Ints]]:
        """Return the visits at each host, and note its links."""
        pairs, parts, first = self._pairs, [], 0
        order = np.argsort(pairs.host, kind="stable")
        ends = np.searchsorted(pairs.host[order], np.arange(len(pairs.capacity) + 1))
        for host in range(len(pairs.capacity)):
            rows = order[ends[host] : ends[host + 1]]
            bits = np.array([day_bits(one) for one in windows_of(pairs.instance.hosts[host])])
            days = np.minimum(COUNT[pairs.shared[rows][:, None] & bits], pairs.best[rows][:, None])
            days[days < pairs.least[rows][:, None]] = 0
            days = days[:, useful_windows(days)]
            visit = np.array([[(days == given).any(axis=1)] for given in range(2, 6)])[:, 0].T
            row, given = np.nonzero(visit)
            self._link(days, row, given + 2, first)
            parts.append((rows[row], given + 2))
            first += len(row)
        return parts

    def _link(self, days: Ints, row: Ints, given: Ints, first: int) -> None:
        """Note the links of one host: so many days or more only in windows that give them."""
        opened = days[row] >= given[:, None]
        link = np.flatnonzero(~opened.all(axis=1))
        same = (row[link][:, None] == row[None, :]) & (given[None, :] >= given[link][:, None])
        which, visit = np.nonzero(same)
        at, window = np.nonzero(opened[link])
        self._links.append((which, visit + first, at, window + self._windows))
        self._windows += days.shape[1] if len(link) else 0

    def program(self) -> Any:
        """Return the program in the form that HiGHS takes."""
        pairs, visits, hosts = self._pairs, len(self._pair), len(self._pairs.capacity)
        unit, host = pairs.unit[self._pair], pairs.host[self._pair]
        size, column = pairs.size[unit], np.arange(visits)
        group, empty = size >= SEVERAL, visits + np.arange(hosts)
        rows = _Rows()
        rows.add(unit, column, np.ones(visits), self._placed, self._placed)
        nothing, one = np.full(hosts, -np.inf), np.ones(hosts)
        rows.add(host, column, size, nothing, pairs.capacity)
        rows.add(host[group], column[group], np.ones(group.sum()), nothing, one)
        at, visitor = np.append(host, np.arange(hosts)), np.append(column, empty)
        rows.add(at, visitor, np.ones(visits + hosts), one, np.full(hosts, np.inf))
        self._add_links(rows, visits + hosts)
        points = pairs.amounts(POINTS, self._pair, self._given)
        weight = pairs.instance.settings.weights.empty_host
        costs = np.concatenate((points, np.full(hosts, weight), np.zeros(self._windows)))
        return rows.program(costs.astype(np.float64))

    def _add_links(self, rows: _Rows, first: int) -> None:
        for link, visit, at, window in self._links:
            if not len(link):
                continue
            number = link.max() + 1
            values = np.append(np.ones(len(link)), -np.ones(len(at)))
            entries = np.append(link, at), np.append(visit, window + first)
            rows.add(*entries, values, np.full(number, -np.inf), np.zeros(number))
            open_one = np.unique(window) + first
            rows.add(np.zeros(len(open_one), int), open_one, np.ones(len(open_one)), [1.0], [1.0])


class _Rows:
    """Rows of a program in sparse form."""

    def __init__(self) -> None:
        self._number = 0
        self._parts: list[tuple[Ints, ...]] = []

    def add(self, row: Ints, column: Ints, value: Ints, lower: Any, upper: Any) -> None:
        self._parts.append((row + self._number, column, value, np.array(lower), np.array(upper)))
        self._number += len(lower)

    def program(self, costs: Ints) -> Any:
        row, column, value, lower, upper = (
            np.concatenate(p) for p in zip(*self._parts, strict=True)
        )
        order = np.lexsort((row, column))
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(costs), self._number
        lp.col_cost_, lp.col_lower_, lp.col_upper_ = (
            costs,
            np.zeros(len(costs)),
            np.ones(len(costs)),
        )
        lp.row_lower_, lp.row_upper_ = lower.astype(np.float64), upper.astype(np.float64)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        lp.a_matrix_.start_ = np.searchsorted(column[order], np.arange(len(costs) + 1))
        lp.a_matrix_.index_, lp.a_matrix_.value_ = row[order], value[order].astype(np.float64)
        lp.integrality_ = [highspy.HighsVarType.kInteger] * len(costs)
        return lp


def solve_whole_model(pairs: Pairs, placed: Ints, limit: float) -> dict[str, Any]:
    """Return what HiGHS comes to in so many seconds."""
    model = highspy.Highs()
    options = {"threads": 1, "random_seed": 0, "mip_rel_gap": 0.0, "mip_abs_gap": 0.99}
    for option, setting in (options | {"time_limit": limit}).items():
        model.setOptionValue(option, setting)
    begin = time.process_time()
    model.passModel(WholeModel(pairs, placed).program())
    model.run()
    info = model.getInfo()
    return {
        "columns": model.getNumCol(),
        "rows": model.getNumRow(),
        "entries": model.getNumNz(),
        "status": model.modelStatusToString(model.getModelStatus()),
        "points": info.objective_function_value,
        "bound": info.mip_dual_bound,
        **_cost(begin),
    }


def _cost(begin: float) -> dict[str, float]:
    return {
        "cpu_seconds": round(time.process_time() - begin, 1),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3),
    }


def compare(interns: int, hosts: int, seed: int, limit: float) -> dict[str, Any]:
    """Return what both come to."""
    instance = make_instance(interns, hosts, seed)
    begin = time.process_time()
    result = solve(instance, 1e9)
    levels = [(one.name, one.value, one.bound, one.proof) for one in result.levels]
    found = {"levels": levels, **_cost(begin)}
    there = {one.intern_id for one in result.placements}
    placed = np.array([float(unit.members[0].intern_id in there) for unit in instance.units])
    whole = solve_whole_model(Pairs(instance), placed, limit)
    size = {"interns": interns, "hosts": hosts, "seed": seed, "pairs": result.combinations}
    return {**size, "ipraktik": found, "highs": whole}


def main() -> None:
    """Print what both come to."""
    parser = argparse.ArgumentParser(description="Compare with HiGHS on the whole model.")
    parser.add_argument("interns", type=int)
    parser.add_argument("hosts", type=int)
    parser.add_argument("limit", type=float, help="seconds for HiGHS")
    parser.add_argument("--seed", type=int, default=SEED)
    given = parser.parse_args()
    print(json.dumps(compare(given.interns, given.hosts, given.seed, given.limit), indent=1))


if __name__ == "__main__":
    main()
