"""What `explain` shows: to be read aloud on the telephone, at 80 columns."""

from __future__ import annotations

from collections.abc import Sequence

from ipraktik.cli.screen import Screen
from ipraktik.model.eligibility import describe_rule, of_companions
from ipraktik.model.explained import HostExplained, InternExplained, Option, RuledOut
from ipraktik.model.people import Host, Intern
from ipraktik.model.week import format_days
from ipraktik.pipeline import Answer
from ipraktik.text import Text, say, say_many

_DETAIL = 5
_MOST_IDS = 12
_AFTER = 3
"""How many hosts after the one that was given are shown: the rest are only counted."""


def show_explained(screen: Screen, answer: Answer) -> None:
    """Show an intern or a host in full."""
    if isinstance(answer.about, HostExplained):
        _show_host(screen, answer, answer.about)
    else:
        _show_intern(screen, answer, answer.about)


def _show_intern(screen: Screen, answer: Answer, about: InternExplained) -> None:
    intern, placement = answer.instance.intern_by_id[about.intern_id], about.placement
    screen.line(_intern_name(intern), style="bold")
    if placement is None:
        screen.line(say("Has no host."), style="bold")
    else:
        screen.line(
            say(
                "Visits {host} on {days}: {points}.",
                host=_host_name(answer.instance.host_by_id[placement.host_id]),
                days=format_days(placement.days).replace(";", " "),
                points=_points(placement.points),
            ),
            style="bold",
        )
    _show_warnings(screen, answer)
    for reason in about.reasons:
        screen.item(reason)
    screen.line()
    _show_options(screen, answer, about)
    if about.ruled_out:
        screen.line(
            say_many(
                "{count} of {all} hosts is ruled out:",
                "{count} of {all} hosts are ruled out:",
                sum(len(one.ids) for one in about.ruled_out),
                all=about.hosts,
            ),
            style="bold",
        )
        _show_ruled_out(screen, about.ruled_out)


def _show_warnings(screen: Screen, answer: Answer) -> None:
    for warning in answer.warnings:
        screen.item(warning, style="red")


def _show_options(screen: Screen, answer: Answer, about: InternExplained) -> None:
    if not about.options:
        return
    screen.line(
        say_many(
            "{count} possible host, the best for this person first:",
            "{count} possible hosts, the best for this person first:",
            len(about.options),
        )
        if not about.companions
        else say_many(
            "{count} possible host, the best for those who travel together first:",
            "{count} possible hosts, the best for those who travel together first:",
            len(about.options),
        ),
        style="bold",
    )
    here = next((at for at, one in enumerate(about.options) if one.here), len(about.options))
    shown = about.options[: here + 1 + _AFTER]
    for number, one in enumerate(shown, start=1):
        host = answer.instance.host_by_id[one.host_id]
        _show_option(screen, number, _host_name(host), one, asked=number <= about.asked)
    left = len(about.options) - len(shown)
    if left:
        screen.line(
            say_many("{count} more, with more points.", "{count} more, with more points.", left)
        )
    screen.line()


def _show_option(screen: Screen, number: int, name: str, one: Option, asked: bool) -> None:
    screen.item(
        say("{number}. {name}: {points}", number=number, name=name, points=_points(one.points)),
        style="bold" if one.here else "",
    )
    screen.item(_joined(one.terms), _DETAIL)
    if one.here:
        screen.item(say("This is the host in Matchforslag."), _DETAIL)
    elif asked:
        for sentence in _why_not(one):
            screen.item(sentence, _DETAIL, "yellow")


def _why_not(one: Option) -> Sequence[Text]:
    from ipraktik.pipeline import describe_cost

    if one.impossible:
        return (say("Impossible: the places belong to agreed, accepted or locked visitors."),)
    if one.cost is None:
        return (say("Not worked out: time ran out. Give more with --time-limit."),)
    return describe_cost(one.cost, one.intern_ids)


def _show_host(screen: Screen, answer: Answer, about: HostExplained) -> None:
    instance = answer.instance
    screen.line(_host_name(instance.host_by_id[about.host_id]), style="bold")
    screen.line(
        say("Places used: {used} of {places}.", used=len(about.visitors), places=about.capacity),
        style="bold",
    )
    _show_warnings(screen, answer)
    for one in about.visitors:
        screen.item(
            say(
                "{intern} on {days}: {points}",
                intern=_intern_name(instance.intern_by_id[one.intern_id]),
                days=format_days(one.days).replace(";", " "),
                points=_points(one.points),
            )
        )
        for reason in one.reasons:
            screen.item(reason, _DETAIL)
    screen.line()
    if about.others:
        screen.line(say("Who else could have come, and what that would cost:"), style="bold")
        for number, other in enumerate(about.others, start=1):
            people = [_intern_name(instance.intern_by_id[one]) for one in other.intern_ids]
            _show_option(screen, number, " + ".join(people), other, asked=True)
        screen.line()
    if about.ruled_out:
        screen.line(
            say_many(
                "{count} of {all} interns is ruled out:",
                "{count} of {all} interns are ruled out:",
                sum(len(one.ids) for one in about.ruled_out),
                all=about.interns,
            ),
            style="bold",
        )
        _show_ruled_out(screen, about.ruled_out)


def _show_ruled_out(screen: Screen, groups: Sequence[RuledOut]) -> None:
    for one in groups:
        shown = ", ".join(one.ids[:_MOST_IDS]) + (" …" if len(one.ids) > _MOST_IDS else "")
        rules = _joined(_rules(one))
        if one.wish:
            screen.item(say("Wish {rank}, {host}: {rules}", rank=one.wish, host=shown, rules=rules))
        else:
            screen.item(say("{rules}: {count} ({ids})", rules=rules, count=len(one.ids), ids=shown))


def _rules(one: RuledOut) -> Sequence[Text]:
    """Return the rules in words, each with the companions whose answers break it."""
    companions = one.companions or ((),) * len(one.rules)
    return [
        of_companions(describe_rule(rule), ids)
        for rule, ids in zip(one.rules, companions, strict=True)
    ]


def _host_name(host: Host) -> str:
    return f"{host.host_id} {host.workplace}, {host.organisation}"


def _intern_name(intern: Intern) -> str:
    return f"{intern.intern_id} {intern.name}, {intern.workplace}, {intern.organisation}"


def _points(points: int) -> Text:
    return say_many("{count} point", "{count} points", points)


def _joined(parts: Sequence[Text]) -> Text:
    """Return texts with semicolons between them; each is rendered in the reader's language."""
    fields = {f"part{number}": part for number, part in enumerate(parts)}
    return Text("; ".join(f"{{{name}}}" for name in fields), fields)
