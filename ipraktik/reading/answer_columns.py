"""Sheets of answers to proposals: a returned list, or a survey that asks for a yes or a no."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ipraktik.model.answers import Side
from ipraktik.model.columns import ROLE_KEY, Role
from ipraktik.model.match_schema import REMARK, REPLY_BY
from ipraktik.model.origin import Raw
from ipraktik.model.schema import STATUS
from ipraktik.reading.answers import words_of
from ipraktik.reading.columns import key_of
from ipraktik.reading.mapping.looks import Look, look_at
from ipraktik.reading.mapping.recognise import typed_columns
from ipraktik.reading.mapping.sheet_columns import SheetColumns
from ipraktik.reading.parsed import is_blank, tidy_text
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys import is_built_in

_ROWS_LOOKED_AT = 30
_MOST_COLUMNS = 250
_MOSTLY = 0.8
_LONGEST_QUESTION = 12
_FEWEST_SIGN_UP_FIELDS = 3

_SIDES = (
    (Side.MANAGER, re.compile(r"(?:naermeste)?(?:leder|chef|manager)\w*")),
    (Side.HOST, re.compile(r"(?:praktik)?vaert\w*|hosts?")),
    (Side.INTERN, re.compile(r"praktikant\w*|interns?")),
)
_ANSWER = re.compile(r"svar|svaret|svarer|answers?|reply|response")
_FILLERS = frozenset(
    (
        "fra",
        "af",
        "paa",
        "din",
        "dit",
        "jeres",
        "den",
        "det",
        "til",
        "the",
        "from",
        "your",
        "of",
        "s",
    )
)
_ASKS = re.compile(
    r"\b(?:sige|siger|takker|takke)\b.*\bja\b|\bja eller nej\b|^ja nej$"
    r"|\b(?:kan|vil) (?:du|i|han|hun) (?:\w+ )?(?:deltage|komme|modtage|tage imod)\b"
    r"|\b(?:deltager|kommer|accepterer|godkender|bekraefter|modtager) (?:du|i)\b"
    r"|\btager (?:du|i) (?:\w+ )?imod\b"
    r"|\b(?:vil du have|oensker du) (?:pladsen|praktikpladsen)\b"
    r"|\bpasser (?:det|forslaget|pladsen|dagene)\b"
    r"|\b(?:do|can|will|would) you (?:\w+ )?(?:accept|attend|participate|come|take|host)\b"
)
_OF_MANAGER = re.compile(
    r"\b(?:ja|med paa|godkend\w*|accept\w*|aftal\w*|enig|approv\w*|agree\w*)\b"
)
_TURNED = re.compile(
    r"\b(?:ikke|nej tak|forhindret|afbud|afslaa\w*|afmeld\w*|framelde\w*|aflys\w*|decline|cancel)\b"
)
"""Where a yes is a no."""
_OTHER_MATTERS = re.compile(
    r"workshop|frokost|middag|morgenmad|transport|koersel|overnat|hotel|kursus|kurser|webinar"
    r"|moede|evaluer|billed|foto|samtykke|nyhedsbrev|lunch|dinner|training|consent"
)
_SIGN_UP_FIELDS = frozenset(
    (
        *("sector", "capacity", "fields", "interests", "own_field", "landsdele", "landsdel"),
        *("days", "visit_kind", "companions", "own_host", "agreed_interns", "offer", "wishes"),
        *("motivation", "level", "workshop"),
    )
)
"""What nobody asks who only wants a yes or a no."""


@dataclass(frozen=True)
class AnswerColumns:
    """The columns of a sheet of answers, by index.

    Parameters
    ----------
    header : int
        The index of the header row among the sheet's rows.
    keys : mapping of str to int
        ``intern_id``, ``host_id``, ``role``, ``remark``, ``reply_by``, ``status`` and
        ``signed_up_at``.
    emails : tuple of int
    answers : mapping of int to Side or None
        None where the column does not say whose answer it is.
    unsure : tuple of int
        Columns with a yes or a no, where none is surely the answer.
    """

    header: int
    keys: Mapping[str, int]
    emails: tuple[int, ...]
    answers: Mapping[int, Side | None]
    unsure: tuple[int, ...] = ()


def find_answer_columns(sheet: RawSheet) -> AnswerColumns | None:
    """Return the columns of a sheet of answers; None where it is no such sheet.

    A sheet that asks for what only a sign-up says is none.
    """
    for index, (_, cells) in enumerate(sheet.rows[:_ROWS_LOOKED_AT]):
        if not any(_may_name(cell) for cell in cells):
            continue
        found = _columns_below(sheet, index)
        if found is not None:
            return found
    return None


def _may_name(cell: Raw) -> bool:
    """Whether a cell may be the header of somebody's ID or address."""
    text = " ".join(words_of(cell)) if isinstance(cell, str) else ""
    return "mail" in text or "e post" in text or _is_key(text, Role.INTERN, "intern_id")


def _is_key(text: str, role: Role, key: str) -> bool:
    return key_of(text, role) == key or key_of(text.replace(" ", "-", 1), role) == key


def _columns_below(sheet: RawSheet, header: int) -> AnswerColumns | None:
    rows = [cells for _, cells in sheet.rows[header + 1 :]]
    columns = typed_columns(sheet.rows[header][1], rows)[:_MOST_COLUMNS]
    headers = {index: text for index, text, _ in columns if text.strip()}
    keys = _keys(headers)
    columns_of = {index: [row[index] for row in rows if index < len(row)] for index in headers}
    emails = _emails(headers, columns_of)
    if "intern_id" not in keys and not emails:
        return None
    exact, worded = _answers(headers)
    taken = {*keys.values(), *emails}
    open_columns = [index for index in headers if index not in taken]
    if exact and any(side is not None for side in exact.values()):
        return AnswerColumns(header, keys, emails, exact)
    if _is_sign_up(SheetColumns(columns, rows, tuple(Role), exact=False), headers):
        return None
    if exact or _one_a_side(worded):
        return AnswerColumns(header, keys, emails, exact or worded)
    unsure = tuple(one for one in open_columns if one in worded or _says_yes(columns_of[one]))
    return AnswerColumns(header, keys, emails, {}, unsure) if unsure else None


def _keys(headers: Mapping[int, str]) -> dict[str, int]:
    known = {
        "remark": frozenset({REMARK.lower(), "bemaerkninger", "bemaerkning", "kommentar"}),
        "reply_by": frozenset({REPLY_BY.lower()}),
        "status": frozenset({STATUS.lower()}),
    }
    keys: dict[str, int] = {}
    for index, header in headers.items():
        text = " ".join(words_of(header))
        named = [key for key, names in known.items() if text in names]
        named += ["intern_id"] if _is_key(text, Role.INTERN, "intern_id") else []
        named += ["host_id"] if _is_key(header, Role.HOST, "host_id") else []
        named += {key_of(header, Role.INTERN)} & {"signed_up_at", ROLE_KEY}
        for key in named[:1]:
            keys.setdefault(key, index)
    return keys


def _emails(headers: Mapping[int, str], columns: Mapping[int, Sequence[Raw]]) -> tuple[int, ...]:
    """Return the columns of addresses, those a survey tool fills in last; no manager's."""
    found = []
    for index, header in headers.items():
        text = " ".join(words_of(header))
        filled = [raw for raw in columns[index] if not is_blank(raw)]
        named = "mail" in text or "e post" in text
        if not named or _side_of(text) is Side.MANAGER:
            continue
        if not filled or look_at(filled).share(Look.EMAIL) > 0:
            found.append(index)
    return tuple(sorted(found, key=lambda index: (is_built_in(headers[index]), index)))


def _side_of(text: str) -> Side | None:
    words = text.split()
    found = [side for side, sign in _SIDES if any(sign.fullmatch(word) for word in words)]
    return found[0] if found else None


def _answers(
    headers: Mapping[int, str],
) -> tuple[dict[int, Side | None], dict[int, Side | None]]:
    """Return the columns that are called an answer, and those that ask for one in other words."""
    exact: dict[int, Side | None] = {}
    worded: dict[int, Side | None] = {}
    for index, header in headers.items():
        text = " ".join(words_of(header))
        if is_built_in(header) or _TURNED.search(text) or _OTHER_MATTERS.search(text):
            continue
        if _is_called_answer(text):
            exact[index] = _side_of(text)
        elif len(text.split()) <= _LONGEST_QUESTION and _asks(text):
            worded[index] = Side.MANAGER if _side_of(text) is Side.MANAGER else None
    return exact, worded


def _is_called_answer(text: str) -> bool:
    """Whether a header is ``Svar``, ``Svar leder``, ``Lederens svar`` and the like."""
    words = text.split()
    rest = [word for word in words if not _ANSWER.fullmatch(word) and word not in _FILLERS]
    return (
        len(rest) < len(words)
        and all(_side_of(word) is not None for word in rest)
        and (len(rest) < 2)
    )


def _asks(text: str) -> bool:
    if _side_of(text) is Side.MANAGER:
        return _OF_MANAGER.search(text) is not None
    return _ASKS.search(text) is not None


def _one_a_side(worded: Mapping[int, Side | None]) -> bool:
    sides = list(worded.values())
    return bool(sides) and len(set(sides)) == len(sides)


def _is_sign_up(columns: SheetColumns, headers: Mapping[int, str]) -> bool:
    exact = {key_of(header, role).split(" ")[0] for header in headers.values() for role in Role}
    guessed = {
        guess.key.split(" ")[0]
        for guesses in columns.guesses.values()
        for guess in guesses.values()
    }
    return len(_SIGN_UP_FIELDS & (exact | guessed)) >= _FEWEST_SIGN_UP_FIELDS


def _says_yes(answers: Iterable[Raw]) -> bool:
    """Whether a column mostly holds a yes or a no."""
    filled = [raw for raw in answers if tidy_text(raw)]
    return bool(filled) and look_at(filled).share(Look.YES_NO) >= _MOSTLY
