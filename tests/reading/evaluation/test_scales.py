"""Answers on scales: in words, as smileys and as numbers, whichever end is best."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipraktik.model.evaluation import Satisfaction
from ipraktik.model.origin import Raw
from ipraktik.reading.evaluation.closed import Said, said
from ipraktik.reading.evaluation.legends import Scale, find_scale
from ipraktik.reading.evaluation.scales import number_on_scale, step_in_words
from ipraktik.reading.evaluation.uses import options_alone, read_uses

STEPS = [
    ("I meget høj grad", "Meget tilfreds", "Helt enig", "To a very high degree", "😀"),
    ("I høj grad", "Tilfreds", "Enig", "Satisfied", ":-)"),
    (
        "I nogen grad",
        "Hverken tilfreds eller utilfreds",
        "Hverken enig eller uenig",
        "Neutral",
        "😐",
    ),
    ("I mindre grad", "Utilfreds", "Uenig", "Dissatisfied", ":-("),
    ("Slet ikke", "Meget utilfreds", "Helt uenig", "Not at all", "😡"),
]
BEST = len(STEPS)


@pytest.mark.parametrize(
    ("text", "step"),
    [(text, BEST - at) for at, texts in enumerate(STEPS) for text in texts],
)
def test_steps_in_words(text: str, step: int) -> None:
    """Tests that each of five steps is read in every scale's words, with a number beside it."""
    assert step_in_words(text) == Satisfaction(step)
    assert step_in_words(text.upper()) == Satisfaction(step)
    if text[0].isalpha():
        assert step_in_words(f"{step}. {text}") == Satisfaction(step)
        assert step_in_words(f"{text} ({step})") == Satisfaction(step)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ja",
        "Jeg er slet ikke sikker på, hvad jeg skal svare",
        "I høj grad tilfreds, men ikke med maden",
        "Tilfreds eller meget tilfreds",
        "Det var i høj grad en god uge, som jeg lærte meget af og gerne vil gentage",
        "Personalet var glade",
    ],
)
def test_own_words_are_no_step(text: str) -> None:
    """Tests that free text is not read as a step, whatever words it has."""
    assert step_in_words(text) is None


@given(st.sampled_from(STEPS), st.sampled_from(STEPS))
def test_the_best_end_in_words_turns_numbers(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    """Tests that a question that says what 1 and 5 are decides which is best, either way round."""
    first, last = STEPS.index(one), STEPS.index(other)
    middle = BEST // 2
    header = f"Hvor tilfreds er du? (1 = {one[0]}, 5 = {other[0]})"
    scale = find_scale("satisfied", header, [1, 3, 5], False)
    if first < middle < last:
        assert scale == Scale(5, turned=True)
    elif last < middle < first:
        assert scale == Scale(5)
    elif (first < middle and last < middle) or (first > middle and last > middle):
        assert scale is None


@pytest.mark.parametrize(
    ("key", "header", "answers", "scale"),
    [
        ("satisfied", "Hvor tilfreds er du?", [4, 5, 2], Scale(5)),
        ("satisfied", "Hvor tilfreds er du, hvor 5 er bedst?", ["4", 5], Scale(5)),
        ("satisfied", "Tilfreds (1 = bedst)", [4, 5, 2], Scale(5, turned=True)),
        ("satisfied", "Tilfreds", ["1 - i meget høj grad", 2, 3, "5 - slet ikke"], Scale(5, True)),
        ("satisfied", "Tilfreds", ["I høj grad", "Slet ikke"], Scale()),
        ("satisfied", "Hvor tilfreds er du (1-10)?", [4, 5], None),
        ("satisfied", "Hvor tilfreds er du?", [4, 8], None),
        ("satisfied", "Hvor tilfreds er du?", [0, 4], None),
        ("recommends", "Vil du anbefale (0-10)?", [4, 5], Scale(10)),
        ("recommends", "Hvor sandsynligt er det, at du anbefaler os?", [4, 9], Scale(10)),
        ("recommends", "NPS", [4, 5], Scale(10)),
        ("recommends", "Vil du anbefale?", [4, 5], None),
        ("recommends", "Vil du anbefale?", [1, 2, 1], None),
        ("recommends", "Vil du anbefale (10 = slet ikke, 0 = helt sikkert)?", [10, 7], None),
    ],
)
def test_scales(key: str, header: str, answers: list[Raw], scale: Scale | None) -> None:
    """Tests what numbers are taken for, and that they are asked about where nothing says it."""
    assert find_scale(key, header, answers, False) == scale


def test_codes_of_a_tool_need_a_legend() -> None:
    """Tests that the codes of a survey tool are no steps, unless the question says its scale."""
    assert find_scale("satisfied", "Hvor tilfreds er du?", [1, 2], coded=True) is None
    assert find_scale("satisfied", "Hvor tilfreds er du (1-5)?", [1, 2], coded=True) == Scale(5)


def test_codes_of_yes_and_no() -> None:
    """Tests that 1 and 2 are a yes and a no only where the question says so."""
    scale = find_scale("contact", "Kontakt siden? (1 = ja, 2 = nej)", [1, 2, 2], False)
    assert scale is not None
    assert [said(raw, scale.codes) for raw in (1, 2)] == [Said.YES, Said.NO]
    assert find_scale("contact", "Kontakt siden?", [1, 2, 2], False) is None


@given(st.integers(0, 10))
def test_numbers_with_words_beside(number: int) -> None:
    """Tests that a number is read alone, with words beside it, and out of how many."""
    assert number_on_scale(number) == (number, 0)
    assert number_on_scale(f"{number} - helt sikkert") == (number, 0)
    assert number_on_scale(f"{number}/10") == (number, 10)
    assert number_on_scale(f"{number} eller {number + 1}") is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ja", Said.YES),
        ("Ja, flere gange", Said.YES),
        ("ja, i høj grad", Said.YES),
        ("Nej, men vi har planer om det", Said.NO),
        ("Ikke endnu", Said.NO),
        ("Ved ikke", Said.NOTHING),
        ("Ønsker ikke at svare", Said.NOTHING),
        ("-", Said.NOTHING),
        ("Måske", Said.NOT_YES),
        ("I nogen grad", Said.NOT_YES),
        ("I høj grad", Said.YES),
        ("Both yes and no", None),
        ("Vi skrev sammen om et møde", None),
        ("Nogen gange", None),
    ],
)
def test_yes_and_no(text: str, meant: Said | None) -> None:
    """Tests what answers to a yes/no question say; a step below high is no yes."""
    assert said(text) is meant


@pytest.mark.parametrize(
    ("raw", "uses"),
    [
        ("Nye løsninger; Netværk", ("Nye løsninger", "Netværk")),
        ("Nye løsninger, Netværk", ("Nye løsninger", "Netværk")),
        ("Nye løsninger, produkter eller ydelser", ("Nye løsninger",)),
        (
            "Vi har ændret vores arbejdsgange\nNyt netværk",
            ("Justering af egne arbejdsgange", "Netværk"),
        ),
        ("New contacts", ("Netværk",)),
        ("Andet, anfør: bedre kaffe", ("Andet, anfør: bedre kaffe",)),
        ("Andet", ("Andet",)),
        ("Ingen", ()),
        ("Jeg har ikke haft udbytte", ()),
        ("Ved ikke", ()),
        ("Kaffe;Kaffe", ("Kaffe",)),
    ],
)
def test_uses(raw: str, uses: tuple[str, ...]) -> None:
    """Tests that kinds of use get one name each, and others keep their own words."""
    assert read_uses(raw, options_alone([raw])) == uses
