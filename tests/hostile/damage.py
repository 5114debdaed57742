"""Family damage: a workbook of two hundred people, cut short or with one byte changed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache

from .case import Case, Expect, one_file
from .packages import workbook
from .people import host_rows, intern_rows
from .zips import pack

FAMILY = "damage"
HOSTS, INTERNS = 80, 120
STEP, FLIPS, SEED = 64, 2000, 37


@lru_cache(maxsize=1)
def crowd() -> bytes:
    """Give the undamaged workbook of two hundred people."""
    people = {"Værter": host_rows(HOSTS), "Praktikanter": intern_rows(INTERNS)}
    return pack(workbook(people))


def _case(name: str, why: str, start: int, byte: int | None) -> Case:
    """Cut at a place, or change the byte there."""

    def data() -> bytes:
        whole = crowd()
        if byte is None:
            return whole[:start]
        return whole[:start] + bytes([whole[start] ^ byte]) + whole[start + 1 :]

    make = one_file("tilmelding.xlsx", data)
    return Case(FAMILY, name, Expect.EITHER, why, make, HOSTS, INTERNS)


def cuts() -> Iterator[Case]:
    """Give a case for every 64th byte."""
    why = "Cut short: all the people, or a refusal."
    for end in range(0, len(crowd()), STEP):
        yield _case(f"cut-{end:06d}", why, end, None)


def flips() -> Iterator[Case]:
    """Give the seeded changes of single bytes."""
    why = "One byte is another: all the people, or a refusal."
    dice = random.Random(SEED)
    for number in range(FLIPS):
        place, bits = dice.randrange(len(crowd())), dice.randrange(1, 256)
        yield _case(f"flip-{number:04d}-at-{place:06d}", why, place, bits)


def cases() -> Iterator[Case]:
    """Give the cases of the family; the first is the workbook undamaged."""
    make = one_file("tilmelding.xlsx", crowd)
    yield Case(FAMILY, "sound", Expect.ALL, "Undamaged.", make, HOSTS, INTERNS)
    yield from cuts()
    yield from flips()
