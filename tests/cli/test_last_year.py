"""Tests of ``match --last-year``: what came of a year, taken along to the next."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from ipraktik.model.earlier_stays import STAYS_SHEET
from tests.cli.test_earlier_stays import email_of, hosts_of, rows_of
from tests.conftest import SAMPLE_DATA, run_cli

SIGN_UPS = SAMPLE_DATA / "tilmeldinger.xlsx"
OLD, NEW = 2026, 2027
"""The sample is of 2026; the same people sign up again the year after."""


def again(path: Path, *more: object) -> Any:
    return run_cli("match", SIGN_UPS, "-o", path, "--quick", "--year", NEW, "--lang", "en", *more)


@pytest.fixture(scope="module")
def second_year(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the match of the same sign-ups the year after, which knows the first."""
    path = tmp_path_factory.mktemp("second") / "M.xlsx"
    ran = again(path, "--last-year", sample_match)
    assert ran.exit_code == 0, ran.err
    return path


def test_nobody_comes_back(sample_match: Path, second_year: Path) -> None:
    """Tests that only self-found hosts are visited again, and that all of it is written down."""
    before, agreed = hosts_of(sample_match), set[str]()
    for row in rows_of(second_year, "Matchforslag"):
        if row["Aftalt selv"] == "Ja":
            agreed.add(row["Praktikant-ID"])
        elif row["Praktikant-ID"] in before:
            assert row["Vært-ID"] != before[row["Praktikant-ID"]]
    assert agreed
    kept = rows_of(second_year, STAYS_SHEET)
    outcomes = [row["Udfald"] for row in kept]
    assert outcomes.count("Ophold") == len(before)
    left_out = rows_of(sample_match, "Uden match")
    assert outcomes.count("Uden plads") == len(left_out) > 0
    assert {row["År"] for row in kept} == {OLD}


def test_who_waited_goes_first(cli: Any, sample_match: Path, second_year: Path) -> None:
    """Tests the level in `Log`, `Bevis`, `Overblik` and the audit."""
    waiting = len(rows_of(sample_match, "Uden match"))
    log = {(row["Emne"], row["Nøgle"]): row for row in rows_of(second_year, "Log")}
    levels = [subject for subject, key in log if str(subject).endswith("2b")]
    assert len(levels) == 3
    proof = [row["Nøgle"] for row in rows_of(second_year, "Bevis")]
    assert any(str(name).endswith("2b") for name in proof)
    shown = [cell for row in load_workbook(second_year)["Overblik"].iter_rows() for cell in row]
    assert any(str(waiting) in str(cell.value) for cell in shown)
    ran = cli("validate", second_year, "--lang", "en")
    assert ran.exit_code == 0, ran.out
    assert "without a place last year" in " ".join(ran.out.split())
    assert "not prove" not in ran.out


def test_json_tells_the_level_only_where_somebody_waits(sample_match: Path, tmp_path: Path) -> None:
    """Tests the proof of ``--json`` with a class, without one, and with the setting turned off."""
    last = ("--last-year", sample_match)
    off = ("--set", "Prioritet til sidste års uden plads=Nej")
    proofs = [
        json.loads(again(tmp_path / f"{number}.xlsx", "--json", *more).out)["proof"]
        for number, more in enumerate((last, (), (*last, *off)))
    ]
    assert [list(one)[2] for one in proofs] == ["last_year", "kept", "kept"]
    assert all(one["kept"] == "prices" for one in proofs)


def test_later_rounds_know_it(cli: Any, second_year: Path, tmp_path: Path) -> None:
    """Tests that a match of the match has it without the option, and with it no doubles."""
    later = tmp_path / "M2.xlsx"
    assert cli("match", second_year, "-o", later, "--quick").exit_code == 0
    assert hosts_of(later) == hosts_of(second_year)
    assert rows_of(later, STAYS_SHEET) == rows_of(second_year, STAYS_SHEET)


def test_given_twice_counts_once(cli: Any, sample_match: Path, tmp_path: Path) -> None:
    """Tests the option beside a match workbook that knows the year already."""
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    assert again(first, "--last-year", sample_match).exit_code == 0
    ran = cli("match", first, "-o", second, "--quick", "--last-year", sample_match)
    assert ran.exit_code == 0, ran.err
    assert rows_of(second, STAYS_SHEET) == rows_of(first, STAYS_SHEET)


def changed(path: Path, output: Path, change: Callable[[Workbook], None]) -> Path:
    book = load_workbook(path)
    change(book)
    book.save(output)
    return output


def test_answers_count(sample_match: Path, tmp_path: Path) -> None:
    """Tests that who said no was not there, and who has cancelled neither was nor waits."""
    refused, cancelled = list(hosts_of(sample_match))[:2]
    absent = rows_of(sample_match, "Uden match")[0]["Praktikant-ID"]

    def answer(book: Workbook) -> None:
        rows = {refused: "Afvist", cancelled: "Afmeldt"}
        for sheet, who in (("Matchforslag", rows), ("Praktikanter", {absent: "Afmeldt"})):
            headers = [cell.value for cell in book[sheet][1]]
            for cells in book[sheet].iter_rows(min_row=2):
                if cells[0].value in who:
                    cells[headers.index("Status")].value = who[cells[0].value]

    last = changed(sample_match, tmp_path / "last.xlsx", answer)
    match = tmp_path / "M.xlsx"
    assert again(match, "--last-year", last).exit_code == 0
    kept = {row["E-mail"] for row in rows_of(match, STAYS_SHEET)}
    gone = {email_of(sample_match, one) for one in (refused, cancelled, absent)}
    assert len(gone) == 3
    assert kept.isdisjoint(gone)


def test_who_was_let_down_by_the_host_waits(sample_match: Path, tmp_path: Path) -> None:
    """Tests that a host's no, and a host who cancelled, leave the intern without a place."""
    (turned_down, _), (own_no, _), (let_down, gone) = list(hosts_of(sample_match).items())[:3]

    def answer(book: Workbook) -> None:
        answers = {(turned_down, "Svar vært"): "Nej", (own_no, "Svar praktikant"): "Nej"}
        for (who, header), value in answers.items():
            cell_of(book, "Matchforslag", who, header).value = value
        cell_of(book, "Værter", gone, "Status").value = "Afmeldt"

    last = changed(sample_match, tmp_path / "last.xlsx", answer)
    match = tmp_path / "M.xlsx"
    assert again(match, "--last-year", last).exit_code == 0
    told = {row["E-mail"]: row["Udfald"] for row in rows_of(match, STAYS_SHEET)}
    for one in (turned_down, let_down):
        assert told[email_of(sample_match, one)] == "Uden plads"
    assert email_of(sample_match, own_no) not in told


def cell_of(book: Workbook, sheet: str, own_id: str, header: str) -> Any:
    headers = [cell.value for cell in book[sheet][1]]
    (row,) = (row for row in book[sheet].iter_rows(min_row=2) if row[0].value == own_id)
    return row[headers.index(header)]


def test_what_is_no_earlier_match_is_refused(sample_match: Path, tmp_path: Path) -> None:
    """Tests this year's match, a file of sign-ups, and that nothing is written over it."""
    output = tmp_path / "M.xlsx"
    same = run_cli("match", SIGN_UPS, "-o", output, "--quick", "--last-year", sample_match)
    assert same.exit_code == 2
    assert again(output, "--last-year", SIGN_UPS).exit_code == 2
    assert not output.exists()
    copy = tmp_path / "last.xlsx"
    copy.write_bytes(sample_match.read_bytes())
    assert again(copy, "--last-year", copy, "--force").exit_code == 2
    assert copy.read_bytes() == sample_match.read_bytes()
