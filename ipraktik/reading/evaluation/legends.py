"""What the numbers of a scale stand for: what the question says, and what the answers say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ipraktik.model.evaluation import Satisfaction
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import words_of
from ipraktik.reading.evaluation.closed import Said, said
from ipraktik.reading.evaluation.scales import number_on_scale, step_in_words
from ipraktik.reading.parsed import is_blank, tidy_text

FIVE, TEN, ONE = 5, 10, 1
_RANGE = re.compile(
    r"(?<![\d.])([01])\s*(?:-|–|—|til|to|\.\.+|/)\s*(\d{1,2})(?![\d.]|\s*(?:dag|day|min|prakt|pers))"
)
_LEGEND = re.compile(
    r"(?<![\d.])(\d{1,2})\s*"
    r"(?:=|:|er lig med|er|betyder|svarer til|is|means|being|som|\(|-(?=\s*\D)|–)"
    r"\s*([^\d,;.()=]+)"
)
_WORD_FIRST = re.compile(r"([^\W\d]+(?: [^\W\d]+){0,3})\s*(?:=|\()\s*(\d{1,2})(?![\d.])")
_BEST = re.compile(
    r"\b(?:best|bedst|bedste|hoejest|hoejeste|hoej|hoejt|top|positiv|positivt|mest|highest|high"
    r"|most|positive|max|maks|helt sikkert|meget enig)\b"
)
_WORST = re.compile(
    r"\b(?:worst|daarligst|daarligste|vaerst|lavest|laveste|lav|lavt|bund|negativ|negativt|mindst"
    r"|lowest|low|least|negative|min)\b"
)
_ASIDE = re.compile(r"\([^()]*\d[^()]*\)|\[[^\[\]]*\d[^\[\]]*\]")
_ON_A_SCALE = re.compile(
    r"\b(?:p[åa] en skala|on a scale|skala(?:en)?|scale)(?: (?:fra|from|of))?\s*"
    r"\d{1,2}\s*(?:-|–|—|til|to)\s*\d{1,2},?",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"[,;.:]?\s*(?:\b(?:hvor|where|og|and|med|with)\s+)?\b\d{1,2}\s*"
    r"(?:=|:|er|is|betyder|means|svarer til)\s*[^\d,;.()?]+",
    re.IGNORECASE,
)
_TURNED_WORDS = re.compile(r"\b(?:omvendt|reversed)\b")


@dataclass(frozen=True)
class Scale:
    """How the numbers of a column are read.

    Parameters
    ----------
    top : int
        5: five steps; 10: a score from 0 to 10; 1: 1 is yes and 0 is no; 0: no numbers.
    turned : bool
        Whether 1 is best.
    codes : mapping of int to bool
        What the numbers of a yes/no question stand for, where it says so.
    """

    top: int = 0
    turned: bool = False
    codes: Mapping[int, bool] = field(default_factory=dict)


def without_legend(header: str) -> str:
    """Return a question without what it says of its numbers.

    Examples
    --------
    >>> without_legend("Hvor tilfreds er du (1-5, hvor 5 er bedst)?")
    'Hvor tilfreds er du ?'
    """
    plain = _WHERE.sub("", _ON_A_SCALE.sub(" ", _ASIDE.sub(" ", header)))
    return " ".join(plain.split()) or header


def _pairs(header: str) -> Iterator[tuple[int, str]]:
    """Yield the numbers of a header with the words that say what each is."""
    plain = _RANGE.sub(" ", fold(header))
    yield from ((int(found[1]), found[2]) for found in _LEGEND.finditer(plain))
    yield from ((int(found[2]), found[1]) for found in _WORD_FIRST.finditer(plain))


def _goodness(text: str) -> int:
    """Return 1 where a text names a good end, -1 for a bad one, else 0."""
    step = step_in_words(text)
    if step is not None and step is not Satisfaction.SOME:
        return 1 if step >= Satisfaction.HIGH else -1
    words = " ".join(words_of(text))
    best, worst = _BEST.search(words), _WORST.search(words)
    return bool(best) - bool(worst)


def _top_of(header: str) -> int:
    """Return the end of the scale that a header names; 0 where it names none."""
    tops = {int(found[2]) for found in _RANGE.finditer(fold(header))}
    return tops.pop() if len(tops) == 1 else (-1 if tops else 0)


def _directions(header: str, answers: Iterable[Raw], top: int) -> set[bool]:
    """Return whether the scale is turned, as far as words beside its numbers say it."""
    beside = [(number, text) for number, text in _pairs(header) if number <= top]
    for raw in answers:
        given = number_on_scale(raw)
        if given is not None and step_in_words(raw) is not None:
            beside.append((given[0], tidy_text(raw)))
    middle = (top + 1) / 2
    found = set[bool]()
    for number, text in beside:
        good = _goodness(text)
        if good and number != middle:
            found.add((number > middle) != (good > 0))
    return found


def _numbers(answers: Iterable[Raw]) -> list[tuple[int, int]]:
    """Return the answers that only give a number, or one with words beside it."""
    found = (number_on_scale(raw) for raw in answers if not is_blank(raw))
    return [one for one in found if one is not None]


def find_scale(key: str, header: str, answers: Iterable[Raw], coded: bool) -> Scale | None:
    """Return how the numbers of a column are read; None where that cannot be known.

    Parameters
    ----------
    key : str
        ``satisfied``, ``recommends`` or a question with a yes or a no.
    header : str
    answers : iterable of Raw
    coded : bool
        Whether a survey tool wrote the codes of answers, which need not stand in order.
    """
    cells = [raw for raw in answers if not is_blank(raw)]
    plain = [raw for raw in cells if step_in_words(raw) is None]
    numbers = _numbers(plain)
    if not numbers:
        return Scale()
    if key in ("satisfied", "recommends"):
        # A yes/no question in numbers, or a scale.
        yes_no = _yes_no(header, numbers) if key == "recommends" else None
        return yes_no or _graded(key, header, cells, numbers, coded)
    return _yes_no(header, numbers) or _five(header, cells, numbers, coded, asked=True)


def _yes_no(header: str, numbers: list[tuple[int, int]]) -> Scale | None:
    said_of = {number: said(text) for number, text in _pairs(header)}
    codes = {n: one is Said.YES for n, one in said_of.items() if one in (Said.YES, Said.NO)}
    found = {number for number, _ in numbers}
    if len(set(codes.values())) == 2 and found <= set(codes):
        return Scale(ONE, codes=codes)
    if found <= {0, 1} and not _top_of(header):
        return Scale(ONE, codes={0: False, 1: True})
    return None


def _graded(
    key: str, header: str, cells: list[Raw], numbers: list[tuple[int, int]], coded: bool
) -> Scale | None:
    top = _top_of(header) or next((end for _, end in numbers if end), 0)
    most = max(number for number, _ in numbers)
    if key == "recommends" and not top and ("nps" in words_of(header) or most > FIVE):
        top = TEN
    if top == TEN and key == "recommends" and most <= TEN:
        turned = _directions(header, cells, TEN)
        return Scale(TEN) if turned <= {False} else None
    return _five(header, cells, numbers, coded, asked=key == "recommends")


def _five(
    header: str, cells: list[Raw], numbers: list[tuple[int, int]], coded: bool, asked: bool
) -> Scale | None:
    """Return the scale of five steps; 5 is best where nothing else is said.

    With `asked`, numbers are only steps where the question says so: they may be a code.
    """
    top = _top_of(header) or next((end for _, end in numbers if end), 0)
    values = {number for number, _ in numbers}
    turned = _directions(header, cells, FIVE)
    steps = top in (0, FIVE) and values <= set(range(1, FIVE + 1))
    if not steps or len(turned) == 2 or _TURNED_WORDS.search(fold(header)):
        return None
    if not turned and ((asked and not top) or (coded and not top)):
        return None
    return Scale(FIVE, turned == {True})
