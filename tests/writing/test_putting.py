"""Tests that several outputs become new together, or stay as they were."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ipraktik.errors import OutputError, StoppedError
from ipraktik.writing import putting
from ipraktik.writing.files import replace_files, write_file

NAMES = ("rapport.xlsx", "PROJEKT.xlsx")


def write(folder: Path) -> None:
    paths = [folder / name for name in NAMES]
    with replace_files(paths, force=True) as beside:
        for one in beside:
            write_file(one, b"nyt")


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


@pytest.fixture(params=["old", "new", "first", "second"])
def before(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    """Return what is there already: both, none, or one of the two."""
    there = {"old": NAMES, "new": (), "first": NAMES[:1], "second": NAMES[1:]}[request.param]
    for name in there:
        (tmp_path / name).write_text("gammelt")
    return texts(tmp_path)


def failing(name: str, nth: int, call: Callable[..., Any], after: bool = False) -> Any:
    """Return a call of the system that fails the n-th time it is made for this file."""
    seen = 0

    def fail(*args: Any) -> Any:
        nonlocal seen
        seen += str(args[-1]).endswith(name)
        if str(args[-1]).endswith(name) and seen == nth:
            if after:
                call(*args)
            raise PermissionError(errno.EACCES, "denied")
        return call(*args)

    return fail


@pytest.mark.parametrize("name", NAMES)
def test_one_that_cannot_be_replaced_leaves_both(
    tmp_path: Path, before: dict[str, str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(os, "replace", failing(name, 1, os.replace))
    with pytest.raises(OutputError, match=name):
        write(tmp_path)
    assert texts(tmp_path) == before


@pytest.mark.parametrize("nth", [1, 2])
def test_a_fault_of_the_disk_at_the_very_end_leaves_both(
    tmp_path: Path, before: dict[str, str], monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    monkeypatch.setattr(putting, "flush_folder", failing(tmp_path.name, nth, putting.flush_folder))
    with pytest.raises(OutputError, match=NAMES[nth - 1]):
        write(tmp_path)
    assert texts(tmp_path) == before


def test_without_second_names_a_copy_is_kept(
    tmp_path: Path, before: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tests a disk that knows no links, as on many memory sticks."""

    def refuse(*_: Any) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "replace", failing(NAMES[1], 1, os.replace))
    with pytest.raises(OutputError):
        write(tmp_path)
    assert texts(tmp_path) == before


def test_what_cannot_be_taken_back_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in NAMES:
        (tmp_path / name).write_text("gammelt")
    replace = failing(NAMES[1], 1, os.replace)
    monkeypatch.setattr(os, "replace", failing(NAMES[0], 2, replace))
    with pytest.raises(OutputError, match=NAMES[1]) as caught:
        write(tmp_path)
    assert str(caught.value).endswith(f"Already new: {tmp_path / NAMES[0]}.")
    assert texts(tmp_path) == {NAMES[0]: "nyt", NAMES[1]: "gammelt"}


def test_both_are_written_and_nothing_else(tmp_path: Path, before: dict[str, str]) -> None:
    write(tmp_path)
    assert texts(tmp_path) == dict.fromkeys(NAMES, "nyt")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are others there")
@pytest.mark.parametrize("name", NAMES)
def test_a_stop_between_the_two_comes_after_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    move = os.replace

    def replace(*args: Any) -> None:
        if str(args[-1]).endswith(name):
            os.kill(os.getpid(), signal.SIGINT)
        move(*args)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(StoppedError, match="written whole") as caught:
        write(tmp_path)
    assert all(str(tmp_path / one) in str(caught.value) for one in NAMES)
    assert caught.value.exit_code == 130
    assert texts(tmp_path) == dict.fromkeys(NAMES, "nyt")


def test_a_stop_before_leaves_both(tmp_path: Path, before: dict[str, str]) -> None:
    def stopped() -> None:
        with replace_files([tmp_path / name for name in NAMES], force=True) as beside:
            write_file(beside[0], b"nyt")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert texts(tmp_path) == before


def test_a_killed_run_between_the_two_leaves_no_strays(tmp_path: Path) -> None:
    """Tests that the next run clears the place in which the old file was kept."""
    write(tmp_path)
    left = tmp_path / ".ipraktik-0123456789ab"
    (left / "old").mkdir(parents=True)
    shutil.copy2(tmp_path / NAMES[0], left / "old" / NAMES[0])
    write(tmp_path)
    assert texts(tmp_path) == dict.fromkeys(NAMES, "nyt")
