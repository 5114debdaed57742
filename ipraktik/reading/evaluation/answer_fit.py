"""How well the answers of a column fit each field of an evaluation, whatever its header says."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ipraktik.model.columns import ROLE_KEY
from ipraktik.model.evaluation_columns import ANSWERED_AT
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import words_of
from ipraktik.reading.evaluation.closed import Said, said
from ipraktik.reading.evaluation.legends import without_legend
from ipraktik.reading.evaluation.scales import number_on_scale, step_in_words
from ipraktik.reading.evaluation.uses import find_uses, says_none
from ipraktik.reading.lists import split_items
from ipraktik.reading.mapping.look_tests import is_email
from ipraktik.reading.mapping.looks import Look, Looks, look_at
from ipraktik.reading.mapping.role_answers import read_role
from ipraktik.reading.parsed import cell_text, is_blank, tidy_text

_CLOSED = 3
"""Answers of more words are written, not chosen, unless they repeat."""

_FEWEST_REPEATED = 4
_ANONYMOUS = frozenset(("anonymous", "anonym", "anonymt"))


@dataclass(frozen=True)
class Asked:
    """A question as a column: its header, and its answers, blank ones too.

    Parameters
    ----------
    header : str
    answers : tuple of Raw
    coded : bool
        Whether a survey tool wrote the codes of answers.
    """

    header: str
    answers: tuple[Raw, ...] = field(default=(), repr=False)
    coded: bool = False

    @cached_property
    def question(self) -> str:
        """Return the header without what it says of its numbers."""
        return without_legend(self.header)

    @cached_property
    def filled(self) -> tuple[Raw, ...]:
        """Return the answers that are not blank."""
        return tuple(raw for raw in self.answers if not is_blank(raw))

    @cached_property
    def distinct(self) -> tuple[Raw, ...]:
        """Return each answer once."""
        return tuple({fold(cell_text(raw)): raw for raw in self.filled}.values())

    @cached_property
    def looks(self) -> Looks:
        """Return what the answers look like."""
        return look_at(self.answers)

    def share(self, test: Callable[[Raw], bool]) -> float:
        """Return the share of the different answers that pass a test."""
        return sum(map(test, self.distinct)) / len(self.distinct) if self.distinct else 0.0

    @cached_property
    def is_closed(self) -> float:
        """Return the share of answers that say a yes, a no, a step or a number."""
        return self.share(_closed)

    @property
    def repeats(self) -> bool:
        """Return whether the same few answers come again and again."""
        return len(self.filled) >= _FEWEST_REPEATED and 2 * len(self.distinct) <= len(self.filled)


def _closed(raw: Raw) -> bool:
    short = len(words_of(tidy_text(raw))) <= _CLOSED
    plain = short and said(raw) in (Said.YES, Said.NO, Said.NOT_YES)
    return plain or step_in_words(raw) is not None or number_on_scale(raw) is not None


def _said(raw: Raw) -> bool:
    return said(raw) is not None


def _yes_no(asked: Asked) -> float:
    steps = asked.share(lambda raw: step_in_words(raw) is not None)
    kinds = asked.share(lambda raw: bool(find_uses(tidy_text(raw))) and not _closed(raw))
    fit = asked.share(_said)
    numbers = asked.share(lambda raw: number_on_scale(raw) is not None)
    return max(0.0, max(fit - 0.2 * steps, 0.75 * numbers) - kinds)


def _recommends(asked: Asked) -> float:
    numbers = asked.share(lambda raw: number_on_scale(raw) is not None)
    return max(_yes_no(asked), asked.share(_said), 0.9 * numbers)


def _satisfied(asked: Asked) -> float:
    # Whoever did not know says so among the steps.
    return asked.share(
        lambda raw: (
            step_in_words(raw) is not None
            or number_on_scale(raw) is not None
            or said(raw) is Said.NOTHING
        )
    )


def _uses(asked: Asked) -> float:
    items = [item for raw in asked.distinct for item in split_items(cell_text(raw))]
    known = sum(bool(find_uses(item)) or says_none(item) for item in items) / max(1, len(items))
    if asked.is_closed > 0.5:
        return 0.1
    prose = asked.looks.share(Look.PROSE) > 0.5 and not asked.repeats
    return 0.55 if prose and known < 0.7 else 0.7 + 0.3 * known


def _text(asked: Asked) -> float:
    looks = asked.looks
    no_text = max(
        asked.is_closed,
        looks.share(Look.EMAIL),
        looks.share(Look.DATE),
        0.8 * looks.share(Look.PERSON),
        0.9 * looks.share(Look.CODE),
    )
    written = max(looks.share(Look.LONG), looks.share(Look.PROSE))
    return min(1.0 - no_text, (0.6 if asked.repeats else 0.8) + 0.2 * written)


def _fields(asked: Asked) -> float:
    looks = asked.looks
    wrong = max(asked.is_closed, looks.share(Look.EMAIL), looks.share(Look.DATE))
    return min(1.0 - max(wrong, looks.share(Look.LONG)), 0.75 + 0.25 * looks.share(Look.FIELD))


def _role(asked: Asked) -> float:
    return asked.share(lambda raw: bool(read_role(raw)))


def _email(asked: Asked) -> float:
    named = [raw for raw in asked.distinct if fold(cell_text(raw)) not in _ANONYMOUS]
    return sum(map(is_email, named)) / len(named) if named else 0.6


def _id(asked: Asked) -> float:
    often = len(asked.filled) > 2 * len(asked.distinct)
    return 0.2 if often else asked.looks.share(Look.CODE)


_FITS: Mapping[str, Callable[[Asked], float]] = {
    ROLE_KEY: _role,
    "person_id": _id,
    "email": _email,
    "recommends": _recommends,
    "satisfied": _satisfied,
    "used": _yes_no,
    "uses": _uses,
    "contact": _yes_no,
    "copied": _text,
    "comment": _text,
    "consent": _yes_no,
    "fields": _fields,
    ANSWERED_AT: lambda asked: asked.looks.share(Look.DATE),
}


def answers_fit(key: str, asked: Asked) -> float | None:
    """Return how well answers fit a key, 0 to 1; None where there are none."""
    return _FITS[key](asked) if asked.filled else None


def counts_rows(asked: Asked) -> bool:
    """Return whether answers are bare numbers, as a tool or a person counts rows by."""
    return asked.share(lambda raw: tidy_text(raw).isdecimal()) > 1 / 2


def is_role(asked: Asked) -> bool:
    """Return whether the answers of a column say who answers, each one role or both."""
    found: Sequence[Raw] = asked.filled
    return bool(found) and sum(bool(read_role(raw)) for raw in found) >= 0.8 * len(found)
