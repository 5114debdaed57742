"""`match --check`: what a coordinator has typed into a match workbook, judged; nothing written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from ipraktik.errors import UsageError
from ipraktik.pipeline.given import read_given
from ipraktik.pipeline.given_answers import with_answers
from ipraktik.pipeline.imported import with_digests
from ipraktik.pipeline.judging import Judgement, judge
from ipraktik.pipeline.match_files import match_books
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.refusals import only_book, refuse_unless_matchable
from ipraktik.pipeline.worlds import World
from ipraktik.text import say


def check_edits(
    paths: Sequence[Path],
    overrides: Mapping[str, str] | None = None,
    skip_errors: bool = False,
    time_limit: float = 60.0,
    tell: Progress = silent,
) -> Judgement:
    """Judge the edits in a match workbook as a new match of these files would meet them.

    Raises
    ------
    InputError
        If a file cannot be read.
    FindingsError
        If sign-ups have errors (unless they are to be skipped), or nobody can take part.
    UsageError
        If there is no match workbook among the files, or there are several.
    """
    from ipraktik.explaining.deadline import Deadline

    tell(say("Reading sign-ups"))
    signups = read_given(paths, overrides or {})
    book = only_book([book for _, book in match_books(paths, signups)])
    if book is None:
        raise UsageError(
            say("--check is for a match workbook: name the one that 'ipraktik match' wrote.")
        )
    signups = with_digests(signups, book)
    world = World(signups, with_answers(book, signups).book)
    refuse_unless_matchable(world.checked, paths, skip_errors)
    return judge(world, Deadline(time_limit), tell)
