"""Texts that only show themselves: nothing in them steers a terminal or hides from the eye."""

from __future__ import annotations

import re

_BREAKS = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
_STEERING = re.compile(
    "["
    "\x00-\x1f\x7f-\x9f"  # control characters, and C1, which old terminals obey
    "\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"  # without width, or turning
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff"  # marks, notes and tags that nobody sees
    "\ud800-\udfff"  # halves of characters, as of file names that are no text
    "]"
)


def harmless(text: str) -> str:
    """Return a text on one line, with a sign in the place of each character that steers."""
    return _STEERING.sub("\N{REPLACEMENT CHARACTER}", _BREAKS.sub(" ", text))


def shortened(text: str, most: int = 60) -> str:
    """Return a text that was typed, no longer than can be taken in."""
    return text if len(text) <= most else f"{text[:most]}…"


def escape_steering(json_text: str) -> str:
    """Return JSON of the same data in which all that would steer a terminal is escaped.

    Line breaks are left: outside of strings they are layout, and in strings JSON has none.
    """
    return _STEERING.sub(lambda found: _escaped(found[0]), json_text)


def _escaped(sign: str) -> str:
    if sign == "\n":
        return sign
    units = sign.encode("utf-16-be", "surrogatepass")
    pairs = (units[at : at + 2].hex() for at in range(0, len(units), 2))
    return "".join(f"\\u{unit}" for unit in pairs)
