"""What an audit of a match workbook found about the proof of each level."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ipraktik.model.placement import LevelResult
from ipraktik.model.promises import EarlierRound


class Outcome(StrEnum):
    """What is known of a level after the audit.

    ``proven``: its prices prove it again. ``broken``: they are said to, but do not. ``search``:
    it rests on what the search ruled out, which only a solver can repeat. ``none``: the match
    says itself that it is not proven.
    """

    PROVEN = "proven"
    BROKEN = "broken"
    SEARCH = "search"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LevelAudit:
    """A level as the match tells it, and what is known of it after the audit."""

    level: LevelResult
    outcome: Outcome


class RoundFound(StrEnum):
    """What became of the workbook of an earlier round.

    ``same``: found as it was read. ``changed``: found, but not as it was read. ``broken``: found
    as it was read, but it contradicts the later one. ``missing``: not found, which is no fault.
    """

    SAME = "same"
    CHANGED = "changed"
    BROKEN = "broken"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class RoundAudit:
    """An earlier round, and what became of its workbook."""

    round: EarlierRound
    outcome: RoundFound


@dataclass(frozen=True, slots=True)
class Audited:
    """The audit of one match workbook.

    Parameters
    ----------
    file : str
    levels : tuple of LevelAudit
        Empty where totals and proofs were not compared.
    edited : bool
        Whether a coordinator's own edits make it another match than the one that was written.
    beside : bool
        Whether other sign-ups stood beside the workbook.
    rounds : tuple of RoundAudit
        The rounds before, the first one first.
    """

    file: str
    levels: tuple[LevelAudit, ...] = ()
    edited: bool = False
    beside: bool = False
    rounds: tuple[RoundAudit, ...] = ()
