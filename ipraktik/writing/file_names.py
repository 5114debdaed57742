"""File names that Windows, OneDrive and SharePoint accept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from ipraktik.model.privacy import mask_cpr

MAX_STEM = 80
_MAX_BYTES = 240  # a name has at most 255 in most file systems, ending and number included
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"}
)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*#%~]')


def safe_stem(*parts: str, limit: int = MAX_STEM) -> str:
    """Return a file name, without its ending, made of these parts.

    Parameters
    ----------
    *parts : str
        Put together with a space, for instance an ID and the name of a workplace.
    limit : int
        Most characters; of those that take much room, fewer.

    Returns
    -------
    str
        In NFC; without control and invisible characters, characters that Windows or OneDrive
        refuse, civil registration numbers, or dots and spaces at the ends; never a reserved
        name, never empty.

    Examples
    --------
    >>> safe_stem("V001", "Børn & Unge: Team A/B.")
    'V001 Børn & Unge Team A B'
    """
    text = mask_cpr(unicodedata.normalize("NFC", " ".join(parts)))
    # Line breaks become spaces; other control, format, surrogate and private characters go.
    visible = "".join(
        " " if char.isspace() else char
        for char in text
        if char.isspace() or not unicodedata.category(char).startswith("C")
    )
    words = " ".join(_FORBIDDEN.sub(" ", visible).split())
    stem = _within_bytes(words.strip(" .")[:limit]).strip(" .")
    if stem.split(".")[0].strip().casefold() in _RESERVED:
        stem = f"_{stem}"
    return stem or "_"


def is_windows_name(name: str) -> bool:
    """Tell whether Windows takes a name as it is: no device, and no character it refuses."""
    device = name.split(".")[0].rstrip(" ").casefold() in _RESERVED
    refused = any(char in '<>:"/\\|?*' or char < " " for char in name)
    return bool(name) and not device and not refused and name[-1] not in " ."


def _within_bytes(stem: str) -> str:
    return stem.encode("utf-8")[:_MAX_BYTES].decode("utf-8", errors="ignore")


def safe_file_names(stems: Iterable[str], ending: str) -> tuple[str, ...]:
    """Return a file name for each stem, no two alike even where capitals make no difference.

    Parameters
    ----------
    stems : iterable of str
        As `safe_stem` returns them.
    ending : str
        With its dot, for instance ``.xlsx``.
    """
    names: list[str] = []
    taken: set[str] = set()
    for stem in stems:
        name, number = stem, 2
        while name.casefold() in taken:
            mark = f" ({number})"
            name = stem[: MAX_STEM - len(mark)].rstrip(" .") + mark
            number += 1
        taken.add(name.casefold())
        names.append(name + ending)
    return tuple(names)
