"""The column of a common sheet that says host or intern, and what its answers mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ipraktik.model.columns import Certainty, Role
from ipraktik.model.names import fold
from ipraktik.reading.answers import words_of
from ipraktik.reading.mapping.guess import Guess, fit_of_role
from ipraktik.reading.mapping.looks import Look
from ipraktik.reading.mapping.role_answers import read_role
from ipraktik.reading.mapping.sheet_columns import SheetColumns
from ipraktik.reading.parsed import cell_text, is_blank

RoleAnswers = Mapping[str, frozenset[Role]]
"""What folded answers mean that do not say it in words that are known."""

_LIKELY_ROLE = 0.6
_ROLE_SHARE = 0.8
_MOST_ANSWERS = 8
_MOST_LEARNT = 4
_FEWEST_PARTED = 2
_FEWEST_TELLING = 2
_FAR_MORE = 3
_ANSWERED = 0.9
_CLEARLY = 0.15
_LETTERS = (("v", "p"), ("h", "i"))
"""Host and intern, by their first letters in Danish and in English."""


def find_role_question(sheet: SheetColumns) -> tuple[int, RoleAnswers]:
    """Return the index of the column that says host or intern, and what its answers mean.

    Its wording tells, or else that some questions are only answered by those who said host, and
    others only by those who said intern. The index is -1 where there is no such column.
    """
    fits = {
        index: fit_of_role(question)
        for index, question in sheet.questions.items()
        if question.looks.share(Look.ROLE) >= _ROLE_SHARE
    }
    best = max(fits, key=lambda index: (fits[index], -index), default=-1)
    if best >= 0 and fits[best] >= _LIKELY_ROLE:
        return best, learn_answers(sheet, best)
    parted = {index: _parted(sheet, index) for index in fits if _is_closed(sheet, index)}
    best = max(parted, key=lambda index: (parted[index], -index), default=-1)
    if best >= 0 and parted[best] >= _FEWEST_PARTED:
        return best, learn_answers(sheet, best)
    for index in sheet.questions:
        learnt = learn_answers(sheet, index)
        if learnt:
            return index, learnt
    return -1, {}


def _is_closed(sheet: SheetColumns, index: int) -> bool:
    looks = sheet.questions[index].looks
    answered = looks.count >= _ANSWERED * len(sheet.rows)
    return 2 <= looks.distinct <= _MOST_ANSWERS and answered


def _parted(sheet: SheetColumns, index: int) -> int:
    """Return how many questions only hosts and how many only interns answered: the fewer."""
    fillers = list(replace(sheet, role_index=index).filled_by.values())
    return min(fillers.count(frozenset({role})) for role in Role)


def learn_answers(sheet: SheetColumns, index: int) -> RoleAnswers:
    """Return what a column's answers mean, by which questions those who gave them answered.

    Nothing where it is not plain, or where all answers say it in words.
    """
    answers = [fold(cell_text(cell)) for cell in sheet.answers(index) if not is_blank(cell)]
    letters = _by_letters(answers)
    if letters:
        return letters
    said = {answer: read_role(answer) for answer in answers if answers.count(answer) > 1}
    if not _is_closed(sheet, index) or len(said) > _MOST_LEARNT or all(said.values()):
        return {}
    leaning = _leanings(sheet, index, tuple(said))
    learnt = {answer: _role(leaning[answer]) for answer in said}
    fits = (learnt[one] in (roles, frozenset()) for one, roles in said.items() if roles)
    both = {frozenset({role}) for role in Role} <= set(learnt.values())
    return {a: roles for a, roles in learnt.items() if roles} if both and all(fits) else {}


def _by_letters(said: Iterable[str]) -> RoleAnswers:
    """Return what ``V`` and ``P`` mean, where nothing else but both of them is answered."""
    found = frozenset(said)
    for host, intern in _LETTERS:
        both = {text for text in found if set(words_of(text)) - {"og"} == {host, intern}}
        if found - both - {"b", "begge", "both"} == {host, intern}:
            meant = dict.fromkeys(found, frozenset(Role))
            return meant | {host: frozenset({Role.HOST}), intern: frozenset({Role.INTERN})}
    return {}


def _role(leanings: Sequence[Role]) -> frozenset[Role]:
    """Return the roles whose questions were answered; none where the two are hard to weigh."""
    counts = {role: leanings.count(role) for role in Role}
    most = max(Role, key=lambda role: counts[role])
    more, less = counts[most], min(counts.values())
    if less == 0 or more >= _FAR_MORE * less:
        return frozenset({most}) if more >= _FEWEST_TELLING else frozenset()
    return frozenset(Role) if less > _FEWEST_TELLING else frozenset()


def _leanings(sheet: SheetColumns, index: int, said: tuple[str, ...]) -> dict[str, list[Role]]:
    """Return for each answer whose questions those who gave it answered, of those that part."""
    guesses = sheet.guesses
    leanings: dict[str, list[Role]] = {answer: [] for answer in said}
    answers = [fold(cell_text(cell)) for cell in sheet.answers(index)]
    for column in sheet.questions:
        cells = zip(answers, sheet.answers(column), strict=True)
        filled = {answer for answer, cell in cells if answer in leanings and not is_blank(cell)}
        lean = {role: worth(guesses[role][column]) for role in Role}
        more = lean[Role.HOST] - lean[Role.INTERN]
        if column != index and filled != set(said) and abs(more) >= _CLEARLY:
            for answer in filled:
                leanings[answer].append(Role.HOST if more > 0 else Role.INTERN)
    return leanings


def worth(guess: Guess) -> float:
    """Return how much a column says for a role; a weak fit is easily had by chance."""
    if not guess.key:
        return 0.0
    return guess.score if guess.certainty is Certainty.SURE else guess.score / 2
