"""Whole surveys as strangers may write them, and cells of any kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipraktik.errors import IpraktikError
from ipraktik.model.columns import Certainty, Role
from ipraktik.reading.evaluation.survey import read_survey, read_survey_sheets
from tests.reading.build import write_book
from tests.reading.evaluation.build import ANSWERS
from tests.reading.evaluation.shapes import google, stamp, truth

FORMS = {
    "værter A": (
        "signed_up_at | Tidsstempel",
        "email | Hvilken mail er du tilmeldt med?",
        "satisfied:ti | 1. Hvor tilfredse er I alt i alt med forløbet?",
        "other:ti | 2. Hvor tilfredse er I med samarbejdet med COI?",
        "other:ti | 3. Hvor tilfredse er I med workshoppen?",
        "used | 4. Har besøget givet konkret udbytte på jeres arbejdsplads?",
        "uses | 5. Hvis ja, hvilket udbytte?",
        "contact | 6. Har I været i kontakt med praktikanten efter uge 37?",
        "recommends | 7. Vil I anbefale andre at blive vært?",
        "other | 8. Vil I selv være vært igen?",
        "comment | 9. Hvad fungerede godt?",
        "comment | 10. Hvad kan blive bedre?",
        "consent | 11. Må vi citere jer med navn?",
        "other | 12. Må vi kontakte jer igen?",
    ),
    "praktikanter B": (
        "person_id | Praktikant-ID",
        "other:tx | Hvilken arbejdsplads besøgte du?",
        "recommends:n10 | Hvor sandsynligt er det, at du vil anbefale innovationspraktik? (0-10)",
        "satisfied:n5 | Samlet tilfredshed med opholdet (1 = meget lav, 5 = meget høj)",
        "other:n5 | Tilfredshed med værtens program (1 = meget lav, 5 = meget høj)",
        "used:yn | Har du haft konkret udbytte af opholdet?",
        "copied | Hvad har du kopieret eller ladet dig inspirere af?",
        "contact | Har du haft kontakt med værten efterfølgende?",
        "comment | Andre bemærkninger",
    ),
    "interns C": (
        "other | Start time",
        "signed_up_at | Completion time",
        "email | Email address",
        "recommends | Would you recommend Innovation Internship to others?",
        "satisfied:ti | Overall, how satisfied are you with your internship?",
        "other:ti | How satisfied are you with the matching?",
        "used | Has your visit been of concrete use?",
        "uses | In which ways was it of use?",
        "contact | Have you been in touch with your host since?",
        "copied | What did you copy home?",
        "consent | May we mention your name together with your idea?",
        "comment | Any other comments?",
    ),
    "hosts D": (
        "recommends | Anbefaling",
        "satisfied | Tilfredshed",
        "used | Udbytte",
        "contact | Efterfølgende kontakt",
        "comment | Kommentarer",
    ),
}
_LEAST_RIGHT = 0.85
CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 12),
    st.floats(allow_nan=False, allow_infinity=False, width=16),
    st.sampled_from(("Ja", "Nej", "I høj grad", "Slet ikke", "5", "1 = bedst", "Vært", "😀", "²")),
    st.text(max_size=12),
)
HEADERS = st.sampled_from(
    (
        *("Rolle", "Anbefaler", "Tilfreds", "Tilfreds (1-5)", "Udbytte: hvad", "E-mail", ""),
        *("Udbytte - Netværk", "Kommentar", "Hvor tilfreds er du?", "Vært: Tilfreds"),
    )
)


@pytest.mark.parametrize("name", FORMS)
def test_whole_forms(tmp_path: Path, name: str) -> None:
    """Tests that of whole forms hardly anything is asked about, and nothing is read wrongly."""
    asked = [line.split(" | ") for line in FORMS[name]]
    cells = [ANSWERS[key.rpartition(":")[2] or key] for key, _ in asked]
    rows = [[header for _, header in asked], *zip(*cells, strict=True)]
    (sheet,) = read_survey_sheets([write_book(tmp_path / f"{name}.xlsx", {"Ark1": rows})]).surveys
    found = sheet.guesses[sheet.roles[0]]
    right = 0
    for index, (key, _) in enumerate(asked):
        wanted = key.partition(":")[0].replace("other", "")
        guess = found.get(index)
        sure = guess is not None and guess.certainty is Certainty.SURE
        got = guess.key if guess is not None and sure else ""
        assert got in (wanted, "")
        right += got == wanted
    assert right >= _LEAST_RIGHT * len(asked)


@settings(suppress_health_check=list(HealthCheck), max_examples=60, deadline=None)
@given(
    headers=st.lists(HEADERS, min_size=2, max_size=6),
    rows=st.lists(st.lists(CELLS, max_size=6), max_size=5),
)
def test_no_cell_makes_it_fail(
    tmp_path_factory: pytest.TempPathFactory, headers: list[str], rows: list[list[object]]
) -> None:
    """Tests that whatever stands in the cells, there are answers or one clear sentence."""
    path = write_book(tmp_path_factory.mktemp("svar") / "svar.xlsx", {"Værter": [headers, *rows]})
    try:
        survey = read_survey([path])
    except IpraktikError:
        return
    assert {one.role for one in survey.answers} <= {Role.HOST}
    assert all(one.row.number > 1 for one in survey.answers)


def test_csv_of_google(tmp_path: Path) -> None:
    """Tests a CSV file, whose lists are parted by commas."""
    ((header, *rows),) = google(Role.INTERN).values()
    lines = [header, *rows]
    text = "\n".join(",".join(f'"{"" if c is None else c}"' for c in line) for line in lines)
    path = tmp_path / "praktikanter.csv"
    path.write_text(text, encoding="utf-8")
    survey = read_survey([path])
    assert [one.uses for one in survey.answers] == [one[4] for one in truth(Role.INTERN)]
    assert survey.answers[0].answered_at == stamp(0)


def test_a_login_is_the_respondent(tmp_path: Path) -> None:
    """Tests that a form that asks for no address has that of the login, if there is one."""
    own = ["ID", "Starttidspunkt", "Fuldførelsestidspunkt", "Mail", "Navn"]
    rows = [[n, stamp(n), stamp(n), f"p{n}@example.dk", "N", "Ja", "I høj grad"] for n in range(3)]
    asked = [*own, "Vil du anbefale det til andre?", "Hvor tilfreds er du samlet set?"]
    survey = read_survey([write_book(tmp_path / "praktikanter.xlsx", {"Svar": [asked, *rows]})])
    assert [one.email for one in survey.answers] == [f"p{n}@example.dk" for n in range(3)]
