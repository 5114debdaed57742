"""What a project workbook is made from: the columns of exports, and the settings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from ipraktik.model.columns import SPECS, Certainty, ColumnProposal, Role, field_name
from ipraktik.model.kept_sheets import KeptSheets
from ipraktik.model.schema import ColumnSpec
from ipraktik.model.settings import Settings

_MOST_NEAR = 2
_BOTH = (Role.HOST, Role.INTERN)


@dataclass(frozen=True, slots=True)
class MissingField:
    """A required field that no column surely holds, and the columns that may hold it."""

    field: str
    near: tuple[ColumnProposal, ...]


@dataclass(frozen=True)
class MappedSheet:
    """The columns of one sheet of sign-ups, in the sheet's order."""

    file: str
    sheet: str
    columns: tuple[ColumnProposal, ...]

    @property
    def roles(self) -> tuple[Role, ...]:
        """Return whose sign-ups the sheet holds; both where no column tells."""
        if any(one.common for one in self.columns):
            return _BOTH
        return tuple({one.role: None for one in self.columns if one.role}) or _BOTH

    @property
    def is_survey(self) -> bool:
        """Return whether the sheet holds evaluation answers."""
        return any(one.in_survey for one in self.columns)

    def count(self, certainty: Certainty) -> int:
        """Return how many columns are that sure."""
        return sum(one.certainty is certainty for one in self.columns)

    @cached_property
    def missing(self) -> tuple[MissingField, ...]:
        """Return the required fields that no column surely holds."""
        return tuple(self._missing())

    def _missing(self) -> Iterator[MissingField]:
        common = len(self.roles) > 1
        for role in () if self.is_survey else self.roles:
            sure = frozenset(_sure_keys(self.columns, role))
            for spec in SPECS[role]:
                if spec.required and not _stands(spec, role, sure):
                    name = field_name(spec.key, role, common)
                    yield MissingField(name, tuple(self._near(name))[:_MOST_NEAR])

    def _near(self, name: str) -> Iterator[ColumnProposal]:
        """Yield the columns that may be a field, those first for which it is the first guess."""
        unsure = [one for one in self.columns if one.certainty is not Certainty.SURE]
        asked = [one for one in unsure if name in one.candidates and not one.chosen]
        yield from sorted(asked, key=lambda one: one.candidates.index(name))


def _sure_keys(columns: Iterable[ColumnProposal], role: Role) -> Iterator[str]:
    for one in columns:
        if one.certainty is Certainty.SURE and one.role in (None, role):
            # One question for everybody's name is a host's contact.
            same_person = one.role is None and role is Role.HOST and one.key == "name"
            yield "contact" if same_person else one.key


def _stands(spec: ColumnSpec, role: Role, sure: frozenset[str]) -> bool:
    """Return whether a required field has its column; a host's landsdel will do for kommune."""
    stands_in = role is Role.HOST and spec.key == "municipality" and "landsdel" in sure
    return spec.key in sure or stands_in


def sheets_of(proposals: Iterable[ColumnProposal]) -> tuple[MappedSheet, ...]:
    """Return proposals by the sheet that they were made for, in their order."""
    groups = groupby(proposals, key=lambda one: (one.file, one.sheet))
    return tuple(MappedSheet(file, sheet, tuple(some)) for (file, sheet), some in groups)


@dataclass(frozen=True)
class Project:
    """Everything that stands in a project workbook.

    Parameters
    ----------
    name : str
        The name of the workbook's file.
    exports : tuple of str
        The names of the files with sign-ups.
    sheets : tuple of MappedSheet
    settings : Settings
        As they were given; what was not given has its default.
    kept : KeptSheets
    surveys : tuple of str
        The names of the files with evaluation answers.
    """

    name: str
    exports: tuple[str, ...]
    sheets: tuple[MappedSheet, ...]
    settings: Settings
    kept: KeptSheets = field(default_factory=KeptSheets)
    surveys: tuple[str, ...] = ()

    def count(self, certainty: Certainty) -> int:
        """Return how many columns are that sure."""
        return sum(sheet.count(certainty) for sheet in self.sheets)

    @property
    def missing(self) -> int:
        """Return how many required fields no column surely holds."""
        return sum(len(sheet.missing) for sheet in self.sheets)
