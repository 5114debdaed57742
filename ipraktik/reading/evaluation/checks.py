"""What is told of a survey: unsure columns, numbers of any meaning, rows of nobody's role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipraktik.model.columns import Certainty
from ipraktik.model.evaluation_columns import HEADLINE_KEYS, evaluation_field_name
from ipraktik.model.findings import Code, Finding, Severity, finding
from ipraktik.model.origin import Column, Place, Row
from ipraktik.reading.evaluation.sheet import SurveySheet
from ipraktik.reading.parsed import shown
from ipraktik.text import say

_MOST_SHOWN = 3


def role_unknown(sheet: SurveySheet, row: Row) -> Finding:
    """Return the finding of a row that does not tell whether a host or an intern answers."""
    headers = {index: column.header for index, _, column in sheet.columns}
    place = Place(row.file, row.sheet, row.number)
    if sheet.role_index >= 0:
        header = headers[sheet.role_index]
        return finding(
            Code.ROLE_UNKNOWN,
            row.place_of_header(header),
            shown(row.cells[header]),
            say(
                "It is not clear who answers, so the row does not count. Write Vært or Praktikant."
            ),
        )
    message = say(
        "It is not clear whether a host or an intern answers, so the row does not count. Name the "
        "file or the sheet after hosts (værter) or interns (praktikanter), or add a column Rolle."
    )
    return finding(Code.ROLE_UNKNOWN, place, "", message)


def check_columns(sheet: SurveySheet) -> Iterator[Finding]:
    """Yield what is unsure of the headline questions: no sure column, or numbers of any meaning."""
    columns = {index: column for index, _, column in sheet.columns}
    unclear = set[str]()
    for role in sheet.roles:
        for key, claim in sheet.claims[role].items():
            if claim.scale is None and claim.columns[0].header not in unclear:
                unclear.add(claim.columns[0].header)
                yield _scale_unknown(sheet, key, claim.columns[0])
    for key in HEADLINE_KEYS:
        if any(key in claims for claims in sheet.claims.values()):
            continue
        near = {
            index: None
            for guesses in sheet.guesses.values()
            for index, guess in guesses.items()
            if guess.certainty is Certainty.ASK and key == guess.key
        }
        if near:
            yield _unsure_column(sheet, key, [columns[index] for index in near][:_MOST_SHOWN])


def _scale_unknown(sheet: SurveySheet, key: str, column: Column) -> Finding:
    raw = sheet.table.sheet
    place = Place(raw.file, raw.name, sheet.table.header_row or None, column.header, column.letter)
    name = evaluation_field_name(key)
    example = {
        "satisfied": f"{name} (5 = i meget høj grad)",
        "recommends": f"{name} (0-10)",
    }.get(key, f"{name} (1 = ja, 2 = nej)")
    message = say(
        "What the numbers under '{header}' stand for is not clear, so they do not count. Write it "
        "in the header, for instance '{example}'.",
        header=shown(column.header),
        example=example,
    )
    return finding(Code.UNKNOWN_VALUE, place, shown(column.header), message, Severity.WARNING)


def _unsure_column(sheet: SurveySheet, key: str, near: Sequence[Column]) -> Finding:
    raw, name = sheet.table.sheet, evaluation_field_name(key)
    message = say(
        "The sheet {sheet} has no column that is surely '{header}'. Nearest: {nearest}. Run "
        "ipraktik init {file} -o PROJEKT.xlsx, choose the right column in its sheet Kolonner, and "
        "name PROJEKT.xlsx beside your files. Or rename the column to '{header}'.",
        sheet=raw.name or raw.file,
        header=name,
        nearest=", ".join(f"'{shown(column.header)}' ({column.letter})" for column in near),
        file=raw.file,
    )
    place = Place(raw.file, raw.name, sheet.table.header_row or None, name)
    return finding(Code.MISSING_COLUMN, place, shown(near[0].header), message, Severity.WARNING)
