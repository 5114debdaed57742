"""`Udbytte`: what the visits were of use for."""

from __future__ import annotations

from ipraktik.language import danish
from ipraktik.model.columns import Role
from ipraktik.model.evaluation import FEWEST_SHOWN
from ipraktik.model.evaluation_report import EvaluationReport
from ipraktik.text import say
from ipraktik.writing.evaluation_page import PIXELS_PER_POINT, PageBuilder
from ipraktik.writing.evaluation_words import ROLES, USES_SHEET
from ipraktik.writing.tables import Area, Block, Cell, Chart, Series, Sheet

_WIDTHS = (45.0, 20.0, 20.0)
_ROW, _LEAST_ROWS, _WIDTH = 18.0, 7, 600


def uses_sheet(report: EvaluationReport) -> Sheet:
    """Return `Udbytte`: kinds of use counted by role, as a table and a chart."""
    page, roles = PageBuilder(_WIDTHS), (Role.HOST, Role.INTERN)
    page.title(say("What the visits were of use for"))
    page.text(
        say(
            "How many named each kind. A dash stands where fewer than {count} named it, and where "
            "a number would give away such a number. Own words that few used are counted in the "
            "last line.",
            count=FEWEST_SHOWN,
        )
    )
    page.gap()
    at = page.head([(None, 1), *((danish(ROLES[role]), 1) for role in roles)])
    for one in report.uses:
        page.line([(one.use, 1), (_counted(one.hosts), 1), (_counted(one.interns), 1)])
    page.gap()
    blocks: list[Block] = [page.grid()]
    if any(count is not None for one in report.uses for count in (one.hosts, one.interns)):
        last = at + len(report.uses)
        rows = 2 * max(_LEAST_ROWS, len(report.uses))
        blocks.append(
            Chart(
                danish(say("How many named it")),
                Area(USES_SHEET, at + 1, 0, last, 0),
                tuple(
                    Series(danish(ROLES[role]), Area(USES_SHEET, at + 1, column, last, column))
                    for column, role in enumerate(roles, start=1)
                ),
                page.row,
                width=_WIDTH,
                height=round(rows * _ROW * PIXELS_PER_POINT),
            )
        )
    return Sheet(USES_SHEET, tuple(blocks), portrait=True)


def _counted(count: int | None) -> Cell:
    return "–" if count is None else count
