"""The workbook for one intern: the plan, on one page."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

from ipraktik.model.week import Day
from ipraktik.writing.file_names import safe_stem
from ipraktik.writing.intern_page import plan_sheet
from ipraktik.writing.intern_words import InternPlan
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.xlsx import write_workbook


def write_intern_book(path: Path, plan: InternPlan) -> None:
    """Write an intern's workbook: the one page of `plan_sheet`.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    first = plan.visit.week.date_of(Day.MON)
    write_workbook(path, [mask_sheet(plan_sheet(plan))], created=datetime.combine(first, time()))


def intern_file_stem(plan: InternPlan) -> str:
    """Return the name of an intern's file without its ending: ID and name."""
    intern = plan.visitor.intern
    return safe_stem(intern.intern_id, intern.name)
