"""The sheet `Brevskabelon` -> the texts of letters, and their faults."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.letter_texts import DEFAULT_LETTERS
from ipraktik.model.letters import (
    FIELDS_OF,
    LetterKind,
    LetterTemplate,
    LetterTemplates,
    field_key,
    fields_in,
    has_stray_brace,
)
from ipraktik.model.names import fold
from ipraktik.model.origin import Row
from ipraktik.model.schema import LETTER_HEADERS, LETTER_SIGNS
from ipraktik.reading.parsed import cell_of, cell_text, is_blank, nearest, shown, tidy_text
from ipraktik.reading.table import Table
from ipraktik.text import Text, say

_KIND, _SUBJECT, _TEXT, _ = LETTER_HEADERS
_KINDS = {fold(kind): kind for kind in LetterKind}


def read_letters(tables: Sequence[Table]) -> tuple[LetterTemplates, tuple[Finding, ...]]:
    """Return the texts of the sheets `Brevskabelon`, and their faults.

    A blank cell, or no line at all, stands for the usual text.

    Parameters
    ----------
    tables : sequence of Table

    Returns
    -------
    (mapping of LetterKind to LetterTemplate, tuple of Finding)
        Faults are ``setting-unknown`` for a kind of letter that there is not, and
        ``setting-out-of-range`` for a text with a field that its letter has not.
    """
    letters, findings = dict(DEFAULT_LETTERS), list[Finding]()
    seen: dict[LetterKind, LetterTemplate] = {}
    for table in tables:
        for row in _rows(table):
            kind = _KINDS.get(fold(tidy_text(cell_of(row, _KIND))))
            if kind is None:
                findings.append(_unknown_kind(row))
                continue
            template = _template(row, kind)
            if seen.setdefault(kind, template) != template:
                findings.append(_contradicted(row, kind))
            findings += _faults(row, _SUBJECT, kind, template.subject)
            findings += _faults(row, _TEXT, kind, template.text)
            letters[kind] = seen[kind]
    return letters, tuple(findings)


def _rows(table: Table) -> Iterator[Row]:
    columns = table.columns_named({header: (header,) for header in LETTER_SIGNS})
    for row in table.rows(columns):
        if not is_blank(cell_of(row, _KIND)):
            yield row


def _template(row: Row, kind: LetterKind) -> LetterTemplate:
    usual = DEFAULT_LETTERS[kind]
    subject = tidy_text(cell_of(row, _SUBJECT)) or usual.subject
    return LetterTemplate(kind, subject, _paragraphs(row) or usual.text)


def _paragraphs(row: Row) -> str:
    """Return the text of a cell with its line breaks."""
    text = unicodedata.normalize("NFC", cell_text(cell_of(row, _TEXT)))
    return "\n".join(line.strip() for line in text.splitlines()).strip()


def _unknown_kind(row: Row) -> Finding:
    value = shown(cell_of(row, _KIND))
    message = say(
        "There is no letter '{name}'. The nearest is '{nearest}': mend the name, or delete the "
        "row.",
        name=value,
        nearest=nearest(value, list(LetterKind)),
    )
    return finding(Code.SETTING_UNKNOWN, row.place(_KIND), value, message)


def _contradicted(row: Row, kind: LetterKind) -> Finding:
    message = say(
        "The letter {name} is given twice with different texts. Keep one of them.", name=kind.value
    )
    return finding(Code.SETTING_OUT_OF_RANGE, row.place(_KIND), kind.value, message)


def _faults(row: Row, header: str, kind: LetterKind, text: str) -> Iterator[Finding]:
    """Yield one finding for a cell, about the first thing in it that cannot be filled in."""
    known = {field_key(name): name for name in FIELDS_OF[kind]}
    unknown = next((name for name in fields_in(text) if field_key(name) not in known), None)
    if unknown is not None:
        yield _bad_text(row, header, f"{{{unknown}}}", _unknown_field(unknown, kind))
    elif has_stray_brace(text):
        message = say(
            "A brace stands alone. Write a field with one on each side, for example {example}.",
            example="{navn}",
        )
        yield _bad_text(row, header, "{", message)


def _unknown_field(name: str, kind: LetterKind) -> Text:
    return say(
        "The letter {kind} has no field '{name}'. The nearest is '{nearest}'; the column {column} "
        "lists them all.",
        kind=kind.value,
        name=f"{{{shown(name)}}}",
        nearest=f"{{{nearest(name, FIELDS_OF[kind]).lower()}}}",
        column=LETTER_HEADERS[-1],
    )


def _bad_text(row: Row, header: str, value: str, message: Text) -> Finding:
    return finding(Code.SETTING_OUT_OF_RANGE, row.place(header), shown(value), message)
