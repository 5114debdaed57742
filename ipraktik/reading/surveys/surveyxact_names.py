"""SurveyXact's built-in variables: their short names, and their labels where these are headers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ipraktik.reading.surveys.common import between
from ipraktik.reading.surveys.surveyxact_codebook import full_names

RESPONDENT, CLOSED, STATUS = "respondentid", "closetime", "statoverall"
FINISHED = f"{STATUS}_4"
OWN = (
    *("survey", RESPONDENT, "organization", "created", "modified", CLOSED, "starttime"),
    *("difftime", "responsecollectsessions", "numberofreturnedmail", "importgroup"),
    *("distributionschedule", "email", "digitaldistributionstatus"),
    *("digitaldistributionerrormessage",),
    *(f"{STATUS}_{number}" for number in range(1, 6)),
)
OWN_STATUS = re.compile(
    r"stat(?:internal|completion|creation|distribution|source|collect|overall)_\d+"
)
_LABELS = {
    **dict.fromkeys(("respondent-id", "respondent id", "respondentnøgle"), RESPONDENT),
    **dict.fromkeys(("oprettet", "oprettelsesdato", "created"), "created"),
    **dict.fromkeys(("ændret", "sidst ændret", "modificeret", "modified"), "modified"),
    **dict.fromkeys(("lukket", "lukketid", "lukketidspunkt", "closed", "close time"), CLOSED),
    **dict.fromkeys(("start", "starttid", "starttidspunkt", "start time", "startet"), "starttime"),
    **dict.fromkeys(("tidsforbrug", "svartid", "time spent"), "difftime"),
    **dict.fromkeys(("importgruppe", "import group"), "importgroup"),
}
_AMONG = {
    **dict.fromkeys(("e-mail", "email"), "email"),
    **dict.fromkeys(("sprog", "language", "navn", "name", "organisation"), "organization"),
    **dict.fromkeys(("undersøgelse", "survey", "skema"), "survey"),
}
"""Only among the tool's own columns; anywhere else they are questions."""

_STATUS_LABEL = re.compile(r"(?:samlet status|overall status|status)\s?[-–:]\s?(.+)")
_STATUSES = {
    **dict.fromkeys(("ny", "new"), 1),
    **dict.fromkeys(("distribueret", "distributed"), 2),
    **dict.fromkeys(("nogen svar", "some answers", "partially completed"), 3),
    **dict.fromkeys(("gennemført", "completed", "fuldført"), 4),
    **dict.fromkeys(("frafaldet", "dropped out", "rejected"), 5),
}


def _by_label(name: str) -> str:
    found = _STATUS_LABEL.fullmatch(name)
    number = _STATUSES.get(found[1].strip()) if found else None
    return f"{STATUS}_{number}" if number else _LABELS.get(name, name)


def names_of(headers: Sequence[str], questions: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the variable of each header; a header that names none stays as it is, folded.

    Parameters
    ----------
    headers : sequence of str
    questions : iterable of str
        The variables that the codebook knows.
    """
    names = list(full_names(headers, [*OWN, *questions]))
    labelled = [_by_label(name) for name in names]
    first = {name: at for at, name in reversed([*enumerate(labelled)])}
    for name, at in first.items():
        names[at] = name
    own = {at for at, name in enumerate(names) if name in OWN}
    for at in set(between(own, names, _AMONG)) - own:
        names[at] = _AMONG[names[at]]
    return tuple(names)
