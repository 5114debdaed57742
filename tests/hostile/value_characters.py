"""Family values: lengths and characters that a cell can and cannot hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, Expect, one_file
from .packages import text_element
from .people import Raw, intern_marker
from .workbooks import filled

FAMILY = "values"
_MARK = intern_marker(3)


def _inline(text: str) -> Raw:
    return Raw(f'<c r="{{r}}" t="inlineStr"><is>{text_element(text)}</is></c>')


def _text(length: int) -> str:
    return (_MARK + " Jeg vil lære. " * (length // 14))[: length - 1] + "."


# As stored in the file, and as it is read.
_KEPT = (
    ("escaped-underscore", f"{_MARK} _x005F_x0008_", f"{_MARK} _x0008_"),
    ("lower-escape", f"{_MARK} _X0008_", f"{_MARK} _X0008_"),
    ("half-escape", f"{_MARK} _x000", f"{_MARK} _x000"),
    ("escaped-letter", f"{_MARK} _x00E6_", f"{_MARK} æ"),
    ("decomposed", f"{_MARK} A\u030a e\u0301", f"{_MARK} A\u030a e\u0301"),
    ("emoji", f"{_MARK} 👩‍👩‍👧‍👦 🇩🇰", f"{_MARK} 👩‍👩‍👧‍👦 🇩🇰"),
    ("last-plane", f"{_MARK} \U0010fffd", f"{_MARK} \U0010fffd"),
    ("private", f"{_MARK} \ue000", f"{_MARK} \ue000"),
    ("separators", f"{_MARK} a\u2028b\u2029c", f"{_MARK} a\u2028b\u2029c"),
    ("invisible", f"{_MARK} a\u200bb\u00adc\ufeffd", f"{_MARK} a\u200bb\u00adc\ufeffd"),
    ("marks", f"{_MARK} " + "e" + "\u0301" * 500, f"{_MARK} " + "e" + "\u0301" * 500),
    ("arabic", f"{_MARK} مرحبا بالعالم", f"{_MARK} مرحبا بالعالم"),
    ("lines", f"{_MARK}\nlinje 2\n\nlinje 4", f"{_MARK}\nlinje 2\n\nlinje 4"),
    ("entities-typed", f"{_MARK} &amp; &lt;b&gt; &#65;", f"{_MARK} &amp; &lt;b&gt; &#65;"),
    ("markup-typed", f"{_MARK} </t></si><f>1</f>]]>", f"{_MARK} </t></si><f>1</f>]]>"),
)
_LOST = (
    ("escaped-backspace", "_x0008_"),
    ("escaped-nul", "_x0000_"),
    ("escaped-escape", "_x001B_"),
    ("escaped-return", "_x000D_"),
    ("escaped-surrogate", "_xD800_"),
    ("escaped-low-surrogate", "_xDFFF_"),
    ("escaped-noncharacter", "_xFFFF_"),
    ("escaped-c1", "_x0085_"),
    ("escaped-bidi", "_x202E_"),
    ("delete", "\x7f"),
    ("c1", "\x85\x9b31m"),
)


def _lengths() -> Iterator[Case]:
    read, either = Expect.ALL, Expect.EITHER
    text = _text(32_767)
    why = "As long as a cell can be: kept to the last letter."
    make = one_file("t.xlsx", filled({"Motivation": text}))
    yield Case(FAMILY, "length-32767", read, why, make, match=True, kept=(text,))
    yield Case(FAMILY, "length-32767-name", either, why, one_file("t.xlsx", filled({"Navn": text})))
    why = "Longer than a cell can be: refused, or read and reported, never cut in silence."
    for length in (32_768, 70_000, 1_000_000):
        make = one_file("t.xlsx", filled({"Motivation": _text(length)}))
        yield Case(FAMILY, f"length-{length}", either, why, make, clean=False, screen=True)
    why = "A header of a thousand letters is an unknown column."
    make = one_file("t.xlsx", filled({}, more_header="H" * 1000))
    yield Case(FAMILY, "length-header", read, why, make, match=True)


def character_cases() -> Iterator[Case]:
    """Give the cases of lengths and characters."""
    yield from _lengths()
    read = Expect.ALL
    why = "A cell can hold it, so the match workbook holds it unchanged."
    for name, stored, shown in _KEPT:
        make = one_file("t.xlsx", filled({"Motivation": _inline(stored)}))
        yield Case(FAMILY, name, read, why, make, match=True, kept=(shown,), screen=True)
    why = "A character that no cell or no screen can hold: replaced, and the person kept."
    more: dict[str, Any] = {"match": True, "screen": True, "clean": False, "markers": (_MARK,)}
    for name, stored in _LOST:
        values = {h: _inline(f"{_MARK} {stored} x") for h in ("Navn", "Motivation")}
        make = one_file("t.xlsx", filled({**values}))
        yield Case(FAMILY, name, read, why, make, **more)
