"""Tests of how answers meet the match, and of what goes on without their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Rated
from ipraktik.model.evaluation import EvaluationAnswer
from ipraktik.model.mentions import HIDDEN_NAME, HIDDEN_WORKPLACE, Mentions
from ipraktik.model.origin import Row
from ipraktik.pipeline.joining import Register, join
from ipraktik.pipeline.restore import Restored, restore_what_stands
from ipraktik.pipeline.visits import Visits, find_visits
from tests.cli.after_week import CANCELLED, REFUSED, finished
from tests.cli.edited import edited

NOWHERE = Row("", "", 0)


@pytest.fixture(scope="module")
def restored(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> Restored:
    return restore_what_stands(
        finished(sample_match, tmp_path_factory.mktemp("join") / "match.xlsx")
    )


@pytest.fixture(scope="module")
def visits(restored: Restored) -> Visits:
    return find_visits(restored)


@pytest.fixture(scope="module")
def register(restored: Restored, visits: Visits) -> Register:
    return Register(restored.checked.signups, visits)


def from_intern(person_id: str = "", email: str = "", **said: object) -> EvaluationAnswer:
    return EvaluationAnswer(Role.INTERN, NOWHERE, person_id, email, **said)  # type: ignore[arg-type]


def from_host(person_id: str = "", email: str = "", **said: object) -> EvaluationAnswer:
    return EvaluationAnswer(Role.HOST, NOWHERE, person_id, email, **said)  # type: ignore[arg-type]


def only(register: Register, answer: EvaluationAnswer) -> Rated:
    (rated,) = join([answer], register).rated
    return rated


def test_who_was_asked(visits: Visits) -> None:
    """Tests that those who came count, and hosts only where somebody came."""
    assert (visits.asked.hosts, visits.asked.interns) == (45, 64)
    assert not {*CANCELLED, *REFUSED} & set(visits.rows)
    assert not visits.is_assumed


def test_a_match_without_accepted_rows(sample_match: Path, tmp_path: Path) -> None:
    """Tests that then all count who have not said no, and that it is known."""
    path = edited(
        sample_match,
        tmp_path / "M.xlsx",
        Matchforslag={("P008", "Status"): "Afmeldt", ("P001", "Status"): "Sendt"},
    )
    found = find_visits(restore_what_stands(path))
    assert found.is_assumed
    assert found.asked.interns == 68


def test_facts_of_a_visit(visits: Visits) -> None:
    """Tests days, company, wishes and points of companions, and of the host of several."""
    facts = visits.of_intern("P003")
    assert facts is not None
    assert (facts.days, facts.alone, facts.interns_at_host) == (3, False, 2)
    assert (facts.wish_rank, facts.points, facts.self_found) == (1, 17, False)
    agreed = visits.of_intern("P001")
    assert agreed is not None
    assert agreed.self_found
    host = visits.of_host("V001")
    assert host is not None
    assert (host.interns_at_host, host.alone, host.points) == (3, False, None)
    # Its only guest cancelled.
    assert visits.of_host("V022") is None


def test_answers_are_joined_on_either(register: Register, restored: Restored) -> None:
    """Tests ID, e-mail in other letters, and both."""
    intern = restored.checked.signups.interns[0]
    for answer in (
        from_intern(intern.intern_id.lower()),
        from_intern("", intern.email.upper()),
        from_intern(intern.intern_id, intern.email),
        from_intern("P999", intern.email),
    ):
        assert register.find(answer) == intern


def test_answers_that_fit_nobody(register: Register, restored: Restored) -> None:
    """Tests strangers, the other role, IDs and addresses at odds, and the anonymous."""
    first, second = restored.checked.signups.interns[:2]
    strangers = [
        from_intern("P999"),
        from_intern("", "nobody@example.dk"),
        from_intern(first.intern_id, second.email),
        from_host("", first.email),
        from_host(first.intern_id),
    ]
    joined = join([*strangers, from_intern(), from_host()], register)
    assert joined.unjoined == len(strangers)
    assert all(one.facts is None for one in joined.rated)


def test_a_visit_that_was_not_made_has_no_facts(register: Register) -> None:
    """Tests that somebody who cancelled and answers all the same counts without a visit."""
    joined = join([from_intern(CANCELLED[0], used=True)], register)
    assert (joined.unjoined, joined.rated[0].facts, joined.rated[0].used) == (1, None, True)


def test_the_contact_of_two_hosts(register: Register, restored: Restored) -> None:
    """Tests that the ID tells which host is meant, and that an address alone does not."""
    hosts = restored.checked.signups.hosts
    emails = [one.email for one in hosts]
    one, other = (host for host in hosts if emails.count(host.email) == 2)
    assert register.find(from_host(other.host_id, one.email)) == other
    assert register.find(from_host("", one.email)) is None


def test_names_go_only_with_consent(register: Register, restored: Restored) -> None:
    """Tests name and workplace beside an idea."""
    intern = restored.checked.signups.interns[0]
    yes = only(register, from_intern(intern.intern_id, copied="Kort møde", consent=True))
    assert (yes.name, yes.workplace) == (
        intern.name,
        f"{intern.workplace}, {intern.organisation}",
    )
    for said in ({"consent": False}, {"consent": None}, {"consent": True, "copied": ""}):
        answer = from_intern(intern.intern_id, **{"copied": "Kort møde", **said})
        assert only(register, answer).name == ""


def test_names_in_comments(register: Register, restored: Restored, visits: Visits) -> None:
    """Tests that names of the visit are hidden, first names too, and others' marked."""
    intern = restored.checked.signups.interns[0]
    host = visits.instance.host_by_id[visits.rows[intern.intern_id].host_id]
    stranger = restored.checked.signups.interns[20]
    first = host.contact.split()[0]
    text = f"{first}s hus, {host.workplace}: tak til {stranger.name}."
    rated = only(register, from_intern(intern.intern_id, comment=text, copied="Ro"))
    assert rated.comment == f"{HIDDEN_NAME} hus, {HIDDEN_WORKPLACE}: tak til {HIDDEN_NAME}."
    assert (rated.names_in_comment, rated.names_in_copied) == (True, False)
    surname = stranger.name.split()[-1]
    elsewhere = only(register, from_intern("", comment=f"Spørg {surname} om det."))
    assert surname in elsewhere.comment
    assert elsewhere.names_in_comment


def test_what_is_hidden_is_a_whole_name() -> None:
    """Tests that words that begin alike, and kinds of workplaces in small letters, stay."""
    known = Mentions(["Bo Lund"])
    assert known.hide("Bogen og bo lund.", ["Bo Lund"]) == f"Bogen og {HIDDEN_NAME}."
    assert known.hide("Et jobcenter.", (), ["Jobcenter"]) == "Et jobcenter."
    assert known.hide("På Jobcenter.", (), ["Jobcenter"]) == f"På {HIDDEN_WORKPLACE}."
    assert not known.are_in("En lund ved åen")
    assert known.are_in("LUNDS indsats")


def test_ids_are_names_and_numbers_are_not() -> None:
    known = Mentions(["Bo Lund"], ["P034", "12"])
    assert known.hide("p034 og 12 andre, P0345") == f"{HIDDEN_NAME} og 12 andre, P0345"


def test_the_order_tells_nothing(register: Register) -> None:
    """Tests that the order of the answers hangs on what they say alone."""
    answers = [from_intern(f"P{n:03}", used=n % 2 == 0, comment=str(n)) for n in range(1, 40)]
    assert join(answers, register) == join(answers[::-1], register)


def test_without_a_match() -> None:
    """Tests that nothing is joined, and nobody is missing."""
    joined = join([from_intern("P001", consent=True, copied="Ro")], None)
    assert joined.unjoined == 0
    assert (joined.rated[0].facts, joined.rated[0].name) == (None, "")


def test_given_names_in_small_letters_are_hidden() -> None:
    """Tests the names of one's own visit as people type them; short ones are words as well."""
    known = Mentions(["Bodil Skov", "Bo Lund"])
    text = "Tak til bodil, hun bor i en skov. Bo og jeg skal bo der."
    hidden = known.hide(text, ["Bodil Skov", "Bo Lund"])
    assert hidden == "Tak til [navn], hun bor i en skov. [navn] og jeg skal bo der."
