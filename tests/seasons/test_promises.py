"""Tests of what a spring promises, sentence by sentence: contract 5 and the decisions on it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.conftest import run_cli
from tests.seasons.desk import OTHER_FIELD, Desk, host, intern, later, pair
from tests.seasons.season import sha256
from tests.seasons.sheets import Row, read_book, text
from tests.seasons.spring import ACCEPTED, CANCELLED, PROPOSED, REFUSED, SENT, Line

MON_TUE, WED_THU, TUE_THU, THU_FRI = (0, 1), (2, 3), (1, 3), (3, 4)
ALL_YES = ("Ja", "Ja", "Ja")


def one_each(folder: Path, **settings: Any) -> Desk:
    """Return a desk where P001 is at V001 and P002 at V002, each alone in its own field."""
    hosts = [
        host(1, Antal_praktikanter=1),
        host(2, Antal_praktikanter=1, Fagfelt=OTHER_FIELD),
    ]
    desk = Desk(folder, hosts, [intern(1), intern(2, Interesse=OTHER_FIELD)], settings)
    assert desk.placed == {"P001": ("V001", MON_TUE), "P002": ("V002", MON_TUE)}
    return desk


def two_places(folder: Path, companions: bool = False) -> Desk:
    """Return a desk with two equal hosts of two places each, and two interns, both at one host."""
    interns = pair(1, 2) if companions else [intern(1), intern(2)]
    return Desk(folder, [host(1), host(2)], interns)


def cells_named(desk: Desk, said: str) -> set[str]:
    """Return whose rows of Matchforslag a message names by their cell."""
    rows = {2 + number: one.intern_id for number, one in enumerate(desk.spring.lines)}
    found = re.findall(r"Matchforslag\W+(?:cell )?[A-Z]+(\d+)", said)
    return {rows[int(number)] for number in found if int(number) in rows}


def assert_impossible(
    desk: Desk, *intern_ids: str, files: tuple[Path, ...] = (), by_error: bool = False
) -> None:
    """Assert that match is refused, also with --skip-errors, and says which row.

    Where a sign-up has an error, that may be all that is said until it is skipped.
    """
    for options in ((), ("--skip-errors",)):
        said = desk.fail(*files, options=options)
        if by_error and not options:
            continue
        assert cells_named(desk, said) & set(intern_ids), said
        assert any(one in said for one in intern_ids), said


# Accepted and locked


@pytest.mark.parametrize("by_lock", [True, False])
def test_promise_outlasts_priority(tmp_path: Path, by_lock: bool) -> None:
    """Tests that who is accepted or locked stays, though another with priority needs the place."""
    desk = one_each(tmp_path)
    line = desk.line("P001")
    line.locked, line.status = by_lock, PROPOSED if by_lock else ACCEPTED
    first = {"Arbejdsplads": "Værtsplads 2", "Organisation": "Værtsby 2"}
    new = desk.new_file(interns=[intern(3, **first), intern(4, **first)])
    desk.run(new)
    assert desk.placed == {"P001": ("V001", MON_TUE), "P002": ("V002", MON_TUE)}
    assert text(desk.row("P001")["Lås"]) == ("Ja" if by_lock else "")
    assert desk.status("P001") == (PROPOSED if by_lock else ACCEPTED)
    assert not desk.changed()


def test_proposed_is_free(tmp_path: Path) -> None:
    """Tests that the same without a promise loses the place."""
    desk = one_each(tmp_path)
    first = {"Arbejdsplads": "Værtsplads 2", "Organisation": "Værtsby 2"}
    desk.run(desk.new_file(interns=[intern(3, **first)]))
    assert set(desk.placed) == {"P002", "P003"}
    assert set(desk.changed()) == {"P001", "P003"}


def test_lock_over_rule_5(tmp_path: Path) -> None:
    """Tests that Lås = Ja stands at a host in another field."""
    desk = two_places(tmp_path)
    away = host(3, Fagfelt=OTHER_FIELD)
    desk.run(desk.new_file(hosts=[away]))
    line = desk.line("P001")
    line.host_id, line.days, line.locked = "V003", TUE_THU, True
    desk.run()
    assert desk.placed["P001"] == ("V003", TUE_THU)
    desk.run()
    assert desk.placed["P001"] == ("V003", TUE_THU)


@pytest.mark.parametrize("workplace", ["Værtsplads 2", "Et andet sted"])
def test_lock_over_rule_4(tmp_path: Path, workplace: str) -> None:
    """Tests that Lås = Ja stands at the own workplace, and in the own organisation."""
    home = intern(1, Arbejdsplads=workplace, Organisation="Værtsby 2")
    desk = Desk(tmp_path, [host(1), host(2)], [home])
    assert desk.placed["P001"][0] == "V001"
    line = desk.line("P001")
    line.host_id, line.locked = "V002", True
    desk.run()
    assert desk.placed["P001"] == ("V002", MON_TUE)


def test_lock_with_any_days(tmp_path: Path) -> None:
    """Tests that a locked row without days stays at the host, on some days."""
    desk = two_places(tmp_path)
    line = desk.line("P001")
    line.host_id, line.days, line.locked = "V002", (), True
    desk.run()
    assert desk.placed["P001"][0] == "V002"
    assert len(desk.placed["P001"][1]) == 2


def test_lock_of_own_host(tmp_path: Path) -> None:
    """Tests that a self-found host outside the fields can be locked to other days."""
    found = intern(1, Egen_vært="v1@example.dk", Interesse=OTHER_FIELD)
    desk = Desk(tmp_path, [host(1, Aftalt_praktikant="p1@example.dk"), host(2)], [found])
    line = desk.line("P001")
    line.days, line.locked = THU_FRI, True
    desk.run()
    assert desk.placed == {"P001": ("V001", THU_FRI)}


def test_lock_beside_own_host(tmp_path: Path) -> None:
    """Tests that a lock which takes a self-found visit's place cannot be kept."""
    found = intern(1, Egen_vært="v1@example.dk")
    small = host(1, Antal_praktikanter=1, Aftalt_praktikant="p1@example.dk")
    desk = Desk(tmp_path, [small, host(2)], [found, intern(2)])
    line = desk.line("P002")
    line.host_id, line.locked = "V001", True
    assert_impossible(desk, "P001", "P002")


# What cannot be kept


def test_impossible_by_places(tmp_path: Path) -> None:
    """Tests rule 1: two locked at a host of one place."""
    desk = one_each(tmp_path)
    for one in ("P001", "P002"):
        desk.line(one).host_id, desk.line(one).locked = "V002", True
    assert_impossible(desk, "P001", "P002")


def test_impossible_by_companions(tmp_path: Path) -> None:
    """Tests rule 2: companions locked at two hosts."""
    desk = two_places(tmp_path, companions=True)
    for one, host_id in (("P001", "V001"), ("P002", "V002")):
        desk.line(one).host_id, desk.line(one).locked = host_id, True
    assert_impossible(desk, "P001", "P002")


def test_impossible_by_companions_days(tmp_path: Path) -> None:
    """Tests rule 2: companions accepted on different days."""
    desk = two_places(tmp_path, companions=True)
    for one, days in (("P001", MON_TUE), ("P002", WED_THU)):
        desk.line(one).days, desk.line(one).status = days, ACCEPTED
    assert_impossible(desk, "P001", "P002")


@pytest.mark.parametrize(
    "days",
    [
        pytest.param((2, 3), id="not possible for the host"),
        pytest.param((3, 4), id="not possible for the intern"),
        pytest.param((0, 1, 2), id="more than the intern's own"),
    ],
)
def test_impossible_by_days(tmp_path: Path, days: tuple[int, ...]) -> None:
    """Tests rule 3: locked on days that cannot be."""
    first = host(1, Mulige_dage="Man;Tir;Tor;Fre")
    desk = Desk(tmp_path, [first], [intern(1, Mulige_dage="Man;Tir;Ons;Tor")])
    line = desk.line("P001")
    line.days, line.locked = days, True
    assert_impossible(desk, "P001")


def test_impossible_by_days_together(tmp_path: Path) -> None:
    """Tests rule 3: two locked on four days at a host of two."""
    desk = Desk(tmp_path, [host(1, Antal_dage=2)], [intern(1), intern(2)])
    for one, days in (("P001", MON_TUE), ("P002", WED_THU)):
        desk.line(one).days, desk.line(one).locked = days, True
    assert_impossible(desk, "P001", "P002")


def test_impossible_one_companion_refuses(tmp_path: Path) -> None:
    """Tests that one companion's yes and the other's no at the same host are an error."""
    desk = two_places(tmp_path, companions=True)
    for one in ("P001", "P002"):
        desk.line(one).status = SENT
    desk.run()
    desk.line("P001").answers, desk.line("P002").answers = ALL_YES, ("Nej", "", "")
    assert_impossible(desk, "P001", "P002")
    desk.line("P001").answers = ("Nej", "", "")
    at = desk.placed["P001"][0]
    desk.run()
    assert desk.placed["P001"][0] == desk.placed["P002"][0] != at


@pytest.mark.parametrize(
    ("role", "changes"),
    [
        pytest.param("intern", {"Mulige dage": "Ons;Tor;Fre"}, id="intern's days"),
        pytest.param("intern", {"Aftalt med leder": "Nej"}, id="intern's row has an error"),
        pytest.param("host", {"Mulige dage": "Ons;Tor;Fre"}, id="host's days"),
        pytest.param("host", {"Antal praktikanter": 1}, id="host's places"),
        pytest.param("host", {"Workshop": "Nej"}, id="host's row has an error"),
    ],
)
def test_impossible_after_a_new_sign_up(tmp_path: Path, role: str, changes: Row) -> None:
    """Tests that a promise which a changed sign-up breaks is named, and nothing written."""
    hosts, interns = [host(1), host(2, Fagfelt=OTHER_FIELD)], pair(1, 2)
    desk = Desk(tmp_path, hosts, [*interns, intern(3, Interesse=OTHER_FIELD)])
    for one in ("P001", "P002"):
        desk.line(one).status = ACCEPTED
    desk.run()
    new = desk.new_file(
        hosts=[later(hosts[0]) | changes] if role == "host" else [],
        interns=[later(interns[0]) | changes] if role == "intern" else [],
    )
    by_error = "Nej" in changes.values()
    assert_impossible(desk, "P001", "P002", files=(new,), by_error=by_error)


def test_changed_days_that_still_fit(tmp_path: Path) -> None:
    """Tests that an accepted visit stays though the intern now has other days as well or fewer."""
    desk = Desk(tmp_path, [host(1)], [intern(1, Antal_dage=3)])
    first = desk.placed["P001"]
    desk.line("P001").status = ACCEPTED
    new = desk.new_file(interns=[later(intern(1, Antal_dage=5, Mulige_dage="Man;Tir;Ons;Fre"))])
    desk.run(new)
    assert desk.placed["P001"] == first
    assert not desk.changed()


def test_unknown_host(tmp_path: Path) -> None:
    """Tests that a Vært-ID that does not exist is an error with its cell."""
    desk = one_each(tmp_path)
    desk.line("P001").host_id, desk.line("P001").locked = "V099", True
    assert cells_named(desk, desk.fail()) == {"P001"}


def test_one_fault_one_finding(tmp_path: Path) -> None:
    """Tests that a lock to a single day is told once."""
    desk = one_each(tmp_path)
    desk.line("P001").days, desk.line("P001").locked = (0,), True
    desk.fail()
    assert len([one for one in desk.findings() if one["severity"] == "error"]) == 1


# Hand edits


def test_edit_is_a_lock(tmp_path: Path) -> None:
    """Tests that another Vært-ID counts as a lock, and that Lås = Ja is written for it."""
    desk = two_places(tmp_path)
    other = "V002" if desk.placed["P001"][0] == "V001" else "V001"
    desk.line("P001").host_id, desk.line("P001").days = other, WED_THU
    desk.run()
    assert desk.placed["P001"] == (other, WED_THU)
    assert text(desk.row("P001")["Lås"]) == "Ja"
    desk.run()
    assert desk.placed["P001"] == (other, WED_THU)


def test_edited_days_are_a_lock(tmp_path: Path) -> None:
    """Tests that other days count as a lock, and that a Sendt row stays Sendt."""
    desk = one_each(tmp_path)
    desk.line("P001").status = SENT
    desk.run()
    desk.line("P001").days = WED_THU
    desk.run()
    assert desk.placed["P001"] == ("V001", WED_THU)
    assert (desk.status("P001"), text(desk.row("P001")["Lås"])) == (SENT, "Ja")


@pytest.mark.parametrize("rule", [4, 5])
def test_edit_against_rules_4_and_5(tmp_path: Path, rule: int) -> None:
    """Tests that an edit without Lås = Ja keeps rules 4 and 5, and that the error says the way."""
    second = host(2) if rule == 4 else host(2, Fagfelt=OTHER_FIELD)
    home = {"Organisation": "Værtsby 2"} if rule == 4 else {}
    desk = Desk(tmp_path, [host(1), second], [intern(1, **home)])
    desk.line("P001").host_id = "V002"
    said = desk.fail()
    assert "Lås" in said
    assert "Ja" in said
    desk.line("P001").locked = True
    desk.run()
    assert desk.placed == {"P001": ("V002", MON_TUE)}


@pytest.mark.parametrize("locked", [True, False])
def test_row_added_by_hand(tmp_path: Path, locked: bool) -> None:
    """Tests that somebody in Uden match gets the place that a new row gives."""
    hosts = [host(1, Antal_praktikanter=1)]
    desk = Desk(tmp_path, hosts, [intern(1), intern(2)])
    placed = next(iter(desk.placed))
    other = "P002" if placed == "P001" else "P001"
    desk.spring.lines = [Line(other, "V001", WED_THU, locked=locked)]
    desk.run()
    assert desk.placed == {other: ("V001", WED_THU)}
    assert text(desk.row(other)["Lås"]) == "Ja"
    assert other in desk.changed()


def test_row_added_to_an_empty_sheet(tmp_path: Path) -> None:
    """Tests the same where nobody had a place: the row needs Lås = Ja against rule 5."""
    desk = Desk(tmp_path, [host(1)], [intern(1, Interesse=OTHER_FIELD)])
    assert not desk.placed
    desk.spring.lines = [Line("P001", "V001", WED_THU)]
    assert "Lås" in desk.fail()
    desk.line("P001").locked = True
    desk.run()
    assert desk.placed == {"P001": ("V001", WED_THU)}


# Answers


def test_three_yeses(tmp_path: Path) -> None:
    """Tests that three times Ja make Accepteret, which then stays."""
    desk = one_each(tmp_path)
    desk.line("P001").status, desk.line("P001").answers = SENT, ALL_YES
    desk.run()
    assert desk.status("P001") == ACCEPTED
    first = {"Arbejdsplads": "Værtsplads 2", "Organisation": "Værtsby 2"}
    desk.run(desk.new_file(interns=[intern(3, **first)]))
    assert desk.placed["P001"] == ("V001", MON_TUE)
    assert desk.row("P001")["Svar vært"] == "Ja"


def test_two_yeses(tmp_path: Path) -> None:
    """Tests that two are not enough, and survive."""
    desk = one_each(tmp_path)
    desk.line("P001").status, desk.line("P001").answers = SENT, ("Ja", "", "Ja")
    desk.run()
    assert desk.status("P001") == SENT
    row = desk.row("P001")
    assert [row["Svar praktikant"], row["Svar leder"], row["Svar vært"]] == ["Ja", None, "Ja"]


@pytest.mark.parametrize(("number", "who"), enumerate(("praktikant", "leder", "vært")))
def test_any_no(tmp_path: Path, number: int, who: str) -> None:
    """Tests that one Nej refuses the host, tells by whom, and is not taken to the next host."""
    desk = two_places(tmp_path)
    before = desk.placed["P001"][0]
    answers = ["Ja", "Ja", "Ja"]
    answers[number] = "Nej"
    desk.line("P001").status = SENT
    desk.line("P001").answers = (answers[0], answers[1], answers[2])
    desk.run()
    assert desk.placed["P001"][0] != before
    assert desk.status("P001") == PROPOSED
    assert who in text(desk.refused()["P001", before]["Afvist af"]).casefold()
    assert not any(desk.row("P001")[f"Svar {one}"] for one in ("praktikant", "leder", "vært"))
    assert "P001" in desk.changed()


def test_refused_three_rounds_later(tmp_path: Path) -> None:
    """Tests that refusals never return, and that nobody is placed when all have been refused."""
    desk = two_places(tmp_path, companions=True)
    first = desk.placed["P001"][0]
    desk.line("P002").status = REFUSED
    desk.run()
    second = desk.placed["P001"][0]
    assert desk.placed["P002"][0] == second != first
    desk.line("P001").status = REFUSED
    for _ in range(3):
        desk.run()
        assert not desk.placed
        assert set(desk.refused()) >= {("P002", first), ("P001", second)}
    desk.run(desk.new_file(hosts=[host(3)]))
    assert {one for one, _ in desk.placed.values()} == {"V003"}


def test_row_added_to_refused(tmp_path: Path) -> None:
    """Tests that a row typed into Afvist counts, and its text comes along."""
    desk = two_places(tmp_path)
    at = desk.placed["P001"][0]
    book = load_workbook(desk.path)
    sheet = book["Afvist"]
    for column, value in enumerate(("P001", at, "hendes chef, pr. telefon"), 1):
        sheet.cell(2, column, value)
    desk.path = tmp_path / "afvist.xlsx"
    book.save(desk.path)
    for _ in range(2):
        desk.run()
        assert desk.placed["P001"][0] != at
        assert desk.refused()["P001", at]["Afvist af"] == "hendes chef, pr. telefon"


def test_refused_self_found(tmp_path: Path) -> None:
    """Tests that who is refused by the self-found host is placed nowhere else by rule 6."""
    found = intern(1, Egen_vært="v1@example.dk")
    desk = Desk(tmp_path, [host(1, Aftalt_praktikant="p1@example.dk"), host(2)], [found])
    desk.line("P001").status = REFUSED
    desk.run()
    assert desk.placed.get("P001", ("",))[0] != "V001"


@pytest.mark.parametrize(
    ("status", "answers"), [(ACCEPTED, ("Ja", "Nej", "")), (REFUSED, ALL_YES), (PROPOSED, ALL_YES)]
)
def test_status_by_hand_beats_answers(
    tmp_path: Path, status: str, answers: tuple[str, str, str]
) -> None:
    """Tests that a Status typed by hand wins, that it is told, and that it goes on winning."""
    desk = one_each(tmp_path)
    desk.line("P001").status = SENT
    desk.run()
    desk.line("P001").status, desk.line("P001").answers = status, answers
    for number in range(2):
        desk.run()
        assert number or any("Matchforslag" in one for one in desk.told("Advarsel"))
        if status == REFUSED:
            assert "P001" not in desk.placed
            assert ("P001", "V001") in desk.refused()
        else:
            assert desk.status("P001") == status
            assert desk.placed["P001"] == ("V001", MON_TUE)


def test_sent_by_hand_does_not_beat_answers(tmp_path: Path) -> None:
    """Tests that Sendt and the answers may be typed at once."""
    desk = one_each(tmp_path)
    desk.line("P001").status, desk.line("P001").answers = SENT, ("Ja", "Ja", "Nej")
    desk.run()
    assert ("P001", "V001") in desk.refused()


# Sendt


def test_sent_stays(tmp_path: Path) -> None:
    """Tests that a proposal that was sent stays where points alone would move it."""
    desk = Desk(tmp_path, [host(1)], [intern(1)])
    desk.line("P001").status = SENT
    wish = later(intern(1), Værtsønske_1="v2@example.dk")
    desk.run(desk.new_file(hosts=[host(2)], interns=[wish]))
    assert desk.placed["P001"][0] == "V001"
    assert desk.status("P001") == SENT
    assert not desk.changed()


def test_sent_moves_for_a_place(tmp_path: Path) -> None:
    """Tests that it moves where one more gets a place, is Foreslået then, and is listed."""
    desk = Desk(tmp_path, [host(1, Antal_praktikanter=1)], [intern(1)])
    desk.line("P001").status, desk.line("P001").answers = SENT, ("Ja", "", "")
    far = host(2, Landsdel="Bornholm")
    only_fyn = intern(2, Ønsket_landsdel="Fyn")
    desk.run(desk.new_file(hosts=[far], interns=[only_fyn]))
    assert {one: at for one, (at, _) in desk.placed.items()} == {"P001": "V002", "P002": "V001"}
    assert desk.status("P001") == PROPOSED
    assert desk.row("P001")["Svar praktikant"] is None
    assert set(desk.changed()) == {"P001", "P002"}


def test_sent_loses_the_place(tmp_path: Path) -> None:
    """Tests that who loses the place to priority stands in Uden match and in Ændringer."""
    desk = one_each(tmp_path)
    desk.line("P001").status = SENT
    first = {"Arbejdsplads": "Værtsplads 2", "Organisation": "Værtsby 2"}
    desk.run(desk.new_file(interns=[intern(3, **first)]))
    assert "P001" not in desk.placed
    assert "P001" in {row["Praktikant-ID"] for row in desk.book.unmatched}
    assert set(desk.changed()) == {"P001", "P003"}


def test_sent_with_other_days(tmp_path: Path) -> None:
    """Tests that Status stays Sendt when only the days change, and that these are listed."""
    desk = Desk(tmp_path, [host(1)], [intern(1)])
    desk.line("P001").status = SENT
    desk.run(desk.new_file(interns=[later(intern(1, Mulige_dage="Ons;Tor;Fre"))]))
    assert desk.placed["P001"] == ("V001", WED_THU)
    assert desk.status("P001") == SENT
    assert "Andre dage" in {text(value) for value in desk.changed()["P001"].values()}


def test_sent_days_are_kept(tmp_path: Path) -> None:
    """Tests that the days sent are kept where others cost the same."""
    desk = Desk(tmp_path, [host(1)], [intern(1, Mulige_dage="Ons;Tor;Fre")])
    desk.line("P001").status = SENT
    desk.run()
    desk.run(desk.new_file(interns=[later(intern(1))]))
    assert desk.placed["P001"] == ("V001", WED_THU)


def test_locked_and_sent_counts_as_kept(tmp_path: Path) -> None:
    """Tests that level 3 counts a sent proposal that is locked as well."""
    desk = one_each(tmp_path)
    for one in ("P001", "P002"):
        desk.line(one).status = SENT
    desk.line("P001").locked = True
    desk.run(options=["--json"])
    assert '"kept": 2' in desk.ran.out


# Leaving


@pytest.mark.parametrize("sheet", ["Matchforslag", "Praktikanter"])
def test_intern_leaves(tmp_path: Path, sheet: str) -> None:
    """Tests that who leaves is gone from the match, stays in Praktikanter, and is not counted."""
    desk = one_each(tmp_path)
    desk.line("P001").status = ACCEPTED
    desk.run()
    if sheet == "Matchforslag":
        desk.line("P001").status = CANCELLED
    else:
        desk.spring.left.add("P001")
    desk.run(options=["--json"])
    assert set(desk.placed) == {"P002"}
    assert '"interns": 1' in desk.ran.out
    assert '"unplaced": 0' in desk.ran.out
    assert "P001" in desk.changed()
    for _ in range(2):
        status = {row["Praktikant-ID"]: row["Status"] for row in desk.book.interns}
        assert status == {"P001": CANCELLED, "P002": None}
        desk.run(options=["--strict"])


def test_companion_leaves(tmp_path: Path) -> None:
    """Tests that the others travel on without the one who left, still together."""
    names = [f"p{number}@example.dk" for number in (1, 2, 3)]
    interns = [
        intern(1, Rejsefælle=f"{names[1]};{names[2]}"),
        intern(2, Rejsefælle=names[0]),
        intern(3, Rejsefælle=names[0]),
    ]
    desk = Desk(tmp_path, [host(1, Antal_praktikanter=3)], interns)
    desk.line("P001").status = CANCELLED
    for one in ("P002", "P003"):
        desk.line(one).status = SENT
    desk.run()
    small = [host(number, Antal_praktikanter=1) for number in (2, 3)]
    desk.spring.left.add("V001")
    desk.run(desk.new_file(hosts=small))
    assert not desk.placed, "companions without a host for both are not parted"


def test_host_leaves(tmp_path: Path) -> None:
    """Tests that accepted interns of a host that left are freed, placed anew, and told."""
    desk = two_places(tmp_path)
    desk.line("P001").status = ACCEPTED
    desk.run()
    at = desk.placed["P001"][0]
    desk.spring.left.add(at)
    desk.run()
    assert any("P001" in one for one in desk.told()), desk.told()
    assert desk.placed["P001"][0] not in ("", at)
    assert desk.status("P001") == PROPOSED
    assert "P001" in desk.changed()
    assert {row["Vært-ID"]: row["Status"] for row in desk.book.hosts}[at] == CANCELLED


def test_self_found_host_leaves(tmp_path: Path) -> None:
    """Tests that an intern whose self-found host left is free, and no error."""
    found = intern(1, Egen_vært="v1@example.dk")
    desk = Desk(tmp_path, [host(1, Aftalt_praktikant="p1@example.dk"), host(2)], [found])
    desk.spring.left.add("V001")
    desk.run()
    assert desk.placed["P001"][0] == "V002"


def test_priority_ends_with_the_host(tmp_path: Path) -> None:
    """Tests that a workplace whose host has left gives no priority any more."""
    home = {"Arbejdsplads": "Værtsplads 2", "Organisation": "Værtsby 2"}
    desk = Desk(tmp_path, [host(1, Antal_praktikanter=1), host(2)], [intern(1, **home), intern(2)])
    desk.spring.left.add("V002")
    desk.run(options=["--json"])
    assert '"priority": 0' in desk.ran.out


# The sheet itself


def test_equal_rows(tmp_path: Path) -> None:
    """Tests that a row that stands twice counts once, and is told."""
    desk = one_each(tmp_path)
    desk.line("P001").status = ACCEPTED
    desk.spring.lines.append(desk.line("P001"))
    desk.run()
    assert set(desk.placed) == {"P001", "P002"}
    assert any("P001" in one and "Matchforslag" in one for one in desk.told())


def test_rows_that_differ(tmp_path: Path) -> None:
    """Tests that two different rows of one intern are an error at the second row's cell."""
    desk = two_places(tmp_path)
    other = "V002" if desk.placed["P001"][0] == "V001" else "V001"
    desk.spring.lines.append(Line("P001", other, MON_TUE, locked=True))
    said = desk.fail()
    assert re.search(r"Matchforslag\W+(cell )?[A-Z]4\b", said), said


@pytest.mark.parametrize("status", [SENT, ACCEPTED])
def test_deleted_promise_holds(tmp_path: Path, status: str) -> None:
    """Tests that a deleted row that was sent or accepted is told, and holds."""
    desk = one_each(tmp_path)
    desk.line("P001").status = status
    desk.run()
    desk.spring.lines.remove(desk.line("P001"))
    desk.run()
    assert any("P001" in one for one in desk.told("Advarsel"))
    assert desk.placed["P001"] == ("V001", MON_TUE)
    assert desk.status("P001") == status


def test_deleted_proposal_is_free(tmp_path: Path) -> None:
    """Tests that a deleted row that nobody was told of leaves the intern free, not forgotten."""
    desk = one_each(tmp_path)
    desk.spring.lines.remove(desk.line("P001"))
    desk.run()
    assert desk.placed["P001"] == ("V001", MON_TUE)
    assert desk.status("P001") == PROPOSED


def test_sorted_rows(tmp_path: Path) -> None:
    """Tests that the order of the rows changes nothing, remarks included."""
    desk = one_each(tmp_path)
    desk.line("P001").status, desk.line("P001").remark = SENT, "Ring først"
    desk.line("P002").status = ACCEPTED
    desk.spring.lines.reverse()
    assert not [one for one in desk.findings() if one["severity"] == "error"]
    desk.run()
    assert desk.placed == {"P001": ("V001", MON_TUE), "P002": ("V002", MON_TUE)}
    assert (desk.status("P001"), desk.status("P002")) == (SENT, ACCEPTED)
    assert desk.row("P001")["Bemærkning"] == "Ring først"
    assert desk.row("P002")["Bemærkning"] is None


def test_added_column(tmp_path: Path) -> None:
    """Tests that a column that the coordinator adds is carried over, round after round."""
    desk = one_each(tmp_path)
    desk.line("P002").extra, desk.line("P002").remark = "ja, tirsdag", "Kommer med bil"
    assert not [one for one in desk.findings() if one["severity"] == "error"]
    for _ in range(2):
        desk.run()
        assert desk.row("P002")["Ringet op"] == "ja, tirsdag"
        assert desk.row("P002")["Bemærkning"] == "Kommer med bil"
        assert desk.row("P001")["Ringet op"] is None


def test_columns_of_the_coordinator(tmp_path: Path) -> None:
    """Tests the answer columns after Bemærkning, and Svarfrist from the setting."""
    desk = one_each(tmp_path, Svarfrist="15-05-2026")
    headers = list(desk.book.matched[0])
    first = headers.index("Bemærkning") + 1
    wanted = ["Svar praktikant", "Svar leder", "Svar vært", "Svarfrist"]
    assert headers[first : first + 4] == wanted
    assert [row["Svarfrist"] for row in desk.book.matched] == [datetime(2026, 5, 15)] * 2
    desk.line("P001").deadline = datetime(2026, 5, 20)
    desk.line("P002").status = ACCEPTED
    desk.run()
    assert desk.row("P001")["Svarfrist"] == datetime(2026, 5, 20)


# New sign-ups


@pytest.mark.parametrize("ids", ["none", "others"])
def test_known_people_in_a_new_file(tmp_path: Path, ids: str) -> None:
    """Tests that e-mail keeps ID and promise, whatever the new file's IDs and order."""
    hosts = [host(1), host(2)]
    interns = [intern(1), intern(2)]
    desk = Desk(tmp_path, hosts, interns)
    desk.line("P001").status = ACCEPTED
    desk.run()
    before = desk.placed
    given: dict[str, list[Row]] = {"hosts": hosts[::-1], "interns": interns[::-1]}
    if ids == "others":
        given["hosts"] = [{"Vært-ID": f"V00{n}", **r} for n, r in enumerate(hosts[::-1], 1)]
        given["interns"] = [
            {"Praktikant-ID": f"P00{n}", **r} for n, r in enumerate(interns[::-1], 1)
        ]
    desk.run(desk.new_file(**given))
    assert desk.placed == before
    assert desk.status("P001") == ACCEPTED
    emails = {row["Praktikant-ID"]: row["E-mail"] for row in desk.book.interns}
    assert emails == {"P001": "p1@example.dk", "P002": "p2@example.dk"}
    assert {row["Vært-ID"]: row["E-mail"] for row in desk.book.hosts} == {
        "V001": "v1@example.dk",
        "V002": "v2@example.dk",
    }
    assert not desk.changed()


def test_newcomers_get_the_next_numbers(tmp_path: Path) -> None:
    """Tests that they go on counting, in the order of Tilmeldt, then e-mail."""
    desk = one_each(tmp_path)
    late = [intern(9), intern(7), intern(8) | {"Tilmeldt": intern(7)["Tilmeldt"]}]
    desk.run(desk.new_file(hosts=[host(6), host(5)], interns=late))
    emails = {row["Praktikant-ID"]: row["E-mail"] for row in desk.book.interns}
    assert [emails[f"P00{n}"] for n in (3, 4, 5)] == [f"p{n}@example.dk" for n in (7, 8, 9)]
    hosts = {row["Vært-ID"]: row["E-mail"] for row in desk.book.hosts}
    assert [hosts[f"V00{n}"] for n in (3, 4)] == ["v5@example.dk", "v6@example.dk"]


def test_missing_people_are_asked_about(tmp_path: Path) -> None:
    """Tests that who is not in the new file is kept, and asked about."""
    interns = [intern(1), intern(2)]
    desk = Desk(tmp_path, [host(1)], interns)
    new = desk.new_file(interns=[interns[0]])
    desk.run(new)
    assert any("P002" in one for one in desk.told("Oplysning")), desk.told()
    assert set(desk.placed) == {"P001", "P002"}


@pytest.mark.parametrize("older", [True, False])
def test_newest_sign_up_counts(tmp_path: Path, older: bool) -> None:
    """Tests that a new row replaces the old, unless it was sent in before it."""
    desk = Desk(tmp_path, [host(1)], [intern(1)])
    row = later(intern(1, Mulige_dage="Ons;Tor"))
    if older:
        row["Tilmeldt"] = datetime(2026, 2, 1)
    desk.run(desk.new_file(interns=[row]))
    assert desk.placed["P001"] == ("V001", MON_TUE if older else WED_THU)


def test_same_content_is_not_told(tmp_path: Path) -> None:
    """Tests that everybody sent in again unchanged gives no finding."""
    hosts, interns = [host(1)], [intern(1), intern(2)]
    desk = Desk(tmp_path, hosts, interns)
    desk.run(desk.new_file(hosts=hosts, interns=interns))
    assert not desk.told()


# The chain


def test_nothing_changed(tmp_path: Path) -> None:
    """Tests that a match of a match moves nobody and lists nothing."""
    desk = one_each(tmp_path)
    desk.line("P001").status = SENT
    for _ in range(2):
        desk.run()
        assert desk.placed == {"P001": ("V001", MON_TUE), "P002": ("V002", MON_TUE)}
        assert desk.status("P001") == SENT
        assert not desk.changed()


def test_chain_and_audit(tmp_path: Path) -> None:
    """Tests that Log names every earlier workbook by SHA-256, and that the audit agrees."""
    desk = one_each(tmp_path)
    given = []
    for number in range(3):
        desk.line("P001").remark = f"runde {number}"
        desk.run()
        given.append(sha256(tmp_path / f"runde-{desk.number}.xlsx"))
        cells = {text(value) for row in desk.book.log for value in row.values()}
        assert set(given) <= cells
        ran = run_cli("validate", desk.path, "--json", "--lang", "en")
        assert ran.exit_code == 0, ran.out


def test_sha256_that_looks_like_a_cpr_number(tmp_path: Path) -> None:
    """Tests that ten digits in a SHA-256 that read as a date of birth are not hidden."""
    desk = one_each(tmp_path)
    desk.run()
    content = desk.path.read_bytes()
    assert content.endswith(b"\x00\x00"), "no comment at the end of the archive"
    for number in range(100_000):
        changed = content[:-2] + b"\x06\x00" + b"%06d" % number
        found = hashlib.sha256(changed).hexdigest()
        if re.search(r"(?<!\d)[0-2][1-9]0[1-9]\d{6}(?!\d)", found):
            break
    given = tmp_path / "runde.xlsx"
    given.write_bytes(changed)
    again = given
    for number in range(2):
        output = tmp_path / f"cpr-{number}.xlsx"
        ran = run_cli("match", again, "-o", output, "--quick")
        assert ran.exit_code == 0, ran.out + ran.err
        again = output
    cells = {text(value) for row in read_book(again).log for value in row.values()}
    assert found in cells


def test_edited_file_is_valid(tmp_path: Path) -> None:
    """Tests that none of the coordinator's own cells is called changed by the audit."""
    desk = one_each(tmp_path)
    desk.line("P001").status, desk.line("P001").answers = SENT, ("Ja", "", "")
    desk.line("P001").deadline, desk.line("P001").remark = datetime(2026, 5, 1), "Ring"
    desk.line("P002").locked, desk.line("P002").days = True, THU_FRI
    codes = {one["code"] for one in desk.findings()}
    assert "cell-changed" not in codes


# validate and --check


def _host_left(desk: Desk) -> None:
    desk.spring.left.add("V001")


def _row_twice(desk: Desk) -> None:
    desk.spring.lines.append(desk.line("P001"))


def _row_deleted(desk: Desk) -> None:
    desk.spring.lines.remove(desk.line("P001"))


@pytest.mark.parametrize("edit", [_host_left, _row_twice, _row_deleted])
def test_harmless_for_validate(tmp_path: Path, edit: Callable[[Desk], None]) -> None:
    """Tests that what does no harm in a match is no error of ``validate`` either."""
    desk = one_each(tmp_path)
    desk.line("P001").status = ACCEPTED
    desk.run()
    edit(desk)
    assert [one for one in desk.findings() if one["severity"] == "error"] == []


def test_validate_names_what_cannot_be_kept(tmp_path: Path) -> None:
    """Tests that ``validate`` has the code lock-impossible for it, with the row."""
    desk = one_each(tmp_path)
    desk.line("P001").days, desk.line("P001").locked = (0, 1, 2), True
    found = [one for one in desk.findings() if one["severity"] == "error"]
    assert [(one["code"], one["sheet"], one["row"]) for one in found] == [
        ("lock-impossible", "Matchforslag", 2)
    ]


@pytest.mark.parametrize(("days", "exit_code"), [(WED_THU, 0), ((0, 1, 2), 1)])
def test_check_writes_nothing(tmp_path: Path, days: tuple[int, ...], exit_code: int) -> None:
    """Tests that --check judges hand edits without an output."""
    desk = one_each(tmp_path)
    desk.line("P001").days, desk.line("P001").locked = days, True
    given = desk.save()
    before = sorted(tmp_path.iterdir())
    ran = run_cli("match", given, "--check", "--lang", "en")
    assert ran.exit_code == exit_code, ran.out + ran.err
    assert "P001" in ran.out + ran.err
    assert sorted(tmp_path.iterdir()) == before
