"""Microsoft Forms, two workbooks, COI's own chatty tone; logged-in names beside typed ones."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    gate,
    login_mail,
    login_name,
    now_and_then,
    number,
)

from .cast import Cast
from .places import LAND

FIELDS = [
    "Ældre og omsorg",
    "Bibliotek og kultur",
    "Digitalisering og data",
    "Byggeri og plan",
    "Job og integration",
    "Ledelse og organisation",
    "Miljø og natur",
    "Sundhed",
]
DAYS = {n: f"{n} dage" for n in range(2, 6)}
WORDS = {
    "sector": {
        "Kommune": "Vi er en del af en kommune (kommunal)",
        "Stat": "Vi er en del af staten",
    },
    "available": LONG,
    "days": DAYS,
    "visit_kind": {
        "Ukendt gæst": "En ukendt gæst",
        "Familiebesøg": "Et familiebesøg",
        "Begge": "Begge dele",
    },
    "level": {"Leder": "Ja, jeg er leder", "Medarbejder": "Nej, jeg er medarbejder"},
}
STYLE = Style(sep=";", trail=True, yes="Ja, selvfølgelig", no="Nej", words=WORDS)
BUILT_IN = [
    Col("Id", "", number(1)),
    Col("Starttidspunkt", "", before(9)),
    Col("Fuldførelsestidspunkt", "signed_up_at"),
    Col("Mail", "", login_mail, note="the logged-in account, sometimes a shared one"),
    Col("Navn", "", login_name, note="the logged-in account's name"),
    Col("Tidspunkt for seneste ændring", "", const(None)),
]
HOSTS = [
    *BUILT_IN,
    Col(
        "Først lidt om jer: Hvad kalder I jer til daglig? Skriv navnet på afdelingen, "
        "institutionen eller kontoret – ikke på kommunen",
        "workplace",
    ),
    Col("Og hvem hører I under? Kommunens, ministeriets eller styrelsens navn", "organisation"),
    Col("Stat eller kommune?", "sector"),
    Col(
        "Hvor skal praktikanten møde op? Vælg den af de 98 kommuner, I har adresse i",
        "municipality",
    ),
    Col("Hvem skal vi skrive til? Navnet på den, der holder snor i besøget hos jer", "contact"),
    Col("Og vedkommendes mail (vi bruger den kun til Innovationspraktik, æresord)\xa0", "email"),
    Col("Mobil eller direkte nummer", "phone"),
    Col("Hvad er I gode til? Sæt kryds ved de emner, man kan blive klogere på hos jer", "fields"),
    Col("Hvor mange nysgerrige gæster har I plads til på én gang?", "capacity"),
    Col("Hvor længe må de blive? I bestemmer selv, men mindst to dage og højst hele ugen", "days"),
    Col("Hvilke af ugens dage er I hjemme?\xa0Uge 37 er den 7.-11. september", "available"),
    Col(
        "Hvem vil I helst have på besøg?\nEn ukendt gæst kommer fra en helt anden verden, "
        "et familiebesøg fra jeres eget fag",
        "visit_kind",
    ),
    Col(
        "Er der allerede en praktikant, I har lavet en aftale med? Skriv navn eller mail – "
        "ellers spring bare over",
        "agreed_interns",
    ),
    Col("Kommer I til værtsworkshoppen i maj? Den er en del af pakken", "workshop"),
    Col("Fristelser! Hvad får praktikanten lov at se og prøve?", "offer"),
    Col("Må vi nævne jer på vores hjemmeside og på LinkedIn?", "", const("Ja")),
    Col("Har I ellers noget på hjerte?", "", now_and_then(("Glæder os!", "Vi har 3. juni fri"))),
]
INTERNS = [
    *BUILT_IN,
    Col("Hvad hedder du? (for- og efternavn)", "name"),
    Col("Hvilken mail skal dit match sendes til?\xa0", "email"),
    Col("Og dit nummer, hvis det brænder på", "phone"),
    Col("Hvad står der på dit visitkort? (altså din titel)", "title"),
    Col("Har du personaleledelse, dvs. er du leder?", "level"),
    Col("Hvor arbejder du til daglig? Skriv navnet på afdelingen, skolen, kontoret …", "workplace"),
    Col("Og under hvilken kommune, styrelse eller hvilket ministerium?", "organisation"),
    Col("Stat eller kommune?", "sector"),
    Col("Hvilken kommune cykler/kører/går du på arbejde i?", "municipality"),
    Col(
        "Dit eget felt: Hvad ville du sige, du arbejder med, hvis du kun måtte sige én ting?",
        "own_field",
    ),
    Col(
        "Hvad er du nysgerrig på? Vælg alle de emner, der gør dig varm om hjertet. "
        "Vælger du ingen, sender vi dig hvor som helst hen",
        "interests",
    ),
    Col("Hvor i landet må vi sende dig hen?", "landsdele"),
    Col("Hvor lang tid kan du undværes derhjemme (på arbejdet, forstås)?", "days"),
    Col("Er der dage i uge 37, der er bedre end andre? Kryds dem af, du KAN", "available"),
    Col(
        "Vil du helst være ukendt gæst eller på familiebesøg?\nUkendt gæst: langt fra dit fag. "
        "Familiebesøg: tæt på",
        "visit_kind",
    ),
    Col("Tager du en kollega under armen?", "", gate("companions")),
    Col("Hvis ja: hvad er kollegaens mail? I kommer afsted sammen eller slet ikke", "companions"),
    Col(
        "Har du selv været ude og score en vært? Så skriv hvem (mail eller arbejdsplads)",
        "own_host",
    ),
    Col("Drømmevært nr. 1", "wishes 1"),
    Col("Drømmevært nr. 2", "wishes 2"),
    Col("Drømmevært nr. 3", "wishes 3"),
    Col("Er chefen med på den?", "manager_agreed"),
    Col("Kommer du til praktikantworkshoppen?", "workshop"),
    Col("Hvorfor brænder du for at komme afsted?", "motivation"),
    Col("Ja tak, COI må gemme mine oplysninger til 31. december (GDPR, du ved)", "", const("Ja")),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(1, LAND.mixed_units(1), FIELDS)
    return Form(
        "form01",
        "Microsoft Forms, COI's own chatty form; two workbooks",
        True,
        [
            File("Tilmelding som vært(1-8).xlsx", [Sheet("Sheet1", "host", HOSTS, style=STYLE)]),
            File(
                "Tilmelding som praktikant(1-12).xlsx",
                [Sheet("Sheet1", "intern", INTERNS, style=STYLE)],
            ),
        ],
        cast.hosts,
        cast.interns,
    )
