"""Tests that people's own words are told so that nobody is found in them."""

from __future__ import annotations

import time
from collections import Counter

import pytest

from ipraktik.evaluating.words import count_uses, tell_comments, tell_ideas
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Rated
from ipraktik.model.evaluation import Use
from ipraktik.model.evaluation_report import UseCount
from ipraktik.model.free_text import hide_contacts, looks_named
from tests.evaluating.answers import answers_of


def commented(role: Role, count: int) -> list[Rated]:
    return [Rated(role, comment=f"Nummer {n} fra {role}") for n in range(count)]


@pytest.mark.parametrize(("hosts", "interns", "told"), [(5, 6, True), (5, 4, False), (7, 0, True)])
def test_who_commented_is_told_only_of_enough(hosts: int, interns: int, told: bool) -> None:
    """Tests that the few are not those who are left when the many have their role."""
    comments = tell_comments([*commented(Role.HOST, hosts), *commented(Role.INTERN, interns)])
    assert len(comments) == hosts + interns
    assert all((one.role is not None) == told for one in comments)


def test_comments_stand_in_no_order_of_theirs() -> None:
    """Tests that the order hangs on the texts alone, and is not that of the answers."""
    rated = commented(Role.INTERN, 30)
    told = [one.text for one in tell_comments(rated)]
    assert told == [one.text for one in tell_comments(rated[::-1])]
    assert told not in ([one.comment for one in rated], sorted(one.comment for one in rated))


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Skriv til mette.h@vejle.dk i dag", "Skriv til [adresse] i dag"),
        ("Ring 29 11 22 33", "Ring [nummer]"),
        ("Ring +45 2911-2233.", "Ring [nummer]."),
        ("Vi bor på Nørregade 12", "Vi bor på [adresse]"),
        ("nørregade 12 og NØRREGADE nr. 12", "[adresse] og [adresse]"),
        ("På vej 3 gange, undervejs 3 dage", "På vej 3 gange, undervejs 3 dage"),
        ("Skriv til mette (a) vejle.dk", "Skriv til [adresse]"),
        ("Se linkedin.com/in/mette-holm", "Se [adresse]"),
        ("Mit cpr er 010190-1234", "Mit cpr er ••••••-••••"),
        ("Se https://kommune.dk/a?b=1 for mere", "Se [adresse] for mere"),
        ("I 2026 var vi 12 af 40 i 3 dage", "I 2026 var vi 12 af 40 i 3 dage"),
    ],
)
def test_numbers_and_addresses_are_hidden(text: str, hidden: str) -> None:
    assert hide_contacts(text) == hidden
    assert hide_contacts(hidden) == hidden


@pytest.mark.parametrize("part", ["y", "a-", "a.", "Aa ", "12 "])
def test_the_longest_cell_is_searched_at_once(part: str) -> None:
    """Tests time in proportion to the text: where it grew with its square, this took minutes."""
    before = time.process_time()
    hide_contacts(part * 32_000)
    assert time.process_time() - before < 10


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("Det var en god uge. Vi lærte meget.", False),
        ("Vi talte med Mette om det", True),
        ("Mette Holm var en god vært", True),
        ("Tak til [navn]", True),
        ("jens@kommunen", True),
        ("Innovationspraktik er godt, og I er søde", False),
    ],
)
def test_what_looks_to_hold_a_name(text: str, looks: bool) -> None:
    assert looks_named(text) is looks


def test_a_field_of_few_stands_only_beside_its_own_name() -> None:
    few = Rated(Role.INTERN, copied="Tavlemøder", fields=("Kultur",))
    named = Rated(
        Role.INTERN, copied="Kort", fields=("Kultur",), name="Ida Holm", workplace="Huset"
    )
    many = [Rated(Role.HOST, copied=f"Idé {n}", fields=("Ledelse",)) for n in range(5)]
    told = {
        one.text: (one.field, one.name, one.workplace) for one in tell_ideas([few, named, *many])
    }
    assert told["Tavlemøder"] == ("", "", "")
    assert told["Kort"] == ("Kultur", "Ida Holm", "Huset")
    assert told["Idé 3"] == ("Ledelse", "", "")


def test_ideas_are_masked() -> None:
    (idea,) = tell_ideas([Rated(Role.HOST, copied="Ring til Bo på 29112233")])
    assert idea.text == "Ring til Bo på [nummer]"
    assert idea.look


@pytest.mark.parametrize("seed", range(6))
def test_uses_are_the_counts(seed: int) -> None:
    rated = answers_of(seed).rated
    counts = {
        role: Counter(use for one in rated if one.role is role for use in set(one.uses))
        for role in Role
    }
    for line in count_uses(rated):
        for role, told in ((Role.HOST, line.hosts), (Role.INTERN, line.interns)):
            count = counts[role][line.use]
            if line.use != Use.OTHER:
                assert told == (count if count >= 5 else None)


def test_own_words_have_one_spelling_whatever_the_order() -> None:
    rated = [Rated(Role.HOST, uses=(use,)) for use in ("Ro", "ro", "RO", "Ro ", "rO")]
    assert count_uses(rated) == count_uses(rated[::-1])
    assert count_uses(rated)[-2] == UseCount("RO", 5, None)


def test_own_words_of_few_are_counted_as_other() -> None:
    rated = [Rated(Role.HOST, uses=(f"Eget {n}",)) for n in range(4)]
    rated += [Rated(Role.HOST, uses=(Use.OTHER, "Eget 0")), Rated(Role.INTERN, uses=(Use.OTHER,))]
    assert count_uses(rated)[-1] == UseCount("Andet", 5, None)
