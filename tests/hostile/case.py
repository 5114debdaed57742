"""What a case is: a file to make, and what the program must do with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

HOSTS = 12
INTERNS = 15

Maker = Callable[[Path], list[str]]


class Expect(Enum):
    """What must become of a file."""

    ALL = "all"
    REFUSE = "refuse"
    EITHER = "either"


@dataclass(frozen=True)
class Case:
    """One sign-up file (or set of files) and its expectation.

    Attributes
    ----------
    family, name
        Where the case belongs and what it is called; together they are unique.
    expect
        Read whole, refused, or either of the two.
    why
        One sentence: the reason for the expectation.
    make
        Writes the files into a folder and returns the paths to name on the command line.
    hosts, interns
        How many people the files hold, each of whom must be counted.
    clean
        Read whole also means: no finding of severity error.
    findings
        Codes of findings that must be among those reported when the file is read.
    some_error
        At least one finding of severity error must be reported when the file is read.
    match
        Also run ``match`` and look for the people in its workbook.
    markers
        Texts each of which must stand inside some cell of the match workbook.
    kept
        Texts each of which must be the whole of some cell of the match workbook.
    screen
        Also run ``validate`` without ``--json`` and judge what is printed.
    shown
        Text that the screen must show as it was typed.
    export
        Also run ``export`` on the match workbook; there must be at least so many files.
    heavy
        Takes seconds to make or to judge, so is left out of the quick part.
    named
        A refusal must name the file; off where the name itself cannot be printed as it is.
    """

    family: str
    name: str
    expect: Expect
    why: str
    make: Maker
    hosts: int = HOSTS
    interns: int = INTERNS
    clean: bool = True
    findings: tuple[str, ...] = ()
    some_error: bool = False
    match: bool = False
    markers: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    screen: bool = False
    shown: str = ""
    export: int = 0
    heavy: bool = False
    named: bool = True

    @property
    def label(self) -> str:
        """The family and the name, as shown in the table."""
        return f"{self.family}/{self.name}"


def one_file(name: str, data: Callable[[], bytes]) -> Maker:
    """Make the maker of a single file.

    Parameters
    ----------
    name
        The file's name in the case's folder.
    data
        Gives the bytes; called only when the case is run, so that bombs are made on demand.

    Returns
    -------
    Maker
    """

    def make(folder: Path) -> list[str]:
        path = folder / name
        path.write_bytes(data())
        return [str(path)]

    return make
