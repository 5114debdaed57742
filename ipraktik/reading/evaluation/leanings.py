"""Whom a question is asked of: ``kontakt med værten`` is asked of interns."""

from __future__ import annotations

import re
from functools import lru_cache

from ipraktik.model.columns import Role
from ipraktik.model.names import fold_header
from ipraktik.reading.answers import words_of
from ipraktik.reading.mapping.header_readings import without_number
from ipraktik.reading.mapping.sections import role_of_part, section_splits

_OWN_ID = {"vært-id": Role.HOST, "host id": Role.HOST} | {
    "praktikant-id": Role.INTERN,
    "intern id": Role.INTERN,
}
_BEING = r"(?:som|vaere|vaeret|blive|bliver|er|being|be|becoming|become|as|a) (?:en |a |an )?"
_HAVING = r"(?:haft|have|having|had) (?:en |a |an )?"
_AS_HOST = re.compile(
    rf"\b{_BEING}(?:praktik)?(?:vaert|host)\w*|\bvaertskab|\bhosting\b|\b(?:hos|til) (?:jer|os)\b"
    r"|\b(?:modtage|modtaget|tage imod|taget imod)\b"
    rf"|\b{_HAVING}(?:praktikant|gaest|besoegende|besoeg|visitor|intern)\w*"
)
_AS_INTERN = re.compile(
    rf"\b{_BEING}(?:praktikant|gaest|intern|visitor)\w*"
    r"|\b(?:komme|kom|vaere|vaeret|tage|taget|var) (?:ud )?i praktik\b"
    r"|\b(?:hos|paa) (?:din|jeres|en|vaerten)\b|\bbesoegte (?:du|i)\b"
)
_A_HOST = re.compile(r"\b(?:praktik)?vaert(?!skab)\w*|\bhosts?\b")
_AN_INTERN = re.compile(
    r"\bpraktikant\w*|\b(?:gaest|gaesten|gaester|gaesterne|besoegende)\b"
    r"|\b(?:visitors?|interns?|guests?)\b"
)


def owner_of_id(header: str) -> Role | None:
    """Return whose ID a header names: ``Vært-ID``."""
    return _OWN_ID.get(fold_header(header))


@lru_cache(maxsize=1 << 12)
def leaning(header: str) -> Role | None:
    """Return whom a question is asked of; None where it may be either.

    Examples
    --------
    >>> leaning("Har du haft kontakt med værten siden?"), leaning("Vil du anbefale at være vært?")
    (<Role.INTERN: 'intern'>, <Role.HOST: 'host'>)
    """
    own = owner_of_id(header)
    if own is not None:
        return own
    parts = {role_of_part(part) for part, _ in section_splits(without_number(header))} - {None}
    if len(parts) == 1:
        return parts.pop()
    text = " ".join(words_of(header))
    host, intern = _AS_HOST.search(text) is not None, _AS_INTERN.search(text) is not None
    if host != intern:
        return Role.HOST if host else Role.INTERN
    of_host, of_intern = _A_HOST.search(text), _AN_INTERN.search(text)
    if bool(of_host) == bool(of_intern) or host:
        return None
    return Role.INTERN if of_host else Role.HOST
