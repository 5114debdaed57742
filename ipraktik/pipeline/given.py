"""The sign-ups among the files of a command, or one sentence that says why there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import InputError, Refusal
from ipraktik.model.findings import Code
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.signups import SignUps


def read_given(paths: Sequence[Path], overrides: Mapping[str, str]) -> SignUps:
    """Read the sign-ups of a command's files.

    Raises
    ------
    InputError
        If a file cannot be read, or none of them holds a sign-up.
    """
    from ipraktik.reading.signups import read_signups

    try:
        signups = read_signups(paths, overrides)
    except InputError as error:
        _refuse_project_alone(paths)
        raise error
    _refuse_empty(signups)
    return signups


def _refuse_project_alone(paths: Sequence[Path]) -> None:
    """Refuse files that hold settings and the choice of columns, but no sheet of sign-ups."""
    from ipraktik.reading.exports import read_exports
    from ipraktik.reading.given_files import names_of
    from ipraktik.reading.kept_sheets import OWN_KINDS

    tables = read_exports(paths).tables
    if not any(table.roles for table in tables) and any(t.kind in OWN_KINDS for t in tables):
        raise InputError(
            say(
                "{files}: here are settings or chosen columns, but no sign-ups. Name the files "
                "with the sign-ups as well.",
                files=names_of(paths),
            ),
            Refusal.NO_SIGNUPS,
        )


def _refuse_empty(signups: SignUps) -> None:
    """Refuse sheets without a row, unless something else is wrong with them.

    Without a row there is no date either, so that the year is not worth a word.
    """
    rows = sum(sheet.hosts + sheet.interns for sheet in signups.sheets)
    others = [one for one in signups.findings if one.code is not Code.YEAR_MISSING]
    if not rows and not others:
        raise InputError(
            say(
                "There are 0 sign-ups in {files}: the sheets for hosts and interns are empty. "
                "Fill in one line for each, or name the files that are filled in.",
                files=", ".join(file.name for file in signups.files),
            ),
            Refusal.NO_SIGNUPS,
        )
