"""The match workbook: written, and opened with another library."""

from dataclasses import replace
from datetime import datetime

from ipraktik.model import match_schema, schema
from ipraktik.model.findings import Code, finding
from ipraktik.model.instance import Instance
from ipraktik.model.placement import Match, Proof, Result
from ipraktik.model.settings import Settings
from ipraktik.model.signups import SignUps
from ipraktik.text import say
from ipraktik.writing.match_book import match_book_sheets
from ipraktik.writing.match_words import describe_proof
from ipraktik.writing.xlsx import workbook_bytes
from tests.writing.match_cases import (
    CPR,
    LEVELS,
    SHEETS,
    all_texts,
    intern,
    opened,
    records,
    row,
    sample_match,
    small_match,
)

SUPPLY = "Udbud og efterspørgsel"


def test_sheets_and_headers() -> None:
    """All sheets stand in the contract's order, each data sheet as one real table."""
    book = opened(sample_match("tilmeldinger.xlsx"))
    assert book.sheetnames == SHEETS
    expected = {
        "Matchforslag": match_schema.PLACEMENT_HEADERS,
        "Uden match": match_schema.UNPLACED_HEADERS,
        "Udbud og efterspørgsel": match_schema.SUPPLY_HEADERS,
        "Afvist": match_schema.REFUSED_HEADERS,
        "Indstillinger": schema.SETTINGS_HEADERS,
        "Log": match_schema.LOG_HEADERS,
    }
    for name in sorted(set(SHEETS) - set(match_schema.PAPER_SHEETS)):
        (table,) = book[name].tables.values()
        assert table.ref.startswith("A1:")
        headers = tuple(cell.value for cell in book[name][1])
        assert headers == expected.get(name, headers)
    assert len(book["Overblik"]._charts) == 2


def test_shortage_is_told_by_number_and_by_colour() -> None:
    """Every cell of field and part of the country says what its row of the long table says."""
    book = opened(sample_match("tilmeldinger.xlsx"))
    rows = list(book["Fagfelt og landsdel"].iter_rows(min_row=6))
    names = [cell.value for cell in rows[0]]
    shown = {
        (row[0].value, name): (str(cell.value), cell.fill.fgColor.rgb)
        for row in rows[1:]
        for name, cell in zip(names[1:], row[1:], strict=True)
        if cell.value
    }
    long = {(one["Fagfelt"], one["Landsdel"]): one for one in records(book, SUPPLY)}
    assert set(shown) == set(long)
    colours: dict[str, set[int]] = {}
    for key, one in long.items():
        text, colour = shown[key]
        assert text.endswith(f"{one['Pladser']} / {one['Praktikanter']}")
        assert (str(one["Mangler"]) in text.split("\n")[0]) or not one["Mangler"]
        colours.setdefault(colour, set()).add(min(one["Mangler"], 4))
    assert sorted(map(sorted, colours.values())) == [[0], [1, 2, 3], [4]]


def test_every_intern_stands_once() -> None:
    """Nobody is forgotten, and nobody stands in both lists."""
    for name in ("tilmeldinger.xlsx", "fejl.xlsx"):
        match = sample_match(name)
        book = opened(match)
        placed = [one["Navn"] for one in records(book, "Matchforslag")]
        rest = [one["Navn"] for one in records(book, "Uden match")]
        everybody = sorted(str(one.name or None) for one in match.signups.interns)
        assert sorted(map(str, placed + rest)) == everybody


def test_same_id_does_not_hide_anybody() -> None:
    """A faulty sign-up with the ID of somebody placed is still in `Uden match`."""
    double = replace(intern(3), intern_id="P001")
    book = opened(small_match(left_out=[double]))
    assert [one["Navn"] for one in records(book, "Uden match")] == ["Person 3", "Person 2"]


def test_placement_row() -> None:
    """Dates are dates, points are numbers, and the coordinator's columns are ready."""
    (first,) = records(opened(small_match()), "Matchforslag")
    assert first["Dage"] == "Man;Tir"
    assert (first["Første dag"], first["Sidste dag"]) == (
        datetime(2026, 9, 7),
        datetime(2026, 9, 8),
    )
    assert first["Point"] == 0
    assert (first["Prioritet"], first["Aftalt selv"]) == ("Nej", "Nej")
    assert (first["Status"], first["Lås"], first["Bemærkning"]) == ("Foreslået", None, None)


def test_drop_downs() -> None:
    """Status, lock and host can be chosen; a sign-up can be cancelled."""
    book = opened(small_match())
    lists = {one.formula1 for one in book["Matchforslag"].data_validations.dataValidation}
    assert '"Foreslået,Sendt,Accepteret,Afvist,Afmeldt"' in lists
    assert '"Ja"' in lists
    assert "='Værter'!$A$2:$A$3" in lists or "'Værter'!$A$2:$A$3" in lists
    for sheet in ("Værter", "Praktikanter"):
        (chosen,) = book[sheet].data_validations.dataValidation
        assert chosen.formula1 == '"Afmeldt"'


def test_no_cpr_number_anywhere() -> None:
    """Civil registration numbers are hidden in every text, note, header and number."""
    people = row(2, "Praktikanter", **{CPR: "x", "tal": 101901234, "note": f"cpr {CPR}"})
    first = intern(1, title=CPR, motivation=f"Mit nummer er {CPR}.", row=people)
    message = say("'{value}' is wrong.", value=CPR)
    fault = finding(Code.BAD_EMAIL, people.place(), CPR, message)
    book = opened(small_match(interns=[first, intern(2)], findings=(fault,)))
    text = all_texts(book)
    assert CPR not in text
    assert "101901234" not in text
    assert "0" * 64 in text


def test_refused_and_log() -> None:
    """The memory of refusals, and levels with the signs that people count with."""
    book = opened(small_match())
    assert records(book, "Afvist") == [
        {"Praktikant-ID": "P002", "Vært-ID": "V002", "Afvist af": None, "Dato": None}
    ]
    values = [one["Værdi"] for one in records(book, "Log")]
    assert "0" * 64 in values
    assert {1, 4711, 20, 12, 2026} <= set(values)
    assert not any(isinstance(value, int) and value < 0 for value in values)


def test_proof_in_plain_words() -> None:
    """One sentence where all is proven, else what is not and how far it may be off."""
    proven = [replace(level, proof=Proof.PRICES) for level in LEVELS]
    assert describe_proof(proven) == (say("Proven best on all levels"),)
    (open_level,) = describe_proof(LEVELS)
    assert (open_level.values["value"], open_level.values["bound"]) == (20, 12)


def test_bytes_depend_on_nothing_else() -> None:
    """Two runs, another order of the rows and another wall time give equal bytes."""
    match = sample_match("tilmeldinger.xlsx")
    signups = replace(
        match.signups, hosts=match.signups.hosts[::-1], interns=match.signups.interns[::-1]
    )
    slow = replace(match.result, seconds=99.0)
    other = replace(match, signups=signups, result=slow)
    expected = workbook_bytes(match_book_sheets(match))
    assert workbook_bytes(match_book_sheets(other)) == expected


def test_empty_match() -> None:
    """Nobody and nothing is still a workbook that opens."""
    settings = Settings(year=2026)
    nothing = Match(
        SignUps(settings=settings), Instance(settings, (), ()), Result((), (), 0, 0, "flow")
    )
    book = opened(nothing)
    assert book.sheetnames == SHEETS
