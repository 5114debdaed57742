"""The files of one command: each once, each with a name of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ipraktik.model.privacy import mask_cpr
from ipraktik.model.signups import InputFile
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.workbook import read_file
from ipraktik.text import Text, say


@dataclass(frozen=True)
class GivenFiles:
    """Files that were read.

    Parameters
    ----------
    files : tuple of InputFile
        Each once, in the order given.
    books : tuple of tuple of RawSheet
        The sheets of each.
    notes : tuple of Text
        Which were given more than once.
    """

    files: tuple[InputFile, ...]
    books: tuple[tuple[RawSheet, ...], ...]
    notes: tuple[Text, ...]


def read_given(paths: Sequence[Path]) -> GivenFiles:
    """Read each file once.

    Raises
    ------
    InputError
        If a file cannot be read; see `read_file`.
    """
    labels = labels_of(paths)
    read = [read_file(path, label) for path, label in labels.items()]
    notes = tuple(_say_given_twice(paths, labels))
    return GivenFiles(tuple(file for file, _ in read), tuple(sheets for _, sheets in read), notes)


def labels_of(paths: Iterable[Path]) -> dict[Path, str]:
    """Return the paths without those that lead to a file named before, and what to call each.

    That is its name, with the folder where two have the same name. Where that is the same too,
    files get a number, so that no two rows have the same place. A cpr number in a name is hidden.
    """
    once = _each_once(paths)
    names = Counter(path.name for path in once)
    labels: dict[Path, str] = {}
    for path in once:
        known = path.name if names[path.name] == 1 else f"{path.absolute().parent.name}/{path.name}"
        known = mask_cpr(known)
        label, number = known, 2
        while label in labels.values():
            label, number = f"{known} ({number})", number + 1
        labels[path] = label
    return labels


def names_of(paths: Iterable[Path]) -> str:
    """Return the names of files as a message lists them."""
    return ", ".join(dict.fromkeys(mask_cpr(path.name) for path in paths))


def _each_once(paths: Iterable[Path]) -> list[Path]:
    once: dict[Path, Path] = {}
    for path in paths:
        try:
            once.setdefault(path.resolve(), path)
        except (OSError, RuntimeError, ValueError):  # links in a ring; opening it will tell
            once.setdefault(path, path)
    return list(once.values())


def _say_given_twice(paths: Sequence[Path], once: Iterable[Path]) -> Iterator[Text]:
    more = list(paths)
    for path in once:
        more.remove(path)
    if more:
        yield say("Given more than once, and read once: {files}", files=names_of(more))
