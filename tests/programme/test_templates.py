"""Tests that whatever a coordinator writes in the template, the programme and its page hold."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ipraktik.model.people import Level
from ipraktik.model.programme import Activity, Visit
from ipraktik.model.programme_default import DEFAULT_TEMPLATE
from ipraktik.model.programme_template import (
    MOST_TIMES,
    PLACEHOLDERS,
    Condition,
    Template,
    TemplateRow,
    When,
    Who,
    times_of,
)
from ipraktik.model.settings import Office
from ipraktik.model.week import Day
from ipraktik.programme.placing import crowded_out
from ipraktik.programme.sketch import sketch_programme
from ipraktik.writing.host_page import programme_sheet
from tests.programme.checker import check_any, minutes
from tests.programme.pages import check_page
from tests.programme.visit_cases import DAY_SETS, UNITS, visit_of

_PLAIN = ("Kaffe", "Rundvisning", "Tværsektorielt", "med", "på", "hos.", "Hvad?")
_WORDS = st.sampled_from((*_PLAIN, *(f"{{{name}}}" for name in PLACEHOLDERS)))


def texts(most: int) -> st.SearchStrategy[str]:
    """Draw texts of so many characters, cut between words."""
    words = st.lists(_WORDS, max_size=25).map(" ".join)
    return words.map(lambda text: text if len(text) <= most else text[:most].rpartition(" ")[0])


@st.composite
def rows(draw: Any, times: list[int]) -> TemplateRow:
    start, end = sorted(draw(st.lists(st.sampled_from(times), min_size=2, max_size=2, unique=True)))
    return TemplateRow(
        draw(st.sampled_from(Activity)),
        draw(st.sampled_from(When)),
        start,
        min(end - start, 240),
        draw(st.sampled_from(Who)),
        tuple(draw(st.lists(st.sampled_from(Condition), max_size=2, unique=True))),
        draw(st.sampled_from((None, 0, 1, 2, 9))),
        draw(texts(45)),
        draw(texts(200)),
    )


@st.composite
def new_templates(draw: Any) -> Template:
    """Draw a template of any rows whose times a page has room for."""
    moments = st.integers(84, 216).map(lambda five: 5 * five)
    times = draw(st.lists(moments, min_size=2, max_size=10, unique=True))
    spread = [time for time in times if all(time == one or abs(time - one) >= 10 for one in times)]
    assume(len(spread) >= 2)
    template = tuple(draw(st.lists(rows(spread), min_size=1, max_size=25)))
    assume(len(times_of(template)) <= MOST_TIMES)
    return template


@st.composite
def edited_templates(draw: Any) -> Template:
    """Draw the usual template with some rows moved, changed, dropped or in another order."""
    shuffled = draw(st.permutations(DEFAULT_TEMPLATE))
    template = list(shuffled if draw(st.booleans()) else DEFAULT_TEMPLATE)
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(template) - 1))
        row = template[at]
        start = draw(st.sampled_from((540, 570, 600, 630, 690, 735, 795, 840, 900)))
        template[at] = replace(
            row,
            start=start,
            minutes=draw(st.sampled_from((15, 30, 45, 60, 90, 120))),
            when=draw(st.sampled_from((row.when, *When))),
            conditions=draw(st.sampled_from((row.conditions, ()))),
            text=draw(st.sampled_from((row.text, row.text * 2, ""))),
        )
    kept = [row for row in template if draw(st.integers(0, 9))]
    assume(kept and len(times_of(tuple(kept))) <= MOST_TIMES)
    return tuple(kept)


@st.composite
def visits(draw: Any) -> Visit:
    count = draw(st.integers(1, 3))
    units = draw(st.sampled_from(UNITS[count]))
    days = {letter: draw(st.sampled_from(DAY_SETS)) for letter in sorted(set(units))}
    visit = visit_of(tuple(days[letter] for letter in units), units)
    offer = draw(st.sampled_from(("", "Kort.", "En meget lang oplevelse hos os. " * 12)))
    levels = st.sampled_from((None, Level.MANAGER, Level.EMPLOYEE))
    visitors = tuple(
        replace(
            one,
            intern=replace(
                one.intern,
                level=draw(levels),
                motivation=draw(st.sampled_from(("", "Jeg vil lære af jer. " * 40))),
            ),
        )
        for one in visit.visitors
    )
    return replace(visit, host=replace(visit.host, offer=offer), visitors=visitors)


@given(visits(), st.one_of(new_templates(), edited_templates()))
@settings(max_examples=300, deadline=None)
def test_any_template_gives_a_programme_on_one_page(visit: Visit, template: Template) -> None:
    programme = sketch_programme(visit, template)
    check_any(programme)
    check_page(programme_sheet(programme, Office()), programme, whole_titles=False)
    check_rows(visit, template)


def check_rows(visit: Visit, template: Template) -> None:
    """Check that each session has a row of its kind that begins no later and ends no earlier."""
    for session in sketch_programme(visit, template).sessions:
        start, end = minutes(session)
        if session.activity is not Activity.LUNCH:
            assert any(
                row.activity is session.activity
                and row.start <= start
                and end <= row.end
                and (end - start >= 30 or end - start == row.minutes)
                for row in template
            )


ONE_DAY = frozenset({Day.MON, Day.TUE})


def sessions(template: Template, day: Day = Day.MON) -> list[tuple[str, str]]:
    found = sketch_programme(visit_of((ONE_DAY,), "a"), template).sessions
    return [(str(s.title), f"{s.start:%H.%M}-{s.end:%H.%M}") for s in found if s.day == day]


def test_upper_row_has_the_time_and_the_lower_is_cut() -> None:
    upper = TemplateRow(Activity.OTHER, start=600, minutes=60, title="Kaffe")
    lower = TemplateRow(Activity.MEETING, start=570, minutes=120, title="Møde")
    lunch = ("Frokost med kolleger", "11.30-12.15")
    assert sessions((upper, lower)) == [("Møde", "09.30-10.00"), ("Kaffe", "10.00-11.00"), lunch]
    assert sessions((lower, upper)) == [("Møde", "09.30-11.30"), lunch]


def test_a_day_without_a_lunch_row_has_lunch_all_the_same() -> None:
    walk = TemplateRow(Activity.OTHER, start=690, minutes=45, title="Gåtur")
    assert sessions((walk,)) == [("Frokost med kolleger", "11.30-12.15")]
    late = TemplateRow(Activity.LUNCH, When.SECOND, start=720, minutes=30, title="Sen frokost")
    assert sessions((walk, late)) == [("Gåtur", "11.30-12.00"), ("Sen frokost", "12.00-12.30")]


def test_a_row_for_some_names_them() -> None:
    visit = visit_of((ONE_DAY, ONE_DAY, ONE_DAY), "aab")
    row = TemplateRow(Activity.OTHER, who=Who.COMPANIONS, title="Kaffe", staff=None)
    found = [s for s in sketch_programme(visit, (row,)).sessions if s.day == Day.MON]
    assert (found[0].title, found[0].people) == ("Kaffe (Anne-Mette og Bo)", ("P001", "P002"))
    assert found[0].staff == 2


def test_sentences_about_nothing_are_left_out() -> None:
    row = TemplateRow(
        Activity.OTHER, title="Med {ledere}", text="Hej {navne}. {ledere} leder. Farvel!"
    )
    (first, *_) = sketch_programme(visit_of((ONE_DAY,), "a"), (row,)).sessions
    assert (first.title, first.note) == ("Med", "Hej Anne-Mette. Farvel!")


def test_the_example_of_the_docs() -> None:
    coffee = TemplateRow(Activity.OTHER, start=840, minutes=15, title="Kaffe med kolleger")
    kinds = [row.activity for row in DEFAULT_TEMPLATE]
    at = kinds.index(Activity.REFLECTION)
    found = sessions((*DEFAULT_TEMPLATE[:at], coffee, *DEFAULT_TEMPLATE[at:]))
    assert found[-2:] == [
        ("Kaffe med kolleger", "14.00-14.15"),
        ("Tid til at samle op", "14.15-15.00"),
    ]


def test_what_has_no_time_anywhere_is_known() -> None:
    """Tests that a row below others at the same hour is named, unless one visit has room for it."""
    week = frozenset(Day)
    alone, both = visit_of((week,), "a"), visit_of((week, week), "ab")
    tour = TemplateRow(Activity.OTHER, When.DEPARTURE, 13 * 60 + 15, 45, title="Cykeltur")
    sparring_only = tuple(r for r in DEFAULT_TEMPLATE if r.activity is not Activity.CONVERSATION)
    assert tour in crowded_out([alone, both], (*DEFAULT_TEMPLATE, tour))
    assert tour not in crowded_out([alone, both], (tour, *DEFAULT_TEMPLATE))
    assert tour in crowded_out([both], (*sparring_only, tour))
    assert tour not in crowded_out([alone, both], (*sparring_only, tour))
    never = replace(tour, conditions=(Condition.COMPANIONS,))
    assert never not in crowded_out([alone, both], (*DEFAULT_TEMPLATE, never))
