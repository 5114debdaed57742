"""Companions: whose claim holds, who travels together, and what each fault is called.

The people are letters: A to D are four colleagues (rows of index 1 to 4), E is from the first
host's workplace (index 0). Claims are written `{"A": "B", "C": "AB"}`: A names B, C names both.
"""

import unicodedata
from pathlib import Path

import pytest

from .build import INTERNS, Changes, SignUps, row_of, signups
from .expect import Validate, clean, codes, consistent, of_code, one, only, places

INDEX = {"E": 0, "A": 1, "B": 2, "C": 3, "D": 4}
ID = {letter: f"P{index + 1:03d}" for letter, index in INDEX.items()}
ROW = {letter: row_of(index) for letter, index in INDEX.items()}
CONFLICT, NOT_MUTUAL = "companion-conflict", "companion-not-mutual"
OF_THE_GROUP = {"companion-has-error"}

Claims = dict[str, str]
Cells = dict[str, dict[str, object]]


def claims(named: Claims, cells: Cells | None = None, hosts: Changes | None = None) -> SignUps:
    """Sign-ups in which people name each other, by ID, with other cells changed by letter."""
    changes: dict[int, dict[str, object]] = {
        INDEX[letter]: {"Rejsefælle": ";".join(ID[other] for other in others)}
        for letter, others in named.items()
    }
    for letter, more in (cells or {}).items():
        changes[INDEX[letter]] = {**changes.get(INDEX[letter], {}), **more}
    return signups(hosts=hosts, interns=changes)


HOLDING: list[Claims] = [
    {"A": "B", "B": "A"},
    {"A": "BC", "B": "A", "C": "A"},
    {"A": "BC", "B": "AC", "C": "AB"},
    {"A": "BC", "B": "AC", "C": "B"},
    {"A": "B", "B": "A", "C": "D", "D": "C"},
]


@pytest.mark.parametrize("named", HOLDING, ids=str)
def test_claims_both_ways_hold(validate: Validate, tmp_path: Path, named: Claims) -> None:
    """Tests that claims that are returned, directly or inside the group, are no finding."""
    clean(validate(claims(named).write(tmp_path)))


ON_THE_SILENT: list[tuple[Claims, str]] = [
    ({"A": "B"}, "A"),
    ({"A": "BC"}, "A"),
    ({"A": "BC", "B": "A"}, "A"),
    ({"A": "BC", "C": "B"}, "AC"),
    ({"A": "BC", "C": "AB"}, "AC"),
    ({"A": "B", "C": "AB"}, "AC"),
    ({"A": "BC", "C": "A"}, "A"),
]


@pytest.mark.parametrize(("named", "claimants"), ON_THE_SILENT, ids=str)
def test_claims_on_the_silent_hold(
    validate: Validate, tmp_path: Path, named: Claims, claimants: str
) -> None:
    """Tests that one who names nobody goes along with those who are tied to each other."""
    mine = only(validate(claims(named).write(tmp_path)), NOT_MUTUAL, "warning")
    assert {found["row"] for found in mine} <= {ROW[letter] for letter in claimants}


CONFLICTS: list[tuple[Claims, str]] = [
    ({"A": "B", "C": "B"}, "AC"),  # strangers naming the same silent person
    ({"A": "B", "C": "B", "D": "B"}, "ACD"),
    ({"A": "BC", "C": "AB", "D": "B"}, "ACD"),
    ({"A": "B", "B": "C", "C": "B"}, "A"),  # B and C name each other
    ({"A": "B", "B": "C", "C": "A"}, "ABC"),  # a ring: nobody's claim is returned
    ({"A": "B", "B": "D", "D": "B", "C": "B"}, "AC"),
    ({"A": "BC", "B": "AC", "C": "AB", "D": "A"}, "D"),  # the group is full
    ({"A": "BCD"}, "A"),  # the claimant's group would exceed three
]


@pytest.mark.parametrize(("named", "claimants"), CONFLICTS, ids=str)
def test_claims_that_do_not_hold(
    validate: Validate, tmp_path: Path, named: Claims, claimants: str
) -> None:
    """Tests that a claim that does not hold is an error on the claimant alone."""
    report = validate(claims(named).write(tmp_path))
    mine = only(report, CONFLICT, also={"companion-has-error", NOT_MUTUAL})
    assert {found["row"] for found in mine} == {ROW[letter] for letter in claimants}
    assert {found["column"] for found in mine} == {"Rejsefælle"}


@pytest.mark.parametrize("named", [{"A": "B", "C": "B"}, {"A": "B", "B": "C", "C": "B"}], ids=str)
def test_the_person_claimed_is_left_alone(
    validate: Validate, tmp_path: Path, named: Claims
) -> None:
    """Tests that the person claimed has no finding from a claim that does not hold."""
    report = validate(claims(named).write(tmp_path))
    assert {row for _, row in places(report)} <= {ROW["A"], ROW["C"]}
    one_error_each = [found["row"] for found in report["findings"]]
    assert len(one_error_each) == len(set(one_error_each))


def test_chain_ends_with_the_last_two(validate: Validate, tmp_path: Path) -> None:
    """Tests that in A-B-C, where C is silent, B and C travel and A's claim is the error."""
    report = validate(claims({"A": "B", "B": "C"}).write(tmp_path))
    assert places(report) == {(CONFLICT, ROW["A"]), (NOT_MUTUAL, ROW["B"])}


@pytest.mark.parametrize(
    "named",
    [{"A": "B", "B": "AC", "C": "BD", "D": "C"}, {"A": "BC", "B": "AD", "C": "A", "D": "B"}],
    ids=str,
)
def test_a_group_of_four(validate: Validate, tmp_path: Path, named: Claims) -> None:
    """Tests that claims that would tie four people are a conflict."""
    report = validate(claims(named).write(tmp_path))
    assert CONFLICT in codes(report)
    only(report, CONFLICT, also={*OF_THE_GROUP, NOT_MUTUAL, "no-possible-intern"})


def test_a_claim_too_many_beside_one_that_holds(validate: Validate, tmp_path: Path) -> None:
    """Tests that A, whose claim on C fails, is out, and that A's companion is told."""
    report = validate(claims({"A": "BC", "B": "A", "C": "D", "D": "C"}).write(tmp_path))
    assert places(report) == {(CONFLICT, ROW["A"]), ("companion-has-error", ROW["B"])}


def test_companion_has_error(validate: Validate, tmp_path: Path) -> None:
    """Tests that another's error keeps the whole group out, one finding for each other."""
    named = {"A": "BC", "B": "AC", "C": "AB"}
    report = validate(claims(named, {"C": {"Antal dage": 9}}).write(tmp_path))
    consistent(report)
    expected = {("companion-has-error", ROW["A"]), ("companion-has-error", ROW["B"])}
    assert places(report) == {("days-out-of-range", ROW["C"]), *expected}


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ("companion-unknown", "P099"),
        ("companion-unknown", "ukendt@example.dk"),
        ("companion-unknown", "Ukendt Person"),
        ("companion-self", "P002"),
        ("companion-self", "JONAS.KROGH@example.dk"),
        ("companion-self", "Jonas Krogh"),
    ],
)
def test_a_claim_on_nobody(validate: Validate, tmp_path: Path, code: str, named: str) -> None:
    """Tests that a claim on one who has not signed up, or on oneself, is an error."""
    report = validate(claims({}, {"A": {"Rejsefælle": named}}).write(tmp_path))
    one(report, code, sheet=INTERNS, row=ROW["A"], column="Rejsefælle")


def test_companion_ambiguous(validate: Validate, tmp_path: Path) -> None:
    """Tests that a name two people bear is an error of the one who uses it."""
    named = {"A": {"Rejsefælle": "Sofie Bech"}, "D": {"Navn": "Sofie Bech"}}
    report = validate(claims({}, named).write(tmp_path))
    one(report, "companion-ambiguous", sheet=INTERNS, row=ROW["A"], column="Rejsefælle")


@pytest.mark.parametrize("known_by", ["sofie.bech@example.dk", "P003"])
def test_namesakes_are_told_apart(validate: Validate, tmp_path: Path, known_by: str) -> None:
    """Tests that e-mail and ID tell two people of one name apart."""
    named = {"A": {"Rejsefælle": known_by}, "D": {"Navn": "Sofie Bech"}}
    clean(validate(claims({"B": "A"}, named).write(tmp_path)))


@pytest.mark.parametrize(
    "known_by",
    [
        "P003",
        "p003",
        "SOFIE.BECH@Example.dk",
        "Sofie Bæk-Ågård",
        "  sofie  bæk-ågård ",
        unicodedata.normalize("NFD", "Sofie Bæk-Ågård"),
    ],
)
def test_how_a_companion_may_be_named(validate: Validate, tmp_path: Path, known_by: str) -> None:
    """Tests that ID, e-mail and name all do, whatever the case, spaces and Unicode form."""
    named = {"A": {"Rejsefælle": known_by}, "B": {"Navn": "Sofie Bæk-Ågård"}}
    clean(validate(claims({"B": "A"}, named).write(tmp_path)))


@pytest.mark.parametrize("between", ["; ", ";", "\n", ", "])
def test_two_companions_in_one_cell(validate: Validate, tmp_path: Path, between: str) -> None:
    """Tests the separators; the comma, as both names are known from elsewhere in the data."""
    cell = between.join(["Sofie Bech", "Karim Aziz"])
    book = claims({"B": "A", "C": "A"}, {"A": {"Rejsefælle": cell}})
    clean(validate(book.write(tmp_path)))


def test_companions_from_different_workplaces(validate: Validate, tmp_path: Path) -> None:
    """Tests that a group from two workplaces is a warning, and travels."""
    report = validate(claims({"A": "E", "E": "A"}).write(tmp_path))
    only(report, "companion-other-workplace", "warning")


def test_companions_with_different_days(validate: Validate, tmp_path: Path) -> None:
    """Tests that different Antal dage is information."""
    report = validate(claims({"A": "B", "B": "A"}, {"A": {"Antal dage": 2}}).write(tmp_path))
    only(report, "companion-days-differ", "info")


@pytest.mark.parametrize(("days", "fits"), [("Ons;Tor;Fre", False), ("Tir;Ons;Fre", True)])
def test_companions_days(validate: Validate, tmp_path: Path, days: str, fits: bool) -> None:
    """Tests that a group must share two possible days."""
    mutual = {"A": "B", "B": "A"}
    cells = {"A": {"Mulige dage": "Man;Tir;Ons"}, "B": {"Mulige dage": days}}
    report = validate(claims(mutual, cells).write(tmp_path))
    if fits:
        clean(report)
        return
    mine = only(report, "companion-no-common-days", also=OF_THE_GROUP)
    assert {found["row"] for found in mine} <= {ROW["A"], ROW["B"]}


def test_one_of_three_without_common_days(validate: Validate, tmp_path: Path) -> None:
    """Tests that the whole group, not each pair of it, must share two days."""
    named = {"A": "BC", "B": "AC", "C": "AB"}
    cells = {"A": "Man;Tir;Ons", "B": "Tir;Ons;Tor", "C": "Man;Ons;Tor"}
    book = claims(named, {letter: {"Mulige dage": days} for letter, days in cells.items()})
    report = validate(book.write(tmp_path))
    assert of_code(report, "companion-no-common-days")
    only(report, "companion-no-common-days", also=OF_THE_GROUP)
