"""What each column of the sign-up template asks for, for those who fill it in."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.model.columns import Role
from ipraktik.text import Text, say

_ID = say("Leave it blank. The coordinator fills it in.")
_ORGANISATION = say("The kommune, ministry or agency that the workplace belongs to.")
_EMAIL = say("One address. We write there about the visit.")
_PHONE = say("A number that you answer in the week of the visit.")
_SECTOR = say("Choose Kommune or Stat.")
_AVAILABLE = say("The days that are possible, with a semicolon between. Blank: all five days.")
_WORKSHOP = say("Ja if you come to the preparing workshop, else Nej.")
_SIGNED_UP = say("Today's date: day, month and year.")
_WISH = say("A host that you would like to visit: the name of the workplace, or an e-mail address.")

COLUMN_WORDS: Mapping[Role, Mapping[str, Text]] = {
    Role.HOST: {
        "host_id": _ID,
        "workplace": say("The name of the workplace that will be visited."),
        "organisation": _ORGANISATION,
        "sector": _SECTOR,
        "municipality": say("The kommune where the visit takes place. Choose it from the list."),
        "landsdel": say("May be blank: it follows from the kommune."),
        "contact": say("The name of the person whom we and the interns write to."),
        "email": _EMAIL,
        "phone": _PHONE,
        "fields": say("One or more fields, with a semicolon between, in a few words each."),
        "capacity": say("How many interns you take at once: 1, 2 or 3."),
        "days": say("How many days you can have visitors: 2, 3, 4 or 5."),
        "available": _AVAILABLE,
        "visit_kind": say(
            "Ukendt gæst: from another kind of workplace. Familiebesøg: close to your own field "
            "or sector. Blank: both are welcome."
        ),
        "agreed_interns": say(
            "Only if you have agreed on it with an intern: the e-mail address. Several with a "
            "semicolon between."
        ),
        "workshop": _WORKSHOP,
        "offer": say("What a guest can see and take part in at your place."),
        "signed_up_at": _SIGNED_UP,
    },
    Role.INTERN: {
        "intern_id": _ID,
        "name": say("Your first name and last name."),
        "email": _EMAIL,
        "phone": _PHONE,
        "title": say("Your title."),
        "level": say("Leder if you lead others, else Medarbejder."),
        "workplace": say("The name of your own workplace, as your colleagues write it."),
        "organisation": _ORGANISATION,
        "sector": _SECTOR,
        "municipality": say("The kommune that your workplace lies in. Choose it from the list."),
        "own_field": say("The one field that you work with."),
        "interests": say(
            "The fields that you would like to visit, with a semicolon between. Blank: all."
        ),
        "landsdele": say(
            "The parts of the country that you would like to visit, with a semicolon between. "
            "Blank: the whole country."
        ),
        "days": say("How many days you would like to visit: 2, 3, 4 or 5."),
        "available": _AVAILABLE,
        "visit_kind": say(
            "Ukendt gæst: to another kind of workplace. Familiebesøg: close to your own field or "
            "sector. Blank: both are fine."
        ),
        "companions": say(
            "Only if you travel with one or two colleagues: their e-mail addresses, with a "
            "semicolon between. They must sign up too."
        ),
        "own_host": say(
            "Only if you have found a host yourself: its e-mail address or the name of the "
            "workplace. The host must sign up too."
        ),
        "wishes 1": _WISH,
        "wishes 2": _WISH,
        "wishes 3": _WISH,
        "manager_agreed": say("Ja if your manager agrees, else Nej."),
        "workshop": _WORKSHOP,
        "motivation": say("Why you would like to go. The host gets to read it."),
        "signed_up_at": _SIGNED_UP,
    },
}

EXAMPLES: Mapping[Role, Mapping[str, str]] = {
    Role.HOST: {
        "workplace": "Eksempelby Bibliotek",
        "organisation": "Eksempelby Kommune",
        "sector": "Kommune",
        "municipality": "Vejle",
        "contact": "Fornavn Efternavn",
        "email": "fornavn@example.org",
        "phone": "00 00 00 00",
        "fields": "Kultur og fritid; Borgerservice",
        "capacity": "2",
        "days": "3",
        "available": "Man;Tir;Ons",
        "visit_kind": "Ukendt gæst",
        "agreed_interns": "praktikant@example.org",
        "workshop": "Ja",
        "offer": "En dag ved skranken, og vores arbejde med lektiecaféer",
        "signed_up_at": "24-03-2026",
    },
    Role.INTERN: {
        "name": "Fornavn Efternavn",
        "email": "fornavn@example.org",
        "phone": "00 00 00 00",
        "title": "Konsulent",
        "level": "Medarbejder",
        "workplace": "Jobcenter Eksempelby",
        "organisation": "Eksempelby Kommune",
        "sector": "Kommune",
        "municipality": "Vejle",
        "own_field": "Beskæftigelse",
        "interests": "Borgerservice; Digitalisering",
        "landsdele": "Fyn;Sydjylland",
        "days": "3",
        "available": "Tir;Ons;Tor",
        "visit_kind": "Begge",
        "companions": "kollega@example.org",
        "own_host": "vaert@example.org",
        "wishes 1": "Eksempelby Bibliotek",
        "wishes 2": "vaert@example.org",
        "manager_agreed": "Ja",
        "workshop": "Ja",
        "motivation": "Jeg vil gerne se, hvordan andre møder borgerne",
        "signed_up_at": "24-03-2026",
    },
}
"""Nobody's answers; those of optional fields that usually stay blank are shown all the same."""
