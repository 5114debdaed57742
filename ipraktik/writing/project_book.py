"""The project workbook that `init` makes from exports."""

from __future__ import annotations

from ipraktik.model.evaluation_columns import evaluation_field_names
from ipraktik.model.project import Project
from ipraktik.writing.earlier_sheet import earlier_sheet
from ipraktik.writing.letters_sheet import letters_sheet
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.programme_sheet import template_sheet
from ipraktik.writing.project_columns import columns_sheet
from ipraktik.writing.project_front import project_front
from ipraktik.writing.project_lists import EVALUATION_LIST, Lists, field_lists
from ipraktik.writing.project_settings import setting_lists, settings_sheet
from ipraktik.writing.stays_sheet import stays_sheet
from ipraktik.writing.tables import Sheet


def project_sheets(project: Project) -> tuple[Sheet, ...]:
    """Return the sheets of a project workbook; none of them holds a civil registration number.

    Parameters
    ----------
    project : Project

    Returns
    -------
    tuple of Sheet
        `Læs mig`, `Kolonner`, `Indstillinger`, `Programskabelon`, `Brevskabelon`,
        `Tidligere år`, `Tidligere ophold`, and the hidden `Felter` with the drop-downs' lists.
    """
    kinds = tuple(sheet.roles for sheet in project.sheets if not sheet.is_survey)
    surveys = {EVALUATION_LIST: evaluation_field_names()} if project.surveys else {}
    lists = Lists({**field_lists(kinds), **surveys, **setting_lists()})
    sheets = (
        project_front(project),
        columns_sheet(project.sheets, lists),
        settings_sheet(project.settings, lists),
        template_sheet(project.kept.template),
        letters_sheet(project.kept.letters),
        earlier_sheet(project.kept.earlier),
        stays_sheet(project.kept.stays),
        lists.sheet(),
    )
    return tuple(map(mask_sheet, sheets))
