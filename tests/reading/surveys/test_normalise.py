"""The tools together: the shared forms, and sheets that are nobody's."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipraktik.model.names import fold, fold_header
from ipraktik.model.origin import Raw
from ipraktik.reading.dates import find_date_time
from ipraktik.reading.parsed import cell_text
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys import is_built_in, normalise
from ipraktik.reading.workbook import read_file
from tests.conftest import REPO
from tests.reading.build import HOST, HOST_HEADERS
from tests.reading.surveys.tiny import sheet

FORMS = REPO / "tests" / "data" / "forms"
OWN_HEADERS = (
    *(
        "ID",
        "Start time",
        "Completion time",
        "Mail",
        "Navn",
        "Tidsstempel",
        "submitdate",
        "lastpage",
    ),
    *("survey", "respondentid", "closetime", "statoverall_4", "s_1_1", "s_1_2", "Q[SQ001]", "Q[a]"),
    *("Submission ID", "Serial number", "Completed", "In draft", "Q: a", "Q: b", "Respondent ID"),
    *("Status", "variable", "value", "label", "description", "", "Tilmeldt"),
)


def answers(path: Path) -> list[dict[str, object]]:
    """Return each host's answers by question, lists parted alike and fields in any order."""
    done = normalise(read_file(path)[1])
    assert len(done.sheets) == 1
    (_, header), *rows = done.sheets[0].rows
    asked = [i for i, text in enumerate(header) if text and not is_built_in(cell_text(text))]
    return [
        {fold_header(cell_text(header[i])): alike(cells[i]) for i in asked} for _, cells in rows
    ]


def alike(raw: Raw) -> object:
    moment = find_date_time(raw) if not isinstance(raw, int) else None
    return moment or sorted(fold(part) for part in cell_text(raw).replace(",", ";").split(";"))


@pytest.mark.parametrize("path", ["google-forms/vaerter.csv", "surveyxact/vaerter.xlsx"])
def test_shared_forms_give_the_same_answers(path: str) -> None:
    found, expected = answers(FORMS / path), answers(FORMS / "microsoft-forms/vaerter.xlsx")
    assert len(found) == 51
    assert found == expected


def test_the_contracts_own_sheet_is_left_alone() -> None:
    before = sheet(HOST_HEADERS, HOST)
    done = normalise((before,))
    assert done.sheets[0] is before
    assert done.notes == ()


cells = st.one_of(
    st.none(),
    st.sampled_from(["Y", "Ja", "1", "a;", "03-02-2026", "1 - a", "x"]),
    st.text(max_size=5),
)


@given(
    st.lists(st.sampled_from(OWN_HEADERS), min_size=1, max_size=9),
    st.lists(st.lists(cells, max_size=10), max_size=4),
)
def test_no_sheet_makes_it_fail(headers: list[str], rows: list[list[Raw]]) -> None:
    """Tests any headers and cells: it never fails, and rows keep their numbers and order."""
    numbered = tuple((n, tuple(row)) for n, row in enumerate([headers, *rows], start=1) if any(row))
    done = normalise((RawSheet("x.csv", "", numbered),))
    kept = [number for one in done.sheets for number, _ in one.rows]
    assert set(kept) <= {number for number, _ in numbered}
    assert kept == sorted(kept)
