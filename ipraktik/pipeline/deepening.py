"""The second stage of a match: what takes longer, when the match itself is on disk already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import OutputError, StoppedError
from ipraktik.model.insight import Insight
from ipraktik.model.placement import Match
from ipraktik.pipeline.progress import Progress
from ipraktik.pipeline.why import with_causes
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.pipeline.worlds import World


Stage = Callable[[Match, Progress], Match]
"""Answers something about a match, and returns the fuller match."""


def with_insight(seconds: float) -> Stage:
    """Return the stage that answers what is always asked, as far as it comes in some seconds."""

    def stage(found: Match, tell: Progress) -> Match:
        from ipraktik.explaining.insight import find_insight
        from ipraktik.explaining.moves import is_held_back

        if is_held_back(found.instance, found.result):
            return replace(found, insight=Insight(found.unplaced, not_reached=(_HELD_BACK,)))
        free = replace(found.instance, max_moves=None)
        insight = find_insight(replace(found, instance=free), seconds, tell)
        return replace(found, unplaced=insight.unplaced, insight=insight)

    return stage


_HELD_BACK = say("What takes longer: this match is held to fewer places by --max-moves")


def with_events(world: World, seconds: float) -> Stage:
    """Return the stage that tells which event forced each change."""

    def stage(found: Match, tell: Progress) -> Match:
        from ipraktik.explaining.deadline import Deadline

        return with_causes(found, world, Deadline(seconds), tell)

    return stage


def with_moves(seconds: float) -> Stage:
    """Return the stage that tells how many moves of sent proposals buy how many places."""

    def stage(found: Match, tell: Progress) -> Match:
        from ipraktik.explaining.deadline import Deadline
        from ipraktik.explaining.moves import find_moves

        def told(done: int, questions: int) -> None:
            tell(say("How many moves for how many places?"), done, questions)

        moves = find_moves(found.instance, found.result, Deadline(seconds), told)
        return replace(found, moves=moves)

    return stage


def with_drill(seconds: float) -> Stage:
    """Return the stage that tries cancellations, as far as it comes in some seconds."""

    def stage(found: Match, tell: Progress) -> Match:
        from ipraktik.explaining.deadline import Deadline
        from ipraktik.explaining.drill import find_drill

        def told(done: int, questions: int) -> None:
            tell(say("Cancellation drill"), done, questions)

        drill = find_drill(found.instance, found.result, Deadline(seconds), told)
        return replace(found, drill=drill)

    return stage


def deepen(
    found: Match, output: Path, inputs: Sequence[Path], stages: Sequence[Stage], tell: Progress
) -> Match:
    """Answer what takes longer, and put a fuller workbook in the place of the first.

    Parameters
    ----------
    found : Match
    output : Path
        Where the first workbook lies. It is left as it is if it has been changed meanwhile, or
        is open in another program.
    inputs : sequence of Path
    stages : sequence of Stage
        What time does not suffice for, they tell in the workbook.

    Returns
    -------
    Match
        With what has been answered and written.

    Raises
    ------
    StoppedError
        If the user stops it.
    """
    from ipraktik.writing.files import replace_file
    from ipraktik.writing.match_book import match_book_sheets
    from ipraktik.writing.xlsx import write_workbook

    try:
        first = _bytes_of(output)
        fuller = found
        for stage in stages:
            fuller = stage(fuller, tell)
        tell(say("Writing the match workbook"))
        with replace_file(output, True, inputs) as beside:
            write_workbook(beside, match_book_sheets(fuller))
            if first is None or _bytes_of(output) != first:
                raise OutputError(_CHANGED)
    except KeyboardInterrupt as stop:
        raise StoppedError(
            say(
                "Stopped. {path} holds the whole match, without what takes longer (as --quick).",
                path=output,
            )
        ) from stop
    except OutputError as error:
        return _without(found, error.text)
    return fuller


def _bytes_of(output: Path) -> bytes | None:
    """Return what stands there, or None where somebody has moved or taken it meanwhile."""
    try:
        return output.read_bytes()
    except OSError:
        return None


_CHANGED = say("The workbook was changed meanwhile, so it is left as it is.")


def _without(found: Match, why: Text) -> Match:
    """Return the match of the first stage, and why it is not fuller."""
    return replace(found, insight=Insight(found.unplaced, not_reached=(why,)))
