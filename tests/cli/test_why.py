"""Tests of `Hvorfor` in `Ændringer`: each named event against matches of workbooks without it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.edited import by_id, edited, records
from tests.conftest import SAMPLE_DATA, run_cli

Event = tuple[str, str, str, object]
"""Sheet, row, column and what was typed there."""


def spring(first: Mapping[str, Mapping[str, Any]]) -> dict[str, Event]:
    """Return what happens after a first match, by words of the event's Danish sentence."""
    own = [one for one in first.values() if one["Aftalt selv"] == "Nej" and not one["Rejsefælle"]]
    own.sort(key=lambda one: -one["Point"])
    no, host_no, gone, free, *_ = own
    crowd = [one["Vært-ID"] for one in own]
    host = max(crowd[6:], key=crowd.count)
    place = "Matchforslag"
    return {
        f"refused {no['Praktikant-ID']}": (place, no["Praktikant-ID"], "Status", "Afvist"),
        f"refused {host_no['Praktikant-ID']}": (
            place,
            host_no["Praktikant-ID"],
            "Svar vært",
            "Nej",
        ),
        f"left {gone['Praktikant-ID']}": (
            "Praktikanter",
            gone["Praktikant-ID"],
            "Status",
            "Afmeldt",
        ),
        f"locked {free['Praktikant-ID']}": (place, free["Praktikant-ID"], "Lås", "Ja"),
        f"host {host}": ("Værter", host, "Status", "Afmeldt"),
    }


def book_of(source: Path, path: Path, events: Mapping[str, Event]) -> Path:
    """Return the match in which all was sent, and these things happened."""
    sheets: dict[str, dict[tuple[str, str], object]] = {
        "Matchforslag": {(one, "Status"): "Sendt" for one in by_id(source)}
    }
    for sheet, own_id, header, value in events.values():
        sheets.setdefault(sheet, {})[own_id, header] = value
    return edited(source, path, **sheets)


@pytest.fixture(scope="module")
def season(
    sample_match: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, Event], Path]:
    """Return the events of a spring, and the full match after it."""
    folder = tmp_path_factory.mktemp("why")
    events = spring(by_id(sample_match))
    book = book_of(sample_match, folder / "answered.xlsx", events)
    out = folder / "round2.xlsx"
    assert run_cli("match", book, "-o", out).exit_code == 0
    return events, out


def key_words(event: str) -> str:
    return event.split()[1]


def test_each_event_is_needed(
    sample_match: Path, season: tuple[dict[str, Event], Path], tmp_path: Path
) -> None:
    """Tests that a change is gone without a named event, and stays without any other."""
    events, out = season
    first = by_id(sample_match)
    changes = {row["Praktikant-ID"]: row for row in records(out, "Ændringer")}
    assert changes
    for event in events:
        rest = {one: what for one, what in events.items() if one != event}
        book = book_of(sample_match, tmp_path / "rest.xlsx", rest)
        other = tmp_path / "other.xlsx"
        ran = run_cli("match", book, "-o", other, "--quick", "--force")
        assert ran.exit_code == 0, ran.err
        now = by_id(other)
        for who, row in changes.items():
            why = str(row["Hvorfor"])
            if "; " in why:  # several together: none alone
                continue
            old, new = first.get(who), now.get(who)
            same = (old and old["Vært-ID"]) == (new and new["Vært-ID"])
            if same and row["Vært-ID før"] == row["Vært-ID nu"]:
                same = bool(old and new and old["Dage"] == new["Dage"])
            named = key_words(event) in why.replace(who, "") or (
                key_words(event) == who and who in why
            )
            assert named == same, (who, event, why)


def test_plain_causes_stand_in_the_first_stage_too(
    sample_match: Path, season: tuple[dict[str, Event], Path], tmp_path: Path
) -> None:
    """Tests that --quick tells a cancellation and a refusal, and owns up to the rest."""
    events, out = season
    book = book_of(sample_match, tmp_path / "answered.xlsx", events)
    quick = tmp_path / "quick.xlsx"
    assert run_cli("match", book, "-o", quick, "--quick").exit_code == 0
    full = {row["Praktikant-ID"]: row["Hvorfor"] for row in records(out, "Ændringer")}
    told = {row["Praktikant-ID"]: row["Hvorfor"] for row in records(quick, "Ændringer")}
    assert told.keys() == full.keys()
    refused = [key_words(one) for one in events if one.startswith("refused")]
    for who in refused:
        assert told[who] == full[who]
        assert who in told[who]
    assert None not in told.values()


def test_a_place_more_by_hand(sample_match: Path, tmp_path: Path) -> None:
    """Tests that an answer changed in `Værter` itself is an event, undone by its seal."""
    hosts = by_id(sample_match, "Værter")
    # The one that the match itself would ask stands first.
    for host_id in ("V017", *hosts):
        row = hosts[host_id]
        if row["Antal praktikanter"] == 3:
            continue
        typed = {(host_id, "Antal praktikanter"): row["Antal praktikanter"] + 1}
        book = edited(sample_match, tmp_path / "e.xlsx", Værter=typed)
        out = tmp_path / "m.xlsx"
        assert run_cli("match", book, "-o", out, "--quick", "--force").exit_code == 0
        if any(row["Hvad"] == "Har fået plads" for row in records(out, "Ændringer")) or (
            len(by_id(out)) > len(by_id(sample_match))
        ):
            assert run_cli("match", book, "-o", out, "--force").exit_code == 0
            whys = {str(one["Hvorfor"]) for one in records(out, "Ændringer")}
            assert len(whys) == 1
            assert host_id in whys.pop()
            return
    raise AssertionError("no place more helps anybody")


def test_late_and_changed_signups(tmp_path: Path) -> None:
    """Tests that a late sign-up and a changed one are named, whoever else moves for them."""
    sample, early, changed = (
        SAMPLE_DATA / "lille.xlsx",
        tmp_path / "early.xlsx",
        tmp_path / "new.xlsx",
    )
    book = openpyxl.load_workbook(sample)
    page = book["Praktikanter"]
    headers = [cell.value for cell in page[1]]
    email = headers.index("E-mail")
    rows = list(page.iter_rows(min_row=2, values_only=True))
    late = str(rows[-1][email])
    page.delete_rows(page.max_row)
    book.save(early)
    first = tmp_path / "first.xlsx"
    assert run_cli("match", early, "-o", first, "--quick", "--skip-errors").exit_code == 0
    book = openpyxl.load_workbook(sample)
    hosts = book["Værter"]
    heads = [cell.value for cell in hosts[1]]
    busy = next(one for one in by_id(first).values() if one["Aftalt selv"] == "Nej")
    contacts = by_id(first, "Værter")[busy["Vært-ID"]]
    for row in range(2, hosts.max_row + 1):
        if hosts.cell(row, heads.index("E-mail") + 1).value == contacts["E-mail"]:
            hosts.cell(row, heads.index("Mulige dage") + 1).value = "Tor;Fre"
            hosts.cell(row, heads.index("Antal dage") + 1).value = 2
    book.save(changed)
    out = tmp_path / "second.xlsx"
    ran = run_cli("match", first, changed, "-o", out, "--skip-errors")
    assert ran.exit_code == 0, ran.err
    ids = {row["E-mail"]: row["Praktikant-ID"] for row in records(out, "Praktikanter")}
    whys = {row["Praktikant-ID"]: row["Hvorfor"] for row in records(out, "Ændringer")}
    told = " ".join(map(str, whys.values()))
    assert ids[late] in told or ids[late] not in by_id(out)
    assert busy["Vært-ID"] in str(whys[busy["Praktikant-ID"]])
