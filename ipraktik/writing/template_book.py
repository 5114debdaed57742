"""The empty sign-up template that `init` writes without exports."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.model.columns import Role
from ipraktik.model.letter_texts import DEFAULT_LETTERS
from ipraktik.model.programme_default import DEFAULT_TEMPLATE
from ipraktik.model.settings import Settings
from ipraktik.writing.earlier_sheet import earlier_sheet
from ipraktik.writing.letters_sheet import letters_sheet
from ipraktik.writing.programme_sheet import template_sheet
from ipraktik.writing.project_lists import Lists
from ipraktik.writing.project_settings import setting_lists, settings_sheet
from ipraktik.writing.stays_sheet import stays_sheet
from ipraktik.writing.tables import Sheet
from ipraktik.writing.template_columns import PlaceNames, place_lists, sign_up_sheet
from ipraktik.writing.template_example import example_sheet
from ipraktik.writing.template_front import template_front


def template_sheets(name: str, roles: tuple[Role, ...], places: PlaceNames) -> tuple[Sheet, ...]:
    """Return the sheets of a template.

    Parameters
    ----------
    name : str
        The name of its file.
    roles : tuple of Role
        With one of them, it is made for those who sign up: no settings, no column for IDs.
    places : PlaceNames

    Returns
    -------
    tuple of Sheet
        `Læs mig`, the sheets to fill in, `Eksempel`, `Indstillinger`, `Programskabelon`,
        `Brevskabelon`, `Tidligere år` and `Tidligere ophold` for the coordinator, and the hidden
        `Felter`.
    """
    return tuple(_sheets(name, roles, places))


def _sheets(name: str, roles: tuple[Role, ...], places: PlaceNames) -> Iterator[Sheet]:
    for_coordinator = len(roles) > 1
    lists = Lists({**place_lists(places), **(setting_lists() if for_coordinator else {})})
    yield template_front(name, roles)
    if for_coordinator:
        yield settings_sheet(Settings(), lists)
        yield template_sheet(DEFAULT_TEMPLATE)
        yield letters_sheet(DEFAULT_LETTERS)
        yield earlier_sheet(())
        yield stays_sheet(())
    for role in roles:
        yield sign_up_sheet(role, lists, for_coordinator)
    yield example_sheet(roles, for_coordinator)
    yield lists.sheet()
