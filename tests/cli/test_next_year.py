"""Tests of ``evaluate --next``: the project workbook that a year hands on to the next."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.model.next_year import FIND_SHEET, INVITE_SHEET
from tests.cli.after_week import CANCELLED, HOSTS, INTERNS, REFUSED, finished
from tests.cli.edited import by_id, edited, records
from tests.conftest import SAMPLE_DATA, run_cli

SIGN_UPS = SAMPLE_DATA / "tilmeldinger.xlsx"


@pytest.fixture(scope="module")
def folder(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the match as it went, and next year's project workbook."""
    place = tmp_path_factory.mktemp("next")
    match = finished(sample_match, place / "match.xlsx")
    hand_on(match, place / "P.xlsx")
    return place


def hand_on(match: Path, path: Path, *more: object) -> Path:
    report = path.with_name(f"E {path.name}")
    ran = run_cli(
        *("evaluate", HOSTS, INTERNS, *more, "-o", report, "--match", match, "--next", path)
    )
    assert ran.exit_code == 0, ran.err
    return path


def settings_of(path: Path) -> dict[str, Any]:
    return {row["Navn"]: row["Værdi"] for row in records(path, "Indstillinger")}


def test_settings_go_along(sample_match: Path, tmp_path: Path) -> None:
    """Tests that the year is the next one, dates are gone, and all else is as it was."""
    match, typed = tmp_path / "M.xlsx", {"Svarfrist": "15-06-2026", "Slettes senest": "31-12-2026"}
    chosen = {
        **typed,
        "Workshops": "Aarhus 19-08-2026 kl. 9-15; Vejle, Rådhuset",
        "Kontakt navn": "Ida Koordinator",
        "Landsdel": "ønske",
        "Vægt gæst": "7",
    }
    sets = [part for name, value in chosen.items() for part in ("--set", f"{name}={value}")]
    assert run_cli("match", SIGN_UPS, "-o", match, "--quick", *sets).exit_code == 0
    after = settings_of(hand_on(match, tmp_path / "P.xlsx"))
    assert (after["År"], after["Svarfrist"], after["Slettes senest"]) == (2027, None, None)
    assert after["Workshops"] == "Aarhus; Vejle, Rådhuset"
    assert (after["Kontakt navn"], after["Landsdel"], after["Vægt gæst"]) == (
        *("Ida Koordinator", "ønske"),
        7,
    )
    front = " ".join(
        str(cell)
        for row in openpyxl.load_workbook(tmp_path / "P.xlsx")["Læs mig"].values
        for cell in row
        if cell
    )
    assert all(name in front for name in (*typed, "Workshops"))


def test_the_front_promises_no_answers_of_those_who_agreed(folder: Path) -> None:
    """Tests that consent is not mentioned: what anybody answered is not in the workbook."""
    front = openpyxl.load_workbook(folder / "P.xlsx")["Læs mig"]
    told = " ".join(str(cell) for row in front.values for cell in row if cell)
    assert "sagt ja" not in told


def test_the_figures_of_the_year(folder: Path) -> None:
    """Tests the line of `Tidligere år`, counted from the match workbook."""
    (line,) = [row for row in records(folder / "P.xlsx", "Tidligere år") if row["År"]]
    rows = by_id(folder / "match.xlsx")
    came = {one: row for one, row in rows.items() if one not in (*CANCELLED, *REFUSED)}
    interns = by_id(folder / "match.xlsx", "Praktikanter")
    hosts = by_id(folder / "match.xlsx", "Værter")
    places = {(row["Arbejdsplads"], row["Organisation"]) for row in hosts.values()}
    first = {
        one
        for one, row in interns.items()
        if (row["Arbejdsplads"], row["Organisation"]) in places and one not in CANCELLED
    }
    assert line["År"] == 2026
    assert (line["Praktikanter"], line["Placeret"]) == (len(interns) - len(CANCELLED), len(came))
    assert (line["Forrang"], line["Forrang placeret"]) == (len(first), len(first & set(came)))
    assert line["Værter"] == len(hosts)
    assert line["Værter med besøg"] == len({row["Vært-ID"] for row in came.values()})
    assert line["Dage som ønsket"] == sum(
        len(row["Dage"].split(";")) == interns[one]["Antal dage"] for one, row in came.items()
    )


def test_who_was_where(folder: Path) -> None:
    """Tests `Tidligere ophold`: a line for everybody who came, and for those without a place."""
    match = folder / "match.xlsx"
    emails = {one: row["E-mail"] for one, row in by_id(match, "Praktikanter").items()}
    came = {
        (emails[one], row["Værtsarbejdsplads"], row["Værtsorganisation"])
        for one, row in by_id(match).items()
        if one not in (*CANCELLED, *REFUSED)
    }
    lines = [row for row in records(folder / "P.xlsx", "Tidligere ophold") if row["E-mail"]]
    stays = {
        (row["E-mail"], row["Arbejdsplads"], row["Organisation"])
        for row in lines
        if row["Udfald"] == "Ophold"
    }
    waiting = {row["E-mail"] for row in lines if row["Udfald"] == "Uden plads"}
    assert stays == came
    assert waiting == {emails[one] for one in by_id(match, "Uden match")}
    assert {row["År"] for row in lines} == {2026}


def test_whom_to_invite(folder: Path) -> None:
    """Tests that hosts and interns stand once each, and nobody who has said no."""
    match = folder / "match.xlsx"
    rows = list(records(folder / "P.xlsx", INVITE_SHEET))
    hosts = by_id(match, "Værter")
    came = {one for one in by_id(match) if one not in (*CANCELLED, *REFUSED)}
    interns = came | set(by_id(match, "Uden match"))
    assert sorted(
        (row["E-mail"], row["Arbejdsplads"]) for row in rows if row["Hvem"] == "Vært"
    ) == (sorted((row["E-mail"], row["Arbejdsplads"]) for row in hosts.values()))
    invited = [row["E-mail"] for row in rows if row["Hvem"] == "Praktikant"]
    people = by_id(match, "Praktikanter")
    assert sorted(invited) == sorted(people[one]["E-mail"] for one in interns)
    # Those without a place come before those who were on a visit.
    first = {people[one]["E-mail"] for one in by_id(match, "Uden match")}
    assert set(invited[: len(first)]) == first


def test_a_host_that_has_cancelled_is_not_invited(sample_match: Path, tmp_path: Path) -> None:
    match = edited(sample_match, tmp_path / "M.xlsx", Værter={("V041", "Status"): "Afmeldt"})
    path = hand_on(match, tmp_path / "P.xlsx")
    emails = {row["E-mail"] for row in records(path, INVITE_SHEET) if row["Hvem"] == "Vært"}
    assert by_id(match, "Værter")["V041"]["E-mail"] not in emails
    assert by_id(match, "Værter")["V001"]["E-mail"] in emails


def test_which_hosts_to_find(folder: Path) -> None:
    """Tests the shortages against the match's own sheet, and the hosts that said yes."""
    short = {
        (row["Fagfelt"], row["Landsdel"]): (row["Pladser"], row["Praktikanter"], row["Mangler"])
        for row in records(folder / "match.xlsx", "Udbud og efterspørgsel")
        if row["Mangler"]
    }
    rows = list(records(folder / "P.xlsx", FIND_SHEET))
    assert short == {
        (row["Fagfelt"], row["Landsdel"]): (
            *(row["Pladser sidst"], row["Ønsket sidst"]),
            row["Manglede"],
        )
        for row in rows
    }
    missing = [row["Manglede"] for row in rows]
    assert missing == sorted(missing, reverse=True)
    hosts = by_id(folder / "match.xlsx", "Værter").values()
    for row in rows:
        here = {
            f"{host['Arbejdsplads']}, {host['Organisation']}"
            for host in hosts
            if row["Fagfelt"] in host["Fagfelt"].split(";") and row["Landsdel"] == host["Landsdel"]
        }
        assert set((row["Sagde ja sidst"] or "").split("\n")) - {""} == here


def test_the_next_year_begins_with_it(folder: Path, tmp_path: Path) -> None:
    """Tests that sign-ups are checked and matched beside it, by what happened before."""
    project, match = folder / "P.xlsx", tmp_path / "M.xlsx"
    checked = run_cli("validate", SIGN_UPS, project, "--lang", "en")
    assert checked.exit_code == 0, checked.out
    assert "Ignored" not in checked.out
    assert not [
        line for line in checked.out.splitlines() if project.name in line and "Next" not in line
    ]
    ran = run_cli("match", SIGN_UPS, project, "-o", match, "--quick", "--json")
    assert ran.exit_code == 0, ran.err
    told = json.loads(ran.out)
    assert "last_year" in told["proof"]
    assert told["seed"] == 2027
    before = {one: row["Vært-ID"] for one, row in by_id(folder / "match.xlsx").items()}
    for one, row in by_id(match).items():
        if row["Aftalt selv"] != "Ja" and one not in (*CANCELLED, *REFUSED):
            assert row["Vært-ID"] != before.get(one)
    waited = set(by_id(folder / "match.xlsx", "Uden match"))
    assert waited <= set(by_id(match))
    years = [row["År"] for row in records(match, "Tidligere år") if row["År"]]
    assert years == [2026, 2027]
    logged = {row["Nøgle"]: row["Forklaring"] for row in records(match, "Log")}
    assert logged[f"{project.name}, {INVITE_SHEET}"] == logged[f"{project.name}, {FIND_SHEET}"]
    assert "Ikke genkendt" not in logged[f"{project.name}, {FIND_SHEET}"]


def test_it_goes_through_init(folder: Path, tmp_path: Path) -> None:
    """Tests that a project workbook for new forms takes over what it knows."""
    project = tmp_path / "new.xlsx"
    assert run_cli("init", SIGN_UPS, folder / "P.xlsx", "-o", project).exit_code == 0
    for sheet in ("Tidligere år", "Tidligere ophold"):
        assert list(records(project, sheet)) == list(records(folder / "P.xlsx", sheet))
    assert settings_of(project)["År"] == 2027


def test_the_columns_go_along(folder: Path, tmp_path: Path) -> None:
    """Tests that what was chosen in `Kolonner` is kept, and nobody's answers are."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = "Kolonner"
    headers = (
        "Fil",
        "Ark",
        "Kolonne",
        "Spørgsmål",
        "Eksempel 1",
        "Eksempel 2",
        "Felt",
        "Sikkerhed",
    )
    page.append(headers)
    page.append(
        ("f.xlsx", "Ark1", "A", "Hvad vil du helst?", "Bo Lund", "Ro", "Interesse", "Valgt")
    )
    page.append(("f.xlsx", "Ark1", "B", "Hvad mere?", "Ib", None, "ignorér", "Valgt"))
    book.save(tmp_path / "old.xlsx")
    path = hand_on(folder / "match.xlsx", tmp_path / "P.xlsx", tmp_path / "old.xlsx")
    rows = list(records(path, "Kolonner"))
    assert [(row["Spørgsmål"], row["Felt"]) for row in rows] == [
        ("Hvad vil du helst?", "Interesse"),
        ("Hvad mere?", "ignorér"),
    ]
    assert not any(row["Eksempel 1"] or row["Eksempel 2"] for row in rows)
    assert run_cli("validate", SIGN_UPS, path).exit_code == 0


def test_the_same_bytes_again(folder: Path, tmp_path: Path) -> None:
    path = hand_on(folder / "match.xlsx", tmp_path / "P.xlsx")
    assert path.read_bytes() == (folder / "P.xlsx").read_bytes()
