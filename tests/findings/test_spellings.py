"""Names of places, days and workplaces as people write them: understood, or asked about."""

import csv
from importlib import resources
from pathlib import Path

import pytest

from ipraktik.model.people import Intern
from ipraktik.reading.signups import read_signups

from .build import Row, row_of, signups
from .expect import Validate, of_code, one

_DATA = resources.files("ipraktik") / "data" / "kommuner.csv"
KOMMUNER = list(csv.DictReader(_DATA.read_text(encoding="utf-8-sig").splitlines()))
NAMES = [row["kommune"] for row in KOMMUNER]
PLAIN = str.maketrans({"å": "aa", "ø": "oe", "æ": "ae", "Å": "Aa", "Ø": "Oe", "Æ": "Ae"})


def _read(folder: Path, header: str, values: list[str]) -> tuple[list[Intern], dict[int, str]]:
    """Read one intern a value, and what the repairs of the values became, by index."""
    book = signups()
    book.interns = [
        {**book.interns[0], "Praktikant-ID": f"P{i:03}", "E-mail": f"p{i}@example.dk", header: v}
        for i, v in enumerate(values)
    ]
    read = read_signups([book.write(folder)])
    return list(read.interns), {
        (one.place.row or 0) - row_of(0): one.became for one in read.repairs
    }


WAYS = {
    "name": lambda row: row["kommune"],
    "full": lambda row: row["kommunenavn_fuldt"],
    "kommune": lambda row: f"{row['kommune']} Kommune",
    "capitals": lambda row: row["kommunenavn_fuldt"].upper(),
    "genitive": lambda row: row["kommune"].removesuffix("s") + "s",
    "no-hyphen": lambda row: row["kommune"].replace("-", " "),
}
REPAIRED_WAYS = {
    "letters": lambda row: row["kommune"].translate(PLAIN),
    "old-letters": lambda row: row["kommune"].replace("aa", "å").replace("Aa", "Å"),
    "code": lambda row: row["kommunekode"],
    "code-and-name": lambda row: f"{row['kommunekode']} {row['kommune']}",
    "short": lambda row: f"{row['kommune']} kom.",
    "in": lambda row: f"i {row['kommune']}",
}


@pytest.mark.parametrize("way", [*WAYS, *REPAIRED_WAYS])
def test_all_98_kommuner(tmp_path: Path, way: str) -> None:
    """Tests that every kommune is known however it is written; other spellings are listed."""
    values = [{**WAYS, **REPAIRED_WAYS}[way](row) for row in KOMMUNER]
    interns, repairs = _read(tmp_path, "Kommune", values)
    assert [intern.municipality for intern in interns] == NAMES
    assert all(became == NAMES[index] for index, became in repairs.items())
    if way in WAYS:
        assert not repairs


@pytest.mark.parametrize(
    ("written", "kommune"),
    [
        ("Århus N", "Aarhus"),
        ("8000 Aarhus C", "Aarhus"),
        ("KBH K", "København"),
        ("Kobenhavn", "København"),
        ("Hoje-Taastrup", "Høje-Taastrup"),
        ("Høje Tåstrup", "Høje-Taastrup"),
        ("Brønderslev-Dronninglund", "Brønderslev"),
        ("Bornholms Regions Kommune", "Bornholm"),
        ("Purhus", "Randers"),
        ("Kriminalforsorgen i Nyborg", "Nyborg"),
        ("Statens Serum Institut, København S", "København"),
    ],
)
def test_other_names_are_listed(tmp_path: Path, written: str, kommune: str) -> None:
    """Tests that old and short names, and state workplaces, are a listed repair."""
    (intern,), repairs = _read(tmp_path, "Kommune", [written])
    assert (intern.municipality, repairs) == (kommune, {0: kommune})


@pytest.mark.parametrize(
    ("header", "written", "candidate"),
    [
        ("Kommune", "Lolland-Falster", "Lolland"),
        ("Kommune", "Frederikshavn/Frederikssund", "'Frederikssund', 'Frederikshavn'"),
        ("Kommune", "Koldling", "Kolding"),
        ("Ønsket landsdel", "Alle undtagen Bornholm", "Bornholm"),
        ("Ønsket landsdel", "Hele landet på nær Fyn", "Hele landet"),
        ("Ønsket landsdel", "Trekants- og Østjylland", "Østjylland"),
        ("Ønsket landsdel", "Nordvestjylland", "'Vestjylland', 'Østjylland', 'Nordjylland'"),
        ("Mulige dage", "alle undtagen torsdag;fredag", "torsdag"),
        ("Mulige dage", "Alle dage på nær mandag", "mandag"),
        ("Mulige dage", "mandag (nej);tirsdag", "mandag"),
        ("Mulige dage", "fredag til mandag", "fredag"),
        ("Besøgstype", "Alt andet end familiebesøg", "Familiebesøg"),
    ],
)
def test_guesses_are_asked_about(
    validate: Validate, tmp_path: Path, header: str, written: str, candidate: str
) -> None:
    """Tests that what cannot be told is a finding with the nearest candidates."""
    book = signups(interns={1: {header: written, "Antal dage": 2}})
    found = one(validate(book.write(tmp_path)), "unknown-value", row=row_of(1), column=header)
    assert candidate in found["message"]


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Midt- og Vestjylland", {"Vestjylland", "Østjylland"}),
        ("RegionH", {"Byen København", "Københavns omegn", "Nordsjælland", "Bornholm"}),
        ("hele DK", set()),
        ("Sydvestjylland", {"Sydjylland"}),
    ],
)
def test_parts_of_the_country(tmp_path: Path, written: str, parts: set[str]) -> None:
    (intern,), repairs = _read(tmp_path, "Ønsket landsdel", [written])
    assert set(intern.landsdele) == parts
    assert set(repairs) == {0}


@pytest.mark.parametrize(
    ("written", "days", "repair"),
    [
        ("Mandag, Tirsdag og Onsdag", "Man;Tir;Ons", True),
        ("man-ons", "Man;Tir;Ons", True),
        ("mandag til onsdag", "Man;Tir;Ons", True),
        ("man/tirs", "Man;Tir", True),
        ("Tir, tors", "Tir;Tor", False),
    ],
)
def test_lists_of_days(tmp_path: Path, written: str, days: str, repair: bool) -> None:
    book = signups(interns={1: {"Mulige dage": written, "Antal dage": 2}})
    read = read_signups([book.write(tmp_path)])
    names = ("Man", "Tir", "Ons", "Tor", "Fre")
    assert ";".join(names[day] for day in sorted(read.interns[1].available)) == days
    assert [one.became for one in read.repairs] == [days] * repair


SAME = ["Viborg", "viborg kommune", "VIBORG  KOMMUNE", "Viborg-Kommune"]
ALIKE = ["Viborg Kom.", "Kommunen i Viborg", "Viborg Komune", "Viborg Kommune, Beskæftigelse"]
HOST: Row = {"Arbejdsplads": "Jobcenter Viborg", "Organisation": "Viborg Kommune"}


def _with_organisation(folder: Path, organisation: str, workplace: str) -> Path:
    intern = {"Organisation": organisation, "Arbejdsplads": workplace}
    return signups(hosts={1: HOST}, interns={0: intern}).write(folder)


@pytest.mark.parametrize("organisation", SAME)
def test_same_by_the_contract(validate: Validate, tmp_path: Path, organisation: str) -> None:
    """Tests that what the contract calls the same is, without a word."""
    path = _with_organisation(tmp_path, organisation, "jobcenter, Viborg")
    read = read_signups([path])
    assert read.interns[0].workplace_key == read.hosts[1].workplace_key
    assert of_code(validate(path), "similar-workplace") == []


@pytest.mark.parametrize("workplace", ["Jobcenter Viborg", "Jobcentret i Viborg"])
@pytest.mark.parametrize("organisation", ALIKE)
def test_alike_is_asked_about(
    validate: Validate, tmp_path: Path, organisation: str, workplace: str
) -> None:
    """Tests that what the contract holds apart is never merged, and told once."""
    path = _with_organisation(tmp_path, organisation, workplace)
    read = read_signups([path])
    assert read.interns[0].organisation_key != read.hosts[1].organisation_key
    assert read.repairs == ()
    (found,) = of_code(validate(path), "similar-workplace")
    assert (found["row"], found["column"]) == (row_of(0), "Arbejdsplads")
    assert "Jobcenter Viborg, Viborg Kommune" in found["message"]


@pytest.mark.parametrize(
    ("common", "other"),
    [
        ("Aarhus Kommune", "Århus Kommune"),
        ("Københavns Kommune", "Kbh. Kommune"),
        ("Nordfyns Kommune", "Nordfyn"),
        ("Bornholms Regionskommune", "Bornholm"),
        ("Region Midtjylland", "Midtjylland, Region"),
    ],
)
def test_organisations_spelled_two_ways(
    validate: Validate, tmp_path: Path, common: str, other: str
) -> None:
    """Tests that the rarer spelling is asked about: the rule of the own organisation hangs on it.

    The host's spelling is the one to write.
    """
    hosts = {1: {"Organisation": common}}
    book = signups(hosts=hosts, interns={0: {"Organisation": other, "Arbejdsplads": "Skolen"}})
    (found,) = of_code(validate(book.write(tmp_path)), "similar-workplace")
    assert (found["column"], common in found["message"]) == ("Organisation", True)


@pytest.mark.parametrize(
    ("one_name", "other"),
    [("Frederikssund Kommune", "Frederikshavn Kommune"), ("Odense Kommune", "Odder Kommune")],
)
def test_other_organisations(validate: Validate, tmp_path: Path, one_name: str, other: str) -> None:
    """Tests that different organisations are left in peace."""
    intern = {"Organisation": other, "Arbejdsplads": "Skolen"}
    book = signups(hosts={1: {"Organisation": one_name}}, interns={0: intern})
    assert of_code(validate(book.write(tmp_path)), "similar-workplace") == []
