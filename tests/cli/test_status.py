"""How far the answers are, and whom to call first."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.conftest import run_cli
from tests.matching.what_ifs_brute import to_oracle
from tests.oracle import milp

TODAY = ("--today", "2026-05-01")
Cells = Mapping[str, object]


def told(path: Path, *args: str) -> dict[str, Any]:
    ran = run_cli("status", path, "--json", "--lang", "en", *(args or TODAY))
    assert ran.exit_code == 0, ran.err
    found: dict[str, Any] = json.loads(ran.out)
    return found


@pytest.fixture
def answered(sample_match: Path, tmp_path: Path) -> Callable[..., Path]:
    """Return a function that fills in cells of Matchforslag, by intern ID, or for all."""

    def write(rows: Mapping[str, Cells], everybody: Cells | None = None) -> Path:
        book = openpyxl.load_workbook(sample_match)
        sheet = book["Matchforslag"]
        headers = [cell.value for cell in sheet[1]]
        for row in sheet.iter_rows(min_row=2):
            for header, value in {**(everybody or {}), **rows.get(str(row[0].value), {})}.items():
                row[headers.index(header)].value = value
        book.save(tmp_path / "match.xlsx")
        return tmp_path / "match.xlsx"

    return write


def proposals(path: Path) -> dict[str, str]:
    """Return the host of each intern in Matchforslag."""
    header, *rows = openpyxl.load_workbook(path)["Matchforslag"].iter_rows(values_only=True)
    host = header.index("Vært-ID")
    return {str(row[0]): str(row[host]) for row in rows}


YES = {"Svar praktikant": "Ja", "Svar leder": "Ja", "Svar vært": "Ja"}


def test_nobody_asked(sample_match: Path) -> None:
    """Tests a match of which nobody has been told: nobody is to be called."""
    found = told(sample_match)
    assert (found["interns"], found["placed"], found["asked"]) == (72, 69, 0)
    assert found["status"] == {
        "Foreslået": 69,
        **dict.fromkeys(("Sendt", "Accepteret", "Afvist", "Afmeldt"), 0),
    }
    assert found["calls"] == []
    assert "Nobody has been asked yet" in run_cli("status", sample_match, "--lang", "en").out


def test_counts(answered: Callable[..., Path], sample_match: Path) -> None:
    """Tests statuses, answers by side, and that only who was asked is waited for."""
    first, second, third, fourth, fifth = list(proposals(sample_match))[:5]
    rows = {
        first: YES,
        second: {"Svar leder": "Nej"},
        third: {"Status": "Sendt", "Svar praktikant": "Ja"},
        fourth: {"Svar vært": "Ja"},
        fifth: {"Status": "Afmeldt"},
    }
    found = told(answered(rows))
    assert found["status"] == {
        "Foreslået": 65,
        "Sendt": 1,
        "Accepteret": 1,
        "Afvist": 1,
        "Afmeldt": 1,
    }
    assert (found["asked"], found["answered"], found["complete"]) == (2, 4, 1)
    assert found["answers"] == {
        "intern": {"yes": 2, "no": 0, "missing": 1},
        "manager": {"yes": 1, "no": 1, "missing": 2},
        "host": {"yes": 2, "no": 0, "missing": 1},
    }
    waiting = {(w["intern"], w["side"]) for call in found["calls"] for w in call["waiting"]}
    assert waiting == {
        (third, "manager"),
        (third, "host"),
        (fourth, "intern"),
        (fourth, "manager"),
    }


def test_everybody_has_answered(answered: Callable[..., Path]) -> None:
    """Tests that nobody is called when all have said yes."""
    path = answered({}, YES)
    assert told(path)["status"]["Accepteret"] == 69
    assert "Everybody who was asked has answered." in run_cli("status", path, "--lang", "en").out


def test_order(answered: Callable[..., Path]) -> None:
    """Tests that places come first, then people, then deadlines, then IDs."""
    found = told(answered({}, {"Status": "Sendt", "Svarfrist": date(2026, 4, 20)}))
    keys = [
        (-call["lose"], -len(call["interns"]), call["reply_by"], call["id"])
        for call in found["calls"]
    ]
    assert keys == sorted(keys)
    assert keys[0][0] < 0
    assert len(keys) == 69 + len(set(proposals(answered({})).values()))


def test_overdue(answered: Callable[..., Path], sample_match: Path) -> None:
    """Tests that a deadline is overdue the day after, and by which day hangs on --today alone."""
    who = next(iter(proposals(sample_match)))
    path = answered({who: {**YES, "Svar leder": None, "Svarfrist": date(2026, 4, 30)}})
    late, on_time = told(path), told(path, "--today", "30-04-2026")
    assert (late["overdue"], on_time["overdue"]) == ([who], [])
    assert [one["calls"][0]["days_late"] for one in (late, on_time)] == [1, 0]
    shown = run_cli("status", path, "--lang", "en", *TODAY).out
    assert f"Overdue on 01-05-2026 (1): {who} (30-04)" in shown


def test_what_hangs_on_a_host(answered: Callable[..., Path], sample_match: Path) -> None:
    """Tests each host that has not answered against the oracle: how many keep a place without."""
    from ipraktik.reading.signups import read_signups
    from ipraktik.validation.check import check
    from tests.explaining.test_refusing import only, without

    host_of = proposals(sample_match)
    made = check(read_signups([sample_match])).instance
    assert made is not None
    base = only(made, host_of)
    calls = told(answered({}, {"Status": "Sendt"}))["calls"]
    hosts = {call["id"]: call for call in calls if call["role"] == "host"}
    assert all(call["leaves"] for call in hosts.values())
    for host_id in sorted(hosts)[::6]:
        most = milp.most_placed(to_oracle(without(base, host_id)))
        assert hosts[host_id]["lose"] == len(host_of) - most, host_id
        guests = sorted(one for one, host in host_of.items() if host == host_id)
        assert hosts[host_id]["interns"] == guests


def test_a_companion_who_said_no(answered: Callable[..., Path], sample_match: Path) -> None:
    """Tests that nobody is called about a proposal that a companion has turned down."""
    header, *rows = openpyxl.load_workbook(sample_match)["Matchforslag"].iter_rows(values_only=True)
    column = header.index("Rejsefælle")
    who, other = next(
        (str(r[0]), str(r[column])) for r in rows if r[column] and ";" not in r[column]
    )
    path = answered({who: {"Svar praktikant": "Nej"}, other: {"Status": "Sendt"}})
    assert told(path)["calls"] == []


def test_the_screen(answered: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests that all of it fits 80 columns and a screen, with whom to call and how."""
    monkeypatch.setenv("COLUMNS", "80")
    path = answered({}, {"Status": "Sendt", "Svarfrist": date(2026, 4, 20)})
    first = told(path)["calls"][0]
    shown = run_cli("status", path, "--lang", "en", *TODAY)
    lines = shown.out.splitlines()
    assert max(len(line) for line in lines if not line.startswith("Next:")) <= 80
    assert len(lines) <= 45
    for part in (first["id"], first["name"], first["email"]):
        assert part in shown.out
    assert shown.out == run_cli("status", path, "--lang", "en", *TODAY).out


def test_locks_that_contradict(answered: Callable[..., Path], sample_match: Path) -> None:
    """Tests that a workbook whose locks cannot be kept still has a status, and that it is told."""
    host_of = proposals(sample_match)
    host = next(iter(host_of.values()))
    rows = {one: {"Vært-ID": host, "Lås": "Ja", "Status": "Sendt"} for one in list(host_of)[:6]}
    ran = run_cli("status", answered(rows), "--lang", "en", *TODAY)
    assert ran.exit_code == 0
    assert "Locked rows contradict each other" in ran.out


def test_no_match_workbook(tmp_path: Path) -> None:
    """Tests that anything else is refused in a sentence."""
    (tmp_path / "x.csv").write_text("E-mail;Svar\n", encoding="utf-8")
    assert run_cli("status", tmp_path / "x.csv").exit_code == 2
