"""Match: read, check, solve, audit, explain and write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.model.changes import find_changes
from ipraktik.model.findings import sort_findings
from ipraktik.pipeline.deepening import deepen
from ipraktik.pipeline.given import read_given
from ipraktik.pipeline.given_answers import with_answers
from ipraktik.pipeline.match_files import match_books
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.promises import promise, without_those_who_left
from ipraktik.pipeline.refusals import (
    only_book,
    refuse_broken_promises,
    refuse_other_endings,
    refuse_unless_matchable,
)
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.placement import Match
    from ipraktik.model.promises import Before
    from ipraktik.validation.check import Checked


@dataclass(frozen=True, slots=True)
class MatchOptions:
    """What the command line adds to the settings of a match.

    `quick` leaves out what takes longer than the match; `insight_limit` are the seconds for it.
    """

    skip_errors: bool = False
    force: bool = False
    time_limit: float = 60.0
    quick: bool = False
    insight_limit: float = 75.0


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
        If rows have errors (unless they are to be skipped), nobody can take part, or something
        that was promised cannot be kept.
    UsageError
        If an option is wrong, or there are several match workbooks.
    StoppedError
        If the user stops it after the first workbook has been written.
    """
    from ipraktik.writing.files import replace_file
    from ipraktik.writing.match_book import match_book_sheets
    from ipraktik.writing.xlsx import write_workbook

    refuse_other_endings(output)
    with replace_file(output, options.force, paths) as beside:
        tell(say("Reading sign-ups"))
        checked, before = _start_from(paths, overrides or {}, options.skip_errors)
        found = find_match(checked, options.time_limit, tell)
        if before is not None:
            changes = tuple(find_changes(before, found.instance, found.result.placements))
            found = replace(found, before=before, changes=changes)
        tell(say("Writing the match workbook"))
        write_workbook(beside, match_book_sheets(found))
    if options.quick:
        return found
    return deepen(found, output, paths, options.insight_limit, tell)


def _start_from(
    paths: Sequence[Path], overrides: Mapping[str, str], skip_errors: bool
) -> tuple[Checked, Before | None]:
    """Read and check the files, and take over what a match workbook among them has promised."""
    from ipraktik.validation.check import check

    signups = read_given(paths, overrides)
    book = only_book([book for _, book in match_books(paths, signups)])
    answered = with_answers(book, signups) if book else None
    if answered is not None:
        book, signups = answered.book, without_those_who_left(signups, answered.book)
    checked = check(signups)
    refuse_unless_matchable(checked, paths, skip_errors)
    if book is None or answered is None:
        return checked, None
    promised = promise(book, checked)
    refuse_broken_promises(promised.findings, paths)
    findings = sort_findings((*checked.findings, *answered.findings, *promised.findings))
    before = replace(promised.before, answers=answered.known, taken=answered.taken)
    return replace(checked, instance=promised.instance, findings=findings), before


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
