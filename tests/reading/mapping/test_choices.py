"""The sheet `Kolonner`: what was chosen wins, this year and next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from ipraktik.model.columns import Certainty, Role, field_names, read_field_name
from ipraktik.model.findings import Code
from ipraktik.model.schema import MAPPING_HEADERS
from ipraktik.model.signups import SheetKind, SignUps
from ipraktik.reading.exports import read_exports
from ipraktik.reading.mapping.samples import Kind, take_samples
from ipraktik.reading.mapping_proposals import propose_columns
from ipraktik.reading.signups import read_signups
from tests.reading.build import HOST, HOST_HEADERS, sign_ups, write_book

from .wordings import ANSWERS, INTERN_FORMS

EMAIL, AGREED = "Skriftlig kontakt", "Chef"
UNSURE = {"email": EMAIL, "manager_agreed": AGREED}
FORM = [(UNSURE.get(key, header), key) for header, key in INTERN_FORMS[0]]


def export(path: Path, form: Sequence[tuple[str, str]] = FORM) -> Path:
    rows = [[header for header, _ in form]]
    rows += [[ANSWERS[key][row] for _, key in form] for row in range(4)]
    return write_book(path, {"Svar": rows})


def project(path: Path, chosen: dict[str, str], file: str = "2025.xlsx") -> Path:
    lines = [
        [file, "Svar", None, header, None, None, chosen.get(header), None] for header, _ in FORM
    ]
    return write_book(path, {"Kolonner": [list(MAPPING_HEADERS), *lines]})


def test_stops_and_names_the_nearest(tmp_path: Path) -> None:
    """Tests that a required field with only an unsure column stops, and says how to go on."""
    read = read_signups([export(tmp_path / "2026.xlsx")])
    missing = {one.place.column: str(one.message) for one in read.findings}
    assert set(missing) == {"E-mail"}
    assert EMAIL in missing["E-mail"]
    assert "ipraktik init 2026.xlsx -o PROJEKT.xlsx" in missing["E-mail"]
    assert not read.interns


def chosen_read(tmp_path: Path, chosen: dict[str, str]) -> SignUps:
    book = project(tmp_path / "PROJEKT.xlsx", {EMAIL: "E-mail"} | chosen)
    return read_signups([export(tmp_path / "2026.xlsx"), book])


def test_next_years_export(tmp_path: Path) -> None:
    """Tests that a choice counts for the same question in a file of another name."""
    read = chosen_read(tmp_path, {})
    assert [intern.email for intern in read.interns] == list(ANSWERS["email"])
    assert [sheet.kind for sheet in read.sheets] == [SheetKind.INTERNS, SheetKind.MAPPING]


def test_choice_overrides_a_sure_column(tmp_path: Path) -> None:
    read = chosen_read(tmp_path, {"Hvad er din titel?": "Motivation", FORM[-3][0]: "ignorér"})
    assert {intern.title for intern in read.interns} == {""}
    assert [intern.motivation for intern in read.interns] == list(ANSWERS["title"])


def test_two_columns_chosen_for_one_field(tmp_path: Path) -> None:
    read = chosen_read(tmp_path, {"Hvad er din titel?": "Navn", FORM[1][0]: "Navn"})
    assert [one.code for one in read.findings] == [Code.DUPLICATE_COLUMN]


def test_unknown_field(tmp_path: Path) -> None:
    read = chosen_read(tmp_path, {"Hvad er din titel?": "Titlen"})
    (found,) = [one for one in read.findings if one.code is Code.UNKNOWN_VALUE]
    assert (found.place.sheet, found.place.row, found.value) == ("Kolonner", 6, "Titlen")


def test_exact_headers_can_be_chosen_away(tmp_path: Path) -> None:
    """Tests that a choice wins over the contract's own header too."""
    path = write_book(tmp_path / "a.xlsx", {"Værter": [[*HOST_HEADERS, "Kontakt"], [*HOST, "Ea"]]})
    lines = [["", "", "", "Kontakt", "", "", "Kontaktperson", ""]]
    book = write_book(tmp_path / "p.xlsx", {"Kolonner": [list(MAPPING_HEADERS), *lines]})
    (host,) = read_signups([path, book]).hosts
    assert host.contact == "Ea"


def test_unsure_optional_columns_are_told(tmp_path: Path) -> None:
    form = [(text, key) for text, key in FORM if key != "email"] + [("E-mail", "email")]
    read = read_signups([export(tmp_path / "2026.xlsx", form)])
    assert AGREED in read.sheets[0].unsure


def test_fields_are_read_as_written() -> None:
    for role in Role:
        for name in field_names((role,)) + field_names(tuple(Role)):
            assert read_field_name(name) is not None, name
    assert read_field_name("Vært: Antal dage") == (Role.HOST, "days")
    assert read_field_name("værtsønske 3") == (None, "wishes 3")
    assert read_field_name("Vært: Værtsønske 1") is None


def test_samples_hide_people(tmp_path: Path) -> None:
    """Tests that no name, address, phone or cpr number stands in a sample."""
    motivation = dict(ANSWERS, motivation=("Ring til Ida Juul på 12345678, cpr 010180-1234",) * 4)
    rows = [[header for header, _ in FORM]]
    rows += [[motivation[key][row] for _, key in FORM] for row in range(4)]
    proposals = propose_columns(
        read_exports([write_book(tmp_path / "a.xlsx", {"Svar": rows})]).tables, ()
    )
    samples = {one.key: one.samples for one in proposals}
    assert samples["name"] == ("I••• J•••", "B••• F••• H•••")
    assert samples["email"] == ("•••@example.dk",)
    assert samples["motivation"] == ("Ring til I••• J••• på •••, cpr ••••••-••••",)
    shown = " ".join(sample for one in proposals for sample in one.samples)
    assert not any(text in shown for text in ("Juul", "1234", "ida@"))


def test_exact_headers_are_sure(tmp_path: Path) -> None:
    proposals = propose_columns(read_exports([sign_ups(tmp_path / "a.xlsx")]).tables, ())
    assert {one.certainty for one in proposals} == {Certainty.SURE}
    assert [one.field for one in proposals if one.role is Role.HOST] == list(HOST_HEADERS)


def test_blank_line_is_named(tmp_path: Path) -> None:
    """Tests that a line of `Kolonner` left blank is what the user is sent to."""
    book = project(tmp_path / "PROJEKT.xlsx", {})
    read = read_signups([export(tmp_path / "2026.xlsx"), book])
    (message,) = (str(f.message) for f in read.findings if f.code is Code.MISSING_COLUMN)
    row = [header for header, _ in FORM].index(EMAIL) + 2
    assert "PROJEKT.xlsx" in message
    assert f"row {row}" in message
    assert "init" not in message


def test_column_without_a_header(tmp_path: Path) -> None:
    """Tests that a column whose header is blank is mapped by its letter."""
    nameless = [("" if header == EMAIL else header, key) for header, key in FORM]
    letter = chr(ord("A") + [header for header, _ in FORM].index(EMAIL))
    lines = [
        ["x.xlsx", "Svar", None, h or letter, None, None, None if h else "E-mail", None]
        for h, _ in nameless
    ]
    book = write_book(tmp_path / "P.xlsx", {"Kolonner": [list(MAPPING_HEADERS), *lines]})
    read = read_signups([export(tmp_path / "2026.xlsx", nameless), book])
    assert [intern.email for intern in read.interns] == list(ANSWERS["email"])


@pytest.mark.parametrize(
    ("raw", "kind", "shown"),
    [
        ("Vestergade 12, 7100 Vejle", Kind.UNKNOWN, "V••• ••, •••• V•••"),
        ("Kontakt min sekretær Hanne Mortensen", Kind.PROSE, "Kontakt min sekretær H••• M•••"),
        ("Center for It", Kind.PLAIN, "Center for It"),
    ],
)
def test_samples_of_free_text(raw: str, kind: Kind, shown: str) -> None:
    """Tests that names and addresses in free text are masked, and the contract's fields shown."""
    assert take_samples([raw], frozenset(), kind) == (shown,)
