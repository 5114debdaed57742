"""Tests of the letters: who gets which, and what stands in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from ipraktik.model.eligibility import is_eligible
from ipraktik.model.letter_texts import DEFAULT_LETTERS
from ipraktik.model.letters import ALL_FIELDS, FIELDS_OF, LetterKind, field_key, fields_in
from ipraktik.model.settings import Office, Settings
from ipraktik.post.danish_dates import clock_words, days_words
from ipraktik.post.filling import fill_subject, fill_text
from ipraktik.post.letters import Letter, write_letters
from ipraktik.post.occasion import Dropped, Meetings, Occasion
from tests.post.occasions import (
    EMPTY,
    HOST,
    INTERNS,
    MEETING,
    MON_TUE,
    UNPLACED,
    occasion_of,
    usual,
)
from tests.programme.visit_cases import visit_of


def by_id(occasion: Occasion) -> dict[str, Letter]:
    return {letter.own_id: letter for letter in write_letters(occasion)}


@pytest.mark.parametrize("kind", LetterKind)
def test_usual_texts_name_only_their_own_fields(kind: LetterKind) -> None:
    known = set(map(field_key, FIELDS_OF[kind]))
    template = DEFAULT_LETTERS[kind]
    assert set(map(field_key, fields_in(template.subject + template.text))) <= known


def test_names_of_fields_are_merge_fields() -> None:
    """Tests that Word takes the names: letters, digits and underscores, at most 40."""
    for name in ALL_FIELDS:
        assert name.replace("_", "").isalnum()
        assert len(name) <= 40
        assert not name[0].isdigit()
    assert len(set(map(field_key, ALL_FIELDS))) == len(ALL_FIELDS)


def test_everybody_has_one_letter_of_the_right_kind() -> None:
    kinds = {one.own_id: one.kind for one in write_letters(usual())}
    assert kinds == {
        "P001": LetterKind.PLACED,
        "P002": LetterKind.PLACED,
        "P090": LetterKind.UNPLACED,
        "V007": LetterKind.VISITED,
        "V090": LetterKind.EMPTY,
    }


def test_letters_tell_what_their_readers_need() -> None:
    letters = by_id(usual(meetings=Meetings({"V007": MEETING}, {"P001": MEETING})))
    text = letters["P001"].text
    for told in (
        *("Kære Anne-Mette Vestergaard Christensen", HOST.workplace, HOST.contact, HOST.email),
        "Dine dage: mandag den 7. og tirsdag den 8. september 2026.",
        "Vejle, onsdag den 19. august 2026 kl. 9.00-15.00",
        *("15. juni 2026", "31. december 2026", "Kirsten Koordinator", "00 11 22 33"),
    ):
        assert told in text
    assert "workshop" not in letters["P002"].text
    host_text = letters["V007"].text
    assert "mandag den 7. og onsdag den 9. september 2026" in host_text
    assert all(intern.name in host_text for intern in INTERNS[:2])
    assert "{" not in "".join(one.text + one.subject for one in letters.values())


def test_nobody_is_named_to_those_who_do_not_meet() -> None:
    letters = by_id(usual())
    assert INTERNS[1].name not in letters["P001"].text
    for alone in (UNPLACED.intern_id, EMPTY.host_id):
        text = letters[alone].text
        assert not [one for one in (*INTERNS, UNPLACED) if one.name in text.split("\n", 1)[1]]
        assert HOST.workplace not in text


def test_companions_are_named() -> None:
    occasion = usual()
    together = visit_of((MON_TUE, MON_TUE), "aa")
    text = by_id(replace(occasion, visits=(together,)))["P001"].text
    assert "Du rejser sammen med Bo Friis." in text


def test_lines_without_anything_to_say_are_left_out() -> None:
    """Tests that a letter asks for no answer by a date that nobody has set."""
    text = by_id(usual(settings=Settings(year=2026, office=Office())))["P002"].text
    assert "senest" not in text
    assert "Du rejser sammen" not in text
    assert text.endswith("Venlig hilsen\nInnovationspraktik")
    assert "\n\n\n" not in text


def test_who_cancelled_or_waits_has_no_letter() -> None:
    gone = replace(UNPLACED, cancelled=True)
    occasion = usual()
    signups = replace(occasion.signups, interns=(*occasion.signups.interns[:2], gone))
    assert "P090" not in by_id(replace(occasion, signups=signups))
    dropped = (Dropped("P090", "V090", MON_TUE),)
    assert not {"P090", "V090"} & by_id(replace(occasion, dropped=dropped)).keys()


def test_civil_registration_numbers_are_hidden() -> None:
    visit = visit_of((MON_TUE,), "a")
    named = replace(visit.host, workplace="Kontor 010190-1234")
    letters = by_id(replace(usual(), visits=(replace(visit, host=named),)))
    for letter in letters.values():
        everything = letter.subject + letter.text + "".join(letter.values.values())
        assert "-1234" not in everything


def test_filling() -> None:
    values = {"Navn": "{Bo}", "Slettes_senest": "", "Uge": "37"}
    text = "Kære { navn }\n\nSlet {slettes senest}\nog {NAVN}\n\n\nUge {uge}\n"
    assert fill_text(text, values) == "Kære {Bo}\n\nog {Bo}\n\nUge 37"
    assert fill_subject("Uge {uge}{slettes_senest}", values) == "Uge 37"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((date(2026, 9, 8), date(2026, 9, 7)), "mandag den 7. og tirsdag den 8. september 2026"),
        ((date(2026, 8, 31), date(2026, 9, 1)),
         "mandag den 31. august og tirsdag den 1. september 2026"),
        ((date(2026, 12, 31), date(2027, 1, 1)),
         "torsdag den 31. december 2026 og fredag den 1. januar 2027"),
        ((date(2026, 9, 7), date(2026, 9, 9), date(2026, 9, 11)),
         "mandag den 7., onsdag den 9. og fredag den 11. september 2026"),
        ((date(2026, 9, 7),), "mandag den 7. september 2026"),
    ],
)  # fmt: skip
def test_days_in_words(days: tuple[date, ...], words: str) -> None:
    assert days_words(days) == words


def test_hours_in_words() -> None:
    assert clock_words(time(9), time(15, 30)) == "kl. 9.00-15.30"
    assert clock_words(time(9), None) == "kl. 9.00"


def test_a_no_is_told_as_the_reason() -> None:
    """Tests that who fitted by the answers, and was turned down, is not said not to fit."""
    occasion = occasion_of(hosts=(EMPTY,), interns=(UNPLACED,))
    (unit,) = occasion.instance.units
    assert is_eligible(occasion.instance, unit, EMPTY)
    refused = frozenset({(UNPLACED.intern_id, EMPTY.host_id)})
    turned_down = replace(occasion.instance, refused=refused)
    told = [one.text for one in write_letters(replace(occasion, instance=turned_down))]
    assert len(told) == 2
    assert all("er der sagt nej til" in text for text in told)
