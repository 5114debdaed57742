"""`Værter` and `Praktikanter` of the sign-up template: empty, with what each cell may hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from ipraktik.language import danish
from ipraktik.model.columns import SPECS, WISHES, Role
from ipraktik.model.people import Level, VisitKind
from ipraktik.model.schema import HOSTS_SHEET, INTERNS_SHEET, NO, SECTORS, YES, ColumnSpec, wish_key
from ipraktik.model.week import ALL_DAYS, MIN_VISIT_DAYS, format_days
from ipraktik.text import Text, say
from ipraktik.writing.project_lists import Lists
from ipraktik.writing.tables import (
    ColumnFormat,
    Kind,
    Mark,
    Refusal,
    Rule,
    RuleAt,
    Sheet,
    Table,
    Tint,
    table_sheet,
)
from ipraktik.writing.template_words import COLUMN_WORDS

SHEET_OF = {Role.HOST: HOSTS_SHEET, Role.INTERN: INTERNS_SHEET}
REQUIRED_SIGN = " *"
_IDS = frozenset({"host_id", "intern_id"})
_WHOLE_COUNTRY = "Hele landet"
_WISHES_OFFERED = 3
_ROWS, _SPARE_ROWS = 15, 285
_KOMMUNER, _LANDSDELE, _WANTED, _DAYS = "municipality", "landsdel", "landsdele", "available"

_CHOICES: Mapping[str, tuple[str, ...]] = {
    "sector": SECTORS,
    "capacity": ("1", "2", "3"),
    "days": ("2", "3", "4", "5"),
    "visit_kind": tuple(VisitKind),
    "level": tuple(Level),
    "workshop": (YES, NO),
    "manager_agreed": (YES, NO),
}

# Wrapped columns take numbers as numbers; the others are text, so that a telephone number keeps
# its zero.
_FORMATS: Mapping[str, ColumnFormat] = {
    "workplace": ColumnFormat(Kind.WRAPPED, 20),
    "organisation": ColumnFormat(Kind.WRAPPED, 20),
    "email": ColumnFormat(width=24),
    "contact": ColumnFormat(width=19),
    "name": ColumnFormat(width=19),
    "fields": ColumnFormat(Kind.WRAPPED, 22),
    "interests": ColumnFormat(Kind.WRAPPED, 22),
    "landsdele": ColumnFormat(Kind.WRAPPED, 18),
    "capacity": ColumnFormat(Kind.WRAPPED, 14),
    "days": ColumnFormat(Kind.WRAPPED, 15),
    "available": ColumnFormat(Kind.WRAPPED, 14),
    "offer": ColumnFormat(Kind.WRAPPED, 30),
    "motivation": ColumnFormat(Kind.WRAPPED, 30),
    "signed_up_at": ColumnFormat(Kind.DATE, 12.5),
}
_USUAL = ColumnFormat(width=14)


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """The kommuner, landsdele and regions to choose among."""

    kommuner: tuple[str, ...]
    landsdele: tuple[str, ...]
    regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """A column of the template: its key, its header as it is written, and what it asks for."""

    key: str
    header: str
    required: bool
    words: Text


def place_lists(places: PlaceNames) -> Mapping[str, tuple[str, ...]]:
    """Return the lists that the template's drop-downs take their choices from."""
    days = sorted(ALL_DAYS)
    some = (
        format_days(chosen)
        for count in range(len(days), MIN_VISIT_DAYS - 1, -1)
        for chosen in combinations(days, count)
    )
    return {
        _KOMMUNER: places.kommuner,
        _LANDSDELE: places.landsdele,
        _WANTED: (_WHOLE_COUNTRY, *places.landsdele, *places.regions),
        _DAYS: tuple(some),
    }


def columns_of(role: Role, with_ids: bool) -> tuple[TemplateColumn, ...]:
    """Return the columns of one side's sheet, required ones with their sign."""
    return tuple(
        TemplateColumn(
            key,
            header + (REQUIRED_SIGN if spec.required else ""),
            spec.required,
            COLUMN_WORDS[role][key],
        )
        for spec in SPECS[role]
        if with_ids or spec.key not in _IDS
        for key, header in _headers(spec)
    )


def _headers(spec: ColumnSpec) -> Iterator[tuple[str, str]]:
    if spec.key != WISHES:
        yield spec.key, spec.header
        return
    for number in range(1, _WISHES_OFFERED + 1):
        yield wish_key(number), f"{spec.header} {number}"


def sign_up_sheet(role: Role, lists: Lists, with_ids: bool) -> Sheet:
    """Return the empty sheet of hosts or interns.

    Parameters
    ----------
    role : Role
    lists : Lists
        With those of `place_lists`.
    with_ids : bool
        Whether the column for the ID is there, which only coordinators fill.
    """
    columns = columns_of(role, with_ids)
    rows = ((None,) * len(columns),) * _ROWS
    table = Table(
        SHEET_OF[role],
        tuple(one.header for one in columns),
        rows,
        {one.header: _FORMATS.get(one.key, _USUAL) for one in columns},
        tuple(_mark(one) for one in columns),
        spare_rows=_SPARE_ROWS,
        rules=tuple(RuleAt(one.header, _rule(one, lists)) for one in columns),
    )
    return table_sheet(table)


def _mark(one: TemplateColumn) -> Mark:
    """Return the colour and the note of a header."""
    tint = Tint.INPUT if one.required else Tint.HEADER
    return Mark(-1, one.header, tint, danish(one.words))


def _rule(one: TemplateColumn, lists: Lists) -> Rule:
    words = danish(one.words)
    rule = replace(_allowed(one.key, lists), title=one.header, message=words)
    return rule if rule.reason else replace(rule, reason=words)


def _allowed(key: str, lists: Lists) -> Rule:
    """Return what may stand in a column, without the words for it."""
    if key in (_KOMMUNER, _LANDSDELE):
        return Rule(choices_in=lists.area(key))
    if key in (_WANTED, _DAYS):
        return Rule(choices_in=lists.area(key), refusal=Refusal.NONE)
    if key == "email":
        reason = say("Write one e-mail address, with an @ and no spaces.")
        return Rule(email=True, reason=danish(reason))
    # A sector that takes no part is better known than hidden behind a wrong answer.
    refusal = Refusal.WARN if key == "sector" else Refusal.STOP
    return Rule(_CHOICES.get(key, ()), refusal=refusal)
