"""Further ways to ask for each field, by role and key; written before the reader was tuned on any.

Each key has ten wordings, one for each of ten invented forms; ``NO_FIELD`` are questions that ask
for no field, and `VAGUE` are headers that nobody could be sure of, with what they may mean.
"""

from __future__ import annotations

from collections.abc import Mapping

COMMON: Mapping[str, str] = {
    "signed_up_at": """
Indsendt den | Date submitted | Svar modtaget | Udfyldt dato | Tidspunkt for besvarelse |
Submission time | Registreret | Besvarelsen afsluttet | Dato og klokkeslæt for tilmelding |
Completed at
""",
    "sector": """
Kommunal eller statslig arbejdsplads? | Is your employer state or local government? | Sektor (sæt
kryds) | Hører arbejdspladsen under staten eller en kommune? | Arbejdsgivertype: stat eller
kommune | Central or local government | Vi/jeg er ansat i: kommune / stat | Ansættelsesområde
(stat/kommune) | Hvad er det for en slags arbejdsplads – kommunal eller statslig? | Sector of
employment
""",
    "visit_kind": """
Ukendt gæst / familiebesøg | Would you rather have an unknown guest or family? | Besøgets art |
Ukendt eller familie? | Hvilken besøgstype foretrækkes? | Preferred type of visit | Vil du møde
nogen fra din egen verden eller en fremmed (familiebesøg eller ukendt gæst)? | Ønsket besøgsform |
Familiebesøg eller noget helt ukendt? | Visit type
""",
    "workshop": """
Deltagelse i forberedende workshop | Can you come to the preparatory workshop? | Workshop
(ja/nej) | Er du/I klar til at være med på workshoppen i juni? | Tilsagn om deltagelse i workshop |
Workshop attendance | Formøde/workshop: Kan du deltage? | Jeg er klar over, at jeg skal med til
en workshop | Sæt kryds, hvis du kommer til workshoppen | Preparation workshop: will you be
there?
""",
}
HOST: Mapping[str, str] = {
    **COMMON,
    "workplace": """
Hvad skal vi kalde jer i programmet? Skriv arbejdspladsens navn | What is your workplace called? |
Arb.plads | Navn på det sted, praktikanten skal besøge | Værtsinstitution (navn) | Name of host
unit | Hvor skal besøget foregå? Skriv navnet på afdelingen | 1.1 Enhedens navn | Hvem er I? (fx
Jobcenter Syd) | Host workplace
""",
    "organisation": """
Hvilken kommune, styrelse eller departement hører I hjemme i? | Parent organisation
(municipality, ministry, agency) | Org. | Hvem er jeres arbejdsgiver? | Overordnet myndighed |
Employer | Og hvilken organisation er I en del af? | 1.2 Myndighedens navn | Kommune eller
statslig myndighed (navn) | Organisation your unit belongs to
""",
    "municipality": """
I hvilken kommune foregår besøget? | Which municipality is it in? | Komm. | Hvilken kommune
ligger arbejdspladsen i? | Beliggenhedskommune | Municipality of visit | Hvor i landet finder man
jer? Vælg kommunen | 1.4 Kommune, hvor praktikken finder sted | Geografisk placering (kommune) |
Location (municipality)
""",
    "contact": """
Hvem har ansvaret for praktikken hos jer? | Who will look after the visitors? | Kontakt | Fulde
navn på jeres kontakt | Kontaktpersonens fulde navn | Contact person's name | Hvem er tovholder? |
2.1 Værtsansvarlig (fornavn og efternavn) | Din kontaktinfo: Navn | Responsible person
""",
    "email": """
Hvor kan vi sende en mail til kontaktpersonen? | Email of contact person | E-post | Hvilken
adresse skal vi maile til? | Kontaktpersonens mailadresse | E-mail address | Kontakt: mail | 2.2
Værtsansvarligs e-mail | Din kontaktinfo: E-mail | Best email to reach you
""",
    "phone": """
Hvad er jeres telefonnummer? | Phone of contact person | Tlf.nr. | Hvilket nummer kan vi ringe
på? | Telefon (dagtid) | Telephone | Kontakt: mobil | 2.3 Værtsansvarligs telefonnr. | Din
kontaktinfo: Telefon | Mobile number
""",
    "fields": """
Hvilke emner kan praktikanten møde hos jer? | Which topics do you work on? | Emner | Hvad
beskæftiger I jer med? Sæt gerne flere krydser | Værtens fagområde(r) | Field(s) | Vælg de
faglige temaer, der passer til jer | 3.1 Arbejdspladsens faglige områder | Inden for hvilke emner
kan man blive klogere hos jer? | Areas of expertise
""",
    "capacity": """
Hvor mange gæster har I plads til? | How many visitors can you take at once? | Antal gæster |
Hvor mange praktikanter må vi sende jer? | Maksimalt antal praktikanter | Number of places | Hvor
mange vil I have på besøg? | 3.3 Antal praktikpladser | Hvor mange kan I rumme på samme tid? |
Capacity
""",
    "days": """
Hvor mange dage kan I afsætte til besøget? | How long can the visitor stay? | Antal dg. | Hvor
længe kan praktikanten blive hos jer? | Praktikperiodens længde i dage | Length of visit (days) |
Hvor mange dage vil I være vært? | 3.4 Antal dage til rådighed | Hvor mange af ugens dage er I
med? | Duration
""",
    "available": """
Hvilke dage har I åbent for besøg? | Which weekdays suit you? | Mulige dg. | På hvilke dage i uge
37 kan I tage imod? | Angiv mulige ugedage | Available days | Sæt kryds ved de dage, I kan have
gæster | 3.5 Dage, hvor besøg er muligt | Hvornår passer det jer bedst i uge 37? | Possible dates
""",
    "agreed_interns": """
Har I allerede en bestemt praktikant i tankerne, som I har lavet aftale med? | Do you already
have an intern in place? Name or e-mail | Aftalt praktikant | Hvis I selv har fundet jeres
praktikant, hvad er vedkommendes mail? | Praktikanter, der på forhånd er truffet aftale med |
Pre-arranged intern | Er der nogen, I har lovet en plads? | 4.1 Navngiven praktikant (hvis
aftalt) | Kender I allerede den praktikant, der skal besøge jer? Hvem? | Already agreed visitor
""",
    "offer": """
Skriv en lille appetitvækker: Hvad kommer praktikanten til at opleve? | Tell us what a visitor
will see and do | Indhold | Hvad vil I gerne dele med en gæst? | Kort beskrivelse af
praktikopholdets indhold | Description of the visit | Fortæl kort om jeres arbejdsplads, og hvad
I kan vise | 3.2 Beskrivelse af forløbet | Hvorfor skal man besøge jer? Hvad kan I byde på? |
What we can show
""",
}
INTERN: Mapping[str, str] = {
    **COMMON,
    "name": """
Hvad er dit navn? | What is your name? | Fulde navn | Skriv dit for- og efternavn | Deltagers
navn | First and last name | Navn på praktikant | 1.1 Dit navn | Hvem er du? Skriv dit fulde navn |
Name of applicant
""",
    "email": """
Hvilken mail kan vi skrive til? | What is your work email? | E-post | Hvor må vi sende svaret
hen? Skriv din mail | Deltagers e-mailadresse | E-mail address | Mail på praktikant | 1.2 Din
e-mail på arbejdet | Om dig: E-mail | Best email to reach you
""",
    "phone": """
Hvad er dit telefonnummer? | Your mobile | Tlf.nr. | Hvilket nummer kan vi fange dig på? |
Telefon (dagtid) | Telephone | Mobil på praktikant | 1.3 Dit telefonnr. | Om dig: Telefon |
Mobile number
""",
    "title": """
Hvilken stilling har du? | What is your job title? | Stilling | Hvad kalder man dig på jobbet
(titel)? | Deltagers stillingsbetegnelse | Position | Hvad er du ansat som? | 1.4 Din jobtitel |
Om dig: Titel | Role in your organisation
""",
    "level": """
Er du chef eller medarbejder? | Manager or employee? | Leder/medarb. | Leder du andre, eller er
du medarbejder? | Ledelsesansvar | Level | Har du ledelsesansvar for andre medarbejdere? | 1.5
Ansat som leder eller medarbejder | Om dig: Leder eller medarbejder? | Management or staff
""",
    "workplace": """
Hvor arbejder du henne? Skriv navnet på stedet | What is your workplace called? | Arb.plads |
Hvilken afdeling eller institution kommer du fra? | Deltagers tjenestested | Name of unit | Navn
på din afdeling/institution | 2.1 Din arbejdsplads | Hvor har du din daglige gang? | Workplace or
department
""",
    "organisation": """
Hvilken kommune, styrelse eller departement er du ansat i? | Parent organisation (municipality,
ministry, agency) | Org. | Hvem udbetaler din løn? (kommunen, ministeriet …) |
Ansættelsesmyndighed | Employer | Hvilken organisation er din arbejdsplads en del af? | 2.2
Myndighedens navn | Kommune eller statslig myndighed (navn) | Organisation your unit belongs to
""",
    "municipality": """
I hvilken kommune ligger din arbejdsplads? | Which municipality do you work in? | Komm. | Hvilken
kommune møder du på arbejde i? | Arbejdsstedets beliggenhedskommune | Municipality of workplace |
Hvor ligger dit arbejde? Vælg kommunen | 2.4 Kommune, hvor arbejdspladsen ligger |
Arbejdspladsens placering (kommune) | Location (municipality)
""",
    "own_field": """
Hvilket emne arbejder du selv med til daglig? | What is your own topic? | Eget fag | Hvad
beskæftiger du dig mest med? | Deltagers nuværende fagområde | Current field | Vælg det faglige
tema, du selv kommer fra | 3.1 Dit nuværende fagområde | Hvad laver du til hverdag? Vælg det, der
passer bedst | Your area of expertise
""",
    "interests": """
Hvilke emner kunne du tænke dig at blive klogere på? | Which topics interest you? | Ønsket fag |
Hvad har du lyst til at opleve? Sæt gerne flere krydser | Fagområder, som deltageren ønsker at
besøge | Desired fields | Vælg de faglige temaer, du er nysgerrig efter | 3.2 Fagområder, du
ønsker praktik i | Hvad vil du gerne lære mere om? | Areas you want to explore
""",
    "landsdele": """
Hvor i landet kan du tage hen? | Where in Denmark can you go? | Landsdel (ønske) | Hvilke dele af
Danmark vil du rejse til? Vælg gerne flere | Ønskede landsdele | Preferred regions | Hvor vil du
helst hen i landet? | 3.3 Landsdele, hvor du kan i praktik | Hvor langt væk vil du rejse? Vælg
landsdele | Parts of the country
""",
    "days": """
Hvor mange dage kan du være væk? | How long would you like to stay? | Antal dg. | Hvor længe vil
du gerne afsted? | Ønsket praktiklængde i dage | Length of visit (days) | Hvor mange dage vil du
være praktikant? | 3.4 Ønsket antal dage | Hvor mange af ugens dage kan du være med? | Duration
""",
    "available": """
Hvilke dage kan du komme? | Which weekdays suit you? | Mulige dg. | På hvilke dage i uge 37 kan
du være væk hjemmefra? | Angiv mulige ugedage | Available days | Sæt kryds ved de dage, du kan |
3.5 Dage, hvor du har mulighed for at deltage | Hvornår passer det dig bedst i uge 37? | Possible
dates
""",
    "companions": """
Tager du en kollega med? Skriv kollegaens mail | Is anybody travelling with you? Name or e-mail |
Rejsemakker | Hvis du rejser sammen med nogen: hvad hedder vedkommende? | Navn og e-mail på
medrejsende kollega | Travel companion | Vil du afsted med en fra din arbejdsplads, så skriv hvem |
4.1 Rejsefælles e-mail | Hvem skal du følges med (hvis nogen)? | Accompanying colleague
""",
    "own_host": """
Har du selv fundet et sted? Skriv værtens mail eller arbejdsplads | Already have a host? Tell us
which | Egen vært | Hvis du allerede har en aftale med en værtsarbejdsplads, hvilken? | Selvvalgt
vært, som der er truffet aftale med | Pre-arranged host | Har du lavet din egen aftale om et
besøg? Hvor? | 4.2 Aftalt vært (hvis du selv har fundet en) | Er der allerede en vært, der venter
på dig? Hvem? | Host found by yourself
""",
    "wishes 1": """
Hvilken vært står øverst på din liste? | Your first choice of host | 1. prio | Vært, førstevalg |
Første prioritet blandt værterne | Host preference 1 | Ønske nr. 1: hvilken arbejdsplads? | 4.3
Værtsønske, 1. prioritet | Drømmevært nummer et | 1st priority
""",
    "wishes 2": """
Hvilken vært kommer som nummer to? | Your second choice of host | 2. prio | Vært, andetvalg |
Anden prioritet blandt værterne | Host preference 2 | Ønske nr. 2: hvilken arbejdsplads? | 4.3
Værtsønske, 2. prioritet | Drømmevært nummer to | 2nd priority
""",
    "manager_agreed": """
Har du spurgt din leder, og er det i orden? | Has your boss said yes? | Leder OK | Er det aftalt
på din arbejdsplads, at du må tage afsted? | Nærmeste leders godkendelse | Manager approval | Din
leder er indforstået med, at du deltager | 5.1 Deltagelsen er aftalt med nærmeste leder | Chefen
siger god for det | Cleared with line manager
""",
    "motivation": """
Hvad får dig til at søge? | Why are you applying? | Begrundelse | Hvorfor vil du være praktikant? |
Deltagers motivation for at deltage | Reason for applying | Hvad håber du at tage med hjem? |
5.3 Forventet udbytte af praktikken | Hvad drømmer du om at få ud af besøget? | Expectations
""",
}
NO_FIELD: tuple[str, ...] = (
    "Må vi bruge billeder af dig på sociale medier?",
    "Hvordan hørte du om ordningen?",
    "How did you learn about the programme?",
    "Er der noget, vi skal tage hensyn til? (allergi, handicap …)",
    "Har du særlige behov for forplejning?",
    "Dietary requirements",
    "IP",
    "Browser",
    "Enhedstype",
    "User agent",
    "Jeg har læst og accepterer betingelserne",
    "I have read the privacy notice",
    "Samtykkeerklæring",
    "Arbejdspladsens postadresse",
    "Vejnavn og nummer",
    "Postnr. og by",
    "Hvor mange er ansat på arbejdspladsen?",
    "Antal årsværk",
    "Number of staff",
    "Må vi ringe til dig om en evaluering?",
    "May we contact you again next year?",
    "Hvor tilfreds var du med sidste års forløb?",
    "Hvor tilfreds er du med tilmeldingen?",
    "Vil du anbefale ordningen til andre?",
    "EAN-lokationsnummer",
    "Faktura sendes til (e-mail)",
    "T-shirt-størrelse",
    "Er der adgang for kørestolsbrugere?",
    "Preferred language",
    "Hvilket sprog taler du helst?",
    "Fødselsdato",
    "Har du brug for parkering?",
    "Kommer du i bil eller med tog?",
    "Ønsker du at modtage vores nyhedsbrev?",
    "Nærmeste pårørende (navn og telefon)",
    "Din leders navn og mail",
    "Chefens telefonnummer",
    "HR-kontakt (mail)",
    "Assistent/sekretær (mail)",
    "Sagsnr.",
    "Journalnummer",
    "Behandlet af",
    "Intern note",
    "Status (udfyldes af COI)",
    "Udfyldt af",
    "Hvor mange års anciennitet har du?",
    "Uddannelse",
    "Fagforening",
    "Har I haft praktikanter tidligere?",
    "Have you been an intern before?",
    "Hvor skal du overnatte?",
    "Referrer",
    "Varighed af besvarelse (sekunder)",
    "Kilde",
    "Link til jeres hjemmeside",
    "Evt. bemærkninger til tilmeldingen",
    "Øvrigt",
    "Other information",
    "Er der andet, du vil fortælle os?",
    "Kampagne",
)
VAGUE_HOST: Mapping[str, tuple[str, ...]] = {
    "workplace": ("Enhed", "Sted", "Titel"),
    "contact": ("Ansvarlig", "Hvem"),
    "capacity": ("Antal", "Hvor mange"),
    "days": ("Dage", "Antal"),
    "organisation": ("Institution", "Forvaltning"),
    "offer": ("Tekst", "Hvad"),
    "fields": ("Område", "Type"),
    "workshop": ("Deltager", "Møde"),
}
VAGUE_INTERN: Mapping[str, tuple[str, ...]] = {
    "workplace": ("Enhed", "Sted"),
    "landsdele": ("Region", "Hvor"),
    "days": ("Dage", "Antal"),
    "wishes 1": ("Besøg", "Vært"),
    "companions": ("Med", "Kollega"),
    "manager_agreed": ("Aftalt", "OK", "Leder"),
    "motivation": ("Tekst", "Hvad"),
    "interests": ("Område", "Fag"),
    "workshop": ("Deltager", "Møde"),
}
