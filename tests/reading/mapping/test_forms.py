"""Whole invented forms in words that the reader was not built from: the share that is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ipraktik.model.columns import Certainty, Role

from .blind_forms import HOST_FORMS, INTERN_FORMS
from .further import Marked, all_marks, guesses_of, mark, vague_marks

_FEWEST_RIGHT = 0.97
_MOST_ASKED = 0.2


def blind_marks() -> Iterator[Marked]:
    for role, forms in ((Role.HOST, HOST_FORMS), (Role.INTERN, INTERN_FORMS)):
        for number, form in enumerate(forms):
            guesses = guesses_of(role, list(form), number)
            for (header, key), guess in zip(form, guesses, strict=True):
                yield Marked(role, header, key, guess, mark(key, guess))


def shares(marks: list[Marked]) -> tuple[float, float]:
    """Return how much is right, asked or not, and how much is asked; nothing is silently wrong."""
    assert [one for one in marks if one.how == "silently wrong"] == []
    counts = Counter(one.how for one in marks)
    asked = counts["right, asked"] + counts["wrong, asked"]
    right = counts["right"] + counts["right, asked"]
    return right / len(marks), asked / len(marks)


def test_further_wordings() -> None:
    right, asked = shares(list(all_marks()))
    assert right >= _FEWEST_RIGHT
    assert asked <= _MOST_ASKED


def test_forms_by_other_hands() -> None:
    right, asked = shares(list(blind_marks()))
    assert right >= _FEWEST_RIGHT
    assert asked <= _MOST_ASKED


def test_vague_headers_are_asked_about() -> None:
    """Tests that a header of several meanings is only sure where the answers leave one."""
    marks = list(vague_marks())
    sure = [one for one in marks if one.guess.certainty is Certainty.SURE]
    assert {(one.header, one.guess.key) for one in sure} == {("Dage", "days")}
