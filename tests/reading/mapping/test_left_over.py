"""Kinds of columns whose wording says little: asked about by their answers, and never sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from ipraktik.model.columns import Certainty, Role
from ipraktik.model.signups import SheetKind
from ipraktik.reading.mapping.closed_hints import words_fit
from ipraktik.reading.mapping.guess import Guess
from ipraktik.reading.mapping.looks import look_at
from ipraktik.reading.mapping.vague import is_about_another, is_one_plain_word
from ipraktik.reading.mapping.wish_numbers import ranks_in_series, wish_number
from ipraktik.reading.tables import settle_doubt

from .test_guesses import guesses_of, table_of
from .wordings import ANSWERS, HOST_FORMS, INTERN_FORMS


def guess_for(role: Role, key: str, header: str, answers: Sequence[str]) -> Guess:
    """Return what a column is taken for in a form without the question for a key."""
    form = [one for one in (HOST_FORMS if role is Role.HOST else INTERN_FORMS)[0] if one[1] != key]
    table = table_of(
        [*(text for text, _ in form), header], [*(ANSWERS[one] for _, one in form), answers]
    )
    assert table.roles == (role,)
    return table.mapped.guesses[role][len(form)]


@pytest.mark.parametrize(
    ("role", "key", "header", "answers"),
    [
        (Role.INTERN, "level", "Chef eller ikke chef?", ("Chef", "Ikke chef", "Chef", "Ikke chef")),
        (Role.INTERN, "level", "Zyx", ("L", "M", "M", "M")),
        (Role.INTERN, "visit_kind", "Zyx", ("Noget nyt", "Familie", "Begge", "Familie")),
        (Role.HOST, "sector", "Zyx", ("S", "K", "K", "S")),
        (Role.INTERN, "manager_agreed", "Foresattes samtykke", ("Ja", "Ja", "Ja", "Nej")),
    ],
)
def test_closed_answers(role: Role, key: str, header: str, answers: Sequence[str]) -> None:
    guess = guess_for(role, key, header, answers)
    assert (guess.key, guess.certainty) == (key, Certainty.ASK)


def test_words_of_other_questions_do_not_fit() -> None:
    assert not words_fit("level", look_at(("Chef", "Måske")))
    assert not words_fit("sector", look_at(("K", "K")))


def test_series_are_numbered_by_their_order() -> None:
    headers = {4: "Prioritet A (sted)", 5: "Prioritet B (sted)", 6: "Prioritet C (sted)", 7: "E"}
    assert ranks_in_series(headers) == {4: 1, 5: 2, 6: 3}
    assert ranks_in_series({1: "1. ønske", 2: "2. ønske"}) == {}
    assert [wish_number(one) for one in ("Guld", "Sølv", "Runner-up", "Bronze")] == [1, 2, 2, 3]


def test_one_plain_word() -> None:
    assert is_one_plain_word("Bekræftet")
    assert is_one_plain_word("Partner?")
    assert not is_one_plain_word("Lederaccept")
    assert not is_one_plain_word("Rejsekammerat")
    assert not is_one_plain_word("Er du leder?")


def test_somebody_else() -> None:
    assert is_about_another("Pressekontakt (hvis det er en anden): navn")
    assert not is_about_another("Hvis ja, skriv navnet")


def test_the_missing_list_is_the_doubtful_one() -> None:
    form = INTERN_FORMS[0]
    assert guesses_of(form, Role.INTERN)
    table = table_of([text for text, _ in form], [ANSWERS[key] for _, key in form])
    assert table.questions is not None
    doubtful = replace(table, questions=replace(table.questions, doubtful=True))
    assert [one.kind for one in settle_doubt((table, doubtful))] == [
        SheetKind.INTERNS,
        SheetKind.HOSTS,
    ]
    assert settle_doubt((doubtful,)) == (doubtful,)
