"""Tests of ``evaluate``: every headline figure against counts made here, from the files alone."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.after_week import (
    CANCELLED,
    HOSTS,
    INTERNS,
    REFUSED,
    finished,
    host_answers,
    intern_answers,
)
from tests.cli.edited import by_id, edited, records
from tests.conftest import Ran, run_cli

Key = tuple[str, str]
GOOD_STEPS = ("I meget høj grad", "I høj grad")
LEAST_SCORE = 7
WORDS = {
    "recommend": "Anbefaler",
    "satisfied": "Tilfreds i høj eller meget høj grad",
    "used": "Konkret udbytte",
    "contact": "Kontakt bagefter",
}
ROLES = {"host": "Vært", "intern": "Praktikant"}
COI_2016 = {
    ("host", "recommend"): 0.92,
    ("host", "satisfied"): 0.78,
    ("host", "used"): 0.75,
    ("host", "contact"): 0.89,
    ("intern", "recommend"): 0.96,
    ("intern", "satisfied"): 0.88,
    ("intern", "used"): 0.75,
}


def counted() -> dict[Key, tuple[int, int]]:
    """Return answers and yeses of each figure."""
    found: dict[Key, list[bool]] = {}
    for role, rows in (("host", host_answers()), ("intern", intern_answers())):
        for row in rows:
            recommends = (
                row["recommends"] == "Ja" if role == "host" else row["score"] >= LEAST_SCORE
            )
            said = {
                "recommend": recommends,
                "satisfied": row["satisfied"] in GOOD_STEPS,
                "used": row["used"] == "Ja",
                "contact": row["contact"] == "Ja",
            }
            for name, yes in said.items():
                found.setdefault((role, name), []).append(yes)
    return {key: (len(some), sum(some)) for key, some in found.items()}


def wilson(yes: int, answers: int) -> tuple[float, float]:
    """Return the ends of Wilson's interval: where the share is 1.96 standard errors away."""
    z, share = 1.959963984540054, yes / answers
    # The two solutions of (p - share)^2 = z^2 p (1 - p) / n.
    a, b, c = 1 + z * z / answers, -(2 * share + z * z / answers), share * share
    root = math.sqrt(b * b - 4 * a * c)
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


@pytest.fixture(scope="module")
def folder(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the match as it went."""
    place = tmp_path_factory.mktemp("evaluate")
    finished(sample_match, place / "match.xlsx")
    return place


def evaluate(folder: Path, *more: object, name: str = "E.xlsx") -> Ran:
    return run_cli(
        "evaluate", HOSTS, INTERNS, "-o", folder / name, "--lang", "en", "--force", *more
    )


@pytest.fixture(scope="module")
def told(folder: Path) -> dict[str, Any]:
    ran = evaluate(folder, "--match", folder / "match.xlsx", "--json")
    assert ran.exit_code == 0, ran.err
    return dict(json.loads(ran.out))


def lines_of(told: Mapping[str, Any]) -> dict[Key, dict[str, Any]]:
    return {(one["role"], one["headline"]): one for one in told["headlines"]}


def test_the_headline_figures(told: dict[str, Any]) -> None:
    """Tests answers, yeses, shares and intervals of all eight."""
    lines, counts = lines_of(told), counted()
    assert lines.keys() == counts.keys()
    for key, (answers, yes) in counts.items():
        assert (lines[key]["answers"], lines[key]["yes"]) == (answers, yes), key
        assert lines[key]["share"] == pytest.approx(yes / answers)
        assert lines[key]["interval"] == pytest.approx(wilson(yes, answers))


def test_the_answers_and_who_was_asked(told: dict[str, Any], folder: Path) -> None:
    """Tests respondents, hosts with visitors, interns with a place, and the response rates."""
    rows = by_id(folder / "match.xlsx").items()
    came = {one: row for one, row in rows if one not in (*CANCELLED, *REFUSED)}
    asked = {"hosts": len({row["Vært-ID"] for row in came.values()}), "interns": len(came)}
    assert told["asked"] == asked
    assert told["answers"] == {"hosts": len(host_answers()), "interns": len(intern_answers())}
    assert told["year"] == 2026
    for (role, _), line in lines_of(told).items():
        assert line["response_rate"] == pytest.approx(line["answers"] / asked[f"{role}s"])


def test_those_whom_the_match_does_not_know(told: dict[str, Any], folder: Path) -> None:
    """Tests that the address nobody signed up with is counted, and those without any are not."""
    emails = {row["E-mail"] for row in by_id(folder / "match.xlsx", "Praktikanter").values()}
    strange = [one for one in intern_answers() if one["email"] and one["email"] not in emails]
    assert told["unjoined"] == len(strange) == 1


def test_2016(told: dict[str, Any]) -> None:
    """Tests that COI's figures are the first to be held against, and what can be said of them."""
    for key, line in lines_of(told).items():
        if key not in COI_2016:
            assert line["changes"] == []
            continue
        (change,) = line["changes"]
        low, high = line["interval"]
        assert (change["year"], change["share"]) == (2016, COI_2016[key])
        assert change["interval"] is None
        # COI's figures are in whole per cent: 96 may have been 95.5.
        inside = low <= COI_2016[key] + 0.005 and COI_2016[key] - 0.005 <= high
        assert change["verdict"] == ("inside" if inside else "outside")


def series(path: Path) -> dict[tuple[int, str, str], tuple[Any, ...]]:
    header, *rows = openpyxl.load_workbook(path)["Serie"].iter_rows(values_only=True)
    assert header[:6] == ("År", "Rolle", "Tal", "Svar", "Ja", "Andel")
    return {(row[0], row[1], row[2]): row[3:6] for row in rows if row[0]}


def test_the_series_has_them(told: dict[str, Any], folder: Path) -> None:
    """Tests the sheet that later years read."""
    rows = series(folder / "E.xlsx")
    for key, (answers, yes) in counted().items():
        row = rows[2026, ROLES[key[0]], WORDS[key[1]]]
        assert row == (answers, yes, pytest.approx(yes / answers))
        if key in COI_2016:
            assert rows[2016, ROLES[key[0]], WORDS[key[1]]] == (None, None, COI_2016[key])


def test_the_second_answer_counts(told: dict[str, Any]) -> None:
    """Tests that somebody who answers twice is told, and counts once."""
    (twice,) = [one for one in told["findings"] if one["code"] == "answered-twice"]
    assert twice["severity"] == "warning"
    assert twice["file"] == INTERNS.name


def test_the_screen(folder: Path) -> None:
    """Tests that one screen has sheets, rows, figures and the next step, in 80 columns."""
    ran = evaluate(folder, "--match", folder / "match.xlsx")
    assert ran.exit_code == 0
    counts = counted()
    for words in (
        "33 answers of hosts",
        "52 answers of interns",
        "sheet Dataset",
        "rows 2-53",
        f"{counts['host', 'used'][0]} of 45",
        f"{round(100 * counts['intern', 'used'][1] / counts['intern', 'used'][0])} %",
        "Next:",
    ):
        assert words in " ".join(ran.out.split()), words
    assert all(len(line) <= 80 for line in ran.out.splitlines() if ".xlsx" not in line)


def test_without_a_match(folder: Path) -> None:
    """Tests that the figures are the same, and that nothing is said of how many were asked."""
    ran = evaluate(folder, "--json", name="alone.xlsx")
    assert ran.exit_code == 0, ran.err
    alone = json.loads(ran.out)
    assert (alone["year"], alone["asked"], alone["unjoined"]) == (2026, None, 0)
    for key, (answers, yes) in counted().items():
        line = lines_of(alone)[key]
        assert (line["answers"], line["yes"], line["response_rate"]) == (answers, yes, None)


def test_more_answers_than_visits_are_no_rate(folder: Path, tmp_path: Path) -> None:
    """Tests a match in which few rows were ever set to Accepteret."""
    accepted = [
        one for one, row in by_id(folder / "match.xlsx").items() if row["Status"] == "Accepteret"
    ]
    late = edited(
        folder / "match.xlsx",
        tmp_path / "late.xlsx",
        Matchforslag={(one, "Status"): "Sendt" for one in accepted[8:]},
    )
    told = json.loads(evaluate(folder, "--match", late, "--json", name="late.xlsx").out)
    assert told["asked"]["interns"] == 8
    assert {line["response_rate"] for line in told["headlines"]} == {None}
    ran = evaluate(folder, "--match", late, "--force", name="late.xlsx")
    shown = " ".join(ran.out.split())
    assert f"{len(accepted) - 8} rows of the match are not Accepteret" in shown
    assert "of 8" not in shown


def test_a_file_given_twice_counts_once_and_is_told(folder: Path, tmp_path: Path) -> None:
    (folder / "igen").mkdir()
    (folder / "igen" / "v.xlsx").symlink_to(folder / HOSTS)
    ran = run_cli(
        *("evaluate", folder / HOSTS, folder / INTERNS, folder / "igen" / "v.xlsx"),
        *("-o", tmp_path / "e.xlsx", "--lang", "en"),
    )
    assert "Given more than once, and read once: v.xlsx" in ran.out
    assert "33 answers of hosts" in ran.out


def shuffled(path: Path, sheet: str, output: Path) -> Path:
    """Return a copy with the rows of a sheet the other way round."""
    book = openpyxl.load_workbook(path)
    page = book[sheet]
    rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=2)]
    for number, row in enumerate(reversed(rows), start=2):
        for column, value in enumerate(row, start=1):
            page.cell(number, column).value = value
    book.save(output)
    return output


def test_the_order_of_rows_makes_no_difference(folder: Path) -> None:
    """Tests that files and rows in another order give the same bytes."""
    match = ("--match", folder / "match.xlsx")
    places = [folder / one for one in ("as they came", "turned")]
    for place in places:
        place.mkdir()
    plain, turned = (
        [
            make(path, sheet, place / path.name)
            for path, sheet in ((HOSTS, "Dataset"), (INTERNS, "Sheet1"))
        ]
        for make, place in ((copied, places[0]), (shuffled, places[1]))
    )
    for files, name in ((plain, "one.xlsx"), (turned[::-1], "other.xlsx")):
        ran = run_cli("evaluate", *files, "-o", folder / name, *match)
        assert ran.exit_code == 0, ran.err
    assert (folder / "one.xlsx").read_bytes() == (folder / "other.xlsx").read_bytes()


def copied(path: Path, sheet: str, output: Path) -> Path:
    """Return a copy as openpyxl writes it."""
    book = openpyxl.load_workbook(path)
    assert sheet in book.sheetnames
    book.save(output)
    return output


def year_later(folder: Path, source: Path, name: str) -> Path:
    """Return answers with every date a year on."""
    book = openpyxl.load_workbook(source)
    for page in book:
        for row in page.iter_rows(min_row=2):
            for cell in row:
                if cell.is_date:
                    cell.value = cell.value.replace(year=cell.value.year + 1)
    book.save(folder / name)
    return folder / name


def test_a_chain_of_years(folder: Path) -> None:
    """Tests that a report is what the next year is held against, with its number of answers."""
    first = folder / "2026.xlsx"
    assert evaluate(folder, "--match", folder / "match.xlsx", name=first.name).exit_code == 0
    later = [year_later(folder, path, f"27 {path.name}") for path in (HOSTS, INTERNS)]
    second = ("evaluate", *later, "-o", folder / "2027.xlsx", "--earlier", first, "--json")
    ran = run_cli(*second)
    assert ran.exit_code == 0, ran.err
    told = json.loads(ran.out)
    assert told["year"] == 2027
    for key, line in lines_of(told).items():
        years = {one["year"]: one for one in line["changes"]}
        assert years.keys() == ({2016, 2026} if key in COI_2016 else {2026})
        assert (years[2026]["difference"], years[2026]["verdict"]) == (0, "within")
        low, high = years[2026]["interval"]
        assert low < 0 < high
    third = run_cli(
        *("evaluate", HOSTS, INTERNS, "-o", folder / "again.xlsx", "--earlier"),
        *(folder / "2027.xlsx", "--lang", "en"),
    )
    assert third.exit_code == 2
    assert "2027" in third.err
    assert set(series(folder / "2027.xlsx")) >= {(2016, "Vært", "Anbefaler")} | {
        (year, role, word)
        for year in (2026, 2027)
        for role in ROLES.values()
        for word in WORDS.values()
    }


def one_form(path: Path) -> Path:
    """Write all answers as one form for both sides, with numbers of which 1 is the best."""
    steps = ("I meget høj grad", "I høj grad", "I nogen grad", "I mindre grad", "Slet ikke")
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    questions = (
        *("Tidsstempel", "Deltog du som vært eller praktikant?", "Din e-mail"),
        *("Vil du anbefale Innovationspraktik?", "Hvor tilfreds er du? (1 = i meget høj grad)"),
        *("Har du haft konkret udbytte?", "Har du haft kontakt efter besøget?"),
    )
    page.append(questions)
    interns = intern_answers()
    for row in (*interns, *host_answers()):
        is_intern = "score" in row
        yes = row["score"] >= LEAST_SCORE if is_intern else row["recommends"] == "Ja"
        page.append(
            (
                *(interns[0]["ended"], "Praktikant" if is_intern else "Vært", row.get("email")),
                *("Ja" if yes else "Nej", steps.index(row["satisfied"]) + 1),
                *(row["used"], row["contact"]),
            )
        )
    book.save(path)
    return path


def test_one_form_for_both_sides(folder: Path) -> None:
    """Tests that the same answers in another shape give the same figures."""
    form = one_form(folder / "one.xlsx")
    ran = run_cli("evaluate", form, "-o", folder / "one form.xlsx", "--json")
    assert ran.exit_code == 0, ran.err
    lines = lines_of(json.loads(ran.out))
    assert {key: (one["answers"], one["yes"]) for key, one in lines.items()} == counted()


def test_answers_of_another_year_are_told(folder: Path) -> None:
    """Tests that last year's match beside this year's answers is asked about."""
    later = [year_later(folder, path, f"28 {path.name}") for path in (HOSTS, INTERNS)]
    later = [year_later(folder, path, path.name) for path in later]
    match = ("--match", folder / "match.xlsx", "--lang", "en")
    ran = run_cli("evaluate", *later, "-o", folder / "28.xlsx", *match)
    assert ran.exit_code == 0, ran.err
    assert "newest answer is of 2028, and the match is of 2026" in " ".join(ran.out.split())


def test_answers_of_earlier_years_in_one_form_are_told(folder: Path) -> None:
    """Tests that this year's answers with last year's among them are asked about."""
    later = year_later(folder, INTERNS, "27 igen.xlsx")
    ran = run_cli("evaluate", HOSTS, later, "-o", folder / "27.xlsx", "--lang", "en")
    assert ran.exit_code == 0, ran.err
    shown = " ".join(ran.out.split())
    assert f"{len(host_answers())} answers were given before 2027" in shown
    assert "given before" not in evaluate(folder, name="26.xlsx").out


def test_a_report_is_no_answers(folder: Path, tmp_path: Path) -> None:
    assert evaluate(folder, name="rapport.xlsx").exit_code == 0
    assert "--earlier" in refused("evaluate", folder / "rapport.xlsx", "-o", tmp_path / "E.xlsx")
    assert not list(tmp_path.iterdir())


def test_a_project_workbook_among_the_answers(folder: Path) -> None:
    """Tests that `Kolonner` counts, is handed on, and that nothing of it is called unknown."""
    project, after = folder / "K.xlsx", folder / "K 2027.xlsx"
    assert run_cli("init", HOSTS, INTERNS, "-o", project).exit_code == 0
    choose(project, "Har du haft konkret nytte af besøget?", "ignorér")
    chosen = ("--match", folder / "match.xlsx", "--next", after)
    ran = evaluate(folder, project, *chosen, name="K report.xlsx")
    assert ran.exit_code == 0, ran.err
    assert "Ignored" not in ran.out
    rows = series(folder / "K report.xlsx")
    assert rows[2026, "Praktikant", WORDS["used"]] == (None, None, None)
    assert rows[2026, "Vært", WORDS["used"]][0] == counted()["host", "used"][0]
    handed = {row["Spørgsmål"]: row["Felt"] for row in records(after, "Kolonner")}
    assert handed["Har du haft konkret nytte af besøget?"] == "ignorér"
    again = evaluate(folder, after, *chosen[:2], name="K again.xlsx")
    assert again.exit_code == 0, again.err
    assert series(folder / "K again.xlsx") == rows


def choose(project: Path, question: str, field: str) -> None:
    """Choose a field in `Kolonner`, as a coordinator does."""
    book = openpyxl.load_workbook(project)
    header, *rows = book["Kolonner"].iter_rows()
    at = {str(cell.value): cell.column - 1 for cell in header}
    (line,) = [row for row in rows if row[at["Spørgsmål"]].value == question]
    line[at["Felt"]].value = field
    book.save(project)


def refused(*arguments: object) -> str:
    ran = run_cli(*arguments, "--lang", "en")
    assert ran.exit_code == 2, ran.out
    return " ".join(ran.err.split())


def test_what_is_refused(folder: Path, tmp_path: Path) -> None:
    """Tests options that do not go together, and files that are no answers."""
    output, match = tmp_path / "E.xlsx", folder / "match.xlsx"
    base: Sequence[object] = ("evaluate", HOSTS, INTERNS, "-o", output)
    assert "--match" in refused(*base, "--next", tmp_path / "P.xlsx")
    assert "not the same" in refused(*base, "--match", match, "--next", output)
    assert ".xlsx" in refused(*base[:-1], tmp_path / "E.csv")
    assert HOSTS.name in refused(*base, "--match", HOSTS)
    assert match.name in refused(*base, "--earlier", match)
    refused("evaluate", match, "-o", output)
    assert not list(tmp_path.iterdir())
    assert HOSTS.name in refused("evaluate", HOSTS, "-o", HOSTS, "--force")


def test_both_outputs_or_none(folder: Path, tmp_path: Path) -> None:
    """Tests that nothing is written where one of the two may not be."""
    taken = tmp_path / "P.xlsx"
    taken.write_text("mine")
    chosen = ("--match", folder / "match.xlsx", "--next", taken)
    ran = run_cli("evaluate", HOSTS, INTERNS, "-o", tmp_path / "E.xlsx", *chosen)
    assert ran.exit_code != 0
    assert [one.name for one in tmp_path.iterdir()] == ["P.xlsx"]
    assert taken.read_text() == "mine"
