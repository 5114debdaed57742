"""The second stage of a match: what takes longer, when the match itself is on disk already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import IpraktikError, OutputError
from ipraktik.model.insight import Insight
from ipraktik.model.placement import Match
from ipraktik.pipeline.progress import Progress
from ipraktik.pipeline.why import with_causes
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.pipeline.worlds import World


class StoppedError(IpraktikError):
    """Somebody stopped the second stage; the match of the first lies there whole."""

    exit_code = 130


def deepen(  # noqa: PLR0913 - what the first stage leaves to the second
    found: Match,
    output: Path,
    inputs: Sequence[Path],
    seconds: float,
    tell: Progress,
    world: World | None = None,
) -> Match:
    """Answer what takes longer, and put a fuller workbook in the place of the first.

    Parameters
    ----------
    found : Match
    output : Path
        Where the first workbook lies. It is left as it is if it has been changed meanwhile, or
        is open in another program.
    inputs : sequence of Path
    seconds : float
        What is not reached by then is told in the workbook.
    tell : Progress
    world : World, optional
        What a match of a match was made from.

    Returns
    -------
    Match
        With what has been answered and written.

    Raises
    ------
    StoppedError
        If the user stops it.
    """
    from ipraktik.explaining.deadline import Deadline
    from ipraktik.explaining.insight import find_insight
    from ipraktik.writing.files import replace_file
    from ipraktik.writing.match_book import match_book_sheets
    from ipraktik.writing.xlsx import write_workbook

    first = output.read_bytes()
    try:
        deadline = Deadline(seconds)
        if world is not None:
            # It is what a coordinator waits for; the rest must have its time too.
            found = with_causes(found, world, Deadline(seconds / 2), tell)
        insight = find_insight(found, deadline.seconds_left, tell)
        fuller = replace(found, unplaced=insight.unplaced, insight=insight)
        tell(say("Writing the match workbook"))
        with replace_file(output, True, inputs) as beside:
            write_workbook(beside, match_book_sheets(fuller))
            if output.read_bytes() != first:
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


_CHANGED = say("The workbook was changed meanwhile, so it is left as it is.")


def _without(found: Match, why: Text) -> Match:
    """Return the match of the first stage, and why it is not fuller."""
    return replace(found, insight=Insight(found.unplaced, not_reached=(why,)))
