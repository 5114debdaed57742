"""What a coordinator may do in one round; each edit returns what was done, or None if nothing.

An edit may ask for what cannot be kept: whether it does is judged afterwards, by `settle`.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from tests.oracle.instance import DaySet
from tests.seasons.drafts import Draft
from tests.seasons.people import available, units_of
from tests.seasons.sheets import Row, show_days
from tests.seasons.signups import BEGIN
from tests.seasons.spring import (
    ACCEPTED,
    CANCELLED,
    PROPOSED,
    REFUSED,
    SENT,
    Line,
    Spring,
    refusals,
    refused_for,
    settle,
)

Edit = Callable[[random.Random, Draft], str | None]
REMARKS = ("Ring efter kl. 14", "Kommer med tog", "Vil helst have torsdag", "Æøå: tjek adresse")


def pick(rng: random.Random, draft: Draft, *statuses: str) -> Line | None:
    """Return a row with one of the statuses, that nobody has touched in this round."""
    found = [
        one
        for one in draft.spring.lines
        if one.effective in statuses and not one.edited and not one.by_hand
    ]
    found = [one for one in found if one.answers == ("", "", "") or one.status == SENT]
    return rng.choice(found) if found else None


def unit_lines(spring: Spring, line: Line) -> list[Line]:
    """Return the rows of those who travel together with this one."""
    unit = next(unit for unit in units_of(spring.interns) if line.intern_id in unit)
    return [one for one in spring.lines if one.intern_id in unit]


def send(rng: random.Random, draft: Draft) -> str:
    """Send all proposals, or some."""
    share = rng.choice((1.0, 0.7, 0.4))
    told = []
    for line in draft.spring.lines:
        if line.effective == PROPOSED and not line.by_hand and rng.random() < share:
            line.status = SENT
            told.append(line.intern_id)
    return f"sent {told}"


def answer(rng: random.Random, draft: Draft) -> str:
    """Let some of those who were told answer; companions mostly agree."""
    told = []
    for line in draft.spring.lines:
        if line.status != SENT or line.edited or rng.random() < 0.6:
            continue
        kind = rng.choice(("yes", "yes", "yes", "part", "part", "no"))
        together = unit_lines(draft.spring, line) if rng.random() < 0.9 else [line]
        for one in together:
            if one.status == SENT and not one.edited and not (kind == "no" and one.locked):
                one.answers = _answers(rng, kind)
                told.append(f"{one.intern_id} {one.answers}")
    return f"answers {told}"


def _answers(rng: random.Random, kind: str) -> tuple[str, str, str]:
    if kind == "yes":
        return ("Ja", "Ja", "Ja")
    values = [rng.choice(("Ja", "")) for _ in range(3)]
    values[rng.randrange(3)] = "Nej" if kind == "no" else ""
    return values[0], values[1], values[2]


def accept_by_hand(rng: random.Random, draft: Draft) -> str | None:
    """Set Accepteret by hand, sometimes for one companion alone."""
    line = pick(rng, draft, SENT, PROPOSED)
    if line is None:
        return None
    group = unit_lines(draft.spring, line) if rng.random() < 0.7 else [line]
    for one in group:
        if one.effective in (SENT, PROPOSED):
            one.status = ACCEPTED
    return f"Accepteret by hand: {[one.intern_id for one in group]}"


def refuse_by_hand(rng: random.Random, draft: Draft) -> str | None:
    """Set Afvist by hand, at times against three yeses."""
    line = pick(rng, draft, SENT, PROPOSED)
    if line is None or line.locked:
        return None
    line.status = REFUSED
    if rng.random() < 0.2:
        line.answers = ("Ja", "Ja", "Ja")
    return f"Afvist by hand: {line.intern_id}"


def take_back(rng: random.Random, draft: Draft) -> str | None:
    """Set a proposal that was sent, or accepted, back to Foreslået."""
    line = pick(rng, draft, SENT, ACCEPTED)
    if line is None or line.answers != ("", "", ""):
        return None
    line.status = PROPOSED
    return f"Foreslået by hand: {line.intern_id}"


def lock(rng: random.Random, draft: Draft) -> str | None:
    """Lock a row as it stands, or with any days."""
    line = pick(rng, draft, SENT, PROPOSED, ACCEPTED)
    if line is None:
        return None
    line.locked = True
    if line.effective == PROPOSED and rng.random() < 0.2:
        line.days = ()
    return f"locked: {line.intern_id} {show_days(line.days)}"


def unlock(rng: random.Random, draft: Draft) -> str | None:
    """Take a lock away again."""
    locked = [one for one in draft.spring.lines if one.locked and not one.edited]
    if not locked:
        return None
    line = rng.choice(locked)
    line.locked = False
    return f"unlocked: {line.intern_id}"


def _some_days(rng: random.Random, days: frozenset[int]) -> DaySet:
    """Return a few of the days; seldom one that is not among them, or too few."""
    if rng.random() < 0.15:
        return tuple(sorted(rng.sample(range(5), rng.choice((1, 2, 4)))))
    if len(days) < 2:
        return tuple(sorted(days))
    return tuple(sorted(rng.sample(sorted(days), rng.randint(2, min(3, len(days))))))


def move(rng: random.Random, draft: Draft) -> str | None:
    """Type another host into a row that was never sent, mostly with Lås = Ja."""
    spring = draft.spring
    line = pick(rng, draft, PROPOSED)
    if line is None or line.written is None or line.written.status != PROPOSED:
        return None
    hosts = [one for one in spring.hosts if one not in spring.gone and one != line.host_id]
    host_id = rng.choice(hosts)
    together = unit_lines(spring, line)
    unit = tuple(one.intern_id for one in together)
    if refused_for(spring, unit, host_id) or any(_is_self_found(spring, one) for one in unit):
        return None
    common = available(spring.hosts[host_id]).intersection(
        *(available(spring.interns[one]) for one in unit)
    )
    locked = rng.random() < 0.7
    days = _some_days(rng, common) if not locked or rng.random() < 0.7 else ()
    for one in together if rng.random() < 0.6 else [line]:
        if one.effective == PROPOSED and one.written and one.written.status == PROPOSED:
            one.host_id, one.days, one.locked = host_id, days, locked
    return f"moved: {line.intern_id} to {host_id} {show_days(days)} lock={locked}"


def _is_self_found(spring: Spring, intern_id: str) -> bool:
    found = settle(spring).instance.intern_by_id.get(intern_id)
    return found is not None and found.own_host is not None


def change_days(rng: random.Random, draft: Draft) -> str | None:
    """Type other days into a row, with or without Lås = Ja."""
    line = pick(rng, draft, PROPOSED, SENT, ACCEPTED)
    if line is None or _is_self_found(draft.spring, line.intern_id):
        return None
    together = unit_lines(draft.spring, line)
    host = draft.spring.hosts[line.host_id]
    common = available(host).intersection(
        *(available(draft.spring.interns[one.intern_id]) for one in together)
    )
    days, locked = _some_days(rng, common), rng.random() < 0.5
    for one in together if rng.random() < 0.7 else [line]:
        if one.host_id == line.host_id:
            one.days, one.locked = days, one.locked or locked
    return f"days: {line.intern_id} {show_days(days)} lock={locked}"


def add_row(rng: random.Random, draft: Draft) -> str | None:
    """Add a row for somebody who stands in Uden match."""
    spring = draft.spring
    placed = {line.intern_id for line in spring.lines}
    known = set(spring.interns) - spring.newcomers - set(spring.gone) - set(spring.deleted)
    free = sorted(known - placed)
    if not free:
        return None
    one = rng.choice(free)
    unit = next(unit for unit in units_of(spring.interns) if one in unit)
    host_id = rng.choice(sorted(set(spring.hosts) - set(spring.gone)))
    if refused_for(spring, unit, host_id) or _is_self_found(spring, one):
        return None
    common = available(spring.hosts[host_id]) & available(spring.interns[one])
    locked = rng.random() < 0.8
    spring.lines.append(Line(one, host_id, _some_days(rng, common), locked=locked))
    return f"added: {one} at {host_id} lock={locked}"


def intern_leaves(rng: random.Random, draft: Draft) -> str | None:
    """Let an intern leave, told in Matchforslag or in Praktikanter.

    Those whose refusals a companion would inherit stay: the contract does not say if it does.
    """
    spring = draft.spring
    live = sorted(set(spring.interns) - set(spring.gone) - spring.newcomers)
    if len(live) < 4:
        return None
    one = rng.choice(live)
    unit = next(unit for unit in units_of(spring.interns) if one in unit)
    if len(unit) > 1 and any(who == one for who, _ in spring.refused | refusals(spring)):
        return None
    line = spring.line(one)
    if line is not None and not line.by_hand and rng.random() < 0.6:
        line.status = CANCELLED
        return f"leaves, in Matchforslag: {one}"
    spring.left.add(one)
    return f"leaves, in Praktikanter: {one}"


def host_leaves(rng: random.Random, draft: Draft) -> str | None:
    """Let a host leave, mostly one that has visitors."""
    spring = draft.spring
    live = sorted(set(spring.hosts) - set(spring.gone) - spring.newcomers)
    used = sorted({line.host_id for line in spring.lines} & set(live))
    if len(live) < 3 or any(line.edited for line in spring.lines):
        return None
    one = rng.choice(used if used and rng.random() < 0.7 else live)
    spring.left.add(one)
    return f"host leaves: {one}"


def note(rng: random.Random, draft: Draft) -> str | None:
    """Write a remark, a date, or a word in an added column."""
    if not draft.spring.lines:
        return None
    line = rng.choice(draft.spring.lines)
    line.remark = rng.choice(REMARKS)
    line.extra = rng.choice(("ja", "nej", ""))
    line.deadline = datetime(2026, 5, rng.randint(1, 28))
    return f"note: {line.intern_id}"


def shuffle(rng: random.Random, draft: Draft) -> str:
    """Sort the rows in another way."""
    rng.shuffle(draft.spring.lines)
    return "sorted anew"


def delete(rng: random.Random, draft: Draft) -> str | None:
    """Delete a row; what the last run wrote as sent or accepted holds all the same."""
    line = pick(rng, draft, PROPOSED, SENT, ACCEPTED)
    if line is None or line.written is None or line.locked:
        return None
    if line.answers != ("", "", "") and line.written.status == SENT:
        return None
    draft.spring.lines.remove(line)
    draft.spring.deleted[line.intern_id] = line.written
    return f"deleted: {line.intern_id}"


def duplicate(rng: random.Random, draft: Draft) -> str | None:
    """Copy a row, seldom with another host."""
    if not draft.spring.lines:
        return None
    line = rng.choice(draft.spring.lines)
    if line.intern_id in draft.spring.gone:
        return None
    copy = replace(line)
    if rng.random() < 0.2:
        copy.host_id = rng.choice(sorted(set(draft.spring.hosts) - {line.host_id}))
    draft.spring.lines.append(copy)
    return f"copied: {line.intern_id} at {copy.host_id}"


def sign_up_late(rng: random.Random, draft: Draft) -> str | None:
    """Take in a new file: newcomers, changed people, some unchanged ones; the rest is missing."""
    spring = draft.spring
    if draft.new_hosts or draft.new_interns:
        return None
    when = BEGIN + timedelta(days=150, hours=len(spring.hashes))
    told = []
    hosts: list[Row] = []
    interns: list[Row] = []
    for number in range(rng.randint(0, min(2, len(draft.late)))):
        party = draft.late.pop()
        for row in (*party.hosts, *party.interns):
            row["Tilmeldt"] = when + timedelta(minutes=number * 10 + rng.randrange(9))
        hosts += party.hosts
        interns += party.interns
        told.append(f"{len(party.hosts)} new hosts, {len(party.interns)} new interns")
    later = when + timedelta(minutes=30)
    for known, rows, most in ((spring.hosts, hosts, 2), (spring.interns, interns, 3)):
        live = sorted(set(known) - set(spring.gone))
        for one in rng.sample(live, min(len(live), rng.randint(0, most))):
            row = dict(known[one])
            if rng.random() < 0.6:
                row["Tilmeldt"] = later
                told.append(f"{one}: {_change(rng, row)}")
            rows.append(row)
    draft.sign_up(hosts, interns)
    return f"new file: {told}" if hosts or interns else None


def _change(rng: random.Random, row: Row) -> str:
    """Change places or days; seldom so much that a promise may break."""
    header = rng.choice(("Antal dage", "Mulige dage", "Antal praktikanter"))
    if header == "Antal praktikanter" and header in row:
        row[header] = rng.choice((1, 2, 2, 3))
    elif header == "Antal dage":
        row[header] = rng.choice((2, 3, 3, 4, 5))
    else:
        header = "Mulige dage"
        row[header] = show_days(tuple(sorted(rng.sample(range(5), rng.choice((3, 4, 4))))))
    return f"{header} = {row[header]}"


EDITS: tuple[tuple[Edit, int], ...] = (
    *((send, 3), (answer, 5), (accept_by_hand, 2), (refuse_by_hand, 2), (take_back, 1)),
    *((lock, 2), (unlock, 1), (move, 3), (change_days, 2), (add_row, 2)),
    *((intern_leaves, 2), (host_leaves, 1), (note, 3), (shuffle, 2)),
    *((delete, 1), (duplicate, 1), (sign_up_late, 3)),
)


def choose(rng: random.Random) -> Edit:
    """Return an edit, the common ones more often."""
    return rng.choices([edit for edit, _ in EDITS], [weight for _, weight in EDITS])[0]
