"""The fields of an evaluation survey: their Danish headers, and how they stand in `Kolonner`."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.model.columns import ROLE_KEY, Role
from ipraktik.model.names import fold, fold_header, fold_spelling
from ipraktik.model.schema import (
    HOST_FIELD_PREFIX,
    IGNORE_FIELD,
    INTERN_FIELD_PREFIX,
    ROLE_HEADERS,
    ColumnSpec,
)

ANSWERED_AT = "signed_up_at"
"""The key of the time stamp: survey tools' own time is read the same way as that of sign-ups."""

EVALUATION_COLUMNS = (
    ColumnSpec(ROLE_HEADERS[0], ROLE_HEADERS[1], ROLE_KEY),
    ColumnSpec("Svarperson", "Respondent", "person_id"),
    ColumnSpec("E-mail", "Email", "email"),
    ColumnSpec("Anbefaler", "Recommends", "recommends"),
    ColumnSpec("Tilfreds", "Satisfied", "satisfied"),
    ColumnSpec("Konkret udbytte", "Concrete use", "used"),
    ColumnSpec("Udbytte: hvad", "Kinds of use", "uses"),
    ColumnSpec("Kontakt bagefter", "Contact afterwards", "contact"),
    ColumnSpec("Kopieret med hjem", "Copied home", "copied"),
    ColumnSpec("Kommentar", "Comment", "comment"),
    ColumnSpec("Må nævnes", "May be named", "consent"),
    ColumnSpec("Fagfelt", "Fields", "fields"),
    ColumnSpec("Besvaret", "Answered", ANSWERED_AT),
)
HEADLINE_KEYS = ("recommends", "satisfied", "used", "contact")
"""The questions whose answers the headline figures count."""

OWN_KEYS = (*HEADLINE_KEYS, "uses", "copied")
"""What only an evaluation asks."""

_PREFIXES = {Role.HOST: HOST_FIELD_PREFIX, Role.INTERN: INTERN_FIELD_PREFIX}
_HEADERS = {spec.key: spec.header for spec in EVALUATION_COLUMNS}
_OTHER_NAMES = {"Vært-ID": "person_id", "Praktikant-ID": "person_id", "Tilmeldt": ANSWERED_AT}
_KEYS = {
    fold_header(name): spec.key
    for spec in EVALUATION_COLUMNS
    for name in (spec.header, spec.alias, spec.key)
} | {fold_header(name): key for name, key in _OTHER_NAMES.items()}


def evaluation_key(header: str) -> str:
    """Return the key that a header stands for, or nothing where it is no field's own header."""
    return _KEYS.get(fold_header(header), "")


def evaluation_field_name(key: str, role: Role | None = None) -> str:
    """Return the Danish header of a key, with the role in front where only one is asked.

    Examples
    --------
    >>> evaluation_field_name("used"), evaluation_field_name("used", Role.HOST)
    ('Konkret udbytte', 'Vært: Konkret udbytte')
    """
    return f"{_PREFIXES[role] if role else ''}{_HEADERS[key]}"


def read_evaluation_field(text: str) -> tuple[Role | None, str] | None:
    """Return the role (None where it is not said) and the key that a cell of `Felt` names.

    The key is empty for ``ignorér``; a text that names no field of an evaluation gives None.
    """
    folded = fold_header(text)
    if fold_spelling(folded) == fold_spelling(IGNORE_FIELD):
        return None, ""
    role = next((r for r, prefix in _PREFIXES.items() if folded.startswith(fold(prefix))), None)
    if role is not None:
        folded = folded.removeprefix(fold(_PREFIXES[role])).strip()
    key = _KEYS.get(folded)
    return None if key is None else (role, key)


def is_evaluation_field(text: str) -> bool:
    """Return whether a cell of `Felt` names a field that only an evaluation has."""
    read = read_evaluation_field(text)
    return read is not None and read[1] in (*OWN_KEYS, "comment", "consent")


def evaluation_field_names() -> tuple[str, ...]:
    """Return what may be chosen in `Felt` for a sheet of answers, ``ignorér`` first."""
    return (IGNORE_FIELD, *_HEADERS.values(), *_of_one_role())


def _of_one_role() -> Iterator[str]:
    for role in Role:
        yield from (evaluation_field_name(key, role) for key in (*OWN_KEYS, "comment"))
