"""Tests that no file of an export tells its reader of somebody whom the reader does not meet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from ipraktik.model.people import Host, Intern
from ipraktik.model.week import Day
from ipraktik.pipeline.restore import restore
from tests.cli.parts import Haystack, parts_in, spaced
from tests.conftest import SAMPLE_DATA, run_cli

PERSONAL = ("værter", "praktikanter", "kalender", "breve")
COORDINATORS = {"placeringer.xlsx", "workshop.xlsx", "brevfletning.xlsx"}
FIGURES = {"Landsdele", "Fra og til landsdel", "Organisationer", "Hvem besøger hvem"}
"""Sheets of figures, which name no person; all others say when they are to be deleted."""
DELETED = "31-12-2026"


@dataclass(frozen=True)
class Story:
    """A match file, its export, and who meets whom."""

    match: Path
    folder: Path
    hosts: Mapping[str, Host]
    interns: Mapping[str, Intern]
    placed: Mapping[str, tuple[str, frozenset[Day]]]

    def readers(self) -> Iterator[tuple[str, list[Path]]]:
        """Yield everybody who gets a file, by ID, with the files."""
        files = [path for name in PERSONAL for path in sorted((self.folder / name).iterdir())]
        for own_id in (*self.hosts, *self.interns):
            yield own_id, [path for path in files if path.stem.split()[0] == own_id]

    def met(self, own_id: str) -> set[str]:
        """Return what a reader may be told of persons."""
        if own_id in self.hosts:
            guests = [i for i, (host_id, _) in self.placed.items() if host_id == own_id]
            own = [self.interns[guest] for guest in guests]
            return set().union(contact_of(self.hosts[own_id]), *map(all_of, own))
        host_id, days = self.placed.get(own_id, ("", frozenset()))
        if not host_id:
            return all_of(self.interns[own_id])
        beside = {
            self.interns[other].name
            for other, (place, theirs) in self.placed.items()
            if place == host_id and theirs & days
        }
        return all_of(self.interns[own_id]) | contact_of(self.hosts[host_id]) | beside

    def secrets(self) -> set[str]:
        """Return what is known of all persons."""
        hosts, interns = self.hosts.values(), self.interns.values()
        return set().union(*map(contact_of, hosts), *map(all_of, interns))


def contact_of(host: Host) -> set[str]:
    return {host.contact, host.email, host.phone} - {""}


def all_of(intern: Intern) -> set[str]:
    return {intern.name, intern.email, intern.phone, spaced(intern.motivation)} - {""}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    place = tmp_path_factory.mktemp("readers")
    match, folder = place / "match.xlsx", place / "ud"
    chosen = ("--set", f"Slettes senest={DELETED}", "--set", "Kontakt navn=Ida Koordinator")
    signups = SAMPLE_DATA / "tilmeldinger.xlsx"
    assert run_cli("match", signups, "-o", match, "--quick", *chosen).exit_code == 0
    assert run_cli("export", match, "-o", folder).exit_code == 0
    restored = restore(match)
    everybody = restored.checked.signups
    return Story(
        match,
        folder,
        {one.host_id: one for one in everybody.hosts},
        {one.intern_id: one for one in everybody.interns},
        {one.intern_id: (one.host_id, one.days) for one in restored.placements},
    )


def test_nobody_is_told_of_people_they_do_not_meet(story: Story) -> None:
    """Tests every part of every file, attachments unpacked, for everybody else."""
    everything, read = story.secrets(), 0
    for own_id, paths in story.readers():
        whole = Haystack(text for path in paths for _, text in parts_in(path))
        strangers = everything - story.met(own_id)
        leaked = sum(map(whole.holds, strangers))
        assert not leaked, own_id
        read += len(paths)
    personal = [path for path in story.folder.rglob("*") if path.is_file()]
    assert read == len(personal) - len(COORDINATORS)
    assert {path.name for path in story.folder.iterdir()} == {*PERSONAL, *COORDINATORS}


def test_readers_are_told_of_those_they_meet(story: Story) -> None:
    """Tests that the search finds what is there: names in mails, workbooks and calendars."""
    for own_id, paths in story.readers():
        names = {story.interns[i].name for i, (host, _) in story.placed.items() if host == own_id}
        for path in paths:
            whole = Haystack(text for _, text in parts_in(path))
            assert all(map(whole.holds, names)), path.parent.name


def workbooks(story: Story) -> list[Path]:
    return [story.match, *sorted(story.folder.rglob("*.xlsx"))]


def test_nothing_is_hidden_and_nobody_signs(story: Story) -> None:
    for path in workbooks(story):
        with ZipFile(path) as pack:
            parts = {name: pack.read(name).decode("utf-8") for name in pack.namelist()}
        for name, xml in parts.items():
            assert 'hidden="1"' not in xml, name
            assert "veryHidden" not in xml
            for trace in ("absPath", "/tmp", "C:\\", str(story.folder.parent), "externalLink"):
                assert trace not in xml, name
        book = openpyxl.load_workbook(path)
        about = book.properties
        signed = (about.creator, about.lastModifiedBy, about.title, about.description)
        assert not any(signed)
        assert {sheet.sheet_state for sheet in book} == {"visible"}
        assert "<Company></Company>" in parts["docProps/app.xml"]
        assert "Manager" not in parts["docProps/app.xml"]


def test_every_sheet_with_persons_says_when_it_is_to_be_deleted(story: Story) -> None:
    for path in workbooks(story):
        for sheet in openpyxl.load_workbook(path):
            cells = (str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)
            foot = "".join(
                str(part.text or "") for part in (sheet.oddFooter.left, sheet.oddFooter.right)
            )
            told = DELETED in foot or any(DELETED in cell for cell in cells)
            assert told or sheet.title in {*FIGURES, "Kontrol"}, (path.parent.name, sheet.title)
