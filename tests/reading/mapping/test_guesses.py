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

from .traps import TRAPS
from .wordings import ANSWERS, HOST_FORMS, INTERN_FORMS

Form = Sequence[tuple[str, str]]
FORMS = [(Role.INTERN, form) for form in INTERN_FORMS] + [(Role.HOST, form) for form in HOST_FORMS]


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
