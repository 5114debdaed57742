"""What answers say of a column whose header says little, and when a proposal is not sure."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ipraktik.model.columns import Certainty, Role
from ipraktik.model.signups import SheetKind
from ipraktik.reading.mapping.fit import Question
from ipraktik.reading.mapping.guess import Guess, guess_columns
from ipraktik.reading.mapping.looks import look_at
from ipraktik.reading.tables import recognise_sheets
from tests.reading.build import raw_sheet

NAMES = ("Ida Holm", "Bo Friis", "Lis Ravn", "Ea Munk", "Per Lund")
ADDRESSES = tuple(f"{name.replace(' ', '.').lower()}@example.dk" for name in NAMES)
LEADERS = ("Kaj Vang", "Ulla Birk", "Poul Toft", "Tove Krog", "Jens Ry")
LEADER_ADDRESSES = tuple(f"{name.replace(' ', '.').lower()}@example.dk" for name in LEADERS)
KOMMUNER = ("Vejle Kommune", "Køge Kommune", "Vejle Kommune", "Odense Kommune", "Ribe Kommune")


def guesses(role: Role, *columns: tuple[str, Sequence[str]]) -> list[Guess]:
    questions = {
        index: Question(header, look_at(answers), len(answers), len(answers))
        for index, (header, answers) in enumerate(columns)
    }
    found = guess_columns(questions, role)
    return [found[index] for index in range(len(columns))]


@pytest.mark.parametrize(
    ("role", "answers", "key"),
    [
        (Role.HOST, ["2 praktikanter", "1 praktikant", "3 praktikanter"] * 2, "capacity"),
        (Role.HOST, ["3 dage", "5 dage", "2 dage"] * 2, "days"),
        (Role.HOST, ["kultur, skoler", "kultur", "trafik", "budget, it"] * 2, "fields"),
        (Role.INTERN, ["Ukendt gæst", "Familiebesøg"] * 4, "visit_kind"),
        (Role.INTERN, ["Ja", "Nej, jeg er medarbejder", "Ja, leder"] * 2, "level"),
    ],
)
def test_answers_alone(role: Role, answers: Sequence[str], key: str) -> None:
    """Tests that answers that tell what they are get a proposal to ask about."""
    header = "Er du leder?" if key == "level" else "Og så lige dette"
    (guess,) = guesses(role, (header, answers))
    assert guess.key == key


def test_whose_address() -> None:
    """Tests that an address made of another column's names is not one's own."""
    own, _, strange, right = guesses(
        Role.INTERN,
        ("Dit navn", NAMES),
        ("Hende, jeg hører under", LEADERS),
        ("Mail 2", LEADER_ADDRESSES),
        ("Mailen", ADDRESSES),
    )
    assert own.key == "name"
    assert right.key == "email"
    assert strange.key != "email"


def test_rival_field() -> None:
    """Tests that a kommune is asked about while nothing else says who the employer is."""
    (alone,) = guesses(Role.HOST, ("kommune", KOMMUNER))
    both = guesses(Role.HOST, ("kommune", KOMMUNER), ("Organisation", KOMMUNER))
    assert alone.certainty is Certainty.ASK
    assert (both[0].key, both[0].certainty) == ("municipality", Certainty.SURE)


def test_agreement_with_nobody_named() -> None:
    (guess,) = guesses(Role.INTERN, ("aftale mail", ADDRESSES))
    assert guess.certainty is not Certainty.SURE


def test_wishes_go_on() -> None:
    """Tests that columns after the wishes go on with them."""
    places = ("Biblioteket", "Jobcenter Nord", "Nordskolen", "Plejecenter Åbo", "Museet")
    found = guesses(
        Role.INTERN,
        ("Din arbejdsplads", [f"Kontor {one}" for one in places]),
        ("Hvilken vært vil du helst besøge?", places),
        ("… eller måske", (*places[2:], "", "")),
    )
    assert [guess.key for guess in found] == ["workplace", "wishes 1", "wishes 2"]


def test_letters_for_roles() -> None:
    """Tests that ``V`` and ``P`` stand for hosts and interns."""
    headers = ("V/P", "Navn", "E-mail", "Arbejdsplads", "Kommune", "Antal pladser", "Dage, i alt")
    rows = [
        ("VP"[at % 2], NAMES[at], ADDRESSES[at], f"Nordskolen {at}", "Vejle", 2 - at % 2 or None, 3)
        for at in range(4)
    ]
    (table,) = recognise_sheets([raw_sheet([headers, *rows])])
    assert table.kind is SheetKind.BOTH
    assert table.roles_of("V") == {Role.HOST}
    assert table.roles_of("P") == {Role.INTERN}
