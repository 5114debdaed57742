"""Reads one .xls or .ods in a process of its own: ``python -m ipraktik.reading.calamine_child``.

On some damaged files calamine ends the whole process (a length in the file makes it ask for more
memory than there is), which nothing in the same process can catch. The workbook comes in on
stdin; what was read goes out on stdout, pickled. No code but this package's is on either side.
"""

from __future__ import annotations

import io
import pickle
import sys
from collections.abc import Sequence

PROTECTED = "protected"
_MOST_MEMORY = 1 << 30
"""Bytes that the process may ask for; a workbook of sign-ups takes a fraction of it."""

ReadSheet = tuple[str, bool, Sequence[Sequence[object]]]
"""A sheet's name, whether it is hidden, and its cells from the first row and column on."""


def read(data: bytes) -> list[ReadSheet] | str:
    """Return the worksheets of a workbook, or `PROTECTED` where it has a password."""
    from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError:
        return PROTECTED
    return [
        (
            known.name,
            known.visible != SheetVisibleEnum.Visible,
            book.get_sheet_by_name(known.name).to_python(skip_empty_area=False),
        )
        for known in book.sheets_metadata
        if known.typ == SheetTypeEnum.WorkSheet
    ]


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has none; a file that is too much ends this process there too
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


def main() -> None:
    """Read stdin, write stdout; any failure ends the process with a code that is not 0."""
    _limit_memory()
    sys.stdout.buffer.write(pickle.dumps(read(sys.stdin.buffer.read())))


if __name__ == "__main__":
    main()
