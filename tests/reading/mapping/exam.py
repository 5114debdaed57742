"""Marks the proposals for the forms of `tests/forms_unseen` against their truth.

A question whose options are a column each is one item, as it is one line of `Kolonner`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ipraktik.model.columns import WISHES, Certainty, Role
from ipraktik.model.schema import wish_key
from ipraktik.reading.exports import read_exports
from ipraktik.reading.mapping.guess import Guess
from ipraktik.reading.table import Table

SETS = ("forms_unseen", "forms_second", "forms_third", "forms_fourth")
_TESTS = Path(__file__).parents[2]
_SIDES = {"hosts": (Role.HOST,), "interns": (Role.INTERN,), "both": (Role.HOST, Role.INTERN)}
_SIDE_ROLES = {"host": (Role.HOST,), "intern": (Role.INTERN,), "both": (Role.HOST, Role.INTERN)}


class Mark(StrEnum):
    """How a proposal did."""

    RIGHT = "right"
    RIGHT_ASKED = "right, asked"
    MISSED = "missed"
    WRONG_ASKED = "wrong, asked"
    WRONG = "silently wrong"


@dataclass(frozen=True)
class Item:
    """One question for one role, with what it is and what the reader made of it."""

    form: str
    file: str
    sheet: str
    letters: tuple[str, ...]
    header: str
    role: Role
    truth: str
    meant: str
    guessed: str
    certainty: Certainty

    @property
    def mark(self) -> Mark:
        """Return the mark; where nobody could be sure, only asking or leaving it out is right."""
        if self.truth == "ask":
            if self.certainty is not Certainty.SURE:
                return Mark.RIGHT
            return Mark.WRONG if self.guessed != self.meant else Mark.WRONG_ASKED
        same = self.guessed == self.truth
        if self.certainty is Certainty.ASK:
            return Mark.RIGHT_ASKED if same else Mark.WRONG_ASKED
        if same:
            return Mark.RIGHT
        return Mark.WRONG if self.guessed else Mark.MISSED


def forms(dozen: str) -> list[str]:
    """Return the names of a set's forms."""
    return sorted(path.name for path in (_TESTS / dozen).glob("form*") if path.is_dir())


def _folder(form: str) -> Path:
    return next(_TESTS / name / form for name in SETS if (_TESTS / name / form).is_dir())


def files_of(form: str) -> list[Path]:
    """Return the exports of a form."""
    return sorted(path for path in _folder(form).iterdir() if path.suffix != ".json")


def truth_of(form: str) -> Mapping[str, object]:
    """Return what is known to be true of a form."""
    return json.loads((_folder(form) / "truth.json").read_text(encoding="utf-8"))


def mark_form(form: str) -> list[Item]:
    """Return every question of a form with its mark."""
    tables = {(t.sheet.file, t.sheet.name): t for t in read_exports(files_of(form)).tables}
    items: list[Item] = []
    for file, of_file in truth_of(form)["files"].items():
        for sheet, of_sheet in of_file["sheets"].items():
            if of_sheet["holds"] != "nothing":
                items += _mark_sheet(form, tables[file, sheet], of_sheet)
    return items


def _mark_sheet(form: str, table: Table, truth: Mapping[str, object]) -> Iterator[Item]:
    guesses = {
        (role, column.letter): table.mapped.guesses.get(role, {}).get(index)
        for role in Role
        for index, _, column in table.typed
    }
    for role in _SIDES[truth["holds"]]:
        for columns in _questions(truth["columns"], role):
            yield _item(form, table, role, columns, guesses)


def _questions(columns: Sequence[dict], role: Role) -> Iterator[list[dict]]:
    groups: dict[tuple, list[dict]] = {}
    for column in columns:
        if role in _SIDE_ROLES[column.get("side", "both")]:
            is_option = "option" in column and column["key"]
            group = (column["key"], column.get("side")) if is_option else (column["letter"],)
            groups.setdefault(group, []).append(column)
    return iter(groups.values())


def _item(form, table, role, columns, guesses) -> Item:
    found = [guesses.get((role, column["letter"])) for column in columns]
    kept = [guess for guess in found if guess is not None and guess.key]
    order = list(Certainty)
    best = min(kept, key=lambda one: order.index(one.certainty), default=Guess())
    first = columns[0]
    truth = first.get("host_key", first["key"]) if role is Role.HOST else first["key"]
    if truth == WISHES:
        truth = wish_key(1)  # which reads several wishes in one cell
    meant = first.get("meant", "")
    return Item(
        form,
        table.sheet.file,
        table.sheet.name,
        tuple(column["letter"] for column in columns),
        first["header"],
        role,
        truth,
        meant if isinstance(meant, str) else str(meant),
        best.key,
        best.certainty if best.key else Certainty.NONE,
    )
