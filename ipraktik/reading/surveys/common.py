"""What the survey tools share: the table of answers, its header row and the tool's own columns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from ipraktik.model.names import fold, fold_header, tidy
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import cell_text, is_blank, shown
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.text import Text, say, say_many

SIGNED_UP = "Tilmeldt"
_ROWS_LOOKED_AT = 30
TOOL_NAMES = (
    "Microsoft Forms",
    "Google Forms",
    "SurveyXact",
    "Enalyzer",
    "LimeSurvey",
    "OS2forms",
    "SurveyMonkey",
    "SharePoint",
)


@dataclass(frozen=True, slots=True)
class Normalised:
    """Sheets after a tool's habits were undone, and what was done.

    Parameters
    ----------
    sheets : tuple of RawSheet
    notes : tuple of Text
        For the user; some of them ask for something.
    """

    sheets: tuple[RawSheet, ...]
    notes: tuple[Text, ...] = ()


Tool = Callable[[tuple[RawSheet, ...]], Normalised]


@dataclass(frozen=True, slots=True)
class Answers:
    """A sheet seen as answers below a header row; every row is as wide as the widest.

    Parameters
    ----------
    sheet : RawSheet
        As it was read; the rows above the header are kept from it.
    header : int
        The index of the header row among the sheet's rows.
    headers : tuple of str
    rows : tuple of (int, tuple of Raw)
    """

    sheet: RawSheet
    header: int
    headers: tuple[str, ...]
    rows: tuple[tuple[int, tuple[Raw, ...]], ...]

    @property
    def where(self) -> str:
        """Return the file and the sheet, for notes."""
        return f"{self.sheet.file} ({self.sheet.name})" if self.sheet.name else self.sheet.file

    def column(self, index: int) -> tuple[Raw, ...]:
        """Return the cells of a column, below its header."""
        return tuple(cells[index] for _, cells in self.rows)

    def find(self, names: Collection[str]) -> int:
        """Return the first column with one of these (folded) headers, or -1."""
        found = (i for i, header in enumerate(self.headers) if fold_header(header) in names)
        return next(found, -1)

    def rename(self, new: Mapping[int, str]) -> Answers:
        """Return the answers with other headers on some columns."""
        headers = tuple(new.get(i, header) for i, header in enumerate(self.headers))
        return replace(self, headers=headers)

    def fill(self, new: Mapping[int, Sequence[Raw]]) -> Answers:
        """Return the answers with other cells in some columns."""
        if not new:
            return self
        rows = tuple(
            (number, tuple(new[i][at] if i in new else cell for i, cell in enumerate(cells)))
            for at, (number, cells) in enumerate(self.rows)
        )
        return replace(self, rows=rows)

    def keep(self, kept: Sequence[bool]) -> Answers:
        """Return the answers with only some of the rows; their numbers stay."""
        return replace(
            self, rows=tuple(row for row, stays in zip(self.rows, kept, strict=True) if stays)
        )

    def to_sheet(self) -> RawSheet:
        """Return the sheet with these answers, the rows above the header as they were."""
        number = self.sheet.rows[self.header][0]
        header: tuple[Raw, ...] = tuple(text or None for text in self.headers)
        above = self.sheet.rows[: self.header]
        return replace(self.sheet, rows=(*above, (number, header), *self.rows))


def headers_of(cells: Sequence[Raw]) -> tuple[str, ...]:
    """Return headers on one line each: no line breaks and no-break spaces."""
    return tuple(tidy(cell_text(cell)) for cell in cells)


def find_header(sheet: RawSheet, is_header: Callable[[tuple[str, ...]], bool]) -> int:
    """Return the index of the first row whose folded cells are a tool's headers, or -1."""
    for index, (_, cells) in enumerate(sheet.rows[:_ROWS_LOOKED_AT]):
        if is_header(tuple(map(fold_header, headers_of(cells)))):
            return index
    return -1


def answers_of(sheet: RawSheet, header: int) -> Answers:
    """Return the answers below a header row."""
    below = sheet.rows[header + 1 :]
    cells = sheet.rows[header][1]
    width = max([len(cells), *(len(row) for _, row in below)])

    def widen(row: tuple[Raw, ...]) -> tuple[Raw, ...]:
        return row + (None,) * (width - len(row))

    rows = tuple((number, widen(row)) for number, row in below)
    return Answers(sheet, header, headers_of(widen(cells)), rows)


def read_each(
    sheets: tuple[RawSheet, ...],
    is_header: Callable[[tuple[str, ...]], bool],
    read: Callable[[Answers], tuple[Answers, list[Text]] | None],
) -> Normalised:
    """Read each sheet that has a tool's header row; `read` may still find it is not the tool's."""
    result, notes = list(sheets), []
    for at, sheet in enumerate(sheets):
        header = find_header(sheet, is_header)
        done = read(answers_of(sheet, header)) if header >= 0 else None
        if done is not None:
            result[at] = done[0].to_sheet()
            notes.extend(done[1])
    return Normalised(tuple(result), tuple(notes))


def own_header(tool: str, header: str) -> str:
    """Return the header that a tool's own column gets: nobody can take it for an answer."""
    return f"{tool}: {header}"


def is_built_in(header: str) -> bool:
    """Return whether `normalise` named a column as the tool's own (login, number, page …)."""
    return header.startswith(tuple(f"{tool}: " for tool in TOOL_NAMES))


def set_aside(answers: Answers, tool: str, own: Collection[int], signed_up: int = -1) -> Answers:
    """Rename a tool's own columns; one of them, if it has an index, becomes ``Tilmeldt``."""
    taken = answers.find((fold(SIGNED_UP),)) >= 0
    names = {i: own_header(tool, answers.headers[i]) for i in own}
    if signed_up >= 0 and not taken:
        names[signed_up] = SIGNED_UP
    return answers.rename(names)


def between(own: Collection[int], headers: Sequence[str], rest: Collection[str]) -> list[int]:
    """Return a tool's own columns with those of `rest` that stand among them.

    ``Enhed`` between a tool's columns is the device; behind a question it is a workplace.
    """
    last = -1
    for index, header in enumerate(headers):
        if index not in own and fold_header(header) not in rest:
            break
        last = index
    first_questions = range(last + 1)
    return sorted({*own, *(i for i in first_questions if fold_header(headers[i]) in rest)})


def keep_finished(answers: Answers, finished: Sequence[bool]) -> tuple[Answers, tuple[Text, ...]]:
    """Leave out the answers that were not finished, and say how many."""
    count = sum(not done for done in finished)
    if not count:
        return answers, ()
    note = say_many(
        "{where}: 1 answer left out: not finished.",
        "{where}: {count} answers left out: not finished.",
        count,
        where=answers.where,
    )
    return answers.keep(finished), (note,)


def say_read(answers: Answers, tool: str) -> Text:
    """Say which tool a sheet was taken to come from."""
    return say("{where}: read as an export from {tool}.", where=answers.where, tool=tool)


def list_headers(headers: Sequence[str]) -> str:
    """Return headers for a note, each in quotes and without personal numbers."""
    return ", ".join(f"'{shown(header)}'" for header in headers)


def filled(cells: Sequence[Raw]) -> list[Raw]:
    """Return the cells that are not blank."""
    return [cell for cell in cells if not is_blank(cell)]
