"""The example sign-ups that come with the package."""

from __future__ import annotations

from pathlib import Path

from ipraktik.pipeline.refusals import refuse_other_endings
from ipraktik.writing.files import replace_file, write_file

_PACKAGE = Path(__file__).parent.parent
_NAME = "tilmeldinger.xlsx"


def example_path() -> Path:
    """Return where the example sign-ups lie: in the installed package, or in a checkout."""
    installed = _PACKAGE / "data" / "sample" / _NAME
    return installed if installed.exists() else _PACKAGE.parent / "sample_data" / _NAME


def write_example(output: Path, force: bool = False) -> None:
    """Write a copy of the example sign-ups.

    Raises
    ------
    OutputError
        If the output exists (without `force`) or cannot be written.
    UsageError
        If its name does not end in ``.xlsx``.
    """
    refuse_other_endings(output)
    with replace_file(output, force, [example_path()]) as beside:
        write_file(beside, example_path().read_bytes())
