"""Tests that an output is refused before the work begins, in one line with its code."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from ipraktik.errors import Refusal
from tests.conftest import Ran, run_cli
from tests.robust.runs import SET, World, state_of, strays

COMMANDS = (
    *("report", "match", "init", "template", "survey", "example", "export"),
    *("evaluate", "next year"),
)


def command(world: World, name: str, output: Path) -> list[object]:
    """Return each command that writes, with an output of its own."""
    signups, book = world.sources["new"], world.sources["new match"]
    answers = world.sources["new answers"]
    return {
        "report": ["validate", signups, "--report", output],
        "match": ["match", signups, "-o", output, "--quick"],
        "init": ["init", signups, "-o", output],
        "template": ["init", "--hosts", "-o", output],
        "example": ["init", "--example", "-o", output],
        "survey": ["init", "--evaluation", "-o", output],
        "export": ["export", book, "-o", output],
        "evaluate": ["evaluate", answers, "-o", output],
        "next year": [
            *("evaluate", answers, "--match", book, "--next", output),
            *("-o", output.with_name("rapport.xlsx")),
        ],
    }[name]


def refused(ran: Ran, code: Refusal) -> None:
    assert ran.exit_code == 2, (ran.out, ran.err)
    assert ran.out == ""
    lines = ran.err.strip().splitlines()
    assert len(lines) == 1, ran.err
    assert lines[0].endswith(f"[{code}]"), ran.err


@pytest.fixture
def idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every attempt to read a file or to solve fail: refusals come before."""

    def work(*_: Any, **__: Any) -> None:
        raise AssertionError("the work has begun")

    for place in (
        *("pipeline.reporting.validate", "pipeline.matching._start_from"),
        *("pipeline.matching.find_match", "pipeline.projects._start"),
        *("pipeline.exporting.restore", "writing.template_book.template_sheets"),
        *("reading.evaluation.survey.read_survey", "writing.survey_book.survey_sheets"),
    ):
        monkeypatch.setattr(f"ipraktik.{place}", work)


def existing(name: str, folder: Path, world: World) -> Path:
    """Put an old output where a command is to write."""
    if name == "export":
        return Path(shutil.copytree(world.sources["old match"].parent / SET, folder / SET))
    return Path(shutil.copy(world.sources["old match"], folder / "ud.xlsx"))


@pytest.mark.usefixtures("idle")
@pytest.mark.parametrize("name", COMMANDS)
def test_what_is_there(world: World, tmp_path: Path, name: str) -> None:
    """Tests an output that exists, of the wrong kind, open, protected, or in no folder."""
    output = existing(name, tmp_path, world)
    before = state_of(output)
    arguments = command(world, name, output)
    refused(run_cli(*arguments), Refusal.OUTPUT_EXISTS)
    inner = output / "værter" / "V001 Hovedbiblioteket.xlsx" if name == "export" else output
    for mark in (f"~${inner.name}", f".~lock.{inner.name}#"):
        inner.with_name(mark).touch()
        refused(run_cli(*arguments, "--force"), Refusal.OUTPUT_OPEN)
        inner.with_name(mark).unlink()
    if name != "export":
        output.chmod(stat.S_IRUSR)
        refused(run_cli(*arguments, "--force"), Refusal.OUTPUT_READ_ONLY)
        output.chmod(0o600)
    assert state_of(output) == before
    missing = tmp_path / "mangler" / output.name
    refused(run_cli(*command(world, name, missing)), Refusal.OUTPUT_FOLDER_MISSING)
    other = tmp_path / "andet.xlsx"
    other.touch() if name == "export" else other.mkdir()
    refused(run_cli(*command(world, name, other), "--force"), Refusal.OUTPUT_KIND)
    assert not strays(tmp_path)


@pytest.mark.usefixtures("idle")
@pytest.mark.parametrize("way", ["name", "symbolic link", "hard link", "case", "Unicode form"])
@pytest.mark.parametrize(
    ("name", "given"),
    [
        *(("report", "new"), ("match", "new"), ("init", "new")),
        *(("evaluate", "new answers"), ("next year", "new answers"), ("next year", "new match")),
    ],
)
def test_an_input_is_no_output(
    world: World, tmp_path: Path, name: str, given: str, way: str
) -> None:
    source = Path(shutil.copy(world.sources[given], tmp_path / "tilmeldinger å.xlsx"))
    output = source.with_name("ud.xlsx")
    match way:
        case "name":
            output = tmp_path / "." / source.name
        case "symbolic link":
            output.symlink_to(source)
        case "hard link":
            os.link(source, output)
        case "case":
            output = source.with_name(source.name.upper()).with_suffix(".xlsx")
        case "Unicode form":
            output = source.with_name(unicodedata.normalize("NFD", source.name))
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    arguments = [
        source if one == world.sources[given] else one for one in command(world, name, output)
    ]
    refused(run_cli(*arguments, "--force"), Refusal.OUTPUT_IS_INPUT)
    assert hashlib.sha256(source.read_bytes()).hexdigest() == digest


@pytest.mark.usefixtures("idle")
def test_a_folder_with_an_input_or_more(world: World, tmp_path: Path) -> None:
    folder = existing("export", tmp_path, world)
    inside = shutil.copy(world.sources["new match"], folder / "placeringer.xlsx")
    ran = run_cli("export", inside, "-o", folder, "--force")
    refused(ran, Refusal.OUTPUT_IS_INPUT)
    (folder / "speciale.docx").touch()
    ran = run_cli("export", world.sources["new match"], "-o", folder, "--force")
    refused(ran, Refusal.OUTPUT_NOT_AN_EXPORT)


@pytest.mark.usefixtures("idle")
@pytest.mark.parametrize("name", COMMANDS)
def test_names_that_no_disk_takes(world: World, tmp_path: Path, name: str) -> None:
    output = tmp_path / f"{'x' * 300}.xlsx"
    refused(run_cli(*command(world, name, output)), Refusal.OUTPUT_NAME)


@pytest.mark.usefixtures("idle")
@pytest.mark.parametrize("name", COMMANDS)
def test_a_folder_in_which_one_may_not_write(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Tests it by the system's answer: an administrator, who may run this, is never refused."""
    make = os.mkdir

    def forbid(path: Any, *args: Any, **kwargs: Any) -> None:
        if Path(path).parent == tmp_path:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        make(path, *args, **kwargs)

    monkeypatch.setattr(os, "mkdir", forbid)
    output = tmp_path / "ud.xlsx"
    refused(run_cli(*command(world, name, output)), Refusal.OUTPUT_READ_ONLY)


def test_an_old_set_that_cannot_be_removed(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tests both tries to remove it: the new set stands there, and the line names what is left."""
    folder, remove = existing("export", tmp_path, world), shutil.rmtree
    tries: list[str] = []

    def forbid(path: Any, *args: Any, **kwargs: Any) -> None:
        if ".ipraktik-" in str(path):
            tries.append(Path(path).name)
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        remove(path, *args, **kwargs)

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", forbid)
        ran = run_cli(*command(world, "export", folder), "--force", "--lang", "en")
    refused(ran, Refusal.OUTPUT_OLD_LEFT)
    assert tries[:2] == [SET, SET]
    (left,) = strays(tmp_path)
    assert f"could not be removed; delete {tmp_path / left}." in ran.err
    assert state_of(folder) == world.wanted[SET][1]
    assert run_cli("init", "--hosts", "-o", tmp_path / "tom.xlsx").exit_code == 0
    assert strays(tmp_path) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nobody refuses an administrator")
def test_a_folder_that_is_read_only(world: World, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        ran = run_cli(*command(world, "export", tmp_path / SET))
        refused(ran, Refusal.OUTPUT_READ_ONLY)
    finally:
        tmp_path.chmod(0o700)


def test_inputs_are_as_they_were(world: World, tmp_path: Path) -> None:
    """Tests that no command changes a byte of what it reads, nor when it was changed."""
    inputs = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in world.sources.values()}
    for name in COMMANDS:
        output = tmp_path / (SET if name == "export" else f"{name}.xlsx")
        assert run_cli(*command(world, name, output)).exit_code == 0
    for path, (content, changed) in inputs.items():
        assert path.read_bytes() == content
        assert path.stat().st_mtime_ns == changed
