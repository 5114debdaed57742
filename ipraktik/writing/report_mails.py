"""`Mails`: a ready text to each person whose sign-up needs an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ipraktik.language import danish
from ipraktik.model.findings import Finding, Severity
from ipraktik.model.names import fold, tidy
from ipraktik.model.origin import Row
from ipraktik.model.report_sheets import MAIL_HEADERS, MAILS_SHEET
from ipraktik.model.signups import SignUps
from ipraktik.text import Text, say
from ipraktik.writing.report_mail_words import ASKED, question_about
from ipraktik.writing.report_places import ReportPlaces
from ipraktik.writing.report_rows import SEVERITY_NAMES, TINTS, worst
from ipraktik.writing.tables import (
    Cell,
    ColumnFormat,
    Kind,
    Mark,
    Sheet,
    Table,
    table_sheet,
)

_KIND, _WHO, _FROM, _TO, _PHONE, _SUBJECT, _TEXT = MAIL_HEADERS
_WIDER = ("interests", "landsdele", "days", "available")
_RowKey = tuple[str, str, int]


@dataclass(frozen=True)
class Mail:
    """What one person is asked, about one sign-up or several.

    Parameters
    ----------
    rows : tuple of Row
        The person's rows with something to ask about.
    severity : Severity
        The gravest of what is asked.
    name, address, phone : str
    reachable : bool
        Whether the address can be used.
    subject, text : str
    """

    rows: tuple[Row, ...]
    severity: Severity
    name: str
    address: str
    phone: str
    reachable: bool
    subject: str
    text: str


@dataclass
class _Asked:
    row: Row
    findings: list[Finding]


def write_mails(signups: SignUps, places: ReportPlaces) -> tuple[Mail, ...]:
    """Return the mails, those about errors first; several sign-ups of a person share one."""
    by_row: dict[_RowKey, _Asked] = {}
    for one in places.findings:
        row = places.row_of(one)
        if row is not None and _is_asked(one):
            asked = by_row.setdefault(_key(row), _Asked(row, []))
            asked.findings.append(one)
    addresses = {_key(one.row): one.email for one in (*signups.interns, *signups.hosts)}
    people: dict[object, list[_Asked]] = {}
    for key, asked in by_row.items():
        people.setdefault(fold(addresses.get(key, "")) or key, []).append(asked)
    week = signups.settings.week
    mails = [_mail(each, addresses, week) for each in people.values()]
    return tuple(sorted(mails, key=lambda mail: mail.severity is not Severity.ERROR))


def mails_sheet(mails: Sequence[Mail], places: ReportPlaces) -> Sheet:
    """Return `Mails`; the name leads to the person's row."""
    rows = tuple(_line(mail, places) for mail in mails)
    marks: list[Mark] = []
    for number, mail in enumerate(mails):
        marks.append(Mark(number, _KIND, TINTS[mail.severity]))
        if not mail.reachable:
            note = danish(say("This address cannot be used. Find the right one, or telephone."))
            marks.append(Mark(number, _TO, TINTS[Severity.ERROR], note))
    formats = {
        _FROM: ColumnFormat(Kind.WRAPPED, 30),
        _TO: ColumnFormat(Kind.WRAPPED),
        _SUBJECT: ColumnFormat(Kind.WRAPPED, 32),
        _TEXT: ColumnFormat(Kind.WRAPPED, 100),
    }
    table = Table(MAILS_SHEET, MAIL_HEADERS, rows, formats, tuple(marks), row_lines=30)
    return table_sheet(table, frozen_columns=2)


def _line(mail: Mail, places: ReportPlaces) -> tuple[Cell, ...]:
    first = mail.rows[0]
    who = mail.name or danish(say("Nobody is named"))
    to = mail.address or danish(say("No address: telephone"))
    return (
        danish(SEVERITY_NAMES[mail.severity]),
        places.row_link(first, who) or who,
        _answer(first, "workplace"),
        to,
        mail.phone,
        mail.subject,
        mail.text,
    )


def _is_asked(one: Finding) -> bool:
    return one.code in ASKED and one.severity is not Severity.INFO


def _key(row: Row) -> _RowKey:
    return (row.file, row.sheet, row.number)


def _answer(row: Row, *keys: str) -> str:
    """Return the first of some answers that is not blank."""
    for key in keys:
        column = row.columns.get(key)
        value = row.cells.get(column.header) if column is not None else None
        if value is not None and (text := tidy(str(value))):
            return text
    return ""


def _mail(asked: Sequence[_Asked], addresses: Mapping[_RowKey, str], week: int) -> Mail:
    findings = [one for each in asked for one in each.findings]
    severity = worst(findings)
    first = asked[0].row
    name = _answer(first, "name", "contact")
    email = first.columns.get("email")
    bad = any(
        one.severity is Severity.ERROR and email is not None and one.place.column == email.header
        for one in findings
    )
    address = (addresses.get(_key(first), "") if not bad else "") or _answer(first, "email")
    return Mail(
        rows=tuple(each.row for each in asked),
        severity=severity,
        name=name,
        address=address,
        phone=_answer(first, "phone"),
        reachable=bool(address) and not bad,
        subject=danish(_subject(severity)),
        text=_letter(name, severity, week, asked),
    )


def _subject(severity: Severity) -> Text:
    if severity is Severity.ERROR:
        return say("Innovationspraktik: we need an answer before we can match you")
    return say("Innovationspraktik: a question about your sign-up")


def _letter(name: str, severity: Severity, week: int, asked: Sequence[_Asked]) -> str:
    paragraphs = [
        danish(say("Dear {name},", name=name) if name else say("Hello,")),
        danish(_opening(severity, week)),
    ]
    for each in asked:
        if len(asked) > 1:
            workplace = _answer(each.row, "workplace") or each.row.sheet
            paragraphs.append(danish(say("About {workplace}:", workplace=workplace)))
        paragraphs += [_point(one, each.row) for one in each.findings]
    paragraphs.append(
        danish(say("Just answer this mail, and we will write it in. Thank you for the help."))
    )
    paragraphs.append(danish(say("Kind regards\nInnovationspraktik")))
    return "\n\n".join(paragraphs)


def _opening(severity: Severity, week: int) -> Text:
    if severity is Severity.ERROR:
        return say(
            "Thank you for signing up for Innovationspraktik in week {week}. We need a little "
            "help with your sign-up before we can find a match:",
            week=week,
        )
    return say(
        "Thank you for signing up for Innovationspraktik in week {week}. An answer to this will "
        "help us find a good match:",
        week=week,
    )


def _point(one: Finding, row: Row) -> str:
    keys = {column.header: key for key, column in row.columns.items()}
    wider = [row.columns[key].header for key in _WIDER if key in row.columns]
    question = question_about(one, keys.get(one.place.column, ""), ", ".join(wider))
    header = " ".join(one.place.column.split())
    return f"• {header}\n  {question}" if header else f"• {question}"
