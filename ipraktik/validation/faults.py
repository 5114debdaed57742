"""Collects findings and knows which rows they keep out of the match."""

from __future__ import annotations

from collections.abc import Iterable

from ipraktik.model.findings import Code, Finding, Severity, finding
from ipraktik.model.people import SignUp
from ipraktik.text import Text

RowKey = tuple[str, str, int]


def row_key(signup: SignUp) -> RowKey:
    """Return what tells one row of one sheet from all others."""
    return (signup.row.file, signup.row.sheet, signup.row.number)


class Faults:
    """Findings so far; a row with an error takes no part.

    Parameters
    ----------
    findings : iterable of Finding
        What reading has found already.
    """

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self.findings: list[Finding] = []
        self._rows: set[RowKey] = set()
        for one in findings:
            self.add(one)

    def report(
        self,
        code: Code,
        signup: SignUp,
        key: str,
        message: Text,
        severity: Severity | None = None,
    ) -> None:
        """Add a finding at one cell of a sign-up; `key` may be empty for the whole row.

        Nothing is to be mended in the row of somebody who has cancelled.
        """
        if signup.cancelled:
            return
        place = signup.row.place(key)
        read = signup.row.cells.get(place.column)
        self.add(finding(code, place, read, message, severity))

    def has_error(self, signup: SignUp) -> bool:
        """Whether the row of a sign-up has an error."""
        return row_key(signup) in self._rows

    def add(self, one: Finding) -> None:
        """Add a finding that knows its place."""
        self.findings.append(one)
        if one.severity is Severity.ERROR and one.place.row is not None:
            self._rows.add((one.place.file, one.place.sheet, one.place.row))
