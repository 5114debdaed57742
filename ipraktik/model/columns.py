"""What a column of a sign-up sheet is thought to hold, and the names of the contract's fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ipraktik.model.names import fold, fold_header, fold_spelling
from ipraktik.model.schema import (
    HOST_COLUMNS,
    HOST_FIELD_PREFIX,
    IGNORE_FIELD,
    INTERN_COLUMNS,
    INTERN_FIELD_PREFIX,
    ROLE_HEADERS,
    ColumnSpec,
)

ROLE_KEY = "role"
WISHES = "wishes"
MOST_WISHES_OFFERED = 5


class Role(StrEnum):
    """Whose columns are looked for."""

    HOST = "host"
    INTERN = "intern"


SPECS: Mapping[Role, tuple[ColumnSpec, ...]] = {
    Role.HOST: HOST_COLUMNS,
    Role.INTERN: INTERN_COLUMNS,
}
_PREFIXES = {Role.HOST: HOST_FIELD_PREFIX, Role.INTERN: INTERN_FIELD_PREFIX}
_WISH_HEADER = next(spec.header for spec in INTERN_COLUMNS if spec.key == WISHES)
_WISH_FIELD = re.compile(rf"{re.escape(fold(_WISH_HEADER))}\s*(\d*)")
_HEADERS = {role: {spec.key: spec.header for spec in specs} for role, specs in SPECS.items()}
_KEYS = {
    role: {fold_header(header): key for key, header in headers.items()}
    for role, headers in _HEADERS.items()
}


class Certainty(StrEnum):
    """How sure a proposal is: used unasked, to be asked about, or none at all."""

    SURE = "sure"
    ASK = "ask"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ColumnProposal:
    """One column of an export, and the field that it is thought to be.

    Parameters
    ----------
    file, sheet, letter, header : str
        Where the column stands, and its header as it is written there.
    samples : tuple of str
        Up to two distinct answers with personal data masked.
    role : Role, optional
        Whose field it is; None for the role question, for a column that hosts and interns both
        fill, and for one without a proposal.
    key : str
        The key of the contract (``wishes 1`` for the first host wish), or nothing.
    certainty : Certainty
    candidates : tuple of str
        The nearest fields, best first, as they are written in the sheet `Kolonner`.
    common : bool
        Whether the sheet holds hosts and interns, so that a field needs its role in front.
    chosen : bool
        Whether a person chose the field (or to ignore the column) in a sheet `Kolonner`.
    in_survey : bool
        Whether the sheet holds evaluation answers.
    name : str
        The proposed field as it is written in `Kolonner`, where it is no sign-up's.
    """

    file: str
    sheet: str
    letter: str
    header: str
    samples: tuple[str, ...] = ()
    role: Role | None = None
    key: str = ""
    certainty: Certainty = Certainty.NONE
    candidates: tuple[str, ...] = ()
    common: bool = False
    chosen: bool = False
    in_survey: bool = False
    name: str = ""

    @property
    def field(self) -> str:
        """Return the proposed field as it is written in the sheet `Kolonner`."""
        if self.in_survey:
            return self.name
        return field_name(self.key, self.role, self.common) if self.key else ""


def field_name(key: str, role: Role | None = None, prefixed: bool = True) -> str:
    """Return the Danish header of a key in the sheet of a role, with the role in front if asked.

    Examples
    --------
    >>> field_name("wishes 2"), field_name("days", Role.HOST)
    ('Værtsønske 2', 'Vært: Antal dage')
    """
    if key == ROLE_KEY:
        return ROLE_HEADERS[0]
    name, _, number = key.partition(" ")
    header = next(headers[name] for headers in _headers_of(role) if name in headers)
    return f"{_PREFIXES[role] if role and prefixed else ''}{header}{' ' if number else ''}{number}"


def _headers_of(role: Role | None) -> Iterator[Mapping[str, str]]:
    return (_HEADERS[one] for one in ((role,) if role else (Role.INTERN, Role.HOST)))


def read_field_name(text: str) -> tuple[Role | None, str] | None:
    """Return the role (None where it is not said) and the key that a cell of `Felt` names.

    The key is empty for ``ignorér``; a text that names no field gives None.
    """
    folded = fold_header(text)
    if fold_spelling(folded) == fold_spelling(IGNORE_FIELD):
        return None, ""
    if folded in map(fold_header, ROLE_HEADERS):
        return None, ROLE_KEY
    role = next((r for r, prefix in _PREFIXES.items() if folded.startswith(fold(prefix))), None)
    if role is not None:
        folded = folded.removeprefix(fold(_PREFIXES[role])).strip()
    wish = _WISH_FIELD.fullmatch(folded)
    if wish is not None:
        return None if role is Role.HOST else (role, f"{WISHES} {int(wish.group(1) or 1)}")
    keys = (_KEYS[one].get(folded) for one in ((role,) if role else Role))
    key = next(filter(None, keys), None)
    return None if key is None else (role, key)


def field_names(roles: tuple[Role, ...]) -> tuple[str, ...]:
    """Return what may be chosen in `Felt` for a sheet with these roles, ``ignorér`` first."""
    common = len(roles) > 1
    keys = [(role, key) for role in roles for key in _offered(role)]
    names = [field_name(key, role, common) for role, key in keys]
    shared = [field_name(key) for key in _offered(Role.INTERN) if key in _HEADERS[Role.HOST]]
    more = [field_name(ROLE_KEY), *shared] if common else []
    return (IGNORE_FIELD, *more, *names)


def _offered(role: Role) -> Iterator[str]:
    for spec in SPECS[role]:
        if spec.key == WISHES:
            yield from (f"{WISHES} {number}" for number in range(1, MOST_WISHES_OFFERED + 1))
        else:
            yield spec.key
