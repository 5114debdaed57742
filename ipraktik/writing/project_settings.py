"""`Indstillinger` of a project workbook: every setting, its value, and what it may be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ipraktik.language import danish
from ipraktik.model.schema import SECTORS, SETTINGS_HEADERS, SETTINGS_SHEET
from ipraktik.model.setting_specs import SETTING_SPECS, SettingKind, SettingSpec, format_setting
from ipraktik.model.settings import Settings
from ipraktik.text import Text, say
from ipraktik.writing.project_lists import Lists
from ipraktik.writing.tables import ColumnFormat, Kind, Refusal, Rule, RuleAt, Sheet, Table

_NAME, _VALUE, _EXPLANATION = SETTINGS_HEADERS
_LARGEST = 10**15 - 1
"""A cell keeps no more digits of a number; a longer one can be written as text."""

_FREE_HINTS = {
    SettingKind.TEXT: say("Any text, or blank."),
    SettingKind.EMAIL: say("One e-mail address, or blank."),
    SettingKind.DATE: say("A date such as 15-06-2026, or blank."),
    SettingKind.WORKSHOPS: say("For example: Aarhus 19-08-2026 kl. 9-15; Hellerup 20-08-2026."),
}

_FORMATS = {
    _NAME: ColumnFormat(width=27),
    # General, not text: a number typed here must be one, or its range cannot be checked.
    _VALUE: ColumnFormat(Kind.WRAPPED, 20, editable=True),
    _EXPLANATION: ColumnFormat(Kind.WRAPPED, 92),
}


def setting_lists() -> Mapping[str, tuple[str, ...]]:
    """Return the lists for settings with several values at once: the usual combinations."""
    lists = {}
    for spec in SETTING_SPECS:
        if spec.kind is SettingKind.CHOICES:
            others = tuple(one for one in spec.choices if one not in SECTORS)
            usual = (SECTORS, *((*SECTORS, one) for one in others), spec.choices)
            lists[spec.name] = (*map(";".join, usual), *spec.choices)
    return lists


def settings_sheet(settings: Settings, lists: Lists) -> Sheet:
    """Return `Indstillinger` with what is set; it is read back to the same settings.

    Parameters
    ----------
    settings : Settings
        As they were given: a year that is None stays blank.
    lists : Lists
        With those of `setting_lists`.
    """
    rows = tuple(
        (spec.name, _written(spec, settings), danish(spec.explanation)) for spec in SETTING_SPECS
    )
    rules = tuple(
        RuleAt(_VALUE, _rule(spec, lists), number, number)
        for number, spec in enumerate(SETTING_SPECS)
    )
    table = Table(SETTINGS_SHEET, SETTINGS_HEADERS, rows, _FORMATS, rules=rules)
    return Sheet(SETTINGS_SHEET, (table,), frozen_columns=1)


def _written(spec: SettingSpec, settings: Settings) -> str | int | None:
    value = format_setting(spec, settings)
    return None if value == "" else value


def changed_settings(settings: Settings) -> Iterator[tuple[str, str]]:
    """Yield the name and the value of each setting that does not have its default."""
    for spec in SETTING_SPECS:
        value = str(format_setting(spec, settings))
        if value != str(spec.default_text):
            yield spec.name, value


def _rule(spec: SettingSpec, lists: Lists) -> Rule:
    hint = danish(_hint(spec))
    if spec.kind is SettingKind.NUMBER:
        high = min(spec.high, _LARGEST)
        refusal = Refusal.STOP if spec.high == high else Refusal.WARN
        return Rule(
            low=spec.low, high=high, title=spec.name, message=hint, reason=hint, refusal=refusal
        )
    if spec.kind is SettingKind.CHOICES:
        area = lists.area(spec.name)
        return Rule(choices_in=area, refusal=Refusal.NONE, title=spec.name, message=hint)
    if not spec.choices:
        is_email = spec.kind is SettingKind.EMAIL
        return Rule(email=is_email, title=spec.name, message=hint, reason=hint)
    return Rule(spec.choices, title=spec.name, message=hint)


def _hint(spec: SettingSpec) -> Text:
    if spec.kind is SettingKind.CHOICES:
        return say("Choose from the list, or write several with a semicolon between them.")
    if not spec.choices and spec.kind is not SettingKind.NUMBER:
        return _FREE_HINTS[spec.kind]
    if spec.kind is not SettingKind.NUMBER:
        return say("Choose from the list. Usually: {default}.", default=spec.default_text)
    high = min(spec.high, _LARGEST)
    if not spec.default_text:
        return say("A whole number from {low} to {high}, or blank.", low=spec.low, high=high)
    return say(
        "A whole number from {low} to {high}. Usually: {default}.",
        low=spec.low,
        high=high,
        default=spec.default_text,
    )
