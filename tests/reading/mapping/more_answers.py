"""What the people of the invented forms of `more_wordings` answered, in several ways to fill in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ipraktik.model.origin import Raw

_A: Mapping[str, str] = {
    "signed_up_at": "2026-03-02 10:01|2026-03-02 11:30|2026-03-03 08:15|2026-03-04 14:15|"
    "2026-03-05 09:00|2026-03-05 16:45|2026-03-06 12:12|2026-03-09 07:59",
    "name": "Ida Juul|Bo Friis Holm|Åse Kjær|Per Lund|Tina Vad|Kaj Ørum|Lis Møller-Dam|Ali Hassan",
    "contact": "Ea Munk|Jens-Ole Bach|Lis Ravn|Ulla Skov|Mia Toft|Ib Nør|Eva Friis Dam|Kim Lau",
    "email": "ida@example.dk|bo.fh@example.dk|aase@example.org|per@example.dk|tina@example.dk|"
    "kaj@example.org|lis@example.dk|ali@example.dk",
    "phone": "10 12 34 56|10123457|+45 10 12 34 58|10-12-34-59|10 12 34 60|10123461||10 12 34 63",
    "title": "Konsulent|Socialrådgiver|Afdelingschef|Pædagog|Specialkonsulent|Sygeplejerske|"
    "Fuldmægtig|Projektleder",
    "level": "Medarbejder|Medarbejder|Leder|Medarbejder|Medarbejder|Leder|Medarbejder|Leder",
    "workplace": "Hovedbiblioteket|Jobcenter Syd|Børnehuset Solen|Kontor for Tilskud|"
    "Kontor for Tilskud|Plejecenter Åbo|Byggesag|Digitaliseringsenheden",
    "organisation": "Vejle Kommune|Aarhus Kommune|Odense Kommune|Landbrugsstyrelsen|"
    "Landbrugsstyrelsen|Køge Kommune|Vejle Kommune|Digitaliseringsstyrelsen",
    "sector": "Kommune|Kommune|Kommune|Stat|Stat|Kommune|Kommune|Stat",
    "municipality": "Vejle|Aarhus|Odense|København|København|Køge|Vejle|København",
    "fields": "Kultur;Borgerservice|Beskæftigelse|Børn og unge|Økonomi;Digitalisering|Økonomi|"
    "Ældre;Sundhed|Byggeri|Digitalisering;Borgerservice",
    "own_field": "Kultur|Beskæftigelse|Børn og unge|Økonomi|Økonomi|Ældre|Byggeri|Digitalisering",
    "interests": "Økonomi;Kultur|Børn og unge|Digitalisering|Kultur;Beskæftigelse||"
    "Byggeri;Sundhed|Borgerservice;Ældre|Kultur",
    "landsdele": "Fyn;Sydjylland|Hele landet|Nordjylland|Byen København;Fyn|Hele landet|"
    "Østjylland|Fyn|Vestjylland;Nordjylland",
    "capacity": "1|2|3|1|1|2|1|3",
    "days": "2|3|2|5|5|3|4|2",
    "available": "Mandag;Tirsdag|Onsdag;Torsdag;Fredag|Mandag;Onsdag|Tirsdag;Fredag|"
    "Mandag;Tirsdag;Onsdag|Torsdag;Fredag|Mandag;Tirsdag|Onsdag;Torsdag",
    "visit_kind": "Ukendt gæst|Familiebesøg|Begge dele|Ukendt gæst|Ukendt gæst|Familiebesøg|"
    "Begge dele|Ukendt gæst",
    "agreed_interns": "|ida@example.dk|||||ali@example.dk|",
    "companions": "bo.fh@example.dk|ida@example.dk||||||",
    "own_host": "||Jobcenter Syd|||Byggesag||",
    "wishes 1": "Byens Museum|Borgerservice Midt||Skat Nord|Byens Museum|Havnekontoret||Skat Nord",
    "wishes 2": "Skat Nord|||Byens Museum|Borgerservice Midt|||Havnekontoret",
    "manager_agreed": "Ja|Ja|Nej|Ja|Ja|Ja|Ja|Ja",
    "workshop": "Ja|Ja|Ja|Ja|Ja|Nej|Ja|Ja",
    "motivation": "Jeg vil gerne se, hvordan andre løser det samme som os.|Nysgerrig|"
    "Vi skal i gang med noget nyt og mangler ideer til det.||"
    "Jeg har hørt meget godt om andres måde at gøre tingene på.|Ny inspiration|"
    "Et netværk på tværs og gode ideer at tage med hjem til os.|Jeg er ny som leder og vil lære.",
    "offer": "Et besøg i borgerservice og et møde med ledelsen om vores arbejde.|Rundvisning|"
    "En dag med pædagogerne og en dag på kontoret med administrationen.|Møder og snak|"
    "Vi viser vores nye sagssystem og fortæller om automatisering.|Følg en sygeplejerske|"
    "Byggesager fra ansøgning til tilladelse, og et besøg på en byggeplads.|Brugertest",
}
_B: Mapping[str, str] = {
    **_A,
    "workplace": "Hjemmeplejen|Ydelsescentret|Nordskolen|Retten i Viborg|Told Midt|Vej og Park|"
    "Familieafdelingen|Sekretariatet",
    "organisation": "Herning|Viborg Kommune|Viborg|Domstolsstyrelsen|Skatteministeriet|Struer|"
    "Herning Kommune|Miljøstyrelsen",
    "municipality": "Herning Kommune|Viborg Kommune|Viborg Kommune|Viborg Kommune|Aarhus Kommune|"
    "Struer Kommune|Herning Kommune|Odense Kommune",
    "sector": "Kommunal|Kommunal|Kommunal|Statslig|Statslig|Kommunal|Kommunal|Statslig",
    "level": "Medarbejder uden ledelsesansvar|Leder|Leder|Medarbejder uden ledelsesansvar|Leder|"
    "Medarbejder uden ledelsesansvar|Leder|Leder",
    "fields": "Psykiatri, Skole|Havne|Klima, Psykiatri|Skole|Klima|Bibliotek|Havne, Klima|Skole",
    "own_field": "Psykiatri|Havne|Klima|Skole|Klima|Bibliotek|Havne|Skole",
    "interests": "Klima, Skole|Psykiatri|Bibliotek, Havne|Klima|Skole, Psykiatri||Klima|Havne",
    "days": "2 dage|3 dage|2 dage|5 dage|hele ugen|3 dage|4 dage|to dage",
    "capacity": "1 praktikant|2 praktikanter|1 praktikant|3 praktikanter|1|2|2|1",
    "available": "man, tir|ons, tor, fre|alle|tir, ons|man, tir, ons|tor, fre|man, tir|ons, tor",
    "visit_kind": "Ukendt|Familie|Begge|Ukendt|Ukendt|Familie|Begge|Ukendt",
    "agreed_interns": "|Ida Juul|||||Ali Hassan|",
    "companions": "Bo Friis Holm|Ida Juul||||||",
    "own_host": "||ulla@example.dk|||Nordskolen||",
    "manager_agreed": "x|x||x|x|x|x|x",
    "workshop": "x|x|x|x|x||x|x",
}
_C: Mapping[str, str] = {
    **_A,
    "name": "Ida|Bo Friis Holm|Åse K. Kjær|per lund|Tina Vad|Kaj Ørum|Lis Møller|Ali",
    "phone": "1034|1053|1059||1090|1011|1043|1066",
    "title": "HR-partner|IT-arkitekt|Chef|Lærer|Jurist|Udviklingskonsulent|Leder|AC'er",
    "organisation": "Børn og Unge|Teknik og Miljø|Børn og Unge|Stab|Velfærd|Velfærd|Stab|Kultur",
    "visit_kind": "Nogen tæt på vores eget fag|Helt ukendt gæst|Begge dele er fint|"
    "Helt ukendt gæst|Helt ukendt gæst|Familiebesøg|Begge dele er fint|Helt ukendt gæst",
    "available": "7/9;8/9|9/9;10/9;11/9|7/9;9/9|8/9;11/9|7/9;8/9;9/9|10/9;11/9|7/9;8/9|9/9;10/9",
    "manager_agreed": "Ja, det er aftalt|Ja, det er aftalt|Nej, ikke endnu|Ja, det er aftalt|"
    "Ja, det er aftalt|Ja, det er aftalt|Ja, det er aftalt|Ja, det er aftalt",
    "workshop": "Ja, jeg kommer|Ja, jeg kommer|Ja, jeg kommer|Nej|Ja, jeg kommer|Nej|Nej|"
    "Ja, jeg kommer",
}
STYLES = (_A, _B, _A, _C, _B)
_YES_NO = "Ja|Nej|Nej|Ja|Nej|Nej|Ja|Nej"
_NO_FIELDS: tuple[tuple[str, str], ...] = (
    ("navn og telefon", "Lis Juul, 10998877|Per Holm 10998866||||||"),
    ("navn og mail", "Eva Krog eva@example.dk|Eva Krog, eva@example.dk||Jan Lind|Bo|Jan Lind||"),
    ("mail", "x@example.dk|y@example.dk|x@example.dk||z@example.dk|y@example.dk||x@example.dk"),
    ("telefonnummer", "10 99 88 77|10998866|10 99 88 77||10 99 88 55|10 99 88 44||10 99 88 33"),
    ("udfyldt af", "Kim Lau|Kim Lau|Ea Munk|Kim Lau|Ea Munk|Ea Munk|Kim Lau|Kim Lau"),
    ("behandlet af", "Kim Lau|Kim Lau|Ea Munk|Kim Lau|Ea Munk|Ea Munk|Kim Lau|Kim Lau"),
    ("browser", "Chrome 122|Edge 121|Edge 121|Safari 17|Chrome 122|Chrome 122|Edge 121|Firefox"),
    ("user agent", "Mozilla/5.0|Mozilla/5.0|Mozilla/5.0|Mozilla/5.0|Mozilla/5.0||Mozilla/5.0|"),
    ("enhedstype", "PC|Mobil|PC|PC|Tablet|Mobil|PC|PC"),
    ("adresse", "Torvet 1|Havnegade 22|Skolevej 3|Nørregade 4|Nørregade 4|Åvej 5|Torvet 1|Ny 7"),
    ("vejnavn", "Torvet 1|Havnegade 22|Skolevej 3|Nørregade 4|Nørregade 4|Åvej 5|Torvet 1|Ny 7"),
    (
        "postnr",
        "7100 Vejle|8000 Aarhus C|5000 Odense C|1000 København K|1000 København K|"
        "4600 Køge|7100 Vejle|1000 København K",
    ),
    ("ansat på", "25|120|14|60|60|45|18|80"),
    ("årsværk", "25|120|14|60|60|45|18|80"),
    ("staff", "25|120|14|60|60|45|18|80"),
    ("anciennitet", "4|12|3|7|22|5|1|9"),
    ("sekunder", "340|512|298|1204|455|610|377|820"),
    ("tilfreds", "I høj grad|I meget høj grad|I nogen grad|I høj grad||I høj grad||"),
    (
        "fødselsdato",
        "12-03-1980|01-11-1975|22-06-1969|30-01-1988|14-09-1991|03-03-1966|07-07-1979|19-12-1984",
    ),
    ("størrelse", "M|L|S|XL|L|M|M|L"),
    ("language", "Danish|Danish|English|Danish|Danish|Danish|English|Danish"),
    ("sprog", "Dansk|Dansk|Engelsk|Dansk|Dansk|Dansk|Engelsk|Dansk"),
    ("ip", "10.0.0.1|10.0.0.7|10.0.0.9|10.0.0.9|10.0.0.12|10.0.0.31|10.0.0.44|10.0.0.2"),
    ("ean", "5790000000001|5790000000002|5790000000003|||5790000000004||"),
    ("sagsnr", "26/1034|26/1035|26/1036|26/1037|26/1038|26/1039|26/1040|26/1041"),
    ("journalnummer", "26/1034|26/1035|26/1036|26/1037|26/1038|26/1039|26/1040|26/1041"),
    ("hørte", "Kollega|LinkedIn|Nyhedsbrev|Min leder|Kollega|Intranet|Kollega|LinkedIn"),
    ("learn about", "Kollega|LinkedIn|Nyhedsbrev|Min leder|Kollega|Intranet|Kollega|LinkedIn"),
    ("kilde", "Web|Web|Mobil|Web|Web|Web|Mobil|Web"),
    ("referrer", "https://example.dk|https://example.dk|||https://example.org|||"),
    ("kampagne", "forår26|forår26|forår26|forår26|forår26|forår26|forår26|forår26"),
    ("link", "www.example.dk|www.example.org||||example.dk/om||"),
    ("status", "OK|OK|mangler|OK|OK|ringet op|OK|OK"),
    ("uddannelse", "Kandidat|Bachelor|Faglært|Kandidat|Kandidat|Bachelor|Ph.d.|Bachelor"),
    ("fagforening", "DJØF|HK|BUPL|DJØF|HK|FOA|DJØF|HK"),
    ("overnatte", "Hotel|Hos familie|Ved ikke||Hotel|||Hotel"),
    ("bil eller", "Bil|Tog|Tog|Bil|Bil|Tog|Bil|Bil"),
    ("betingelserne", "Ja|Ja|Ja|Ja|Ja|Ja|Ja|Ja"),
    ("privacy", "Yes|Yes|Yes|Yes|Yes|Yes|Yes|Yes"),
    ("samtykke", "Ja|Ja|Ja|Ja|Ja|Ja|Ja|Ja"),
    ("?", _YES_NO),
    ("", "Nej|Vegetar|||Kommer måske senere om mandagen||Nej|"),
)


def answers_to(key: str, header: str, form: int) -> Sequence[Raw]:
    """Return what eight people answered to a question, blank ones as None."""
    if key:
        text = STYLES[form % len(STYLES)][key]
    else:
        text = next(text for sign, text in _NO_FIELDS if sign in header.lower())
    return [answer or None for answer in text.split("|")]
