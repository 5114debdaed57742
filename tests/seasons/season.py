"""A whole spring, from a seed: first match, then round after round of answers and changes.

Every run is judged: one that is refused must have a reason, one with a reason must be refused,
and a new workbook must keep every promise and be the best one that does.
"""

from __future__ import annotations

import copy
import hashlib
import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.conftest import Ran, run_cli
from tests.oracle.instance import Promise
from tests.seasons.drafts import Draft, write_match, write_new
from tests.seasons.edits import choose, duplicate
from tests.seasons.optimum import check_optimum, placements_of
from tests.seasons.promises import Round, check_promises
from tests.seasons.sheets import Book, read_book, text, write_signups
from tests.seasons.signups import Year
from tests.seasons.spring import ANSWERS, Line, Spring, Terms, lines_of, refusals, settle


class SeasonError(AssertionError):
    """The program broke a promise; says what was done before, and what is wrong."""


def match(files: Sequence[Path], output: Path, *options: str) -> Ran:
    """Run ``ipraktik match`` in this process, without what takes longer than the match."""
    return run_cli("match", *files, "-o", output, "--quick", "--json", "--lang", "en", *options)


def told(ran: Ran) -> Mapping[str, Any]:
    """Return what a run printed as JSON."""
    found: dict[str, Any] = json.loads(ran.out)
    return found


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


@dataclass
class Season:
    """One spring in a folder of its own."""

    name: str
    folder: Path
    rng: random.Random
    year: Year
    edits: tuple[int, int] = (2, 7)
    optimum: bool = True
    story: list[str] = field(default_factory=list)
    refusals: int = 0
    book: Path = Path()
    written: dict[str, Promise] = field(default_factory=dict)
    """Everybody's host and days in the newest workbook."""
    number: int = 0

    @property
    def spring(self) -> Spring:
        """The spring as the last run left it."""
        return self.year.spring

    def fail(self, *problems: str) -> None:
        """Raise an error that tells the whole story, if there is any problem."""
        if problems:
            lines = [f"season {self.name}, round {self.number}", *self.story, *problems]
            raise SeasonError("\n".join(lines))

    def begin(self) -> None:
        """Make the first match."""
        self.folder.mkdir(parents=True, exist_ok=True)
        signups = self.folder / "tilmeldinger.xlsx"
        write_signups(signups, self.year.hosts, self.year.interns, self.year.settings)
        self.book = self.folder / "match-0.xlsx"
        ran = match([signups], self.book)
        if ran.exit_code:
            self.fail(f"the first match: exit {ran.exit_code}", ran.out, ran.err)
        book = read_book(self.book)
        if self.optimum:
            instance = settle(self.spring).instance
            self.fail(*check_optimum(instance, book, told(ran)))
        self.spring.lines, self.written = lines_of(book), placements_of(book)

    def play(self) -> None:
        """Play one round: edit, save, run, judge; what cannot be kept is tried, then undone."""
        self.number += 1
        good, bad = self._draft()
        if bad is not None:
            self._refused(bad)
        self._run(good)

    def _draft(self) -> tuple[Draft, Draft | None]:
        """Return what can be kept, and what could not with one edit more, if there was such."""
        good, bad = Draft(copy.deepcopy(self.spring), self.year.late), None
        chosen = [choose(self.rng) for _ in range(self.rng.randint(*self.edits))]
        for edit in sorted(chosen, key=lambda one: one is duplicate):
            tried = copy.deepcopy(good)
            done = edit(self.rng, tried)
            if done is None:
                continue
            tried.told.append(done)
            if settle(tried.spring).faults:
                bad = tried
            else:
                good = tried
        return good, bad

    def _files(self, draft: Draft, name: str) -> list[Path]:
        given = write_match(draft.spring, self.book, self.folder / f"{name}.xlsx")
        return [given, *write_new(draft, self.folder / f"{name}-nye.xlsx", self.rng)]

    def _refused(self, draft: Draft) -> None:
        """Run what cannot be kept: exit 1, no file, and the old file as it was."""
        faults = settle(draft.spring).faults
        self.story.append(f"{self.number} (impossible): {draft.told} because {faults}")
        files = self._files(draft, f"umulig-{self.number}")
        before = sha256(files[0])
        output = self.folder / f"umulig-{self.number}-ny.xlsx"
        ran = match(files, output)
        self.refusals += 1
        if ran.exit_code != 1 or output.exists():
            self.fail(f"exit {ran.exit_code}, output: {output.exists()}; must be refused", ran.err)
        if sha256(files[0]) != before:
            self.fail("the old file was changed")

    def _run(self, draft: Draft) -> None:
        terms = settle(draft.spring)
        assert not terms.faults
        self.story.append(f"{self.number}: {draft.told}")
        files = self._files(draft, f"runde-{self.number}")
        before = sha256(files[0])
        output = self.folder / f"match-{self.number}.xlsx"
        ran = match(files, output)
        if ran.exit_code:
            self.fail(f"exit {ran.exit_code}, but every promise can be kept", ran.out, ran.err)
        if sha256(files[0]) != before:
            self.fail("the old file was changed")
        one = Round(draft, terms, self.written, before, read_book(output))
        self.fail(*check_promises(one))
        if self.optimum:
            self.fail(*check_optimum(terms.instance, one.book, told(ran)))
        self._take_over(one, output)

    def _take_over(self, one: Round, output: Path) -> None:
        """Go on from the new workbook, and check that it still says what was promised."""
        old = one.spring
        by_hand = {line.intern_id: line for line in old.lines}
        lines = lines_of(one.book)
        for line in lines:
            line.overruled = _overruled(by_hand.get(line.intern_id), line)
        self.book, self.written = output, placements_of(one.book)
        self.year = Year([], [], old, self.year.settings, one.draft.late)
        old.refused |= refusals(old)
        old.left |= set(old.gone)
        old.lines, old.deleted, old.newcomers = lines, {}, frozenset()
        old.hashes.append(one.given_sha256)
        self.fail(*_forgotten(one.terms, settle(old), self.written))

    def rest(self) -> None:
        """Audit the newest workbook, and run again with nothing changed: nobody moves.

        Somebody who lost the host that was sent may have kept the days all the same; once that
        is forgotten, other days may be better. So a second rest may be needed.
        """
        audit = run_cli("validate", self.book, "--json", "--lang", "en")
        errors = [one for one in told(audit)["findings"] if one["severity"] == "error"]
        self.fail(*(f"the audit says {one['code']}: {one['message']}" for one in errors))
        if self._rest("igen") and self._rest("igen-2"):
            self.fail("with nothing changed somebody's days changed twice")

    def _rest(self, name: str) -> bool:
        """Tell whether anybody's days changed."""
        output = self.folder / f"{name}.xlsx"
        before = read_book(self.book)
        ran = match([self.book], output)
        if ran.exit_code:
            self.fail("with nothing changed", ran.err)
        after = read_book(output)
        old, new = placements_of(before), placements_of(after)
        if {i: p[0] for i, p in old.items()} != {i: p[0] for i, p in new.items()}:
            self.fail("with nothing changed somebody moved")
        if _marks(before) != _marks(after):
            self.fail("with nothing changed Status, Lås or answers changed")
        if len(after.changes) != sum(old[one] != new[one] for one in old):
            self.fail(f"with nothing changed Ændringer has {len(after.changes)} rows")
        self.book = output
        return old != new


def _marks(book: Book) -> list[tuple[str, ...]]:
    names = ("Praktikant-ID", "Status", "Lås", *ANSWERS)
    return sorted(tuple(text(row.get(name)) for name in names) for row in book.matched)


def _overruled(before: Line | None, after: Line) -> tuple[str, str, str]:
    """Return the answers that a Status set by hand stands against, where they came along."""
    if before is None or before.host_id != after.host_id or before.answers != after.answers:
        return ("", "", "")
    return before.answers if before.by_hand else before.overruled


def _forgotten(old: Terms, new: Terms, placed: Mapping[str, Promise]) -> list[str]:
    """Return the promises that the new workbook does not say any more."""
    wanted = {one: placed[one] for one in old.instance.locked}
    found = new.instance.locked
    return [
        f"{one}: promised {promise}, but the new workbook says {found.get(one)}"
        for one, promise in sorted(wanted.items())
        if found.get(one) != promise
    ]


def play_season(
    name: str,
    folder: Path,
    make: Callable[[random.Random], Year],
    rounds: int,
    *,
    edits: tuple[int, int] = (2, 7),
    optimum: bool = True,
) -> Season:
    """Play a whole season from its name as the seed; raise `SeasonError` at the first fault."""
    rng = random.Random(name)
    season = Season(name, folder, rng, make(rng), edits, optimum)
    season.begin()
    for _ in range(rounds):
        season.play()
    season.rest()
    return season
