"""Every setting of contract 1: name, default, range and explanation, in one table.

Reading and writing of the sheet `Indstillinger` and its documentation all use this table.
"""

from __future__ import annotations

from ipraktik.model.schema import NO, OTHER_SECTORS, SECTORS, YES
from ipraktik.model.setting_values import (
    SettingKind,
    SettingSpec,
    SettingValue,
    format_setting,
    setting_value,
    with_setting,
)
from ipraktik.model.settings import Demand, Fairness, Priority
from ipraktik.model.workshops import DEFAULT_WORKSHOPS
from ipraktik.text import Text, say

__all__ = [
    "MAX_SEED",
    "SETTING_SPECS",
    "SettingKind",
    "SettingSpec",
    "SettingValue",
    "format_setting",
    "setting_value",
    "with_setting",
]

_DEMANDS = tuple(Demand)
MAX_SEED = 2**63 - 1


def _yes_no(name: str, key: str, default: str, explanation: Text) -> SettingSpec:
    return SettingSpec(name, "rules", key, SettingKind.YES_NO, default, explanation, (YES, NO))


def _demand(name: str, key: str, default: Demand, explanation: Text) -> SettingSpec:
    return SettingSpec(name, "rules", key, SettingKind.CHOICE, default, explanation, _DEMANDS)


def _weight(name: str, key: str, default: int, explanation: Text) -> SettingSpec:
    return SettingSpec(name, "weights", key, SettingKind.NUMBER, str(default), explanation)


def _office(name: str, key: str, kind: SettingKind, explanation: Text) -> SettingSpec:
    return SettingSpec(name, "office", key, kind, "", explanation)


SETTING_SPECS: tuple[SettingSpec, ...] = (
    SettingSpec(
        "År",
        "",
        "year",
        SettingKind.NUMBER,
        "",
        say(
            "The year of the visits, from 2000 to 2100. Blank: the year of the newest sign-up, "
            "or the next one if that year's visit week has begun by then."
        ),
        low=2000,
        high=2100,
    ),
    SettingSpec(
        "Uge",
        "",
        "week",
        SettingKind.NUMBER,
        "37",
        say("The week number of the visits, from 1 to 53."),
        low=1,
        high=53,
    ),
    SettingSpec(
        "Tilladte sektorer",
        "rules",
        "allowed_sectors",
        SettingKind.CHOICES,
        ";".join(SECTORS),
        say("The sectors that may take part, with a semicolon between them."),
        SECTORS + OTHER_SECTORS,
    ),
    _yes_no(
        "Krav om workshop",
        "require_workshop",
        YES,
        say("Ja: only those who come to the preparing workshop take part. Nej: it is not asked."),
    ),
    _yes_no(
        "Krav om leders aftale",
        "require_manager",
        YES,
        say("Ja: an intern must have agreed it with the manager. Nej: it is not asked."),
    ),
    _demand(
        "Fagfelt",
        "field",
        Demand.REQUIRED,
        say("krav: intern and host must share a field. ønske: it costs points where they do not."),
    ),
    _demand(
        "Landsdel",
        "landsdel",
        Demand.REQUIRED,
        say(
            "krav: the host must be in a part of the country that the intern wants. "
            "ønske: it costs points where it is not."
        ),
    ),
    _demand(
        "Værtsønsker",
        "wishes",
        Demand.WISH,
        say(
            "ønske: a host wished for is preferred. krav: an intern who wishes for hosts goes to "
            "one of them or nowhere."
        ),
    ),
    _yes_no(
        "Egen organisation tilladt",
        "own_organisation_allowed",
        NO,
        say("Ja: an intern may visit another workplace of the own organisation."),
    ),
    SettingSpec(
        "Prioritet",
        "policy",
        "priority",
        SettingKind.CHOICE,
        Priority.WORKPLACE,
        say(
            "Whose interns go first: those whose own workplace is a host (arbejdsplads), whose "
            "own organisation is a host (organisation), or nobody's (ingen)."
        ),
        tuple(Priority),
    ),
    SettingSpec(
        "Prioritet til sidste års uden plads",
        "policy",
        "last_year_first",
        SettingKind.YES_NO,
        YES,
        say(
            "Ja: those who had no place last year (Uden plads in the sheet Tidligere ophold) go "
            "first, after those of Prioritet. Nej: they draw lots with everybody."
        ),
        (YES, NO),
    ),
    SettingSpec(
        "Fordeling",
        "policy",
        "fairness",
        SettingKind.CHOICE,
        Fairness.TOTAL,
        say(
            "samlet: the fewest points in all. retfærdig: first as few as possible with many "
            "points, so that nobody pays for the others."
        ),
        tuple(Fairness),
    ),
    SettingSpec(
        "Lodtrækning",
        "policy",
        "seed",
        SettingKind.NUMBER,
        "",
        say(
            "A whole number that decides the lottery; the same number gives the same match. "
            "Blank: the year."
        ),
        high=MAX_SEED,
    ),
    _weight(
        "Vægt ønske",
        "wish",
        10,
        say("Points for each step down the intern's list of host wishes."),
    ),
    _weight(
        "Vægt ikke ønsket",
        "unwished",
        40,
        say("Points for a host that an intern with host wishes has not wished for."),
    ),
    _weight(
        "Vægt praktikantdage",
        "intern_days",
        5,
        say("Points for each day fewer than the intern asked for."),
    ),
    _weight(
        "Vægt værtsdage",
        "host_days",
        2,
        say("Points for each day fewer than the host offers."),
    ),
    _weight(
        "Vægt gæst",
        "guest",
        5,
        say("Points for each part of the wished kind of visit that is not met."),
    ),
    _weight(
        "Vægt fagfelt",
        "field",
        30,
        say("Points where the field is not met (used only when Fagfelt is ønske)."),
    ),
    _weight(
        "Vægt landsdel",
        "landsdel",
        30,
        say("Points where the part of the country is not met (used only when Landsdel is ønske)."),
    ),
    _weight("Vægt tom vært", "empty_host", 20, say("Points for each host without a visitor.")),
    _office(
        "Kontakt navn",
        "contact_name",
        SettingKind.TEXT,
        say("Whom hosts and interns can ask: the name that letters and sheets end with."),
    ),
    _office(
        "Kontakt e-mail",
        "contact_email",
        SettingKind.EMAIL,
        say("The address that answers and cancellations are sent to."),
    ),
    _office(
        "Kontakt telefon",
        "contact_phone",
        SettingKind.TEXT,
        say("The number to call if somebody falls ill or has to cancel."),
    ),
    _office(
        "Svarfrist",
        "answer_by",
        SettingKind.DATE,
        say("The date by which hosts and interns are asked to answer, for example 15-06-2026."),
    ),
    _office(
        "Slettes senest",
        "delete_by",
        SettingKind.DATE,
        say(
            "The date by which whoever receives personal data is asked to delete it, for example "
            "31-12-2026."
        ),
    ),
    SettingSpec(
        "Workshops",
        "",
        "workshops",
        SettingKind.WORKSHOPS,
        "; ".join(map(str, DEFAULT_WORKSHOPS)),
        say(
            "The workshops before the visits, with a semicolon between them: town, perhaps the "
            "house, the date and the time, and in parentheses the parts of the country that come "
            "there, for example: Aarhus, Rådhuset 19-08-2026 kl. 9-15 (Nordjylland, Østjylland). "
            "Hosts of a part of the country that is not named go to the nearest, and their "
            "interns go along."
        ),
    ),
)

FREE_SETTINGS = frozenset(
    spec.name for spec in SETTING_SPECS if spec.component == "office" or spec.key == "workshops"
)
"""Settings that change no match: a coordinator may fill them in before an export."""
