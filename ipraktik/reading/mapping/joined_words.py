"""Words of headers that say something only together, or something else than each of them."""

from __future__ import annotations

import re

JOINED = (
    (re.compile(r"\be (?=mail|post)"), "e"),
    (re.compile(r"\belektronisk\w* post(?:adresse)?\w*"), "mail"),
    (re.compile(r"\bpublic (?:body|sector (?:body|organisation))\b"), "organisation"),
    (re.compile(r"\bmail adr(?:esse)?n?\b"), "mailadresse"),
    (re.compile(r"\b(?:hvor mange|how many|number of|antal af)\b"), "hvormange"),
    (re.compile(r"\b(?:hvor lang tid|hvor laenge|how long)\b"), "laenge"),
    (re.compile(r"\b(?:finde|finder|take|takes|taking) (?:sted|place)\b"), "foregaar"),
    (re.compile(r"\b(phone|telephone|mobile|contact|cell) (?:number|no|nr)\b"), r"\1 phone"),
    (re.compile(r"\b(telefon|mobil|tlf|tel|lokal|direkte) (?:nummer|nr)\b"), r"\1 telefon"),
    (re.compile(r"\b(?:nummer|nr) (?=paa telefon|telefon|mobil)"), ""),
    (re.compile(r"\bkontakt person"), "kontaktperson"),
    (re.compile(r"\bfat i\b"), "kontaktperson"),
    (
        re.compile(r"\b(?:et|faaet|fik|sagt|siger|givet|giver|gav|said|says|a) (?:ja|yes)\b"),
        "godkendt",
    ),
    (
        re.compile(
            r"\b(?:udfyldt|oprettet|indsendt|behandlet|aendret|redigeret|modtaget|created|submitted"
            r"|modified|edited|completed|filled in|changed) (?:af|by)\b"
        ),
        "afsender",
    ),
    (re.compile(r"\b(?:ansat|arbejder (?:du|jeg)|fungerer (?:du|jeg)) som\b"), "stilling"),
    (
        re.compile(
            r"\b(?:arbejder|beskaeftiger|sidder) (?:du|jeg|i|vi|dig|jer)(?: (?:selv|dig|jer|os|mig"
            r"|mest|primaert|isaer|til daglig|til hverdag))* (?:med|inden for|indenfor)\b"
        ),
        "arbejder fagfelt",
    ),
    (
        re.compile(
            r"\b(?:er der|noget|evt|eventuelt|hvad|vi vide) andet\b|^andet$|^andet anfoer\b"
        ),
        "oevrigt",
    ),
    (re.compile(r"\bkan lide\b"), ""),
    (re.compile(r"\bhos (?:jer|os)\b|\b(?:at|to|with) your (?:place|workplace)\b"), "hosjer"),
    (
        re.compile(r"\bbesoeg fra\b|\bpraktikant\w*(?: (?:skal|maa|helst|gerne))* komme\w* fra\b"),
        "praktikantens ophav",
    ),
    (re.compile(r"\bt shirt"), "tshirt"),
    (re.compile(r"\barb (?=plads)"), "arb"),
)
