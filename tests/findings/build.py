"""Builds tiny sign-up workbooks: a base without any finding, and each test's own change to it."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import xlsxwriter

Row = dict[str, object]
Table = list[list[object]]
Changes = Mapping[int, Row]

HOSTS, INTERNS, SETTINGS = "Værter", "Praktikanter", "Indstillinger"
FIRST_ROW = 2  # Excel's number of the first row below the header


def _host(number: int, workplace: str, organisation: str, sector: str, kommune: str) -> Row:
    return {
        "Vært-ID": f"V{number:03d}",
        "Arbejdsplads": workplace,
        "Organisation": organisation,
        "Sektor": sector,
        "Kommune": kommune,
        "Landsdel": None,
        "Kontaktperson": ["Anna Holm", "Bo Winther", "Camilla Dam", "Ditte Toft"][(number - 1) % 4],
        "E-mail": f"vaert{number}@example.dk",
        "Telefon": "86123456",
        "Fagfelt": "Sundhed;Digitalisering",
        "Antal praktikanter": 3,
        "Antal dage": 3,
        "Mulige dage": None,
        "Gæst": "Begge",
        "Aftalt praktikant": None,
        "Workshop": "Ja",
        "Det kan I opleve": "En almindelig uge hos os",
        "Tilmeldt": datetime(2026, 4, number, 10, 0),
    }


def _intern(number: int, name: str, workplace: str, organisation: str, kommune: str) -> Row:
    return {
        "Praktikant-ID": f"P{number:03d}",
        "Navn": name,
        "E-mail": name.lower().replace(" ", ".") + "@example.dk",
        "Telefon": "87654321",
        "Stilling": "Konsulent",
        "Niveau": "Medarbejder",
        "Arbejdsplads": workplace,
        "Organisation": organisation,
        "Sektor": "Kommune",
        "Kommune": kommune,
        "Eget fagfelt": "Sundhed",
        "Interesse": "Sundhed",
        "Ønsket landsdel": "Hele landet",
        "Antal dage": 3,
        "Mulige dage": None,
        "Besøgstype": "Begge",
        "Rejsefælle": None,
        "Egen vært": None,
        "Værtsønske 1": None,
        "Værtsønske 2": None,
        "Værtsønske 3": None,
        "Aftalt med leder": "Ja",
        "Workshop": "Ja",
        "Motivation": "Vil gerne lære af andre",
        "Tilmeldt": datetime(2026, 5, number, 10, 0),
    }


def base_hosts() -> list[Row]:
    """Three hosts in three landsdele, all with the field Sundhed and three places."""
    hosts = [
        _host(1, "Hovedbiblioteket", "Aarhus Kommune", "Kommune", "Aarhus"),
        _host(2, "Borgerservice", "Vejle Kommune", "Kommune", "Vejle"),
        _host(3, "Klimakontoret", "Miljøstyrelsen", "Stat", "Odense"),
    ]
    hosts[2]["Fagfelt"] = "Natur, klima og miljø;Sundhed"
    return hosts


def base_interns() -> list[Row]:
    """One intern from the first host's workplace and four colleagues from one workplace."""
    return [
        _intern(1, "Mette Lund", "Hovedbiblioteket", "Aarhus Kommune", "Aarhus"),
        *(
            _intern(number, name, "Jobcenteret", "Randers Kommune", "Randers")
            for number, name in enumerate(
                ["Jonas Krogh", "Sofie Bech", "Karim Aziz", "Hanne Voss"], start=2
            )
        ),
    ]


def _changed(rows: list[Row], changes: Changes) -> list[Row]:
    return [{**row, **changes.get(index, {})} for index, row in enumerate(rows)]


def _extra_host(number: int, cells: Row) -> Row:
    return {**_host(number, f"Afdeling {number}", "Esbjerg Kommune", "Kommune", "Esbjerg"), **cells}


def _extra_intern(number: int, cells: Row) -> Row:
    name = {6: "Ulla Qvist", 7: "Peter Thy", 8: "Zenia Falk"}[number]
    return {**_intern(number, name, "Jobcenteret", "Randers Kommune", "Randers"), **cells}


@dataclass
class SignUps:
    """One test's sign-ups, as rows of cells by header; the first row gives the order."""

    hosts: list[Row]
    interns: list[Row]
    settings: list[tuple[str, object]] = field(default_factory=list)

    def drop(self, sheet: str, *headers: str) -> "SignUps":
        """Remove columns from one of the two sheets."""
        for row in self._rows(sheet):
            for header in headers:
                del row[header]
        return self

    def rename(self, sheet: str, names: Mapping[str, str]) -> "SignUps":
        """Give columns of one of the two sheets other headers."""
        rows = self._rows(sheet)
        rows[:] = [{names.get(key, key): value for key, value in row.items()} for row in rows]
        return self

    def _rows(self, sheet: str) -> list[Row]:
        return {HOSTS: self.hosts, INTERNS: self.interns}[sheet]

    def sheets(self) -> dict[str, Table]:
        """The workbook as tables by sheet name."""
        sheets = {HOSTS: table(self.hosts), INTERNS: table(self.interns)}
        if self.settings:
            rows = [[name, value, ""] for name, value in self.settings]
            sheets[SETTINGS] = [["Navn", "Værdi", "Forklaring"], *rows]
        return sheets

    def write(self, folder: Path, name: str = "tilmeldinger.xlsx") -> Path:
        """Write the workbook and return its path."""
        return write_book(folder / name, self.sheets())


def signups(
    hosts: Changes | None = None,
    interns: Changes | None = None,
    settings: Iterable[tuple[str, object]] = (),
    more_hosts: Sequence[Row] = (),
    more_interns: Sequence[Row] = (),
) -> SignUps:
    """Base sign-ups with some cells changed (by row index from 0) and rows added below."""
    all_hosts = _changed(base_hosts(), hosts or {})
    all_interns = _changed(base_interns(), interns or {})
    all_hosts += [_extra_host(number, cells) for number, cells in enumerate(more_hosts, start=4)]
    all_interns += [_extra_intern(number, cells) for number, cells in enumerate(more_interns, 6)]
    return SignUps(all_hosts, all_interns, list(settings))


def row_of(index: int) -> int:
    """Excel's row number of the row with this index in a sheet with its header on top."""
    return index + FIRST_ROW


def table(rows: Sequence[Row]) -> Table:
    """Header and rows; headers that only later rows have come last."""
    headers = list(dict.fromkeys(key for row in rows for key in row))
    return [list(headers), *([row.get(key) for key in headers] for row in rows)]


def write_book(path: Path, sheets: Mapping[str, Table]) -> Path:
    """Write tables as an .xlsx workbook: text stays text, None is an empty cell."""
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, options) as book:
        date_format = book.add_format({"num_format": "dd-mm-yyyy hh:mm"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for row, cells in enumerate(rows):
                for column, value in enumerate(cells):
                    if isinstance(value, datetime):
                        sheet.write_datetime(row, column, value, date_format)
                    elif value is not None:
                        sheet.write(row, column, value)
    return path


def write_csv(path: Path, rows: Table, encoding: str = "utf-8-sig", delimiter: str = ";") -> Path:
    """Write one table as CSV, date-times in ISO form."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        for cells in rows:
            writer.writerow([_csv_text(value) for value in cells])
    return path


def _csv_text(value: object) -> str:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    return "" if value is None else str(value)
