"""Sign-ups in which one intern has the given values."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .packages import workbook
from .people import Value, add_column, host_rows, intern_rows, set_value
from .zips import pack


def filled(
    values: Mapping[str, Value], person: int = 3, more_header: str = ""
) -> Callable[[], bytes]:
    """Make the data of a workbook in which one intern has these values.

    Parameters
    ----------
    values
        The values by header.
    person
        The number of the intern, from 1.
    more_header
        The header of one column more, in which only the intern has a word.

    Returns
    -------
    Callable[[], bytes]
    """

    def data() -> bytes:
        interns = intern_rows()
        for header, value in values.items():
            set_value(interns, person, header, value)
        if more_header:
            add_column(interns, more_header, [None] * (person - 1) + ["svar"])
        return pack(workbook({"Værter": host_rows(), "Praktikanter": interns}))

    return data
