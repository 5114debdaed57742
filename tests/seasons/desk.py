"""A coordinator's desk for directed tests: a few people, one edit, one run, and what came of it."""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.conftest import Ran, run_cli
from tests.oracle.instance import Promise
from tests.seasons.drafts import write_match
from tests.seasons.optimum import placements_of
from tests.seasons.season import sha256
from tests.seasons.sheets import Book, Row, Value, read_book, text, write_signups
from tests.seasons.signups import BEGIN, HOST_ID, INTERN_ID, add_people
from tests.seasons.spring import Line, Spring, lines_of, refusals

FIELD, OTHER_FIELD = "Sundhed og forebyggelse", "Kultur og fritid"


def host(number: int, **changes: Value) -> Row:
    """Return a host of its own organisation that takes two on all days; `_` stands for a space."""
    row: Row = {
        "Arbejdsplads": f"Værtsplads {number}",
        "Organisation": f"Værtsby {number}",
        "Sektor": "Kommune",
        "Kommune": None,
        "Landsdel": "Fyn",
        "Kontaktperson": f"Kontakt {number}",
        "E-mail": f"v{number}@example.dk",
        "Fagfelt": FIELD,
        "Antal praktikanter": 2,
        "Antal dage": 5,
        "Mulige dage": None,
        "Workshop": "Ja",
        "Tilmeldt": BEGIN + timedelta(hours=number),
    }
    return row | {name.replace("_", " "): value for name, value in changes.items()}


def intern(number: int, **changes: Value) -> Row:
    """Return an intern of another organisation, with two days, who wants the hosts' field."""
    row: Row = {
        "Navn": f"Navn {number}",
        "E-mail": f"p{number}@example.dk",
        "Arbejdsplads": f"Hjem {number}",
        "Organisation": f"Hjemby {number}",
        "Sektor": "Kommune",
        "Interesse": FIELD,
        "Ønsket landsdel": None,
        "Antal dage": 2,
        "Mulige dage": None,
        "Rejsefælle": None,
        "Egen vært": None,
        "Værtsønske 1": None,
        "Aftalt med leder": "Ja",
        "Workshop": "Ja",
        "Tilmeldt": BEGIN + timedelta(hours=number),
    }
    return row | {name.replace("_", " "): value for name, value in changes.items()}


def pair(first: int, second: int, **changes: Value) -> list[Row]:
    """Return two companions who name each other."""
    one = intern(first, **changes, Rejsefælle=f"p{second}@example.dk")
    return [one, intern(second, **changes, Rejsefælle=f"p{first}@example.dk")]


class Desk:
    """A folder with a match workbook in it, and the rows as the coordinator leaves them."""

    def __init__(
        self,
        folder: Path,
        hosts: Sequence[Row],
        interns: Sequence[Row],
        settings: dict[str, Value] | None = None,
    ) -> None:
        """Make the first match; IDs follow the order given."""
        self.folder, self.number = folder, 0
        self.spring = Spring({}, {})
        add_people(self.spring.hosts, list(hosts), "V")
        add_people(self.spring.interns, list(interns), "P")
        signups = folder / "tilmeldinger.xlsx"
        write_signups(signups, list(hosts), list(interns), {"År": 2026, **(settings or {})})
        self.path = folder / "match-0.xlsx"
        ran = run_cli("match", signups, "-o", self.path, "--quick", "--lang", "en")
        assert ran.exit_code == 0, ran.out + ran.err
        self.book = read_book(self.path)
        self.spring.lines = lines_of(self.book)
        self.ran = ran

    def line(self, intern_id: str) -> Line:
        """Return an intern's row, to be changed in place."""
        found = self.spring.line(intern_id)
        assert found is not None, f"{intern_id} has no row in Matchforslag"
        return found

    @property
    def placed(self) -> dict[str, Promise]:
        """Return everybody's host and days in the newest workbook."""
        return placements_of(self.book)

    def row(self, intern_id: str) -> Row:
        """Return an intern's row in the newest workbook."""
        return next(row for row in self.book.matched if row[INTERN_ID] == intern_id)

    def status(self, intern_id: str) -> str:
        """Return an intern's Status in the newest workbook."""
        return text(self.row(intern_id)["Status"])

    def changed(self) -> dict[str, Row]:
        """Return the rows of Ændringer by intern."""
        return {text(row[INTERN_ID]): row for row in self.book.changes}

    def refused(self) -> dict[tuple[str, str], Row]:
        """Return the rows of Afvist."""
        return {(text(row[INTERN_ID]), text(row[HOST_ID])): row for row in self.book.refused}

    def new_file(self, hosts: Sequence[Row] = (), interns: Sequence[Row] = ()) -> Path:
        """Write a file with new sign-ups."""
        path = self.folder / f"nye-{self.number}.xlsx"
        return write_signups(path, list(hosts), list(interns))

    def save(self) -> Path:
        """Save the workbook with the coordinator's rows, under a new name."""
        return write_match(self.spring, self.path, self.folder / f"runde-{self.number}.xlsx")

    def run(self, *files: Path, options: Sequence[str] = ()) -> Book:
        """Match again; the run must succeed and leave the old file as it was."""
        self.number += 1
        given = self.save()
        before, output = sha256(given), self.folder / f"match-{self.number}.xlsx"
        self.ran = self._match(given, files, output, options)
        assert self.ran.exit_code == 0, self.ran.out + self.ran.err
        assert sha256(given) == before, "the old file was changed"
        self.spring.refused |= refusals(self.spring)
        self.spring.left |= self.spring.gone
        self.path, self.book = output, read_book(output)
        self.spring.lines = lines_of(self.book)
        return self.book

    def fail(self, *files: Path, options: Sequence[str] = ()) -> str:
        """Match again; the run must be refused and write nothing. Return what it said."""
        self.number += 1
        given = self.save()
        before, output = sha256(given), self.folder / f"match-{self.number}.xlsx"
        self.ran = self._match(given, files, output, options)
        said = self.ran.out + self.ran.err
        assert self.ran.exit_code == 1, f"exit {self.ran.exit_code}: {said}"
        assert not output.exists(), "a match was written all the same"
        assert sha256(given) == before, "the old file was changed"
        return said

    def _match(
        self, given: Path, files: Sequence[Path], output: Path, options: Sequence[str]
    ) -> Ran:
        return run_cli("match", given, *files, "-o", output, "--quick", "--lang", "en", *options)

    def findings(self, *files: Path) -> list[dict[str, Any]]:
        """Return what ``validate`` finds in the workbook as the coordinator leaves it."""
        ran = run_cli("validate", self.save(), *files, "--json", "--lang", "en")
        found: list[dict[str, Any]] = json.loads(ran.out)["findings"]
        return found

    def told(self, *kinds: str) -> list[str]:
        """Return the findings in Log of the newest workbook, as lines of text."""
        wanted = kinds or ("Advarsel", "Oplysning")
        rows = [list(row.values()) for row in self.book.log if row["Emne"] in wanted]
        return [" ".join(text(value) for value in row) for row in rows]


def later(row: Row, **changes: Value) -> Row:
    """Return a sign-up sent again, a month later, with other answers."""
    new = copy.copy(row) | {name.replace("_", " "): value for name, value in changes.items()}
    when = row["Tilmeldt"]
    assert isinstance(when, datetime)
    return new | {"Tilmeldt": when + timedelta(days=30)}
