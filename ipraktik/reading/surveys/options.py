"""One tick column per option, joined into one list per question."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ipraktik.model.names import fold, tidy
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import cell_text
from ipraktik.reading.surveys.common import Answers, list_headers
from ipraktik.text import Text, say

_TICKED = frozenset(("y", "yes", "ja", "x", "1", "true", "valgt", "selected", "checked"))
_UNTICKED = frozenset(
    ("", "n", "no", "nej", "0", "false", "ikke valgt", "not selected", "unchecked", "n/a")
)
_OTHER = frozenset(("other", "andet", "andre", "anden", "øvrige"))

Option = tuple[str, str]
"""A question and one of its options, as a header names them."""


def tick(raw: Raw, option: str = "") -> bool | None:
    """Return whether an option was chosen; None where the cell is no tick but an answer."""
    text = fold(cell_text(raw))
    if text in _TICKED or (text and text == fold(option)):
        return True
    return False if text in _UNTICKED else None


def _groups(headers: Sequence[str], parts: Callable[[str], Option | None]) -> list[dict[int, str]]:
    """Return runs of columns that are options of one question, each index with its option."""
    groups: list[dict[int, str]] = []
    last = ""
    for index, header in enumerate(headers):
        found = parts(header)
        if found is None:
            last = ""
            continue
        question, option = found
        # The same option again begins the same question anew, asked of hosts and of interns.
        if fold(question) != last or option in groups[-1].values():
            groups.append({})
        groups[-1][index] = option
        last = fold(question)
    return [group for group in groups if len(group) > 1]


def _is_ticks(answers: Answers, group: Mapping[int, str]) -> bool:
    if any(option.endswith("?") for option in group.values()):
        return False  # questions in a grid, each with its own yes or no
    return all(
        fold(option) in _OTHER or tick(cell, option) is not None
        for index, option in group.items()
        for cell in answers.column(index)
    )


def _chosen(cells: Sequence[Raw], group: Mapping[int, str]) -> Raw:
    chosen = []
    for index, option in group.items():
        ticked = tick(cells[index], option)
        if ticked is None:
            chosen.append(tidy(cell_text(cells[index])))
        elif ticked:
            chosen.append(option)
    # A semicolon inside an option would make it two.
    return ";".join(text.replace(";", ",") for text in chosen) or None


def join_options(
    answers: Answers, parts: Callable[[str], Option | None]
) -> tuple[Answers, tuple[str, ...]]:
    """Join one tick column per option into one list in the first of the columns.

    The other columns stay, without header and cells, so that no letter in the file moves.

    Parameters
    ----------
    answers : Answers
    parts : callable
        Returns the question and the option of a header, or None.

    Returns
    -------
    Answers
    tuple of str
        The questions that were joined.
    """
    joined = []
    headers: dict[int, str] = {}
    columns: dict[int, Sequence[Raw]] = {}
    for group in _groups(answers.headers, parts):
        if not _is_ticks(answers, group):
            continue
        first, *rest = group
        found = parts(answers.headers[first])
        headers |= {first: found[0] if found else "", **dict.fromkeys(rest, "")}
        blank = (None,) * len(answers.rows)
        columns |= {first: [_chosen(cells, group) for _, cells in answers.rows]}
        columns |= dict.fromkeys(rest, blank)
        joined.append(headers[first])
    return answers.fill(columns).rename(headers), tuple(joined)


def say_joined(answers: Answers, questions: Sequence[str]) -> tuple[Text, ...]:
    """Say which questions had one column per option."""
    if not questions:
        return ()
    return (
        say(
            "{where}: one column per option was joined into one list for: {questions}.",
            where=answers.where,
            questions=list_headers(questions),
        ),
    )
