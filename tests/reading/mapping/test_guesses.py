"""Other wordings, traps and nonsense: what is proposed, and never silently wrong."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipraktik.model.columns import Certainty, Role
from ipraktik.model.origin import Raw
from ipraktik.reading.mapping.assign import assign
from ipraktik.reading.mapping.guess import Guess
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.table import Table
from ipraktik.reading.tables import recognise_sheets

from .wordings import ANSWERS, HOST_FORMS, INTERN_FORMS

Form = Sequence[tuple[str, str]]
FORMS = [(Role.INTERN, form) for form in INTERN_FORMS] + [(Role.HOST, form) for form in HOST_FORMS]
PEOPLE = ("Bo Friis Holm", "Lis Ravn", "Ea Munk", "Per Lund")
ADDRESSES = ("a@example.dk", "b@example.dk", "c@example.dk", "d@example.dk")
NUMBERS = ("2", "3", "1", "5")
DAYS = ("Mandag", "Tirsdag", "Onsdag", "Mandag")
YES = ("Ja", "Nej", "Ja", "Ja")
KOMMUNER = ("Vejle", "Aarhus", "Odense", "Køge")
FIELDS = ("Kultur", "Økonomi", "Kultur", "Beskæftigelse")
TRAPS = {
    Role.INTERN: (
        ("Din leders e-mail", ADDRESSES, "email"),
        ("Navn på nærmeste leder", PEOPLE, "name"),
        ("Sekretærens e-mail", ADDRESSES, "email"),
        ("Privat telefon", ("12345678", "22345678", "32345678", "42345678"), "phone"),
        ("Bopælskommune", KOMMUNER, "municipality"),
        ("Hvilken landsdel bor du i?", ("Fyn", "Fyn", "Østjylland", "Fyn"), "landsdele"),
        ("Hvilket fagfelt er din rejsefælle fra?", FIELDS, "interests"),
        ("Hvilke fagfelter vil du ikke besøge?", FIELDS, "interests"),
        ("Hvor mange dage var du i praktik sidste år?", NUMBERS, "days"),
        ("Hvilken dag foretrækker du workshoppen?", DAYS, "available"),
        ("Har du en rejsefælle?", YES, "companions"),
        ("Er din chef også tilmeldt?", YES, "manager_agreed"),
    ),
    Role.HOST: (
        ("Direktørens navn", PEOPLE, "contact"),
        ("Faktura-mail", ADDRESSES, "email"),
        ("Hvor mange gange har I været vært?", NUMBERS, "capacity"),
        ("Hvor mange fra jer kommer til workshop?", NUMBERS, "capacity"),
        ("Hvilke dage holder I lukket?", DAYS, "available"),
        ("Hvilke fagfelter vil I gerne selv besøge?", FIELDS, "fields"),
        ("Har I selv fundet en praktikant?", YES, "agreed_interns"),
    ),
}


def table_of(headers: Sequence[str], answers: Sequence[Sequence[Raw]]) -> Table:
    rows = [tuple(headers), *(tuple(cells) for cells in zip(*answers, strict=True))]
    (table,) = recognise_sheets([RawSheet("svar.csv", "", tuple(enumerate(rows, start=1)))])
    return table


def guesses_of(form: Form, role: Role) -> list[Guess]:
    table = table_of([header for header, _ in form], [ANSWERS[key] for _, key in form])
    assert table.roles == (role,)
    return [table.mapped.guesses[role][index] for index in range(len(form))]


@pytest.mark.parametrize(("role", "form"), FORMS)
def test_other_words(role: Role, form: Form) -> None:
    """Tests that each question is understood; what is not sure is still the right proposal."""
    guesses = guesses_of(form, role)
    assert [guess.key for guess in guesses] == [key for _, key in form]
    asked = sum(guess.certainty is Certainty.ASK for guess in guesses)
    assert asked <= len(form) / 3


@pytest.mark.parametrize(
    ("role", "header", "answers", "key"),
    [(role, *trap) for role, traps in TRAPS.items() for trap in traps],
)
def test_traps(role: Role, header: str, answers: Sequence[str], key: str) -> None:
    """Tests that a question near a field is not silently taken for it, though it is free."""
    for of, form in FORMS:
        if of is not role:
            continue
        kept = [(text, one) for text, one in form if one != key]
        headers = [*(text for text, _ in kept), header]
        table = table_of(headers, [*(ANSWERS[one] for _, one in kept), answers])
        if role in table.roles:
            guess = table.mapped.guesses[role][len(kept)]
            assert guess.certainty is not Certainty.SURE, guess


def test_short_headers_below_a_title() -> None:
    """Tests that a host form with ``Navn`` and ``E-mail`` is not taken for interns."""
    form = (
        ("Navn", "contact"),
        ("E-mail", "email"),
        ("Telefon", "phone"),
        ("Arbejdsplads", "workplace"),
        ("Organisation", "organisation"),
        ("Stat eller kommune?", "sector"),
        ("Kommune", "municipality"),
        ("Hvilke fagfelter arbejder I med?", "fields"),
        ("Hvor mange praktikanter?", "capacity"),
        ("Hvor mange dage?", "days"),
    )
    rows = [("Tilmelding 2026",), tuple(text for text, _ in form)]
    rows += [tuple(ANSWERS[key][row] for _, key in form) for row in range(4)]
    (table,) = recognise_sheets([RawSheet("x.xlsx", "Ark1", tuple(enumerate(rows, start=1)))])
    assert (table.roles, table.header_row, table.unsure) == ((Role.HOST,), 2, ())
    found = {column.header: key for key, column in table.claims[Role.HOST].columns.items()}
    assert found == dict(form)


NONSENSE = st.text(st.sampled_from("bcdfghjklmnpqrstvwxz "), min_size=3, max_size=20)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_nonsense_is_never_sure(data: st.DataObject) -> None:
    """Tests that a column under a senseless header is asked about, whatever the answers."""
    role, form = data.draw(st.sampled_from(FORMS))
    replaced = data.draw(st.sets(st.integers(0, len(form) - 1), max_size=len(form) // 2))
    headers = [
        data.draw(NONSENSE) if index in replaced else text for index, (text, _) in enumerate(form)
    ]
    table = table_of(headers, [ANSWERS[key] for _, key in form])
    for index, (_, key) in enumerate(form):
        guess = table.mapped.guesses.get(role, {}).get(index, Guess())
        if index in replaced:
            assert guess.certainty is not Certainty.SURE
        elif guess.certainty is Certainty.SURE:
            assert guess.key == key


CELLS = st.none() | st.text(max_size=12) | st.integers() | st.floats() | st.booleans()
TEXTS = st.sampled_from([text for _, form in FORMS for text, _ in form]) | st.text(max_size=30)


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, max_size=12), st.lists(st.lists(CELLS, max_size=13), max_size=6))
def test_any_sheet_is_read(headers: list[str], rows: list[list[Raw]]) -> None:
    """Tests that no header and no cell makes the reader fall."""
    numbered = enumerate((tuple(row) for row in [headers, *rows]), start=1)
    (table,) = recognise_sheets([RawSheet("a.xlsx", "b", tuple(numbered))])
    assert table.claims is not None
    assert table.unsure is not None


def test_margin_of_an_assignment() -> None:
    """Tests that the best choice is found, with what it costs to do without each edge."""
    gains = {(0, "a"): 0.9, (0, "b"): 0.8, (1, "a"): 0.8, (2, "c"): 0.3}
    assert assign(gains) == pytest.approx({(0, "b"): 0.7, (1, "a"): 0.7, (2, "c"): 0.3})


@settings(max_examples=50, deadline=None)
@given(
    st.dictionaries(
        st.tuples(st.integers(0, 5), st.sampled_from("abcdef")), st.floats(0.01, 1), max_size=18
    )
)
def test_assignment_is_best(gains: dict[tuple[int, str], float]) -> None:
    """Tests the assignment against scipy's."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    matrix = np.zeros((6, 6))
    for (column, key), gain in gains.items():
        matrix[column, "abcdef".index(key)] = gain
    best = matrix[linear_sum_assignment(matrix, maximize=True)].sum()
    assert sum(gains[edge] for edge in assign(gains)) == pytest.approx(best)
