"""What every new match workbook must keep, checked from the sheets alone.

Each check yields what is wrong, in words; nothing is yielded where every promise is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tests.oracle.days import day_sets
from tests.oracle.instance import OracleInstance, Promise, Unit
from tests.oracle.points import is_allowed, is_bound
from tests.seasons.drafts import Draft
from tests.seasons.optimum import placements_of
from tests.seasons.people import fold, read_people
from tests.seasons.sheets import Book, Row, parse_days, text
from tests.seasons.signups import HOST_ID, INTERN_ID
from tests.seasons.spring import (
    ACCEPTED,
    ANSWERS,
    EXTRA,
    PROPOSED,
    SENT,
    Line,
    Spring,
    Terms,
    Written,
    refusals,
)


@dataclass(frozen=True)
class Round:
    """One run: what was asked of it, the workbook it was given, and the one it made."""

    draft: Draft
    terms: Terms
    before: dict[str, Promise]
    """Everybody's host and days as the last run wrote them."""
    given_sha256: str
    book: Book

    @property
    def spring(self) -> Spring:
        """The coordinator's rows."""
        return self.draft.spring


def check_promises(one: Round) -> Iterator[str]:
    """Yield every promise that the new workbook breaks."""
    yield from check_known(one)
    yield from check_rules(one)
    yield from check_locked(one)
    yield from check_refused(one)
    yield from check_rows(one)
    yield from check_changes(one)
    yield from check_log(one)


# Nobody is forgotten


def check_known(one: Round) -> Iterator[str]:
    """Yield who vanished, stands twice or in the wrong sheet, or lost the ID or a sign-up."""
    spring, book = one.spring, one.book
    gone = spring.gone
    placed = [text(row[INTERN_ID]) for row in book.matched]
    unplaced = [text(row[INTERN_ID]) for row in book.unmatched]
    for name, ids in (("Matchforslag", placed), ("Uden match", unplaced)):
        if len(ids) != len(set(ids)):
            yield f"{name} has somebody twice"
    if left := sorted(set(placed) & gone):
        yield f"Matchforslag has {left}, who left"
    if both := sorted(set(placed) & set(unplaced)):
        yield f"in both sheets: {both}"
    if lost := sorted(set(spring.interns) - gone - set(placed) - set(unplaced)):
        yield f"in neither Matchforslag nor Uden match: {lost}"
    yield from _check_ids(spring.hosts, book.hosts, HOST_ID, gone)
    yield from _check_ids(spring.interns, book.interns, INTERN_ID, gone)
    yield from _check_content(one)


def _check_ids(
    known: dict[str, Row], rows: tuple[Row, ...], key: str, gone: frozenset[str]
) -> Iterator[str]:
    found = {text(row[key]): row for row in rows}
    if len(found) != len(rows) or set(found) != set(known):
        yield f"{key}: {sorted(set(found) ^ set(known))} are too many or missing"
    for one in sorted(set(found) & set(known)):
        if fold(found[one]["E-mail"]) != fold(known[one]["E-mail"]):
            yield f"{key}: {one} is another person"
        status = "Afmeldt" if one in gone else ""
        if text(found[one]["Status"]) != status:
            yield f"{one}: Status is {found[one]['Status']}, not {status or 'blank'}"


def _check_content(one: Round) -> Iterator[str]:
    """Compare everybody's sign-up in the new workbook with what was written into the files."""
    gone = one.spring.gone
    hosts = {text(row[HOST_ID]): row for row in one.book.hosts}
    interns = {text(row[INTERN_ID]): row for row in one.book.interns}
    mine = read_people(one.spring.hosts, one.spring.interns, gone)
    theirs = read_people(hosts, interns, gone)
    for host_id in sorted(set(mine.hosts) & set(theirs.hosts)):
        if mine.hosts[host_id] != theirs.hosts[host_id]:
            yield f"{host_id}: {theirs.hosts[host_id]}, not {mine.hosts[host_id]}"
    for intern_id in sorted(set(mine.interns) & set(theirs.interns)):
        if mine.interns[intern_id] != theirs.interns[intern_id]:
            yield f"{intern_id}: {theirs.interns[intern_id]}, not {mine.interns[intern_id]}"
    if mine.units != theirs.units:
        yield f"travelling together: {theirs.units}, not {mine.units}"


# Hard rules


def check_rules(one: Round) -> Iterator[str]:
    """Yield breaches of rules 1 to 3 for all, of 4 to 7 for those who are not locked."""
    instance, placed = one.terms.instance, placements_of(one.book)
    visits: dict[str, list[Unit]] = {}
    for unit in instance.units:
        found = {placed.get(intern_id) for intern_id in unit}
        if len(found) > 1:
            yield f"{unit}: companions are apart, {found}"
        promise = found.pop()
        if promise is None:
            if is_bound(instance, unit):
                yield f"{unit}: has no place, but was promised one"
            continue
        visits.setdefault(promise[0], []).append(unit)
        yield from _check_visit(instance, unit, promise)
    for host_id, units in sorted(visits.items()):
        host = instance.host_by_id.get(host_id)
        days = {day for unit in units for day in placed[unit[0]][1]}
        if host is None:
            yield f"{host_id}: visited, but has left or never was"
        elif sum(map(len, units)) > host.capacity or len(days) > host.effective_days:
            yield f"{host_id}: {units} on {sorted(days)} are too many"


def _check_visit(instance: OracleInstance, unit: Unit, promise: Promise) -> Iterator[str]:
    host_id, days = promise
    host = instance.host_by_id.get(host_id)
    if host is None:
        return
    if not is_allowed(instance, unit, host):
        yield f"{unit}: the rules forbid {host_id}"
    if days not in day_sets(replace(instance, locked={}), unit, host):
        yield f"{unit}: rule 3 forbids {days} at {host_id}"


# Promises


def check_locked(one: Round) -> Iterator[str]:
    """Yield who was accepted or locked, and is elsewhere or on other days."""
    placed = placements_of(one.book)
    for intern_id, (host_id, days) in sorted(one.terms.instance.locked.items()):
        now = placed.get(intern_id)
        if now is None or now[0] != host_id or (days and now[1] != days):
            yield f"{intern_id}: promised {host_id} {days}, now {now}"


def check_refused(one: Round) -> Iterator[str]:
    """Yield refusals that are forgotten; that no such pair returns is in `check_rules`."""
    wanted = one.spring.refused | refusals(one.spring)
    pairs = [(text(row[INTERN_ID]), text(row[HOST_ID])) for row in one.book.refused]
    if lost := sorted(wanted - set(pairs)):
        yield f"Afvist has lost {lost}"
    unit_of = one.terms.instance.unit_of
    units = {(who, host) for i, host in wanted for who in unit_of.get(i, (i,))}
    if extra := sorted(set(pairs) - units):
        yield f"Afvist has {extra}, which nobody refused"
    if len(pairs) != len(set(pairs)):
        yield "Afvist has a pair twice"
    by = {
        (text(r[INTERN_ID]), text(r[HOST_ID])): text(r.get("Afvist af")) for r in one.book.refused
    }
    for line in one.spring.lines:
        pair = (line.intern_id, line.host_id)
        for name, answer in zip(ANSWERS, line.answers, strict=True):
            who = name.removeprefix("Svar ")
            said = answer == "Nej" and not line.by_hand and pair in refusals(one.spring)
            if said and who not in by.get(pair, who).casefold():
                yield f"Afvist {pair}: {who} said no, but Afvist af is {by[pair]}"


# What stands in each row


def expected_status(line: Line | None, kept: bool, deleted: Written | None) -> str:
    """Return the Status that a row of Matchforslag must have now."""
    status = line.effective if line else deleted.status if deleted else PROPOSED
    return status if kept and status in (SENT, ACCEPTED) else PROPOSED


def check_rows(one: Round) -> Iterator[str]:
    """Yield rows whose Status, lock, answers or remarks are not what they must be."""
    for row in one.book.matched:
        intern_id = text(row[INTERN_ID])
        line = one.spring.line(intern_id)
        deleted = one.spring.deleted.get(intern_id)
        at = line.host_id if line else deleted.host_id if deleted else ""
        kept = text(row[HOST_ID]) == at
        status = expected_status(line, kept, deleted)
        if text(row["Status"]) != status:
            yield f"{intern_id}: Status {row['Status']}, not {status}"
        if line is None:
            continue
        locked = intern_id in one.terms.instance.locked and (line.locked or line.edited)
        if locked != (text(row["Lås"]) == "Ja"):
            yield f"{intern_id}: Lås is {row['Lås']}, but {'a' if locked else 'no'} lock was set"
        yield from _check_texts(intern_id, line, row, one.before.get(intern_id))


def _check_texts(intern_id: str, line: Line, row: Row, before: Promise | None) -> Iterator[str]:
    if text(row["Bemærkning"]) != line.remark:
        yield f"{intern_id}: Bemærkning is {row['Bemærkning']}, not {line.remark}"
    if text(row.get(EXTRA)) != line.extra:
        yield f"{intern_id}: the added column says {row.get(EXTRA)}, not {line.extra}"
    answers = tuple(text(row.get(name)) for name in ANSWERS)
    same = text(row[HOST_ID]) == line.host_id
    unchanged = before is not None and before == (text(row[HOST_ID]), parse_days(row["Dage"]))
    if same and unchanged and answers != line.answers:
        yield f"{intern_id}: the answers are {answers}, not {line.answers}"
    if same and unchanged and line.deadline and row.get("Svarfrist") != line.deadline:
        yield f"{intern_id}: Svarfrist is {row.get('Svarfrist')}, not {line.deadline}"
    if not same and any(answers):
        yield f"{intern_id}: answers about another host, {answers}"


# What is told


def check_changes(one: Round) -> Iterator[str]:
    """Yield who should stand in Ændringer and does not, and the other way round.

    Those whose row was edited by hand, or deleted, may stand there or not: the contract does not
    say whether a change of the coordinator's own is a change. So may newcomers without a place,
    and those who left without ever having had one.
    """
    spring, now = one.spring, placements_of(one.book)
    listed = {text(row[INTERN_ID]) for row in one.book.changes}
    if len(listed) != len(one.book.changes):
        yield "Ændringer has somebody twice"
    everybody = set(one.before) | set(now)
    must = {i for i in everybody if one.before.get(i) != now.get(i)}
    edited = {line.intern_id for line in spring.lines if line.edited}
    free = edited | set(spring.deleted) | set(spring.gone) | spring.newcomers
    free -= {i for i in must if i in spring.gone or i in spring.newcomers}
    if missing := sorted(must - free - listed):
        yield f"Ændringer lacks {missing}"
    if extra := sorted(listed - must - free):
        yield f"Ændringer has {extra}, for whom nothing changed"
    if "Ændringer" not in one.book.sheets:
        yield "there is no sheet Ændringer"


def check_log(one: Round) -> Iterator[str]:
    """Yield rounds that the chain in Log has lost."""
    cells = {text(value).lower() for row in one.book.log for value in row.values()}
    for number, sha256 in enumerate((*one.spring.hashes, one.given_sha256), 1):
        if sha256 not in cells:
            yield f"Log lacks the SHA-256 of the workbook of round {number}"
    rounds = [text(row["Værdi"]) for row in one.book.log if row["Emne"] == "Runde"]
    if str(len(one.spring.hashes) + 2) not in rounds:
        yield f"Log does not say round {len(one.spring.hashes) + 2}, but {rounds}"
