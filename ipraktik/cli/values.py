"""Values of options: read here, so that a wrong one is told in the language of the screen."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from ipraktik.cli.harmless import shortened
from ipraktik.errors import UsageError
from ipraktik.text import Text, say

Value = TypeVar("Value")
_DAYS = ("%Y-%m-%d", "%d-%m-%Y")


def whole_number(option: str) -> Callable[[str], int]:
    """Return what reads a whole number, 0 or more."""
    return _reader(option, _whole_number, say("a whole number, 0 or more"))


def seconds(option: str) -> Callable[[str], float]:
    """Return what reads a number of seconds, 0 or more."""
    return _reader(option, _seconds, say("a number of seconds, 0 or more, such as 60"))


def year(option: str) -> Callable[[str], int]:
    """Return what reads a year."""
    return _reader(option, int, say("a year, such as 2027"))


def day(option: str) -> Callable[[str], datetime]:
    """Return what reads a date."""
    return _reader(option, _day, say("a date, such as 2027-05-01 or 01-05-2027"))


def _reader(option: str, read: Callable[[str], Value], what: Text) -> Callable[[str], Value]:
    def parse(typed: str) -> Value:
        try:
            return read(typed)
        except (ValueError, OverflowError):
            raise UsageError(
                say(
                    "{option} cannot be '{typed}'; write {what}.",
                    option=option,
                    typed=shortened(typed),
                    what=what,
                )
            ) from None

    return parse


def _whole_number(typed: str) -> int:
    number = int(typed)
    if number < 0:
        raise ValueError
    return number


def _seconds(typed: str) -> float:
    number = float(typed)
    if not math.isfinite(number) or number < 0:
        raise ValueError
    return number


def _day(typed: str) -> datetime:
    for form in _DAYS:
        try:
            return datetime.strptime(typed, form)
        except ValueError:
            continue
    raise ValueError
