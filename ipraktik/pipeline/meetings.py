"""Who comes to which workshop, as letters and calendars tell it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ipraktik.model.people import Host, Intern
    from ipraktik.model.programme import Visit
    from ipraktik.post.occasion import Meeting, Meetings
    from ipraktik.programme.workshop_plan import WorkshopPlan


def meetings_of(workshops: WorkshopPlan, visits: Iterable[Visit]) -> Meetings:
    """Return the workshop of each host and intern, where its day is known."""
    from ipraktik.post.occasion import Meetings

    met = dict(_meetings(workshops))
    visits = tuple(visits)
    interns = (visitor.intern for visit in visits for visitor in visit.visitors)
    return Meetings(_by_id((visit.host for visit in visits), met), _by_id(interns, met))


def _meetings(workshops: WorkshopPlan) -> Iterator[tuple[str, Meeting]]:
    """Yield e-mail in identity form and workshop."""
    from ipraktik.post.occasion import Meeting

    for identity, table in workshops.table_by_person().items():
        one = table.workshop
        if one.day is not None:
            place = ", ".join(filter(None, (one.town, one.venue)))
            yield identity, Meeting(place, one.day, one.start, one.end)


def _by_id(signups: Iterable[Host | Intern], met: dict[str, Meeting]) -> dict[str, Meeting]:
    return {one.own_id: met[one.email_identity] for one in signups if one.email_identity in met}
