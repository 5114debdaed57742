"""What was read from the files: hosts, interns, settings, and where they came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ipraktik.model.answers import AnswerRow
from ipraktik.model.findings import Finding
from ipraktik.model.kept_sheets import KeptSheets
from ipraktik.model.origin import Column, Row, SheetNotes
from ipraktik.model.people import Host, Intern
from ipraktik.model.repairs import Repair
from ipraktik.model.settings import Settings
from ipraktik.text import Text


class SheetKind(StrEnum):
    """What a sheet was recognised as."""

    HOSTS = "hosts"
    INTERNS = "interns"
    BOTH = "both"
    SETTINGS = "settings"
    MAPPING = "mapping"
    TEMPLATE = "template"
    LETTERS = "letters"
    EARLIER = "earlier"
    ANSWERS = "answers"
    STAYS = "stays"
    PLANS = "plans"
    EVALUATION = "evaluation"
    MATCH = "match"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file that was read: its name without folders, and its SHA-256 in hexadecimal."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class SheetSummary:
    """What was read from one sheet, for "read N hosts and M interns, sheet S, rows a-b".

    `unsure` are the headers of columns that were not used, as it is not sure what they hold;
    `notes` tell what is hidden in the sheet, and which formulas have no stored value;
    `told` is what else somebody who reads the screen should know of it.
    """

    file: str
    sheet: str
    kind: SheetKind
    first_row: int = 0
    last_row: int = 0
    hosts: int = 0
    interns: int = 0
    unsure: tuple[str, ...] = ()
    notes: SheetNotes = field(default_factory=SheetNotes)
    told: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """A sheet of sign-ups or settings as it stands, to be given back to its owner.

    Parameters
    ----------
    file, sheet : str
        Name of the file without folders, and of the sheet (empty for CSV).
    header_row : int
        Excel's number of the header row; 0 where there is none.
    columns : tuple of Column
        All columns in the sheet's order.
    rows : tuple of Row
        Every row, those that are set aside too; their `columns` are those of both roles.
    """

    file: str
    sheet: str
    header_row: int
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True)
class SignUps:
    """All rows as read, with the faults of single cells; rows may be wrong or double.

    Parameters
    ----------
    hosts, interns : tuple of Host, tuple of Intern
        In file and row order; IDs are empty where the file has none.
    settings : Settings
        From `Indstillinger` and the command line; `year` is filled in unless it is missing.
    findings : tuple of Finding
        Faults of cells, columns and settings.
    refused : frozenset of (str, str)
        Pairs of intern ID and host ID that may never be proposed again.
    sources : tuple of SourceSheet
        The sheets of sign-ups and settings, also after a finding that stops.
    repairs : tuple of Repair
        Values understood as something other than what stands in their cells.
    notes : tuple of Text
        What was done to the tables of survey tools before they were read.
    kept : KeptSheets
        What stands in `Programskabelon`, `Brevskabelon`, `Tidligere år` and `Tidligere ophold`.
    answers : tuple of AnswerRow
        Answers to the proposals of a match workbook among the files.
    digests : mapping of identity to str
        Of the sign-ups in files that are no match workbook, as they were read.
    """

    hosts: tuple[Host, ...] = ()
    interns: tuple[Intern, ...] = ()
    settings: Settings = field(default_factory=Settings)
    findings: tuple[Finding, ...] = ()
    files: tuple[InputFile, ...] = ()
    sheets: tuple[SheetSummary, ...] = ()
    refused: frozenset[tuple[str, str]] = frozenset()
    sources: tuple[SourceSheet, ...] = ()
    repairs: tuple[Repair, ...] = ()
    notes: tuple[Text, ...] = ()
    kept: KeptSheets = field(default_factory=KeptSheets)
    answers: tuple[AnswerRow, ...] = ()
    digests: Mapping[object, str] = field(default_factory=dict)
