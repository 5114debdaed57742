"""What `match` shows of a match that was made from a match workbook."""

from __future__ import annotations

from ipraktik.cli.screen import Screen
from ipraktik.cli.show_edits import show_edits
from ipraktik.cli.show_findings import show_findings
from ipraktik.model.findings import Code, Finding
from ipraktik.model.placement import Match
from ipraktik.model.signups import SheetKind
from ipraktik.text import say, say_many

_TOLD = frozenset(
    {
        Code.DUPLICATE_ROW,
        Code.MISSING_ROW,
        Code.ANSWERS_DIFFER,
        Code.ANSWER_UNUSED,
        Code.PROMISE_FREED,
        Code.NOT_IN_NEW_FILE,
        Code.SIGNED_UP_AGAIN,
        Code.REFUSAL_UNKNOWN,
        Code.BAD_DATE,
    }
)
"""What concerns the workbook before, and not the sign-ups, which `validate` shows."""
_CLAIMS = frozenset({Code.COMPANION_NOT_MUTUAL, Code.OWN_HOST_ONE_SIDED})
"""What one new sign-up says of somebody else: it may move whoever had been told already."""


def show_rematch(screen: Screen, match: Match) -> None:
    """Show what was understood of the workbook before, what was typed in it, and what changed."""
    if match.before is None:
        return
    for note in match.before.notes:
        screen.line(note)
    show_findings(screen, _told(match))
    if match.before is not None and match.before.taken:
        screen.line(
            say_many(
                "{count} answer was taken over from the files beside the match.",
                "{count} answers were taken over from the files beside the match.",
                match.before.taken,
            )
        )
    show_edits(screen, match.judged)
    _show_untold(screen, match)
    if not match.changes:
        screen.line(say("Everybody stands as in the match before."))
        return
    screen.line(
        say_many(
            "{count} intern stands otherwise than before: the sheet Ændringer says why, and whom "
            "to call.",
            "{count} interns stand otherwise than before: the sheet Ændringer says why, and whom "
            "to call.",
            len(match.changes),
        )
    )


def _told(match: Match) -> list[Finding]:
    old = {one.file for one in match.signups.sheets if one.kind is SheetKind.MATCH}
    return [
        one
        for one in match.findings
        if one.code in _TOLD or (one.code in _CLAIMS and one.place.file not in old)
    ]


def _show_untold(screen: Screen, match: Match) -> None:
    if match.untold:
        screen.line(
            say_many(
                "{count} intern has perhaps not heard of a change of an earlier round: see the "
                "sheet Mangler besked.",
                "{count} interns have perhaps not heard of a change of an earlier round: see the "
                "sheet Mangler besked.",
                len(match.untold),
            ),
            style="yellow",
        )
