"""A workbook that was cut off or changed on its way: all its people, or a refusal."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from ipraktik.errors import InputError, Refusal
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.workbook import read_file

from .build import HOST, HOST_HEADERS, INTERN, INTERN_HEADERS, write_book

PEOPLE = 200
CHANGES = 2_000


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a workbook of 200 people, each with words of their own."""
    hosts = [(f"Sted {n}", *HOST[1:5], f"vaert{n}@example.dk", *HOST[6:]) for n in range(80)]
    interns = [(f"Ida {n}", f"ida{n}@example.dk", *INTERN[2:]) for n in range(PEOPLE - 80)]
    sheets = {"Værter": [HOST_HEADERS, *hosts], "Praktikanter": [INTERN_HEADERS, *interns]}
    return write_book(tmp_path_factory.mktemp("whole") / "whole.xlsx", sheets)


def _cuts(data: bytes, step: int) -> Iterator[bytes]:
    yield from (data[:end] for end in range(0, len(data), step))


def _changed(data: bytes, count: int) -> Iterator[bytes]:
    """Yield the file with one byte changed, at places that a seed gives."""
    chance = random.Random(2026)
    for _ in range(count):
        at = chance.randrange(len(data))
        yield data[:at] + bytes([data[at] ^ chance.randrange(1, 256)]) + data[at + 1 :]


def _lost(whole: Path, damaged: Iterator[bytes], folder: Path) -> tuple[int, int]:
    """Return how many damaged files were read, and how many were refused.

    Asserts that those read hold everybody, in the same cells.
    """
    expected = _rows(read_file(whole)[1])
    read = 0
    refusals = list[Refusal | None]()
    for data in damaged:
        (folder / "damaged.xlsx").write_bytes(data)
        try:
            found = read_file(folder / "damaged.xlsx")[1]
        except InputError as error:
            refusals.append(error.refusal)
        else:
            assert _rows(found) == expected
            read += 1
    assert {*refusals} <= {Refusal.DAMAGED, Refusal.EMPTY, Refusal.NOT_A_WORKBOOK}
    return read, len(refusals)


def _rows(sheets: tuple[RawSheet, ...]) -> list[object]:
    return [(sheet.name, sheet.rows) for sheet in sheets]


def test_cut_off(whole: Path, tmp_path: Path) -> None:
    """Tests that a workbook that lacks its end is always refused."""
    data = whole.read_bytes()
    read, refused = _lost(whole, _cuts(data, 1024), tmp_path)
    assert (read, refused) == (0, -(-len(data) // 1024))


def test_changed_bytes(whole: Path, tmp_path: Path) -> None:
    read, refused = _lost(whole, _changed(whole.read_bytes(), 60), tmp_path)
    assert min(read, refused) > 0


@pytest.mark.hostile
def test_cut_off_anywhere(whole: Path, tmp_path: Path) -> None:
    assert _lost(whole, _cuts(whole.read_bytes(), 64), tmp_path)[0] == 0


@pytest.mark.hostile
def test_bytes_changed_anywhere(whole: Path, tmp_path: Path) -> None:
    assert sum(_lost(whole, _changed(whole.read_bytes(), CHANGES), tmp_path)) == CHANGES
