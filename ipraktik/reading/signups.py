"""Files -> `SignUps`: raw sheets, tables, settings and year, rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ipraktik.errors import InputError
from ipraktik.model.findings import STOPPING, Code, Finding, finding
from ipraktik.model.instance import InputFile, SheetKind, SheetSummary, SignUps
from ipraktik.model.origin import Place, Row
from ipraktik.model.people import Host, Intern
from ipraktik.model.privacy import mask_cpr
from ipraktik.model.schema import HOST_COLUMNS, INTERN_COLUMNS, REFUSED_SHEET
from ipraktik.model.settings import Settings
from ipraktik.model.week import VisitWeek
from ipraktik.reading.answers import find_answers, phrases, unknown_value
from ipraktik.reading.columns import ROLE_KEY, Role
from ipraktik.reading.context import make_context, sign_up_times
from ipraktik.reading.parsed import Fault, cell_of, cell_text, is_blank, tidy_text
from ipraktik.reading.people import read_host, read_intern
from ipraktik.reading.settings import given_in_sheet, given_on_command_line, read_settings
from ipraktik.reading.table_checks import check_headers, check_settings_headers
from ipraktik.reading.tables import Table, recognise_sheets
from ipraktik.reading.workbook import read_file
from ipraktik.reading.year import fill_year
from ipraktik.text import say

_BOTH = frozenset(Role)
_ROLE_ANSWERS = phrases(
    {
        frozenset({Role.HOST}): ("Vært", "praktikvært", "host"),
        frozenset({Role.INTERN}): ("Praktikant", "intern"),
        _BOTH: ("Begge", "begge dele", "både", "both"),
    }
)
_ROLE_NAMES = ("Vært", "Praktikant", "Begge")
