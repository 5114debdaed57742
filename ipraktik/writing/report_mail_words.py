"""What a person is asked about a finding: their own answer, in their own words, and no IDs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ipraktik.language import danish
from ipraktik.model.findings import Code, Finding
from ipraktik.text import Text, say

_WROTE = say("You wrote '{value}'.")
_BLANK = say("You have not answered yet.")

_QUESTIONS: Mapping[Code, Text] = {
    Code.MISSING_VALUE: say("What is your answer?"),
    Code.BAD_EMAIL: say("Which e-mail address can we reach you at?"),
    Code.NOT_A_NUMBER: say("We need a number here. How many?"),
    Code.DATE_OUTSIDE_WEEK: say("Not all of it is in the visit week. Which weekdays suit you?"),
    Code.CAPACITY_OUT_OF_RANGE: say("A host can take 1, 2 or 3 interns. How many can you take?"),
    Code.DAYS_OUT_OF_RANGE: say("A visit takes 2 to 5 days. How many suit you?"),
    Code.UNKNOWN_VALUE: say("We are not sure what you mean by '{part}'. Would you help us?"),
    Code.TOO_FEW_DAYS: say("A visit takes at least two days. Which weekdays could suit you?"),
    Code.INELIGIBLE_SECTOR: say("That sector takes no part this year. Is the answer right?"),
    Code.KOMMUNE_LANDSDEL_MISMATCH: say(
        "The kommune and the part of the country do not agree. Where is the workplace?"
    ),
    Code.NOT_AGREED_WITH_MANAGER: say("Have you and your manager agreed that you may go?"),
    Code.NO_WORKSHOP: say("The workshop is part of the programme. Can you, or a colleague, come?"),
    Code.COMPANION_UNKNOWN: say(
        "We have no sign-up from that person. Would you ask your colleague to sign up, or tell us "
        "the e-mail address?"
    ),
    Code.COMPANION_AMBIGUOUS: say("Several have that name. What is your colleague's e-mail?"),
    Code.COMPANION_SELF: say("That is yourself. Which colleague are you travelling with, if any?"),
    Code.COMPANION_CONFLICT: say(
        "The answers of those named do not agree. Would you settle who travels together, and tell "
        "us? Two or three can."
    ),
    Code.COMPANION_NOT_MUTUAL: say("Your colleague has not named you. Have you agreed on it?"),
    Code.COMPANION_OTHER_WORKPLACE: say(
        "You and your companion have written different workplaces. Is that right?"
    ),
    Code.COMPANION_NO_COMMON_DAYS: say(
        "You and your companion have fewer than two days in common. Which days suit you both?"
    ),
    Code.OWN_HOST_UNKNOWN: say(
        "We have no sign-up from that host. Would you ask the host to sign up, or tell us the "
        "e-mail address of its contact?"
    ),
    Code.OWN_HOST_AMBIGUOUS: say("Several hosts fit. What is the e-mail address of its contact?"),
    Code.OWN_HOST_OWN_WORKPLACE: say(
        "That is your own workplace. Have you found another host, or may we find one for you?"
    ),
    Code.OWN_HOST_NO_COMMON_DAYS: say(
        "You and the host have fewer than two days in common. Which days suit you both?"
    ),
    Code.OWN_HOST_CONFLICT: say(
        "What we have been told does not fit together: places, days or names. What have you and "
        "the host agreed?"
    ),
    Code.OWN_HOST_ONE_SIDED: say(
        "We lack the word of the other side. Would you ask them to confirm it to us?"
    ),
    Code.AGREED_INTERN_UNKNOWN: say(
        "We have no sign-up from that person. Would you ask for one, or tell us the e-mail address?"
    ),
    Code.AGREED_INTERN_AMBIGUOUS: say("Several have that name. What is the e-mail address?"),
    Code.WISH_UNKNOWN: say("No host of that name has signed up. Which host do you mean?"),
    Code.WISH_AMBIGUOUS: say("Several hosts have that name. In which organisation is yours?"),
    Code.WISH_IMPOSSIBLE: say("That wish cannot be met. Would you like to make another?"),
    Code.VISITED_BEFORE: say(
        "You have visited that workplace before. Is it meant so, or would you like another one?"
    ),
    Code.NO_POSSIBLE_HOST: say(
        "As it stands, no host fits your sign-up. Could you be open to more: {questions}?"
    ),
}
ASKED = frozenset(_QUESTIONS)
"""The codes that the person can do something about."""

_OPTIONS: Mapping[str, Text] = {
    "role": say("You can answer Vært, Praktikant or Begge."),
    "sector": say("You can answer Kommune or Stat."),
    "municipality": say("We need the name of one of the 98 kommuner."),
    "available": say("We need the weekdays, Monday to Friday."),
    "visit_kind": say("You can answer Ukendt gæst, Familiebesøg or Begge."),
    "landsdele": say("We need one or more parts of the country, or Hele landet."),
    "landsdel": say("We need one of the parts of the country."),
    "level": say("You can answer Leder or Medarbejder."),
    "manager_agreed": say("You can answer Ja or Nej."),
    "workshop": say("You can answer Ja or Nej."),
    "days": say("You can answer 2, 3, 4 or 5."),
    "capacity": say("You can answer 1, 2 or 3."),
}
_WITH_OPTIONS = frozenset({Code.UNKNOWN_VALUE, Code.NOT_A_NUMBER})


def question_about(one: Finding, key: str, questions: str) -> str:
    """Return what to ask about a finding, in Danish.

    Parameters
    ----------
    one : Finding
        Of a code in `ASKED`.
    key : str
        The contract's key of its column; empty where it is not known.
    questions : str
        The headers that a wider answer could help in.
    """
    part = one.message.values.get("value") or one.value
    values = {"value": one.value, "part": part, "questions": questions}
    # A dash or a ditto mark is no answer that anybody would like to see quoted.
    answered = any(char.isalnum() for char in one.value)
    about_signs = one.code is Code.UNKNOWN_VALUE and not any(map(str.isalnum, str(part)))
    texts = [_QUESTIONS[Code.MISSING_VALUE if about_signs else one.code]]
    if one.place.column:
        texts.insert(0, _WROTE if answered else _BLANK)
    if one.code in _WITH_OPTIONS and key in _OPTIONS:
        texts.append(_OPTIONS[key])
    return " ".join(danish(replace(text, values=values)) for text in texts)
