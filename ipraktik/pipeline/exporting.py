"""Export: from a match workbook to the sheets each host receives."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ipraktik.pipeline.progress import Progress, silent
from ipraktik.text import say


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote: numbers of files by kind."""

    hosts: int
    placed: int


def export(path: Path, folder: Path, force: bool = False, tell: Progress = silent) -> Exported:
    """Write placement sheets and host workbooks from a match workbook.

    Raises
    ------
    InputError, OutputError
        If the workbook cannot be read, or the folder not be written.
    FindingsError
        If the workbook has errors; nothing is written.
    """
    from ipraktik.exporting import export_match, read_match
    from ipraktik.writing.files import replace_folder

    with replace_folder(folder, force, [path]) as beside:
        tell(say("Reading the match workbook"))
        placed = read_match(path)
        tell(say("Writing sheets for each host"))
        return export_match(placed, beside)
