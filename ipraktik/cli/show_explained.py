"""What `explain` shows: to be read aloud on the telephone, at 80 columns."""

from __future__ import annotations

from collections.abc import Sequence

from ipraktik.cli.people_words import host_name, intern_name
from ipraktik.cli.screen import Screen
from ipraktik.cli.show_ruled_out import show_ruled_out, show_rules
from ipraktik.model.explained import HostExplained, InternExplained, Option
from ipraktik.model.week import format_days
from ipraktik.pipeline import Answer, describe_cost
from ipraktik.text import Text, joined, say, say_many

_DETAIL = 5
_AFTER = 3
"""How many hosts after the one that was given are shown: the rest are only counted."""


def show_explained(screen: Screen, answer: Answer) -> None:
    """Show an intern or a host in full, or an intern and one host."""
    about = answer.about
    if isinstance(about, HostExplained):
        _show_host(screen, answer, about)
    elif about.alone:
        _show_pair(screen, answer, about)
    else:
        _show_intern(screen, answer, about)


def _show_intern(screen: Screen, answer: Answer, about: InternExplained) -> None:
    _show_person(screen, answer, about)
    _show_warnings(screen, answer)
    for reason in about.reasons:
        screen.item(reason)
    screen.line()
    _show_options(screen, answer, about)
    if about.ruled_out:
        _heading(
            screen,
            say_many(
                "{count} of {all} hosts is ruled out:",
                "{count} of {all} hosts are ruled out:",
                sum(len(one.ids) for one in about.ruled_out),
                all=about.hosts,
            ),
        )
        show_ruled_out(screen, answer, about.ruled_out)


def _show_person(screen: Screen, answer: Answer, about: InternExplained) -> None:
    """Show who somebody is and where they go."""
    intern, placement = answer.instance.intern_by_id[about.intern_id], about.placement
    _heading(screen, intern_name(intern))
    if placement is None:
        _heading(screen, say("Has no host."))
        return
    _heading(
        screen,
        say(
            "Visits {host} on {days}: {points}.",
            host=host_name(answer.instance.host_by_id[placement.host_id]),
            days=format_days(placement.days).replace(";", " "),
            points=_points(placement.points),
        ),
    )


def _show_warnings(screen: Screen, answer: Answer) -> None:
    for warning in answer.warnings:
        screen.item(warning, style="red")


def _heading(screen: Screen, text: Text | str) -> None:
    screen.item(text, 0, "bold", hanging=2)


def _show_pair(screen: Screen, answer: Answer, about: InternExplained) -> None:
    """Show why an intern is not at one host: the rules, or what the match would lose."""
    _show_person(screen, answer, about)
    _show_warnings(screen, answer)
    screen.line()
    for one in about.ruled_out:
        host = answer.instance.host_by_id[one.ids[0]]
        _heading(screen, say("{host} is ruled out:", host=host_name(host)))
        show_rules(screen, one)
    for option in about.options:
        host = answer.instance.host_by_id[option.host_id]
        _show_option(screen, answer, host_name(host), option)


def _show_options(screen: Screen, answer: Answer, about: InternExplained) -> None:
    if not about.options:
        return
    count = len(about.options)
    if about.companions:
        heading = say_many(
            "{count} possible host, the best for those who travel together first:",
            "{count} possible hosts, the best for those who travel together first:",
            count,
        )
    else:
        heading = say_many(
            "{count} possible host, the best for this person first:",
            "{count} possible hosts, the best for this person first:",
            count,
        )
    _heading(screen, heading)
    for number, one in enumerate(about.options, start=1):
        if one in _shown(about):
            host = answer.instance.host_by_id[one.host_id]
            name = say("{number}. {name}", number=number, name=host_name(host))
            _show_option(screen, answer, name, one)
    _show_left(screen, about)
    screen.line()


def _shown(about: InternExplained) -> list[Option]:
    """Return the hosts that were asked about, the own one, and the next few."""
    options = about.options
    here = next((at for at, one in enumerate(options) if one.here), None)
    after = options[here : here + 1 + _AFTER] if here is not None else ()
    return [one for one in options if one.asked or one in after]


def _show_left(screen: Screen, about: InternExplained) -> None:
    if about.unasked:
        screen.item(
            say_many(
                "{count} better host not tried. Ask: ipraktik explain MATCH.xlsx {intern} HOST",
                "{count} better hosts not tried. Ask: ipraktik explain MATCH.xlsx {intern} HOST",
                about.unasked,
                intern=about.intern_id,
            )
        )
    left = len(about.options) - len(_shown(about)) - about.unasked
    if left > 0:
        screen.item(
            say_many("{count} more, with more points.", "{count} more, with more points.", left)
        )


def _show_option(screen: Screen, answer: Answer, name: Text | str, one: Option) -> None:
    screen.item(
        say("{name}: {points}", name=name, points=_option_points(one)),
        style="bold" if one.here else "",
        hanging=3,
    )
    if len(one.intern_ids) == 1:
        screen.item(joined(one.terms), _DETAIL)
    else:
        for term in one.terms:
            screen.item(term, _DETAIL, hanging=2)
    if one.here:
        screen.item(say("This is the host in Matchforslag."), _DETAIL)
    elif one.asked:
        for sentence in _why_not(answer, one):
            screen.item(sentence, _DETAIL, "yellow", hanging=2)


def _option_points(one: Option) -> Text:
    if len(one.points_of) == 1:
        return _points(one.points)
    return say(
        "{points} for the {number} ({each})",
        points=_points(one.points),
        number=_NUMBERS[len(one.points_of)],
        each=", ".join(f"{intern_id} {points}" for intern_id, points in one.points_of),
    )


_NUMBERS = {2: say("two"), 3: say("three")}


def _why_not(answer: Answer, one: Option) -> Sequence[Text]:
    if one.impossible:
        return (say("Impossible: the places belong to agreed, accepted or locked visitors."),)
    if one.cost is None:
        return (say("Not worked out: time ran out. Give more with --time-limit."),)
    return describe_cost(answer.instance, one)


def _show_host(screen: Screen, answer: Answer, about: HostExplained) -> None:
    instance = answer.instance
    _heading(screen, host_name(instance.host_by_id[about.host_id]))
    _heading(
        screen,
        say("Places used: {used} of {places}.", used=len(about.visitors), places=about.capacity),
    )
    _show_warnings(screen, answer)
    for one in about.visitors:
        screen.item(
            say(
                "{intern} on {days}: {points}",
                intern=intern_name(instance.intern_by_id[one.intern_id]),
                days=format_days(one.days).replace(";", " "),
                points=_points(one.points),
            ),
            hanging=3,
        )
        for reason in one.reasons:
            screen.item(reason, _DETAIL)
    screen.line()
    _show_others(screen, answer, about)
    if about.ruled_out:
        _heading(
            screen,
            say_many(
                "{count} of {all} interns is ruled out:",
                "{count} of {all} interns are ruled out:",
                sum(len(one.ids) for one in about.ruled_out),
                all=about.interns,
            ),
        )
        show_ruled_out(screen, answer, about.ruled_out)


def _show_others(screen: Screen, answer: Answer, about: HostExplained) -> None:
    """Show who else could have come, where they are now, and what it would cost."""
    if not about.others:
        return
    _heading(screen, say("Who else could have come, and what that would cost:"))
    asked = [one for one in about.others if one.asked]
    for number, one in enumerate(asked, start=1):
        people = [intern_name(answer.instance.intern_by_id[i]) for i in one.intern_ids]
        now = say("now at {host}", host=one.now) if one.now else say("now without a host")
        text = say("{number}. {people}, {now}", number=number, people=" + ".join(people), now=now)
        _show_option(screen, answer, text, one)
    if about.unasked:
        screen.item(
            say_many(
                "{count} more, not tried. Ask: ipraktik explain MATCH.xlsx {host} INTERN",
                "{count} more, not tried. Ask: ipraktik explain MATCH.xlsx {host} INTERN",
                about.unasked,
                host=about.host_id,
            )
        )
    screen.line()


def _points(points: int) -> Text:
    return say_many("{count} point", "{count} points", points)
