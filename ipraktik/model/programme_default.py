"""The template that stands in `Programskabelon` until a coordinator changes it.

Its words are data, as the sheet's: they speak to the host, and are kept short, so that a week
with three guests fits on one page in letters that can be read.
"""

from __future__ import annotations

from ipraktik.model.programme import Activity
from ipraktik.model.programme_template import Condition, Template, TemplateRow, When


def _at(clock: str) -> int:
    """Return a time such as ``9.30`` in minutes from midnight."""
    hour, _, minute = clock.partition(".")
    return int(hour) * 60 + int(minute)


DEFAULT_TEMPLATE: Template = (
    TemplateRow(
        Activity.LUNCH,
        When.FIRST,
        _at("11.30"),
        45,
        staff=1,
        title="Frokost med kolleger",
        text="Vis vej, og præsentér dem ved bordet.",
    ),
    TemplateRow(
        Activity.LUNCH,
        When.DAILY,
        _at("11.30"),
        45,
        staff=1,
        title="Frokost med kolleger",
        text="Gerne ved et nyt bord.",
    ),
    TemplateRow(
        Activity.WELCOME,
        When.FIRST,
        _at("9.00"),
        60,
        staff=2,
        title="Velkomst og forventninger",
        text="Kaffe og rundvisning. Hvad håber {navne} at se? Hvad vil I selv høre om?",
    ),
    TemplateRow(
        Activity.ARRIVAL,
        When.ARRIVAL,
        _at("9.00"),
        30,
        staff=1,
        title="Velkomst til {nye}",
        text="{andre}: opgaver imens. Rundvisning og forventninger.",
    ),
    TemplateRow(
        Activity.MEETING,
        When.FIRST,
        _at("10.00"),
        30,
        staff=1,
        title="Med til et kort møde",
        text="Goddag til alle.",
    ),
    TemplateRow(
        Activity.TALK,
        When.ONCE,
        _at("10.00"),
        30,
        staff=1,
        title="{navne} fortæller om egen arbejdsplads",
        text="Kort oplæg, og så spørgsmål.",
    ),
    TemplateRow(
        Activity.MEETING,
        When.DAILY,
        _at("9.00"),
        90,
        staff=1,
        title="Med til morgenmøde",
        text="Og i gang med dagens opgaver.",
    ),
    TemplateRow(
        Activity.SHADOWING,
        When.ONCE,
        _at("10.30"),
        60,
        staff=None,
        title="Følg en kollega",
        text="Med i hverdagen, én til én. {ledere} følger gerne en leder.",
    ),
    TemplateRow(
        Activity.EXPERIENCE,
        When.ONCE,
        _at("10.30"),
        60,
        staff=1,
        title="Det skal opleves",
        text="{oplevelse}",
        conditions=(Condition.OFFER,),
    ),
    TemplateRow(
        Activity.SHADOWING,
        When.DAILY,
        _at("10.30"),
        60,
        staff=None,
        title="Følg en kollega",
        text="Gerne noget om {interesser}. {ledere} følger gerne en leder.",
    ),
    TemplateRow(
        Activity.THEME,
        When.ONCE,
        _at("12.15"),
        60,
        staff=2,
        title="Tema: {fagfelt}",
        text="Hvad virker, og hvad ikke? Hvad må kopieres?",
    ),
    TemplateRow(
        Activity.THEME,
        When.FOURTH,
        _at("12.15"),
        60,
        staff=2,
        title="Tema: {fagfelt}",
        text="Hvad virker, og hvad ikke? Hvad må kopieres?",
        conditions=(Condition.FIELDS,),
    ),
    TemplateRow(
        Activity.MEETING,
        When.DAILY,
        _at("12.15"),
        60,
        staff=1,
        title="Med til et møde",
        text="Gerne et med en beslutning.",
    ),
    TemplateRow(
        Activity.SPARRING,
        When.DAILY,
        _at("13.15"),
        45,
        staff=0,
        title="Praktikanternes sparring",
        text="Hvad kan bruges hjemme? Hvad undrer?",
        conditions=(Condition.UNITS,),
    ),
    TemplateRow(
        Activity.CONVERSATION,
        When.DAILY,
        _at("13.15"),
        45,
        staff=None,
        title="Samtale én til én",
        text="{ledere} taler med en leder om at lede. "
        "{medarbejdere} taler med en kollega i samme slags job.",
    ),
    TemplateRow(
        Activity.REFLECTION,
        When.DAILY,
        _at("14.00"),
        60,
        conditions=(Condition.COMPANIONS,),
        staff=0,
        title="Tid til at samle op ({rejsefæller} sammen)",
        text="Notér, hvad der kan kopieres. Hvordan bæres det hjem?",
    ),
    TemplateRow(
        Activity.REFLECTION,
        When.DAILY,
        _at("14.00"),
        60,
        staff=0,
        title="Tid til at samle op",
        text="Hver for sig: Notér, hvad der kan kopieres.",
    ),
    TemplateRow(
        Activity.FAREWELL,
        When.DEPARTURE,
        _at("15.00"),
        30,
        staff=2,
        title="Farvel til {afrejsende}",
        text="Feedback og videre kontakt.",
    ),
)
