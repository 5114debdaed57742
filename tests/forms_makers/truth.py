"""What a careful human would say the files hold."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from openpyxl.utils import get_column_letter

from .core import Col, File, Form, Person, Sheet, rows_of

HOST = (
    "host_id",
    "workplace",
    "organisation",
    "sector",
    "municipality",
    "landsdel",
    "contact",
    "email",
    "phone",
    "fields",
    "capacity",
    "days",
    "available",
    "visit_kind",
    "agreed_interns",
    "workshop",
    "offer",
    "signed_up_at",
)
INTERN = (
    "intern_id",
    "name",
    "email",
    "phone",
    "title",
    "level",
    "workplace",
    "organisation",
    "sector",
    "municipality",
    "own_field",
    "interests",
    "landsdele",
    "days",
    "available",
    "visit_kind",
    "companions",
    "own_host",
    "wishes",
    "manager_agreed",
    "workshop",
    "motivation",
    "signed_up_at",
)
NEEDED = {
    "host": [
        "workplace",
        "organisation",
        "sector",
        "municipality",
        "contact",
        "email",
        "fields",
        "capacity",
        "days",
    ],
    "intern": ["name", "email", "workplace", "organisation", "sector", "days"],
}
PLURAL = {"host": "hosts", "intern": "interns"}


def base(key: str) -> str:
    """Return the key without a wish's number."""
    return "wishes" if key.startswith("wishes ") else key


def column(place: int, col: Col, sheet: Sheet) -> dict[str, Any]:
    """Return one column's entry."""
    entry: dict[str, Any] = {"letter": get_column_letter(place + 1), "header": col.header}
    if sheet.two_rows:
        entry["subheader"] = col.sub
    entry["key"] = col.key
    if sheet.side == "both":
        entry["side"] = col.side or "both"
    extras = {
        "host_key": col.host_key,
        "option": col.option,
        "part": col.part,
        "candidates": list(col.candidates),
        "note": col.note,
    }
    entry.update({k: v for k, v in extras.items() if v})
    if col.key == "ask":
        entry["meant"] = col.meant
    return entry


def asked(sheet: Sheet, side: str, sure: bool = False) -> set[str]:
    """Return the keys the sheet asks that side for."""
    cols = [c for c in sheet.cols if (c.side or sheet.side) in (side, "both")]
    if sure:
        cols = [c for c in cols if c.key != "ask" or (side == "host" and c.host_key)]
    return {base(c.shown_key(side)) for c in cols} - {"", "role"}


def missing(sheet: Sheet, side: str) -> list[str]:
    """Return the required keys no column is surely for."""
    keys = asked(sheet, side, sure=True)
    if "landsdel" in keys:
        keys.add("municipality")
    return [k for k in NEEDED[side] if k not in keys]


def seen_wishes(sheet: Sheet) -> int | None:
    """Return how many wishes the sheet has room for; None where one column holds them all."""
    keys = [c.shown_key("intern") for c in sheet.cols]
    return None if "wishes" in keys else sum(k.startswith("wishes ") for k in keys)


def values(person: Person, keys: set[str], side: str) -> dict[str, Any]:
    """Return the person's values by key, in the contract's order; unclear ones are None."""
    unclear = person.get("_unclear", {})
    order = HOST if side == "host" else INTERN
    found = {k: None if k in unclear else person.get(k) for k in order if k in keys}
    return {k: v.isoformat() if isinstance(v, datetime) else v for k, v in found.items()}


def shown(person: Person, sheet: Sheet, side: str) -> dict[str, Any]:
    """Return the values the sheet can show of the person."""
    found = values(person, asked(sheet, side), side)
    if found.get("wishes"):
        found["wishes"] = found["wishes"][: seen_wishes(sheet)]
    return found


def people(form: Form) -> dict[str, list[dict[str, Any]]]:
    """Return everybody with file, sheet and row."""
    found: dict[str, list[dict[str, Any]]] = {"hosts": [], "interns": []}
    for file in form.files:
        for sheet in (s for s in file.sheets if s.cols):
            for number, row in enumerate(rows_of(form, sheet), sheet.first_row):
                for side, person in row.items():
                    entry = {
                        "file": file.name,
                        "sheet": sheet.title,
                        "row": number,
                        "values": shown(person, sheet, side),
                    }
                    unclear = {
                        k: v
                        for k, v in person.get("_unclear", {}).items()
                        if k in asked(sheet, side)
                    }
                    found[PLURAL[side]].append(
                        {**entry, **({"unclear": unclear} if unclear else {})}
                    )
    return found


def sheet_truth(form: Form, sheet: Sheet) -> dict[str, Any]:
    """Return one sheet's entry."""
    if not sheet.cols:
        return {"holds": "nothing", "columns": []}
    sides = ["host", "intern"] if sheet.side == "both" else [sheet.side]
    last = sheet.first_row + len(rows_of(form, sheet))
    return {
        "holds": "both" if sheet.side == "both" else PLURAL[sheet.side],
        "header_row": sheet.header_row,
        "first_data_row": sheet.first_row,
        "columns": [column(i, c, sheet) for i, c in enumerate(sheet.cols)],
        "required_without_a_sure_column": {PLURAL[s]: missing(sheet, s) for s in sides},
        "rows_that_are_nobody": [
            {"row": last + i, "why": why} for i, (why, _) in enumerate(sheet.extra)
        ],
    }


def truth_of(form: Form) -> dict[str, Any]:
    """Return the form's whole truth."""

    def sheets(file: File) -> dict[str, Any]:
        return {s.title: sheet_truth(form, s) for s in file.sheets}

    return {
        "form": form.folder,
        "imitates": form.imitates,
        "clear": form.clear,
        "notes": form.notes,
        "files": {f.name: {"sheets": sheets(f)} for f in form.files},
        "people": people(form),
    }
