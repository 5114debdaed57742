"""The self-test: files open, every column is in the truth, every key and value is a contract's."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils import column_index_from_string

from .core import DAYS, File, Form
from .truth import HOST, INTERN, NEEDED

PLAIN = {"", "ask", "role", "wishes", *HOST, *INTERN}


@dataclass(frozen=True)
class Bounds:
    """What a dozen keeps within: how many sign up to a form, and the sectors there are."""

    hosts: range
    interns: range
    sectors: tuple[str, ...] = ("Kommune", "Stat")


def known(key: str) -> bool:
    """Return whether the contract knows the key (`wishes 2` and the like too)."""
    return key in PLAIN or (key.startswith("wishes ") and key.split()[1].isdigit())


def read(file: File, path: Path) -> dict[str, list[list[Any]]]:
    """Return the file's sheets as rows of cells."""
    if path.suffix == ".csv":
        with path.open(encoding=file.encoding, newline="") as stream:
            return {"": list(csv.reader(stream, delimiter=file.delimiter))}
    book = openpyxl.load_workbook(path)
    return {s.title: [list(r) for r in s.iter_rows(values_only=True)] for s in book}


def check_columns(where: str, rows: list[list[Any]], told: dict[str, Any]) -> None:
    """Hold one sheet's header cells against the truth."""
    if told["holds"] == "nothing":
        return
    heads = rows[told["header_row"] - 1]
    assert len(heads) == len(told["columns"]), f"{where}: {len(heads)} columns"
    for place, entry in enumerate(told["columns"]):
        spot = f"{where} {entry['letter']}"
        assert column_index_from_string(entry["letter"]) == place + 1, spot
        assert (heads[place] or "") == entry["header"], spot
        if "subheader" in entry:
            assert (rows[told["header_row"]][place] or "") == entry["subheader"], spot
        keys = [entry["key"], *entry.get("candidates", []), entry.get("host_key", "")]
        assert all(known(k) for k in keys), f"{spot}: {keys}"
        assert (entry["key"] == "ask") == ("candidates" in entry), spot
        assert known(entry.get("meant", "")), spot


def check_person(where: str, side: str, values: dict[str, Any], sectors: tuple[str, ...]) -> None:
    """Hold one person's values against the contract; unclear ones (None) pass."""
    ranges = {
        "days": range(2, 6),
        "capacity": range(1, 4),
        "sector": sectors,
        "visit_kind": ("Ukendt gæst", "Familiebesøg", "Begge"),
        "level": ("Leder", "Medarbejder"),
    }
    for key, allowed in ranges.items():
        value = values.get(key)
        assert value is None or value in allowed, f"{where}: {key} {value!r}"
    free = values.get("available") or DAYS
    assert set(free) <= set(DAYS), f"{where}: {free}"
    assert (values.get("days") or 0) <= len(free), f"{where}: more days than possible"
    for key in NEEDED[side]:
        assert key not in values or values[key] != "", f"{where}: {key} is blank"


def check_people(form: Form, told: dict[str, Any], sheets: dict[str, Any], bounds: Bounds) -> None:
    """Hold everybody against their row, and those they name against the others."""
    hosts, interns = told["people"]["hosts"], told["people"]["interns"]
    places = {p for h in hosts for p in (h["values"]["workplace"], h["values"]["email"])}
    names = {p for i in interns for p in (i["values"]["name"], i["values"]["email"])}
    assert len(hosts) in bounds.hosts, f"{form.folder}: {len(hosts)} hosts"
    assert len(interns) in bounds.interns, f"{form.folder}: {len(interns)} interns"
    for side, group in (("host", hosts), ("intern", interns)):
        for entry in group:
            where = f"{form.folder} {entry['file']} {entry['sheet']} row {entry['row']}"
            row = sheets[entry["file"]][entry["sheet"]][entry["row"] - 1]
            v = entry["values"]
            assert v["email"] in row, where
            check_person(where, side, v, bounds.sectors)
            text = "\n".join(str(c) for c in row if c is not None)
            for key in ("workplace", "organisation", "wishes", "companions", "own_host"):
                told_here = v.get(key) or []
                for name in [told_here] if isinstance(told_here, str) else told_here:
                    assert name in text, f"{where}: {key} {name!r} is not in the row"
            wanted = [*(v.get("wishes") or []), *filter(None, [v.get("own_host")])]
            assert set(wanted) <= places, f"{where}: {wanted}"
            known_people = [*(v.get("companions") or []), *(v.get("agreed_interns") or [])]
            assert set(known_people) <= names, f"{where}: {known_people}"


def check_form(form: Form, folder: Path, bounds: Bounds) -> tuple[int, int]:
    """Check one form as written; return its number of columns and of `ask`."""
    told = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    sheets = {f.name: read(f, folder / f.name) for f in form.files}
    columns = []
    for name, pages in sheets.items():
        assert set(pages) == set(told["files"][name]["sheets"]), name
        for title, rows in pages.items():
            entry = told["files"][name]["sheets"][title]
            check_columns(f"{form.folder} {name} {title}", rows, entry)
            columns += entry["columns"]
    check_people(form, told, sheets, bounds)
    asks = sum(c["key"] == "ask" for c in columns)
    assert not (form.clear and asks), f"{form.folder}: a clear form asks nothing"
    return len(columns), asks
