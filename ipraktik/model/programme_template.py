"""The template (`Programskabelon`) from which every host's programme is made.

A row says what is done, on which days, when, for whom, on what condition, with how many of the
host's staff, and in which words. Rows count from the top: where two want the same time, the upper
one has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ipraktik.model.programme import Activity

TEMPLATE_SHEET = "Programskabelon"
ACTIVITY, WHEN, START, MINUTES, WHO, CONDITION, STAFF, TITLE, TEXT = (
    "Aktivitet",
    "Hvornår",
    "Starttid",
    "Minutter",
    "For hvem",
    "Betingelse",
    "Personale",
    "Titel",
    "Tekst",
)
TEMPLATE_HEADERS = (ACTIVITY, WHEN, START, MINUTES, WHO, CONDITION, STAFF, TITLE, TEXT)
TEMPLATE_SIGNS = (ACTIVITY, WHEN, START)
"""A sheet with these headers is a template, whatever it is called."""

EARLIEST, LATEST = 7 * 60, 18 * 60
STEP, SHORTEST, LONGEST = 5, 10, 240
MOST_STAFF = 9
MOST_TIMES = 12
"""How many times of the day, starts and ends, a page has rows for."""
MOST_ROWS = 40
LONGEST_TITLE, LONGEST_TEXT = 45, 200
EACH = "hver"
"""`Personale`: one colleague for each intern in the session."""


class When(StrEnum):
    """On which days of a visit; values as the sheet writes them."""

    DAILY = "hver dag"
    FIRST = "første dag"
    SECOND = "anden dag"
    THIRD = "tredje dag"
    FOURTH = "fjerde dag"
    FIFTH = "femte dag"
    LAST = "sidste dag"
    BETWEEN = "dage imellem"
    ARRIVAL = "senere ankomst"
    DEPARTURE = "egen sidste dag"
    ONCE = "én gang for hver"


class Who(StrEnum):
    """For whom of those who are there; values as the sheet writes them."""

    ALL = "alle"
    NEW = "nye"
    LEAVING = "afrejsende"
    MANAGERS = "ledere"
    EMPLOYEES = "medarbejdere"
    COMPANIONS = "rejsefæller"
    ALONE = "uden rejsefælle"


class Condition(StrEnum):
    """What must be so on the day, or of the host; values as the sheet writes them."""

    ONE = "én til stede"
    SEVERAL = "flere til stede"
    ONE_UNIT = "ét hold"
    UNITS = "flere hold"
    COMPANIONS = "rejsefæller"
    NO_COMPANIONS = "ingen rejsefæller"
    MANAGERS = "leder til stede"
    NO_MANAGERS = "ingen leder til stede"
    OFFER = "værten viser noget"
    FIELDS = "flere fagfelter"


ACTIVITY_NAMES = {
    Activity.WELCOME: "Velkomst",
    Activity.ARRIVAL: "Ankomst",
    Activity.SHADOWING: "Følge en kollega",
    Activity.MEETING: "Møde",
    Activity.THEME: "Tema",
    Activity.TALK: "Oplæg",
    Activity.LUNCH: "Frokost",
    Activity.SPARRING: "Sparring",
    Activity.CONVERSATION: "Samtale",
    Activity.EXPERIENCE: "Oplevelse",
    Activity.REFLECTION: "Eftertanke",
    Activity.FAREWELL: "Farvel",
    Activity.OTHER: "Andet",
}
PLACEHOLDERS = {
    "navne": "dem, rækken er for",
    "nye": "dem, hvis første dag det er",
    "andre": "de andre den dag",
    "afrejsende": "dem, hvis sidste dag det er",
    "ledere": "ledere til stede",
    "medarbejdere": "medarbejdere til stede",
    "rejsefæller": "rejsefæller til stede",
    "arbejdspladser": "deres egne arbejdspladser",
    "interesser": "deres interesser, helst dem, værten har",
    "fagfelt": "et af værtens fagfelter, nye først",
    "oplevelse": "værtens »Det kan I opleve«",
    "vært": "værtens arbejdsplads",
}
"""What may stand in braces in a title or a text, and what takes its place."""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One row of the template.

    Parameters
    ----------
    activity : Activity
    when : When
    start, minutes : int
        In minutes; the start is counted from midnight.
    who : Who
    conditions : tuple of Condition
        All of them must hold.
    staff : int, optional
        How many of the host's staff; None stands for one for each intern.
    title, text : str
        With placeholders; a sentence whose placeholder stands for nothing is left out.
    """

    activity: Activity
    when: When = When.DAILY
    start: int = 9 * 60
    minutes: int = 60
    who: Who = Who.ALL
    conditions: tuple[Condition, ...] = ()
    staff: int | None = 1
    title: str = ""
    text: str = ""

    @property
    def end(self) -> int:
        """Return when it ends, in minutes from midnight."""
        return self.start + self.minutes


Template = tuple[TemplateRow, ...]


def times_of(template: Template) -> tuple[int, ...]:
    """Return the times at which anything starts or ends, those of lunch included."""
    lunch = lunch_row(template)
    return tuple(sorted({t for row in (*template, lunch) for t in (row.start, row.end)}))


def lunch_row(template: Template) -> TemplateRow:
    """Return the lunch of days on which no other row gives one."""
    from ipraktik.model.programme_default import DEFAULT_TEMPLATE

    lunches = (row for row in (*template, *DEFAULT_TEMPLATE) if row.activity is Activity.LUNCH)
    return next(lunches)
