"""The report workbook `EVALUERING.xlsx`."""

from __future__ import annotations

from ipraktik.model.evaluation_report import EvaluationReport
from ipraktik.writing.evaluation_about import about_sheet
from ipraktik.writing.evaluation_comments import comments_sheet
from ipraktik.writing.evaluation_front import front_sheet
from ipraktik.writing.evaluation_groups import groups_sheet
from ipraktik.writing.evaluation_tables import (
    changes_sheet,
    ideas_sheet,
    series_sheet,
)
from ipraktik.writing.evaluation_uses import uses_sheet
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.tables import Sheet

_MAKERS = (
    front_sheet,
    changes_sheet,
    groups_sheet,
    uses_sheet,
    ideas_sheet,
    comments_sheet,
    about_sheet,
    series_sheet,
)


def evaluation_sheets(report: EvaluationReport) -> tuple[Sheet, ...]:
    """Return all sheets of an evaluation report; the same report gives the same sheets."""
    return tuple(mask_sheet(make(report)) for make in _MAKERS)
