"""Report: the sign-ups given back, with what is wrong in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import UsageError
from ipraktik.model.signups import SheetKind
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
        If the name of the output does not end in ``.xlsx``, or a match workbook is among the
        files: given back as sign-ups, it would have lost its round.
    InputError, OutputError
        If a file cannot be read or written.
    """
    from ipraktik.writing.files import replace_file
    from ipraktik.writing.report_book import report_sheets
    from ipraktik.writing.xlsx import write_workbook

    refuse_other_endings(output)
    with replace_file(output, force, paths) as beside:
        checked = validate(paths, overrides, tell)
        _refuse_match(checked)
        tell(say("Writing the report"))
        write_workbook(beside, report_sheets(checked.signups, checked.findings))
    return checked


def _refuse_match(checked: Checked) -> None:
    match = next((one for one in checked.signups.sheets if one.kind is SheetKind.MATCH), None)
    if match is not None:
        raise UsageError(
            say(
                "A report is of sign-ups, and {file} is a match workbook. See what is wrong in it "
                "without --report, and mend it there.",
                file=match.file,
            )
        )
