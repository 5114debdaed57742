"""The same pairs as a plain flow, for OR-tools: no companions, no days of hosts, no lots.

``python benchmarks/flow_only.py 3000 2000`` says what that easier problem costs with
`SimpleMinCostFlow` over all pairs: what keeping companions together, choosing days, and proving
level after level costs on top can be told from it. Without OR-tools it says so and ends. (It
cannot be in one process with highspy, so nothing that solves is imported here.)
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from typing import Any

import numpy as np
from make_instance import make_instance
from make_signups import SEED

from ipraktik.matching.pairs import Pairs
from ipraktik.matching.rough import weigh

try:
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow
except ImportError:
    SimpleMinCostFlow = None


def solve_flow(pairs: Pairs) -> dict[str, Any]:
    """Return what the flow takes: each unit, as one person, at one host or at home."""
    units, hosts = len(pairs.size), len(pairs.capacity)
    sink, every = units + hosts, np.arange(units)
    tails = np.concatenate((pairs.unit, every, units + np.arange(hosts)))
    heads = np.concatenate((units + pairs.host, np.full(units + hosts, sink)))
    most = np.concatenate((np.ones(len(pairs) + units), pairs.capacity)).astype(np.int64)
    costs = np.concatenate((weigh(pairs), np.zeros(units + hosts, dtype=np.int64)))
    begin = time.process_time()
    flow = SimpleMinCostFlow()
    flow.add_arcs_with_capacity_and_unit_cost(tails, heads, most, costs)
    flow.set_nodes_supplies(np.append(every, sink), np.append(np.ones(units, np.int64), -units))
    status = flow.solve()
    return {
        "pairs": len(pairs),
        "optimal": bool(status == flow.OPTIMAL),
        "seconds": round(time.process_time() - begin, 1),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3),
    }


def main() -> None:
    """Print what the flow takes."""
    parser = argparse.ArgumentParser(description="Solve the pairs as a plain flow with OR-tools.")
    parser.add_argument("interns", type=int)
    parser.add_argument("hosts", type=int)
    given = parser.parse_args()
    if SimpleMinCostFlow is None:
        print("OR-tools is not installed here; nothing to compare with (pip install ortools).")
        return
    pairs = Pairs(make_instance(given.interns, given.hosts, SEED))
    print(json.dumps({"interns": given.interns, "hosts": given.hosts, **solve_flow(pairs)}))


if __name__ == "__main__":
    main()
