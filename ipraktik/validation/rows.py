"""What one row tells by itself: sector, the manager's word, the workshop."""

from __future__ import annotations

from collections.abc import Sequence

from ipraktik.model.findings import Code, Severity
from ipraktik.model.names import fold
from ipraktik.model.people import Host, Intern, SignUp
from ipraktik.model.settings import Rules
from ipraktik.text import say
from ipraktik.validation.faults import Faults


def check_sectors(people: Sequence[SignUp], rules: Rules, faults: Faults) -> None:
    """Report sectors that take no part this year."""
    allowed = {fold(sector) for sector in rules.allowed_sectors}
    for person in people:
        if person.sector and fold(person.sector) not in allowed:
            message = say(
                "The sector {sector} takes no part. Remove the row, or allow the sector in the "
                "setting Tilladte sektorer.",
                sector=person.sector,
            )
            faults.report(Code.INELIGIBLE_SECTOR, person, "sector", message)


def check_manager(interns: Sequence[Intern], rules: Rules, faults: Faults) -> None:
    """Report interns whose manager has not agreed, or where it is not known."""
    for intern in interns:
        if intern.manager_agreed is False:
            text = say("The manager has not agreed. Ask for an agreement, or remove the row.")
        else:
            text = say("It is not known whether the manager has agreed. Ask the intern.")
        severity = _answer_severity(
            intern, "manager_agreed", intern.manager_agreed, rules.require_manager
        )
        if severity is not None:
            faults.report(Code.NOT_AGREED_WITH_MANAGER, intern, "manager_agreed", text, severity)


def check_workshops(
    people: Sequence[Host] | Sequence[Intern], rules: Rules, faults: Faults
) -> None:
    """Report people who do not come to the workshop, or where it is not known."""
    for person in people:
        if person.workshop is False:
            text = say("Takes no part in the workshop, which is required. Ask again.")
        else:
            text = say("It is not known whether they come to the workshop. Ask them.")
        severity = _answer_severity(person, "workshop", person.workshop, rules.require_workshop)
        if severity is not None:
            faults.report(Code.NO_WORKSHOP, person, "workshop", text, severity)


def _answer_severity(
    person: SignUp, key: str, answer: bool | None, required: bool
) -> Severity | None:
    """Return how grave a No or a blank is; None for a Yes.

    An answer that could not be read has its own finding; and where the survey never asked (no
    such column), there is no cell to mend. Neither is told here.
    """
    if answer or key not in person.row.columns:
        return None
    blank = not str(person.row.cells.get(person.row.columns[key].header) or "").strip()
    if answer is None and not blank:
        return None
    if not required:
        return Severity.INFO
    return Severity.ERROR if answer is False else Severity.WARNING
