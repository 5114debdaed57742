"""Several values in one cell, and the fields that the data knows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipraktik.reading.lists import known_among, learn_fields, split_commas, split_items

NATURE = "Natur, klima og miljø"


def test_split_items() -> None:
    assert split_items(" a;b\r\nc ;;\n") == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("item", "parts"),
    [
        ("It, Kultur", ["It", "Kultur"]),
        (NATURE, [NATURE]),
        (f"It, {NATURE}, Kultur", ["It", NATURE, "Kultur"]),
        ("It, Ukendt", ["It, Ukendt"]),
        ("It, Kultur, ", ["It", "Kultur"]),
        ("It,", ["It"]),
        (",", [","]),
    ],
)
def test_split_commas(item: str, parts: list[str]) -> None:
    assert split_commas(item, known_among(["it", "Kultur", NATURE])) == parts


def test_many_commas_are_no_trouble() -> None:
    assert len(split_commas("a," * 5000, known_among(["a"]))) == 5000


@pytest.mark.parametrize(
    ("cells", "cell", "fields"),
    [
        ([f"{NATURE};It"], NATURE, (NATURE,)),
        ([f"{NATURE};It"], f"It, {NATURE}", ("It", NATURE)),
        ([NATURE, "It"], f"{NATURE}, It", (NATURE, "It")),
        (["Kultur"], "Arkæologi, Kultur", ("Arkæologi, Kultur",)),
        ([f"{NATURE};"], NATURE, (NATURE,)),
        (["It", "IT", "IT"], "it", ("IT",)),
        (["It\nKultur"], "It, it;Kultur", ("It", "Kultur")),
    ],
)
def test_fields(cells: list[str], cell: str, fields: tuple[str, ...]) -> None:
    assert learn_fields([*cells, cell]).split(cell) == fields


@given(st.permutations(["It;Kultur", "It, Kultur", NATURE, f"{NATURE}, It", "A, B, It", "kultur"]))
def test_order_does_not_matter(cells: list[str]) -> None:
    """Tests that the order of the rows decides nothing."""
    names = learn_fields(cells)
    assert {cell: names.split(cell) for cell in cells} == {
        "It;Kultur": ("It", "Kultur"),
        "It, Kultur": ("It", "Kultur"),
        NATURE: (NATURE,),
        f"{NATURE}, It": (NATURE, "It"),
        "A, B, It": ("A, B, It",),
        "kultur": ("Kultur",),
    }
