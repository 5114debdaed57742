"""Tests that an export to be shown around tells who nobody is."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.model.people import Host, Intern
from ipraktik.model.signups import SignUps
from ipraktik.pipeline.anonymous import hide_causes, hide_people
from ipraktik.pipeline.restore import restore
from ipraktik.reading.signups import read_signups
from tests.cli.parts import Haystack, opened, parts_in
from tests.conftest import run_cli


@pytest.fixture(scope="module")
def shown(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("anonym") / "ud"
    ran = run_cli("export", sample_match, "-o", folder, "--anonym", "--lang", "en")
    assert ran.exit_code == 0
    assert "replaced" in ran.out
    return folder


@pytest.fixture(scope="module")
def everybody(sample_match: Path) -> SignUps:
    return read_signups([sample_match])


def secrets_of(everybody: SignUps) -> set[str]:
    """Return all that may not be told: of persons, and what they wrote."""
    hosts, interns = everybody.hosts, everybody.interns
    stay = {host.workplace for host in hosts}
    told = {(one.contact, one.email, one.phone, one.offer) for one in hosts}
    told |= {(i.name, i.email, i.phone, i.motivation) for i in interns}
    told |= {(i.title,) for i in interns}
    told |= {(i.workplace,) for i in interns if not any(i.workplace in host for host in stay)}
    return {secret for one in told for secret in one if secret}


def test_nobody_is_known_from_any_part(shown: Path, everybody: SignUps) -> None:
    """Tests every part of every file, and the files' names."""
    secrets, files = secrets_of(everybody), [path for path in shown.rglob("*") if path.is_file()]
    assert len(files) > 200
    assert len(secrets) > 500
    for path in files:
        texts = [text for _, text in parts_in(path)]
        whole = Haystack(texts)
        assert not sum(map(whole.holds, secrets)), path.relative_to(shown)
        addresses = re.findall(r"[\w.+-]+@[\w-]+[\w.-]*\w", "\n".join(texts))
        domains = {address.split("@")[1] for address in addresses}
        assert all(re.match(r"(example\.org|ipraktik)\b", domain) for domain in domains)


def test_letters_reach_nobody(shown: Path) -> None:
    for path in (shown / "breve").iterdir():
        message = opened(path.read_bytes())
        (to,) = message["To"].addresses
        assert to.domain == "example.org"
        assert message["Reply-To"].addresses[0].domain == "example.org"


def test_the_rest_stays(shown: Path, sample_match: Path, tmp_path: Path) -> None:
    """Tests that the same files, placements and seats come out as with the real names."""
    assert run_cli("export", sample_match, "-o", tmp_path / "ud").exit_code == 0
    for folder in (".", "værter", "praktikanter", "kalender", "breve"):
        ids = [sorted(p.stem.split()[0] for p in (of / folder).iterdir())
               for of in (shown, tmp_path / "ud")]  # fmt: skip
        assert ids[0] == ids[1]
    stays = ("Praktikant-ID", "Vært-ID", "Værtsarbejdsplads", "Værtsorganisation", "Dage")
    rows = [column_sets(of / "placeringer.xlsx", "Efter vært", stays)
            for of in (shown, tmp_path / "ud")]  # fmt: skip
    assert rows[0] == rows[1]
    seats = [column_sets(of / "workshop.xlsx", "Deltagere", ("By", "Rolle"))
             for of in (shown, tmp_path / "ud")]  # fmt: skip
    assert Counter(seats[0]) == Counter(seats[1])


def column_sets(path: Path, sheet: str, headers: tuple[str, ...]) -> list[tuple[Any, ...]]:
    first, *rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    places = [first.index(header) for header in headers]
    # Below the table stands whom to ask.
    return [tuple(row[place] for place in places) for row in rows if row[1] is not None]


def test_same_bytes_again(shown: Path, sample_match: Path, tmp_path: Path) -> None:
    assert run_cli("export", sample_match, "-o", tmp_path / "igen", "--anonym").exit_code == 0
    for path in shown.rglob("*"):
        if path.is_file():
            again = tmp_path / "igen" / path.relative_to(shown)
            assert again.read_bytes() == path.read_bytes()


def test_names_are_kept_apart(sample_match: Path) -> None:
    """Tests equal IDs, somebody on both sides, and a cause into which somebody wrote a name."""
    restored = restore(sample_match)
    hosts = (Host(host_id="1", contact="Bo", email="bo@x.dk"), Host(host_id="2", email="EA@x.dk"))
    interns = (Intern(intern_id="1", name="Ea", email="ea@x.dk"), Intern(intern_id="3", name="Al"))
    checked = restored.checked
    signups = SignUps(hosts, interns, checked.signups.settings)
    made = type(restored)(type(checked)(signups, checked.instance, ()), restored.book, ())
    hidden = hide_people(made).checked.signups
    assert hidden.interns[0].email == "1@example.org"
    assert hidden.hosts[0].email == "1-2@example.org"
    assert hidden.hosts[1].email == hidden.interns[0].email
    assert hidden.hosts[1].contact == hidden.interns[0].name
    assert hidden.interns[1].email == "3@example.org"
    causes = hide_causes({"1": "Sagt af bo", "2": "Se x@y.dk", "3": "Ingen plads"}, made)
    assert causes == {"1": "", "2": "", "3": "Ingen plads"}
