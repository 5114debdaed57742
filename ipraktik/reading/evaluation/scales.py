"""Answers on a scale: five steps in words, smileys, or a number with an end that is best."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from ipraktik.model.evaluation import Satisfaction
from ipraktik.model.names import REMEMBERED, fold
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import Phrases, phrases, words_of
from ipraktik.reading.cells import find_whole_number
from ipraktik.reading.parsed import tidy_text

_MOST_WORDS = 9
"""Longer answers are somebody's own words, in which a scale's words mean something else."""

_MORE_WORDS = 2
_V, _H, _S, _L, _N = reversed(Satisfaction)
_DEGREES = phrases(
    {
        _V: (
            *("meget høj grad", "meget stor grad", "særdeles høj grad", "høj grad meget"),
            *("allerhøjeste grad", "højeste grad", "very high degree", "very high extent"),
            *("very large extent", "very great extent", "meget stort omfang", "meget højt omfang"),
        ),
        _H: (
            *("høj grad", "stor grad", "high degree", "high extent", "large extent"),
            *("great extent", "stort omfang", "overvejende grad", "great degree", "large degree"),
        ),
        _S: (
            *("nogen grad", "some degree", "some extent", "moderate extent", "moderate degree"),
            *("nogen omfang", "middel grad", "moderat grad", "nogen lunde grad"),
        ),
        _L: (
            *(
                "mindre grad",
                "lav grad",
                "ringe grad",
                "lille grad",
                "begrænset grad",
                "low degree",
            ),
            *("low extent", "small extent", "small degree", "lesser extent", "lesser degree"),
            *("limited extent", "mindre omfang", "begrænset omfang", "little extent"),
        ),
        _N: (
            *("slet ikke", "meget lav grad", "meget ringe grad", "meget lille grad", "not at all"),
            *("overhovedet ikke", "ingen grad", "very low degree", "very low extent"),
            *("very small extent", "to no extent", "aldeles ikke"),
        ),
    }
)
_SATISFIED = phrases(
    {
        _V: (
            *("meget tilfreds", "særdeles tilfreds", "yderst tilfreds", "fuldt ud tilfreds"),
            *("ekstremt tilfreds", "helt tilfreds", "very satisfied", "extremely satisfied"),
            *("completely satisfied", "fully satisfied", "meget glad", "very happy"),
        ),
        _H: (
            *("tilfreds", "overvejende tilfreds", "ret tilfreds", "satisfied", "glad", "happy"),
            *("mostly satisfied", "quite satisfied", "godt tilfreds", "rather satisfied"),
            *("somewhat satisfied", "fairly satisfied", "ganske tilfreds", "tilpas tilfreds"),
        ),
        _S: (
            *("hverken tilfreds eller utilfreds", "hverken eller", "hverken tilfreds eller"),
            *("neutral", "nogenlunde tilfreds", "neither", "neither satisfied nor dissatisfied"),
            *("both and", "både og", "både tilfreds og utilfreds", "neutralt", "middel"),
            *("neither satisfied nor unsatisfied", "nogenlunde", "hverken glad eller sur"),
            *("neither nor", "neither happy nor unhappy", "moderately satisfied"),
        ),
        _L: (
            *("utilfreds", "overvejende utilfreds", "mindre tilfreds", "ikke tilfreds", "sur"),
            *("dissatisfied", "unsatisfied", "not satisfied", "ret utilfreds", "unhappy"),
            *("lidt utilfreds", "noget utilfreds", "ikke særlig tilfreds", "ikke så tilfreds"),
            *("mostly dissatisfied", "somewhat dissatisfied", "ked af det", "trist", "sad"),
        ),
        _N: (
            *("meget utilfreds", "særdeles utilfreds", "yderst utilfreds", "helt utilfreds"),
            *("very dissatisfied", "very unsatisfied", "extremely dissatisfied", "meget sur"),
            *("very unhappy", "meget ked af det", "very sad", "meget trist"),
        ),
    }
)
_AGREED = phrases(
    {
        _V: ("helt enig", "meget enig", "fuldstændig enig", "strongly agree", "fully agree"),
        _H: ("enig", "overvejende enig", "delvist enig", "agree", "somewhat agree"),
        _S: (
            *("hverken enig eller uenig", "neither agree nor disagree", "hverken eller"),
            *("både enig og uenig", "neutral"),
        ),
        _L: ("uenig", "overvejende uenig", "delvist uenig", "disagree", "somewhat disagree"),
        _N: ("helt uenig", "meget uenig", "fuldstændig uenig", "strongly disagree"),
    }
)
_GOOD = phrases(
    {
        _V: (
            *("meget god", "meget godt", "særdeles god", "fremragende", "excellent", "very good"),
            *("fantastisk", "rigtig god", "rigtig godt", "yderst god", "virkelig god"),
        ),
        _H: ("god", "godt", "good", "fin", "fint"),
        _S: ("middel", "okay", "ok", "hverken god eller dårlig", "fair", "average", "acceptabel"),
        _L: ("dårlig", "dårligt", "mindre god", "mindre godt", "poor", "bad", "ringe"),
        _N: ("meget dårlig", "meget dårligt", "very poor", "very bad", "elendig", "meget ringe"),
    }
)
_LIKELY = phrases(
    {
        _V: (
            *("meget sandsynligt", "meget sandsynlig", "helt sikkert", "helt bestemt", "absolut"),
            *("very likely", "extremely likely", "definitely", "afgjort", "uden tvivl"),
        ),
        _H: ("sandsynligt", "sandsynlig", "sandsynligvis", "likely", "probably", "ret sandsynligt"),
        _S: ("hverken sandsynligt eller usandsynligt", "neither likely nor unlikely"),
        _L: ("usandsynligt", "usandsynlig", "unlikely", "sandsynligvis ikke", "probably not"),
        _N: (
            *("meget usandsynligt", "meget usandsynlig", "very unlikely", "definitely not"),
            *("extremely unlikely", "helt sikkert ikke", "bestemt ikke", "absolut ikke"),
        ),
    }
)
_TABLES: tuple[Phrases[Satisfaction], ...] = (_DEGREES, _SATISFIED, _AGREED, _GOOD, _LIKELY)
_TURNS = frozenset(("ikke", "not", "ej", "aldrig", "never", "men", "but", "eller", "or", "ud"))
_FACES: Mapping[str, Satisfaction] = {
    **dict.fromkeys(("😀", "😃", "😄", "😁", "😍", "🤩", ":-D", ":D", "=D"), _V),
    **dict.fromkeys(("🙂", "😊", "☺", ":-)", ":)", "=)"), _H),
    **dict.fromkeys(("😐", "😑", ":-|", ":|", "=|"), _S),
    **dict.fromkeys(("🙁", "☹", "😕", "😟", ":-(", ":(", "=("), _L),
    **dict.fromkeys(("😞", "😡", "😠", "😢", "😭", ":'(", ":-((", ":(("), _N),
}
_STARS = re.compile(r"[★⭐*]\ufe0f?")
_EMPTY_STARS = re.compile(r"[☆✩]\ufe0f?")
_OUT_OF = re.compile(
    r"\s*(\d{1,2})\s*(?:/|af|ud af|out of|of)\s*(5|10)(?:\s*(?:stjerner|stars|point))?\s*"
)
_COUNTED_STARS = re.compile(r"\s*([1-5])\s*(?:stjerner?|stars?|smileys?)\s*")


def _only_value(words: tuple[str, ...], table: Phrases[Satisfaction]) -> Satisfaction | None:
    """Return the one step that words name; None for none or two, or if other words say more."""
    longest = max(map(len, table))
    found, rest, start, named = set[Satisfaction](), list[str](), 0, 0
    while start < len(words):
        ends = range(min(len(words), start + longest), start, -1)
        end = next((end for end in ends if words[start:end] in table), start)
        if end > start:
            found.add(table[words[start:end]])
            named += end - start
        elif not words[start].isdecimal():
            rest.append(words[start])
        start = max(end, start + 1)
    alone = len(found) == 1 and _TURNS.isdisjoint(rest)
    return found.pop() if alone and len(rest) <= named + _MORE_WORDS else None


def step_in_words(raw: Raw) -> Satisfaction | None:
    """Return the step that an answer names in words or as a smiley; None for anything else.

    Examples
    --------
    >>> step_in_words("5 - I meget høj grad"), step_in_words("Hverken tilfreds eller utilfreds")
    (<Satisfaction.VERY_HIGH: 5>, <Satisfaction.SOME: 3>)
    """
    return _step_in_text(tidy_text(raw))


@lru_cache(maxsize=REMEMBERED)
def _step_in_text(text: str) -> Satisfaction | None:
    faces = {step for face, step in _FACES.items() if face in text.split() or face in text[:2]}
    words = words_of(text)
    if not words and text and not _STARS.search(text):
        return faces.pop() if len(faces) == 1 else None
    if not words or len(words) > _MOST_WORDS:
        return None
    for table in _TABLES:
        found = _only_value(words, table)
        if found is not None:
            return found
    return None


def is_long(raw: Raw) -> bool:
    """Return whether an answer is longer than a step of a scale is named."""
    return len(words_of(tidy_text(raw))) > _MOST_WORDS


def number_on_scale(raw: Raw) -> tuple[int, int] | None:
    """Return the number that an answer gives, and the scale's end where it says it (else 0).

    Examples
    --------
    >>> number_on_scale("4 ud af 5"), number_on_scale(9), number_on_scale("★★★☆☆")
    ((4, 5), (9, 0), (3, 5))
    """
    if isinstance(raw, bool):
        return None
    text = tidy_text(raw)
    out_of = _OUT_OF.fullmatch(fold(text))
    if out_of is not None:
        return int(out_of[1]), int(out_of[2])
    counted = _COUNTED_STARS.fullmatch(fold(text))
    if counted is not None:
        return int(counted[1]), 5
    stars = _STARS.findall(text)
    if stars and not _EMPTY_STARS.sub("", _STARS.sub("", text)).strip():
        return len(stars), 5
    if words_of(text) and words_of(text)[0].isdecimal() and not is_long(raw):
        number = int(words_of(text)[0])
        # "10 - meget sandsynligt": the number stands first, and no other number beside it.
        others = [word for word in words_of(text)[1:] if word.isdecimal()]
        alone = find_whole_number(text) == number
        return (number, 0) if alone or not others else None
    return None
