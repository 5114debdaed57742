"""Evaluate: from what was answered after the week to its figures, and to the next year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import FindingsError, InputError, UsageError
from ipraktik.model.evaluated import Evaluated
from ipraktik.pipeline.joining import Register, join
from ipraktik.pipeline.next_year import YearDone, plan_next_year
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.refusals import refuse_other_endings
from ipraktik.pipeline.restore import restore_what_stands
from ipraktik.pipeline.visits import find_visits
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.model.evaluated import HeadlineFigure
    from ipraktik.model.evaluation import Survey
    from ipraktik.model.evaluation_report import EvaluationReport
    from ipraktik.model.next_year import NextYear
    from ipraktik.pipeline.restore import Restored
    from ipraktik.pipeline.visits import Visits


@dataclass(frozen=True, slots=True)
class EvaluateOptions:
    """What is given beside the answers.

    Parameters
    ----------
    match : Path, optional
        The match workbook of the year.
    earlier : tuple of Path
        Reports of earlier years.
    next_year : Path, optional
        Where to write next year's project workbook.
    force : bool
        Whether outputs that exist may be replaced.
    """

    match: Path | None = None
    earlier: tuple[Path, ...] = ()
    next_year: Path | None = None
    force: bool = False


@dataclass(frozen=True)
class Evaluation:
    """What an evaluation came to.

    Parameters
    ----------
    evaluated : Evaluated
    report : EvaluationReport
    next_year : NextYear, optional
    objections : int
        How much the audit of the match workbook objects to.
    contradictions : tuple of Text
        Where earlier reports say different things of a year.
    """

    evaluated: Evaluated
    report: EvaluationReport
    next_year: NextYear | None = None
    objections: int = 0
    contradictions: tuple[Text, ...] = ()


@dataclass(frozen=True)
class _Year:
    """The match of the year, as the answers are held against it."""

    path: Path
    restored: Restored
    visits: Visits
    register: Register

    @property
    def number(self) -> int:
        year = self.restored.checked.signups.settings.year
        assert year is not None, "a missing year stops the reading"
        return year


def evaluate(
    answers: Sequence[Path],
    output: Path,
    options: EvaluateOptions = EvaluateOptions(),
    tell: Progress = silent,
) -> Evaluation:
    """Write the report of a year, and what the next one starts from where that is asked for.

    Parameters
    ----------
    answers : sequence of Path
        Surveys of hosts and interns; a project workbook among them says what their columns are.
    output : Path
        The report.
    options : EvaluateOptions
    tell : callable

    Raises
    ------
    InputError, OutputError
        If a file cannot be read or written, or the year is not known.
    FindingsError
        If a match workbook has errors, or a column of the surveys cannot be found.
    UsageError
        If options do not go together.
    """
    from ipraktik.evaluating import report
    from ipraktik.reading.evaluation.survey import read_survey
    from ipraktik.reading.evaluation_series import read_earlier_series
    from ipraktik.validation.survey import check_survey
    from ipraktik.writing.evaluation_book import evaluation_sheets
    from ipraktik.writing.files import replace_files
    from ipraktik.writing.xlsx import write_workbook

    _refuse_outputs(output, options)
    inputs = (*answers, *options.earlier, *((options.match,) if options.match else ()))
    outputs = (output, *((options.next_year,) if options.next_year else ()))
    with replace_files(outputs, options.force, inputs) as beside:
        tell(say("Reading the answers"))
        survey = check_survey(read_survey(answers))
        year = _read_year(options.match, tell)
        number = _number(year, survey, answers)
        series = read_earlier_series(options.earlier)
        _refuse_later(series.figures, number)
        evaluated = _evaluated(survey, year, series.figures, number)
        tell(say("Working out the figures"))
        found = report(evaluated)
        write_workbook(beside[0], evaluation_sheets(found))
        plan = None
        if year is not None and options.next_year is not None:
            tell(say("Writing next year's project workbook"))
            plan = _plan(year, answers, options.next_year.name)
            _write_next(beside[-1], plan)
    return Evaluation(evaluated, found, plan, _objections(year), series.contradictions)


def _refuse_outputs(output: Path, options: EvaluateOptions) -> None:
    from ipraktik.writing.staging import is_same_output

    refuse_other_endings(output)
    if options.next_year is None:
        return
    refuse_other_endings(options.next_year)
    if options.match is None:
        raise UsageError(say("--next needs --match: next year is planned from who was where."))
    if is_same_output(options.next_year, output):
        raise UsageError(
            say("Give the report and next year's project workbook a name each, not the same.")
        )


def _read_year(path: Path | None, tell: Progress) -> _Year | None:
    if path is None:
        return None
    tell(say("Reading the match workbook"))
    restored = restore_what_stands(path)
    visits = find_visits(restored)
    if not visits.rows:
        raise InputError(
            say("{file} places nobody: the sheet Matchforslag has no rows.", file=path.name)
        )
    return _Year(path, restored, visits, Register(restored.checked.signups, visits))


def _number(year: _Year | None, survey: Survey, answers: Sequence[Path]) -> int:
    """Return the year that is evaluated: the match's, or that of the newest answer."""
    if year is not None:
        return year.number
    if survey.newest is not None:
        return survey.newest.year
    given = _given_year(answers)
    if given is None:
        raise InputError(
            say(
                "The answers do not say their year. Give the match workbook with --match, or a "
                "project workbook with År in Indstillinger beside the answers."
            )
        )
    return given


def _given_year(answers: Sequence[Path]) -> int | None:
    from ipraktik.reading.exports import read_tables
    from ipraktik.reading.settings import read_settings
    from ipraktik.reading.signups import given_settings

    _, tables = read_tables(answers)
    read = read_settings(given_settings(tables))
    if read.findings:
        raise FindingsError(read.findings[0].message)
    return read.settings.year


def _refuse_later(figures: Sequence[HeadlineFigure], year: int) -> None:
    """Refuse figures of this year or a later one as those of earlier years."""
    latest = max((one.year for one in figures), default=0)
    if latest >= year:
        raise UsageError(
            say(
                "--earlier has figures of {latest}, and these answers are of {year}: give reports "
                "of earlier years only.",
                latest=latest,
                year=year,
            )
        )


def _evaluated(
    survey: Survey, year: _Year | None, earlier: tuple[HeadlineFigure, ...], number: int
) -> Evaluated:
    joined = join(survey.answers, year.register if year else None)
    return Evaluated(
        year=number,
        rated=joined.rated,
        asked=year.visits.asked if year else None,
        earlier=earlier,
        survey=survey,
        unjoined=joined.unjoined,
        is_assumed=year is not None and year.visits.is_assumed,
    )


def _plan(year: _Year, answers: Sequence[Path], name: str) -> NextYear:
    from ipraktik.reading.kept_columns import read_kept_columns

    done = YearDone(year.restored, year.visits)
    return plan_next_year(done, name, read_kept_columns(answers))


def _write_next(path: Path, plan: NextYear) -> None:
    from ipraktik.writing.next_year_book import next_year_sheets
    from ipraktik.writing.xlsx import write_workbook

    write_workbook(path, next_year_sheets(plan))


def _objections(year: _Year | None) -> int:
    """Return how much the audit finds in the match workbook that is not a coordinator's."""
    from ipraktik.pipeline.auditing import audit_workbook

    if year is None:
        return 0
    book, instance = year.restored.book, year.visits.instance
    found, _ = audit_workbook(year.path, book, instance, prove=False)
    return len(found)
