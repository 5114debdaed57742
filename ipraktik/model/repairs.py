"""Repairs as data: a value understood as something other than what stands in the cell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ipraktik.model.origin import Place
from ipraktik.text import Text


@dataclass(frozen=True, slots=True)
class Repair:
    """One repair.

    Case, white space, and longer answers in which one closed value fits are no repairs: the
    contract reads them so.

    Parameters
    ----------
    place : Place
    was, became : str
        The value as it stands in the cell, and as it was understood.
    why : Text
    """

    place: Place
    was: str
    became: str
    why: Text


def each_once(repairs: Iterable[Repair]) -> tuple[Repair, ...]:
    """Return each repair once, in reading order: a row of both roles has its cells read twice."""
    kept = {(one.place, one.was, one.became): one for one in repairs}
    return tuple(sorted(kept.values(), key=lambda one: one.place.sort_key))
