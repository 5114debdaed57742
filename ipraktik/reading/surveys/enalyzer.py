"""Enalyzer: texts and label numbers mixed, and dates written MM-DD-ÅÅÅÅ."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ipraktik.model.names import fold, fold_header
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import cell_text, is_blank
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys.common import (
    Answers,
    Normalised,
    between,
    filled,
    keep_finished,
    list_headers,
    own_header,
    read_each,
    say_read,
    set_aside,
)
from ipraktik.reading.surveys.dates import is_dates, read_dates
from ipraktik.reading.surveys.limesurvey import option_of as bracketed
from ipraktik.reading.surveys.login import lone_address, lone_name
from ipraktik.reading.surveys.options import Option, join_options, say_joined
from ipraktik.reading.surveys.os2forms import option_of as after_colon
from ipraktik.text import Text, say

TOOL = "Enalyzer"
_RESPONDENT = frozenset(
    (
        *("respondent id", "respondent-id", "respondentid", "respondent"),
        *("besvarelses-id", "besvarelses id", "response id"),
    )
)
_DONE = frozenset(
    (
        *("completed", "completion date", "date completed", "answered", "answer date"),
        *("gennemført", "afsluttet", "besvaret", "besvarelsesdato", "afslutningsdato"),
    )
)
_STATUS = frozenset(("status", "response status", "respondent status", "besvarelsesstatus"))
_OTHER = frozenset(
    (
        *("invited", "inviteret", "invitation date", "invitationsdato", "created", "oprettet"),
        *("started", "startet", "påbegyndt", "start date", "startdato", "last updated"),
        *("sidst opdateret", "language", "sprog", "collector", "ip", "ip address", "ip-adresse"),
        *("projekt", "project", "åbnet", "opened", "sidst åbnet", "last opened", "påmindet"),
    )
)
_AMONG = frozenset(
    (
        *("enhed", "device", "browser", "operativsystem", "operating system", "platform"),
        *("e-mail", "email", "navn", "name", "telefon", "phone", "gruppe", "group", "id"),
    )
)
"""Only among the tool's own columns; anywhere else they are questions."""

_EMAIL, _NAME = frozenset(("e-mail", "email")), frozenset(("navn", "name"))
_OWN = _RESPONDENT | _DONE | _STATUS | _OTHER
_ENOUGH = 3
_UNFINISHED = frozenset(
    (
        *("partially completed", "partial", "incomplete", "in progress", "not completed"),
        *("started", "invited", "not started", "delvist besvaret", "delvist gennemført"),
        *("ufuldstændig", "ikke gennemført", "ikke besvaret", "påbegyndt", "i gang", "inviteret"),
        *("ikke påbegyndt", "ikke fuldført", "delvist fuldført", "afbrudt", "frafaldet", "åbnet"),
        *("ikke afsluttet", "dropped out", "opened", "screened out", "afvist"),
    )
)
_LABEL_NUMBER = re.compile(r"\d{1,2}(?:[.,]0)?")
_NUMBERED_TEXT = re.compile(r"(?P<number>\d{1,2})(?: ?[:=)]| -|\.) +(?P<text>\D.*)")
_NUMBER_HEADER = re.compile(
    r"(?P<question>.*?)\W*\b(?:label ?number|label ?nummer|labelnr|etiketnummer)\W*", re.I
)


def _is_header(headers: tuple[str, ...]) -> bool:
    own = set(headers) & _OWN
    # SurveyMonkey has a respondent and a collector ID too, and two header rows.
    return bool(own & _RESPONDENT) and len(own) >= _ENOUGH and "collector id" not in headers


def _finished(answers: Answers) -> list[bool]:
    status, done = answers.find(_STATUS), answers.find(_DONE)
    if status >= 0:
        return [fold(cell_text(cell)) not in _UNFINISHED for cell in answers.column(status)]
    if done >= 0 and filled(answers.column(done)):
        return [not is_blank(cell) for cell in answers.column(done)]
    return [True] * len(answers.rows)


def _is_number(raw: Raw) -> bool:
    return _LABEL_NUMBER.fullmatch(cell_text(raw).strip()) is not None


def _learn(answers: Answers) -> tuple[Answers, dict[str, dict[str, str]]]:
    """Learn what label numbers mean from questions exported both as text and as numbers.

    Returns
    -------
    Answers
        The number columns set aside as the tool's own.
    dict of str to dict of str to str
        For each folded question, number to text.
    """
    headers = list(answers.headers)
    meaning: dict[str, dict[str, str]] = {}
    aside = {}
    for i, header in enumerate(headers):
        found = _NUMBER_HEADER.fullmatch(header)
        text = answers.find((fold_header(found["question"]),)) if found else -1
        if text < 0:
            continue
        aside[i] = own_header(TOOL, header)
        pairs = zip(answers.column(i), answers.column(text), strict=True)
        known = meaning.setdefault(fold_header(headers[text]), {})
        known |= {_digits(n): cell_text(t) for n, t in pairs if _is_number(n) and not _is_number(t)}
    return answers.rename(aside), meaning


def _digits(raw: Raw) -> str:
    return re.split(r"[.,]", cell_text(raw).strip())[0]


def _in_words(cells: Sequence[Raw], known: dict[str, str]) -> list[Raw]:
    """Return answers as text: ``2 - Statslig`` and ``2`` where its text is known."""
    numbered = [_NUMBERED_TEXT.fullmatch(cell_text(cell).strip()) for cell in cells]
    # One answer that begins with a number may be somebody's own words.
    labels = all(n or _is_number(c) or is_blank(c) for n, c in zip(numbered, cells, strict=True))
    words = known | {n["number"]: n["text"].strip() for n in numbered if n and labels}
    return [words.get(_digits(c), c) if _is_number(c) else _text(n, c, labels)
            for n, c in zip(numbered, cells, strict=True)]  # fmt: skip


def _text(numbered: re.Match[str] | None, cell: Raw, labels: bool) -> Raw:
    return numbered["text"].strip() if numbered and labels else cell


def _ask_about_numbers(answers: Answers, asked: list[int]) -> list[Text]:
    """Ask about columns with label numbers: nothing in the file says what they mean."""
    mixed, bare = [], []
    for i in asked:
        cells = filled(answers.column(i))
        numbers = sum(map(_is_number, cells))
        if numbers and numbers == len(cells):
            bare.append(answers.headers[i])
        elif numbers:
            mixed.append(answers.headers[i])
    notes = []
    if mixed:
        notes.append(
            say(
                "{where}: {columns} hold both texts and numbers, perhaps label numbers. Export "
                "again from Enalyzer with the data format Text for them.",
                where=answers.where,
                columns=list_headers(mixed),
            )
        )
    if bare:
        notes.append(
            say(
                "{where}: {columns} hold only numbers. If they are label numbers (1 for the first "
                "answer and so on), export again from Enalyzer with the data format Text.",
                where=answers.where,
                columns=list_headers(bare),
            )
        )
    return notes


def _read(answers: Answers) -> tuple[Answers, list[Text]]:
    notes = [say_read(answers, TOOL)]
    answers, left_out = keep_finished(answers, _finished(answers))
    notes.extend(left_out)
    own = _own_columns(answers)
    done = answers.find(_DONE)
    for i in range(len(answers.headers)):
        if is_dates(answers.column(i)):
            answers, said = read_dates(answers, i)
            notes.extend(said)
    answers, meaning = _learn(set_aside(answers, TOOL, own, done))
    answers, joined = join_options(answers, _option)
    notes.extend(say_joined(answers, joined))
    asked = [i for i, h in enumerate(answers.headers) if h and i not in own and not _aside(h)]
    words = {
        i: _in_words(answers.column(i), meaning.get(fold_header(answers.headers[i]), {}))
        for i in asked
    }
    answers = answers.fill(words)
    return answers, [*notes, *_ask_about_numbers(answers, asked)]


def _own_columns(answers: Answers) -> list[int]:
    """Return the tool's own columns, but a lone address or name of the person who answered."""
    headers = answers.headers
    own = {i for i, header in enumerate(headers) if fold_header(header) in _OWN}
    own |= set(between(own, headers, _AMONG))
    asked = [i for i in range(len(headers)) if i not in own]
    lone = {
        *(i for i in own if fold_header(headers[i]) in _EMAIL and lone_address(answers, i, asked)),
        *(i for i in own if fold_header(headers[i]) in _NAME and lone_name(answers, i, asked)),
    }
    return sorted(own - lone)


def _aside(header: str) -> bool:
    return header.startswith(f"{TOOL}: ")


def _option(header: str) -> Option | None:
    return None if _aside(header) else bracketed(header) or after_colon(header)


def read_enalyzer(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Undo the habits of Enalyzer.

    Known by a respondent's ID and two more system variables. Dates are read month first where a
    day above 12 in the column proves it; a column that reads both ways is left and asked about.
    Label numbers become texts where the file holds both; otherwise the note asks for an export
    as text, for nothing in the file says what a number means.
    """
    return read_each(sheets, _is_header, _read)
