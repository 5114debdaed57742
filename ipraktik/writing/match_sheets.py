"""The plain tables of a match workbook: proposals, unplaced, refused and settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from ipraktik.language import danish
from ipraktik.model.insight import Alternative
from ipraktik.model.match_figures import took_part
from ipraktik.model.match_schema import (
    ACCEPTED,
    ANSWER_HEADERS,
    CANCELLED,
    COORDINATOR_HEADERS,
    PLACEMENT_HEADERS,
    PLACEMENTS_SHEET,
    PROPOSED,
    REFUSED,
    REFUSED_HEADERS,
    REFUSED_SHEET,
    REMARK,
    REPLY_BY,
    SENT,
    STATUSES,
    UNPLACED_HEADERS,
    UNPLACED_SHEET,
)
from ipraktik.model.people import Host, Intern
from ipraktik.model.placement import Match, Placement, Unplaced
from ipraktik.model.schema import HOSTS_SHEET, NO, SETTINGS_HEADERS, SETTINGS_SHEET, YES
from ipraktik.model.setting_specs import SETTING_SPECS, format_setting
from ipraktik.model.week import VisitWeek, format_days
from ipraktik.text import say
from ipraktik.writing.match_kept import (
    added_cells,
    added_formats,
    added_headers,
    kept_at,
    remark_on,
)
from ipraktik.writing.tables import (
    Cell,
    ColumnFormat,
    Kind,
    Sheet,
    Table,
    Tint,
    table_sheet,
)

_TEXT = ColumnFormat(Kind.WRAPPED, 24)
_ORGANISATION = ColumnFormat(Kind.WRAPPED, 25)
_STATUS_TINTS = {
    SENT: Tint.WARNING,
    ACCEPTED: Tint.GOOD,
    REFUSED: Tint.BAD,
    CANCELLED: Tint.BAD,
}
_PLACEMENT_FORMATS: Mapping[str, ColumnFormat] = {
    "Praktikant-ID": ColumnFormat(width=14),
    "Navn": ColumnFormat(Kind.WRAPPED, 22),
    "Arbejdsplads": _TEXT,
    "Organisation": _ORGANISATION,
    "Vært-ID": ColumnFormat(choices_from=(HOSTS_SHEET, "Vært-ID")),
    "Værtsarbejdsplads": _TEXT,
    "Værtsorganisation": _ORGANISATION,
    "Landsdel": ColumnFormat(Kind.WRAPPED, 21),
    "Dage": ColumnFormat(Kind.DAYS),
    "Første dag": ColumnFormat(Kind.DATE, 11.5),
    "Sidste dag": ColumnFormat(Kind.DATE, 11.5),
    "Point": ColumnFormat(width=8),
    "Begrundelse": ColumnFormat(Kind.WRAPPED, 66),
    "Rejsefælle": ColumnFormat(),
    "Prioritet": ColumnFormat(width=10),
    "Aftalt selv": ColumnFormat(width=11),
    "Status": ColumnFormat(width=12, choices=STATUSES, tints=_STATUS_TINTS),
    "Lås": ColumnFormat(width=7, choices=(YES,), tints={YES: Tint.BAND}),
    "Bemærkning": ColumnFormat(Kind.WRAPPED, 28),
    **{
        header: ColumnFormat(width=11, choices=(YES, NO), tints={YES: Tint.GOOD, NO: Tint.BAD})
        for header in ANSWER_HEADERS
    },
    REPLY_BY: ColumnFormat(Kind.DATE, 11.5),
    "Næste vært 1": ColumnFormat(Kind.WRAPPED, 36),
    "Næste vært 2": ColumnFormat(Kind.WRAPPED, 36),
}


def placements_sheet(match: Match) -> Sheet:
    """Return `Matchforslag`: one row for each intern with a host, by intern ID."""
    week = VisitWeek(match.instance.settings.year or 0, match.instance.settings.week)
    placements = sorted(match.result.placements, key=lambda one: one.intern_id)
    added = added_headers(match)
    rows = tuple(_placement_row(match, one, week, added) for one in placements)
    formats = {
        header: replace(chosen, editable=header in COORDINATOR_HEADERS)
        for header, chosen in _PLACEMENT_FORMATS.items()
    }
    formats |= added_formats(added)
    table = Table(PLACEMENTS_SHEET, (*PLACEMENT_HEADERS, *added), rows, formats)
    return table_sheet(table, frozen_columns=2)


def _placement_row(
    match: Match, placement: Placement, week: VisitWeek, added: Sequence[str]
) -> tuple[Cell, ...]:
    instance, kept = match.instance, kept_at(match, placement)
    intern = instance.intern_by_id[placement.intern_id]
    host = instance.host_by_id[placement.host_id]
    unit = instance.unit_of[placement.intern_id]
    companions = sorted(one.intern_id for one in unit.members if one is not intern)
    reasons = match.reasons.get(placement.intern_id, ())
    return (
        intern.intern_id,
        intern.name,
        intern.workplace,
        intern.organisation,
        host.host_id,
        host.workplace,
        host.organisation,
        host.landsdel,
        format_days(placement.days),
        week.date_of(min(placement.days)),
        week.date_of(max(placement.days)),
        placement.points,
        " ".join(danish(reason) for reason in reasons),
        ";".join(companions) or None,
        YES if intern.intern_id in instance.priority_ids else NO,
        YES if unit.own_host_id == host.host_id else NO,
        kept.status,
        YES if kept.locked else None,
        kept.remark or None,
        *(None if answer is None else YES if answer else NO for answer in kept.answers),
        kept.reply_by or _reply_by(match, kept.status),
        *_next_hosts(match, placement.intern_id),
        *added_cells(match, placement.intern_id, added),
    )


def _reply_by(match: Match, status: str) -> date | None:
    """Return when an answer that has not come is expected."""
    is_open = status in (PROPOSED, SENT)
    return match.instance.settings.office.answer_by if is_open else None


def _next_hosts(match: Match, intern_id: str) -> tuple[Cell, Cell]:
    """Return the two other hosts to turn to; blank where there are none or nobody asked."""
    known = match.insight.alternatives.get(intern_id, ()) if match.insight else ()
    cells = [_next_host(match.instance.host_by_id[one.host_id], one) for one in known]
    first, second, *_ = (*cells, None, None)
    return first, second


def _next_host(host: Host, one: Alternative) -> str:
    name = f"{host.host_id} {host.workplace}, {host.organisation}"
    if one.has_room:
        return danish(say("{host} (free place)", host=name))
    if one.loses_nobody is None:
        return danish(say("{host} (somebody could lose a place)", host=name))
    if one.loses_nobody:
        return danish(say("{host} (if others move; nobody loses a place)", host=name))
    return danish(say("{host} (somebody would lose a place)", host=name))


def unplaced_sheet(match: Match) -> Sheet:
    """Return `Uden match`: everybody of the sign-ups who has no host; nobody is forgotten."""
    placed = {placement.intern_id for placement in match.result.placements}
    told, added = {one.intern_id: one for one in match.unplaced}, added_headers(match)
    rows = tuple(
        (
            *_unplaced_row(match, intern, told.get(intern.intern_id)),
            remark_on(match, intern.intern_id),
            *added_cells(match, intern.intern_id, added),
        )
        for intern in sorted(match.signups.interns, key=lambda one: (one.own_id, one.identity))
        if intern.intern_id not in placed or not took_part(match, intern)
    )
    formats = {
        **added_formats((REMARK, *added)),
        "Praktikant-ID": ColumnFormat(width=14),
        "Navn": ColumnFormat(Kind.WRAPPED, 22),
        "Arbejdsplads": ColumnFormat(Kind.WRAPPED, 22),
        "Organisation": ColumnFormat(Kind.WRAPPED, 22),
        # No wider in all than one page in width: cause and help are read together.
        "Årsag": ColumnFormat(Kind.WRAPPED, 46),
        "Hvad kan hjælpe": ColumnFormat(Kind.WRAPPED, 46),
        "Nærmeste værter": ColumnFormat(Kind.WRAPPED, 38),
    }
    headers = (*UNPLACED_HEADERS, *added)
    return table_sheet(Table(UNPLACED_SHEET, headers, rows, formats), frozen_columns=2)


def _unplaced_row(match: Match, intern: Intern, told: Unplaced | None) -> tuple[Cell, ...]:
    one = told or Unplaced(intern.intern_id, say("The sign-up took no part in the match."))
    hosts = (match.instance.host_by_id.get(host_id) for host_id in one.nearest)
    nearest = (f"{host.host_id} {host.workplace}, {host.organisation}" for host in hosts if host)
    return (
        intern.intern_id,
        intern.name,
        intern.workplace,
        intern.organisation,
        danish(one.cause),
        " ".join(danish(help_) for help_ in one.helps),
        "; ".join(nearest),
    )


def refused_sheet(match: Match) -> Sheet:
    """Return `Afvist`: the memory of all rounds. Who said no, and when, is the coordinator's."""
    known = match.before.refused if match.before else {}
    told = {pair: known.get(pair, {}) for pair in sorted(match.instance.refused)}
    headers = dict.fromkeys((*REFUSED_HEADERS[2:], *(one for row in told.values() for one in row)))
    rows = tuple((*pair, *(rest.get(one) for one in headers)) for pair, rest in told.items())
    by, when = REFUSED_HEADERS[2:]
    formats = {
        **added_formats(headers),
        by: ColumnFormat(width=24, editable=True),
        when: ColumnFormat(Kind.DATE, 13, editable=True),
    }
    return table_sheet(Table(REFUSED_SHEET, (*REFUSED_HEADERS[:2], *headers), rows, formats))


def settings_sheet(match: Match) -> Sheet:
    """Return `Indstillinger`: every setting with the value that the match was made with."""
    settings = match.instance.settings
    rows = tuple(
        (spec.name, format_setting(spec, settings), danish(spec.explanation))
        for spec in SETTING_SPECS
    )
    name, value, explanation = SETTINGS_HEADERS
    formats = {
        name: ColumnFormat(width=26),
        value: ColumnFormat(width=18, editable=True),
        explanation: ColumnFormat(Kind.WRAPPED, 90),
    }
    return table_sheet(Table(SETTINGS_SHEET, SETTINGS_HEADERS, rows, formats))
