"""The sheet `Kolonner`: what a person chose for each question, this year or an earlier one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ipraktik.model.columns import ROLE_KEY, SPECS, Role, read_field_name
from ipraktik.model.evaluation_columns import is_evaluation_field, read_evaluation_field
from ipraktik.model.names import fold, fold_header
from ipraktik.model.origin import Place, Raw
from ipraktik.model.schema import MAPPING_HEADERS
from ipraktik.model.signups import SheetKind
from ipraktik.reading.mapping.sheet import Chosen
from ipraktik.reading.parsed import cell_text, tidy_text
from ipraktik.reading.raw_sheets import RawSheet, column_letter

_FILE, _SHEET, _, _QUESTION, _, _, _FIELD, _ = MAPPING_HEADERS
_ROWS_LOOKED_AT = 30
_FEWEST_SHARED = 3
_UNDECIDED = "undecided"
"""Stands for a line whose field is blank: the proposal stands."""

_ANYWHERE = frozenset({"", ROLE_KEY, "name", "contact", _UNDECIDED})
_KEYS = {role: {spec.key for spec in SPECS[role]} for role in Role}


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of `Kolonner` with a field, or with ``ignorér`` (an empty key), and where it is."""

    question: str
    role: Role | None
    key: str
    place: Place

    def fits(self, roles: Sequence[Role]) -> bool:
        """Return whether the field can belong to a sheet with these roles; no roles: any can."""
        if not roles:
            return True
        if self.role is not None:
            return self.role in roles
        name = self.key.split()[0] if self.key else ""
        return name in _ANYWHERE or any(name in _KEYS[r] for r in roles)


@dataclass(frozen=True)
class _Group:
    """The lines of one sheet of one file, and every question of it, chosen or not."""

    file: str
    sheet: str
    questions: frozenset[str]
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Choices:
    """All that was chosen in the sheets `Kolonner`, by the sheet that it was chosen for."""

    groups: tuple[_Group, ...] = field(default_factory=tuple)

    def _group(self, sheet: RawSheet, headers: Iterable[str]) -> _Group | None:
        """Return the group that shares most questions; last year's file has another name."""
        asked = frozenset(map(fold_header, headers)) - {""}

        def rank(group: _Group) -> tuple[int, bool, bool]:
            shared = len(asked & group.questions)
            names = (group.sheet == sheet.name, group.file == sheet.file)
            return (shared, *names)

        best = max(self.groups, key=rank, default=None)
        if best is None:
            return None
        enough = min(_FEWEST_SHARED, len(best.questions))
        return best if len(asked & best.questions) >= enough else None

    def of_sheet(
        self, sheet: RawSheet, headers: Sequence[tuple[int, str]], roles: Sequence[Role]
    ) -> Mapping[int, Chosen]:
        """Return what was chosen for each column of a sheet, by its index."""
        lines = self._lines_of(sheet, headers, roles).items()
        return {index: (line.role, line.key) for index, line in lines if line.key != _UNDECIDED}

    def open_lines(
        self, sheet: RawSheet, headers: Sequence[tuple[int, str]], roles: Sequence[Role]
    ) -> Mapping[int, Place]:
        """Return where the lines of `Kolonner` stand that were left blank, by column index."""
        lines = self._lines_of(sheet, headers, roles).items()
        return {index: line.place for index, line in lines if line.key == _UNDECIDED}

    def _lines_of(
        self, sheet: RawSheet, headers: Sequence[tuple[int, str]], roles: Sequence[Role]
    ) -> Mapping[int, Choice]:
        """Return the line of each column, by its index.

        A question that stands twice has two lines in `Kolonner`, in the sheet's order; a column
        without a header goes by its letter there.
        """
        group = self._group(sheet, (header for _, header in headers))
        if group is None:
            return {}
        waiting: dict[str, list[Choice]] = {}
        for choice in group.choices:
            if choice.fits(roles):
                waiting.setdefault(choice.question, []).append(choice)
        named = [(index, fold_header(header or column_letter(index))) for index, header in headers]
        return {index: waiting[name].pop(0) for index, name in named if waiting.get(name)}

    def kind_of(self, sheet: RawSheet, headers: Sequence[tuple[int, str]]) -> SheetKind:
        """Return what the fields chosen for a sheet say that it holds; else ignored."""
        chosen = [one for one in self.of_sheet(sheet, headers, tuple(Role)).values() if one[1]]
        said = {role for role, _ in chosen if role is not None}
        if len(said) > 1 or any(key == ROLE_KEY for _, key in chosen):
            return SheetKind.BOTH
        keys = {key.split()[0] for _, key in chosen}
        only = {
            Role.HOST: len(keys & (_KEYS[Role.HOST] - _KEYS[Role.INTERN])),
            Role.INTERN: len(keys & (_KEYS[Role.INTERN] - _KEYS[Role.HOST])),
        }
        if not said and only[Role.HOST] == only[Role.INTERN]:
            return SheetKind.IGNORED
        role = next(iter(said)) if said else max(Role, key=lambda one: only[one])
        return SheetKind.HOSTS if role is Role.HOST else SheetKind.INTERNS


NO_CHOICES = Choices()
ReadName = Callable[[str], tuple[Role | None, str] | None]
"""Returns the role and the key that a cell of `Felt` names."""


@dataclass(frozen=True, slots=True)
class _Line:
    place: Place
    file: str
    sheet: str
    question: str
    field: str


def mapping_header(sheet: RawSheet) -> int:
    """Return the index of the header row of a sheet `Kolonner`; -1 where it is none."""
    wanted = {fold_header(_QUESTION), fold_header(_FIELD)}
    for index, (_, cells) in enumerate(sheet.rows[:_ROWS_LOOKED_AT]):
        if wanted <= set(map(fold_header, map(cell_text, cells))):
            return index
    return -1


def _lines(sheet: RawSheet) -> Iterator[_Line]:
    header = mapping_header(sheet)
    if header < 0:
        return
    titles = [fold_header(cell_text(cell)) for cell in sheet.rows[header][1]]
    at = {
        name: titles.index(fold_header(name)) if fold_header(name) in titles else -1
        for name in (_FILE, _SHEET, _QUESTION, _FIELD)
    }
    for number, cells in sheet.rows[header + 1 :]:
        file, name, question, chosen = (_cell(cells, at[one]) for one in at)
        yield _Line(
            Place(sheet.file, sheet.name, number, _FIELD), file, name, fold_header(question), chosen
        )


def _cell(cells: Sequence[Raw], index: int) -> str:
    return tidy_text(cells[index]) if 0 <= index < len(cells) else ""


def unknown_fields(sheet: RawSheet) -> Iterator[tuple[int, str]]:
    """Yield the row number and the text of every field of `Kolonner` that is not known."""
    for line in _lines(sheet):
        known = read_field_name(line.field) or read_evaluation_field(line.field)
        if line.field and known is None:
            yield line.place.row or 0, line.field


def read_choices(sheets: Iterable[RawSheet]) -> Choices:
    """Return what was chosen in the sheets `Kolonner` among these; of two files the later wins.

    Lines for sheets of evaluation answers are left out.
    """
    groups = (lines for lines in _groups_of(sheets) if not _is_evaluation(lines))
    return Choices(tuple(_make_group(lines, read_field_name) for lines in groups))


def read_evaluation_choices(sheets: Iterable[RawSheet]) -> Choices:
    """Return what was chosen for sheets of evaluation answers, as `read_choices`."""
    groups = filter(_is_evaluation, _groups_of(sheets))
    return Choices(tuple(_make_group(lines, read_evaluation_field) for lines in groups))


def _is_evaluation(lines: Iterable[_Line]) -> bool:
    return any(is_evaluation_field(line.field) for line in lines)


def _groups_of(sheets: Iterable[RawSheet]) -> Iterable[list[_Line]]:
    groups: dict[tuple[str, str], list[_Line]] = {}
    for sheet in sheets:
        own: dict[tuple[str, str], list[_Line]] = {}
        for line in _lines(sheet):
            if line.question:
                own.setdefault((fold(line.file), fold(line.sheet)), []).append(line)
        groups |= own
    return groups.values()


def _make_group(lines: Sequence[_Line], read_name: ReadName) -> _Group:
    choices = []
    for line in lines:
        read = read_name(line.field) if line.field else None
        # A line without a choice still takes its turn where a question stands twice.
        choices.append(Choice(line.question, *(read or (None, _UNDECIDED)), line.place))
    questions = frozenset(line.question for line in lines)
    return _Group(lines[0].file, lines[0].sheet, questions, tuple(choices))
