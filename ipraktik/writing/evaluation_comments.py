"""`Kommentarer`: people's own words, apart from all other answers."""

from __future__ import annotations

from ipraktik.language import danish
from ipraktik.model.evaluation_report import EvaluationReport
from ipraktik.model.evaluation_series import ROLE_WORDS
from ipraktik.model.schema import YES
from ipraktik.text import say
from ipraktik.writing.evaluation_page import PageBuilder
from ipraktik.writing.evaluation_words import COMMENTS_SHEET
from ipraktik.writing.tables import Sheet

_WIDTHS = (8.0, 12.0, 75.0)


def comments_sheet(report: EvaluationReport) -> Sheet:
    """Return `Kommentarer`, with a warning on top; in an order that tells nothing."""
    page = PageBuilder(_WIDTHS)
    page.title(say("Comments"))
    page.warning(
        say(
            "Read them through before they go on: people may have written names, or something "
            "that tells who they are. Numbers and addresses are hidden, and known names, but no "
            "program finds them all. Those marked Ja look to hold a name: read these first."
        )
    )
    page.text(say("The order is drawn by lot, and tells nothing of who answered when."))
    page.gap()
    if not report.comments:
        page.text(say("Nobody has written a comment."))
        return Sheet(COMMENTS_SHEET, (page.grid(),), portrait=True)
    told = any(one.role for one in report.comments)
    role = danish(say("From")) if told else None
    page.head([(danish(say("Read first")), 1), (role, 1), (danish(say("Comment")), 1)], "left")
    for one in report.comments:
        page.line(
            [
                (YES if one.look else None, 1),
                (ROLE_WORDS[one.role] if one.role else None, 1),
                (one.text, 1),
            ],
            "left",
        )
    return Sheet(COMMENTS_SHEET, (page.grid(),), portrait=True)
