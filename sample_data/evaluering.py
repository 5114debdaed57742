"""Invented answers after the week: interns by Microsoft Forms, hosts by SurveyXact.

They answer about the visits of ``tilmeldinger.xlsx``. Most answer; a few leave out who they are,
one answers twice, one by another address, and one gives up half way.
"""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

from columns import Row
from evaluering_ophold import visits
from evaluering_ord import HOST_COMMENTS, IDEAS, INTERN_COMMENTS
from workbooks import Sheets

STEPS = (
    "I meget høj grad",
    "I høj grad",
    "I nogen grad",
    "I mindre grad",
    "Slet ikke",
)
USES = (
    "Nye løsninger",
    "Justering af egne arbejdsgange",
    "Netværk",
    "Inspiration og motivation",
    "Ledelse og organisering",
)
ANSWERING = 0.76
AFTER = datetime(2026, 9, 21, 8, 0)
SPAN_MINUTES = 18 * 24 * 60
FEW_MINUTES = 5
ANONYMOUS_INTERNS = ("P013", "P040", "P063")
ANONYMOUS_HOSTS = ("V015", "V039")
TWICE, GIVEN_UP, PRIVATE = "P021", "V043", "P049"
PRIVATE_ADDRESS = "min.egen.post@example.net"
NAMED_COMMENTS = {
    "P034": "Ring endelig til {contact} på 00 20 30 40, hvis I vil høre mere.",
    "V013": "{intern} var en fornøjelse; skriv til {email}.",
}

Said = dict[str, str | int | None]


class _People:
    """Draws what one person answers after another, always in the same order."""

    def __init__(self, seed: int) -> None:
        self._draw = random.Random(seed).random

    def chance(self, share: float) -> bool:
        return self._draw() < share

    def pick(self, values: tuple[str, ...]) -> str:
        return values[int(self._draw() * len(values))]

    def moment(self) -> datetime:
        return AFTER + timedelta(minutes=int(self._draw() * SPAN_MINUTES))

    def step(self, content: float) -> int:
        """Draw one of the five steps, 0 for the best, the lower the more content somebody is."""
        return min(4, int(max(0.0, self._draw() * 3 - content)))

    def score(self, step: int) -> int:
        """Draw a number from 0 to 10 that goes with a step."""
        return max(0, 10 - int(self._draw() * 3) - (0, 0, 2, 4, 7)[step])


def _uses(people: _People, used: bool) -> list[str]:
    if not used:
        return []
    chosen = [one for one in USES if people.chance(0.4)]
    return chosen or [people.pick(USES)]


def _intern_answer(people: _People, intern: Row, host: Row, points: int) -> Said:
    step = people.step(0.9 - points / 40)
    used = people.chance(0.9 - 0.2 * step)
    ideas = IDEAS[str(host["Fagfelt"]).split(";")[0]]
    has_idea = people.chance(0.6)
    return {
        "id": str(intern["Praktikant-ID"]),
        "email": str(intern["E-mail"]),
        "score": people.score(step),
        "step": step,
        "used": "Ja" if used else "Nej",
        "uses": "".join(f"{one};" for one in _uses(people, used)) or None,
        "contact": "Ja" if people.chance(0.8) else "Nej",
        "idea": people.pick(ideas) if has_idea else None,
        "comment": people.pick(INTERN_COMMENTS) if people.chance(0.3) else None,
        "consent": "Ja" if people.chance(0.6) else "Nej",
    }


INTERN_QUESTIONS = {
    "Din e-mailadresse (må gerne stå tom)": "email",
    "Hvor sandsynligt er det, at du vil anbefale Innovationspraktik til andre? (0-10)": "score",
    "I hvor høj grad er du samlet set tilfreds med dit besøg?": "satisfied",
    "Har du haft konkret nytte af besøget?": "used",
    "Hvad har du haft nytte af? (sæt gerne flere krydser)": "uses",
    "Har du haft kontakt med værten efter besøget?": "contact",
    "Hvad har du kopieret og taget med hjem?": "idea",
    "Andre kommentarer": "comment",
    "Må vi nævne dit navn sammen med det, du har svaret?": "consent",
}
FORMS_HEADERS = ("ID", "Starttidspunkt", "Færdiggørelsestidspunkt", "Mail", "Navn")


def _forms_row(said: Said, ended: datetime) -> Row:
    row: Row = {
        "Starttidspunkt": ended - timedelta(minutes=FEW_MINUTES),
        "Færdiggørelsestidspunkt": ended,
        "Mail": "anonymous",
    }
    told = said | {"satisfied": STEPS[int(said["step"] or 0)]}
    if said["id"] in ANONYMOUS_INTERNS:
        told["email"] = None
    elif said["id"] == PRIVATE:
        told["email"] = PRIVATE_ADDRESS
    return row | {question: told[key] for question, key in INTERN_QUESTIONS.items()}


def interns_after(hosts: list[Row], interns: list[Row]) -> Sheets:
    """Return the interns' answers as Microsoft Forms exports them."""
    people, rows = _People(37), []
    host_of = {str(one["Vært-ID"]): one for one in hosts}
    intern_of = {str(one["Praktikant-ID"]): one for one in interns}
    sure = (*ANONYMOUS_INTERNS, TWICE, PRIVATE, *NAMED_COMMENTS)
    for intern_id, host_id, points in visits():
        answers, ended = people.chance(ANSWERING), people.moment()
        host = host_of[host_id]
        said = _intern_answer(people, intern_of[intern_id], host, points)
        if not answers and intern_id not in sure:
            continue
        if intern_id in NAMED_COMMENTS:
            said["comment"] = NAMED_COMMENTS[intern_id].format(contact=host["Kontaktperson"])
        if intern_id == TWICE:
            again = said | {"step": 0, "score": 9, "comment": "Jeg svarer igen: nu er det brugt."}
            rows.append(_forms_row(again, ended + timedelta(days=3)))
            said |= {"step": 2, "score": 6, "used": "Nej", "uses": None}
        rows.append(_forms_row(said, ended))
    rows.sort(key=lambda row: str(row["Færdiggørelsestidspunkt"]))
    for number, row in enumerate(rows, 1):
        row["ID"] = number
    return {"Sheet1": ((*FORMS_HEADERS, *INTERN_QUESTIONS), rows)}


HOST_QUESTIONS = {
    "s_1": "Hvad er jeres Vært-ID? (det står i mailen)",
    "s_2": "Vil I anbefale andre at være vært i Innovationspraktik?",
    "s_3": "I hvor høj grad er I samlet set tilfredse med at være vært?",
    "s_4": "Har I haft konkret nytte af at være vært?",
    **{
        f"s_5_{number}": f"Hvad har I haft nytte af? (sæt gerne flere krydser) - {use}"
        for number, use in enumerate(USES, 1)
    },
    "s_6": "Har I haft kontakt med praktikanten efter besøget?",
    "s_7": "Hvad har I kopieret fra jeres praktikant?",
    "s_8": "Har I andre kommentarer?",
    "s_9": "Må vi nævne jeres navn sammen med det, I har svaret?",
}
YES_NO = ("s_2", "s_4", "s_6", "s_9")
XACT_FIRST = {
    "survey": "Spørgeskema",
    "respondentid": "Respondent-id",
    "created": "Oprettet",
    "closetime": "Afsluttet",
    "email": "E-mail",
}
XACT_LAST = {
    "statoverall_1": "Ny",
    "statoverall_2": "Distribueret",
    "statoverall_3": "Nogen svar",
    "statoverall_4": "Gennemført",
    "statoverall_5": "Frafaldet",
}
SURVEY, FIRST_RESPONDENT = 1418203, 5200


def _code(yes: bool) -> int:
    return 1 if yes else 2


def _host_answer(people: _People, host: Row, guests: int) -> Row:
    step = people.step(0.6 - 0.05 * guests)
    used = people.chance(0.85 - 0.12 * step)
    uses = _uses(people, used)
    ideas = IDEAS[str(host["Fagfelt"]).split(";")[0]]
    return {
        "s_1": None if host["Vært-ID"] in ANONYMOUS_HOSTS else host["Vært-ID"],
        "s_2": _code(people.chance(0.99 - 0.1 * step)),
        "s_3": step + 1,
        "s_4": _code(used),
        **{f"s_5_{number}": int(use in uses) for number, use in enumerate(USES, 1)},
        "s_6": _code(people.chance(0.88)),
        "s_7": people.pick(ideas) if people.chance(0.3) else None,
        "s_8": people.pick(HOST_COMMENTS) if people.chance(0.3) else None,
        "s_9": _code(people.chance(0.6)),
    }


def _given_up(row: Row) -> Row:
    return {
        key: value if key in ("s_1", "s_2", "created") else None for key, value in row.items()
    } | {"statoverall_3": 1, "statoverall_4": 0}


def hosts_after(hosts: list[Row], interns: list[Row]) -> Sheets:
    """Return the hosts' answers as SurveyXact exports them: codes, and what they stand for."""
    people, rows = _People(73), []
    intern_of = {str(one["Praktikant-ID"]): one for one in interns}
    for host in hosts:
        guests = [intern_of[one] for one, host_id, _ in visits() if host_id == host["Vært-ID"]]
        answers, ended = people.chance(ANSWERING), people.moment()
        row = _host_answer(people, host, len(guests))
        host_id = str(host["Vært-ID"])
        sure = (*ANONYMOUS_HOSTS, GIVEN_UP, *NAMED_COMMENTS)
        if not guests or (not answers and host_id not in sure):
            continue
        row |= {"created": ended - timedelta(minutes=FEW_MINUTES), "closetime": ended}
        row |= dict.fromkeys(XACT_LAST, 0) | {"statoverall_4": 1}
        if host_id in NAMED_COMMENTS:
            guest = guests[0]
            row["s_8"] = NAMED_COMMENTS[host_id].format(intern=guest["Navn"], email=guest["E-mail"])
        rows.append(_given_up(row) if host_id == GIVEN_UP else row)
    rows.sort(key=lambda row: str(row["created"]))
    for number, row in enumerate(rows, FIRST_RESPONDENT):
        row |= {"survey": SURVEY, "respondentid": number}
    variables = XACT_FIRST | HOST_QUESTIONS | XACT_LAST
    described: list[Row] = [
        {"variable": key, "description": question} for key, question in variables.items()
    ]
    return {
        "Dataset": (tuple(variables), rows),
        "Labels": (("variable", "value", "label"), list(_labels())),
        "Variables": (("variable", "description"), described),
    }


def _labels() -> Iterator[Row]:
    for key in HOST_QUESTIONS:
        if key in YES_NO:
            words: tuple[tuple[int, str], ...] = ((1, "Ja"), (2, "Nej"))
        elif key == "s_3":
            words = tuple(enumerate(STEPS, 1))
        elif key.startswith("s_5_"):
            words = ((0, "Ikke valgt"), (1, "Valgt"))
        else:
            continue
        for value, label in words:
            yield {"variable": key, "value": value, "label": label}
