"""Match: read, check, solve, audit, explain and write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import UsageError
from ipraktik.model.changes import Change, find_changes, find_untold
from ipraktik.model.findings import sort_findings
from ipraktik.pipeline.deepening import (
    Stage,
    deepen,
    with_drill,
    with_events,
    with_insight,
    with_moves,
)
from ipraktik.pipeline.given import read_given
from ipraktik.pipeline.given_answers import with_answers
from ipraktik.pipeline.imported import with_digests
from ipraktik.pipeline.last_year import with_last_year
from ipraktik.pipeline.match_files import match_books
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.refusals import (
    only_book,
    refuse_broken_promises,
    refuse_other_endings,
    refuse_unless_matchable,
)
from ipraktik.pipeline.sealed import read_control
from ipraktik.pipeline.sheet_notes import describe_reverted, describe_sheet
from ipraktik.pipeline.why import with_plain_causes
from ipraktik.pipeline.worlds import World
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.placement import Match, Unplaced
    from ipraktik.model.promises import Before
    from ipraktik.validation.check import Checked


@dataclass(frozen=True, slots=True)
class MatchOptions:
    """What the command line adds to the settings of a match.

    `quick` leaves out what takes longer than the match; `insight_limit` are the seconds for it.
    `drill` asks what each cancellation would do, within `drill_limit` seconds. `max_moves` is how
    many of those who were sent a host, and could each keep it, may move; `moves_limit` are the
    seconds for what other numbers would give, `events_limit` those for what forced each change.
    `last_year` is the match workbook of an earlier year.
    """

    skip_errors: bool = False
    force: bool = False
    time_limit: float = 60.0
    quick: bool = False
    insight_limit: float = 75.0
    drill: bool = False
    drill_limit: float = 60.0
    max_moves: int | None = None
    moves_limit: float = 30.0
    events_limit: float = 30.0
    last_year: Path | None = None

    def stages(self, world: World | None) -> Sequence[Stage]:
        """Return what is asked once the match is written; `world` is what it was made from."""
        asked: list[Stage] = []
        if world is not None and not self.quick:
            asked.append(with_events(world, self.events_limit))
        if not self.quick:
            asked += [with_moves(self.moves_limit), with_insight(self.insight_limit)]
        if self.drill:
            asked.append(with_drill(self.drill_limit))
        return asked


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
        If an option is wrong, last year's match is of another year, or there are several match
        workbooks.
    StoppedError
        If the user stops it after the first workbook has been written.
    """
    from ipraktik.writing.files import replace_file
    from ipraktik.writing.match_book import match_book_sheets
    from ipraktik.writing.xlsx import write_workbook

    refuse_other_endings(output)
    with replace_file(output, options.force, _files_of(paths, options)) as beside:
        tell(say("Reading sign-ups"))
        checked, before, world = _start_from(paths, overrides or {}, options)
        checked = _held_to(checked, options.max_moves)
        found = find_match(checked, options.time_limit, tell)
        if before is not None and world is not None:
            changes = tuple(find_changes(before, found.instance, found.result.placements))
            untold = _untold(before, found)
            found = replace(found, before=before, changes=changes, untold=untold)
            found = with_plain_causes(found, world)
        stages = options.stages(world)
        tell(say("Writing the match workbook"))
        write_workbook(beside, match_book_sheets(found))
    if not stages:
        return found
    return deepen(found, output, paths, stages, tell)


def _untold(before: Before, found: Match) -> tuple[Change, ...]:
    known = {one.intern_id for one in found.signups.interns}
    return tuple(find_untold(before, found.result.placements, known))


def _held_to(checked: Checked, max_moves: int | None) -> Checked:
    """Return the sign-ups whose match may move no more than so many sent proposals."""
    if max_moves is None or checked.instance is None:
        return checked
    if not checked.instance.sent:
        raise UsageError(
            say("--max-moves is for a new match of a match in which proposals were sent.")
        )
    return replace(checked, instance=replace(checked.instance, max_moves=max_moves))


def _start_from(
    paths: Sequence[Path], overrides: Mapping[str, str], options: MatchOptions
) -> tuple[Checked, Before | None, World | None]:
    """Read and check the files, and take over what a match workbook among them has promised."""
    from ipraktik.validation.check import check

    signups = with_last_year(read_given(paths, overrides), options.last_year)
    books = match_books(paths, signups)
    book = only_book([book for _, book in books])
    signups = with_digests(signups, book)
    answered = with_answers(book, signups) if book else None
    world = World(signups, answered.book) if answered else None
    checked = world.checked if world else check(signups)
    refuse_unless_matchable(checked, paths, options.skip_errors)
    if world is None or answered is None:
        return checked, None, None
    promised = world.promised
    refuse_broken_promises(promised.findings, paths)
    findings = sort_findings((*checked.findings, *answered.findings, *promised.findings))
    checked = replace(checked, instance=promised.instance, findings=findings)
    before = replace(
        promised.before,
        notes=(*describe_reverted(books[0][0]), *describe_sheet(world)),
        imported=read_control(world.book.file.name, world.book.control).imported,
        answers=answered.known,
        taken=answered.taken,
    )
    return checked, before, world


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
    from ipraktik.explaining.moves import is_held_back
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
    unplaced = explain_unplaced(checked.signups, instance, result.placements)
    if is_held_back(instance, result):
        unplaced = tuple(map(_for_the_limit, unplaced))
    return Match(
        signups=checked.signups,
        instance=instance,
        result=result,
        reasons=give_reasons(instance, result.placements),
        unplaced=unplaced,
        supply=supply_and_demand(instance, geography().landsdele).rows,
        findings=checked.findings,
    )


def _for_the_limit(one: Unplaced) -> Unplaced:
    """Return the cause of somebody without a place where a limit on moves costs places."""
    if not one.in_match:
        return one
    return replace(one, cause=_LIMIT, helps=())


_LIMIT = say(
    "This match moves only few of the sent proposals (--max-moves), and so it places fewer. "
    "Overblik says how many more could have a place."
)
