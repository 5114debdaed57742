"""Tests of who is told that something is changed, and who is not written to again."""

from __future__ import annotations

from typing import Any

import pytest

from ipraktik.model.letters import LetterKind
from ipraktik.model.week import Day
from ipraktik.post.letters import Letter, write_letters
from ipraktik.post.occasion import Dropped
from tests.post.occasions import EMPTY, HOST, MON_TUE, MON_WED, UNPLACED, usual

FIRST, SECOND, NOBODYS, HOSTS, BARE = "P001", "P002", "P090", HOST.host_id, EMPTY.host_id
THU_FRI = frozenset({Day.THU, Day.FRI})


def letters(**more: Any) -> dict[str, Letter]:
    return {one.own_id: one for one in write_letters(usual(**more))}


def kinds(**more: Any) -> dict[str, LetterKind]:
    return {own_id: one.kind for own_id, one in letters(**more).items()}


def sent_before(**more: Any) -> set[str]:
    return {own_id for own_id, one in letters(**more).items() if one.sent}


def test_a_first_round_tells_nobody_of_changes() -> None:
    usual_kinds = {LetterKind.PLACED, LetterKind.UNPLACED, LetterKind.VISITED, LetterKind.EMPTY}
    assert set(kinds().values()) == usual_kinds
    assert not sent_before()
    assert set(kinds(sent=frozenset({FIRST})).values()) == usual_kinds


def test_who_was_told_otherwise_hears_what_held_and_what_holds() -> None:
    told = letters(earlier=(Dropped(FIRST, BARE, THU_FRI),), round=2)
    assert told[FIRST].kind is LetterKind.MOVED
    assert f"Det gælder ikke længere: {EMPTY.workplace}" in told[FIRST].text
    assert "torsdag den 10. og fredag den 11. september 2026" in told[FIRST].text
    assert HOST.workplace in told[FIRST].text
    assert told[BARE].kind is LetterKind.LEFT
    assert told[SECOND].kind is LetterKind.PLACED
    assert told[HOSTS].kind is LetterKind.VISITED


def test_who_has_lost_the_place_is_told_of_which() -> None:
    told = letters(earlier=(Dropped(NOBODYS, HOSTS, MON_TUE),), round=2)
    assert told[NOBODYS].kind is LetterKind.LOST
    assert f"{HOST.workplace}, {HOST.organisation}" in told[NOBODYS].text
    assert told[HOSTS].kind is LetterKind.CHANGED
    assert UNPLACED.name not in told[HOSTS].text


@pytest.mark.parametrize(
    ("by_intern", "by_host", "intern", "host"),
    [
        (True, False, LetterKind.UNPLACED, LetterKind.LEFT),
        (False, True, LetterKind.LOST, LetterKind.EMPTY),
        (True, True, LetterKind.UNPLACED, LetterKind.EMPTY),
    ],
)
def test_who_said_no_is_not_told_so(
    by_intern: bool, by_host: bool, intern: LetterKind, host: LetterKind
) -> None:
    found = kinds(earlier=(Dropped(NOBODYS, BARE, MON_TUE, by_intern, by_host),), round=2)
    assert (found[NOBODYS], found[BARE]) == (intern, host)


def test_who_has_the_letter_is_not_written_to_again() -> None:
    assert sent_before(sent=frozenset({FIRST}), round=2) == {FIRST}
    assert sent_before(sent=frozenset({FIRST, SECOND}), round=2) == {FIRST, SECOND, HOSTS}


def test_a_host_who_knows_of_one_guest_hears_of_the_other() -> None:
    assert kinds(sent=frozenset({FIRST}), round=2)[HOSTS] is LetterKind.CHANGED
    assert kinds(sent=frozenset({FIRST}), round=1)[HOSTS] is LetterKind.VISITED


def test_other_days_are_told_although_the_row_stays_sent() -> None:
    """Tests that a row sent before with other days counts as not sent: nobody can know."""
    more: dict[str, Any] = {"sent": frozenset({FIRST, SECOND}), "round": 2}
    told = letters(earlier=(Dropped(SECOND, HOSTS, MON_WED | {Day.FRI}),), **more)
    assert told[SECOND].kind is LetterKind.MOVED
    assert {own_id for own_id, one in told.items() if one.sent} == {FIRST}
    assert told[HOSTS].kind is LetterKind.CHANGED


def test_a_guest_who_cancels_changes_the_visit() -> None:
    """Tests a row cancelled in this match: no letter to the guest, one to the host."""
    gone = Dropped(NOBODYS, HOSTS, MON_TUE, by_intern=True)
    told = letters(dropped=(gone,), sent=frozenset({FIRST, SECOND}))
    assert NOBODYS not in told
    assert told[HOSTS].kind is LetterKind.CHANGED
    assert not told[HOSTS].sent


@pytest.mark.parametrize("by_host", [False, True])
def test_a_host_who_loses_one_of_its_guests_hears_of_it(by_host: bool) -> None:
    """Tests that the rest of the guests, who stay as they were told, do not hide the change."""
    sent = frozenset({FIRST, SECOND})
    told = letters(earlier=(Dropped(NOBODYS, HOSTS, MON_TUE, by_host=by_host),), sent=sent, round=2)
    assert told[HOSTS].kind is LetterKind.CHANGED
    assert {own_id for own_id, one in told.items() if one.sent} == {FIRST, SECOND}


def test_who_loses_a_companion_hears_of_it() -> None:
    """Tests the letter of somebody whose host and days are the same, and whose company is not."""
    gone = Dropped(NOBODYS, HOSTS, MON_TUE, by_intern=True)
    more: dict[str, Any] = {"earlier": (gone,), "parted": {FIRST: gone}, "round": 2}
    told = letters(sent=frozenset({FIRST, SECOND}), **more)
    assert told[FIRST].kind is LetterKind.MOVED
    assert not told[FIRST].sent
    assert f"sammen med {UNPLACED.name}." in told[FIRST].text
    assert told[SECOND].sent
    assert letters(sent=frozenset({SECOND}), **more)[FIRST].kind is LetterKind.PLACED
