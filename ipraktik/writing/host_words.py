"""Words that several of a host's sheets share."""

from __future__ import annotations

from collections.abc import Collection

from ipraktik.language import danish
from ipraktik.model.programme import Visit
from ipraktik.model.settings import Office
from ipraktik.model.week import Day
from ipraktik.text import say

DATE = "%d-%m-%Y"


def dated(visit: Visit, day: Day) -> str:
    """Return a day with its date: ``mandag 07-09-2026``."""
    return f"{day.long} {visit.week.date_of(day):{DATE}}"


def days_in_words(days: Collection[Day]) -> str:
    """Return days as people say them: ``mandag–onsdag``, or ``mandag, onsdag og fredag``."""
    ordered = sorted(days)
    if len(ordered) > 2 and ordered[-1] - ordered[0] == len(ordered) - 1:
        return f"{ordered[0].long}–{ordered[-1].long}"
    *head, last = (day.long for day in ordered)
    return danish(say("{first} and {last}", first=", ".join(head), last=last)) if head else last


def delete_line(office: Office) -> str:
    """Return when the sheet is to be deleted; empty where the settings do not say."""
    if office.delete_by is None:
        return ""
    when = f"{office.delete_by:{DATE}}"
    return danish(say("Holds personal data. To be deleted by {date}.", date=when))


def contact_lines(office: Office) -> tuple[str, ...]:
    """Return name, telephone and address of the coordinator, as far as they are set."""
    told = (office.contact_name, office.contact_phone, office.contact_email)
    return tuple(filter(None, told))
