"""A sheet -> where its questions stand, whose sign-ups it holds, and what was chosen for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ipraktik.model.columns import ROLE_KEY, Role
from ipraktik.model.names import fold_header
from ipraktik.model.origin import Column, Place, Raw
from ipraktik.model.signups import SheetKind
from ipraktik.reading.columns import make_columns
from ipraktik.reading.mapping.choices import Choices
from ipraktik.reading.mapping.kind import FoundKind, find_header, find_kind
from ipraktik.reading.mapping.role_question import (
    RoleAnswers,
    find_role_question,
    learn_answers,
)
from ipraktik.reading.mapping.sheet_columns import Chosen, SheetColumns
from ipraktik.reading.parsed import cell_text
from ipraktik.reading.raw_sheets import RawSheet

ROLES: Mapping[SheetKind, tuple[Role, ...]] = {
    SheetKind.HOSTS: (Role.HOST,),
    SheetKind.INTERNS: (Role.INTERN,),
    SheetKind.BOTH: (Role.HOST, Role.INTERN),
}
"""Whose columns each kind of sheet has."""

_MOST_COLUMNS = 250


@dataclass(frozen=True)
class Recognised:
    """What a sheet is by its questions.

    Parameters
    ----------
    kind : SheetKind
    header : int
        The index of the header row among the sheet's rows.
    role_index : int
        The index of the column with the role; -1 where there is none.
    doubtful : bool
        Whether it is unsure if it holds hosts or interns.
    chosen : mapping of int to Chosen
    role_answers : mapping of str to frozenset of Role
        What answers to the role question mean that no known words tell.
    open_lines : mapping of int to Place
        Where the lines of `Kolonner` stand that were left blank for its columns.
    """

    kind: SheetKind
    header: int = -1
    role_index: int = -1
    doubtful: bool = False
    chosen: Mapping[int, Chosen] = field(default_factory=dict)
    role_answers: RoleAnswers = field(default_factory=dict)
    open_lines: Mapping[int, Place] = field(default_factory=dict)


def typed_columns(
    header: Sequence[Raw], rows: Sequence[Sequence[Raw]]
) -> list[tuple[int, str, Column]]:
    """Return the columns of a sheet, each with its index and its header as typed."""
    return [
        (index, cell_text(header[index]) if index < len(header) else "", column)
        for index, column in make_columns(header, rows)
    ]


def recognise_questions(sheet: RawSheet, choices: Choices) -> Recognised:
    """Return what a sheet without the contract's headers is; ignored where it is no sign-ups."""
    header = find_header(sheet.rows)
    if header < 0:
        header = _chosen_header(sheet, choices)
    if header < 0:
        return Recognised(SheetKind.IGNORED)
    rows = [cells for _, cells in sheet.rows[header + 1 :]]
    columns = typed_columns(sheet.rows[header][1], rows)[:_MOST_COLUMNS]
    everything = SheetColumns(columns, rows, tuple(Role), exact=False)
    headers = [(index, text) for index, text, _ in columns]
    kind, found = choices.kind_of(sheet, headers), FoundKind(SheetKind.IGNORED)
    if kind is SheetKind.IGNORED:
        found = find_kind(everything, sheet.file, sheet.name)
        kind = found.kind
    if kind is SheetKind.IGNORED:
        return Recognised(kind)
    chosen = choices.of_sheet(sheet, headers, ROLES[kind])
    role_index, answers = found.role_index, found.answers
    if kind is SheetKind.BOTH:
        said = next((index for index, (_, key) in chosen.items() if key == ROLE_KEY), -1)
        if said >= 0:
            role_index, answers = said, learn_answers(everything, said)
        elif role_index < 0:
            role_index, answers = find_role_question(everything)
    lines = choices.open_lines(sheet, headers, ROLES[kind])
    return Recognised(kind, header, role_index, found.doubtful, chosen, answers, lines)


def recognise_exact(
    sheet: RawSheet, kind: SheetKind, header: int, choices: Choices, role_names: frozenset[str]
) -> Recognised:
    """Return what is known of a sheet with the contract's own headers.

    Parameters
    ----------
    sheet : RawSheet
    kind : SheetKind
    header : int
    choices : Choices
    role_names : frozenset of str
        The folded headers of the role.
    """
    cells = sheet.rows[header][1]
    headers = [(index, cell_text(cell)) for index, cell in enumerate(cells)]
    chosen = choices.of_sheet(sheet, headers, ROLES[kind])
    roles = (index for index, text in headers if fold_header(text) in role_names)
    lines = choices.open_lines(sheet, headers, ROLES[kind])
    return Recognised(kind, header, next(roles, -1), False, chosen, open_lines=lines)


def _chosen_header(sheet: RawSheet, choices: Choices) -> int:
    """Return the row whose texts somebody has chosen fields for; -1 where there is none."""
    for index, (_, cells) in enumerate(sheet.rows[:30]):
        headers = [(at, cell_text(cell)) for at, cell in enumerate(cells)]
        if choices.kind_of(sheet, headers) is not SheetKind.IGNORED:
            return index
    return -1
