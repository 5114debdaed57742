"""What cannot be asked of a match: locks against rules 1 to 3, and places for too many."""

from __future__ import annotations

from ipraktik.errors import FindingsError
from ipraktik.model.instance import Instance
from ipraktik.model.locks import LockFault, find_lock_faults
from ipraktik.text import say


class LockError(FindingsError):
    """Locks that cannot be kept; the message names IDs only.

    Parameters
    ----------
    fault : LockFault
        The first of them.
    """

    def __init__(self, fault: LockFault) -> None:
        super().__init__(fault.message)
        self.fault = fault


class ImpossibleError(FindingsError):
    """Units that must be placed cannot all be."""

    def __init__(self) -> None:
        super().__init__(say("Those who must have a host cannot all have one."))


def require_possible_locks(instance: Instance) -> None:
    """Refuse locks that rules 1 to 3 forbid.

    Raises
    ------
    LockError
        If a locked unit cannot be at its host, alone or beside the others that must be there.
    """
    for fault in find_lock_faults(instance):
        raise LockError(fault)
