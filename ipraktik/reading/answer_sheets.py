"""A sheet of answers -> who said yes and who said no."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ipraktik.model.answers import AnswerRow, GivenAnswer, Side
from ipraktik.model.columns import ROLE_KEY
from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.match_schema import ANSWER_HEADERS
from ipraktik.model.names import fold
from ipraktik.model.origin import Column, Raw, Row
from ipraktik.model.schema import NO, YES
from ipraktik.model.signups import SheetKind
from ipraktik.reading.answer_columns import AnswerColumns, find_answer_columns
from ipraktik.reading.answers import find_answers, find_yes_no, is_perhaps, phrases, words_of
from ipraktik.reading.cells import clean_address
from ipraktik.reading.dates import find_date_time, find_moment
from ipraktik.reading.parsed import cell_of, cell_text, is_blank, shown, tidy_text
from ipraktik.reading.table import Table
from ipraktik.text import say

_IN_OTHER_WORDS = phrases(
    {
        True: ("accepterer", "accepteret", "godkendt", "godkender", "ok", "okay", "accepted"),
        False: ("afslår", "afslag", "afvist", "afviser", "forhindret", "declined", "rejected"),
    }
)
_KEEPS_A_DOOR_OPEN = frozenset(
    (
        *("endnu", "yet", "afventer", "ved", "men", "but", "dog", "eller", "or", "kun", "only"),
        *("hvis", "if", "medmindre", "unless", "saafremt", "forudsat", "provided", "forbehold"),
        *("formentlig", "formodentlig", "forventer", "forventeligt", "sikkert", "haaber"),
    )
)
"""An answer with one of these is asked about: it has a condition, or may change."""
_NOT = frozenset(("ikke", "not"))
_GLAD = frozenset(("ingen", "kommer", "gerne"))
"""What follows a no that means yes, as in "Nej, ingen problemer", unless there is a not as well."""
_SIDE_WORDS = (
    (Side.MANAGER, ("leder", "ledere", "lederne", "chefer", "managers")),
    (Side.HOST, ("vaert", "vaerter", "vaerterne", "hosts", "host")),
    (Side.INTERN, ("praktikant", "praktikanter", "praktikanterne", "interns", "intern")),
)


def read_answer_sheets(
    tables: Sequence[Table],
) -> tuple[tuple[AnswerRow, ...], tuple[Finding, ...]]:
    """Return the rows of all sheets of answers, and what could not be understood in them."""
    rows: list[AnswerRow] = []
    findings: list[Finding] = []
    for table in tables:
        columns = find_answer_columns(table.sheet) if table.kind is SheetKind.ANSWERS else None
        if columns is None:
            continue
        if not columns.answers:
            findings.append(_ask_which(table, columns))
            continue
        hint = _hint(f"{table.sheet.file} {table.sheet.name}")
        for row in table.rows(_named(table, columns)):
            answers = tuple(_answers(table, row, columns, findings))
            read = _row(row, columns, answers, hint, findings)
            if answers or read.remark or read.reply_by:
                rows.append(read)
    return tuple(rows), tuple(findings)


def _named(table: Table, columns: AnswerColumns) -> dict[str, Column]:
    by_index = {index: column for index, _, column in table.typed}
    named = {key: by_index[index] for key, index in columns.keys.items()}
    named |= {f"email {n}": by_index[index] for n, index in enumerate(columns.emails)}
    return named | {f"answer {index}": by_index[index] for index in columns.answers}


def _ask_which(table: Table, columns: AnswerColumns) -> Finding:
    headers = {index: column for index, _, column in table.typed}
    message = say(
        "This sheet seems to hold answers, but it is not sure in which column, so none was used. "
        "Call the column {intern}, {manager} or {host}, and match again.",
        **dict(zip(("intern", "manager", "host"), ANSWER_HEADERS, strict=True)),
    )
    column = headers[columns.unsure[0]]
    place = Row(table.sheet.file, table.sheet.name, table.header_row).place()
    return finding(Code.ANSWER_UNUSED, place, column.header, message)


def _hint(name: str) -> Side | None:
    """Return who answers by the name of a file or a sheet, where it tells one."""
    words = set(words_of(name))
    found = [side for side, signs in _SIDE_WORDS if words & set(signs)]
    return found[0] if len(found) == 1 else None


def _answers(
    table: Table, row: Row, columns: AnswerColumns, findings: list[Finding]
) -> Iterator[GivenAnswer]:
    for index, side in columns.answers.items():
        raw, place = cell_of(row, f"answer {index}"), row.place(f"answer {index}")
        if is_blank(raw):
            continue
        answer = read_answer(raw)
        if answer is None:
            message = say(
                "'{value}' is neither a yes nor a no, so it was not used. Ask, and write {yes} or "
                "{no} in Matchforslag.",
                value=shown(raw),
                yes=YES,
                no=NO,
            )
            findings.append(finding(Code.ANSWER_UNUSED, place, shown(raw), message))
        else:
            yield GivenAnswer(answer, side, place, shown(raw))


def read_answer(raw: Raw) -> bool | None:
    """Return what an answer to a proposal says; None where it keeps a door open.

    Examples
    --------
    >>> read_answer("Ja tak, det passer fint"), read_answer("Nej, ikke endnu")
    (True, None)
    """
    text = tidy_text(raw)
    words = tuple(words_of(text))
    if is_perhaps(text) or "?" in text or not _KEEPS_A_DOOR_OPEN.isdisjoint(words):
        return None
    if _is_turned_round(words):
        return None
    said = find_yes_no(raw)
    if said is not None:
        return said
    found = find_answers(text, _IN_OTHER_WORDS)
    plain = len(found) == 1 and not {"ikke", "not", "nej", "ja"} & set(words_of(text))
    return found[0] if plain else None


def _is_turned_round(words: Sequence[str]) -> bool:
    """Tell whether a no may mean yes: "Jeg siger ikke nej", "Nej, ingen problemer, vi kommer"."""
    if "nej" not in words:
        return False
    before, after = words[: words.index("nej")], words[words.index("nej") :]
    return not _NOT.isdisjoint(before) or (_NOT.isdisjoint(after) and not _GLAD.isdisjoint(after))


def _row(
    row: Row,
    columns: AnswerColumns,
    answers: tuple[GivenAnswer, ...],
    hint: Side | None,
    findings: list[Finding],
) -> AnswerRow:
    emails = (cell_text(cell_of(row, f"email {n}")) for n in range(len(columns.emails)))
    return AnswerRow(
        row,
        answers,
        tidy_text(cell_of(row, "intern_id")),
        tidy_text(cell_of(row, "host_id")),
        tuple(_identities(emails)),
        _hint(cell_text(cell_of(row, ROLE_KEY))) or hint,
        find_moment(cell_of(row, "signed_up_at")),
        _reply_by(row, findings),
        tidy_text(cell_of(row, "remark")),
        tidy_text(cell_of(row, "status")),
    )


def _identities(emails: Iterable[str]) -> Iterator[str]:
    for text in emails:
        if text.strip():
            yield fold(clean_address(text))


def _reply_by(row: Row, findings: list[Finding]) -> date | None:
    raw = cell_of(row, "reply_by")
    moment = find_date_time(raw)
    if moment is None and not is_blank(raw):
        message = say("'{value}' is not a date. Write it as 15-05-2027.", value=shown(raw))
        findings.append(finding(Code.BAD_DATE, row.place("reply_by"), shown(raw), message))
    return moment.date() if moment else None
