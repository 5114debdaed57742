"""What an intern's plan says: where and when, who is met, and what to agree at home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ipraktik.language import danish
from ipraktik.model.clock import format_clock
from ipraktik.model.programme import Activity, Programme, Session, Visit, Visitor
from ipraktik.model.settings import Office
from ipraktik.model.workshops import Workshop
from ipraktik.text import Text, say
from ipraktik.writing.office_words import contact_line
from ipraktik.writing.workshop_words import weekday_date, workshop_place, workshop_time

Paragraph = tuple[str, str]
"""A label and a text, both in Danish."""

_OWN_WORDS = {
    Activity.WELCOME: say("Tell what you hope to see, and what you can offer."),
    Activity.SHADOWING: say("Ask away, and note what surprises you."),
    Activity.THEME: say("Ask what did not work, too."),
    Activity.SPARRING: say("You interns among yourselves: what can be used at home?"),
    Activity.FAREWELL: say("Feedback both ways, and how you keep in touch."),
}


NOTED = (Activity.TALK, Activity.ARRIVAL)
"""What has the sketch's own note: it tells whose talk it is, and what the others do meanwhile."""


@dataclass(frozen=True, slots=True)
class InternPlan:
    """All that one intern's plan is made from.

    Parameters
    ----------
    programme : Programme
        The host's.
    visitor : Visitor
        Whose plan it is; one of the programme's.
    workshop : Workshop, optional
        Where the intern goes; None where the intern does not come.
    meets_host : bool
        Whether the host is at that workshop.
    office : Office
    """

    programme: Programme
    visitor: Visitor
    workshop: Workshop | None = None
    meets_host: bool = False
    office: Office = field(default_factory=Office)

    @property
    def visit(self) -> Visit:
        """Return the host's visit, with others in it than this intern."""
        return self.programme.visit

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Return what the intern takes part in."""
        return self.programme.sessions_of(self.visitor)

    @property
    def met(self) -> tuple[Visitor, ...]:
        """Return the other interns who are there on one of the own days, companions left out."""
        return tuple(
            other
            for other in self.visit.visitors
            if other.unit != self.visitor.unit and other.days & self.visitor.days
        )


def facts(plan: InternPlan) -> Iterator[Paragraph]:
    """Yield where, when, whom to ask, what there is to see, and who is there."""
    host = plan.visit.host
    where = [host.workplace, host.organisation]
    if host.municipality and host.municipality not in host.organisation:
        where.append(host.municipality)
    if host.landsdel:
        where.append(host.landsdel)
    place = danish(say("Address and entrance: ask {contact}.", contact=host.contact))
    yield danish(say("Where")), f"{', '.join(where)}\n{place}"
    yield danish(say("When")), _when(plan)
    contact = " · ".join(part for part in (host.contact, host.phone, host.email) if part)
    ask = danish(
        say(
            "Your host writes to you first, a week before at the latest. If you have heard nothing "
            "by then, write yourself."
        )
    )
    yield danish(say("Your contact")), f"{contact}\n{ask}"
    yield danish(say("Your companion")), _companions(plan.visitor)
    if plan.met:
        others = "\n".join(_days_together(plan.visitor, other) for other in plan.met)
        yield danish(say("You meet, too")), others


def offer(plan: InternPlan) -> Paragraph:
    """Return what there is to see: the host's own words, else its fields."""
    host = plan.visit.host
    return danish(say("What you will see")), host.offer or "; ".join(host.fields)


def _when(plan: InternPlan) -> str:
    """Return the own days, a line for those with the same hours."""
    dates: dict[str, list[str]] = {}
    for day in sorted(plan.visitor.days):
        sessions = [one for one in plan.sessions if one.day == day]
        start, end = min(one.start for one in sessions), max(one.end for one in sessions)
        hours = f"{format_clock(start)}–{format_clock(end)}"
        dates.setdefault(hours, []).append(weekday_date(plan.visit.week.date_of(day)))
    return "\n".join(f"{', '.join(days)}: kl. {hours}" for hours, days in dates.items())


def _companions(visitor: Visitor) -> str:
    if not visitor.companions:
        return danish(say("You travel alone: it makes it easy to get to know your hosts."))
    names = ", ".join(visitor.companions)
    return danish(say("{names}. You have the same days.", names=names))


def _days_together(visitor: Visitor, other: Visitor) -> str:
    days = ", ".join(day.long for day in sorted(visitor.days & other.days))
    return f"{other.intern.name} ({days})"


def session_words(plan: InternPlan, session: Session) -> tuple[str, str]:
    """Return the title of a session, and a line to the intern."""
    if session.activity in NOTED:
        return danish(session.title), danish(session.note or "")
    if session.activity is Activity.REFLECTION:
        return danish(session.title), danish(_quiet_words(plan.visitor))
    return danish(session.title), danish(_OWN_WORDS.get(session.activity, ""))


def _quiet_words(visitor: Visitor) -> Text:
    if visitor.companions:
        return say("Note what can be copied, and how you carry it home together.")
    return say("Note what can be copied at home.")


def practical(plan: InternPlan) -> Iterator[Paragraph]:
    """Yield the workshop, what to prepare, who pays, what to agree at home, and what if ill."""
    yield danish(say("Workshop before the visit")), danish(_workshop(plan))
    if any(session.activity is Activity.TALK for session in plan.sessions):
        talk = say("A short talk to your hosts about your own workplace; see the programme.")
        yield danish(say("Prepare")), danish(talk)
    pay = say(
        "You keep your usual salary from your own workplace, which also pays travel, lodging and "
        "the like. The host pays nothing."
    )
    yield danish(say("Pay and travel")), danish(pay)
    points = "\n".join(f"• {danish(point)}" for point in _manager_points(plan))
    yield danish(say("Agree with your manager")), points
    yield danish(say("Ill or prevented")), _cancelling(plan)
    yield danish(say("Report")), danish(say("You are not asked to write one."))


def _workshop(plan: InternPlan) -> Text:
    workshop = plan.workshop
    if workshop is None:
        return say(
            "You are not on the list for the workshop. Ask your coordinator, if you can come."
        )
    values = {"place": workshop_place(workshop), "time": workshop_time(workshop)}
    if plan.meets_host:
        return say("{place}, {time}. You sit with your host.", **values)
    return say("{place}, {time}.", **values)


def _manager_points(plan: InternPlan) -> Iterator[Text]:
    yield say("The days and the workshop are free in the calendar, and somebody minds your tasks.")
    yield say("Who books travel and lodging.")
    yield say(
        "No report is asked for. Instead there is time afterwards to let it sink in, and room to "
        "use what you have seen."
    )
    if plan.visitor.companions:
        yield say("When your companion and you tell the others at home what can be copied.")
    else:
        yield say("When you tell the others at home what can be copied.")


def _cancelling(plan: InternPlan) -> str:
    """Return whom to tell, with numbers: nobody looks for them when ill."""
    host = plan.visit.host
    known = ", ".join(part for part in (host.contact, host.phone or host.email) if part)
    told = danish(say("Tell your host ({contact}) and the coordinator at once.", contact=known))
    return "\n".join(part for part in (told, contact_line(plan.office)) if part)
