"""What a coordinator has typed into a match workbook, and what it does to the match."""

from __future__ import annotations

from dataclasses import dataclass

from ipraktik.model.explained import Cost
from ipraktik.model.findings import Finding
from ipraktik.model.origin import Place
from ipraktik.text import Text


@dataclass(frozen=True, slots=True)
class CellEdit:
    """One cell of `Matchforslag` that is not as it was written; `before` is empty in a new row."""

    intern_id: str
    place: Place
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Edit:
    """What was typed in the rows of one intern, or of companions: one decision.

    Parameters
    ----------
    intern_ids : tuple of str
        Those whose rows were edited, sorted.
    cells : tuple of CellEdit
        In the sheet's order.
    """

    intern_ids: tuple[str, ...]
    cells: tuple[CellEdit, ...]


@dataclass(frozen=True, slots=True)
class WishLost:
    """An intern whose host is wished for less: the numbers of the wishes, None for no wish."""

    intern_id: str
    before: int
    after: int | None


@dataclass(frozen=True, slots=True)
class Judged:
    """An edit, and what comes of it.

    Parameters
    ----------
    edit : Edit
    fault : Finding, optional
        Why it cannot be kept; None where it can.
    cost : Cost, optional
        What the best match with it is worth less than the best one without it, all else the
        same; None where it cannot be kept, or time ran out.
    wishes : tuple of WishLost
        Who would have a host that they wish for less.
    against : tuple of Text
        The rules that it breaks and that Lås stands over.
    """

    edit: Edit
    fault: Finding | None = None
    cost: Cost | None = None
    wishes: tuple[WishLost, ...] = ()
    against: tuple[Text, ...] = ()
