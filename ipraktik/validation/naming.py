"""How messages name somebody else's row: by an ID that the file has, else by where it stands."""

from __future__ import annotations

from ipraktik.model.origin import Row
from ipraktik.model.people import Host, Intern, SignUp
from ipraktik.model.privacy import mask_cpr
from ipraktik.text import Text, say

_LONGEST_SHOWN = 80


def quoted(text: str) -> str:
    """Return an answer for a message: not too long, and without civil registration numbers."""
    masked = mask_cpr(text)
    return masked if len(masked) <= _LONGEST_SHOWN else masked[: _LONGEST_SHOWN - 1] + "…"


def typed_id(person: SignUp, key: str, own_id: str) -> str:
    """Return an ID where it stands in the person's own file, and not only in the program."""
    column = person.row.columns.get(key)
    typed = person.row.cells.get(column.header) if column is not None else None
    return own_id if typed is not None and str(typed).strip() else ""


def name_of_intern(intern: Intern, seen_from: Row) -> Text:
    """Return what a sentence about an intern begins with.

    Parameters
    ----------
    intern : Intern
    seen_from : Row
        Where the message stands: its own sheet and file need not be named.
    """
    own_id = typed_id(intern, "intern_id", intern.intern_id)
    return Text("{id}", {"id": own_id}) if own_id else _row_first(intern.row, seen_from)


def name_of_host(host: Host, seen_from: Row) -> Text:
    """Return what names a host anywhere in a sentence; see `name_of_intern`."""
    own_id = typed_id(host, "host_id", host.host_id)
    if own_id:
        return Text("{id}", {"id": own_id})
    where = where_is(host.row, seen_from)
    return Text("{workplace} ({where})", {"workplace": quoted(host.workplace), "where": where})


def where_is(row: Row, seen_from: Row) -> Text:
    """Return where a row is, inside a sentence."""
    if row.file != seen_from.file and row.sheet:
        return say(
            "row {row} of the sheet {sheet} in {file}",
            row=row.number,
            sheet=row.sheet,
            file=row.file,
        )
    if row.file != seen_from.file:
        return say("row {row} in {file}", row=row.number, file=row.file)
    if row.sheet != seen_from.sheet:
        return say("row {row} of the sheet {sheet}", row=row.number, sheet=row.sheet)
    return say("row {row}", row=row.number)


def _row_first(row: Row, seen_from: Row) -> Text:
    if row.file != seen_from.file and row.sheet:
        return say(
            "Row {row} of the sheet {sheet} in {file}",
            row=row.number,
            sheet=row.sheet,
            file=row.file,
        )
    if row.file != seen_from.file:
        return say("Row {row} in {file}", row=row.number, file=row.file)
    if row.sheet != seen_from.sheet:
        return say("Row {row} of the sheet {sheet}", row=row.number, sheet=row.sheet)
    return say("Row {row}", row=row.number)
