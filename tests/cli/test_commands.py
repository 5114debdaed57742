"""Tests of the whole road through the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.conftest import SAMPLE_DATA, Ran

SMALL = SAMPLE_DATA / "lille.xlsx"
Cli = Callable[..., Ran]
JSON_KEYS = {
    "interns", "hosts", "places", "placed", "unplaced", "priority", "priority_placed", "kept",
    "tickets", "points", "optimal", "proof", "seed", "seconds",
}  # fmt: skip


def test_the_whole_road(cli: Cli, tmp_path: Path) -> None:
    """Tests that the small sample goes from sign-ups to host workbooks."""
    match, folder = tmp_path / "match.xlsx", tmp_path / "ud"
    assert cli("validate", SMALL).exit_code == 0
    ran = cli("match", SMALL, "-o", match, "--json")
    told = json.loads(ran.out)
    assert set(told) == JSON_KEYS
    assert (told["placed"], told["unplaced"], told["points"]) == (17, 1, 0)
    assert told["optimal"] is True
    assert set(told["proof"].values()) <= {"prices", "search"}
    ran = cli("export", match, "-o", folder, "--lang", "en")
    assert ran.exit_code == 0
    assert "has been changed in" not in ran.out
    assert (folder / "placeringer.xlsx").exists()
    rows = openpyxl.load_workbook(match)["Matchforslag"].iter_rows(min_row=2, values_only=True)
    hosts = {row[4] for row in rows}
    written = {path.name.split()[0] for path in (folder / "værter").iterdir()}
    assert written == hosts


def test_match_says_what_it_read(cli: Cli, tmp_path: Path) -> None:
    """Tests sheets, rows and counts, a sheet that is no sign-ups, and a Status that counts not."""
    book = openpyxl.load_workbook(SMALL)
    book.create_sheet("Frokost").append(["Hvem", "Hvad"])
    hosts = book["Værter"]
    hosts.cell(1, hosts.max_column + 1).value = "Status"
    hosts.cell(2, hosts.max_column).value = "Afmeldt"
    path = tmp_path / "egne.xlsx"
    book.save(path)
    ran = cli("match", path, "-o", tmp_path / "m.xlsx", "--quick", "--lang", "en")
    shown = " ".join(ran.out.split())
    for kind, sheet in (("hosts", "Værter"), ("interns", "Praktikanter")):
        count = sum(row[0].value is not None for row in book[sheet].iter_rows(min_row=2))
        assert f"Read {count} {kind}: egne.xlsx, sheet {sheet}, rows 2-{count + 1}" in shown
    assert "Ignored: egne.xlsx, sheet Frokost" in shown
    assert "is not used, but says 'Afmeldt' in row 2" in shown


def test_what_stops_a_match_is_named_with_its_file(cli: Cli, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(SMALL)
    hosts = book["Værter"]
    (column,) = (cell.column for cell in hosts[1] if cell.value == "Organisation")
    hosts.delete_cols(column)
    path = tmp_path / "mangler.xlsx"
    book.save(path)
    ran = cli("match", path, SMALL, "-o", tmp_path / "m.xlsx", "--lang", "en")
    assert ran.exit_code == 1
    assert ran.err.startswith("mangler.xlsx, sheet Værter, row 1: ")


def test_match_workbook_is_input_again(cli: Cli, sample_match: Path, tmp_path: Path) -> None:
    """Tests that a match of a match workbook places everybody on the same days."""
    second = tmp_path / "second.xlsx"
    assert cli("match", sample_match, "-o", second, "--quick").exit_code == 0
    assert placements(sample_match) == placements(second)


def placements(path: Path) -> list[tuple[object, ...]]:
    rows = openpyxl.load_workbook(path)["Matchforslag"].iter_rows(values_only=True)
    return [row[:12] for row in rows]


def test_strict(cli: Cli, tmp_path: Path) -> None:
    """Tests that --strict writes the match and leaves with 1 where somebody has no host."""
    match = tmp_path / "match.xlsx"
    assert cli("match", SMALL, "-o", match, "--strict").exit_code == 1
    assert match.exists()


def test_errors_forbid_a_match(cli: Cli, tmp_path: Path) -> None:
    """Tests that rows with errors stop a match, and that --skip-errors leaves them out."""
    match = tmp_path / "match.xlsx"
    faulty = SAMPLE_DATA / "fejl.xlsx"
    ran = cli("match", faulty, "-o", match)
    assert (ran.exit_code, match.exists()) == (1, False)
    assert "\n" not in ran.err.strip()
    assert cli("match", faulty, "-o", match, "--skip-errors").exit_code == 0
    left_out = openpyxl.load_workbook(match)["Uden match"].iter_rows(min_row=2, values_only=True)
    assert any("fejl" in str(row[4]) for row in left_out)


def test_output_is_not_replaced_unasked(cli: Cli, tmp_path: Path) -> None:
    """Tests that an existing output stays as it is without --force."""
    match = tmp_path / "match.xlsx"
    match.write_text("mine")
    ran = cli("match", SMALL, "-o", match)
    assert (ran.exit_code, match.read_text()) == (2, "mine")
    assert "--force" in ran.err
    assert cli("match", SMALL, "-o", match, "--force").exit_code == 0


@pytest.mark.parametrize("command", ["match", "export"])
def test_input_is_never_the_output(cli: Cli, tmp_path: Path, command: str) -> None:
    """Tests that not even --force lets an output be one of the inputs."""
    source = tmp_path / "sign-ups.xlsx"
    source.write_bytes(SMALL.read_bytes())
    ran = cli(command, source, "-o", source, "--force")
    assert ran.exit_code == 2
    assert source.read_bytes() == SMALL.read_bytes()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.xlsx", b""),
        ("text.xlsx", b"\x00\x01\x02 no workbook"),
        ("cut.xlsx", SMALL.read_bytes()[:4000]),
        ("locked.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 600),
        ("notes.csv", b"Navn;Adresse\nA;B\n"),
    ],
)
@pytest.mark.parametrize("command", ["validate", "match"])
def test_bad_files(cli: Cli, tmp_path: Path, command: str, name: str, content: bytes) -> None:
    """Tests that a file that cannot be read gets one sentence that names it, and exit 2."""
    path = tmp_path / name
    path.write_bytes(content)
    output = ["-o", tmp_path / "match.xlsx"] if command == "match" else []
    ran = cli(command, path, *output)
    assert ran.exit_code == 2
    assert name in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_missing_file_and_folder(cli: Cli, tmp_path: Path) -> None:
    """Tests that a missing file and a folder are told as such."""
    for path in (tmp_path / "gone.xlsx", tmp_path):
        ran = cli("validate", path)
        assert (ran.exit_code, len(ran.err.strip().splitlines())) == (2, 1)
        assert path.name in ran.err


def test_broken_promises_are_refused(cli: Cli, tmp_path: Path) -> None:
    """Tests that a lock nobody can keep is told by its cell, and nothing is written."""
    match, again = tmp_path / "match.xlsx", tmp_path / "again.xlsx"
    assert cli("match", SMALL, "-o", match).exit_code == 0
    book = openpyxl.load_workbook(match)
    sheet = book["Matchforslag"]
    heads = [cell.value for cell in sheet[1]]
    sheet.cell(2, heads.index("Vært-ID") + 1).value = "V999"
    sheet.cell(2, heads.index("Lås") + 1).value = "Ja"
    book.save(match)
    ran = cli("match", match, "-o", again)
    assert (ran.exit_code, again.exists()) == (1, False)
    assert "E2" in ran.err
    assert "V999" in ran.err


def test_fair_match_is_audited(cli: Cli, tmp_path: Path) -> None:
    """Tests that a match by retfærdig tells its ladder in Log, and that the audit reads it."""
    match = tmp_path / "match.xlsx"
    ran = cli("match", SMALL, "-o", match, "--set", "Fordeling=retfærdig", "--json")
    assert ran.exit_code == 0
    told = json.loads(ran.out)
    assert told["optimal"]
    assert told["proof"]["fairness"] in ("prices", "search")
    assert cli("validate", match).exit_code == 0
    rungs = [
        (int(key.split()[0]), value)
        for subject, key, value, _ in openpyxl.load_workbook(match)["Log"].values
        if subject == "Niveau 5" and key[0].isdigit()
    ]
    assert rungs == sorted(rungs, reverse=True)
    assert sum(points * number for points, number in rungs) == told["points"]


def test_init_example(cli: Cli, tmp_path: Path) -> None:
    """Tests that the example is written and is valid."""
    output = tmp_path / "eksempel.xlsx"
    assert cli("init", "--example", "-o", output).exit_code == 0
    assert cli("validate", output).exit_code == 0
