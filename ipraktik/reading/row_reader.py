"""Reads the cells of one row, and gathers their faults and repairs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from ipraktik.model.cell_text import clean_text
from ipraktik.model.findings import Code, Finding, Severity, finding
from ipraktik.model.origin import Raw, Row
from ipraktik.model.privacy import mask_cpr
from ipraktik.model.repairs import Repair
from ipraktik.reading.cells import read_text
from ipraktik.reading.columns import SPECS, Role
from ipraktik.reading.context import Context
from ipraktik.reading.doubts import find_ditto
from ipraktik.reading.parsed import (
    Fault,
    Parsed,
    cell_of,
    cell_text,
    is_blank,
    is_error_value,
    shown,
)
from ipraktik.text import Text, say

T = TypeVar("T")
D = TypeVar("D")
_REQUIRED = {
    role: frozenset(spec.key for spec in specs if spec.required) for role, specs in SPECS.items()
}
_MERGED_REASON = say("The cell is merged with the one above.")
_DECIDES_WHEN_BLANK = frozenset(
    (
        *("municipality", "landsdele", "interests", "available", "visit_kind", "level"),
        *("companions", "own_host", "manager_agreed", "workshop"),
    )
)
"""Columns in which a blank cell says something (all days, no companion): a value that was lost
must not be taken for it."""


@dataclass(frozen=True, slots=True)
class ReadRow(Generic[T]):
    """A person as read from a row, with the faults and repairs of the row's cells."""

    person: T
    findings: tuple[Finding, ...]
    repairs: tuple[Repair, ...]


class RowReader:
    """Reads the cells of one row and gathers their faults and repairs.

    Parameters
    ----------
    row : Row
    role : Role
        Decides which cells must not be blank.
    context : Context
    """

    def __init__(self, row: Row, role: Role, context: Context) -> None:
        self.row = row
        self.role = role
        self.context = context
        self.findings: list[Finding] = []
        self.repairs: list[Repair] = []

    def finish(self, person: T) -> ReadRow[T]:
        """Return the person read, with all that was gathered."""
        return ReadRow(person, tuple(self.findings), tuple(self.repairs))

    def raw(self, key: str) -> Raw:
        """Return a cell as it will be written; one that shows an error of Excel's is blank.

        A person who is read from sign-ups and from the match workbook must be the same one.
        """
        raw = cell_of(self.row, key)
        if isinstance(raw, str):
            return None if is_error_value(raw) else clean_text(raw)
        return raw

    def is_blank(self, key: str) -> bool:
        """Return whether a cell holds nothing that can be read."""
        return is_blank(self.raw(key))

    def add(self, key: str, fault: Fault, severity: Severity | None = None) -> None:
        """Keep a fault of the cell in the column with this key."""
        value = mask_cpr(cell_text(cell_of(self.row, key)))
        place = self.row.place(key)
        self.findings.append(finding(fault.code, place, value, fault.message, severity))

    def has_fault(self, key: str) -> bool:
        """Return whether a cell has a fault that makes its value unsure."""
        place = self.row.place(key)
        return any(
            one.place == place and one.code is not Code.DATE_OUTSIDE_WEEK for one in self.findings
        )

    def take(self, key: str, read: Callable[[Raw], Parsed[T]], default: D) -> T | D:
        """Return the value of a cell, or the default where it is blank or cannot be read."""
        raw = self.raw(key)
        if is_blank(raw):
            self._miss(key)
            return default
        ditto = find_ditto(key, cell_text(raw))
        if ditto is not None:
            self.add(key, ditto)
            return default
        parsed = read(raw)
        for fault in parsed.faults:
            self.add(key, fault)
        if self.row.merged or parsed.repairs:
            self._tell_repairs(key, raw, parsed)
        return default if parsed.value is None else parsed.value

    def _tell_repairs(self, key: str, raw: Raw, parsed: Parsed[T]) -> None:
        place = self.row.place(key)
        if place.column in self.row.merged:
            self.repairs.append(Repair(place, "", shown(raw), _MERGED_REASON))
        self.repairs += (Repair(place, one.was, one.became, one.why) for one in parsed.repairs)

    def _miss(self, key: str) -> None:
        """Tell of a blank cell: one that must be filled in, or whose value was lost."""
        column = self.row.columns.get(key)
        required = key in _REQUIRED[self.role]
        lost = self._lost(key)
        if lost is not None:
            severity = None if required or key in _DECIDES_WHEN_BLANK else Severity.WARNING
            self.add(key, Fault(Code.MISSING_VALUE, lost), severity)
        elif required:
            header = column.header if column is not None else key
            message = say("The cell under '{header}' is blank. Fill it in.", header=shown(header))
            self.add(key, Fault(Code.MISSING_VALUE, message))

    def _lost(self, key: str) -> Text | None:
        """Return why a cell that is no blank one has no value; None where it is blank."""
        column = self.row.columns.get(key)
        if column is not None and column.header in self.row.unstored:
            return say(
                "The cell holds a formula whose value is not stored. Open the file in Excel and "
                "save it."
            )
        if is_error_value(cell_of(self.row, key)):
            return say(
                "The cell shows the error {value}. Write the value itself.",
                value=shown(cell_of(self.row, key)),
            )
        return None

    def take_text(self, key: str) -> str:
        """Return the text of a cell."""
        return self.take(key, read_text, "")

    def take_all_texts(self, key: str) -> tuple[str, ...]:
        """Return the fields of a cell; one that must not be blank may not be separators only."""
        found = self.take(key, self.context.read_fields, ())
        if not found and not self.is_blank(key) and key in _REQUIRED[self.role]:
            self._miss(key)
        return found
