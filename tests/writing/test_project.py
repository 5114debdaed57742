"""The sheets of a project workbook, from plain data."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from ipraktik.model.columns import Certainty, ColumnProposal, Role
from ipraktik.model.project import Project, sheets_of
from ipraktik.model.setting_specs import SETTING_SPECS, SettingKind, SettingSpec, with_setting
from ipraktik.model.settings import Settings
from ipraktik.model.workshops import Workshop
from ipraktik.reading.exports import read_exports
from ipraktik.reading.settings import read_settings
from ipraktik.reading.signups import given_settings
from ipraktik.writing.project_book import project_sheets
from ipraktik.writing.xlsx import write_workbook

LARGEST = 10**15 - 1
"""The largest number that the sheet lets a person type."""

HOST, INTERN = Role.HOST, Role.INTERN


DEFAULTS = Settings()


def column(letter: str, header: str, **more: object) -> ColumnProposal:
    return replace(ColumnProposal("svar.csv", "", letter, header), **more)  # type: ignore[arg-type]


SURE = column("A", "Hvad hedder du?", role=INTERN, key="name", certainty=Certainty.SURE)
ASK = column(
    "B", "Mail", role=INTERN, key="email", certainty=Certainty.ASK, candidates=("E-mail", "Telefon")
)
NONE = column("C", "Andet")
CHOSEN = column("D", "Niveau?", role=INTERN, key="level", certainty=Certainty.SURE, chosen=True)
IGNORED = column("E", "GDPR", chosen=True)


def write(path: Path, columns: list[ColumnProposal], settings: Settings = DEFAULTS) -> Path:
    project = Project(path.name, ("svar.csv",), sheets_of(columns), settings)
    write_workbook(path, project_sheets(project))
    return path


def open_sheet(path: Path, name: str) -> Worksheet:
    sheet = openpyxl.load_workbook(path)[name]
    assert isinstance(sheet, Worksheet)
    return sheet


def read_back(path: Path) -> Settings:
    read = read_settings(given_settings(read_exports([path]).tables))
    assert not read.findings
    return read.settings


def changed(spec: SettingSpec) -> Settings:
    """Return settings in which this one is not the default."""
    match spec.kind:
        case SettingKind.NUMBER:
            return with_setting(Settings(), spec, min(spec.high, LARGEST))
        case SettingKind.YES_NO:
            return with_setting(Settings(), spec, spec.default_text == "Nej")
        case SettingKind.CHOICE:
            other = next(one for one in spec.choices if one != spec.default_text)
            return with_setting(Settings(), spec, other)
        case SettingKind.CHOICES:
            return with_setting(Settings(), spec, spec.choices)
        case SettingKind.TEXT:
            return with_setting(Settings(), spec, "00 12 34 56")
        case SettingKind.EMAIL:
            return with_setting(Settings(), spec, "kontakt@example.dk")
        case SettingKind.DATE:
            return with_setting(Settings(), spec, date(2026, 3, 4))
        case SettingKind.WORKSHOPS:
            town = Workshop("Nyborg", "Nyborg", "Slottet", date(2026, 8, 19), time(9), time(15, 30))
            return with_setting(Settings(), spec, (replace(town, landsdele=("Fyn",)),))


def test_untouched_settings_change_nothing(tmp_path: Path) -> None:
    assert read_back(write(tmp_path / "P.xlsx", [SURE])) == Settings()


@pytest.mark.parametrize("spec", SETTING_SPECS, ids=lambda spec: spec.name)
def test_each_setting_is_read_back(tmp_path: Path, spec: SettingSpec) -> None:
    settings = changed(spec)
    assert settings != Settings()
    assert read_back(write(tmp_path / "P.xlsx", [SURE], settings)) == settings


def test_each_setting_has_its_validation(tmp_path: Path) -> None:
    sheet = open_sheet(write(tmp_path / "P.xlsx", [SURE]), "Indstillinger")
    rules = {str(one.sqref): one for one in sheet.data_validations.dataValidation}
    for row, spec in enumerate(SETTING_SPECS, start=2):
        rule = rules[f"B{row}"]
        assert sheet.cell(row, 1).value == spec.name
        assert sheet.cell(row, 3).value
        if spec.kind is SettingKind.NUMBER:
            assert (rule.type, rule.formula1) == ("whole", str(spec.low))
            assert int(rule.formula2) == min(spec.high, LARGEST)
        elif spec.kind is SettingKind.EMAIL:
            assert rule.type == "custom"
        elif not spec.choices:
            assert rule.promptTitle == spec.name
        else:
            assert rule.type == "list"
            several = spec.kind is SettingKind.CHOICES
            assert bool(rule.showErrorMessage) is not several


def test_only_what_is_sure_or_chosen_has_a_field(tmp_path: Path) -> None:
    """Tests that a guess to be asked about never stands where a choice would."""
    sheet = open_sheet(write(tmp_path / "P.xlsx", [SURE, ASK, NONE, CHOSEN, IGNORED]), "Kolonner")
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [row[6] for row in rows] == ["Navn", None, None, "Niveau", "ignorér"]
    assert [row[8] for row in rows] == [None, "E-mail\nTelefon", None, None, None]
    coloured = [str(area.sqref) for area in sheet.conditional_formatting]
    assert coloured == ["G3"]


@pytest.mark.parametrize(
    ("columns", "offered", "not_offered"),
    [
        ([SURE], {"ignorér", "Navn", "Rolle", "Vært: Antal praktikanter"}, {"Praktikant: Navn"}),
        ([replace(SURE, role=HOST, key="email")], {"Kontaktperson", "Praktikant: Navn"}, {"Navn"}),
        ([replace(SURE, common=True)], {"Rolle", "Vært: E-mail", "Praktikant: E-mail"}, {"Navnet"}),
    ],
    ids=["interns", "hosts", "both"],
)
def test_drop_down_of_fields(
    tmp_path: Path, columns: list[ColumnProposal], offered: set[str], not_offered: set[str]
) -> None:
    """Tests that each line offers the fields of its kind of sheet, from a list that is hidden."""
    path = write(tmp_path / "P.xlsx", [*columns, replace(columns[0], letter="B", header="Mere")])
    sheet, lists = open_sheet(path, "Kolonner"), open_sheet(path, "Felter")
    rules = {str(one.sqref): one for one in sheet.data_validations.dataValidation}
    assert set(rules) == {"G2", "G3"}
    for rule in rules.values():
        cells = lists[rule.formula1.split("!")[1].replace("$", "")]
        choices = [cell.value for (cell,) in cells]
        assert choices[0] == "ignorér"
        assert offered <= set(choices)
        assert not not_offered & set(choices)
        assert len(choices) == len(set(choices))
    assert lists.sheet_state == "hidden"


def test_front_page_tells_what_to_do(tmp_path: Path) -> None:
    """Tests the figures, the missing fields with their nearest column, and the commands."""
    sheet = open_sheet(write(tmp_path / "Mit projekt.xlsx", [SURE, ASK, NONE]), "Læs mig")
    texts = [cell for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None]
    assert [one for one in texts if isinstance(one, int)] == [1, 1, 1, 5]
    assert 'ipraktik validate svar.csv "Mit projekt.xlsx"' in texts
    assert 'ipraktik match svar.csv "Mit projekt.xlsx" -o match.xlsx' in texts
    assert {"E-mail", "Arbejdsplads", "Organisation", "Sektor", "Antal dage"} <= set(texts)
    assert any("B 'Mail'" in str(one) for one in texts)


def test_same_bytes(tmp_path: Path) -> None:
    paths = [write(tmp_path / "P.xlsx", [SURE, ASK]).read_bytes() for _ in range(2)]
    assert paths[0] == paths[1]


def test_a_landsdel_will_do_for_a_hosts_kommune() -> None:
    """Tests that missing fields are those that `validate` would stop at."""
    keys = ("workplace", "organisation", "sector", "landsdel", "email", "fields", "capacity")
    columns = [
        column(str(n), key, role=HOST, key=key, certainty=Certainty.SURE)
        for n, key in enumerate(keys)
    ]
    (sheet,) = sheets_of(columns)
    assert [one.field for one in sheet.missing] == ["Kontaktperson", "Antal dage"]
    both = replace(SURE, role=None, common=True)
    (sheet,) = sheets_of([both])
    assert "Vært: Kontaktperson" not in [one.field for one in sheet.missing]
