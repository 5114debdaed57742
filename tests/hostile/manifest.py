"""All cases, by family, and the choice of them that is quick."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from . import (
    archive,
    container,
    csv_files,
    damage,
    grid,
    markup,
    names,
    package,
    text,
    values,
)
from .case import Case

FAMILIES: dict[str, Callable[[], Iterator[Case]]] = {
    "container": container.cases,
    "zip": archive.cases,
    "package": package.cases,
    "xml": markup.cases,
    "grid": grid.cases,
    "values": values.cases,
    "text": text.cases,
    "names": names.cases,
    "csv": csv_files.cases,
    "damage": damage.cases,
}
# One case in so many belongs to the quick part; damage has thousands of cases that are alike.
_QUICK = {"damage": 40, "names": 1}
_QUICK_ELSE = 7


def family_cases(family: str, quick: bool = False) -> list[Case]:
    """Give the cases of a family.

    Parameters
    ----------
    family
        The name of the family.
    quick
        Only every so-manieth of those that are made and judged soon.

    Returns
    -------
    list[Case]
    """
    every = list(FAMILIES[family]())
    if quick:
        every = [case for case in every if not case.heavy]
        every = every[:: _QUICK.get(family, _QUICK_ELSE)]
    return every
