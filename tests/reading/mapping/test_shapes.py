"""Every column of every shape, and that the people are those of the canonical workbook."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from ipraktik.model.columns import Certainty
from ipraktik.model.people import Host, Intern
from ipraktik.model.schema import HOST_COLUMNS, INTERN_COLUMNS
from ipraktik.model.signups import SignUps
from ipraktik.reading.exports import read_exports
from ipraktik.reading.mapping_proposals import propose_columns
from ipraktik.reading.signups import read_signups
from ipraktik.reading.surveys import is_built_in
from tests.conftest import REPO

FORMS = REPO / "tests" / "data" / "forms"
SHAPES = ("microsoft-forms", "google-forms", "surveyxact", "one-form-csv")
HOST_KEYS = [spec.key for spec in HOST_COLUMNS if spec.key not in ("host_id", "landsdel")]
INTERN_KEYS = [spec.key for spec in INTERN_COLUMNS if spec.key not in ("intern_id", "wishes")]
WISHES = ["wishes 1", "wishes 2", "wishes 3"]


def files(shape: str) -> list[Path]:
    return sorted((FORMS / shape).iterdir())


@pytest.mark.parametrize("shape", SHAPES)
def test_every_column(shape: str) -> None:
    """Tests that every field of the contract has its one column, and the tools' own have none."""
    proposals = propose_columns(read_exports(files(shape)).tables, ())
    sure = [one for one in proposals if one.certainty is Certainty.SURE]
    assert [
        one.header for one in proposals if one not in sure and not is_built_in(one.header)
    ] == []
    role = ["role"] if shape == "one-form-csv" else []
    keys = [*HOST_KEYS, *INTERN_KEYS, *WISHES, *role]
    if role:
        keys.remove("signed_up_at")  # one column for both
    assert sorted(one.key for one in sure) == sorted(keys)


def in_order(values: tuple[str, ...]) -> tuple[str, ...]:
    """Return fields sorted: their order says nothing, and a survey tool has its own."""
    return tuple(sorted(values))


def plain_host(host: Host, emails: dict[str, str]) -> Host:
    agreed = tuple(emails.get(one, one) for one in host.agreed_interns)
    return replace(host, host_id="", row=None, fields=in_order(host.fields), agreed_interns=agreed)


def plain_intern(intern: Intern, emails: dict[str, str], names: dict[str, str]) -> Intern:
    return replace(
        intern,
        intern_id="",
        row=None,
        interests=in_order(intern.interests),
        companions=tuple(emails.get(one, one) for one in intern.companions),
        own_host=emails.get(intern.own_host, intern.own_host),
        wishes=tuple(names.get(one, one) for one in intern.wishes),
    )


def people(read: SignUps) -> tuple[list[Host], list[Intern]]:
    """Return everybody with references by e-mail and name, sorted, without rows and IDs."""
    emails = {host.host_id: host.email for host in read.hosts}
    emails |= {intern.intern_id: intern.email for intern in read.interns}
    emails.pop("", None)
    names = {host.host_id: host.workplace for host in read.hosts if host.host_id}
    hosts = [plain_host(host, emails) for host in read.hosts]
    interns = [plain_intern(intern, emails, names) for intern in read.interns]
    return (
        sorted(hosts, key=lambda one: (one.email, one.workplace)),
        sorted(interns, key=lambda one: one.email),
    )


@pytest.mark.parametrize("shape", SHAPES)
def test_same_people_as_canonical(shape: str) -> None:
    assert people(read_signups(files(shape))) == people(read_signups([FORMS / "canonical.xlsx"]))


def test_same_question_twice(tmp_path: Path) -> None:
    """Tests that a question of both parts of a form goes to the host once and the intern once."""
    text = (FORMS / "one-form-csv" / "tilmeldinger.csv").read_bytes().decode("cp1252")
    rows = list(csv.reader(text.splitlines(), delimiter=";"))
    same = {
        "Hvad hedder jeres arbejdsplads?": "Hvad hedder arbejdspladsen?",
        "Hvad hedder din arbejdsplads?": "Hvad hedder arbejdspladsen?",
        "Kontaktpersonens e-mailadresse": "E-mail",
        "Din e-mailadresse": "E-mail",
        "Vi deltager i den forberedende workshop": "Jeg deltager i den forberedende workshop",
    }
    rows[0] = [same.get(header, header) for header in rows[0]]
    path = tmp_path / "twice.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    assert people(read_signups([path])) == people(read_signups([FORMS / "canonical.xlsx"]))
