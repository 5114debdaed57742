"""Self-found hosts: said by one side or both, and what happens where they do not all fit.

The interns A to D have the indexes 1 to 4; the host is V002 (index 1) unless said otherwise.
"""

from pathlib import Path

import pytest

from .build import HOSTS, INTERNS, Changes, Row, SignUps, row_of, signups
from .expect import Validate, clean, codes, one, only

INDEX = {"A": 1, "B": 2, "C": 3, "D": 4}
ID = {letter: f"P{index + 1:03d}" for letter, index in INDEX.items()}
ROW = {letter: row_of(index) for letter, index in INDEX.items()}
CONFLICT, ONE_SIDED = "own-host-conflict", "own-host-one-sided"
BY_THE_WAY = {
    ONE_SIDED,
    "agreed-intern-has-error",
    "companion-has-error",
    "no-possible-intern",  # where so many are in error that nobody is left
}


def agreed(
    by_host: str, by_interns: str, host: Row | None = None, cells: dict[str, Row] | None = None
) -> SignUps:
    """Sign-ups where V002 names some interns and some interns name V002."""
    interns: dict[int, Row] = {INDEX[letter]: {"Egen vært": "V002"} for letter in by_interns}
    for letter, more in (cells or {}).items():
        interns[INDEX[letter]] = {**interns.get(INDEX[letter], {}), **more}
    named = ";".join(ID[letter] for letter in by_host)
    hosts: Changes = {1: {"Aftalt praktikant": named, **(host or {})}}
    return signups(hosts=hosts, interns=interns)


def test_both_sides(validate: Validate, tmp_path: Path) -> None:
    """Tests that what both sides say is no finding."""
    clean(validate(agreed("A", "A").write(tmp_path)))


def test_only_the_intern(validate: Validate, tmp_path: Path) -> None:
    """Tests that the other's word is asked for where only the intern has said it."""
    report = validate(agreed("", "A").write(tmp_path))
    one(report, ONE_SIDED, "warning")


def test_only_the_host(validate: Validate, tmp_path: Path) -> None:
    """Tests that the other's word is asked for where only the host has said it."""
    one(validate(agreed("A", "").write(tmp_path)), ONE_SIDED, "warning")


@pytest.mark.parametrize("name", ["V002", "v002", "VAERT2@example.dk", "Borgerservice"])
def test_how_a_host_may_be_named(validate: Validate, tmp_path: Path, name: str) -> None:
    """Tests that ID, e-mail and workplace name all do."""
    clean(validate(agreed("A", "A", cells={"A": {"Egen vært": name}}).write(tmp_path)))


@pytest.mark.parametrize("name", ["P002", "jonas.krogh@EXAMPLE.dk", "jonas krogh"])
def test_how_an_agreed_intern_may_be_named(validate: Validate, tmp_path: Path, name: str) -> None:
    """Tests that ID, e-mail and name all do."""
    clean(validate(agreed("", "A", {"Aftalt praktikant": name}).write(tmp_path)))


def test_three_places_three_agreed(validate: Validate, tmp_path: Path) -> None:
    """Tests that a host may find all its interns, in one cell, over line breaks too."""
    cell = {"Aftalt praktikant": "P002\nP003\nP004"}
    clean(validate(agreed("", "ABC", cell).write(tmp_path)))


FIELD_AND_PLACE = {"Interesse": "Arkæologi", "Ønsket landsdel": "Bornholm"}


def test_field_and_landsdel_do_not_matter(validate: Validate, tmp_path: Path) -> None:
    """Tests that a self-found host needs neither the field nor the landsdel."""
    clean(validate(agreed("A", "A", cells={"A": FIELD_AND_PLACE}).write(tmp_path)))


def test_another_department_at_home(validate: Validate, tmp_path: Path) -> None:
    """Tests that the self-found host may be in the own organisation."""
    own = {"Organisation": "Vejle Kommune", "Kommune": "Vejle"}
    clean(validate(agreed("A", "A", cells={"A": own}).write(tmp_path)))


@pytest.mark.parametrize(
    ("by_host", "by_interns", "capacity", "refused"),
    [
        ("A", "AB", 1, "B"),
        ("AB", "ABC", 2, "C"),
        ("AB", "AB", 1, "AB"),
        ("", "AB", 1, "AB"),
        ("A", "ABC", 1, "BC"),
        ("A", "ABC", 2, "BC"),
        ("ABCD", "ABCD", 3, "ABCD"),
    ],
)
def test_more_claims_than_places(
    validate: Validate, tmp_path: Path, by_host: str, by_interns: str, capacity: int, refused: str
) -> None:
    """Tests that two-sided claims go before one-sided ones, and fall together."""
    book = agreed(by_host, by_interns, {"Antal praktikanter": capacity})
    mine = only(validate(book.write(tmp_path)), CONFLICT, also=BY_THE_WAY)
    assert {found["row"] for found in mine} == {ROW[letter] for letter in refused}


@pytest.mark.parametrize("capacity", [2, "2 praktikanter", "2"])
def test_as_many_claims_as_places(validate: Validate, tmp_path: Path, capacity: int | str) -> None:
    """Tests that claims that fill the host's places are fine."""
    book = agreed("AB", "AB", {"Antal praktikanter": capacity})
    clean(validate(book.write(tmp_path)))


def test_one_sided_claim_that_fits_holds(validate: Validate, tmp_path: Path) -> None:
    """Tests that a one-sided claim beside a two-sided one is only asked about."""
    report = validate(agreed("A", "AB", {"Antal praktikanter": 2}).write(tmp_path))
    one(report, ONE_SIDED, "warning")


EARLY, LATE = (
    {"Antal dage": 2, "Mulige dage": "Man;Tir"},
    {"Antal dage": 2, "Mulige dage": "Ons;Tor"},
)


@pytest.mark.parametrize(("by_host", "refused"), [("AB", "AB"), ("A", "B"), ("", "AB")])
def test_more_claims_than_days(
    validate: Validate, tmp_path: Path, by_host: str, refused: str
) -> None:
    """Tests that visits on four days do not fit a host with two."""
    book = agreed(by_host, "AB", {"Antal dage": 2}, {"A": EARLY, "B": LATE})
    mine = only(validate(book.write(tmp_path)), CONFLICT, also=BY_THE_WAY)
    assert {found["row"] for found in mine} == {ROW[letter] for letter in refused}


def test_claims_that_use_all_days(validate: Validate, tmp_path: Path) -> None:
    """Tests that visits on four days fit a host with four."""
    book = agreed("AB", "AB", {"Antal dage": 4}, {"A": EARLY, "B": LATE})
    clean(validate(book.write(tmp_path)))


PAIR = {"A": {"Rejsefælle": "P003"}, "B": {"Rejsefælle": "P002"}}


def test_the_group_goes_along(validate: Validate, tmp_path: Path) -> None:
    """Tests that one member's two-sided claim is the whole group's."""
    clean(validate(agreed("A", "A", cells=PAIR).write(tmp_path)))


def test_the_group_needs_places(validate: Validate, tmp_path: Path) -> None:
    """Tests that the companions count against the places."""
    book = agreed("A", "A", {"Antal praktikanter": 1}, PAIR)
    mine = only(validate(book.write(tmp_path)), CONFLICT, also=BY_THE_WAY)
    assert {found["row"] for found in mine} <= {ROW["A"], ROW["B"]}


def test_companions_naming_different_hosts(validate: Validate, tmp_path: Path) -> None:
    """Tests that companions who have found two hosts are in conflict."""
    other = {**PAIR["B"], "Egen vært": "V003"}
    book = agreed("", "A", cells={**PAIR, "B": other})
    mine = only(validate(book.write(tmp_path)), CONFLICT, also=BY_THE_WAY)
    assert {found["row"] for found in mine} <= {ROW["A"], ROW["B"]}


def test_sides_naming_different_partners(validate: Validate, tmp_path: Path) -> None:
    """Tests that an intern named by one host and naming another is in conflict."""
    book = agreed("A", "", cells={"A": {"Egen vært": "V003"}})
    only(validate(book.write(tmp_path)), CONFLICT, also=BY_THE_WAY)


@pytest.mark.parametrize("by_host", ["A", ""], ids=["two-sided", "one-sided"])
def test_no_common_days(validate: Validate, tmp_path: Path, by_host: str) -> None:
    """Tests that intern and self-found host must share two days."""
    book = agreed(by_host, "A", {"Mulige dage": "Ons;Tor;Fre"}, {"A": EARLY})
    report = validate(book.write(tmp_path))
    one(report, "own-host-no-common-days", sheet=INTERNS, row=ROW["A"], also=BY_THE_WAY)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("own-host-unknown", "V099"),
        ("own-host-unknown", "ingen@example.dk"),
        ("own-host-unknown", "Månebasen"),
        ("own-host-ambiguous", "Klimakontoret"),
        ("own-host-ambiguous", "vaert3@example.dk"),
    ],
)
def test_unclear_host(validate: Validate, tmp_path: Path, code: str, name: str) -> None:
    """Tests that a self-found host must be one that has signed up, and only one."""
    two = {"Arbejdsplads": "Klimakontoret", "Organisation": "Esbjerg Kommune"}
    same_email = {"E-mail": "vaert3@example.dk"}
    book = signups(interns={1: {"Egen vært": name}}, more_hosts=[two, same_email])
    one(validate(book.write(tmp_path)), code, sheet=INTERNS, row=ROW["A"], column="Egen vært")


def test_the_hosts_row_has_an_error(validate: Validate, tmp_path: Path) -> None:
    """Tests that a fault in the host's row is the self-finder's error too."""
    report = validate(agreed("", "A", {"Antal praktikanter": 9}).write(tmp_path))
    also = {"capacity-out-of-range", ONE_SIDED}
    one(report, "own-host-has-error", sheet=INTERNS, row=ROW["A"], also=also)
    one(report, "capacity-out-of-range", sheet=HOSTS, also={"own-host-has-error", ONE_SIDED})


def test_own_workplace(validate: Validate, tmp_path: Path) -> None:
    """Tests that nobody may find the own workplace."""
    book = signups(interns={0: {"Egen vært": "V001"}})
    also = {ONE_SIDED}
    report = validate(book.write(tmp_path))
    one(report, "own-host-own-workplace", sheet=INTERNS, row=row_of(0), also=also)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("agreed-intern-unknown", "P099"),
        ("agreed-intern-unknown", "Ukendt Person"),
        ("agreed-intern-ambiguous", "Karim Aziz"),
    ],
)
def test_unclear_intern(validate: Validate, tmp_path: Path, code: str, name: str) -> None:
    """Tests that an agreed intern who is not signed up, or is two, is a warning at the host."""
    book = agreed("", "", {"Aftalt praktikant": name}, {"D": {"Navn": "Karim Aziz"}})
    place = {"sheet": HOSTS, "row": row_of(1), "column": "Aftalt praktikant"}
    one(validate(book.write(tmp_path)), code, "warning", **place)


@pytest.mark.parametrize("by_interns", ["A", ""], ids=["two-sided", "one-sided"])
def test_the_interns_row_has_an_error(validate: Validate, tmp_path: Path, by_interns: str) -> None:
    """Tests that a fault in the intern's row holds no place, and leaves the host in."""
    report = validate(agreed("A", by_interns, cells={"A": {"Antal dage": 9}}).write(tmp_path))
    place = {"sheet": HOSTS, "row": row_of(1), "column": "Aftalt praktikant"}
    also = {"days-out-of-range", ONE_SIDED}
    one(report, "agreed-intern-has-error", "warning", **place, also=also)
    assert codes(report) >= {"days-out-of-range"}
