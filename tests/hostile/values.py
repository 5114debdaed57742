"""Family values: what stands in a cell, and how it is stored."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, Expect, one_file
from .packages import INTERN_SHEET, STRINGS, Edit, simple, swap, text_element
from .people import Raw, Value, intern_marker
from .value_characters import character_cases
from .workbooks import filled

FAMILY = "values"
ALL, REFUSE, EITHER = Expect.ALL, Expect.REFUSE, Expect.EITHER
_MARK = intern_marker(3)


def _case(name: str, expect: Expect, why: str, values: dict[str, Value], **more: Any) -> Case:
    return Case(FAMILY, name, expect, why, one_file("tilmelding.xlsx", filled(values)), **more)


def _inline(text: str) -> Raw:
    return Raw(f'<c r="{{r}}" t="inlineStr"><is>{text_element(text)}</is></c>')


def _typed() -> Iterator[Case]:
    why = "Cells are never guessed at: what was typed as text survives as typed."
    words = (
        "NULL", "NA", "N/A", "#N/A", "None", "nan", "NaN", "null", "nil", "inf", "-inf", "TRUE",
        "False", "00123", "1E5", "0x1F", "1-2", "3/4", "1.000", "1,5", "12:30", "2026-09-07",
        "1_000", "+45 12 34 56 78", "-", "0", "'00123", "１２３", "٣",
    )  # fmt: skip
    for index, word in enumerate(words):
        values: dict[str, Value] = {"Navn": word, "Telefon": word, "Stilling": word}
        name = f"typed-{index:02d}"
        yield _case(name, ALL, f"{why} Here: {word}", values, match=True, kept=(word,))
    phone: dict[str, Value] = {"Telefon": 12345678}
    why = "A telephone number stored as a number has no decimals."
    yield _case("phone-number", ALL, why, phone, match=True, kept=("12345678",))


def _errors() -> Iterator[Case]:
    why = "An error value in a required cell is no value: there must be an error finding."
    kinds = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#GETTING_DATA")
    fault: dict[str, Any] = {"clean": False, "some_error": True}
    for index, kind in enumerate(kinds):
        header = ("Navn", "E-mail", "Sektor", "Antal dage")[index % 4]
        raw = Raw(f'<c r="{{r}}" t="e"><v>{kind}</v></c>')
        name = f"error-{kind.strip('#?!').replace('/', '').lower()}"
        yield _case(name, ALL, why, {header: raw}, **fault)
    formula = Raw('<c r="{r}" t="e"><f>1/0</f><v>#DIV/0!</v></c>')
    yield _case("error-formula", ALL, why, {"E-mail": formula}, **fault)
    raw = Raw('<c r="{r}" t="e"><v>#N/A</v></c>')
    why = "An error value in a cell that may be blank costs nobody the match."
    yield _case("error-optional", ALL, why, {"Stilling": raw}, clean=False)
    why = "Not a number that can be a number of days: an error finding, never a crash."
    for name, text in (
        ("half", "3.5"),
        ("huge", "1E308"),
        ("beyond", "1E400"),
        ("negative", "-3"),
        ("zero", "0"),
        ("long", "9" * 400),
    ):
        raw = Raw(f'<c r="{{r}}"><v>{text}</v></c>')
        yield _case(f"days-{name}", ALL, why, {"Antal dage": raw}, **fault)
    why = "The stored number is none at all: Excel repairs it; a finding or a refusal."
    for name, text in (("nan", "NaN"), ("infinite", "INF"), ("word", "tre"), ("hex", "0x3")):
        raw = Raw(f'<c r="{{r}}"><v>{text}</v></c>')
        yield _case(f"number-{name}", EITHER, why, {"Antal dage": raw}, **fault)
    empty = Raw('<c r="{r}"><f>A1</f></c>')
    why = "A formula that was never worked out has no value: a finding or a refusal."
    yield _case("formula-no-value", EITHER, why, {"Navn": empty}, **fault)


def _stored() -> Iterator[Case]:
    why = "Another way in which Excel stores the same value."
    for name, header, raw in (
        ("days-text", "Antal dage", _inline("3")),
        ("days-blanks", "Antal dage", _inline(" 3\u00a0")),
        ("days-float", "Antal dage", Raw('<c r="{r}"><v>3.0000000000000000</v></c>')),
        ("days-exponent", "Antal dage", Raw('<c r="{r}"><v>3E0</v></c>')),
        ("days-formula", "Antal dage", Raw('<c r="{r}"><f>1+2</f><v>3</v></c>')),
        ("days-array", "Antal dage", Raw('<c r="{r}"><f t="array" ref="L4">3</f><v>3</v></c>')),
        ("yes-boolean", "Workshop", Raw('<c r="{r}" t="b"><v>1</v></c>')),
        ("yes-number", "Workshop", Raw('<c r="{r}"><v>1</v></c>')),
        ("yes-formula", "Workshop", Raw('<c r="{r}" t="str"><f>A1</f><v>Ja</v></c>')),
        ("name-formula", "Navn", Raw(f'<c r="{{r}}" t="str"><f>"x"</f><v>{_MARK}</v></c>')),
        ("date-iso", "Tilmeldt", Raw('<c r="{r}" t="d"><v>2026-03-01T10:00:00</v></c>')),
        ("date-text", "Tilmeldt", _inline("2026-03-01 10:00")),
        ("type-n", "Antal dage", Raw('<c r="{r}" t="n"><v>3</v></c>')),
        ("attributes", "Antal dage", Raw('<c cm="1" vm="1" ph="1" r="{r}"><v>3</v></c>')),
    ):
        yield _case(f"stored-{name}", ALL, why, {header: raw})
    why = "An odd date of sign-up is a warning at most, and never a crash."
    for name, serial in (
        ("negative", "-1"), ("zero", "0"), ("leap-1900", "60"), ("last", "2958465"),
        ("beyond", "2958466"), ("huge", "1E10"), ("endless", "1E300"), ("fraction", "0.99999999"),
    ):  # fmt: skip
        raw = Raw(f'<c r="{{r}}" s="1"><v>{serial}</v></c>')
        yield _case(f"date-{name}", ALL, why, {"Tilmeldt": raw}, clean=False)
    for index, text in enumerate(("i går", "32-13-2026", "2026-02-30", "0000-00-00", "٢٠٢٦")):
        yield _case(f"date-word-{index}", ALL, why, {"Tilmeldt": text}, clean=False)
    why = "A name in several runs is one name, and its reading aid is no part of it."
    name_ = f"Anna {_MARK}"
    runs = f"<r><rPr><b/></rPr>{text_element('Anna ')}</r><r>{text_element(_MARK)}</r>"
    aid = '<rPh sb="0" eb="1"><t>FALSK</t></rPh><phoneticPr fontId="0"/>'
    for label, xml in (("runs", runs), ("reading-aid", text_element(name_) + aid)):
        raw = Raw(f'<c r="{{r}}" t="inlineStr"><is>{xml}</is></c>')
        yield _case(f"inline-{label}", ALL, why, {"Navn": raw}, match=True, kept=(name_,))
        old = f"<si>{text_element(f'Sørine Ågård {_MARK}')}</si>"
        edit = _swapped(STRINGS, old, f"<si>{xml}</si>")
        yield simple(FAMILY, f"shared-{label}", ALL, why, edit, match=True, kept=(name_,))


def _swapped(part: str, old: str, new: str) -> Edit:
    return lambda parts: swap(parts, part, old, new)


def _indices() -> Iterator[Case]:
    why = "The text that the cell points to does not exist: a guess would lose it in silence."
    for header in ("Navn", "Motivation"):
        for index in ("-1", "99999", "4294967296", "99999999999999999999"):
            raw = Raw(f'<c r="{{r}}" t="s"><v>{index}</v></c>')
            yield _case(f"index-{header}-{index}".lower(), REFUSE, why, {header: raw})
    why = "The number of the text is no number: a finding or a refusal."
    fault: dict[str, Any] = {"clean": False, "some_error": True}
    for name, index in (("word", "abc"), ("empty", ""), ("half", "1.5")):
        raw = Raw(f'<c r="{{r}}" t="s"><v>{index}</v></c>')
        yield _case(f"index-{name}", EITHER, why, {"Antal dage": raw}, **fault)
    raw = Raw('<c r="{r}" t="s"/>')
    yield _case("index-none", EITHER, why, {"Navn": raw}, **fault)
    raw = Raw('<c r="{r}" t="zz"><v>3</v></c>')
    why = "A kind of cell that does not exist: all or none."
    yield _case("type-unknown", EITHER, why, {"Antal dage": raw}, clean=False)
    why = "The counts of shared texts are hints and may lie."
    for count in ("0", "99999999", "4294967295", "-1", "x"):
        edit = _counted(count)
        yield simple(FAMILY, f"count-{count}", ALL if count == "0" else EITHER, why, edit)
    why = "The sheet points at a text after the list was cut short: people are lost."
    yield simple(FAMILY, "strings-cut-short", REFUSE, why, _short)


def _short(parts: dict[str, bytes]) -> None:
    body = parts[STRINGS].split(b"<si>")
    parts[STRINGS] = b"<si>".join(body[: len(body) // 2]) + b"</sst>"


def _counted(count: str) -> Edit:
    def edit(parts: dict[str, bytes]) -> None:
        head, _, tail = parts[STRINGS].partition(b" count=")
        rest = tail.partition(b">")[2]
        new = f' count="{count}" uniqueCount="{count}">'.encode()
        parts[STRINGS] = head + new + rest
        if INTERN_SHEET not in parts:
            raise AssertionError(INTERN_SHEET)

    return edit


def cases() -> Iterator[Case]:
    """Give the cases of the family."""
    for group in (_typed(), _errors(), _stored(), _indices(), character_cases()):
        yield from group
