"""The rounds before a match workbook, as its `Log` tells them, followed back file by file."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import InputError
from ipraktik.model.audited import RoundAudit, RoundFound
from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.match_schema import LOG_CHAIN, LOG_HEADERS, LOG_SHEET, REFUSED, REFUSED_SHEET
from ipraktik.model.origin import Place
from ipraktik.model.promises import EarlierRound
from ipraktik.pipeline.standing import read_standing
from ipraktik.pipeline.worlds import pair_of
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.reading.match_book import MatchBook

Books = Sequence[tuple[Path, "MatchBook"]]


def newest_books(books: Books) -> Books:
    """Return the match workbooks that are no round before another of them."""
    earlier = {(one.file, one.sha256) for _, book in books for one in book.chain}
    hashes, names = {sha for _, sha in earlier}, {name for name, _ in earlier}
    chained = [book for book in books if not _is_among(book[1], hashes, names)]
    return chained or books


def _is_among(book: MatchBook, hashes: set[str], names: set[str]) -> bool:
    return book.file.sha256 in hashes or (book.file.name in names and not book.chain)


def follow_chain(
    path: Path, book: MatchBook, beside: Sequence[Path]
) -> tuple[list[Finding], tuple[RoundAudit, ...]]:
    """Return what is wrong with the rounds before a match workbook, and which were found.

    Parameters
    ----------
    path : Path
        Earlier rounds are looked for in its folder.
    book : MatchBook
    beside : sequence of Path
        Other files, where earlier rounds may lie too.
    """
    findings = [*_numbers(book)]
    rounds = []
    for one in book.chain:
        found, audit = _follow(one, path, book, beside)
        findings += found
        rounds.append(audit)
    return findings, tuple(rounds)


def _numbers(book: MatchBook) -> Iterator[Finding]:
    if book.round != len(book.chain) + 1:
        message = say(
            "Log says round {round}, but tells of {count} rounds before. Put Log back as it was "
            "written.",
            round=book.round,
            count=len(book.chain),
        )
        yield finding(Code.ROUND_CHANGED, Place(book.file.name, LOG_SHEET), book.round, message)


def _follow(
    one: EarlierRound, path: Path, book: MatchBook, beside: Sequence[Path]
) -> tuple[list[Finding], RoundAudit]:
    candidates = [
        two for two in (*beside, path.parent / one.file) if two.resolve() != path.resolve()
    ]
    there = [two for two in candidates if two.is_file()]
    same = next((two for two in there if _sha256(two) == one.sha256), None)
    if same is not None:
        earlier = read_standing(same)
        faults = [*_differences(one, book, earlier), *_lost(one, book, earlier)]
        return faults, RoundAudit(one, RoundFound.BROKEN if faults else RoundFound.SAME)
    changed = next((two for two in there if two.name == one.file), None)
    if changed is None:
        return [], RoundAudit(one, RoundFound.MISSING)
    message = say(
        "{file}, round {number}, is not the file that the next round was made from: it has been "
        "changed since. Put the old one back, or keep both under different names.",
        file=one.file,
        number=one.number,
    )
    faults = [finding(Code.ROUND_CHANGED, _place(book, one), one.file, message)]
    with contextlib.suppress(InputError):  # no match workbook any more, which is told already
        faults += _lost(one, book, read_standing(changed))
    return faults, RoundAudit(one, RoundFound.CHANGED)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _differences(one: EarlierRound, book: MatchBook, earlier: MatchBook) -> Iterator[Finding]:
    """Yield where an earlier round tells another story of the rounds before it."""
    before = tuple((two.file, two.sha256) for two in book.chain[: one.number - 1])
    if earlier.round == one.number and tuple((r.file, r.sha256) for r in earlier.chain) == before:
        return
    message = say(
        "{file} says itself that it is round {own}, after other rounds than Log tells here for "
        "round {number}. One of the two was changed.",
        file=one.file,
        own=earlier.round,
        number=one.number,
    )
    yield finding(Code.ROUND_CHANGED, _place(book, one), one.file, message)


def _lost(one: EarlierRound, book: MatchBook, earlier: MatchBook) -> Iterator[Finding]:
    """Yield what was turned down by an earlier round and is not remembered any more."""
    rows = (row for row in earlier.placements if row.status == REFUSED)
    told = {*map(pair_of, earlier.refused), *((row.intern_id, row.host_id) for row in rows)}
    here = {*map(pair_of, book.refused)}
    for intern_id, host_id in sorted(pair for pair in told - here if all(pair)):
        yield finding(
            Code.REFUSAL_LOST,
            Place(book.file.name, REFUSED_SHEET),
            f"{intern_id} {host_id}",
            _forgotten(one, intern_id, host_id),
        )


def _forgotten(one: EarlierRound, intern_id: str, host_id: str) -> Text:
    return say(
        "{intern} and {host} were turned down in round {number} ({file}), but the line is not in "
        "Afvist any more, so they may be proposed again. Write it there, unless it was deleted on "
        "purpose.",
        intern=intern_id,
        host=host_id,
        number=one.number,
        file=one.file,
    )


def _place(book: MatchBook, one: EarlierRound) -> Place:
    """Return the line of `Log` that tells of a round."""
    subject, key, value, _ = LOG_HEADERS
    for row in book.log:
        told = f"{row.cells.get(subject) or ''}|{row.cells.get(key) or ''}"
        if told == f"{LOG_CHAIN}|{one.number} {one.file}":
            return row.place_of_header(value)
    return Place(book.file.name, LOG_SHEET)
