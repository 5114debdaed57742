"""The letters: one for each intern and each host, filled in for its reader."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from ipraktik.model.letters import LetterKind
from ipraktik.model.people import Host, Intern
from ipraktik.model.privacy import mask_cpr
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.week import Day
from ipraktik.post.danish_dates import (
    clock_words,
    date_words,
    days_words,
    join_words,
    weekday_words,
)
from ipraktik.post.filling import fill_subject, fill_text
from ipraktik.post.occasion import Meeting, Occasion
from ipraktik.post.reasons import why_no_host, why_no_intern, why_these_interns, why_this_host
from ipraktik.post.told import (
    host_has_letter,
    intern_has_letter,
    kind_for_empty,
    kind_for_placed,
    kind_for_unplaced,
    kind_for_visited,
    left_by,
    told_before,
)

_MOST_INTERNS = 3


@dataclass(frozen=True, slots=True)
class Letter:
    """What one reader is told.

    Parameters
    ----------
    kind : LetterKind
    own_id : str
        The reader's.
    name, email : str
    values : mapping of str to str
        By the name of the field; those of its kind.
    subject, text : str
    sent : bool
        Whether the reader has it already.
    """

    kind: LetterKind
    own_id: str
    name: str
    email: str
    values: Mapping[str, str]
    subject: str
    text: str
    sent: bool = False


def write_letters(occasion: Occasion) -> tuple[Letter, ...]:
    """Return a letter for everybody who is to have one: by kind, and by ID.

    Each is made from its reader's own visit or sign-up, so that nobody else's data can reach it.
    """
    return tuple(_letters(occasion))


def _letters(occasion: Occasion) -> Iterator[Letter]:
    for visit, visitor in occasion.pairs:
        intern = visitor.intern
        values = {**_placed(occasion, visit, visitor), **_before(occasion, intern)}
        letter = _letter(occasion, kind_for_placed(occasion, intern), intern, intern.name, values)
        yield replace(letter, sent=intern_has_letter(occasion, intern))
    for intern in occasion.unplaced:
        values = {"Begrundelse": why_no_host(occasion.instance, intern)}
        values |= _before(occasion, intern)
        yield _letter(occasion, kind_for_unplaced(occasion, intern), intern, intern.name, values)
    for visit in occasion.visits:
        host, values = visit.host, _visited(occasion, visit)
        letter = _letter(occasion, kind_for_visited(occasion, visit), host, host.contact, values)
        yield replace(letter, sent=host_has_letter(occasion, visit))
    for host in occasion.empty:
        values = {"Begrundelse": why_no_intern(occasion.instance, host)}
        yield _letter(occasion, kind_for_empty(occasion, host), host, host.contact, values)


def _letter(
    occasion: Occasion,
    kind: LetterKind,
    reader: Host | Intern,
    name: str,
    own: Mapping[str, str],
) -> Letter:
    template = occasion.signups.kept.letters[kind]
    filled = {**_common(occasion, reader, name), **own}
    values = {field: mask_cpr(value) for field, value in filled.items()}
    return Letter(
        kind,
        reader.own_id,
        values["Navn"],
        reader.email,
        values,
        fill_subject(template.subject, values),
        fill_text(template.text, values),
    )


def _common(occasion: Occasion, reader: Host | Intern, name: str) -> dict[str, str]:
    settings, office = occasion.instance.settings, occasion.office
    return {
        "ID": reader.own_id,
        "Navn": name,
        "Mail": reader.email,
        "Telefon": reader.phone,
        "Arbejdsplads": reader.workplace,
        "Organisation": reader.organisation,
        "Uge": str(settings.week),
        "År": str(settings.year),
        "Svarfrist": date_words(office.answer_by) if office.answer_by else "",
        "Slettes_senest": date_words(office.delete_by) if office.delete_by else "",
        "Koordinator": office.contact_name,
        "Koordinators_mail": office.contact_email,
        "Koordinators_telefon": office.contact_phone,
    }


def _before(occasion: Occasion, intern: Intern) -> dict[str, str]:
    """Return what an intern had been told: where, on which days, or with which companion."""
    own, companion = told_before(occasion, intern), left_by(occasion, intern)
    was = own or companion
    hosts = {host.host_id: host for host in occasion.signups.hosts}
    if was is None or was.host_id not in hosts:
        return {}
    host = hosts[was.host_id]
    days = days_words([occasion.week.date_of(day) for day in sorted(was.days)])
    names = {one.intern_id: one.name for one in occasion.signups.interns}
    beside = f"sammen med {names[was.intern_id]}" if own is None else ""
    return {"Før": ", ".join(filter(None, (host.workplace, host.organisation, days, beside)))}


def _placed(occasion: Occasion, visit: Visit, visitor: Visitor) -> dict[str, str]:
    host = visit.host
    return {
        **_days(visit, visitor.days, occasion.meetings.interns.get(visitor.intern.intern_id)),
        "Vært": host.workplace,
        "Værtens_organisation": host.organisation,
        "Værtens_kommune": host.municipality,
        "Kontaktperson": host.contact,
        "Kontaktpersons_mail": host.email,
        "Kontaktpersons_telefon": host.phone,
        "Rejsefælle": join_words(visitor.companions),
        "Begrundelse": why_this_host(occasion.instance, visit, visitor),
    }


def _visited(occasion: Occasion, visit: Visit) -> dict[str, str]:
    lines = [_visitor_line(visit, visitor) for visitor in visit.visitors]
    # A column for each, since Word may cut off a cell of more than 255 characters.
    single = (*lines, *[""] * _MOST_INTERNS)[:_MOST_INTERNS]
    return {
        **_days(visit, visit.days, occasion.meetings.hosts.get(visit.host.host_id)),
        "Praktikanter": "\n".join(lines),
        "Antal_praktikanter": str(len(lines)),
        **{f"Praktikant_{number}": line for number, line in enumerate(single, start=1)},
        "Begrundelse": why_these_interns(visit),
    }


def _visitor_line(visit: Visit, visitor: Visitor) -> str:
    intern = visitor.intern
    when = days_words(map(visit.week.date_of, visitor.days))
    return f"{intern.name}, {intern.workplace}, {intern.organisation}: {when}"


def _days(visit: Visit, days: Collection[Day], meeting: Meeting | None) -> dict[str, str]:
    dates = [visit.week.date_of(day) for day in sorted(days)]
    return {
        "Dage": days_words(dates),
        "Antal_dage": str(len(dates)),
        "Første_dag": weekday_words(dates[0]),
        "Sidste_dag": weekday_words(dates[-1]),
        "Workshop": meeting_words(meeting) if meeting else "",
    }


def meeting_words(meeting: Meeting) -> str:
    """Return when and where a workshop is."""
    hours = f" {clock_words(meeting.start, meeting.end)}" if meeting.start else ""
    return f"{meeting.place}, {weekday_words(meeting.day)}{hours}"
