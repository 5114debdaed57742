"""LimeSurvey: a column per option, ``Y`` or blank; a blank ``submitdate`` means unfinished."""

from __future__ import annotations

import re

from ipraktik.model.names import fold_header
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import cell_text, is_blank
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys.common import (
    Answers,
    Normalised,
    keep_finished,
    list_headers,
    read_each,
    say_read,
    set_aside,
)
from ipraktik.reading.surveys.options import Option, join_options, say_joined
from ipraktik.text import Text, say

TOOL = "LimeSurvey"
_SUBMITTED = frozenset(
    ("submitdate", "date submitted", "dato indsendt", "indsendelsesdato", "dato for indsendelse")
)
_OWN = _SUBMITTED | frozenset(
    (
        *("id", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl"),
        *("token", "response id", "last page", "start language", "date started"),
        *("date last action", "ip address", "referrer url"),
        *("svar-id", "svar id", "sidste side", "startsprog", "ip-adresse"),
        *("dato startet", "dato for sidste handling", "dato for seneste handling"),
        *("startdato", "tidsstempel for sidste handling", "henvisnings-url", "adgangskode"),
        *("interviewtime", "total time", "samlet tid", "svar-nøgle", "indgangskode"),
    )
)
_OPTION = re.compile(r"(?P<question>.*\S)\s*\[(?P<option>[^\[\]]+)\]")
_CODE = re.compile(r"[A-Za-z]\w*(?:\[[^\]]*\])*\.\s+(?=\S)")
_BARE_CODE = re.compile(r"[A-Za-z]\w*(?:\[\w+\])?")
_NO_DATES = ("1980-01-01", "01-01-1980")
"""What LimeSurvey writes for an answer of which it keeps no date."""


def _is_no_date(raw: Raw) -> bool:
    return cell_text(raw).startswith(_NO_DATES)


def _own_name(header: str) -> str:
    """Return the built-in column that a header names: ``submitdate. Dato`` is code and text."""
    folded = fold_header(header)
    code = folded.partition(". ")[0]
    return code if code in _OWN else folded


def _is_header(headers: tuple[str, ...]) -> bool:
    own = set(map(_own_name, headers)) & _OWN
    return bool(own & _SUBMITTED) and len(own) >= (2 if "submitdate" in own else 3)


def option_of(header: str) -> Option | None:
    """Return the question and the option of ``Question [Option]``."""
    found = _OPTION.fullmatch(header)
    return (found["question"], found["option"].strip()) if found else None


def _without_codes(answers: Answers, asked: list[int]) -> Answers:
    """Take the code off ``Q8[SQ001]. Hvilke fagfelter? [Kultur]``, where every header has one."""
    headers = {i: answers.headers[i] for i in asked if answers.headers[i]}
    if not all(_CODE.match(header) for header in headers.values()):
        return answers
    return answers.rename({i: _CODE.sub("", header, count=1) for i, header in headers.items()})


def _ask_for_texts(answers: Answers, asked: list[int]) -> tuple[Text, ...]:
    codes = [h for i in asked if (h := answers.headers[i]) and _BARE_CODE.fullmatch(h)]
    if not codes or len(codes) < len(asked):
        return ()
    return (
        say(
            "{where}: the columns have codes for headers, such as {columns}. Export again from "
            "LimeSurvey with full question text as headings and full answers.",
            where=answers.where,
            columns=list_headers(codes[:3]),
        ),
    )


def _read(answers: Answers) -> tuple[Answers, list[Text]]:
    notes = [say_read(answers, TOOL)]
    names = list(map(_own_name, answers.headers))
    own = [i for i, name in enumerate(names) if name in _OWN and name not in names[:i]]
    submitted = next(i for i, name in enumerate(names) if name in _SUBMITTED)
    answers, left_out = keep_finished(answers, [not is_blank(c) for c in answers.column(submitted)])
    notes.extend(left_out)
    known = [None if _is_no_date(cell) else cell for cell in answers.column(submitted)]
    dated = not answers.rows or any(cell is not None for cell in known)
    answers = answers.fill({submitted: known})
    if not dated:
        notes.append(
            say("{where}: the survey kept no dates, so nobody has Tilmeldt.", where=answers.where)
        )
    asked = [i for i in range(len(answers.headers)) if i not in own]
    request = _ask_for_texts(answers, asked)
    answers = _without_codes(answers, asked)
    answers, joined = join_options(answers, option_of)
    notes.extend((*say_joined(answers, joined), *request))
    return set_aside(answers, TOOL, own, submitted if dated else -1), notes


def read_limesurvey(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Undo the habits of LimeSurvey.

    Known by ``submitdate`` and another of the built-in columns, or by three of them in words.
    Answers without a ``submitdate`` were not finished and are left out; the date becomes
    ``Tilmeldt``. Columns ``Question [Option]`` or ``Q8[SQ001]`` with ``Y``, ``Ja`` or blank
    become one list; rankings and grids, whose cells are answers, stay as they are.
    """
    return read_each(sheets, _is_header, _read)
