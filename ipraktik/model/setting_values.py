"""What a setting is, and how its value is read from and put into `Settings`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ipraktik.model.schema import NO, YES
from ipraktik.model.settings import Demand, Fairness, Priority, Settings
from ipraktik.model.workshops import Workshop
from ipraktik.text import Text

SettingValue = int | bool | str | date | tuple[str, ...] | tuple[Workshop, ...] | None
"""A setting's value: None stands for the default of a number or a date that has no fixed one."""

_SHORT_NUMBER = 10**11
"""A cell without a format of its own shows more digits than eleven as 1,23E+11."""


class SettingKind(StrEnum):
    """How the value of a setting is written."""

    NUMBER = "number"
    YES_NO = "yes-no"
    CHOICE = "choice"
    CHOICES = "choices"
    TEXT = "text"
    EMAIL = "email"
    DATE = "date"
    WORKSHOPS = "workshops"


@dataclass(frozen=True, slots=True)
class SettingSpec:
    """One setting.

    Parameters
    ----------
    name : str
        The Danish name in the sheet.
    component, key : str
        Where in `Settings` the value stands; an empty component is `Settings` itself.
    kind : SettingKind
    default_text : str
        The default as the workbook writes it; empty where it depends on the data.
    explanation : Text
    choices : tuple of str
        The values to choose from; empty where there is no list.
    low, high : int
        The range of a number, both included.
    """

    name: str
    component: str
    key: str
    kind: SettingKind
    default_text: str
    explanation: Text
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 1000


_ENUMS = {
    ("rules", "field"): Demand,
    ("rules", "landsdel"): Demand,
    ("rules", "wishes"): Demand,
    ("policy", "priority"): Priority,
    ("policy", "fairness"): Fairness,
}


def setting_value(spec: SettingSpec, settings: Settings) -> SettingValue:
    """Return the value that a setting has in `settings`."""
    part = getattr(settings, spec.component) if spec.component else settings
    value: SettingValue = getattr(part, spec.key)
    return value


def format_setting(spec: SettingSpec, settings: Settings) -> str | int:
    """Return a setting's value as the workbook writes it; empty where it is not known."""
    value = setting_value(spec, settings)
    if value is None:
        return ""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, tuple):
        return ("; " if spec.kind is SettingKind.WORKSHOPS else ";").join(map(str, value))
    if isinstance(value, date):
        return f"{value:%d-%m-%Y}"
    return format_number(value) if isinstance(value, int) else str(value)


def format_number(number: int) -> str | int:
    """Return a number as a cell shows all its digits: a long one as text."""
    return number if abs(number) < _SHORT_NUMBER else str(number)


def with_setting(settings: Settings, spec: SettingSpec, value: SettingValue) -> Settings:
    """Return settings with one value changed.

    Parameters
    ----------
    value : SettingValue
        Of the kind that the setting has; a choice by the name the workbook writes.

    Raises
    ------
    ValueError
        If a choice is not one of the setting's choices.
    """
    choice = _ENUMS.get((spec.component, spec.key))
    changed: object = choice(str(value)) if choice is not None else value
    if not spec.component:
        return replace(settings, **{spec.key: changed})  # type: ignore[arg-type]
    part = replace(getattr(settings, spec.component), **{spec.key: changed})
    return replace(settings, **{spec.component: part})
