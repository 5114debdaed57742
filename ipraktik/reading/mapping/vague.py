"""Headers that mean several things: never sure by themselves, only where the answers decide."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ipraktik.model.columns import Role
from ipraktik.reading.answers import words_of
from ipraktik.reading.mapping.header_readings import without_number
from ipraktik.reading.mapping.ignored import IGNORED
from ipraktik.reading.mapping.looks import Look, Looks
from ipraktik.reading.mapping.words import concepts_of_word

_VAGUE = """
address adresse afd afdeling aftale aftaler aftalt agreed ansvarlig antal approved area arbejde
behov besoeg besoeger beskrivelse by chef dage dato date dates day days deltagelse deltager del
direkte distrikt egn emne enhed enheden forvaltning fag felt field form funktion gaest geografi
godkendt godkendelse guest helst hjemme hold host how hvad hvem hvilken hvilke hvor hvorfor hvornaar
id indhold info institution intern job kategori kollega kolleger kommentar kontakt kontor
laengde land landsdel leder ledelse level lokation lokal location makker manager med min moede
motivation2 niveau nummer number oensker office ok omraade part
periode person pladser plads place places position praktik praktikant prioritet prioriteter program
region rolle role sammen sektion sted tekst tema team tid tidspunkt time tidsrum tilladelse titel
title type uge unit vaert varighed when where who why ws ressort institutionen ministerium
"""
_OPEN_WORDS = (
    "nummer nr number no oprettet created modified changed aendret closed lukket dato date kontakt"
)
_OPEN = frozenset(_OPEN_WORDS.split())
_FEW_WORDS = 2
_SAYS_WHOSE = ("rejse", "travel", "workshop")
_HOW_MANY = re.compile(r"\b(?:hvor mange|how many)\b", re.IGNORECASE)
_ALWAYS_PLAIN = {Role.HOST: frozenset({"landsdel"}), Role.INTERN: frozenset[str]()}
_WORDS = frozenset(_VAGUE.split())
_DECIDED: Mapping[str, tuple[Look, float]] = {
    "email": (Look.EMAIL, 0.9),
    "phone": (Look.PHONE, 0.9),
    "available": (Look.DAYS, 0.9),
    "days": (Look.SMALL_NUMBER, 0.95),
    "visit_kind": (Look.VISIT_KIND, 0.9),
    "level": (Look.LEVEL, 0.9),
    "sector": (Look.SECTOR, 0.9),
    "municipality": (Look.KOMMUNE, 0.95),
    "title": (Look.JOB, 0.6),
    "motivation": (Look.LONG, 0.5),
    "offer": (Look.LONG, 0.5),
}
_SAYS_THE_UNIT = frozenset(("dage", "days", "varighed", "laengde", "tid"))
_MEANS_NOT_HERE = frozenset(("antal", "landsdel", "region", "geografi", "chef", "leder", "manager"))
_ABOUT_ANOTHER = re.compile(
    r"\bhvis (?:det er |det bliver )?(?:en )?(?:anden|andre)\b|\bif (?:it is )?"
    r"(?:somebody |someone )?(?:else|different|other)\b",
    re.IGNORECASE,
)


def is_about_another(header: str) -> bool:
    """Return whether a header asks for somebody else than the one who was asked for before."""
    return _ABOUT_ANOTHER.search(header) is not None


def is_vague(header: str, role: Role) -> bool:
    """Return whether a header is only words that each mean several things.

    Examples
    --------
    >>> is_vague("Enhed", Role.HOST), is_vague("Enhedens navn", Role.HOST)
    (True, False)
    """
    plain = without_number(header)
    parts = [_said(part) for part in plain.split("/")]
    said = frozenset[str]().union(*parts)
    short = len(words_of(plain)) <= _FEW_WORDS and all(len(part) == 1 for part in parts)
    return short and said <= _WORDS and not said <= _ALWAYS_PLAIN[role]


def is_one_plain_word(header: str) -> bool:
    """Return whether a header is one word that is put together of no two: ``Bekræftet``."""
    words = words_of(without_number(header))
    if len(words) != 1 or words[0].startswith(_SAYS_WHOSE):
        return False
    return len(set(concepts_of_word(words[0]))) < 2


def says_little(header: str) -> bool:
    """Return whether a header does not even say that it asks for no field, as ``Nummer``."""
    return _said(header) <= _OPEN


def _said(header: str) -> frozenset[str]:
    words = words_of(_HOW_MANY.sub("antal", without_number(header)))
    return frozenset(word for word in words if word not in IGNORED) or frozenset(words)


def answers_decide(header: str, key: str, looks: Looks) -> bool:
    """Return whether the answers below a vague header leave one meaning only."""
    said = _said(header)
    if said & _MEANS_NOT_HERE or key.split()[0] not in _DECIDED:
        return False
    if key == "days" and not said <= _SAYS_THE_UNIT:
        return False
    look, least = _DECIDED[key.split()[0]]
    return looks.count > 2 and looks.share(look) >= least
