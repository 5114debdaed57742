"""Answers that say less than they seem to: none of them becomes a value in silence."""

import pytest

from ipraktik.model.findings import Code
from ipraktik.model.week import VisitWeek
from ipraktik.reading import answers, cells, days
from ipraktik.reading.doubts import find_ditto, names_nobody, only_named, without_remarks
from ipraktik.reading.parsed import Parsed

WEEK = VisitWeek(2026, 37)
KNOWN = {"peter d'angelo", "mette", "mette sø", "ingen hansen"}


def is_known(text: str) -> bool:
    return text.casefold() in KNOWN


@pytest.mark.parametrize(
    "text",
    [
        *("under 3", "Mere end 3", "færre end 4", "5 dage (ikke fredag)", "ca. 3", "mindst 2"),
        *("2 (men ikke i samme uge)", "Max. 1 (evt. to)", "2+", "<3", "3?", "2 eller tre"),
        *("at least 2", "about 3", "måske 2", "2, hvis det kan lade sig gøre"),
    ],
)
def test_open_numbers_are_no_numbers(text: str) -> None:
    """Tests that a limit, a not or a perhaps is asked about, with the numbers to choose from."""
    for read, least, most in ((cells.read_capacity, 1, 3), (cells.read_day_count, 2, 5)):
        (fault,) = read(text).faults
        assert fault.code is Code.NOT_A_NUMBER
        assert f"from {least} to {most}" in str(fault.message)


@pytest.mark.parametrize(
    ("text", "number"),
    [("op til 3", 3), ("up to 3", 3), ("3 dage", 3), ("2 praktikanter", 2), ("maks. 2", 2)],
)
def test_plain_numbers(text: str, number: int) -> None:
    assert cells.read_capacity(text) == Parsed(number)


@pytest.mark.parametrize(
    "text", ["mandag;tirsdag;måske fredag", "man;tir;fredag (ikke hele dagen)", "man;tir;evt. ons"]
)
def test_doubtful_days_are_asked_about(text: str) -> None:
    (fault,) = days.read_days(text, WEEK).faults
    assert fault.code is Code.UNKNOWN_VALUE
    assert "Man, Tir, Ons, Tor, Fre" in str(fault.message)


def test_a_yes_with_a_condition_is_no_yes() -> None:
    for text in ("Ja hvis muligt", "Ja, måske", "yes, if possible"):
        assert answers.read_yes_no(text).faults[0].code is Code.UNKNOWN_VALUE
    assert answers.read_yes_no("Nej, måske næste år").value is False


@pytest.mark.parametrize(
    "text",
    ['"', "''", '-"-', "ditto", "do.", "-do-", "samme", "Se ovenfor", "som ovenfor", "”", "- ” -"],
)
def test_ditto_marks(text: str) -> None:
    """Tests that each column tells of a ditto mark with the code of its own fault."""
    codes = {
        "workplace": Code.MISSING_VALUE,
        "days": Code.NOT_A_NUMBER,
        "sector": Code.UNKNOWN_VALUE,
        "landsdele": Code.UNKNOWN_VALUE,
        "email": Code.BAD_EMAIL,
    }
    for key, code in codes.items():
        fault = find_ditto(key, text)
        assert fault is not None
        assert fault.code is code
    assert find_ditto("motivation", text) is None


def test_longer_answers_are_no_ditto_marks() -> None:
    for text in ("Samme dag", "Do", "Ditlev", "-", "Sekretariatet"):
        assert find_ditto("workplace", text) is None


@pytest.mark.parametrize(
    "text",
    [
        *("-", "–", "/", "Ingen", "Nej", "nej tak", "n/a", "none", "har ikke", "ikke relevant"),
        *("ved ikke", "Ingen.", "(ingen)"),
    ],
)
def test_answers_for_nobody_are_blank(text: str) -> None:
    found = only_named(Parsed((text,)), is_known)
    assert found.value == ()
    assert [(one.was, one.became) for one in found.repairs] == [(text, "")]


def test_somebody_may_be_called_so() -> None:
    assert only_named(Parsed(("Ingen Hansen",)), is_known) == Parsed(("Ingen Hansen",))
    assert only_named(Parsed(("Ingen",)), lambda text: text == "Ingen") == Parsed(("Ingen",))
    assert not names_nobody('-"-')


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peter D'Angelo (min chef)", "Peter D'Angelo"),
        ("Mette fra Biblioteket", "Mette"),
        ("Mette Sø fra Biblioteket (min chef)", "Mette Sø"),
    ],
)
def test_remarks_after_a_name(text: str, name: str) -> None:
    found = without_remarks(Parsed((text,)), is_known)
    assert found.value == (name,)
    assert [(one.was, one.became) for one in found.repairs] == [(text, name)]


@pytest.mark.parametrize(
    "text",
    [
        *("Mette Hansen", "Peter D'Angelo og Mette Sø", "Peter D'Angelo (måske)"),
        *("Peter D'Angelo (eller Mette Sø)", "Peter D'Angelo (ikke aftalt)", "Bo (min chef)"),
    ],
)
def test_what_may_mean_another_stays(text: str) -> None:
    assert without_remarks(Parsed((text,)), is_known) == Parsed((text,))


@pytest.mark.parametrize(
    "typed",
    [
        *("MAILTO:ali@skat.dk?subject=hej", "<ali@skat.dk>", "Ali <ali@skat.dk>", "ali@skat.dk."),
        *("ali@skat.dk,", "ali@skat.dk;", "ali\u00a0@skat.dk", "ali@skat.dk\u00a0"),
        "Ali <mailto:ali@skat.dk>;",
    ],
)
def test_dressed_up_addresses(typed: str) -> None:
    """Tests that only the address is kept, and that it is told."""
    found = cells.read_email(typed)
    assert found == Parsed("ali@skat.dk")
    assert [one.became for one in found.repairs] == ["ali@skat.dk"]


def test_few_known_values_are_all_named() -> None:
    """Tests that no value is named that may be the opposite of what was meant."""
    (fault,) = answers.read_visit_kind("Kendt").faults
    assert "Ukendt gæst, Familiebesøg, Begge" in str(fault.message)
    (fault,) = answers.unknown_value("qqq", [f"Sted {n}" for n in range(20)]).faults
    assert "Sted" not in str(fault.message)
