"""Tickets and lots: drawn from the seed and the identities alone, so anybody can draw again."""

from __future__ import annotations

import hashlib

from ipraktik.model.people import Host, Unit

TICKETS = 10_000
LOTS = 1 << 16
"""Size of one lot. Sums over a whole match stay exact in double precision."""
LOT_ROUNDS = 2
"""Rounds of lots; a second one leaves no chance worth naming of two equal matches."""


def _draw(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:8], "big")


def ticket(seed: int, email_identity: str) -> int:
    """Return the ticket of level 4, 1 to 10,000 (contract 4).

    Parameters
    ----------
    seed : int
    email_identity : str
        The e-mail address in identity form; a group carries the ticket of its member whose
        address sorts first.
    """
    return 1 + _draw(f"{seed}:{email_identity}") % TICKETS


def lot(seed: int, unit: Unit, host: Host, round_number: int) -> int:
    """Return the lot of one unit at one host in one round of level 6; the lowest sum wins."""
    who = f"{unit.identity}:{host.email_identity}:{host.identity[1]}"
    return _draw(f"{seed}:{round_number}:{who}") % LOTS
