"""What `validate` says of hidden parts, unsaved formulas and repairs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ipraktik.model.origin import SheetNotes
from ipraktik.model.repairs import Repair
from ipraktik.model.signups import SheetKind, SheetSummary
from ipraktik.text import Text, say, say_many

_MOST_NAMED = 5


def describe_notes(sheet: SheetSummary) -> Iterator[Text]:
    """Yield what is to be said of a sheet that was read: what is hidden in it, and what is lost."""
    yield from sheet.told
    notes, where = sheet.notes, sheet.sheet or sheet.file
    if notes.mac_letters:
        yield say(
            "{file} was saved by Excel on a Mac; its letters are read as that. Look whether æ, ø "
            "and å are right.",
            file=sheet.file,
        )
    if sheet.unsure:
        yield say_many(
            "In the sheet {sheet}, {count} column is not used, as it is not sure what it holds: "
            "{columns}. Choose in the sheet Kolonner that ipraktik init {file} -o PROJEKT.xlsx "
            "writes.",
            "In the sheet {sheet}, {count} columns are not used, as it is not sure what they "
            "hold: {columns}. Choose in the sheet Kolonner that ipraktik init {file} -o "
            "PROJEKT.xlsx writes.",
            len(sheet.unsure),
            sheet=where,
            file=sheet.file,
            columns=_named([f"'{header}'" for header in sheet.unsure]),
        )
    if notes.any_hidden and sheet.kind not in (SheetKind.IGNORED, SheetKind.MATCH):
        yield say(
            "Hidden in the sheet {sheet}, and read as the rest: {parts}",
            sheet=where,
            parts=_join(_hidden_parts(notes)),
        )
    if notes.unstored:
        yield say_many(
            "In the sheet {sheet}, {count} formula has no stored value: {cells}. Open the file "
            "in Excel and save it.",
            "In the sheet {sheet}, {count} formulas have no stored value: {cells}. Open the file "
            "in Excel and save it.",
            len(notes.unstored),
            sheet=where,
            cells=_named(notes.unstored),
        )


def _hidden_parts(notes: SheetNotes) -> Iterator[Text]:
    if notes.hidden:
        yield say("the whole sheet")
    if notes.hidden_rows:
        yield say_many(
            "row {names}",
            "{count} rows ({names})",
            len(notes.hidden_rows),
            names=_named(notes.hidden_rows),
        )
    if notes.hidden_columns:
        yield say_many(
            "column {names}",
            "{count} columns ({names})",
            len(notes.hidden_columns),
            names=_named(notes.hidden_columns),
        )


def _join(parts: Iterable[Text]) -> Text:
    """Return texts with commas between them; each is rendered in the reader's language."""
    listed = list(parts)
    fields = {f"part{number}": part for number, part in enumerate(listed)}
    return Text(", ".join(f"{{{name}}}" for name in fields), fields)


def _named(names: Sequence[object]) -> str:
    shown = ", ".join(map(str, names[:_MOST_NAMED]))
    return f"{shown} …" if len(names) > _MOST_NAMED else shown


def count_repairs(repairs: Sequence[Repair]) -> Text:
    """Say how many values were understood as something other than what stands in their cells."""
    return say_many(
        "{count} value was understood as something other than what stands in its cell; the match "
        "workbook lists it in the sheet Rettelser.",
        "{count} values were understood as something other than what stands in their cells; the "
        "match workbook lists them in the sheet Rettelser.",
        len(repairs),
    )
