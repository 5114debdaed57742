"""Raw sheet -> table: what it holds, and where its header is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ipraktik.model.match_schema import (
    CONTROL_SHEET,
    LOG_SHEET,
    PLACEMENTS_SHEET,
    PROOF_SHEET,
    UNPLACED_SHEET,
)
from ipraktik.model.names import fold, fold_header
from ipraktik.model.schema import HOSTS_SHEET, INTERNS_SHEET, ROLE_HEADERS, SETTINGS_SHEET
from ipraktik.model.signups import SheetKind
from ipraktik.reading.answer_columns import find_answer_columns
from ipraktik.reading.columns import SETTING_HEADERS, Role, key_of, known_keys, typical_keys
from ipraktik.reading.kept_sheets import KEPT_SHEETS
from ipraktik.reading.mapping.choices import NO_CHOICES, Choices, mapping_header
from ipraktik.reading.mapping.recognise import (
    ROLES,
    Recognised,
    recognise_exact,
    recognise_questions,
)
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.sheet_signs import (
    ROWS_LOOKED_AT,
    folded_rows,
    header_texts,
    kept_sheet_of,
    match_sheet_of,
    plan_header,
    row_with,
)
from ipraktik.reading.table import Table as Table

_MIN_KNOWN = 3
_WHOLLY_EXACT, _MOSTLY_EXACT = 0.85, 0.5
_SETTINGS_NAMES = frozenset({fold(SETTINGS_SHEET), "settings"})
_ROLES = frozenset(map(fold_header, ROLE_HEADERS))
_SHEET_ROLES = {
    fold(HOSTS_SHEET): Role.HOST,
    "hosts": Role.HOST,
    fold(INTERNS_SHEET): Role.INTERN,
    "interns": Role.INTERN,
}
_WHOLE_MATCH = frozenset({UNPLACED_SHEET, LOG_SHEET, PROOF_SHEET, CONTROL_SHEET})
_NEVER_ANSWERS = frozenset(
    (
        *(SheetKind.MATCH, SheetKind.SETTINGS, SheetKind.MAPPING, SheetKind.PLANS),
        *(one.kind for one in KEPT_SHEETS),
    )
)
_MISSING = {SheetKind.HOSTS: SheetKind.INTERNS, SheetKind.INTERNS: SheetKind.HOSTS}


def _best_header(sheet: RawSheet) -> tuple[int, SheetKind]:
    """Return the row that names the most known columns, and whose columns they are."""
    best, best_score, kind = -1, 0, SheetKind.IGNORED
    for index, (_, cells) in enumerate(sheet.rows[:ROWS_LOOKED_AT]):
        headers = header_texts(cells)
        score = max(len(known_keys(headers, role)) for role in Role)
        if score > best_score:
            found = _people_kind(headers, sheet.name)
            if found is not SheetKind.IGNORED:
                best, best_score, kind = index, score, found
    return best, kind


def _people_kind(headers: Sequence[str], sheet_name: str) -> SheetKind:
    known = {role: len(known_keys(headers, role)) for role in Role}
    if max(known.values()) < _MIN_KNOWN:
        return SheetKind.IGNORED
    if any(fold_header(header) in _ROLES for header in headers):
        return SheetKind.BOTH
    typical = {role: len(typical_keys(headers, role)) for role in Role}
    named = _SHEET_ROLES.get(fold(sheet_name))
    if max(typical.values()) == 0 and named is None:
        return SheetKind.IGNORED
    role = max(Role, key=lambda one: (typical[one], known[one], one is named))
    if typical[Role.HOST] == typical[Role.INTERN] and named is not None:
        role = named
    return SheetKind.HOSTS if role is Role.HOST else SheetKind.INTERNS


def _recognise(sheet: RawSheet, in_match: bool, choices: Choices) -> Table:
    match_sheet, row = match_sheet_of(sheet)
    if match_sheet and (in_match or row >= 0):
        return Table(sheet, SheetKind.MATCH, match_sheet, row, in_match)
    kept = kept_sheet_of(sheet)
    if kept is not None:
        return Table(sheet, kept[0], "", kept[1], in_match)
    mapping = mapping_header(sheet)
    if mapping >= 0:
        return Table(sheet, SheetKind.MAPPING, "", mapping)
    plan = plan_header(sheet)
    if plan >= 0:
        return Table(sheet, SheetKind.PLANS, "", plan)
    header, kind = _best_header(sheet)
    exact = kind is not SheetKind.IGNORED
    share = _exact_share(header_texts(sheet.rows[header][1]), kind) if exact else 0.0
    if exact and (in_match or share >= _WHOLLY_EXACT):
        return _exact_table(sheet, kind, header, in_match, choices)
    settings = row_with(folded_rows(sheet), list(SETTING_HEADERS.values()))
    if not exact and (settings >= 0 or fold(sheet.name) in _SETTINGS_NAMES):
        return Table(sheet, SheetKind.SETTINGS, "", settings, in_match)
    found = Recognised(SheetKind.IGNORED) if in_match else recognise_questions(sheet, choices)
    agrees = found.kind in (kind, SheetKind.IGNORED)
    if exact and agrees and (share >= _MOSTLY_EXACT or found.kind is SheetKind.IGNORED):
        return _exact_table(sheet, kind, header, in_match, choices)
    if found.kind is not SheetKind.IGNORED:
        return Table(sheet, found.kind, "", found.header, False, found, exact=False)
    return Table(sheet, SheetKind.IGNORED, "", -1, in_match)


def _exact_table(
    sheet: RawSheet, kind: SheetKind, header: int, in_match: bool, choices: Choices
) -> Table:
    found = recognise_exact(sheet, kind, header, choices, _ROLES)
    return Table(sheet, kind, "", header, in_match, found)


def _exact_share(headers: Sequence[str], kind: SheetKind) -> float:
    """Return how much of a header row is the contract's own.

    Short questions such as ``Navn`` and ``E-mail`` stand in any form, a host's too; so a sheet
    that is not wholly exact is held against what its questions and answers say.
    """
    filled = sum(bool(fold(header)) for header in headers)
    known = sum(any(key_of(header, role) for role in ROLES[kind]) for header in headers)
    return known / filled


def is_match_workbook(sheets: Sequence[RawSheet]) -> bool:
    """Return whether the sheets of one file are a match workbook: it has a `Matchforslag`."""
    return any(match_sheet_of(sheet)[0] == PLACEMENTS_SHEET for sheet in sheets)


def is_returned_list(sheets: Sequence[RawSheet]) -> bool:
    """Return whether the sheets of one file are a copy of `Matchforslag` and no match workbook."""
    names = {match_sheet_of(sheet)[0] for sheet in sheets}
    others = [sheet for sheet in sheets if match_sheet_of(sheet)[0] != PLACEMENTS_SHEET]
    people = any(_best_header(sheet)[1] is not SheetKind.IGNORED for sheet in others)
    return PLACEMENTS_SHEET in names and not people and names.isdisjoint(_WHOLE_MATCH)


def is_own_sheet(sheet: RawSheet) -> bool:
    """Return whether a sheet is one that the program writes and reads back, so no export."""
    return (
        mapping_header(sheet) >= 0
        or row_with(folded_rows(sheet), list(SETTING_HEADERS.values())) >= 0
        or match_sheet_of(sheet)[1] >= 0
        or kept_sheet_of(sheet) is not None
        or plan_header(sheet) >= 0
    )


def recognise_sheets(
    sheets: Sequence[RawSheet], choices: Choices = NO_CHOICES, beside_match: bool = False
) -> tuple[Table, ...]:
    """Return what each sheet of one file is, by its headers; by its name where it has none.

    Parameters
    ----------
    sheets : sequence of RawSheet
    choices : Choices
        What was chosen in the sheets `Kolonner` of all files.
    beside_match : bool
        Whether a match workbook is among the other files: only then there is anything to answer.
    """
    in_match = is_match_workbook(sheets)
    if beside_match and (not in_match or is_returned_list(sheets)):
        return tuple(_answers_or(sheet, choices) for sheet in sheets)
    return tuple(_recognise(sheet, in_match, choices) for sheet in sheets)


def _answers_or(sheet: RawSheet, choices: Choices) -> Table:
    """Return a sheet as answers where it is surely that, or else nothing that is known."""
    table = _recognise(sheet, False, choices)
    is_copy = table.match_sheet == PLACEMENTS_SHEET
    if table.kind in _NEVER_ANSWERS and not is_copy:
        return table
    found = find_answer_columns(sheet)
    if found is None or (not found.answers and table.kind is not SheetKind.IGNORED):
        return table
    return Table(sheet, SheetKind.ANSWERS, "", found.header)


def settle_doubt(tables: Sequence[Table]) -> tuple[Table, ...]:
    """Return the tables of all files, the one doubtful one as the list that is missing.

    Where another sheet surely holds interns and none holds hosts, it is thought to hold hosts; its
    columns are asked about all the same.
    """
    people = [table for table in tables if table.roles]
    doubtful = [one for one in people if one.questions and one.questions.doubtful]
    sure = {one.kind for one in people if one not in doubtful}
    if len(doubtful) != 1 or sure != {doubtful[0].kind} or doubtful[0].kind not in _MISSING:
        return tuple(tables)
    kind = _MISSING[doubtful[0].kind]
    return tuple(
        replace(one, kind=kind, questions=replace(one.questions, kind=kind))
        if one is doubtful[0] and one.questions
        else one
        for one in tables
    )
