"""Questions near a field that ask for something else, each with answers and the field it is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ipraktik.model.columns import Role

Trap = tuple[str, Sequence[str], str]

_PEOPLE = ("Bo Friis Holm", "Lis Ravn", "Ea Munk", "Per Lund")
_ADDRESSES = ("a@example.dk", "b@example.dk", "c@example.dk", "d@example.dk")
_PHONES = ("12345678", "22345678", "32345678", "42345678")
_NUMBERS = ("2", "3", "1", "5")
_DAYS = ("Mandag", "Tirsdag", "Onsdag", "Mandag")
_YES = ("Ja", "Nej", "Ja", "Ja")
_KOMMUNER = ("Vejle", "Aarhus", "Odense", "Køge")
_FIELDS = ("Kultur", "Økonomi", "Kultur", "Beskæftigelse")
_UNITS = ("Biblioteket", "Jobcenter Nord", "Nordskolen", "Plejecenter Åbo")
_ORGANISATIONS = ("Vejle Kommune", "Skattestyrelsen", "Køge Kommune", "Miljøstyrelsen")
_TITLES = ("Konsulent", "Pædagog", "Afdelingschef", "Socialrådgiver")
_DATES = ("12-03-1980", "01-11-1975", "22-06-1969", "30-01-1988")
_PARTS = ("Fyn", "Fyn", "Østjylland", "Nordjylland")
_SECTORS = ("Kommune", "Stat", "Kommune", "Kommune")
_TEXTS = (
    "Det gik rigtig godt, og vi lærte meget af hinanden undervejs.",
    "Jeg vil gerne sidde for mig selv en time midt på dagen.",
    "Der er trapper overalt, så det kan være svært at komme rundt.",
    "Ingenting lige nu, men måske kommer jeg i tanke om noget.",
)

TRAPS: Mapping[Role, tuple[Trap, ...]] = {
    Role.INTERN: (
        ("Din leders e-mail", _ADDRESSES, "email"),
        ("Chefmail", _ADDRESSES, "email"),
        ("Sekretærens e-mail", _ADDRESSES, "email"),
        ("Revisorens e-mail", _ADDRESSES, "email"),
        ("E-mail til regningen", _ADDRESSES, "email"),
        ("Privatmail", _ADDRESSES, "email"),
        ("Mail (rejsefælle)", _ADDRESSES, "email"),
        ("Kollegaens e-mail", _ADDRESSES, "email"),
        ("Login-mail", _ADDRESSES, "email"),
        ("Alternativ e-mail", _ADDRESSES, "email"),
        ("Manager's email address", _ADDRESSES, "email"),
        ("Logged in as (e-mail)", _ADDRESSES, "email"),
        ("Navn på nærmeste leder", _PEOPLE, "name"),
        ("Oprettet af", _PEOPLE, "name"),
        ("Pårørendes navn", _PEOPLE, "name"),
        ("Name of your HR partner", _PEOPLE, "name"),
        ("Privat telefon", _PHONES, "phone"),
        ("Chefens nummer", _PHONES, "phone"),
        ("Telefon på pårørende", _PHONES, "phone"),
        ("Bopælskommune", _KOMMUNER, "municipality"),
        ("Hjemkommune", _KOMMUNER, "municipality"),
        ("Fødekommune", _KOMMUNER, "municipality"),
        ("Hvilken kommune vil du helst besøge?", _KOMMUNER, "municipality"),
        ("Hvilken kommune bor du i?", _KOMMUNER, "municipality"),
        ("Værtens kommune", _KOMMUNER, "municipality"),
        ("Hvilken landsdel bor du i?", _PARTS, "landsdele"),
        ("Landsdel", _PARTS, "landsdele"),
        ("Hvor i landet er du født?", _PARTS, "landsdele"),
        ("Hvilket fagfelt er din rejsefælle fra?", _FIELDS, "interests"),
        ("Hvilke fagfelter vil du ikke besøge?", _FIELDS, "interests"),
        ("Hvilket fag underviste du i før?", _FIELDS, "own_field"),
        ("Tidligere arbejdsplads", _UNITS, "workplace"),
        ("Rejsefælles arbejdsplads", _UNITS, "workplace"),
        ("Hvor var du i praktik sidste år?", _UNITS, "workplace"),
        ("Enhed", ("PC", "Mobil", "PC", "Tablet"), "workplace"),
        ("Tidligere arbejdsgiver", _ORGANISATIONS, "organisation"),
        ("Hvilken organisation vil du gerne besøge?", _ORGANISATIONS, "organisation"),
        ("Din leders titel", _TITLES, "title"),
        ("Kollegaens stilling", _TITLES, "title"),
        ("Titel", ("Svar – 1", "Svar – 2", "Svar – 3", "Svar – 4"), "title"),
        ("Hvor mange dage var du i praktik sidste år?", _NUMBERS, "days"),
        ("Hvor mange dage har du ferie?", _NUMBERS, "days"),
        ("Antal", _NUMBERS, "days"),
        ("Hvor mange kolleger tager du med?", _NUMBERS, "days"),
        ("Hvilken dag foretrækker du workshoppen?", _DAYS, "available"),
        ("Hvilke dage kan du ikke?", _DAYS, "available"),
        ("Hvilke dage arbejder du hjemme?", _DAYS, "available"),
        ("Har du en rejsefælle?", _YES, "companions"),
        ("Har du selv fundet en vært?", _YES, "own_host"),
        ("Aftalt med", _ADDRESSES, "manager_agreed"),
        ("Er din chef også tilmeldt?", _YES, "manager_agreed"),
        ("Må vi kontakte din leder?", _YES, "manager_agreed"),
        ("Er det aftalt med værten?", _YES, "manager_agreed"),
        ("Leder og workshop ok?", _YES, "manager_agreed"),
        ("Chef", _YES, "manager_agreed"),
        ("Godkendt", _YES, "manager_agreed"),
        ("Er du med i styregruppen?", _YES, "workshop"),
        ("Spiser du med til workshoppen?", _YES, "workshop"),
        ("Deltog du i workshoppen sidste år?", _YES, "workshop"),
        ("Fødselsdato", _DATES, "signed_up_at"),
        ("Ansættelsesdato", _DATES, "signed_up_at"),
        ("Er der noget, vi skal tage hensyn til?", _TEXTS, "motivation"),
        ("Hvordan gik det sidste år?", _TEXTS, "motivation"),
        ("Hvad vil du fortælle værten om dig selv?", _TEXTS, "motivation"),
        ("Prioriteter", _UNITS, "wishes 1"),
        ("Hjemme", _UNITS, "workplace"),
    ),
    Role.HOST: (
        ("Direktørens navn", _PEOPLE, "contact"),
        ("Kontaktpersonens leder", _PEOPLE, "contact"),
        ("Stedfortræder", _PEOPLE, "contact"),
        ("Udfyldt af", _PEOPLE, "contact"),
        ("Hvem har I haft besøg af før?", _PEOPLE, "contact"),
        ("Faktura-mail", _ADDRESSES, "email"),
        ("Mail til direktøren", _ADDRESSES, "email"),
        ("Praktikantens mail", _ADDRESSES, "email"),
        ("Receptionens telefon", _PHONES, "phone"),
        ("Direktørens mobil", _PHONES, "phone"),
        ("Hvor mange gange har I været vært?", _NUMBERS, "capacity"),
        ("Hvor mange fra jer kommer til workshop?", _NUMBERS, "capacity"),
        ("Hvor mange praktikanter havde I sidste år?", _NUMBERS, "capacity"),
        ("Hvor mange møderum har I?", _NUMBERS, "capacity"),
        ("Antal", _NUMBERS, "capacity"),
        ("Hvor mange dage havde I besøg sidste år?", _NUMBERS, "days"),
        ("Hvilke dage holder I lukket?", _DAYS, "available"),
        ("Hvilke dage kan I komme til workshop?", _DAYS, "available"),
        ("Hvilke fagfelter vil I gerne selv besøge?", _FIELDS, "fields"),
        ("Hvilket fag skal praktikanten ikke have?", _FIELDS, "fields"),
        ("Har I selv fundet en praktikant?", _YES, "agreed_interns"),
        ("Hvem var jeres praktikant sidste år?", _PEOPLE, "agreed_interns"),
        ("Hvilken kommune skal praktikanten komme fra?", _KOMMUNER, "municipality"),
        ("Hovedkontorets kommune", _KOMMUNER, "municipality"),
        ("Samarbejdskommune", _KOMMUNER, "municipality"),
        ("Tidligere vært (arbejdsplads)", _UNITS, "workplace"),
        ("Enhed", ("PC", "Mobil", "PC", "Tablet"), "workplace"),
        ("Sektor, I gerne vil have besøg fra", _SECTORS, "sector"),
        ("Oprettelsesdato for arbejdspladsen", _DATES, "signed_up_at"),
        ("Forvaltning", ("Stab", "Velfærd", "Teknik og Miljø", "Stab"), "organisation"),
        ("Er der noget, praktikanten skal tage hensyn til?", _TEXTS, "offer"),
        ("Hvordan gik det sidste år?", _TEXTS, "offer"),
        ("Ønsker I at besøge andre?", _YES, "workshop"),
    ),
}
