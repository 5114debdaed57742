"""Report: the sign-ups given back, with what is wrong in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.refusals import refuse_other_endings
from ipraktik.pipeline.validating import validate
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.validation.check import Checked


def report(
    paths: Sequence[Path],
    output: Path,
    overrides: Mapping[str, str] | None = None,
    force: bool = False,
    tell: Progress = silent,
) -> Checked:
    """Check sign-ups as `validate` does, and write them with their findings as a workbook.

    The workbook can be mended and read again as sign-ups.

    Raises
    ------
    UsageError
        If the name of the output does not end in ``.xlsx``.
    InputError, OutputError
        If a file cannot be read or written.
    """
    from ipraktik.writing.files import replace_file
    from ipraktik.writing.report_book import report_sheets
    from ipraktik.writing.xlsx import write_workbook

    refuse_other_endings(output)
    with replace_file(output, force, paths) as beside:
        checked = validate(paths, overrides, tell)
        tell(say("Writing the report"))
        write_workbook(beside, report_sheets(checked.signups, checked.findings))
    return checked
