"""The ready survey: what hosts and interns are asked after the week, and why.

Questions and choices of answers are Danish, as they are copied into a form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ipraktik.model.columns import Role
from ipraktik.model.evaluation import Use
from ipraktik.model.schema import NO, YES
from ipraktik.text import Text, say

YES_NO = (YES, NO)
DEGREES = ("I meget høj grad", "I høj grad", "I nogen grad", "I mindre grad", "Slet ikke")
"""The five steps, from the best."""

_ONE = say("One answer")
_SEVERAL = say("Several answers")
_TEXT = say("Text, may be left out")


@dataclass(frozen=True, slots=True)
class SurveyQuestion:
    """One question of the survey.

    Parameters
    ----------
    key : str
        The field of the evaluation that it fills.
    of_role : mapping of Role to str
        How hosts and interns are asked.
    kind : Text
    why : Text
        Which figure it gives.
    choices : tuple of str
        None where the answer is a text.
    """

    key: str
    of_role: Mapping[Role, str]
    kind: Text
    why: Text
    choices: tuple[str, ...] = ()


def _both(text: str) -> Mapping[Role, str]:
    return dict.fromkeys(Role, text)


QUESTIONS = (
    SurveyQuestion(
        "email",
        _both("Hvad er din e-mail?"),
        _TEXT,
        say("Joins the answer with the visit: days, field, companion. No report shows it."),
    ),
    SurveyQuestion(
        "recommends",
        {
            Role.HOST: "Vil du anbefale andre arbejdspladser at være vært?",
            Role.INTERN: "Vil du anbefale andre at komme i innovationspraktik?",
        },
        _ONE,
        say("Headline figure: how many recommend it."),
        YES_NO,
    ),
    SurveyQuestion(
        "satisfied",
        {
            Role.HOST: "I hvilken grad er du alt i alt tilfreds med at have været vært?",
            Role.INTERN: "I hvilken grad er du alt i alt tilfreds med dit besøg?",
        },
        _ONE,
        say("Headline figure: how many are satisfied to a high or very high degree."),
        DEGREES,
    ),
    SurveyQuestion(
        "used",
        {
            Role.HOST: "Har I haft konkret udbytte af at være vært?",
            Role.INTERN: "Har du haft konkret udbytte af besøget?",
        },
        _ONE,
        say("Headline figure: how many have had concrete use of it."),
        YES_NO,
    ),
    SurveyQuestion(
        "uses",
        _both("Hvilket udbytte? Sæt gerne flere krydser."),
        _SEVERAL,
        say("Tells what the use was. Only for those who said yes."),
        tuple(map(str, Use)),
    ),
    SurveyQuestion(
        "contact",
        {
            Role.HOST: "Har I haft kontakt med praktikanten efter besøget?",
            Role.INTERN: "Har du haft kontakt med værten efter besøget?",
        },
        _ONE,
        say("Headline figure: how many were in touch afterwards."),
        YES_NO,
    ),
    SurveyQuestion(
        "copied",
        {
            Role.HOST: "Hvad har I kopieret fra jeres praktikant?",
            Role.INTERN: "Hvad har du kopieret med hjem? Kopi er det nye sort.",
        },
        _TEXT,
        say("Ideas on the move: a list by field, and candidates for a Copycat prize."),
    ),
    SurveyQuestion(
        "consent",
        _both("Må vi nævne dit navn og din arbejdsplads sammen med idéen?"),
        _ONE,
        say("Without a yes, the idea is listed without a name."),
        YES_NO,
    ),
    SurveyQuestion(
        "fields",
        _both("Hvilket fagfelt arbejder du inden for?"),
        _TEXT,
        say("Sorts the ideas by field, where no match tells it."),
    ),
    SurveyQuestion(
        "comment",
        _both("Har du andre kommentarer?"),
        _TEXT,
        say("Read by the coordinator, apart from the figures and without names."),
    ),
)
