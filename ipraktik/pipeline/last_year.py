"""Last year's match workbook as memory: who was where, and who had no place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import FindingsError, InputError, UsageError
from ipraktik.model.earlier_stays import EarlierStay, Outcome, each_stay_once
from ipraktik.model.findings import STOPPING, Severity
from ipraktik.pipeline.endings import ended_by
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.signups import SignUps
    from ipraktik.reading.match_book import MatchBook


def with_last_year(signups: SignUps, path: Path | None) -> SignUps:
    """Return sign-ups that know what came of an earlier year, and what that year knew.

    Parameters
    ----------
    signups : SignUps
    path : Path, optional
        The match workbook of that year.

    Raises
    ------
    InputError
        If it cannot be read, or is not a match workbook with a year.
    FindingsError
        If its cells have errors.
    UsageError
        If it is not of an earlier year.
    """
    from ipraktik.pipeline.standing import read_standing
    from ipraktik.reading.signups import read_signups

    if path is None:
        return signups
    book, people = read_standing(path), read_signups([path])
    faults = [*book.findings, *(one for one in people.findings if one.code in STOPPING)]
    if any(one.severity is Severity.ERROR for one in faults):
        raise FindingsError(
            say(
                "{file} has errors. See them with: ipraktik validate {path}",
                file=path.name,
                path=path,
            )
        )
    year = _year_of(book, signups.settings.year)
    stays = (*signups.kept.stays, *people.kept.stays, *stays_of(book, people, year))
    kept = replace(signups.kept, stays=each_stay_once(stays))
    return replace(signups, kept=kept, files=(*signups.files, book.file))


def _year_of(book: MatchBook, now: int | None) -> int:
    year = book.settings.year
    if year is None:
        raise InputError(
            say("{file} does not say its year: write År in Indstillinger.", file=book.file.name)
        )
    if now is not None and year >= now:
        raise UsageError(
            say(
                "{file} is the match of {year}, and this one is of {now}: --last-year takes one of "
                "an earlier year.",
                file=book.file.name,
                year=year,
                now=now,
            )
        )
    return year


def stays_of(book: MatchBook, people: SignUps, year: int) -> Iterator[EarlierStay]:
    """Yield where everybody was, and then who had no place; who had cancelled was nowhere.

    Whose host said no or cancelled, and who got no other, had no place; who said no is not known
    to have wanted one.
    """
    from ipraktik.reading.match_book import unplaced_causes

    interns = {one.intern_id: one for one in people.interns if not one.cancelled}
    hosts = {one.host_id: one for one in people.hosts if not one.cancelled}
    waiting = set(unplaced_causes(book)) - {row.intern_id for row in book.placements}
    for row in book.placements:
        by = ended_by(book, row.intern_id, row.host_id, row.status)
        if not any(by) and row.intern_id in interns and row.host_id in hosts:
            host = hosts[row.host_id]
            email = interns[row.intern_id].email
            yield EarlierStay(email, host.workplace, host.organisation, year)
        elif not by.intern:
            waiting.add(row.intern_id)
    for intern_id in sorted(waiting & interns.keys()):
        yield EarlierStay(interns[intern_id].email, year=year, outcome=Outcome.NO_PLACE)
