"""`Rolle` and the role question in other words: who wants to be host, and who intern."""

from __future__ import annotations

import re

from ipraktik.model.columns import Role
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import find_answers, negated, phrases, words_of
from ipraktik.reading.parsed import tidy_text

_FEW_WORDS = 3
_JOINED = re.compile(r"[;,/+&\n]| og | and ")
_ASIDE = re.compile(r"\s[–—-]\s|:\s|\s\(")
_COUNTED = re.compile(r"(?:op til |max |maks )?(?:\d|en|et|to|tre|one|two|three)\s*\w*(?:ant|tern)")
"""``2 praktikanter`` says how many, not who."""

_GOING_ON = re.compile(r"(?:og|and|eller|or|både)\b")
_BOTH = frozenset(Role)
_HOST = frozenset({Role.HOST})
_INTERN = frozenset({Role.INTERN})
_BOTH_WORDS = ("Begge", "begge dele", "både", "both")
_ANSWERS = phrases(
    {
        _HOST: ("Vært", "værter", "praktikvært", "host", "hosts", "værtssted", "værtsarbejdsplads"),
        _INTERN: ("Praktikant", "praktikanter", "intern", "interns", "visitor"),
        _BOTH: _BOTH_WORDS,
    }
)
_HOST_WORDS = """
vært | værter | praktikvært | praktikværter | værtsarbejdsplads | værtssted | værtskab
praktiksted | host | hosts | hosting | modtage | modtager | tage imod | tager imod
have besøg | få besøg | får besøg | have gæster | have en gæst | få en gæst | få gæster
have en praktikant | have praktikanter | få en praktikant | få praktikanter | have nogen på besøg
få nogen på besøg | have folk på besøg | besøg hos os | besøge os | besøg af | byde velkommen
byder velkommen | åbne dørene | åbner dørene | stille plads | stiller plads | tilbyde praktik
tilbyde en plads | tilbyde en praktikplads | tilbyder en plads | tilbyder en praktikplads
tilbyder praktik | udbyde en plads | lægge hus til | lægger hus til | invitere | inviterer
receive | receive a visitor | receive visitors | receiving | have a visitor | have visitors
har en praktikplads | har praktikpladser | have en praktikplads
welcome | offer a place | take in an intern | host an intern | host a visitor | visit us
"""
_INTERN_WORDS = """
være praktikant | som praktikant | i praktik | på praktik | ud i praktik | komme på besøg
kommer på besøg | på besøg | besøge | besøger | besøge en vært | besøger en vært | hos en vært
hos en anden | på en anden arbejdsplads | være gæst | som gæst | selv ud | ud at besøge | visit
visiting | visit a host | visit somebody | visit another workplace | be an intern | as an intern
be a visitor | as a visitor | be a guest | at a host | go on a visit | be one
søger en praktikplads | søge en praktikplads | søger praktik | søge praktik | besøg hos andre
"""


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace("\n", "|").split("|") if part.strip())


_IN_OTHER_WORDS = phrases(
    {_HOST: _listed(_HOST_WORDS), _INTERN: _listed(_INTERN_WORDS), _BOTH: _BOTH_WORDS}
)


def read_role(raw: Raw) -> frozenset[Role]:
    """Return the roles that a cell names; none where it is not understood.

    Examples
    --------
    >>> sorted(read_role("Vi vil gerne modtage en praktikant"))
    [<Role.HOST: 'host'>]
    """
    text = tidy_text(raw)
    first = _ASIDE.split(text, maxsplit=1)
    if len(first) > 1 and not _GOING_ON.match(fold(first[1])):
        named = frozenset[Role]().union(*find_answers(first[0], _ANSWERS))
        if len(named) == 1 and len(words_of(first[0])) <= _FEW_WORDS and not negated(first[0]):
            return named  # "Vært – vi vil gerne have besøg af en praktikant"
    if negated(text) or _COUNTED.match(fold(text)):
        return frozenset()
    found = find_answers(text, _IN_OTHER_WORDS)
    joined = _JOINED.search(fold(text)) is not None
    if not found or len(words_of(text)) <= _FEW_WORDS:
        alone = find_answers(text, _ANSWERS)
        # "host a visitor" names both and means one, as a whole phrase says.
        found = alone if len(alone) == 1 or (alone and (joined or not found)) else found
    roles = frozenset[Role]().union(*found)
    # "vært for en praktikant" names both and means one; only a list or an "og" means both.
    return frozenset() if roles == _BOTH and not (_BOTH in found or joined) else roles
