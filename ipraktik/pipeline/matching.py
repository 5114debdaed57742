"""Match: read, check, solve, audit, explain and write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.pipeline.deepening import deepen
from ipraktik.pipeline.given import read_given
from ipraktik.pipeline.last_year import with_last_year
from ipraktik.pipeline.match_files import match_books
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.refusals import (
    refuse_answers,
    refuse_other_endings,
    refuse_unless_matchable,
)
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.placement import Match
    from ipraktik.validation.check import Checked


@dataclass(frozen=True, slots=True)
class MatchOptions:
    """What the command line adds to the settings of a match.

    `last_year` is the match workbook of an earlier year. `quick` leaves out what takes longer than
    the match; `insight_limit` are the seconds for it.
    """

    skip_errors: bool = False
    force: bool = False
    time_limit: float = 60.0
    quick: bool = False
    insight_limit: float = 75.0
    last_year: Path | None = None


def match(
    paths: Sequence[Path],
    output: Path,
    overrides: Mapping[str, str] | None = None,
    options: MatchOptions = MatchOptions(),
    tell: Progress = silent,
) -> Match:
    """Find the best match and write it as a workbook.

    Unless it is to be quick, a fuller workbook takes its place once the questions that need
    matching again are answered.

    Raises
    ------
    InputError, OutputError
        If a file cannot be read or written.
    FindingsError
        If rows have errors (unless they are to be skipped), or nobody can take part.
    UsageError
        If an option is wrong, last year's match is of another year, or a setting or a hand edit
        asks for what is not built yet.
    StoppedError
        If the user stops it after the first workbook has been written.
    """
    from ipraktik.validation.check import check
    from ipraktik.writing.files import replace_file
    from ipraktik.writing.match_book import match_book_sheets
    from ipraktik.writing.xlsx import write_workbook

    refuse_other_endings(output)
    with replace_file(output, options.force, _files_of(paths, options)) as beside:
        tell(say("Reading sign-ups"))
        checked = check(with_last_year(read_given(paths, overrides or {}), options.last_year))
        refuse_unless_matchable(checked, paths, options.skip_errors)
        books = tuple(book for _, book in match_books(paths, checked))
        refuse_answers(checked, books)
        found = find_match(checked, options.time_limit, tell)
        found = replace(found, round=1 + max((book.round for book in books), default=0))
        tell(say("Writing the match workbook"))
        write_workbook(beside, match_book_sheets(found))
    if options.quick:
        return found
    return deepen(found, output, paths, options.insight_limit, tell)


def _files_of(paths: Sequence[Path], options: MatchOptions) -> tuple[Path, ...]:
    """Return all files that are read, none of which may be written over."""
    return (*paths, options.last_year) if options.last_year else tuple(paths)


def find_match(checked: Checked, time_limit: float = 60.0, tell: Progress = silent) -> Match:
    """Solve the instance of checked sign-ups, audit the result, and explain it.

    Raises
    ------
    AssertionError
        If the audit finds that the solver broke a rule; that is a bug, never the user's fault.
    """
    from ipraktik.matching.advice import explain_unplaced
    from ipraktik.matching.audit import audit
    from ipraktik.matching.reasons import give_reasons
    from ipraktik.matching.solve import solve
    from ipraktik.model.placement import Match
    from ipraktik.reading.geography import geography
    from ipraktik.validation.counterparts import supply_and_demand

    instance = checked.instance
    assert instance is not None, "stopping findings are refused before"
    tell(say("Finding the best match"))
    result = solve(instance, time_limit)
    violations = audit(instance, result.placements, result.levels).violations
    if violations:
        raise AssertionError(f"audit: {violations[0].message} ({len(violations)} in all)")
    return Match(
        signups=checked.signups,
        instance=instance,
        result=result,
        reasons=give_reasons(instance, result.placements),
        unplaced=explain_unplaced(checked.signups, instance, result.placements),
        supply=supply_and_demand(instance, geography().landsdele).rows,
        findings=checked.findings,
    )
