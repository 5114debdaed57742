"""Answers from returned lists and surveys, beside a match workbook."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest

from ipraktik.model.findings import Code
from ipraktik.pipeline.given_answers import Answered, with_answers
from ipraktik.pipeline.standing import read_standing
from ipraktik.reading.signups import read_signups
from tests.conftest import Ran, run_cli
from tests.reading.build import write_book

Cells = Sequence[object]


def records(path: Path, sheet: str) -> list[dict[str, object]]:
    """Return the rows of a sheet by header."""
    header, *rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]


@dataclass(frozen=True)
class Cast:
    """The people of the sample's match: where interns go, and everybody's address."""

    path: Path
    host_of: Mapping[str, str]
    email: Mapping[str, str]

    def answered(self, *files: Path) -> Answered:
        """Return the match with the answers of files."""
        return with_answers(read_standing(self.path), read_signups([self.path, *files]))


@pytest.fixture(scope="session")
def cast(sample_match: Path) -> Cast:
    """Return the people of the sample's match."""
    placed = records(sample_match, "Matchforslag")
    interns = {r["Praktikant-ID"]: r["E-mail"] for r in records(sample_match, "Praktikanter")}
    hosts = {r["Vært-ID"]: r["E-mail"] for r in records(sample_match, "Værter")}
    emails = {str(one): str(mail) for one, mail in (interns | hosts).items()}
    return Cast(sample_match, {str(r["Praktikant-ID"]): str(r["Vært-ID"]) for r in placed}, emails)


@pytest.fixture
def answers(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a sheet of answers."""

    def write(*rows: Cells, name: str = "svar.xlsx", sheet: str = "Ark1") -> Path:
        return write_book(tmp_path / name, {sheet: rows})

    return write


def told(answered: Answered) -> list[tuple[Code, str]]:
    return [(one.code, one.place.cell) for one in answered.findings]


def said(answered: Answered, intern_id: str) -> tuple[bool | None, ...]:
    (row,) = (one for one in answered.book.placements if one.intern_id == intern_id)
    return tuple(row.answers)


def with_several(cast: Cast) -> tuple[str, list[str]]:
    """Return a host with several interns whose address is nobody else's, and those."""
    by_host: dict[str, list[str]] = {}
    for intern, host in cast.host_of.items():
        by_host.setdefault(host, []).append(intern)
    mails = list(cast.email.values())
    return next(
        (host, interns)
        for host, interns in sorted(by_host.items())
        if len(interns) > 1 and mails.count(cast.email[host]) == 1
    )


def lone(cast: Cast) -> list[str]:
    """Return the placed interns whose address is no host's."""
    mails = list(cast.email.values())
    return [one for one in sorted(cast.host_of) if mails.count(cast.email[one]) == 1]


def test_by_id(cast: Cast, answers: Callable[..., Path]) -> None:
    """Tests a returned list: all three yeses accept, a no turns down, by whoever said it."""
    first, second = lone(cast)[:2]
    file = answers(
        ("Praktikant-ID", "Svar praktikant", "Svar leder", "Svar vært", "Bemærkning"),
        (first, "Ja", "Ja tak", "x", "Ring efter kl. 10"),
        (second, "Ja", "Nej", None, None),
    )
    found = cast.answered(file)
    rows = {row.intern_id: row for row in found.book.placements}
    assert (said(found, first), said(found, second)) == ((True, True, True), (True, False, None))
    assert (rows[first].status, rows[second].status) == ("Accepteret", "Afvist")
    assert rows[first].remark == "Ring efter kl. 10"
    assert rows[second].answers.refused_by == ("leder",)
    assert (found.taken, told(found)) == (5, [])


def test_by_email(cast: Cast, answers: Callable[..., Path]) -> None:
    """Tests a survey: an intern answers for himself, a host for everybody who is proposed to it."""
    host, interns = with_several(cast)
    other = next(one for one in lone(cast) if one not in interns)
    file = answers(
        ("Navn", "Din e-mail", "Kan du deltage?"),
        ("A", cast.email[other].upper(), "Ja"),
        ("B", cast.email[host], "Ja, gerne"),
    )
    found = cast.answered(file)
    assert said(found, other) == (True, None, None)
    assert [said(found, one) for one in interns] == [(None, None, True)] * len(interns)


def test_a_host_answers_for_one(cast: Cast, answers: Callable[..., Path]) -> None:
    """Tests that a host's answer beside a Praktikant-ID is about that one only."""
    host, (first, *others) = with_several(cast)
    file = answers(("Praktikant-ID", "E-mail", "Svar"), (first, cast.email[host], "Nej"))
    found = cast.answered(file)
    assert said(found, first) == (None, None, False)
    assert all(said(found, one) == (None, None, None) for one in others)


def test_what_is_asked_about(cast: Cast, answers: Callable[..., Path]) -> None:
    """Tests that what is not plain is not used, and told at its cell."""
    first, second = lone(cast)[:2]
    free = next(one for one in cast.email if one[0] == "P" and one not in cast.host_of)
    file = answers(
        ("Praktikant-ID", "E-mail", "Vært-ID", "Svar"),
        ("P999", None, None, "Ja"),
        (None, "ingen@example.dk", None, "Ja"),
        (first, cast.email[first], None, "måske"),
        (first, cast.email[second], None, "Ja"),
        (first, None, None, "Ja"),
        (first, cast.email[first], "V999", "Ja"),
        (None, None, None, "Ja"),
        (free, cast.email[free], None, "Ja"),
    )
    found = cast.answered(file)
    assert found.taken == 0
    cells = ["A2", "B3", "A5", "D6", "D7", "8", "D9"]
    assert told(found) == [(Code.ANSWER_UNUSED, cell) for cell in cells]
    (unread,) = (
        one for one in read_signups([cast.path, file]).findings if one.place.file == file.name
    )
    assert (unread.code, unread.place.cell) == (Code.ANSWER_UNUSED, "D4")


def test_the_name_of_the_file_tells_the_side(cast: Cast, answers: Callable[..., Path]) -> None:
    """Tests that a list of IDs alone is asked about, unless its name says whose answers it has."""
    first = lone(cast)[0]
    rows = (("Praktikant-ID", "Svar"), (first, "Ja"))
    found = cast.answered(answers(*rows, name="Svar fra værter.xlsx"))
    assert said(found, first) == (None, None, True)


def test_contradictions_change_nothing(
    cast: Cast, answers: Callable[..., Path], tmp_path: Path
) -> None:
    """Tests that a file that says otherwise than the workbook, or another file, is asked about."""
    first, second = lone(cast)[:2]
    book = openpyxl.load_workbook(cast.path)
    sheet = book["Matchforslag"]
    headers = [cell.value for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        if row[0].value == first:
            row[headers.index("Svar vært")].value = "Nej"
    book.save(tmp_path / "match.xlsx")
    one = answers(("Praktikant-ID", "Svar vært"), (first, "Ja"), (second, "Ja"), name="1.xlsx")
    two = answers(("Praktikant-ID", "Svar vært"), (second, "Nej"), name="2.xlsx")
    for files in ((one, two), (two, one)):
        found = Cast(tmp_path / "match.xlsx", cast.host_of, cast.email).answered(*files)
        assert said(found, first) == (None, None, False)
        assert said(found, second) == (None, None, None)
        assert told(found) == [(Code.ANSWERS_DIFFER, "B2"), (Code.ANSWERS_DIFFER, "B2")]
        assert found.taken == 0


def test_the_later_of_two_answers_counts(cast: Cast, answers: Callable[..., Path]) -> None:
    """Tests that who changes the mind in a survey that notes the time is believed."""
    first = lone(cast)[0]
    file = answers(
        ("Tilmeldt", "E-mail", "Svar"),
        ("02-05-2026 10:00", cast.email[first], "Nej"),
        ("01-05-2026 10:00", cast.email[first], "Ja"),
    )
    assert said(cast.answered(file), first) == (False, None, None)


@pytest.mark.parametrize("header", ["Svar", "Ja?"])
def test_unsure_columns(cast: Cast, answers: Callable[..., Path], header: str) -> None:
    """Tests that a sheet without a sure column is told of, and nothing taken from it."""
    file = answers(("E-mail", header), (cast.email[lone(cast)[0]], "Ja"))
    signups = read_signups([cast.path, file])
    unsure = [one for one in signups.findings if one.place.file == file.name]
    assert [one.code for one in unsure] == ([] if header == "Svar" else [Code.ANSWER_UNUSED])
    assert len(signups.answers) == (header == "Svar")


def run(*arguments: object) -> Ran:
    ran = run_cli("match", *arguments, "--quick", "--lang", "en")
    assert ran.exit_code == 0, ran.err
    return ran


def test_a_growing_survey(cast: Cast, answers: Callable[..., Path], tmp_path: Path) -> None:
    """Tests a whole run, and that an old answer is none to a new proposal in the next round."""
    first, _, second = lone(cast)[:3]
    yes = (first, cast.host_of[first], "Ja", "Ja", "Ja")
    headers = ("Praktikant-ID", "Vært-ID", "Svar praktikant", "Svar leder", "Svar vært")
    lists = answers(headers, yes, name="liste.xlsx")
    survey = answers(("E-mail", "Svar"), (cast.email[second], "Nej"))
    ran = run(cast.path, lists, survey, "-o", tmp_path / "to.xlsx")
    assert "4 answers were taken over" in ran.out
    rows = {str(r["Praktikant-ID"]): r for r in records(tmp_path / "to.xlsx", "Matchforslag")}
    assert (rows[first]["Vært-ID"], rows[first]["Status"]) == (cast.host_of[first], "Accepteret")
    assert rows[first]["Svar leder"] == "Ja"
    assert (rows[second]["Status"], rows[second]["Svar praktikant"]) == ("Foreslået", None)
    refused = records(tmp_path / "to.xlsx", "Afvist")
    known = ("Praktikant-ID", "Vært-ID", "Afvist af")
    assert [[one[key] for key in known] for one in refused] == [
        [second, cast.host_of[second], "praktikant"]
    ]
    logged = [(r["Nøgle"], r["Værdi"]) for r in records(tmp_path / "to.xlsx", "Log")]
    assert ("svar.xlsx, Ark1", "Række 2-2") in logged
    again = run(tmp_path / "to.xlsx", lists, survey, "-o", tmp_path / "tre.xlsx")
    assert "taken over" not in again.out
    assert "taken before, to an earlier proposal" in " ".join(again.out.split())
    assert len(records(tmp_path / "tre.xlsx", "Afvist")) == 1
    for sheet in ("Matchforslag", "Uden match"):
        assert records(tmp_path / "tre.xlsx", sheet) == records(tmp_path / "to.xlsx", sheet)
