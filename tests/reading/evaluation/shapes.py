"""One invented evaluation in the shapes that survey tools export."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from ipraktik.model.columns import Role
from ipraktik.model.evaluation import Satisfaction, Use
from ipraktik.model.origin import Raw

Sheets = Mapping[str, Sequence[Sequence[Raw]]]

DEGREES = {
    Satisfaction.VERY_HIGH: "I meget høj grad",
    Satisfaction.HIGH: "I høj grad",
    Satisfaction.SOME: "I nogen grad",
    Satisfaction.LOW: "I mindre grad",
    Satisfaction.NOT_AT_ALL: "Slet ikke",
}
QUESTIONS = {
    Role.HOST: (
        "Din e-mail",
        "Vil I anbefale andre arbejdspladser at være vært?",
        "I hvilken grad er I samlet set tilfredse med at have været vært?",
        "Har I haft konkret udbytte af besøget?",
        "Hvilket udbytte har I haft?",
        "Har I været i kontakt med praktikanten efter besøget?",
        "Hvad har I kopieret fra jeres praktikant?",
        "Har I andre kommentarer?",
    ),
    Role.INTERN: (
        "Din e-mail",
        "Vil du anbefale innovationspraktik til en kollega?",
        "I hvilken grad er du samlet set tilfreds med dit ophold?",
        "Har du haft konkret udbytte af opholdet?",
        "Hvilket udbytte har du haft?",
        "Har du været i kontakt med værten siden besøget?",
        "Hvad tog du med dig hjem?",
        "Har du andre kommentarer?",
    ),
}
KINDS = (Use.NEW_SOLUTIONS, Use.OWN_WAYS, Use.NETWORK)
_FIRST = datetime(2026, 9, 21, 9, 30)
_STEPS = tuple(Satisfaction)
Truth = tuple[str, bool, Satisfaction, bool, tuple[Use, ...], bool, str, str]


def truth(role: Role) -> list[Truth]:
    """Return what seven respondents answer."""
    return [
        (
            f"{role}{number}@example.dk",
            number % 4 != 0,
            _STEPS[(2 * number) % 5],
            number % 3 != 0,
            tuple(kind for at, kind in enumerate(KINDS) if number % 3 and (number + at) % 2),
            number % 2 == 0,
            f"Måde nummer {number} at holde morgenmøde på, som vi prøver nu" if number % 3 else "",
            f"Tak for en god uge, det var nr. {number} i rækken" if number % 2 else "",
        )
        for number in range(1, 8)
    ]


def stamp(number: int) -> datetime:
    """Return when a respondent answered."""
    return _FIRST + timedelta(days=number, hours=number)


def _yes(answer: bool) -> str:
    return "Ja" if answer else "Nej"


def _plain(one: Truth, separator: str, closing: str = "") -> list[Raw]:
    email, recommends, satisfied, used, uses, contact, copied, comment = one
    listed = separator.join(uses) + (closing if uses else "")
    return [
        *(email, _yes(recommends), DEGREES[satisfied], _yes(used), listed or None),
        *(_yes(contact), copied or None, comment or None),
    ]


def _ticked(one: Truth, tick: str) -> list[Raw]:
    plain = _plain(one, ";")
    return [*plain[:4], *(tick if kind in one[4] else None for kind in KINDS), *plain[5:]]


def _with_options(role: Role, option: Callable[[str, str], str]) -> list[Raw]:
    asked = QUESTIONS[role]
    return [*asked[:4], *(option(asked[4], kind) for kind in KINDS), *asked[5:]]


def plain(role: Role) -> Sheets:
    """Return a sheet of a header and a row each."""
    rows = [[stamp(i), *_plain(one, "; ")] for i, one in enumerate(truth(role))]
    return {"Svar": [["Besvaret", *QUESTIONS[role]], *rows]}


def google(role: Role) -> Sheets:
    """Return Google's sheet: a time stamp first, lists with commas."""
    rows = [
        [f"{stamp(i):%d/%m/%Y %H.%M.%S}", *_plain(one, ", ")] for i, one in enumerate(truth(role))
    ]
    return {"Formularsvar 1": [["Tidsstempel", *QUESTIONS[role]], *rows]}


def microsoft(role: Role) -> Sheets:
    """Return Microsoft's sheet: the login first, lists closed by a semicolon."""
    own = ["ID", "Starttidspunkt", "Fuldførelsestidspunkt", "Mail", "Navn"]
    rows = [
        [i, stamp(i), stamp(i), "anonymous", None, *_plain(one, ";", ";")]
        for i, one in enumerate(truth(role))
    ]
    return {"Sheet1": [[*own, *QUESTIONS[role]], *rows]}


def surveyxact(role: Role) -> Sheets:
    """Return SurveyXact's three sheets: codes, what they stand for, and the questions."""
    asked = QUESTIONS[role]
    closed = {"s_2": ("Ja", "Nej"), "s_3": tuple(DEGREES.values()), "s_4": ("Ja", "Nej")}
    closed["s_6"] = ("Ja", "Nej")
    names = ["s_1", "s_2", "s_3", "s_4", "s_5_1", "s_5_2", "s_5_3", "s_6", "s_7", "s_8"]
    rows: list[list[Raw]] = []
    for number, one in enumerate(truth(role)):
        cells = _plain(one, ";")
        codes = {name: 1 + options.index(str(cells[at])) for (name, options), at in _at(closed)}
        ticks = {f"s_5_{at}": int(kind in one[4]) for at, kind in enumerate(KINDS, start=1)}
        told = {"s_1": cells[0], "s_7": cells[6], "s_8": cells[7], **codes, **ticks}
        rows.append([1, 100 + number, stamp(number), *(told[name] for name in names)])
    labels = [
        (name, at, text) for name, texts in closed.items() for at, text in enumerate(texts, start=1)
    ]
    labels += [(f"s_5_{at}", 1, kind) for at, kind in enumerate(KINDS, start=1)]
    texts = {name: asked[int(name.split("_")[1]) - 1] for name in names}
    return {
        "Dataset": [["survey", "respondentid", "closetime", *names], *rows],
        "Labels": [["variable", "value", "label"], *map(list, labels)],
        "Variables": [["variable", "description"], *([name, text] for name, text in texts.items())],
    }


def _at(closed: Mapping[str, Sequence[str]]) -> list[tuple[tuple[str, Sequence[str]], int]]:
    return [((name, options), int(name[2:]) - 1) for name, options in closed.items()]


def limesurvey(role: Role) -> Sheets:
    """Return LimeSurvey's sheet: ``Question [Option]`` with ``Ja`` or blank."""
    header = _with_options(role, lambda question, kind: f"{question} [{kind}]")
    rows = [
        [i, f"{stamp(i):%Y-%m-%d %H:%M:%S}", 4, *_ticked(one, "Ja")]
        for i, one in enumerate(truth(role), start=1)
    ]
    return {"results": [["id", "submitdate", "lastpage", *header], *rows]}


def os2forms(role: Role) -> Sheets:
    """Return OS2forms' sheet: ``Question: Option`` with ``X`` or blank."""
    own = ["Serienummer", "Indsendelses-ID", "Oprettet", "Fuldført", "Kladde"]
    header = _with_options(role, lambda question, kind: f"{question}: {kind}")
    rows = []
    for i, one in enumerate(truth(role), start=1):
        time = f"{stamp(i):%Y-%m-%d %H:%M:%S}"
        rows.append([i, 50 + i, time, time, "Nej", *_ticked(one, "X")])
    return {"Indsendelser": [[*own, *header], *rows]}


def enalyzer(role: Role) -> Sheets:
    """Return Enalyzer's sheet: texts for answers."""
    rows = [
        [i, "Completed", f"{stamp(i):%m-%d-%Y}", *_plain(one, ";")]
        for i, one in enumerate(truth(role), start=1)
    ]
    return {"Data": [["Respondent ID", "Status", "Completed", *QUESTIONS[role]], *rows]}


def surveymonkey(role: Role) -> Sheets:
    """Return SurveyMonkey's sheet: two header rows, ticks that repeat the option."""
    own = ["Respondent ID", "Collector ID", "Date Created", "Date Modified", "Email Address"]
    asked = QUESTIONS[role]
    upper = [*asked[:5], None, None, *asked[5:]]
    lower = ["Response", *["Response"] * 3, *KINDS, "Response", "Response", "Response"]
    lower[0] = lower[-1] = lower[-2] = "Open-Ended Response"
    rows = []
    for i, one in enumerate(truth(role), start=1):
        plain = _plain(one, ";")
        ticks = (kind if kind in one[4] else None for kind in KINDS)
        time = f"{stamp(i):%m/%d/%Y %H:%M:%S}"
        rows.append([i, 7, time, time, None, *plain[:4], *ticks, *plain[5:]])
    return {"Sheet": [[*own, *upper], [None] * 5 + lower, *rows]}


def sharepoint(role: Role) -> Sheets:
    """Return a SharePoint list: its own columns last, ``;#`` in lists."""
    own = ["Oprettet", "Oprettet af", "Elementtype", "Sti"]
    rows = [
        [i, *_plain(one, ";#"), f"{stamp(i):%Y-%m-%d}", "Ida Holm", "Element", "sites/x"]
        for i, one in enumerate(truth(role), start=1)
    ]
    return {"query": [["ID", *QUESTIONS[role], *own], *rows]}


SHAPES = (
    *(plain, google, microsoft, surveyxact, limesurvey, os2forms, enalyzer, surveymonkey),
    sharepoint,
)
