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
_BOTH = frozenset(Role)
_HOST = frozenset({Role.HOST})
_INTERN = frozenset({Role.INTERN})
_ANSWERS = phrases(
    {
        _HOST: ("Vært", "praktikvært", "host"),
        _INTERN: ("Praktikant", "intern"),
        _BOTH: ("Begge", "begge dele", "både", "both"),
    }
)
_IN_OTHER_WORDS = phrases(
    {
        _HOST: (
            "Vært",
            "værter",
            "praktikvært",
            "praktikværter",
            "værtsarbejdsplads",
            "host",
            "hosts",
            "modtage",
            "modtager",
            "tage imod",
            "tager imod",
            "have besøg",
            "få besøg",
            "have en praktikant",
            "have praktikanter",
            "få en praktikant",
            "få praktikanter",
            "receive",
        ),
        _INTERN: (
            "være praktikant",
            "som praktikant",
            "i praktik",
            "komme på besøg",
            "besøge",
            "besøge en vært",
            "hos en vært",
            "visit",
            "visit a host",
            "be an intern",
        ),
        _BOTH: ("Begge", "begge dele", "både", "both"),
    }
)


def read_role(raw: Raw) -> frozenset[Role]:
    """Return the roles that a cell names; none where it is not understood.

    Examples
    --------
    >>> sorted(read_role("Vi vil gerne modtage en praktikant"))
    [<Role.HOST: 'host'>]
    """
    text = tidy_text(raw)
    if negated(text):
        return frozenset()
    found = find_answers(text, _IN_OTHER_WORDS)
    if not found or len(words_of(text)) <= _FEW_WORDS:
        found = find_answers(text, _ANSWERS) or found
    roles = frozenset[Role]().union(*found)
    # "vært for en praktikant" names both and means one; only a list or an "og" means both.
    several = _BOTH in found or _JOINED.search(fold(text)) is not None
    return frozenset() if roles == _BOTH and not several else roles
