"""Answers with a yes or a no, and those that are neither."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from ipraktik.model.evaluation import Satisfaction
from ipraktik.model.names import REMEMBERED, fold
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import find_answers, find_yes_no, phrases, words_of
from ipraktik.reading.evaluation.scales import step_in_words
from ipraktik.reading.parsed import tidy_text

_MOST_WORDS = 14
_YES = frozenset(("ja", "yes", "jo", "jep", "jada", "yep", "yeah", "bestemt", "absolut"))
_NO = frozenset(("nej", "no", "nope", "niks", "naeh"))
_TAKEN_BACK = frozenset(("nej", "no", "ja", "yes"))


class Said(StrEnum):
    """What an answer to a yes/no question says."""

    YES = "yes"
    NO = "no"
    NOT_YES = "not a yes"
    NOTHING = "nothing"


_PHRASES = phrases(
    {
        Said.NOTHING: (
            *("ved ikke", "ved det ikke", "ikke relevant", "ønsker ikke at svare", "don't know"),
            *("do not know", "not relevant", "not applicable", "prefer not to say", "n/a", "na"),
            *("kan ikke svare", "ingen mening", "ikke besvaret", "uoplyst", "irrelevant"),
            *("ingen holdning", "ikke aktuelt", "det ved jeg ikke", "intet svar", "no answer"),
            *("vil ikke svare", "ønsker ikke at oplyse", "ubesvaret", "not answered"),
        ),
        Said.NOT_YES: (
            *("måske", "både og", "hverken eller", "maybe", "perhaps", "not sure", "usikker"),
            *("er i tvivl", "i tvivl", "ved ikke endnu", "for tidligt at sige", "både ja og nej"),
        ),
        Said.NO: (
            *("ikke endnu", "endnu ikke", "aldrig", "ingen", "ingen kontakt", "slet ikke"),
            *("overhovedet ikke", "not yet", "never", "none", "ikke siden", "det har vi ikke"),
            *("det har jeg ikke", "det vil jeg ikke", "bestemt ikke", "not at all", "ikke"),
        ),
        Said.YES: (
            *("flere gange", "en gang", "én gang", "en enkelt gang", "once", "several times"),
            *(
                "helt sikkert",
                "helt bestemt",
                "uden tvivl",
                "definitely",
                "certainly",
                "i allerhøjeste grad",
            ),
            *("det har jeg", "det har vi", "det vil jeg", "gerne", "meget gerne", "selvfølgelig"),
            *("naturligvis", "of course", "jævnligt", "ofte", "af og til", "regularly"),
        ),
    }
)
_DASHES = frozenset(("-", "–", "—", "?", ".", "/", "n/a", "n.a."))


def said(raw: Raw, codes: Mapping[int, bool] | None = None) -> Said | None:
    """Return what an answer to a yes/no question says; None where it is not understood.

    Parameters
    ----------
    raw : Raw
    codes : mapping of int to bool, optional
        What numbers stand for, where the question says it.

    Examples
    --------
    >>> said("Ja, flere gange"), said("Ved ikke"), said("I nogen grad")
    (<Said.YES: 'yes'>, <Said.NOTHING: 'nothing'>, <Said.NOT_YES: 'not a yes'>)
    """
    text = tidy_text(raw)
    if codes and text.isdecimal():
        code = codes.get(int(text))
        return None if code is None else (Said.YES if code else Said.NO)
    return _said_in_words(text) if isinstance(raw, str) else _said(raw, text)


@lru_cache(maxsize=REMEMBERED)
def _said_in_words(text: str) -> Said | None:
    return _said(text, text)


def _said(raw: Raw, text: str) -> Said | None:
    if fold(text) in _DASHES:
        return Said.NOTHING
    words = words_of(text)
    whole = find_answers(text, _PHRASES) if words in _PHRASES else ()
    if whole:
        return whole[0]
    if not words or len(words) > _MOST_WORDS:
        return None
    by_word = _by_first_word(words)
    if by_word is not None:
        return by_word
    alone = find_yes_no(raw) if len(words) == 1 else None
    if alone is not None:
        return Said.YES if alone else Said.NO
    step = step_in_words(raw)
    if step is not None:
        return Said.YES if step >= Satisfaction.HIGH else Said.NOT_YES
    return None


def _by_first_word(words: tuple[str, ...]) -> Said | None:
    """Return what an answer says that begins with a yes or a no; ``Ja og nej`` says neither."""
    if words[0] in _YES and _TAKEN_BACK.isdisjoint(words[1:]) and words[1:2] != ("ikke",):
        return Said.YES
    if words[0] in _NO and _TAKEN_BACK.isdisjoint(words[1:]):
        return Said.NO
    if words[0] in _YES | _NO and not _TAKEN_BACK.isdisjoint(words[1:]):
        return Said.NOT_YES if len(words) <= 3 else None
    return None
