"""`Inviter igen` and `Find værter`: whom to write to when the next year's sign-up opens."""

from __future__ import annotations

from ipraktik.language import danish
from ipraktik.model.next_year import (
    FIND_HEADERS,
    FIND_SHEET,
    INVITE_HEADERS,
    INVITE_SHEET,
    Invitation,
    Reason,
    Shortage,
)
from ipraktik.model.people import Host, Intern
from ipraktik.text import say
from ipraktik.writing.tables import (
    Cell,
    ColumnFormat,
    Kind,
    Mark,
    Sheet,
    Table,
    Tint,
    table_sheet,
)

_HOST, _INTERN = "Vært", "Praktikant"
_REASONS = {
    Reason.HOST_VISITED: say("Had visitors this year"),
    Reason.HOST_FREE: say("Was ready, but had no visitor"),
    Reason.NO_PLACE: say("Had no place: goes first next year"),
    Reason.VISITED: say("Was on a visit this year"),
}
_TINTS = {Reason.HOST_FREE: Tint.WARNING, Reason.NO_PLACE: Tint.WARNING}
_ABOUT_INVITED = say("For you: when you have written, or what was answered.")
_ABOUT_FOUND = say("For you: the host that you have found.")
_ABOUT_GAIN = say(
    "How many more would have had a place with one more host here. Blank: the match was made "
    "with --quick."
)
_ABOUT_YES = say("Hosts of this field in this part of the country that had signed up.")

_WHO, _WHY, _NAME, _PLACE, _ORGANISATION, _EMAIL, _PHONE, *_REST = INVITE_HEADERS
_LANDSDEL, _FIELDS, _INVITED = _REST
_INVITE_FORMATS = {
    _WHO: ColumnFormat(width=11),
    _WHY: ColumnFormat(Kind.WRAPPED, 24),
    _NAME: ColumnFormat(Kind.WRAPPED, 24),
    _PLACE: ColumnFormat(Kind.WRAPPED, 28),
    _ORGANISATION: ColumnFormat(Kind.WRAPPED, 27),
    _EMAIL: ColumnFormat(width=34),
    _PHONE: ColumnFormat(width=14),
    _LANDSDEL: ColumnFormat(width=20),
    _FIELDS: ColumnFormat(Kind.WRAPPED, 28),
    _INVITED: ColumnFormat(width=18, editable=True),
}
_FIELD, _WHERE, _PLACES, _WANTED, _SHORT, _GAIN, _YES, _NEW = FIND_HEADERS
_FIND_FORMATS = {
    _FIELD: ColumnFormat(Kind.WRAPPED, 28),
    _WHERE: ColumnFormat(width=22),
    _PLACES: ColumnFormat(Kind.NUMBER, 14),
    _WANTED: ColumnFormat(Kind.NUMBER, 14),
    _SHORT: ColumnFormat(Kind.NUMBER, 12),
    _GAIN: ColumnFormat(Kind.NUMBER, 18),
    _YES: ColumnFormat(Kind.WRAPPED, 52),
    _NEW: ColumnFormat(Kind.WRAPPED, 30, editable=True),
}


def invite_sheet(invitations: tuple[Invitation, ...]) -> Sheet:
    """Return `Inviter igen`, hosts first."""
    rows = tuple(map(_invite_row, invitations))
    marks = (
        Mark(-1, _INVITED, Tint.INPUT, danish(_ABOUT_INVITED)),
        *(
            Mark(number, _WHY, _TINTS[one.reason])
            for number, one in enumerate(invitations)
            if one.reason in _TINTS
        ),
    )
    table = Table(INVITE_SHEET, INVITE_HEADERS, rows, _INVITE_FORMATS, marks)
    return table_sheet(table, frozen_columns=3)


def _invite_row(one: Invitation) -> tuple[Cell, ...]:
    person = one.person
    return (
        _HOST if isinstance(person, Host) else _INTERN,
        danish(_REASONS[one.reason]),
        _name(person),
        person.workplace,
        person.organisation,
        person.email,
        person.phone or None,
        person.landsdel or None,
        "; ".join(_fields(person)) or None,
        None,
    )


def _name(person: Host | Intern) -> str:
    return person.contact if isinstance(person, Host) else person.name


def _fields(person: Host | Intern) -> tuple[str, ...]:
    """Return a host's fields, or those that an intern wanted to visit."""
    return person.fields if isinstance(person, Host) else person.interests


def find_sheet(shortages: tuple[Shortage, ...]) -> Sheet:
    """Return `Find værter`, where one more host would do most on top."""
    rows = tuple(
        (
            one.row.field,
            one.row.landsdel,
            one.row.places,
            one.row.interns,
            one.row.shortage,
            one.gain,
            "\n".join(f"{host.workplace}, {host.organisation}" for host in one.hosts) or None,
            None,
        )
        for one in shortages
    )
    marks = (
        Mark(-1, _GAIN, Tint.HEADER, danish(_ABOUT_GAIN)),
        Mark(-1, _YES, Tint.HEADER, danish(_ABOUT_YES)),
        Mark(-1, _NEW, Tint.INPUT, danish(_ABOUT_FOUND)),
    )
    return table_sheet(Table(FIND_SHEET, FIND_HEADERS, rows, _FIND_FORMATS, marks), "", 2)
