"""Tests the place beside an output: who holds it, and what a killed run has left in it."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from ipraktik.errors import OutputError, Refusal, StoppedError
from ipraktik.writing import output_checks, staging
from ipraktik.writing.files import make_folder, replace_file, replace_folder, write_file
from ipraktik.writing.staging import staged

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="rights and signals are others there")


def left_over(target: Path, old: bool, new: bool) -> Path:
    """Make what a killed run leaves."""
    with staged(target, target) as stage:
        folder = stage.folder
    folder.mkdir(mode=0o700)
    (folder / "lock").touch()
    if old:
        (folder / "old" / target.name).mkdir(parents=True)
        (folder / "old" / target.name / "placeringer.xlsx").write_text("gammelt")
    if new:
        (folder / "new").mkdir()
        (folder / "new" / "placeringer.xlsx").write_text("nyt")
    return folder


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def write_beside(folder: Path) -> None:
    with replace_file(folder / "andet.xlsx", True) as beside:
        write_file(beside, b"x")


def test_a_killed_run_is_put_back_by_the_next_one(tmp_path: Path) -> None:
    left_over(tmp_path / "eksport", old=True, new=True)
    write_beside(tmp_path)
    assert names(tmp_path) == ["andet.xlsx", "eksport"]
    assert (tmp_path / "eksport" / "placeringer.xlsx").read_text() == "gammelt"


@pytest.mark.parametrize("stands", [False, True])
def test_what_was_replaced_does_not_come_back(tmp_path: Path, stands: bool) -> None:
    """Tests a kill after the new set came, also where somebody has deleted that since."""
    if stands:
        (tmp_path / "eksport").mkdir()
    left_over(tmp_path / "eksport", old=True, new=False)
    write_beside(tmp_path)
    assert names(tmp_path) == ["andet.xlsx", *(["eksport"] if stands else [])]


def test_a_living_run_is_never_disturbed(tmp_path: Path) -> None:
    with replace_folder(tmp_path / "eksport") as beside:
        write_file(beside / "placeringer.xlsx", b"x")
        write_beside(tmp_path)
    assert (tmp_path / "eksport" / "placeringer.xlsx").read_bytes() == b"x"


def test_a_second_run_to_one_output_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "_PAUSE_SECONDS", 0)
    with replace_file(tmp_path / "Match.xlsx") as beside:
        write_file(beside, b"x")
        with (
            pytest.raises(OutputError, match="Another run") as caught,
            replace_file(tmp_path / "match.xlsx"),
        ):
            pass
        assert caught.value.refusal is Refusal.OUTPUT_BUSY
    assert names(tmp_path) == ["Match.xlsx"]


@POSIX
def test_a_drive_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests that one can write there, and that nothing of anybody else is removed."""

    def refuse(_: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    folder = left_over(tmp_path / "eksport", old=True, new=True)
    monkeypatch.setattr(staging, "_seize", refuse)
    write_beside(tmp_path)
    assert names(tmp_path) == [folder.name, "andet.xlsx"]


@POSIX
def test_links_are_not_followed_when_clearing(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "old").touch()
    (tmp_path / ".ipraktik-0123456789ab").symlink_to(tmp_path / "mine")
    write_beside(tmp_path)
    assert (tmp_path / "mine" / "old").exists()


@POSIX
def test_staged_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    def rights(path: Path) -> int:
        return stat.S_IMODE(path.stat().st_mode)

    mask = os.umask(0o022)
    try:
        with replace_folder(tmp_path / "eksport") as beside:
            make_folder(beside / "breve")
            write_file(beside / "breve" / "P001.eml", b"x")
            assert rights(beside.parent) == rights(beside) == rights(beside / "breve") == 0o700
            assert rights(beside / "breve" / "P001.eml") == 0o600
            assert rights(beside.parent / "lock") == 0o600
        breve = tmp_path / "eksport" / "breve"
        assert (rights(tmp_path / "eksport"), rights(breve)) == (0o755, 0o755)
        assert rights(breve / "P001.eml") == 0o644
    finally:
        os.umask(mask)


@POSIX
def test_what_is_replaced_passes_its_rights_on(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").touch()
    (tmp_path / "a.xlsx").chmod(0o640)
    (tmp_path / "eksport").mkdir()
    (tmp_path / "eksport").chmod(0o750)
    with replace_file(tmp_path / "a.xlsx", True) as beside:
        write_file(beside, b"x")
    with replace_folder(tmp_path / "eksport", True):
        pass
    assert stat.S_IMODE((tmp_path / "a.xlsx").stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "eksport").stat().st_mode) == 0o750


@POSIX
def test_an_old_set_that_may_not_be_changed_goes_all_the_same(tmp_path: Path) -> None:
    inner = tmp_path / "eksport" / "værter"
    inner.mkdir(parents=True)
    (inner / "V001.xlsx").touch()
    inner.chmod(0o500)
    with replace_folder(tmp_path / "eksport", True):
        pass
    assert names(tmp_path) == ["eksport"]
    assert names(tmp_path / "eksport") == []


@POSIX
def test_a_ring_of_links_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").symlink_to(tmp_path / "b.xlsx")
    (tmp_path / "b.xlsx").symlink_to(tmp_path / "a.xlsx")
    with pytest.raises(OutputError), replace_file(tmp_path / "a.xlsx", True) as beside:
        write_file(beside, b"x")


@POSIX
@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_signal_waits_until_the_output_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: int
) -> None:
    import signal

    move = os.replace

    def replace(*args: Any) -> None:
        os.kill(os.getpid(), getattr(signal, name))
        move(*args)

    monkeypatch.setattr(os, "replace", replace)
    with (
        pytest.raises(StoppedError, match="written whole") as caught,
        replace_file(tmp_path / "a.xlsx") as beside,
    ):
        write_file(beside, b"x")
    assert (caught.value.exit_code, caught.value.refusal) == (code, None)
    assert names(tmp_path) == ["a.xlsx"]


@pytest.mark.parametrize(
    "name",
    ["CON.xlsx", "nul.xlsx", "COM1 .xlsx", "a:b.xlsx", "a?.xlsx", "a.xlsx.", "a.xlsx ", "x" * 300],
)
def test_names_that_windows_cannot_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Tests names as they are judged on Windows; elsewhere they are names like others."""
    monkeypatch.setattr(output_checks.sys, "platform", "win32")
    with pytest.raises(OutputError) as caught:
        output_checks.check_file(Path(name), tmp_path / name, False, ())
    assert caught.value.refusal is Refusal.OUTPUT_NAME
    output_checks.check_file(Path("a.xlsx"), tmp_path / "a.xlsx", False, ())


def test_windows_says_who_has_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests Windows' answer while a file is open in Excel."""

    def refuse(*_: Any) -> None:
        error = PermissionError(errno.EACCES, "in use")
        error.winerror = 32  # type: ignore[attr-defined]
        raise error

    monkeypatch.setattr(os, "replace", refuse)
    with (
        pytest.raises(OutputError, match="open in Excel") as caught,
        replace_file(tmp_path / "a.xlsx") as beside,
    ):
        write_file(beside, b"x")
    assert caught.value.refusal is Refusal.OUTPUT_OPEN
    assert names(tmp_path) == []
