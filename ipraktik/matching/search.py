"""Branch and bound (HiGHS) for what the flow cannot hold: companions and the hosts' days.

Variables: x[u,h] one unit at one host; where the host's days bind, x[u,h,d] for each number of
days the unit can get, and w[h,D] for the set of days the host opens; e[h] an empty host.
Constraints: each unit at most once; each host its places; at most one group of two or more at a
host (two never fit into three places); a unit gets d days or more only in windows that hold
them; one window a host; an empty host pays; levels above keep their settled values.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.choices import Choice, make_choice
from ipraktik.matching.levels import Stage
from ipraktik.matching.linear import new_model
from ipraktik.matching.windows import binding_hosts, days_within, windows_of
from ipraktik.model.people import MAX_UNIT_SIZE


@dataclass
class _Rows:
    """Rows of the model in the sparse form that HiGHS takes."""

    lower: list[float] = field(default_factory=list)
    upper: list[float] = field(default_factory=list)
    starts: list[int] = field(default_factory=lambda: [0])
    columns: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)

    def add(self, entries: Mapping[int, float], lower: float, upper: float) -> None:
        self.columns.extend(entries)
        self.values.extend(entries.values())
        self.starts.append(len(self.columns))
        self.lower.append(lower)
        self.upper.append(upper)


@dataclass(frozen=True, slots=True)
class Found:
    """The best value of a level, the bound that search proved if any, and the units' hosts."""

    value: int
    bound: int | None
    host_of: Mapping[int, int]


class Search:
    """The exact model over the arcs that prices have not ruled out.

    Parameters
    ----------
    arcs : ArcSet
    alive : sequence of Arc
        The arcs that may be used.
    stage : Stage
        The level to minimise, and those that are held.
    time_limit : float
        Seconds.
    """

    def __init__(
        self, arcs: ArcSet, alive: Sequence[Arc], stage: Stage, time_limit: float = math.inf
    ) -> None:
        self._arcs = arcs
        self._alive = alive
        self._stage = stage
        self._time_limit = time_limit
        self._choices: list[Choice] = []
        self._rows = _Rows()
        self._binding = binding_hosts(arcs, alive)
        self._add_choices()
        self._count = len(self._choices)
        self._empty = self._new_columns(len(arcs.instance.hosts))
        self._add_units()
        self._add_hosts()
        for host in sorted(self._binding):
            self._add_windows(host)
        for number, (_, value) in enumerate(stage.limits, start=1):
            self._rows.add(self._amounts(number), -math.inf, value + 0.5)

    def minimise(self, gap: float = 0.0) -> Found | None:
        """Return the best on the stage's level, or None where no match was found.

        With a gap, the search ends where no match can be better by more than that share.
        """
        import highspy
        import numpy as np

        model = new_model(**self._options(gap))
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = self._count, len(self._rows.lower)
        costs = np.zeros(self._count)
        for column, cost in self._amounts(0).items():
            costs[column] = cost
        lp.col_cost_ = costs
        highest = np.ones(self._count)
        if not self._stage.allows((self._empty_host,)):
            highest[self._empty.start : self._empty.stop] = 0.0
        lp.col_lower_, lp.col_upper_ = np.zeros(self._count), highest
        lp.row_lower_, lp.row_upper_ = np.array(self._rows.lower), np.array(self._rows.upper)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = np.array(self._rows.starts)
        lp.a_matrix_.index_ = np.array(self._rows.columns)
        lp.a_matrix_.value_ = np.array(self._rows.values)
        lp.integrality_ = [highspy.HighsVarType.kInteger] * self._count
        model.passModel(lp)
        model.run()
        info = model.getInfo()
        if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
            return None
        return self._found(model.getSolution().col_value, info.mip_dual_bound)

    def _found(self, values: Sequence[float], bound: float) -> Found:
        used = [choice for choice, value in zip(self._choices, values, strict=False) if value > 0.5]
        objective = self._amounts(0)
        total = round(sum(objective[column] for column in objective if values[column] > 0.5))
        host_of = {choice.arc.unit: choice.arc.host for choice in used}
        proven = min(total, round(bound + 0.49)) if math.isfinite(bound) else None
        return Found(total, proven, host_of)

    def _options(self, gap: float) -> Mapping[str, bool | int | float]:
        return {
            "random_seed": 0,
            "mip_rel_gap": gap,
            "mip_abs_gap": 0.5,  # every level is a whole number
            "time_limit": self._time_limit,
        }

    @property
    def _empty_host(self) -> int:
        return self._arcs.instance.settings.weights.empty_host

    def _amounts(self, number: int) -> dict[int, float]:
        """Return what each column adds to one of the stage's levels."""
        entries = {
            column: float(choice.amounts[number])
            for column, choice in enumerate(self._choices)
            if choice.amounts[number]
        }
        weight = self._stage.levels[number].empty_amount(self._empty_host)
        if weight:
            entries |= {column: float(weight) for column in self._empty}
        return entries

    def _new_columns(self, number: int) -> range:
        first = self._count
        self._count += number
        return range(first, self._count)

    def _add_choices(self) -> None:
        for arc in self._alive:
            if arc.host in self._binding:
                windows = windows_of(self._arcs.instance.hosts[arc.host])
                possible = {days_within(arc, window) for window in windows} - {0}
            else:
                possible = {arc.best_days}
            self._choices.extend(
                make_choice(arc, given, self._stage)
                for given in sorted(possible)
                if self._stage.allows(arc.points_by_days[given])
            )

    def _add_units(self) -> None:
        groups: list[dict[int, float]] = [{} for _ in self._arcs.instance.units]
        for column, choice in enumerate(self._choices):
            groups[choice.arc.unit][column] = 1.0
        for unit, entries in enumerate(groups):
            if entries or self._arcs.is_binding(unit):
                self._rows.add(entries, 1.0 if self._arcs.is_binding(unit) else 0.0, 1.0)

    def _add_hosts(self) -> None:
        units, hosts = self._arcs.instance.units, self._arcs.instance.hosts
        groups: dict[int, list[int]] = {position: [] for position in range(len(hosts))}
        for column, choice in enumerate(self._choices):
            groups[choice.arc.host].append(column)
        for position, columns in groups.items():
            sizes = {column: units[self._choices[column].arc.unit].size for column in columns}
            self._rows.add(
                {column: float(size) for column, size in sizes.items()},
                0.0,
                float(hosts[position].capacity),
            )
            together = {column: 1.0 for column, size in sizes.items() if 2 * size > MAX_UNIT_SIZE}
            if len(together) > 1:
                self._rows.add(together, 0.0, 1.0)
            visitors = dict.fromkeys((*columns, self._empty[position]), 1.0)
            self._rows.add(visitors, 1.0, math.inf)

    def _add_windows(self, position: int) -> None:
        """Link units to the days a host opens: d days or more only where the window has them."""
        windows = windows_of(self._arcs.instance.hosts[position])
        columns = self._new_columns(len(windows))
        self._rows.add(dict.fromkeys(columns, 1.0), 1.0, 1.0)
        by_arc: dict[int, list[int]] = {}
        for column, choice in enumerate(self._choices):
            if choice.arc.host == position:
                by_arc.setdefault(choice.arc.unit, []).append(column)
        for own_columns in by_arc.values():
            arc = self._choices[own_columns[0]].arc
            for least in sorted({self._choices[column].given for column in own_columns}):
                entries = {c: 1.0 for c in own_columns if self._choices[c].given >= least}
                for column, window in zip(columns, windows, strict=True):
                    if days_within(arc, window) >= least:
                        entries[column] = -1.0
                self._rows.add(entries, -math.inf, 0.0)
