"""One tick column per option, joined into one list per question."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from ipraktik.model.columns import Role
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import negated, words_of
from ipraktik.reading.dates import find_date_time, find_day_of_year
from ipraktik.reading.days import names_days
from ipraktik.reading.mapping.wording import score_wording
from ipraktik.reading.parsed import cell_text
from ipraktik.reading.surveys.common import Answers, list_headers
from ipraktik.text import Text, say

DAYS = "Mulige dage"
"""What ticks under days are called that no question stands over."""

_TICK = "x"
MARK = "\x1f"
"""Parts a question from its option in a header while the options are joined."""

_TICKED = frozenset(
    (
        *("y", "yes", "ja", "x", "1", "true", "valgt", "selected", "checked", "✓", "✔", "☑", "v"),
        *("kan", "kan godt", "passer", "ledig", "available", "ok", "afkrydset", "markeret"),
        *("sand", "on", "1.0", "1,0", "xx", "(x)", "+"),
    )
)
_UNTICKED = frozenset(
    (
        *("", "n", "no", "nej", "0", "false", "ikke valgt", "not selected", "unchecked", "n/a"),
        *("kan ikke", "passer ikke", "ikke ledig", "optaget", "not available", "unavailable"),
        *("ikke afkrydset", "ikke markeret", "falsk", "off", "-", "–", "0.0", "0,0", "☐", "☒"),
    )
)
_OTHER = re.compile(
    r"(?:andet|andre|anden|øvrige?|other)\b(?:.{0,3}(?:(?:venligst|gerne) )?"
    r"(?:\(?(?:anfør|angiv|skriv|noter|uddyb|hvilken|hvilket|hvilke|hvad|please|specify|please"
    r" specify|tekst|text|fritekst)\b.*)?)?\W*",
    re.IGNORECASE,
)
_OWN_WORDS = frozenset(("jeg", "min", "mit", "mine", "vi", "vores", "my", "our", "we"))
_STATEMENT = re.compile(r"workshop|samtykke|godkend|accept|gdpr|consent|persondata|approved")
_CLEAR, _LIKELY = 0.75, 0.6
_LONGEST_DAY = 25
_ANY_YEAR = 2024
_FEWEST_DAYS = 3

Option = tuple[str, str]
"""A question and one of its options, as a header names them."""

Parts = Callable[[str], Option | None]


def tick(raw: Raw, option: str = "") -> bool | None:
    """Return whether an option was chosen; None where the cell is no tick but an answer."""
    text = fold(cell_text(raw))
    if text in _TICKED or (text and text == fold(option)):
        return True
    return False if text in _UNTICKED else None


def is_other(option: str) -> bool:
    """Return whether an option stands for any other answer: ``Andet, anfør venligst:``."""
    return _OTHER.fullmatch(fold(option)) is not None


def is_day_label(text: str) -> bool:
    """Return whether a header is a day: ``Mandag``, ``man 7/9``, ``7. september``."""
    if not 0 < len(text) <= _LONGEST_DAY:
        return False
    day = names_days(text) or find_day_of_year(text, _ANY_YEAR) or find_date_time(text)
    return bool(day)


def _is_statement(option: str) -> bool:
    """Return whether an option is a question of its own, with its own yes or no."""
    words = words_of(option.partition("(")[0])
    owned = len(words) > 2 and not _OWN_WORDS.isdisjoint(words)
    return option.endswith("?") or owned or _STATEMENT.search(fold(option)) is not None


def _groups(headers: Sequence[str], parts: Parts) -> list[dict[int, str]]:
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


def _ticks_by_sight(answers: Answers, group: Mapping[int, str]) -> frozenset[str]:
    """Return what stands for a tick in a group whose ticks are written in words of their own.

    That is the one text that stands in all of it, or of two the one that is not a refusal:
    ``Det går fint`` beside ``Det går ikke``.
    """
    cells = [cell for index in group for cell in answers.column(index)]
    texts = [fold(cell_text(cell)) for cell in cells]
    found = sorted(set(texts) - {""})
    blank = "" in texts
    if len(group) < _FEWEST_DAYS or not 1 <= len(found) <= 2:
        return frozenset()
    refusals = {text for text in found if text in _UNTICKED or negated(text)}
    if len(found) == 2 and len(refusals) == 1:
        return frozenset(found) - refusals
    days = all(map(is_day_label, group.values()))
    alone = len(found) == 1 and not refusals and (blank or days)
    several = sum(any(fold(cell_text(c)) for c in answers.column(i)) for i in group) > 1
    plain = alone and several and not found[0].isdecimal() and "@" not in found[0]
    return frozenset(found) if plain else frozenset()


def _in_words(answers: Answers, group: Mapping[int, str]) -> Answers:
    """Return the answers with plain ticks in a group whose ticks are words of their own."""
    if all(tick(c, option) is not None for i, option in group.items() for c in answers.column(i)):
        return answers
    ticks = _ticks_by_sight(answers, group)
    if not ticks:
        return answers
    columns = {
        index: [_TICK if fold(cell_text(c)) in ticks else None for c in answers.column(index)]
        for index in group
    }
    return answers.fill(columns)


def _ticks_of(answers: Answers, group: Mapping[int, str], may_state: bool) -> dict[int, str]:
    """Return the options that are ticked; nothing where the columns are no options.

    What was written beside "other" is an answer of its own and stays where it is.
    """
    ticks = {
        index: option
        for index, option in group.items()
        if not (is_other(option) and any(tick(c, option) is None for c in answers.column(index)))
    }
    if not may_state and 2 * sum(map(_is_statement, ticks.values())) >= len(ticks):
        return {}
    marks = [tick(cell, option) for i, option in ticks.items() for cell in answers.column(i)]
    days = all(map(is_day_label, ticks.values()))
    # Where nobody ticked anything yet, nothing tells options from answers that are blank.
    known = None not in marks and (any(marks) or days or not marks)
    return ticks if known else {}


def _of_days(question: str) -> str:
    """Return a question over days so that it says so: ``Uge 37 (sæt x)`` does not."""
    scores = [score_wording(question, role) for role in Role]
    best = max(score for one in scores for score in one.values())
    says = max(one["available"] for one in scores)
    other = best > says and best >= _LIKELY
    return question if says >= _CLEAR or other else f"{question} - {DAYS.lower()}"


def _chosen(cells: Sequence[Raw], group: Mapping[int, str], written: Sequence[int]) -> Raw:
    told = any(fold(cell_text(cells[index])) for index in written)
    chosen = (
        option
        for index, option in group.items()
        if tick(cells[index], option) and not (told and is_other(option))
    )
    # A semicolon inside an option would make it two.
    return ";".join(text.replace(";", ",") for text in chosen) or None


def join_options(
    answers: Answers, parts: Parts, may_state: bool = False
) -> tuple[Answers, tuple[str, ...]]:
    """Join one tick column per option into one list in the first of the columns.

    The other columns stay, without header and cells, so that no letter in the file moves. A text
    beside "other" stays in its column, which keeps its header: the reader adds it to the list.

    Parameters
    ----------
    answers : Answers
    parts : callable
        Returns the question and the option of a header, or None.
    may_state : bool
        Whether an option may be a whole statement: ``Vi har ændret vores arbejdsgange``.

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
        found_ticks = _in_words(answers, group)
        ticks = _ticks_of(found_ticks, group, may_state)
        if not ticks or len(group) < 2:
            continue
        first, *rest = ticks
        found = parts(answers.headers[first])
        written = [index for index in group if index not in ticks]
        question = found[0] if found else ""
        if len(ticks) >= _FEWEST_DAYS and all(map(is_day_label, ticks.values())):
            question = _of_days(question)
        headers |= {first: question, **dict.fromkeys(rest, "")}
        blank = (None,) * len(answers.rows)
        columns |= {first: [_chosen(cells, ticks, written) for _, cells in found_ticks.rows]}
        columns |= dict.fromkeys(rest, blank)
        joined.append(headers[first])
    return answers.fill(columns).rename(headers), tuple(joined)


def join_days(answers: Answers) -> tuple[Answers, tuple[str, ...]]:
    """Join ticks under days or dates that no question stands over: ``Man``, ``Tir``, ``7/9``."""
    if fold(DAYS) in map(fold, answers.headers):
        return answers, ()
    done, joined = join_options(
        answers, lambda header: (DAYS, header) if is_day_label(header) else None
    )
    days = sum(map(is_day_label, answers.headers))
    return (done, joined) if len(joined) == 1 and days >= _FEWEST_DAYS else (answers, ())


def marked(header: str) -> Option | None:
    """Return the question and the option of a header in which `MARK` parts them."""
    question, mark, option = header.partition(MARK)
    return (question, option) if mark else None


def without_marks(answers: Answers) -> Answers:
    """Return the answers with a plain dash where a mark was left."""
    return answers.rename({i: h.replace(MARK, " - ") for i, h in enumerate(answers.headers)})


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
