"""Family names: workplaces that collide or turn hostile when they become names of files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from .case import Case, Expect, one_file
from .packages import workbook
from .people import host_marker, host_rows, intern_rows, markers, set_value
from .zips import pack

FAMILY = "names"
COUNT = 60
_DEVICES = (
    "CON", "con", "Con", "PRN", "AUX", "NUL", "nul.txt", "COM1", "com1", "LPT9", "CON.", "CON ",
    "CON.xlsx", "COM¹", "CONIN$", "CLOCK$",
)  # fmt: skip
_PATHS = (
    "../x", "..\\x", "..", ".", "/", "\\", "/etc/passwd", "C:\\x", "C:x", "\\\\server\\del", "~",
    "~/x", "a/../../b", "....//x", "x/", "%2e%2e%2fx", "$HOME", "file:///x", "x:strøm", "x::$DATA",
)  # fmt: skip
_SAFE = (
    "a?b", "a*b", "a:b", "a<b", "a>b", "a|b", 'a"b', "a/b", "a\\b", "a_b", "a b", "a  b", "a\tb",
    "a\nb", "a\u00a0b", "a\x7fb", "a\u200bb", "a\u202eb",
)  # fmt: skip
_ENDS = ("navn", "navn.", "navn..", "navn ", " navn", ".navn", "navn .", "navn. ", "Navn", "NAVN")
_FORMS = (
    "Ågård", "A\u030aga\u030ard", "\u212bgård", "ÅGÅRD", "ågård", "ﬁre", "fire", "straße",
    "STRASSE", "strasse", "İ", "i\u0307", "ı", "i", "I", "ſ", "s", "K", "\u212a", "Ⅷ", "ＡＢ", "AB",
)  # fmt: skip
_LONG = (
    *("Bibliotek og borgerservice " * 8 + str(n) for n in range(12)),
    "x" * 31, "x" * 32, "x" * 200, "x" * 255, "ø" * 130, "ø" * 131, "😀" * 70, "😀" * 64 + "a",
)  # fmt: skip
_EMOJI = (
    "😀",
    "😀😀",
    "👩‍👩‍👧",
    "👩👩👧",
    "🇩🇰",
    "🇩",
    "❤",
    "❤\ufe0f",
    "…",
    "–",
    "-",
    "—",
    "_",
    "'",
    "’",
)
_SHEETS = (
    "History", "Ark1", "'x'", "x'", "[x]", "Oversigt", "Værter", "Praktikanter", "Match", "match",
    "Fejlliste", "Indstillinger", "index", "=1+1", "@x", "-x", "+x", "desktop.ini", "Thumbs.db",
)  # fmt: skip

SETS: tuple[tuple[str, Sequence[str], str], ...] = (
    ("devices", _DEVICES, "Names of devices open no file on Windows."),
    ("paths", _PATHS, "A workplace must not lead out of the folder."),
    ("unsafe", _SAFE, "Made safe, all of these may become one name."),
    ("ends", _ENDS, "Windows drops dots and blanks at the end of a name."),
    ("forms", _FORMS, "Folded or normalised, several of these are one name."),
    ("long", _LONG, "Cut to a length, all of these may become one name."),
    ("emoji", _EMOJI, "Stripped of what is odd, nothing may be left of the name."),
    ("sheets", _SHEETS, "Names that sheets or the program itself may use."),
    ("equal", ("Biblioteket",), "All the same: sixty hosts of one workplace's name."),
    ("cased", ("biblioteket", "BIBLIOTEKET", "Biblioteket", "bIBLIOTEKET"), "Equal but for case."),
)


def _workplaces(names: Sequence[str]) -> list[str]:
    """Give a workplace to each of the hosts, starting over when the names run out."""
    return [names[n % len(names)] for n in range(COUNT)]


def _signups(names: Sequence[str], header: str) -> Callable[[], bytes]:
    def data() -> bytes:
        hosts, interns = host_rows(COUNT), intern_rows(COUNT)
        for number, name in enumerate(_workplaces(names), 1):
            # Each host is an organisation of its own, so that nobody is the same workplace.
            set_value(hosts, number, "Organisation", f"Kommune nummer {host_marker(number)}")
            set_value(hosts, number, header, name)
            set_value(hosts, number, "Antal praktikanter", 1)
        return pack(workbook({"Værter": hosts, "Praktikanter": interns}))

    return data


def _mixed() -> tuple[str, ...]:
    """Give sixty names from all the sets, some from each."""
    columns = [list(names) for _, names, _ in SETS]
    mixed = [column[row] for row in range(60) for column in columns if row < len(column)]
    return tuple(mixed[:COUNT])


def cases() -> Iterator[Case]:
    """Give the cases of the family."""
    for name, names, why in (*SETS, ("mixed", _mixed(), "Some of every kind of hostile name.")):
        make = one_file("tilmelding.xlsx", _signups(names, "Arbejdsplads"))
        # Contact and offer still carry the marker of each host.
        yield Case(
            FAMILY,
            name,
            Expect.ALL,
            f"{why} Each host with visitors has a file of its own.",
            make,
            COUNT,
            COUNT,
            clean=False,
            match=True,
            markers=markers(COUNT, COUNT),
            export=COUNT,
            heavy=name not in {"mixed", "devices"},
        )
    for name, header in (("contact", "Kontaktperson"), ("organisation", "Organisation")):
        why = "A name may also be made from other columns."
        make = one_file("tilmelding.xlsx", _signups(_mixed(), header))
        yield Case(
            FAMILY,
            f"mixed-{name}",
            Expect.ALL,
            why,
            make,
            COUNT,
            COUNT,
            clean=False,
            match=True,
            export=1,
            heavy=True,
        )
