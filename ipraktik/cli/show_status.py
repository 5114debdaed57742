"""What `status` shows: one screen, at 80 columns, to go to the telephone with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from ipraktik.cli.people_words import host_name, intern_name
from ipraktik.cli.screen import Screen
from ipraktik.model.answers import Side
from ipraktik.model.call_list import Call, CallList
from ipraktik.model.match_schema import CANCELLED, PROPOSED, REFUSED
from ipraktik.model.people import Host
from ipraktik.pipeline import quote_paths
from ipraktik.text import Text, joined, say, say_many

_MOST_CALLS = 5
_MOST_IDS = 10
_DETAIL = 3
_SIDES = {
    Side.INTERN: say("Intern"),
    Side.MANAGER: say("Manager"),
    Side.HOST: say("Host"),
}
_WAITING = {
    Side.INTERN: say("Interns"),
    Side.MANAGER: say("Managers, ask the intern"),
    Side.HOST: say("Hosts"),
}


def show_status(screen: Screen, found: CallList, path: Path) -> None:
    """Show how far a match is, who has not answered, what is overdue, and whom to call first."""
    _show_how_far(screen, found)
    if found.is_rough:
        screen.item(_ROUGH, 0, "yellow")
    _show_waiting(screen, found)
    _show_overdue(screen, found)
    _show_calls(screen, found)
    _show_next(screen, found, path)


_ROUGH = say(
    "Locked rows contradict each other, so what hangs on an answer is counted as if nothing were "
    "locked. See them with ipraktik validate."
)


def _show_how_far(screen: Screen, found: CallList) -> None:
    counts = (f"{name} {count}" for name, count in found.statuses.items() if count)
    screen.item(
        say(
            "{file}, round {round}: {placed} of {interns} interns have a proposal.",
            file=found.file,
            round=found.round,
            placed=found.placed,
            interns=found.interns,
        ),
        0,
        "bold",
    )
    screen.item(" · ".join(counts), 0)
    screen.table(
        (say("Answers"), say("Yes"), say("No"), say("Missing")),
        [
            (_SIDES[side], str(one.yes), str(one.no), str(one.missing))
            for side, one in found.sides.items()
        ],
        numbers=(1, 2, 3),
    )
    screen.item(
        say(
            "{answered} with an answer; {complete} of them with all three.",
            answered=say_many("{count} row", "{count} rows", found.answered),
            complete=found.complete,
        ),
        0,
    )


def _show_waiting(screen: Screen, found: CallList) -> None:
    """List by ID who has not answered, the most pressing first."""
    if not found.calls:
        return
    screen.item(say("No answer yet, those first on whom most hangs:"), 0, "bold")
    for side, name in _WAITING.items():
        ids = [one.person.own_id for one in found.calls if any(w.side is side for w in one.waiting)]
        if ids:
            text = say("{who} ({count}): {ids}", who=name, count=len(ids), ids=_listed(ids))
            screen.item(text, 2, hanging=2)


def _listed(ids: list[str]) -> str:
    """Return IDs in their order, the first ones."""
    return ", ".join(ids[:_MOST_IDS]) + (" …" if len(ids) > _MOST_IDS else "")


def _show_overdue(screen: Screen, found: CallList) -> None:
    if not found.overdue:
        return
    ids = [f"{one.person.own_id} ({_day(one.reply_by)})" for one in found.overdue]
    shown = ", ".join(ids[: _MOST_IDS // 2]) + (" …" if len(ids) > _MOST_IDS // 2 else "")
    screen.item(
        say(
            "Overdue on {today} ({count}): {ids}",
            today=_date(found.today),
            count=len(ids),
            ids=shown,
        ),
        0,
        "red",
        hanging=2,
    )


def _day(day: date | None) -> str:
    return day.strftime("%d-%m") if day else ""


def _date(day: date) -> str:
    return day.strftime("%d-%m-%Y")


def _show_calls(screen: Screen, found: CallList) -> None:
    if not found.calls:
        return
    screen.line()
    screen.item(say("Call first:"), 0, "bold")
    for number, one in enumerate(found.calls[:_MOST_CALLS], start=1):
        person = one.person
        name = host_name(person) if isinstance(person, Host) else intern_name(person)
        screen.item(say("{number}. {name}", number=number, name=name), 0, "bold", hanging=_DETAIL)
        contact = person.contact if isinstance(person, Host) else ""
        screen.item(", ".join(filter(None, (contact, person.phone, person.email))), _DETAIL)
        screen.item(joined(tuple(_why(one)), " "), _DETAIL)
    left = len(found.calls) - _MOST_CALLS
    if left > 0:
        screen.item(
            say_many("{count} more: see --json.", "{count} more: see --json.", left), _DETAIL
        )


def _why(one: Call) -> Iterable[Text]:
    """Yield what hangs on an answer, whose it is, and by when it should have come."""
    if one.leaves and one.lose:
        yield say_many(
            "Without the host, {count} person loses a place.",
            "Without the host, {count} people lose a place.",
            one.lose,
        )
    elif one.leaves:
        yield say("Without the host, everybody can still have a place.")
    elif one.lose:
        yield say_many(
            "If it is a no, {count} person has no place.",
            "If it is a no, {count} people have no place.",
            one.lose,
        )
    else:
        yield say("If it is a no, everybody can still have a place.")
    yield from _what_is_missing(one)
    if one.days_late and one.reply_by:
        yield say_many(
            "The deadline was {day}, {count} day ago.",
            "The deadline was {day}, {count} days ago.",
            one.days_late,
            day=_date(one.reply_by),
        )
    elif one.reply_by:
        yield say("The deadline is {day}.", day=_date(one.reply_by))


def _what_is_missing(one: Call) -> Iterable[Text]:
    ids, count = ", ".join(one.intern_ids), len(one.intern_ids)
    if isinstance(one.person, Host):
        yield say_many("It is about {ids}.", "It is about {count}: {ids}.", count, ids=ids)
        return
    if count > 1:
        yield say("They travel together: {ids}.", ids=ids)
    if one.waits_for_manager_only:
        yield say("Only the manager has not answered.")


def _show_next(screen: Screen, found: CallList, path: Path) -> None:
    if not found.asked and found.statuses[PROPOSED]:
        screen.item(_SEND, 0)
    elif not found.calls:
        screen.item(say("Everybody who was asked has answered."), 0)
    if found.statuses[REFUSED] or found.statuses[CANCELLED] or found.placed < found.interns:
        command = say("Next: ipraktik match {path} -o NEW.xlsx", path=quote_paths([path]))
        screen.command(command)


_SEND = say(
    "Nobody has been asked yet. Send the proposals (ipraktik export), and set Status to Sendt in "
    "Matchforslag."
)
