"""The rows of a sheet of evaluation answers -> answers, notes and faults."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ipraktik.model.columns import Role
from ipraktik.model.evaluation import EvaluationAnswer
from ipraktik.model.findings import Finding
from ipraktik.model.names import fold
from ipraktik.model.origin import Row
from ipraktik.model.signups import SheetKind, SheetSummary
from ipraktik.reading.cpr_cells import find_cpr_cells
from ipraktik.reading.evaluation.checks import check_columns, role_unknown
from ipraktik.reading.evaluation.rows import RowReader
from ipraktik.reading.evaluation.sheet import SurveySheet
from ipraktik.reading.evaluation.uses import options_alone
from ipraktik.reading.lists import FieldNames
from ipraktik.reading.parsed import cell_text, is_blank, shown
from ipraktik.text import Text, say, say_many

_TOTALS = frozenset(
    ("i alt", "ialt", "total", "sum", "gennemsnit", "average", "antal svar", "snit")
)


@dataclass(frozen=True)
class ReadRows:
    """What was read from one sheet, with its faults and what is said of it."""

    answers: tuple[EvaluationAnswer, ...]
    findings: tuple[Finding, ...]
    summary: SheetSummary
    notes: tuple[Text, ...]


def read_rows(sheet: SurveySheet, fields: FieldNames) -> ReadRows:
    """Return the answers of a sheet, a row each.

    Parameters
    ----------
    sheet : SurveySheet
    fields : FieldNames
        The fields that the answers of all sheets name.
    """
    answers, findings = list[EvaluationAnswer](), list(check_columns(sheet))
    not_yes: dict[tuple[str, str], None] = {}
    alone = _options_alone(sheet)
    blank = 0
    for of_roles in zip(*(_rows_of(sheet, role) for role in sheet.roles), strict=True):
        rows = dict(zip(sheet.roles, of_roles, strict=True))
        any_row = of_roles[0]
        if _is_no_answer(any_row):
            continue
        role = sheet.role_of(any_row.cells)
        used = role or sheet.roles[0]
        reader = RowReader(rows[used], sheet.claims[used], fields, alone)
        if not reader.is_answered:
            blank += 1
            continue
        if role is None:
            findings.append(role_unknown(sheet, any_row))
            continue
        answers.append(reader.read(role))
        findings += reader.findings
        not_yes |= reader.not_yes
    unsaid = tuple(_without_a_no(sheet, answers))
    answers = [replace(one, used=None) if one.role in unsaid else one for one in answers]
    notes = (*_say_not_yes(sheet, not_yes), *(_say_only_yes(sheet) for _ in unsaid[:1]))
    findings += find_cpr_cells(sheet.table)
    return ReadRows(tuple(answers), tuple(findings), _summary(sheet, answers, blank), notes)


def _without_a_no(sheet: SurveySheet, answers: Sequence[EvaluationAnswer]) -> Iterator[Role]:
    """Yield the roles that were only asked what the visit was of use for, and of whom nobody
    answered that it was of none: all would have had use of it."""
    for role in sheet.roles:
        said = {one.used for one in answers if one.role is role}
        if "used" not in sheet.claims[role] and True in said and False not in said:
            yield role


def _say_only_yes(sheet: SurveySheet) -> Text:
    return say(
        "{file}: it is only asked what the visit was of use for, and nobody answers that it was of "
        "none. So it is not counted how many had concrete use of it.",
        file=sheet.table.sheet.file,
    )


def _rows_of(sheet: SurveySheet, role: Role) -> tuple[Row, ...]:
    columns = {key: claim.columns[0] for key, claim in sheet.claims[role].items()}
    return sheet.table.rows(columns)


def _options_alone(sheet: SurveySheet) -> frozenset[str]:
    letters = {
        column.letter
        for claims in sheet.claims.values()
        for column in (claims["uses"].columns if "uses" in claims else ())
    }
    cells = (sheet.table.answers(i) for i, _, column in sheet.columns if column.letter in letters)
    return options_alone(raw for answers in cells for raw in answers)


def _is_no_answer(row: Row) -> bool:
    """Return whether a row is blank, the header again, or a line of totals."""
    filled = {header: raw for header, raw in row.cells.items() if not is_blank(raw)}
    again = all(fold(cell_text(raw)) == fold(header) for header, raw in filled.items())
    first = next((fold(cell_text(raw)) for raw in filled.values()), "")
    return not filled or again or first.rstrip(" :") in _TOTALS


def _summary(sheet: SurveySheet, answers: Sequence[EvaluationAnswer], blank: int) -> SheetSummary:
    numbers = [number for number, _ in sheet.table.sheet.rows[sheet.table.header + 1 :]]
    told = say_many(
        "1 row without an answer was left out.",
        "{count} rows without an answer were left out.",
        blank,
    )
    return SheetSummary(
        sheet.table.sheet.file,
        sheet.table.sheet.name,
        SheetKind.EVALUATION,
        numbers[0] if numbers else 0,
        numbers[-1] if numbers else 0,
        sum(one.role is Role.HOST for one in answers),
        sum(one.role is Role.INTERN for one in answers),
        unsure=sheet.unsure,
        notes=sheet.table.sheet.notes,
        told=(told,) if blank else (),
    )


def _say_not_yes(sheet: SurveySheet, found: Iterable[tuple[str, str]]) -> Iterator[Text]:
    """Say which answers were counted as no that are neither a yes nor a plain no."""
    by_header: dict[str, list[str]] = {}
    for header, value in found:
        by_header.setdefault(header, []).append(value)
    for header, values in by_header.items():
        yield say(
            "{file}: in '{header}' these answers are not counted as a yes: {values}.",
            file=sheet.table.sheet.file,
            header=shown(header),
            values=", ".join(f"'{one}'" for one in sorted(values)),
        )
