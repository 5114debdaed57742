"""The best one-to-one choice of keys for columns, and how much better than any without an edge."""

from __future__ import annotations

from collections.abc import Mapping

Edge = tuple[int, str]
"""A column, by its index, and a key."""

_INFINITE = float("inf")


def assign(gains: Mapping[Edge, float]) -> dict[Edge, float]:
    """Return the best choice of edges, each with its margin.

    Parameters
    ----------
    gains : mapping of (int, str) to float
        What each edge is worth more than leaving its column without a key; above 0.

    Returns
    -------
    dict of (int, str) to float
        The edges chosen: no column and no key twice, the sum of gains as large as it can be.
        The margin is how much smaller that sum is where the edge may not be used.
    """
    chosen: dict[Edge, float] = {}
    for part in _components(gains):
        edges, best = _best(part)
        for edge in edges:
            rest = {other: gain for other, gain in part.items() if other != edge}
            chosen[edge] = best - _best(rest)[1]
    return chosen


def _components(gains: Mapping[Edge, float]) -> list[dict[Edge, float]]:
    """Split the edges into parts that share neither a column nor a key."""
    parts: list[tuple[set[int | str], dict[Edge, float]]] = []
    for edge, gain in sorted(gains.items()):
        ends, edges = set[int | str](edge), {edge: gain}
        for part in [part for part in parts if not part[0].isdisjoint(ends)]:
            parts.remove(part)
            ends |= part[0]
            edges |= part[1]
        parts.append((ends, edges))
    return [edges for _, edges in parts]


def _best(gains: Mapping[Edge, float]) -> tuple[list[Edge], float]:
    columns = sorted({column for column, _ in gains})
    keys = sorted({key for _, key in gains})
    if not columns:
        return [], 0.0
    # A column of its own with gain 0 for each row stands for "no key".
    costs = [
        [-gains.get((column, key), 0.0) for key in keys] + [0.0] * len(columns)
        for column in columns
    ]
    matched = _hungarian(costs)
    pairs = ((columns[row], keys[at]) for row, at in enumerate(matched) if at < len(keys))
    edges = [pair for pair in pairs if gains.get(pair, 0.0) > 0]
    return edges, sum(gains[edge] for edge in edges)


def _hungarian(costs: list[list[float]]) -> list[int]:
    """Return the column for each row with the least total cost; no more rows than columns.

    The shortest augmenting path from each row in turn, with potentials (Kuhn and Munkres).
    """
    width = len(costs[0])
    row_price, price = [0.0] * (len(costs) + 1), [0.0] * (width + 1)
    row_at = [-1] * (width + 1)
    for row in range(len(costs)):
        row_at[width] = row
        at, came = _shortest_path(costs, row_at, row_price, price)
        while at != width:
            row_at[at] = row_at[came[at]]
            at = came[at]
    matched = [0] * len(costs)
    for column in range(width):
        if row_at[column] >= 0:
            matched[row_at[column]] = column
    return matched


def _shortest_path(
    costs: list[list[float]], row_at: list[int], row_price: list[float], price: list[float]
) -> tuple[int, list[int]]:
    """Return the free column that the last row reaches best, and the way back to it."""
    width = len(price) - 1
    at, distance = width, [_INFINITE] * (width + 1)
    came, used = [width] * (width + 1), [False] * (width + 1)
    while row_at[at] >= 0:
        used[at] = True
        here = row_at[at]
        own, paid, step, following = costs[here], row_price[here], _INFINITE, width
        for column in range(width):
            if used[column]:
                continue
            reduced = own[column] - paid - price[column]
            if reduced < distance[column]:
                distance[column], came[column] = reduced, at
            if distance[column] < step:
                step, following = distance[column], column
        for column in range(width + 1):
            if used[column]:
                row_price[row_at[column]] += step
                price[column] -= step
            else:
                distance[column] -= step
        at = following
    return at, came
