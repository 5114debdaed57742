"""Init: a project workbook from exports, or an empty sign-up template."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import FindingsError, InputError, Refusal
from ipraktik.model.columns import Role
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.refusals import refuse_other_endings
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.kept_sheets import KeptSheets
    from ipraktik.model.project import Project
    from ipraktik.model.settings import Settings
    from ipraktik.reading.table import Table


@dataclass(frozen=True, slots=True)
class Started:
    """A project workbook that was written.

    Parameters
    ----------
    project : Project
    exports : tuple of Path
        The given files but for earlier project workbooks, whose choices the new one holds, and
        for those with evaluation answers only.
    unknown : tuple of Path
        Those of them in which no sign-ups were found.
    surveys : tuple of Path
        The given files with evaluation answers.
    """

    project: Project
    exports: tuple[Path, ...]
    unknown: tuple[Path, ...] = ()
    surveys: tuple[Path, ...] = ()


def init_project(
    paths: Sequence[Path], output: Path, force: bool = False, tell: Progress = silent
) -> Started:
    """Write a project workbook from exports.

    Parameters
    ----------
    paths : sequence of Path
        Exports; an earlier project workbook beside them has its choices and settings kept.
    output : Path
    force : bool
        Whether an existing output may be replaced.
    tell : callable

    Raises
    ------
    InputError, OutputError
        If a file cannot be read or written, or no file holds sign-ups.
    FindingsError
        If a setting that was given is wrong.
    UsageError
        If the name of the output does not end in ``.xlsx``.
    """
    from ipraktik.writing.files import replace_file
    from ipraktik.writing.project_book import project_sheets
    from ipraktik.writing.xlsx import write_workbook

    refuse_other_endings(output)
    with replace_file(output, force, paths) as beside:
        tell(say("Reading sign-ups"))
        started = _start(paths, output)
        tell(say("Writing the project workbook"))
        write_workbook(beside, project_sheets(started.project))
    return started


def _start(paths: Sequence[Path], output: Path) -> Started:
    from ipraktik.model.project import Project, sheets_of
    from ipraktik.reading.evaluation.survey import read_survey_sheets
    from ipraktik.reading.exports import read_exports
    from ipraktik.reading.given_files import labels_of, names_of
    from ipraktik.reading.kept_sheets import OWN_KINDS
    from ipraktik.reading.mapping_proposals import propose_columns, without_surveys

    labels = labels_of(paths)
    paths = tuple(labels)
    survey_sheets = read_survey_sheets(paths).surveys
    tables = without_surveys(read_exports(paths).tables, survey_sheets)
    kinds = {path: {t.kind for t in tables if t.sheet.file == labels[path]} for path in paths}
    with_people = {table.sheet.file for table in tables if table.roles}
    with_answers = {sheet.table.sheet.file for sheet in survey_sheets}
    surveys = tuple(path for path in paths if labels[path] in with_answers)
    exports = tuple(
        path
        for path in paths
        if labels[path] in with_people or not (kinds[path] & OWN_KINDS or path in surveys)
    )
    if not with_people and not surveys:
        raise InputError(
            say(
                "No sign-ups were found in {files}. Give the exports of your forms, with the "
                "questions as headers.",
                files=names_of(paths),
            ),
            Refusal.NO_SIGNUPS,
        )
    sheets = sheets_of(propose_columns(tables, survey_sheets))
    names = tuple(path.name for path in exports)
    project = Project(
        *(output.name, names, sheets, _settings_of(tables), _kept_of(tables)),
        tuple(path.name for path in surveys),
    )
    unknown = tuple(path for path in exports if labels[path] not in with_people)
    return Started(project, exports, unknown, surveys)


def _settings_of(tables: Sequence[Table]) -> Settings:
    """Return the settings as they were given; a year that nobody wrote stays unset."""
    from ipraktik.reading.settings import read_settings
    from ipraktik.reading.signups import given_settings

    read = read_settings(given_settings(tables))
    if read.findings:
        raise FindingsError(read.findings[0].message)
    return read.settings


def _kept_of(tables: Sequence[Table]) -> KeptSheets:
    """Return the texts and figures as they were given, else the usual ones."""
    from ipraktik.reading.kept_sheets import read_kept_sheets

    kept, findings = read_kept_sheets(tables)
    if findings:
        raise FindingsError(findings[0].message)
    return kept


def init_template(output: Path, roles: tuple[Role, ...] = tuple(Role), force: bool = False) -> None:
    """Write an empty sign-up template: for the coordinator, or to be sent to one side only.

    Parameters
    ----------
    output : Path
    roles : tuple of Role
        Whose sheets it has; with one of them it holds no settings.
    force : bool

    Raises
    ------
    OutputError
        If the output exists (without `force`) or cannot be written.
    UsageError
        If its name does not end in ``.xlsx``.
    """
    from ipraktik.reading.geography import geography
    from ipraktik.writing.files import replace_file
    from ipraktik.writing.template_book import template_sheets
    from ipraktik.writing.template_columns import PlaceNames
    from ipraktik.writing.xlsx import write_workbook

    refuse_other_endings(output)
    place = geography()
    kommuner = tuple(sorted(place.landsdel_of, key=_danish_order))
    places = PlaceNames(kommuner, place.landsdele, tuple(place.regions))
    with replace_file(output, force) as beside:
        write_workbook(beside, template_sheets(output.name, roles, places))


def init_survey(output: Path, force: bool = False) -> None:
    """Write the ready survey: the questions to copy, and empty sheets for the answers.

    Parameters
    ----------
    output : Path
    force : bool

    Raises
    ------
    OutputError
        If the output exists (without `force`) or cannot be written.
    UsageError
        If its name does not end in ``.xlsx``.
    """
    from ipraktik.writing.files import replace_file
    from ipraktik.writing.survey_book import survey_sheets
    from ipraktik.writing.xlsx import write_workbook

    refuse_other_endings(output)
    with replace_file(output, force) as beside:
        write_workbook(beside, survey_sheets(output.name))


def _danish_order(name: str) -> str:
    """Return what puts æ, ø and å last; Aa stands under A, where people look for it."""
    return name.casefold().translate(str.maketrans("æøå", "{|}"))
