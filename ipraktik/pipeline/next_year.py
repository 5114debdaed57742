"""The match of a year as the start of the next; what somebody answered after it stays behind."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ipraktik.model.earlier_stays import Outcome, each_stay_once
from ipraktik.model.match_figures import count_figures, years_of
from ipraktik.model.match_schema import CANCELLED
from ipraktik.model.next_year import Invitation, NextYear, Reason, Shortage
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.placement import Match, Result
from ipraktik.model.setting_specs import SETTING_SPECS, format_setting
from ipraktik.model.settings import Settings
from ipraktik.pipeline.last_year import stays_of

if TYPE_CHECKING:
    from ipraktik.model.earlier_stays import EarlierStay
    from ipraktik.model.earlier_years import YearFigures
    from ipraktik.pipeline.restore import Restored
    from ipraktik.pipeline.visits import Visits


@dataclass(frozen=True)
class YearDone:
    """A year when its visits are over: the match as it stands, and the visits."""

    restored: Restored
    visits: Visits


def plan_next_year(done: YearDone, name: str, columns: Sequence[Sequence[str]] = ()) -> NextYear:
    """Return what the year after starts from.

    Parameters
    ----------
    done : YearDone
    name : str
        Of the workbook to be.
    columns : sequence of sequence of str
        The lines of `Kolonner`.
    """
    signups = done.restored.checked.signups
    settings, dropped = _settings_after(signups.settings)
    year = signups.settings.year
    assert year is not None, "a missing year stops the reading"
    stays = tuple(stays_of(done.restored.book, signups, year))
    kept = replace(
        signups.kept,
        earlier=_years(done.restored),
        stays=each_stay_once((*signups.kept.stays, *stays)),
    )
    invitations = tuple(_invitations(done, stays))
    return NextYear(
        name, settings, dropped, kept, invitations, _shortages(done), tuple(map(tuple, columns))
    )


def _settings_after(settings: Settings) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings of the year after, and the names of those that had dates."""
    assert settings.year is not None, "a missing year stops the reading"
    after = replace(
        settings,
        year=settings.year + 1,
        office=replace(settings.office, answer_by=None, delete_by=None),
        workshops=tuple(replace(one, day=None, start=None, end=None) for one in settings.workshops),
    )
    changed = (
        spec.name
        for spec in SETTING_SPECS
        if spec.key != "year" and format_setting(spec, settings) != format_setting(spec, after)
    )
    return after, tuple(changed)


def _years(restored: Restored) -> tuple[YearFigures, ...]:
    """Return the years that were given and this one, as a match of this year counts it."""
    signups, instance = restored.checked.signups, restored.checked.instance
    assert instance is not None, "restored workbooks have one"
    rows = restored.book.placements
    left = frozenset(row.intern_id for row in rows if row.status == CANCELLED)
    interns = tuple(
        replace(one, cancelled=one.cancelled or one.intern_id in left) for one in signups.interns
    )
    match = Match(
        replace(signups, interns=interns),
        replace(instance, units=tuple(_without(instance.units, left))),
        Result(restored.placements, (), 0, 0, ""),
    )
    return tuple(reversed(years_of(count_figures(match), signups.kept.earlier)))


def _without(units: Sequence[Unit], left: Collection[str]) -> Iterator[Unit]:
    for unit in units:
        members = tuple(one for one in unit.members if one.intern_id not in left)
        if members:
            yield replace(unit, members=members)


def _invitations(done: YearDone, stays: Sequence[EarlierStay]) -> Iterator[Invitation]:
    signups = done.restored.checked.signups
    waiting = {one.identity for one in stays if one.outcome is Outcome.NO_PLACE}
    hosts = {one.host_id: one for one in signups.hosts if not one.cancelled}
    taking_part = done.visits.instance.host_by_id
    interns = [one for one in signups.interns if not one.cancelled]
    people: Mapping[Reason, Sequence[Host | Intern]] = {
        Reason.HOST_VISITED: [hosts[one] for one in done.visits.guests if one in hosts],
        Reason.HOST_FREE: [
            one
            for one in hosts.values()
            if one.host_id in taking_part and one.host_id not in done.visits.guests
        ],
        Reason.NO_PLACE: [one for one in interns if one.identity in waiting],
        Reason.VISITED: [one for one in interns if one.intern_id in done.visits.rows],
    }
    for reason in Reason:
        for one in sorted(people[reason], key=_order):
            yield Invitation(reason, one)


def _order(person: Host | Intern) -> tuple[str, ...]:
    name = person.contact if isinstance(person, Host) else person.name
    return (person.organisation, person.workplace, name, person.own_id)


def _shortages(done: YearDone) -> tuple[Shortage, ...]:
    from ipraktik.reading.geography import geography
    from ipraktik.reading.match_book import recruit_gains
    from ipraktik.validation.counterparts import supply_and_demand

    instance = done.visits.instance
    gains = recruit_gains(done.restored.book)
    hosts = sorted(instance.hosts, key=_order)
    rows = supply_and_demand(instance, geography().landsdele).rows
    found = (
        Shortage(
            row,
            gains.get((row.field, row.landsdel)),
            tuple(h for h in hosts if row.field in h.fields and row.landsdel == h.landsdel),
        )
        for row in rows
        if row.shortage
    )
    return tuple(sorted(found, key=_most_missed))


def _most_missed(one: Shortage) -> tuple[int, int, str, str]:
    return (-(one.gain or 0), -one.row.shortage, one.row.field, one.row.landsdel)
