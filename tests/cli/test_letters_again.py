"""Tests of the letters after a new match: who gets another, and who has one already."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import openpyxl
import pytest

from ipraktik.model.letters import HOST_KINDS, LetterKind
from tests.cli.edited import by_id, edited, records
from tests.cli.parts import attached, opened
from tests.conftest import Ran

Cli = Callable[..., Ran]
Merged = Mapping[str, Mapping[str, object]]


def exported(cli: Cli, match: Path, folder: Path) -> Merged:
    """Return the rows of `brevfletning.xlsx` by ID."""
    assert cli("export", match, "-o", folder).exit_code == 0
    return {str(row["ID"]): row for row in records(folder / "brevfletning.xlsx", "Brevfletning")}


@pytest.fixture(scope="module")
def spring(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return a match all of which was sent, and the next one: a host has left since."""
    from tests.conftest import run_cli

    folder = tmp_path_factory.mktemp("letters")
    rows = by_id(sample_match)
    busiest = sorted({str(row["Vært-ID"]) for row in rows.values() if row["Prioritet"] == "Ja"})[0]
    sent = {(own_id, "Status"): "Sendt" for own_id in rows}
    first = edited(
        sample_match,
        folder / "sendt.xlsx",
        Matchforslag=sent,
        Værter={(busiest, "Status"): "Afmeldt"},
    )
    again = folder / "igen.xlsx"
    assert run_cli("match", first, "-o", again, "--quick").exit_code == 0
    return first, again


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return a small match all of which was marked as sent, and the next one, that says so."""
    from tests.conftest import SAMPLE_DATA, run_cli

    folder = tmp_path_factory.mktemp("small")
    first, sent, again = (folder / f"{name}.xlsx" for name in ("1", "1s", "2"))
    assert run_cli("match", SAMPLE_DATA / "lille.xlsx", "-o", first, "--quick").exit_code == 0
    edited(first, sent, Matchforslag={(one, "Status"): "Sendt" for one in by_id(first)})
    assert run_cli("match", sent, "-o", again, "--quick").exit_code == 0
    return sent, again


def test_letters_follow_what_each_had_been_told(
    cli: Cli, spring: tuple[Path, Path], tmp_path: Path
) -> None:
    """Tests each letter's kind against the two workbooks, row by row."""
    before, now = by_id(spring[0]), by_id(spring[1])
    merged = exported(cli, spring[1], tmp_path / "ud")
    interns = {own_id: row for own_id, row in merged.items() if row["Brev"] not in HOST_KINDS}
    kinds = set()
    for own_id, row in interns.items():
        was, stays = before.get(own_id), now.get(own_id)
        told = was and (not stays or _stay(was) != _stay(stays))
        if stays:
            expected = LetterKind.MOVED if told else LetterKind.PLACED
        else:
            expected = LetterKind.LOST if told else LetterKind.UNPLACED
        assert row["Brev"] == expected, own_id
        assert (row["Sendt_før"] == "Ja") == (bool(stays) and not told and bool(was)), own_id
        if told:
            assert was is not None
            assert str(was["Værtsarbejdsplads"]) in str(row["Før"])
        kinds.add(row["Brev"])
    assert LetterKind.MOVED in kinds or LetterKind.LOST in kinds


def test_hosts_hear_of_other_guests_but_never_of_those_who_stay_away(
    cli: Cli, spring: tuple[Path, Path], tmp_path: Path
) -> None:
    before, now = by_id(spring[0]), by_id(spring[1])
    merged = exported(cli, spring[1], tmp_path / "ud")
    for own_id, row in merged.items():
        if row["Brev"] not in HOST_KINDS:
            continue
        was = {key: _stay(r) for key, r in before.items() if r["Vært-ID"] == own_id}
        stays = {key: _stay(r) for key, r in now.items() if r["Vært-ID"] == own_id}
        if was == stays:
            expected = LetterKind.VISITED if stays else LetterKind.EMPTY
        elif not stays:
            expected = LetterKind.LEFT
        else:
            expected = LetterKind.CHANGED if was else LetterKind.VISITED
        assert row["Brev"] == expected, own_id
        assert (row["Sendt_før"] == "Ja") == (bool(stays) and was == stays), own_id
        for gone in set(was) - set(stays):
            assert str(before[gone]["Navn"]) not in str(row["Brevtekst"])


def test_what_was_sent_lies_apart_and_lost_visits_are_called_off(
    cli: Cli, spring: tuple[Path, Path], tmp_path: Path
) -> None:
    merged = exported(cli, spring[1], tmp_path / "ud")
    folder = tmp_path / "ud" / "breve"
    for own_id, row in merged.items():
        place = folder / "sendt før" if row["Sendt_før"] == "Ja" else folder
        (draft,) = (path for path in place.glob("*.eml") if path.stem.split()[0] == own_id)
        files = attached(opened(draft.read_bytes()))
        if row["Brev"] in (LetterKind.LOST, LetterKind.LEFT):
            assert [b"METHOD:CANCEL" in content for content in files.values()] == [True]
    assert len(list(folder.rglob("*.eml"))) == len(merged)


def test_export_says_how_many_are_left_to_send(
    cli: Cli, spring: tuple[Path, Path], tmp_path: Path
) -> None:
    ran = cli("export", spring[1], "-o", tmp_path / "ud", "--lang", "en")
    known = len(list((tmp_path / "ud" / "breve" / "sendt før").iterdir()))
    assert f"breve/sendt før: {known} letters more" in ran.out
    assert known > 0


def test_a_round_that_was_never_sent_hides_nothing(
    cli: Cli, spring: tuple[Path, Path], tmp_path: Path
) -> None:
    """Tests that letters of a third round go by what was told, not by the round between."""
    third = tmp_path / "3.xlsx"
    assert cli("match", spring[1], "-o", third, "--quick").exit_code == 0
    between = exported(cli, spring[1], tmp_path / "2")
    now = exported(cli, third, tmp_path / "3")
    told = ("Brev", "Før", "Sendt_før")
    assert {one: [row[key] for key in told] for one, row in now.items()} == {
        one: [row[key] for key in told] for one, row in between.items()
    }
    assert list(records(third, "Ændringer")) == []
    lost = {row["Praktikant-ID"]: row for row in records(spring[1], "Ændringer")}
    untold = by_id(third, "Mangler besked")
    assert untold.keys() == {one for one, row in lost.items() if row["Status før"] == "Sendt"}
    for own_id, row in untold.items():
        assert row["Vært-ID dengang"] == lost[own_id]["Vært-ID før"]
        assert row["Vært-ID nu"] == lost[own_id]["Vært-ID nu"]
    fourth = tmp_path / "4.xlsx"
    assert cli("match", third, "-o", fourth, "--quick").exit_code == 0
    assert by_id(fourth, "Mangler besked") == untold
    assert cli("validate", fourth).exit_code == 0


def test_a_round_that_was_sent_is_what_was_told(
    cli: Cli, spring: tuple[Path, Path], tmp_path: Path
) -> None:
    third = tmp_path / "3.xlsx"
    sent = edited(
        spring[1],
        tmp_path / "2s.xlsx",
        Matchforslag={
            (own_id, "Status"): "Sendt"
            for own_id, row in by_id(spring[1]).items()
            if row["Status"] == "Foreslået"
        },
    )
    assert cli("match", sent, "-o", third, "--quick").exit_code == 0
    assert list(records(third, "Ændringer")) == []
    assert "Mangler besked" not in openpyxl.load_workbook(third).sheetnames
    now = exported(cli, third, tmp_path / "3")
    kinds = {row["Brev"] for row in now.values() if row["Sendt_før"] != "Ja"}
    assert kinds <= {LetterKind.UNPLACED, LetterKind.EMPTY}


def moves(match: Path) -> Iterator[tuple[str, str, str]]:
    """Yield intern, host before and host after of moves by hand, whether allowed or not."""
    rows = by_id(match)
    free = {one for one, row in by_id(match, "Værter").items() if row["Ledige pladser"]}
    for own_id, row in rows.items():
        for host_id in sorted(free - {row["Vært-ID"]}):
            yield own_id, str(row["Vært-ID"]), host_id


@pytest.mark.parametrize("is_known", [True, False])
def test_whoever_was_moved_by_hand_is_written_to(
    cli: Cli, small: tuple[Path, Path], tmp_path: Path, is_known: bool
) -> None:
    """Tests a row that says it was sent: by itself, or by a Status that was filled in since."""
    match, moved = small[is_known], tmp_path / "flyttet.xlsx"
    for move in moves(match):
        typed = {(move[0], "Vært-ID"): move[-1], (move[0], "Lås"): "Ja"}
        edited(match, moved, Matchforslag=typed)
        ran = cli("export", moved, "-o", tmp_path / "ud", "--lang", "en")
        if ran.exit_code == 0:
            break
    own_id, before, after = move
    assert f"said to be sent: {own_id}." in " ".join(ran.out.split())
    rows = records(tmp_path / "ud" / "brevfletning.xlsx", "Brevfletning")
    merged = {str(row["ID"]): row for row in rows}
    assert [merged[one]["Sendt_før"] for one in (own_id, after)] == [None, None]
    if is_known:
        assert merged[own_id]["Brev"] == LetterKind.MOVED
        assert merged[before]["Brev"] in (LetterKind.LEFT, LetterKind.CHANGED)


def test_an_export_of_a_new_match_takes_the_place_of_an_earlier_one(
    cli: Cli, small: tuple[Path, Path], tmp_path: Path
) -> None:
    folder = tmp_path / "ud"
    exported(cli, small[1], folder)
    lost = next((folder / "breve" / "sendt før").iterdir())
    lost.unlink()
    for place, name in (("", ".DS_Store"), ("breve", "Thumbs.db"), ("breve", "._V001.eml")):
        (folder / place / name).touch()
    again = cli("export", small[1], "-o", folder, "--force")
    assert again.exit_code == 0, again.err
    assert lost.exists()
    assert not (folder / ".DS_Store").exists()


@pytest.mark.parametrize("place", ["breve/sendt", "breve/sendt før/sendt", "kalender/sendt før"])
def test_a_folder_of_ones_own_in_an_export_is_never_replaced(
    cli: Cli, small: tuple[Path, Path], tmp_path: Path, place: str
) -> None:
    folder = tmp_path / "ud"
    exported(cli, small[1], folder)
    (folder / place).mkdir()
    ran = cli("export", small[1], "-o", folder, "--force")
    assert ran.exit_code == 2
    assert "holder mere" in ran.err or "holds more" in ran.err
    assert (folder / place).is_dir()


def _stay(row: Mapping[str, object]) -> tuple[object, object]:
    return row["Vært-ID"], row["Dage"]
