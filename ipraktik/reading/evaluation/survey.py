"""Evaluation surveys of hosts and interns: files -> `Survey`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ipraktik.errors import InputError
from ipraktik.model.evaluation import EvaluationAnswer, Survey
from ipraktik.model.evaluation_columns import HEADLINE_KEYS, evaluation_field_name
from ipraktik.model.evaluation_series import SERIES_HEADERS
from ipraktik.model.findings import sort_findings
from ipraktik.model.names import fold_header
from ipraktik.model.origin import Raw
from ipraktik.model.signups import InputFile, SheetKind, SheetSummary
from ipraktik.reading.evaluation.recognise import is_evaluation, survey_sheet
from ipraktik.reading.evaluation.repeated import each_once
from ipraktik.reading.evaluation.sheet import SurveySheet
from ipraktik.reading.evaluation.sheet_rows import read_rows
from ipraktik.reading.exports import undo_surveys
from ipraktik.reading.given_files import names_of, read_given
from ipraktik.reading.lists import learn_fields
from ipraktik.reading.mapping.choices import Choices, read_evaluation_choices
from ipraktik.reading.parsed import tidy_text
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.tables import Table, is_match_workbook, is_own_sheet, recognise_sheets
from ipraktik.text import Text, say


@dataclass(frozen=True)
class ReadSurveys:
    """Files as far as their sheets are told apart.

    Parameters
    ----------
    files : tuple of InputFile
    surveys : tuple of SurveySheet
    others : tuple of Table
        The sheets that hold no evaluation answers.
    notes : tuple of Text
    """

    files: tuple[InputFile, ...]
    surveys: tuple[SurveySheet, ...]
    others: tuple[Table, ...]
    notes: tuple[Text, ...]


def read_survey_sheets(paths: Sequence[Path]) -> ReadSurveys:
    """Read files, undo what survey tools did, and tell sheets of evaluation answers from others.

    Raises
    ------
    InputError
        If a file cannot be read.
    """
    given = read_given(paths)
    choices = read_evaluation_choices(sheet for sheets in given.books for sheet in sheets)
    surveys, others, notes = list[SurveySheet](), list[Table](), list(given.notes)
    for file, sheets in zip(given.files, given.books, strict=True):
        _refuse_report(file, sheets)
        plain = undo_surveys(sheets)
        notes += plain.notes
        in_match = is_match_workbook(sheets)
        for sheet in plain.sheets:
            found = None if in_match or is_own_sheet(sheet) else _survey(sheet, choices)
            surveys += [found] if found else []
            others += () if found or in_match else recognise_sheets((sheet,))
        others += recognise_sheets(sheets) if in_match else ()
    return ReadSurveys(given.files, tuple(surveys), tuple(others), tuple(notes))


def _refuse_report(file: InputFile, sheets: Sequence[RawSheet]) -> None:
    """Refuse a report that the program wrote: its tables would be taken for answers."""
    signs = frozenset(map(fold_header, SERIES_HEADERS))
    for sheet in sheets:
        first = sheet.rows[0][1] if sheet.rows else ()
        if signs <= {fold_header(tidy_text(cell)) for cell in first}:
            raise InputError(
                say(
                    "{file} is an evaluation report, not answers. Give it with --earlier, and the "
                    "answers of hosts and interns here.",
                    file=file.name,
                )
            )


def _survey(sheet: RawSheet, choices: Choices) -> SurveySheet | None:
    """Return a sheet as one of evaluation answers; None where it is something else."""
    found = survey_sheet(sheet, choices)
    if found is None:
        return None
    if is_evaluation(found, is_sign_up=True):
        return found
    (table,) = recognise_sheets((sheet,))
    is_plain = table.kind is SheetKind.IGNORED
    return found if is_plain and is_evaluation(found, is_sign_up=False) else None


def read_survey(paths: Sequence[Path]) -> Survey:
    """Read the evaluation surveys of hosts and interns.

    Parameters
    ----------
    paths : sequence of Path
        Exports of survey tools, lists, the program's own survey filled in; a project workbook
        among them gives what was chosen in `Kolonner`.

    Returns
    -------
    Survey
        Each respondent once; `findings` name what could not be understood, and is not used.

    Raises
    ------
    InputError
        If a file cannot be read, or no sheet has evaluation answers.
    """
    read = read_survey_sheets(paths)
    if not read.surveys:
        raise InputError(
            say(
                "No evaluation answers were found in {files}. Give the answers of hosts and "
                "interns after the visits, with the questions as headers, such as {headers}.",
                files=names_of(paths),
                headers=", ".join(evaluation_field_name(key) for key in HEADLINE_KEYS),
            )
        )
    fields = learn_fields(_field_cells(read.surveys))
    sheets = [read_rows(sheet, fields) for sheet in read.surveys]
    answers, twice = each_once([one for sheet in sheets for one in sheet.answers])
    findings = [one for sheet in sheets for one in sheet.findings]
    return Survey(
        answers=tuple(sorted(answers, key=_by_role_and_place)),
        findings=sort_findings((*findings, *twice)),
        files=read.files,
        sheets=(*(sheet.summary for sheet in sheets), *map(_summary_of_other, read.others)),
        notes=(*read.notes, *(note for sheet in sheets for note in sheet.notes)),
    )


def _by_role_and_place(one: EvaluationAnswer) -> tuple[object, ...]:
    return (one.role, one.row.file, one.row.sheet, one.row.number)


def _field_cells(sheets: Iterable[SurveySheet]) -> Iterator[Raw]:
    for sheet in sheets:
        for claims in sheet.claims.values():
            columns = claims["fields"].columns if "fields" in claims else ()
            letters = {column.letter for column in columns}
            for index, _, column in sheet.columns:
                if column.letter in letters:
                    yield from sheet.table.answers(index)


def _summary_of_other(table: Table) -> SheetSummary:
    return SheetSummary(table.sheet.file, table.sheet.name, table.kind, notes=table.sheet.notes)
