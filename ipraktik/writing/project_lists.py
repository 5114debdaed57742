"""`Felter`: the lists that drop-downs take their choices from, on a sheet that is not shown.

All lists stand below each other. Side by side, a row of field names would look like the headers
of a sheet of sign-ups.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ipraktik.model.columns import ROLE_KEY, Role, field_name, field_names
from ipraktik.model.schema import HOST_FIELD_PREFIX, INTERN_FIELD_PREFIX, LISTS_HEADERS, LISTS_SHEET
from ipraktik.writing.tables import Area, ColumnFormat, Kind, Sheet, Table

_CHOICE_COLUMN = LISTS_HEADERS.index("Valg")
_PREFIXES = {Role.HOST: HOST_FIELD_PREFIX, Role.INTERN: INTERN_FIELD_PREFIX}


class Lists:
    """Named lists of choices, each with its cells on the sheet.

    Parameters
    ----------
    lists : mapping of str to sequence of str
        None of them empty.
    """

    def __init__(self, lists: Mapping[str, Sequence[str]]) -> None:
        self._lists = lists

    def sheet(self) -> Sheet:
        """Return the hidden sheet with all lists."""
        rows = tuple((name, one) for name, some in self._lists.items() for one in some)
        formats = {header: ColumnFormat(Kind.WRAPPED, 40) for header in LISTS_HEADERS}
        return Sheet(LISTS_SHEET, (Table(LISTS_SHEET, LISTS_HEADERS, rows, formats),), hidden=True)

    def area(self, name: str) -> Area:
        """Return the cells of a list."""
        first = 1
        for one, choices in self._lists.items():
            if one == name:
                last = first + len(choices) - 1
                return Area(LISTS_SHEET, first, _CHOICE_COLUMN, last, _CHOICE_COLUMN)
            first += len(choices)
        raise KeyError(name)


EVALUATION_LIST = "fields evaluation"
"""The name of the list of fields for a sheet of evaluation answers."""


def list_of_roles(roles: Sequence[Role]) -> str:
    """Return the name of the list of fields for a sheet with these roles."""
    return "fields " + " ".join(roles)


def field_lists(kinds: Sequence[tuple[Role, ...]]) -> Mapping[str, tuple[str, ...]]:
    """Return what may be chosen in `Felt`, a list for each kind of sheet."""
    return {list_of_roles(roles): tuple(_offered(roles)) for roles in dict.fromkeys(kinds)}


def _offered(roles: tuple[Role, ...]) -> Iterator[str]:
    """Yield a sheet's own fields first, then those that make it a sheet of both.

    A form for hosts and interns can be taken for one of the two; then a person must be able to
    say which question is the role, and what belongs to the others.
    """
    yield from field_names(roles)
    if len(roles) == 1:
        yield field_name(ROLE_KEY)
        others = tuple(_PREFIXES[role] for role in Role if role not in roles)
        yield from (name for name in field_names(tuple(Role)) if name.startswith(others))
