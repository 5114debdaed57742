"""OS2forms (Drupal Webform): submission columns, drafts, and a column per option."""

from __future__ import annotations

import re

from ipraktik.model.names import fold_header
from ipraktik.reading.parsed import is_blank
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys.common import (
    Answers,
    Normalised,
    keep_finished,
    read_each,
    say_read,
    set_aside,
)
from ipraktik.reading.surveys.dates import read_dates
from ipraktik.reading.surveys.options import Option, join_options, say_joined, tick
from ipraktik.text import Text

TOOL = "OS2forms"
_DRAFT = frozenset(("in draft", "in_draft", "is draft", "kladde", "i kladde", "er kladde"))
_DONE = frozenset(
    (
        *("completed", "completed date", "fuldført", "gennemført", "afsluttet", "færdiggjort"),
        *("udfyldt", "afsluttet dato", "færdig", "dato for færdiggørelse"),
    )
)
_TELLING = frozenset(
    (
        *("submission id", "submission uuid", "submission uri", "sid", "uuid", "submission token"),
        *("indsendelses-id", "indsendelses id", "indsendelse id", "indsendelses-uuid"),
        *("indsendelses-uri", "indsendelses uuid", "indsendelses uri", "indsendelsens id"),
        *("indsendelsesnummer", "submission number", "indsendelses-token", "indsendelsestoken"),
    )
)
_OWN = (
    _DRAFT
    | _DONE
    | _TELLING
    | frozenset(
        (
            *("serial number", "serial", "#", "serienummer", "løbenummer", "uri", "token"),
            *("created", "changed", "oprettet", "ændret", "current page", "current_page"),
            *("nuværende side", "aktuel side", "remote ip address", "ip address", "remote_addr"),
            *("ip-adresse", "fjern-ip-adresse", "submitted by", "indsendt af", "uid"),
            *("language", "langcode", "sprog", "webform", "webform_id", "webformular"),
            *("submitted to", "indsendt til", "entity_type", "entity_id"),
            *("locked", "sticky", "starred", "notes", "låst", "noter", "fastgjort"),
            *("sidst ændret", "oprettet den", "indsendt", "administrative noter"),
        )
    )
)
_OWN_STARTS = ("submitted by:", "submitted to:", "indsendt af:", "indsendt til:")
_ENOUGH = 4
_OPTION = re.compile(r"(?P<question>.*\S)\s*(?::\s|__)(?P<option>\S.*)")


def _is_own(header: str) -> bool:
    return header in _OWN or header.startswith(_OWN_STARTS)


def _is_header(headers: tuple[str, ...]) -> bool:
    own = {header for header in headers if _is_own(header)}
    return bool(own & _TELLING) and len(own) >= _ENOUGH


def option_of(header: str) -> Option | None:
    """Return the question and the option of ``Question: Option``, also in ``Part: Question: …``."""
    found = _OPTION.fullmatch(header)
    return (found["question"], found["option"].strip()) if found else None


def _finished(answers: Answers) -> list[bool]:
    draft, done = answers.find(_DRAFT), answers.find(_DONE)
    if draft >= 0:
        return [tick(cell) is not True for cell in answers.column(draft)]
    if done >= 0:
        return [not is_blank(cell) for cell in answers.column(done)]
    return [True] * len(answers.rows)


def _read(answers: Answers) -> tuple[Answers, list[Text]]:
    notes = [say_read(answers, TOOL)]
    own = _own_columns(answers)
    done = answers.find(_DONE)
    if done < 0:
        done = answers.find(("created", "oprettet"))
    answers, left_out = keep_finished(answers, _finished(answers))
    notes.extend(left_out)
    if done >= 0:
        answers, asked = read_dates(answers, done)
        notes.extend(asked)
    answers = set_aside(answers, TOOL, own, done)
    answers, joined = join_options(answers, lambda h: None if _set_aside(h) else option_of(h))
    return answers, [*notes, *say_joined(answers, joined)]


def _own_columns(answers: Answers) -> list[int]:
    """Return the tool's own columns; each stands once, so a second one is a question."""
    seen: set[str] = set()
    own = []
    for index, header in enumerate(map(fold_header, answers.headers)):
        if _is_own(header) and header not in seen:
            own.append(index)
            seen.add(header)
    return own


def _set_aside(header: str) -> bool:
    return header.startswith(f"{TOOL}: ")


def read_os2forms(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Undo the habits of OS2forms.

    Known by four built-in columns, one of them a submission's ID, UUID or address. Drafts are
    left out and counted; ``Completed`` becomes ``Tilmeldt``. Columns ``Question: Option`` with
    ``X`` or blank become one list; those of a composite field, whose cells are answers, stay.
    """
    return read_each(sheets, _is_header, _read)
