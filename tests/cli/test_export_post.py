"""Tests of the drafts, calendars and merge fields of an export, as their readers get them."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import vobject

from ipraktik.model.letters import ALL_FIELDS, LetterKind
from ipraktik.model.people import Host, Intern
from ipraktik.reading.signups import read_signups
from tests.cli.parts import attached, opened
from tests.conftest import SAMPLE_DATA, Ran, run_cli

SMALL = SAMPLE_DATA / "lille.xlsx"
Cli = Callable[..., Ran]


@pytest.fixture(scope="module")
def exported(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export") / "ud"
    assert run_cli("export", sample_match, "-o", folder).exit_code == 0
    return folder


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("small") / "match.xlsx"
    assert run_cli("match", SMALL, "-o", path, "--quick").exit_code == 0
    return path


def placements(match: Path) -> dict[str, str]:
    """Return the host of each intern with one."""
    rows = openpyxl.load_workbook(match)["Matchforslag"].iter_rows(min_row=2, values_only=True)
    return {str(row[0]): str(row[4]) for row in rows}


def drafts(folder: Path) -> dict[str, EmailMessage]:
    """Return the drafts by the ID in their names."""
    files = sorted((folder / "breve").rglob("*.eml"))
    return {path.stem.split()[0]: opened(path.read_bytes()) for path in files}


def people(match: Path) -> dict[str, Host | Intern]:
    signups = read_signups([match])
    return {one.own_id: one for one in (*signups.hosts, *signups.interns)}


def edited(match: Path, to: Path, change: Callable[[Any], None]) -> Path:
    book = openpyxl.load_workbook(match)
    change(book)
    book.save(to)
    return to


def test_everybody_has_one_unsent_draft(exported: Path, sample_match: Path) -> None:
    everybody = people(sample_match)
    found = drafts(exported)
    assert set(found) == set(everybody)
    for own_id, message in found.items():
        assert message["X-Unsent"] == "1"
        assert [to.addr_spec for to in message["To"].addresses] == [everybody[own_id].email]
        assert message["Subject"].startswith("Innovationspraktik: ")
        body = message.get_body()
        assert body is not None
        assert "Kære " in body.get_content()
        assert "{" not in body.get_content()


def test_attachments_are_the_files_of_the_folder(exported: Path, sample_match: Path) -> None:
    host_of = placements(sample_match)
    files = {path.name: path for path in exported.glob("*/*") if path.suffix != ".eml"}
    for own_id, message in drafts(exported).items():
        parts = attached(message)
        expected = set()
        if own_id in host_of or own_id in host_of.values():
            calendar = f"{own_id}.ics"
            expected = {name for name in files if name == calendar or name.startswith(own_id + " ")}
            assert calendar in expected
        if own_id in host_of.values():
            assert len(expected) == 2
        assert set(parts) == expected
        for name, content in parts.items():
            assert content == files[name].read_bytes()


def test_calendars_are_of_those_who_meet(exported: Path, sample_match: Path) -> None:
    host_of = placements(sample_match)
    rows = openpyxl.load_workbook(sample_match)["Matchforslag"].iter_rows(
        min_row=2, values_only=True
    )
    first_day = {str(row[0]): row[9] for row in rows}
    written = {path.stem: path for path in (exported / "kalender").iterdir()}
    assert set(written) == {*host_of, *host_of.values()}
    uids = []
    for own_id, path in written.items():
        calendar = vobject.readOne(path.read_text(encoding="utf-8"))
        assert calendar.method.value == "PUBLISH"
        (event,) = calendar.vevent_list
        assert event.sequence.value == "1"
        uids.append(event.uid.value)
        if own_id in host_of:
            assert event.dtstart.value == first_day[own_id].date()
    assert len(set(uids)) == len(uids)
    assert not (exported / "aflysninger").exists()


def test_merge_fields(exported: Path) -> None:
    (sheet,) = openpyxl.load_workbook(exported / "brevfletning.xlsx").worksheets
    header, *rows = sheet.iter_rows(values_only=True)
    assert header == ("Brev", *ALL_FIELDS, "Emne", "Brevtekst", "Vedhæftede_filer", "Sendt_før")
    assert all(cell is None or isinstance(cell, str) for row in rows for cell in row)
    merged = {row[1]: dict(zip(header, row, strict=True)) for row in rows}
    found = drafts(exported)
    assert set(merged) == set(found)
    assert {one["Brev"] for one in merged.values()} == {
        LetterKind.PLACED,
        LetterKind.UNPLACED,
        LetterKind.VISITED,
        LetterKind.EMPTY,
    }
    for own_id, message in found.items():
        body = message.get_body()
        assert body is not None
        assert merged[own_id]["Brevtekst"].splitlines() == body.get_content().splitlines()
        assert merged[own_id]["Mail"] == message["To"].addresses[0].addr_spec
        assert (merged[own_id]["Vedhæftede_filer"] or "").split("; ") == (
            list(attached(message)) or [""]
        )


def test_same_bytes_again(exported: Path, sample_match: Path, tmp_path: Path) -> None:
    assert run_cli("export", sample_match, "-o", tmp_path / "igen").exit_code == 0
    for path in exported.rglob("*"):
        if path.is_file():
            assert (
                tmp_path / "igen" / path.relative_to(exported)
            ).read_bytes() == path.read_bytes()


def test_a_set_takes_the_place_of_the_earlier_one(small: Path, tmp_path: Path) -> None:
    assert run_cli("export", small, "-o", tmp_path / "ud").exit_code == 0
    assert run_cli("export", small, "-o", tmp_path / "ud", "--force").exit_code == 0


def test_own_texts_and_settings_reach_the_letters(cli: Cli, tmp_path: Path) -> None:
    """Tests that Brevskabelon and the office's settings travel by the match workbook."""
    project = tmp_path / "breve.xlsx"
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["Brev", "Emne", "Brevtekst"])
    page.append(
        ["Praktikant med vært", "Til {navn}", "Hej {navn}\nSvar {svarfrist}\n{koordinator}"]
    )
    page = book.create_sheet("Indstillinger")
    for line in (
        ("Navn", "Værdi"),
        ("Svarfrist", "15-06-2026"),
        ("Kontakt e-mail", "kontor@coi.example"),
    ):
        page.append(line)
    book.save(project)
    match, again = tmp_path / "match.xlsx", tmp_path / "again.xlsx"
    assert cli("match", SMALL, project, "-o", match, "--quick").exit_code == 0
    assert cli("match", match, "-o", again, "--quick").exit_code == 0
    assert cli("validate", again).exit_code == 0
    assert cli("export", again, "-o", tmp_path / "ud").exit_code == 0
    own_id = next(iter(placements(again)))
    message = drafts(tmp_path / "ud")[own_id]
    name = message["To"].addresses[0].display_name
    assert message["Subject"] == f"Til {name}"
    assert message["Reply-To"] == "kontor@coi.example"
    body = message.get_body()
    assert body is not None
    assert body.get_content().splitlines() == [f"Hej {name}", "Svar 15. juni 2026"]
    events = (tmp_path / "ud" / "kalender" / f"{own_id}.ics").read_text(encoding="utf-8")
    assert "SEQUENCE:2" in events
    assert "ORGANIZER:mailto:kontor@coi.example" in events


def test_faulty_text_stops_a_match(cli: Cli, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["Brev", "Emne", "Brevtekst"])
    page.append(["Praktikant med vært", None, "Kære {nvan}"])
    book.save(tmp_path / "breve.xlsx")
    ran = cli("match", SMALL, tmp_path / "breve.xlsx", "-o", tmp_path / "m.xlsx", "--lang", "en")
    assert ran.exit_code == 1
    assert "{navn}" in ran.err


def test_names_of_entries_stay_in_a_new_round(cli: Cli, small: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.xlsx"
    assert cli("match", small, "-o", second, "--quick").exit_code == 0
    numbers = {}
    for match, folder in ((small, tmp_path / "ud1"), (second, tmp_path / "ud2")):
        log = openpyxl.load_workbook(match)["Log"].values
        numbers[folder.name] = next(row[2] for row in log if row[:2] == ("Runde", "Nummer"))
        assert cli("export", match, "-o", folder).exit_code == 0
    assert numbers == {"ud1": 1, "ud2": 2}
    for path in (tmp_path / "ud1" / "kalender").iterdir():
        first, later = (
            vobject.readOne((tmp_path / folder / "kalender" / path.name).read_text("utf-8")).vevent
            for folder in ("ud1", "ud2")
        )
        assert first.uid.value == later.uid.value
        assert (first.sequence.value, later.sequence.value) == ("1", "2")
        assert first.dtstamp.value < later.dtstamp.value


def test_answers_in_status(cli: Cli, small: Path, tmp_path: Path) -> None:
    """Tests that one who cancels has no letter and a cancellation; Sendt changes nothing."""
    rows = openpyxl.load_workbook(small)["Matchforslag"].iter_rows(min_row=2, values_only=True)
    gone = next(str(row[0]) for row in rows if not row[13] and row[15] == "Nej")

    def answer(book: Any) -> None:
        page = book["Matchforslag"]
        for row in range(2, page.max_row + 1):
            page.cell(row, 17).value = "Afmeldt" if page.cell(row, 1).value == gone else "Sendt"

    match = edited(small, tmp_path / "svar.xlsx", answer)
    assert cli("export", match, "-o", tmp_path / "ud").exit_code == 0
    assert gone not in drafts(tmp_path / "ud")
    calendars = {path.stem for path in (tmp_path / "ud" / "kalender").iterdir()}
    assert gone not in calendars
    assert calendars - {gone} == {*placements(small), *placements(small).values()} - {
        gone,
        *({path.stem for path in (tmp_path / "ud" / "aflysninger").iterdir()}),
    }
    cancelled = (tmp_path / "ud" / "aflysninger" / f"{gone}.ics").read_text(encoding="utf-8")
    assert "METHOD:CANCEL" in cancelled
    assert "SEQUENCE:2" in cancelled


def test_status_can_be_filled_down_at_once(small: Path) -> None:
    """Tests that one drop-down with Sendt covers the column, with no row left out."""
    page = openpyxl.load_workbook(small)["Matchforslag"]
    assert page.cell(1, 17).value == "Status"
    rules = [one for one in page.data_validations.dataValidation if "Sendt" in str(one.formula1)]
    assert [str(one.sqref) for one in rules] == [f"Q2:Q{page.max_row}"]


def test_a_new_match_calls_off_what_was_sent(cli: Cli, small: Path, tmp_path: Path) -> None:
    """Tests that whoever lost a visit by a new match gets a file that calls it off."""
    gone = ""

    def answer(book: Any) -> None:
        nonlocal gone
        page = book["Matchforslag"]
        for row in range(2, page.max_row + 1):
            page.cell(row, 17).value = "Sendt"
        alone = [r for r in range(2, page.max_row + 1) if not page.cell(r, 14).value]
        gone = page.cell(alone[0], 1).value
        page.cell(alone[0], 17).value = "Afmeldt"

    match, again = edited(small, tmp_path / "svar.xlsx", answer), tmp_path / "igen.xlsx"
    assert cli("match", match, "-o", again, "--quick").exit_code == 0
    assert cli("export", again, "-o", tmp_path / "ud").exit_code == 0
    text = (tmp_path / "ud" / "aflysninger" / f"{gone}.ics").read_text(encoding="utf-8")
    assert "METHOD:CANCEL" in text
    assert "SEQUENCE:3" in text
