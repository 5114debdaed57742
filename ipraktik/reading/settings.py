"""The sheet `Indstillinger` and the command line -> `Settings`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.names import fold
from ipraktik.model.origin import Place, Raw
from ipraktik.model.privacy import HIDDEN_DIGIT, hide_cpr, holds_cpr
from ipraktik.model.setting_specs import (
    SETTING_SPECS,
    SettingKind,
    SettingSpec,
    SettingValue,
    with_setting,
)
from ipraktik.model.settings import Settings
from ipraktik.reading.answers import find_sector, find_yes_no, words_of
from ipraktik.reading.cells import find_whole_number, read_email
from ipraktik.reading.columns import SETTING_HEADERS
from ipraktik.reading.dates import find_moment
from ipraktik.reading.lists import split_list
from ipraktik.reading.parsed import cell_of, is_blank, nearest, shown, tidy_text
from ipraktik.reading.table import Table
from ipraktik.reading.workshops import read_workshops
from ipraktik.text import Text, say

_LONG_NUMBER = re.compile(r"\+?[0-9]{10,}")
_KEPT_AS_NUMBER = 10**15
"""A spreadsheet keeps fifteen digits of a number; those of text it keeps all."""
_SPECS = {fold(spec.name): spec for spec in SETTING_SPECS}


@dataclass(frozen=True, slots=True)
class Given:
    """A setting as somebody gave it: name and value with their places."""

    name: str
    value: Raw
    name_place: Place
    value_place: Place


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """The settings, where each was given (by Danish name), and the faults."""

    settings: Settings
    places: Mapping[str, Place]
    findings: tuple[Finding, ...]


def given_in_sheet(table: Table) -> Iterator[Given]:
    """Yield the settings of a settings sheet; a blank value stands for the default."""
    if table.header < 0:
        return
    for row in table.rows(table.columns_named(SETTING_HEADERS)):
        name, value = cell_of(row, "Navn"), cell_of(row, "Værdi")
        if not is_blank(name) and not is_blank(value):
            yield Given(tidy_text(name), value, row.place("Navn"), row.place("Værdi"))


def given_on_command_line(overrides: Mapping[str, str]) -> Iterator[Given]:
    """Yield the settings that options of the command line give."""
    for name, value in overrides.items():
        place = Place(column=name)
        yield Given(name, value, place, place)


def read_settings(sheet: Sequence[Given], command_line: Sequence[Given] = ()) -> ReadSettings:
    """Read settings; what the command line gives wins.

    Parameters
    ----------
    sheet, command_line : sequence of Given

    Returns
    -------
    ReadSettings
        Faults are ``setting-unknown`` and ``setting-out-of-range``; a faulty setting keeps its
        default.
    """
    won = {fold(given.name) for given in command_line}
    settings, findings = Settings(), list[Finding]()
    seen: dict[str, SettingValue] = {}
    places: dict[str, Place] = {}
    for given in (*(one for one in sheet if fold(one.name) not in won), *command_line):
        spec = _SPECS.get(fold(given.name))
        if spec is None:
            findings.append(_unknown(given))
            continue
        value = parse_setting(spec, given.value)
        if value is None:
            findings.append(_out_of_range(spec, given))
        elif seen.setdefault(spec.name, value) != value:
            findings.append(_contradicted(spec, given))
        else:
            places[spec.name] = given.value_place
            settings = with_setting(settings, spec, value)
    return ReadSettings(settings, places, tuple(findings))


def parse_setting(spec: SettingSpec, raw: Raw) -> SettingValue:
    """Return the value of a setting, or None where the cell cannot be read as that."""
    match spec.kind:
        case SettingKind.NUMBER:
            return _parse_number(spec, raw)
        case SettingKind.YES_NO:
            return find_yes_no(raw)
        case SettingKind.CHOICE:
            choices = {words_of(choice): choice for choice in spec.choices}
            return choices.get(words_of(tidy_text(raw)))
        case SettingKind.CHOICES:
            return _parse_sectors(spec, raw)
        case SettingKind.TEXT:
            return tidy_text(raw)
        case SettingKind.EMAIL:
            return read_email(raw).value
        case SettingKind.DATE:
            moment = find_moment(raw)
            return moment.date() if moment is not None else None
        case SettingKind.WORKSHOPS:
            workshops = read_workshops(raw)
            return None if isinstance(workshops, Text) else workshops


def _parse_number(spec: SettingSpec, raw: Raw) -> int | None:
    """Return a number that is within its range and surely the one that was typed."""
    if _has_lost_digits(raw) or _looks_like_cpr(raw):
        return None
    text = tidy_text(raw)
    number = int(text) if _LONG_NUMBER.fullmatch(text) else find_whole_number(raw)
    return number if number is not None and spec.low <= number <= spec.high else None


def _has_lost_digits(raw: Raw) -> bool:
    return isinstance(raw, int | float) and abs(raw) >= _KEPT_AS_NUMBER


def _looks_like_cpr(raw: Raw) -> bool:
    """Whether a workbook could not hold the number; in a sheet its digits are hidden already."""
    return holds_cpr(raw) or HIDDEN_DIGIT in tidy_text(raw)


def _parse_sectors(spec: SettingSpec, raw: Raw) -> tuple[str, ...] | None:
    items = split_list(raw, lambda text: find_sector(text) is not None)
    found = {find_sector(item) for item in items}
    if None in found or not found:
        return None
    return tuple(choice for choice in spec.choices if choice in found)


def _unknown(given: Given) -> Finding:
    message = say(
        "There is no setting '{name}'. The nearest is '{nearest}': mend the name, or delete the "
        "row.",
        name=shown(given.name),
        nearest=nearest(given.name, [spec.name for spec in SETTING_SPECS]),
    )
    return finding(Code.SETTING_UNKNOWN, given.name_place, shown(given.name), message)


def _out_of_range(spec: SettingSpec, given: Given) -> Finding:
    value = hide_cpr(given.value) if holds_cpr(given.value) else shown(given.value)
    if spec.kind is SettingKind.NUMBER:
        message = _wrong_number(spec, given.value, value)
    elif spec.kind is SettingKind.DATE:
        message = say(
            "'{value}' does not fit the setting {name}. Write a date such as 15-06-2026.",
            value=value,
            name=spec.name,
        )
    elif spec.kind is SettingKind.EMAIL:
        message = say(
            "'{value}' does not fit the setting {name}. Write one e-mail address.",
            value=value,
            name=spec.name,
        )
    elif spec.kind is SettingKind.WORKSHOPS:
        message = say(
            "The setting {name} cannot be understood. {why}",
            name=spec.name,
            why=read_workshops(given.value),
        )
    else:
        message = say(
            "'{value}' does not fit the setting {name}. Choose among: {choices}.",
            value=value,
            name=spec.name,
            choices=", ".join(spec.choices),
        )
    return finding(Code.SETTING_OUT_OF_RANGE, given.value_place, value, message)


def _wrong_number(spec: SettingSpec, raw: Raw, value: str) -> Text:
    if _looks_like_cpr(raw):
        return say(
            "The number of the setting {name} looks like a cpr number, and those are never kept. "
            "Write one of another length, for instance of 11 or 14 digits.",
            name=spec.name,
        )
    if _has_lost_digits(raw):
        return say(
            "A cell keeps only the first 15 digits of a number. Write an apostrophe (') before "
            "the number of the setting {name}.",
            name=spec.name,
        )
    return say(
        "'{value}' does not fit the setting {name}. Write a whole number from {low} to {high}.",
        value=value,
        name=spec.name,
        low=spec.low,
        high=spec.high,
    )


def _contradicted(spec: SettingSpec, given: Given) -> Finding:
    message = say(
        "The setting {name} is given twice with different values. Keep one of them.",
        name=spec.name,
    )
    return finding(Code.SETTING_OUT_OF_RANGE, given.value_place, shown(given.value), message)
