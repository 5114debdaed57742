"""Match -> the sheets of a match workbook, in the contract's order."""

from __future__ import annotations

from dataclasses import replace

from ipraktik.model.placement import Match
from ipraktik.writing.earlier_sheet import match_earlier_sheets
from ipraktik.writing.letters_sheet import match_letters_sheet
from ipraktik.writing.match_changes import changes_sheets, untold_sheets
from ipraktik.writing.match_control import control_sheet
from ipraktik.writing.match_drill import drill_sheets
from ipraktik.writing.match_kept import memory_of
from ipraktik.writing.match_log import log_sheet
from ipraktik.writing.match_overview import overview_sheet
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.match_proof import proof_sheet
from ipraktik.writing.match_repairs import repairs_sheets
from ipraktik.writing.match_sheets import (
    placements_sheet,
    refused_sheet,
    settings_sheet,
    unplaced_sheet,
)
from ipraktik.writing.match_shortage import shortage_sheet
from ipraktik.writing.match_signups import hosts_sheet, interns_sheet
from ipraktik.writing.match_supply import questions_sheets, supply_sheet
from ipraktik.writing.office_words import delete_note
from ipraktik.writing.own_sheets import own_sheets
from ipraktik.writing.programme_sheet import template_sheet
from ipraktik.writing.stays_sheet import match_stays_sheets
from ipraktik.writing.tables import Sheet

_MAKERS = (
    overview_sheet,
    placements_sheet,
    unplaced_sheet,
    hosts_sheet,
    interns_sheet,
    supply_sheet,
    shortage_sheet,
    refused_sheet,
    settings_sheet,
    log_sheet,
)


def match_book_sheets(match: Match) -> tuple[Sheet, ...]:
    """Return all sheets of a match workbook; civil registration numbers are hidden in them.

    Parameters
    ----------
    match : Match

    Returns
    -------
    tuple of Sheet
        In the order of contract 5, with `Ændringer` of a new match of a match after those
        without a host, and `Mangler besked` where an earlier round was never sent;
        `Fagfelt og landsdel` after supply and demand, and then `Spørg værterne` where there is
        something to ask and `Beredskab` where the drill was asked for; then `Brevskabelon`,
        `Programskabelon`, `Tidligere år` and `Tidligere ophold` where there are any, `Rettelser`
        where a value was repaired, then
        `Bevis` with the prices, and `Kontrol` with the seals of all cells that are not a
        coordinator's; last the sheets that the coordinator had added. The same match gives the
        same sheets.
    """
    made = [
        *(make(match) for make in _MAKERS),
        match_letters_sheet(match),
        template_sheet(match.signups.kept.template),
        *match_earlier_sheets(match),
        *match_stays_sheets(match),
        *repairs_sheets(match.signups),
        proof_sheet(match),
    ]
    after = _MAKERS.index(shortage_sheet) + 1
    made[after:after] = (*questions_sheets(match), *drill_sheets(match))
    after = _MAKERS.index(unplaced_sheet) + 1
    made[after:after] = (*changes_sheets(match), *untold_sheets(match))
    # Printed only: what stands below a table would be read as a row of it.
    note = delete_note(match.signups.settings.office)
    sheets = tuple(mask_sheet(replace(sheet, note=note, note_below=False)) for sheet in made)
    control = control_sheet(sheets, memory_of(match))
    # Nobody but the coordinator says what is right in them, so that they have no seals.
    return (*sheets, control, *map(mask_sheet, own_sheets(match)))
