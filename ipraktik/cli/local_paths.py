"""Paths that are typed: of this machine, never of a web site."""

from __future__ import annotations

import re
from pathlib import Path

from ipraktik.cli.harmless import shortened
from ipraktik.errors import Refusal, UsageError
from ipraktik.text import say

_ADDRESS = re.compile(
    r"\s*<?(?:[a-z][a-z0-9+.-]+:(?:/|\\)|(?:https?|ftps?|sftp|file|mailto|ms-[a-z]+):|www\."
    r"|[\w.-]+\.sharepoint\.com(?:[/\\:?]|$)|1drv\.ms/|(?:\\\\|//)[^/\\]+@ssl)",
    re.IGNORECASE,
)
"""An address on the web, however it was copied; a drive such as ``C:`` has one letter."""


def local_path(typed: str | Path) -> Path:
    """Return what was typed as a path.

    Raises
    ------
    UsageError
        If it is the address of a web page: nothing is ever fetched or sent.
    """
    if _ADDRESS.match(str(typed)):
        raise UsageError(
            say(
                "{address} is an address on the web, and ipraktik never uses the net: download "
                "it first, and give a file on this computer.",
                address=shortened(str(typed)),
            ),
            Refusal.ADDRESS,
        )
    return Path(typed)
