"""Tests that an output stands there whole or not at all, and never on top of an input."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ipraktik.errors import OutputError
from ipraktik.writing import files
from ipraktik.writing.files import replace_file, replace_folder


def write(path: Path, force: bool = False, inputs: tuple[Path, ...] = ()) -> None:
    with replace_file(path, force, inputs) as beside:
        beside.write_text("nyt", encoding="utf-8")


def fill(path: Path, force: bool = False, inputs: tuple[Path, ...] = ()) -> None:
    with replace_folder(path, force, inputs) as beside:
        (beside / "ny.txt").write_text("nyt", encoding="utf-8")


def everything(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a file that is there already."""
    path = tmp_path / "match.xlsx"
    path.write_text("gammelt", encoding="utf-8")
    return path


@pytest.fixture
def old_folder(tmp_path: Path) -> Path:
    """Return a folder that is there already, with a file in it."""
    path = tmp_path / "eksport"
    path.mkdir()
    (path / "placeringer.xlsx").write_text("gammelt", encoding="utf-8")
    return path


def test_new_file_is_written_and_nothing_else(tmp_path: Path) -> None:
    write(tmp_path / "match.xlsx")
    assert everything(tmp_path) == ["match.xlsx"]


def test_existing_file_needs_force(old: Path) -> None:
    with pytest.raises(OutputError, match="already there"):
        write(old)
    assert old.read_text(encoding="utf-8") == "gammelt"
    write(old, force=True)
    assert old.read_text(encoding="utf-8") == "nyt"


def test_failure_leaves_the_old_file_and_nothing_beside(old: Path) -> None:
    def fail_halfway() -> None:
        with replace_file(old, force=True) as beside:
            beside.write_text("halvt", encoding="utf-8")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    assert old.read_text(encoding="utf-8") == "gammelt"
    assert everything(old.parent) == ["match.xlsx"]


def refuse_with(error: OSError) -> Callable[..., None]:
    def refuse(*_: Any) -> None:
        raise error

    return refuse


def test_file_open_in_excel_is_told(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.os, "replace", refuse_with(PermissionError(errno.EACCES, "denied")))
    with pytest.raises(OutputError, match="open in Excel"):
        write(old, force=True)
    assert everything(old.parent) == ["match.xlsx"]


def test_full_disk_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="the disk is full"), replace_file(tmp_path / "x.xlsx"):
        raise OSError(errno.ENOSPC, "the disk is full on device")
    assert everything(tmp_path) == []


def test_missing_folder_and_wrong_kinds(tmp_path: Path, old: Path, old_folder: Path) -> None:
    with pytest.raises(OutputError, match="no folder"):
        write(tmp_path / "mangler" / "x.xlsx")
    with pytest.raises(OutputError, match="no folder"):
        write(old / "x.xlsx")
    with pytest.raises(OutputError, match="is a folder"):
        write(old_folder, force=True)
    with pytest.raises(OutputError, match="is a file"):
        fill(old, force=True)
    with pytest.raises(OutputError, match="no folder"):
        fill(tmp_path / "mangler" / "eksport")


@pytest.mark.skipif(sys.platform == "win32", reason="devices are named otherwise")
def test_device_is_no_output() -> None:
    with pytest.raises(OutputError, match="ordinary file"):
        write(Path("/dev/null"), force=True)


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="needs a user who can be refused"
)
def test_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(OutputError, match="may write in its folder"):
            write(tmp_path / "x.xlsx")
        with pytest.raises(OutputError, match="may write in its folder"):
            fill(tmp_path / "eksport")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize("kind", ["same", "relative", "symlink", "hardlink"])
def test_input_is_never_the_output(kind: str, old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = old.with_name("andet navn.xlsx")
    match kind:
        case "same":
            other = old
        case "relative":
            monkeypatch.chdir(old.parent)
            other = Path("match.xlsx")
        case "symlink":
            other.symlink_to(old)
        case "hardlink":
            os.link(old, other)
    for output, source in ((old, other), (other, old)):
        with pytest.raises(OutputError, match="overwrite the input"):
            write(output, force=True, inputs=(source,))
    assert old.read_text(encoding="utf-8") == "gammelt"


def test_link_is_followed(old: Path) -> None:
    link = old.with_name("genvej.xlsx")
    link.symlink_to(old)
    write(link, force=True)
    assert link.is_symlink()
    assert old.read_text(encoding="utf-8") == "nyt"


def test_new_file_has_the_users_usual_rights(tmp_path: Path) -> None:
    write(tmp_path / "x.xlsx")
    (tmp_path / "y.xlsx").touch()
    assert (tmp_path / "x.xlsx").stat().st_mode == (tmp_path / "y.xlsx").stat().st_mode


def test_folder_takes_the_place_whole(old_folder: Path) -> None:
    with pytest.raises(OutputError, match="already there"):
        fill(old_folder)
    fill(old_folder, force=True)
    assert everything(old_folder.parent) == ["eksport", "eksport/ny.txt"]


def test_new_folder(tmp_path: Path) -> None:
    fill(tmp_path / "eksport")
    assert everything(tmp_path) == ["eksport", "eksport/ny.txt"]


def test_failure_while_filling_leaves_the_old_folder(old_folder: Path) -> None:
    def fail_halfway() -> None:
        with replace_folder(old_folder, force=True) as beside:
            (beside / "halv.txt").touch()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    assert everything(old_folder.parent) == ["eksport", "eksport/placeringer.xlsx"]


def test_failure_of_the_swap_puts_the_old_folder_back(
    old_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = os.rename

    def refuse_second(source: Path, target: Path) -> None:
        if Path(target) == old_folder and Path(source).name == "new":
            raise PermissionError(errno.EACCES, "denied")
        rename(source, target)

    monkeypatch.setattr(files.os, "rename", refuse_second)
    with pytest.raises(OutputError, match="could not be written"):
        fill(old_folder, force=True)
    assert everything(old_folder.parent) == ["eksport", "eksport/placeringer.xlsx"]


def test_folder_with_an_input_or_more_is_not_replaced(
    old_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(OutputError, match="overwrite the input"):
        fill(old_folder, force=True, inputs=(old_folder / "placeringer.xlsx",))
    inner = old_folder / "her"
    inner.mkdir()
    monkeypatch.chdir(inner)
    for path in (old_folder, inner, Path(".")):
        with pytest.raises(OutputError, match="more than an export"):
            fill(path, force=True)
    monkeypatch.setattr(Path, "home", lambda: inner)
    monkeypatch.chdir(old_folder.parent)
    with pytest.raises(OutputError, match="more than an export"):
        fill(old_folder, force=True)


@pytest.mark.parametrize("stranger", ["speciale.docx", "værter/noter.txt", ".git/config"])
def test_a_folder_with_anything_else_is_never_replaced(tmp_path: Path, stranger: str) -> None:
    """Tests that not even force takes a folder that holds more than an earlier export."""
    folder = tmp_path / "Dokumenter"
    (folder / "værter").mkdir(parents=True)
    (folder / "placeringer.xlsx").write_text("old")
    (folder / stranger).parent.mkdir(exist_ok=True)
    (folder / stranger).write_text("mine")
    with (
        pytest.raises(OutputError, match="more than an export"),
        replace_folder(folder, force=True),
    ):
        pass
    assert (folder / stranger).read_text() == "mine"
