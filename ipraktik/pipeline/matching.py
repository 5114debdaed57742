"""Match: read, check, solve, audit, explain and write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import FindingsError, UsageError
from ipraktik.model.findings import Severity
from ipraktik.model.schema import PROPOSED
from ipraktik.model.settings import Fairness
from ipraktik.pipeline.match_files import match_books
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.text import say, say_many

if TYPE_CHECKING:
    from ipraktik.model.placement import Match
    from ipraktik.reading.match_book import MatchBook
    from ipraktik.validation.check import Checked


@dataclass(frozen=True, slots=True)
class MatchOptions:
    """What the command line adds to the settings of a match."""

    skip_errors: bool = False
    force: bool = False
    time_limit: float = 60.0


def match(
    paths: Sequence[Path],
    output: Path,
    overrides: Mapping[str, str] | None = None,
    options: MatchOptions = MatchOptions(),
    tell: Progress = silent,
) -> Match:
    """Find the best match and write it as a workbook.

    Raises
    ------
    InputError, OutputError
        If a file cannot be read or written.
    FindingsError
        If rows have errors (unless they are to be skipped), or nobody can take part.
    UsageError
        If a setting or a hand edit asks for what is not built yet.
    """
    from ipraktik.reading.signups import read_signups
    from ipraktik.validation.check import check
    from ipraktik.writing.files import replace_file
    from ipraktik.writing.match_book import match_book_sheets
    from ipraktik.writing.xlsx import write_workbook

    with replace_file(output, options.force, paths) as beside:
        tell(say("Reading sign-ups"))
        checked = check(read_signups(paths, overrides or {}))
        _require_matchable(checked, options.skip_errors)
        for _, book in match_books(paths, checked):
            _require_untouched(book)
        found = find_match(checked, options.time_limit, tell)
        tell(say("Writing the match workbook"))
        write_workbook(beside, match_book_sheets(found))
    return found


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
        supply=checked.supply.rows,
        findings=checked.findings,
    )


def _require_matchable(checked: Checked, skip_errors: bool) -> None:
    """Refuse what no match can be made of."""
    errors = checked.count(Severity.ERROR)
    instance = checked.instance
    if instance is None or (errors and not skip_errors):
        raise FindingsError(
            say_many(
                "{count} error must be mended before a match can be made; nothing was written. "
                "See it with: ipraktik validate",
                "{count} errors must be mended before a match can be made; nothing was written. "
                "See them with: ipraktik validate",
                errors,
            )
        )
    if not instance.hosts or not instance.units:
        raise FindingsError(
            say(
                "A match needs both hosts and interns: {hosts} hosts and {interns} interns can "
                "take part. Give all sign-up files at once.",
                hosts=len(instance.hosts),
                interns=len(instance.interns),
            )
        )
    if instance.settings.policy.fairness is Fairness.FAIR:
        raise UsageError(
            say(
                "Fordeling = retfærdig is not built yet. Set Fordeling to samlet in the sheet "
                "Indstillinger."
            )
        )


def _require_untouched(book: MatchBook) -> None:
    """Refuse answers and locks, which a later version will keep; never lose them in silence."""
    for placement in book.placements:
        if placement.status != PROPOSED or placement.locked:
            raise UsageError(
                say(
                    "{file}, sheet Matchforslag, row {row}: answers in Status and locks in Lås "
                    "cannot be kept in a new match yet, so none was made. To match afresh, set "
                    "Status to Foreslået and empty Lås.",
                    file=book.file.name,
                    row=placement.row.number,
                )
            )
