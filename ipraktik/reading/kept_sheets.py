"""The sheets that the program writes, a coordinator edits, and the program reads back.

A further sheet of that kind is an entry here, with its kind and its field in the model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ipraktik.model.earlier_stays import STAYS_HEADERS, STAYS_SHEET, STAYS_SIGNS
from ipraktik.model.earlier_years import EARLIER_SIGNS
from ipraktik.model.findings import Finding
from ipraktik.model.kept_sheets import KeptSheets
from ipraktik.model.programme_template import TEMPLATE_HEADERS, TEMPLATE_SHEET, TEMPLATE_SIGNS
from ipraktik.model.schema import LETTER_SIGNS, LETTERS_SHEET
from ipraktik.model.signups import SheetKind
from ipraktik.reading.earlier_stays import read_earlier_stays
from ipraktik.reading.earlier_years import read_earlier_years
from ipraktik.reading.letters import read_letters
from ipraktik.reading.programme_template import read_templates
from ipraktik.reading.table import Table
from ipraktik.reading.table_checks import missing_column


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """How one of these sheets is known and read.

    Parameters
    ----------
    kind : SheetKind
    field : str
        Where `KeptSheets` has what it says.
    read : callable
        Reads the tables of the kind that have all they need: what they say, and their faults.
    signs : tuple of str
        A sheet with these headers is one, whatever it is called.
    needed : tuple of str
        The headers that it cannot do without.
    name : str
        By which it is known without those headers, to be told of them; empty where sheets of
        sign-ups may well be called the same.
    """

    kind: SheetKind
    field: str
    read: Callable[[Sequence[Table]], tuple[object, tuple[Finding, ...]]]
    signs: tuple[str, ...]
    needed: tuple[str, ...]
    name: str = ""

    def lacking(self, table: Table) -> tuple[str, ...]:
        """Return the headers that a table needs and has not."""
        found = table.columns_named({header: (header,) for header in self.needed})
        return tuple(header for header in self.needed if header not in found)


KEPT_SHEETS = (
    KeptSheet(
        SheetKind.TEMPLATE,
        "template",
        read_templates,
        TEMPLATE_SIGNS,
        TEMPLATE_HEADERS,
        TEMPLATE_SHEET,
    ),
    KeptSheet(
        SheetKind.LETTERS, "letters", read_letters, LETTER_SIGNS, LETTER_SIGNS, LETTERS_SHEET
    ),
    KeptSheet(SheetKind.EARLIER, "earlier", read_earlier_years, EARLIER_SIGNS, EARLIER_SIGNS),
    KeptSheet(
        SheetKind.STAYS, "stays", read_earlier_stays, STAYS_SIGNS, STAYS_HEADERS, STAYS_SHEET
    ),
)
OWN_KINDS = frozenset({SheetKind.SETTINGS, SheetKind.MAPPING, *(one.kind for one in KEPT_SHEETS)})
"""The kinds of sheets that the program writes itself, beside those of a match."""


def read_kept_sheets(tables: Sequence[Table]) -> tuple[KeptSheets, tuple[Finding, ...]]:
    """Return what the sheets of all files say, and their faults; a sheet that lacks a column is
    not read."""
    said: dict[str, Any] = {}
    findings: list[Finding] = []
    for sheet in KEPT_SHEETS:
        whole: list[Table] = []
        for table in tables:
            if table.kind is sheet.kind:
                lacking = sheet.lacking(table)
                findings += (missing_column(table, header) for header in lacking)
                whole += () if lacking else (table,)
        said[sheet.field], faults = sheet.read(whole)
        findings += faults
    return KeptSheets(**said), tuple(findings)
