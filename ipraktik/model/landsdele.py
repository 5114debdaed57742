"""Where a part of the country is: Danish says `på` of its islands and `i` of the rest."""

from __future__ import annotations

from collections.abc import Iterable

from ipraktik.text import Text, joined, say

_ISLANDS = frozenset({"Bornholm", "Fyn"})


def in_landsdele(landsdele: Iterable[str]) -> Text:
    """Return "on Fyn, in Nordjylland", to stand in a sentence."""
    parts = [
        say("on {island}", island=one) if one in _ISLANDS else say("in {landsdel}", landsdel=one)
        for one in landsdele
    ]
    return joined(parts, ", ")
