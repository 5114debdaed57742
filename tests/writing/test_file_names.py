"""Tests that file names hold on Windows and OneDrive."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ipraktik.writing.file_names import MAX_STEM, is_windows_name, safe_file_names, safe_stem


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("V001", "Børn & Unge"), "V001 Børn & Unge"),
        (("V001", 'a<b>c:d"e/f\\g|h?i*j'), "V001 a b c d e f g h i j"),
        (("V001", "Team A. . "), "V001 Team A"),
        (("V001", "linje\nskift\tog\x07 klokke\u200b"), "V001 linje skift og klokke"),
        (("CON",), "_CON"),
        (("nul.txt",), "_nul.txt"),
        (("COM¹",), "_COM¹"),
        (("Conny",), "Conny"),
        (("..", " "), "_"),
        (("V001", ""), "V001"),
        (("../../etc", "passwd"), "etc passwd"),
        (("P001", "Ann 010190-1234"), "P001 Ann ••••••-••••"),
    ],
)
def test_safe_stem(parts: tuple[str, ...], expected: str) -> None:
    assert safe_stem(*parts) == expected


def test_stem_is_nfc_and_cut_without_a_trailing_space() -> None:
    stem = safe_stem("V001", unicodedata.normalize("NFD", "Å" * 70), "og mere til", "og mere")
    assert unicodedata.is_normalized("NFC", stem)
    assert len(stem) <= MAX_STEM
    assert stem == stem.strip(" .")


def test_letters_that_take_much_room_are_fewer() -> None:
    (_, last) = safe_file_names([safe_stem("\U0001f600" * 90)] * 2, ".xlsx")
    assert last.startswith("\U0001f600")
    assert last.endswith(" (2).xlsx")
    assert len(last.encode("utf-8")) <= 255


def test_names_are_unique_even_without_capitals() -> None:
    names = safe_file_names(["Team", "team", "TEAM", "x" * MAX_STEM, "X" * MAX_STEM], ".xlsx")
    assert names[:3] == ("Team.xlsx", "team (2).xlsx", "TEAM (3).xlsx")
    assert len({name.casefold() for name in names}) == len(names)
    assert all(len(name) <= MAX_STEM + len(".xlsx") for name in names)


NAMES = st.lists(st.text(max_size=30) | st.sampled_from(["CON", "nul.x", "../x", "a.", "å"]))


@settings(max_examples=40, deadline=None)
@given(NAMES)
@example(["CON", "con", "Con."])
@example(["../x", "..\\x", "/x", "x"])
@example(["\u00c5", "A\u030a", "å"])
@example(["x" * 90, "X" * 99, "x" * 80])
def test_any_names_are_legal_apart_and_inside_the_folder(names: list[str]) -> None:
    """Tests names that collide when cut, cased, normalised or made safe."""
    made = safe_file_names([safe_stem(name) for name in names], ".xlsx")
    assert all(is_windows_name(name) for name in made)
    assert len({unicodedata.normalize("NFC", name).casefold() for name in made}) == len(names)
    assert all(len(name.encode("utf-8")) <= 255 for name in made)


@pytest.mark.parametrize("name", ["a.xlsx", "Match 2026.xlsx", "æøå.xlsx", "console.xlsx", ".x"])
def test_names_that_windows_takes(name: str) -> None:
    assert is_windows_name(name)
