"""Who is who: IDs given where the column is absent, in the order of Tilmeldt, then e-mail."""

from datetime import datetime
from pathlib import Path

import pytest

from .build import HOSTS, INTERNS, Row, SignUps, row_of, signups
from .expect import Validate, clean, codes, one

FIRST_OF_ALL = datetime(2026, 1, 2, 8, 0)
SAME_TIME = datetime(2026, 2, 2, 8, 0)


def turned(signed: SignUps, turn: bool) -> SignUps:
    """The same sign-ups, with the rows of both sheets in reverse order if so wished."""
    if turn:
        signed.hosts.reverse()
        signed.interns.reverse()
    return signed


@pytest.mark.parametrize("turn", [False, True], ids=["as-is", "reversed"])
@pytest.mark.parametrize("index", [1, 2, 4])
def test_the_first_to_sign_up_is_p001(
    validate: Validate, tmp_path: Path, index: int, turn: bool
) -> None:
    """Tests that without IDs P001 is the earliest intern, wherever the row stands."""
    first: Row = {"Tilmeldt": FIRST_OF_ALL, "Rejsefælle": "karim.aziz@example.dk"}
    signed = signups(interns={index: first, 3: {"Rejsefælle": "P001"}})
    signed = turned(signed.drop(INTERNS, "Praktikant-ID"), turn)
    clean(validate(signed.write(tmp_path)))


@pytest.mark.parametrize("turn", [False, True], ids=["as-is", "reversed"])
def test_ties_go_by_email(validate: Validate, tmp_path: Path, turn: bool) -> None:
    """Tests that people who signed up at the same moment are numbered by e-mail."""
    interns: dict[int, Row] = {index: {"Tilmeldt": SAME_TIME} for index in range(5)}
    # by e-mail: hanne, jonas, karim, mette, sofie
    interns[1] = {"Tilmeldt": SAME_TIME, "Rejsefælle": "P005"}
    interns[2] = {"Tilmeldt": SAME_TIME, "Rejsefælle": "P002"}
    interns[3] = {"Tilmeldt": SAME_TIME, "Rejsefælle": "P001"}
    interns[4] = {"Tilmeldt": SAME_TIME, "Rejsefælle": "P003"}
    signed = signups(interns=interns).drop(INTERNS, "Praktikant-ID")
    clean(validate(turned(signed, turn).write(tmp_path)))


def test_own_number_is_oneself(validate: Validate, tmp_path: Path) -> None:
    """Tests the order of the given IDs by one who names the ID that is the own."""
    signed = signups(interns={3: {"Rejsefælle": "P004"}}).drop(INTERNS, "Praktikant-ID")
    one(validate(signed.write(tmp_path)), "companion-self", row=row_of(3))


@pytest.mark.parametrize("turn", [False, True], ids=["as-is", "reversed"])
def test_the_first_host_is_v001(validate: Validate, tmp_path: Path, turn: bool) -> None:
    """Tests that hosts are numbered in the same way."""
    hosts: dict[int, Row] = {2: {"Tilmeldt": FIRST_OF_ALL, "Aftalt praktikant": "P002"}}
    signed = signups(hosts, {1: {"Egen vært": "V001"}}).drop(HOSTS, "Vært-ID")
    clean(validate(turned(signed, turn).write(tmp_path)))


@pytest.mark.parametrize("last", ["V003", "V004"])
def test_as_many_ids_as_people(validate: Validate, tmp_path: Path, last: str) -> None:
    """Tests that three hosts are V001 to V003, and no more."""
    signed = signups(interns={1: {"Værtsønske 1": last}}).drop(HOSTS, "Vært-ID")
    report = validate(signed.write(tmp_path))
    assert codes(report) == (set() if last == "V003" else {"wish-unknown"})


@pytest.mark.parametrize("turn", [False, True], ids=["as-is", "reversed"])
def test_row_order_does_not_matter(validate: Validate, tmp_path: Path, turn: bool) -> None:
    """Tests that names and claims point at people, never at rows."""
    interns: dict[int, Row] = {
        1: {"Rejsefælle": "P003", "Egen vært": "V002"},
        2: {"Rejsefælle": "P002"},
        4: {"Værtsønske 1": "Klimakontoret", "Værtsønske 2": "V001"},
    }
    hosts: dict[int, Row] = {1: {"Aftalt praktikant": "P002", "Antal praktikanter": 2}}
    clean(validate(turned(signups(hosts, interns), turn).write(tmp_path)))
