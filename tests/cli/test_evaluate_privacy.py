"""Tests that an evaluation report tells of nobody who has not agreed to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipraktik.model.people import Host, Intern
from ipraktik.model.signups import SignUps
from ipraktik.pipeline.restore import restore_what_stands
from tests.cli.after_week import HOSTS, INTERNS, finished, host_answers, intern_answers
from tests.cli.parts import Haystack, parts_in
from tests.conftest import run_cli


@pytest.fixture(scope="module")
def folder(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("privacy")
    match = finished(sample_match, place / "match.xlsx")
    chosen = ("--match", match, "--next", place / "P.xlsx")
    ran = run_cli("evaluate", HOSTS, INTERNS, "-o", place / "E.xlsx", *chosen)
    assert ran.exit_code == 0, ran.err
    return place


@pytest.fixture(scope="module")
def people(folder: Path) -> SignUps:
    return restore_what_stands(folder / "match.xlsx").checked.signups


def text_of(path: Path) -> str:
    return " ".join(text for _, text in parts_in(path))


def agreed(people: SignUps) -> set[str]:
    """Return the IDs of those who said that their name may stand beside their idea."""
    emails = {one["email"] for one in intern_answers() if one["consent"] == "Ja" and one["idea"]}
    hosts = {one["id"] for one in host_answers() if one["consent"] == "Ja" and one["idea"]}
    return hosts | {one.intern_id for one in people.interns if one.email in emails}


def name_of(person: Host | Intern) -> str:
    return person.contact if isinstance(person, Host) else person.name


def test_nobody_is_named_who_has_not_agreed(folder: Path, people: SignUps) -> None:
    """Tests names, addresses, telephones and IDs in every part of the report."""
    whole, yes = Haystack([text_of(folder / "E.xlsx")]), agreed(people)
    everybody: tuple[Host | Intern, ...] = (*people.hosts, *people.interns)
    named = {name_of(one) for one in everybody if one.own_id in yes}
    for one in everybody:
        secret = {one.email, one.phone, one.own_id} - {""}
        if name_of(one) not in named:
            secret.add(name_of(one))
        assert not [text for text in secret if whole.holds(text)], one.own_id


def test_no_workplace_but_beside_an_idea(folder: Path, people: SignUps) -> None:
    """Tests the names of workplaces, which stand only where somebody has agreed."""
    whole, yes = Haystack([text_of(folder / "E.xlsx")]), agreed(people)
    everybody: tuple[Host | Intern, ...] = (*people.hosts, *people.interns)
    told = {one.workplace for one in everybody if one.own_id in yes}
    others = {one.workplace for one in everybody} - told
    others = {one for one in others if not any(one in shown for shown in told)}
    assert len(others) > 30
    assert not list(filter(whole.holds, others))


def test_those_who_agreed_stand_beside_their_idea(folder: Path, people: SignUps) -> None:
    """Tests that the search finds what is there: each of them, and the idea."""
    whole, yes = Haystack([text_of(folder / "E.xlsx")]), agreed(people)
    names = {name_of(one) for one in (*people.hosts, *people.interns) if one.own_id in yes}
    assert len(names) > 20
    assert all(map(whole.holds, names))
    ideas = {one["idea"] for one in (*intern_answers(), *host_answers()) if one["idea"]}
    assert all(map(whole.holds, ideas))


def test_comments_with_names_and_numbers(folder: Path) -> None:
    """Tests that the comments are there, and what was in them is not."""
    whole = Haystack([text_of(folder / "E.xlsx")])
    comments = [one["comment"] for one in (*intern_answers(), *host_answers()) if one["comment"]]
    plain = [one for one in comments if "00 20 30 40" not in one and "@" not in one]
    assert len(plain) == len(comments) - 2
    assert all(map(whole.holds, plain))
    for text in ("00 20 30 40", "@example"):
        assert not whole.holds(text)
    assert whole.holds("hvis I vil høre mere")


def test_next_year_tells_nothing_of_what_was_answered(folder: Path, tmp_path: Path) -> None:
    """Tests that next year's project workbook is the same whatever anybody answered."""
    for name, answers in (("h", HOSTS), ("i", INTERNS)):
        args = ("--match", folder / "match.xlsx", "--next", tmp_path / "P.xlsx", "--force")
        ran = run_cli("evaluate", answers, *args, "-o", tmp_path / f"{name}.xlsx")
        assert ran.exit_code == 0
        assert (tmp_path / "P.xlsx").read_bytes() == (folder / "P.xlsx").read_bytes()
