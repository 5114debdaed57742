"""Family package: tabs, their names and states, and sheets without sign-ups."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .case import Case, Expect, one_file
from .packages import BOOK, Edit, Parts, simple, swap, workbook
from .people import Rows, host_rows, intern_rows
from .zips import pack

FAMILY = "package"
ALL, REFUSE, EITHER = Expect.ALL, Expect.REFUSE, Expect.EITHER


def _swapped(name: str, old: str, new: str) -> Edit:
    return lambda parts: swap(parts, name, old, new)


def _tabs() -> Iterator[Case]:
    why = "People on a hidden sheet are people still; Excel opens it."
    second = 'sheetId="2"'
    for state in ("hidden", "veryHidden"):
        edit = _swapped(BOOK, second, f'{second} state="{state}"')
        yield simple(FAMILY, f"tab-{state}", ALL, why, edit)
    why = "A tab's name that Excel would not allow: all or none."
    for name, new in (
        ("empty", ""),
        ("long", "Praktikanter" * 8),
        ("markup", "[/nope]"),
        ("twice", "Værter"),
        ("newline", "Prak&#10;tikanter"),
    ):
        edit = _swapped(BOOK, '"Praktikanter"', f'"{new}"')
        yield simple(FAMILY, f"tab-name-{name}", EITHER, why, edit)
    why = "Sheets are known by their headers, whatever the tab is called."
    for name, new in (("other", "Svar 2026"), ("formula", "=1+1"), ("english", "Interns")):
        edit = _swapped(BOOK, '"Praktikanter"', f'"{new}"')
        yield simple(FAMILY, f"tab-name-{name}", ALL, why, edit)
    yield simple(
        FAMILY,
        "tab-id-twice",
        EITHER,
        "Two tabs of one number.",
        _swapped(BOOK, second, 'sheetId="1"'),
    )
    why = "A workbook without sheets holds nobody."
    yield simple(FAMILY, "no-tabs", REFUSE, why, _no_tabs)
    why = "Excel keeps two calendars; the people are the same."
    dated = _swapped(BOOK, "<bookViews>", '<workbookPr date1904="1"/><bookViews>')
    yield simple(FAMILY, "date-1904", ALL, why, dated, clean=False)


def _no_tabs(parts: Parts) -> None:
    head, _, tail = parts[BOOK].partition(b"<sheet ")
    parts[BOOK] = head + b"</sheets>" + tail.partition(b"</sheets>")[2]


def _more_sheets(count: int, first: bool) -> Callable[[], Parts]:
    def start() -> Parts:
        people = {"Værter": host_rows(), "Praktikanter": intern_rows()}
        others: dict[str, Rows] = {f"Noter {n}": [["Husk", n]] for n in range(count)}
        return workbook({**others, **people} if first else {**people, **others})

    return start


def _sheets() -> Iterator[Case]:
    why = "Sheets that hold no sign-ups are ignored, and said so."
    for count, first in ((1, True), (1, False), (250, False)):

        def data(count: int = count, first: bool = first) -> bytes:
            return pack(_more_sheets(count, first)())

        name = f"{count}-more-sheets-{'first' if first else 'last'}"
        yield Case(FAMILY, name, ALL, why, one_file("t.xlsx", data), heavy=count > 9)


def tab_cases() -> Iterator[Case]:
    """Give the cases of tabs and sheets."""
    yield from _tabs()
    yield from _sheets()
