"""How forms ask for each field, in Danish and English; only what the words stand for counts.

A phrasing is split into words and those into what `lexicon` says they stand for, so that order,
endings, politeness and spelling need no phrasings of their own. To teach the reader a new way to
ask, add a line here; a word it does not know goes into `lexicon`.
"""

from __future__ import annotations

_COMMON = {
    "email": "Hvilken e-mailadresse | Din e-mailadresse | Mail | Kontaktmail | E-mail | "
    "Arbejdsmail mail arbejdsplads",
    "phone": "Hvilket telefonnummer | Telefon | Dit telefonnummer | Mobil | "
    "Kontaktnummer telefon | Kontakttelefon | Hvornår kan vi ringe på telefon",
    "workplace": "Arbejdsplads | Hvad hedder din arbejdsplads | Navn på arbejdsplads | "
    "Hvor arbejder du | Afdeling | Hvilken arbejdsplads kommer du fra | Institutionens navn | "
    "Din enhed | Hvilken afdeling arbejder du i | Where do you work | Tjenestested | "
    "Arbejdsplads (afdeling) | Hvad hedder stedet hvor du arbejder | "
    "Arbejdssted, fx jobcenter, skole | Ansættelsessted",
    "organisation": "Hvor er du ansat kommune eller styrelse | "
    "Kommune, region eller styrelse du er ansat i | "
    "Hvem er du ansat hos kommune ministerium styrelse | Organisation municipality or state | "
    "Municipality, ministry or agency | Organisation | Hvilken organisation hører du til | "
    "Kommune eller statslig organisation | "
    "Hvilken kommune eller statslig organisation hører arbejdspladsen under | "
    "Hvilken kommune, styrelse eller ministerium arbejder du i | Arbejdsgiver | Myndighed | "
    "Kommune/ministerium/styrelse | Hvilken myndighed er du ansat i | Organisationens navn | "
    "Hvilken kommune eller statslig organisation er du ansat i | Hvem er din arbejdsgiver | "
    "Which organisation does your workplace belong to | Hvilken kommune er du ansat i | "
    "Hvilken kommune eller styrelse er I en del af | Which organisation do you work for | "
    "Municipality or agency | Hvor er du ansat (kommune eller styrelse) | Moderorganisation | "
    "Which municipality or ministry | Hvilken organisation arbejder du i",
    "sector": "Stat kommune | Sektor kommune stat | Er du kommunalt eller statsligt ansat | "
    "Kommer du fra stat eller kommune | Sektor | Kommunal eller statslig | "
    "Er din arbejdsplads kommunal eller statslig | Stat eller kommune | "
    "Hvilken sektor tilhører arbejdspladsen | Er du ansat i stat eller kommune | "
    "Hvilken type organisation | Arbejder du i en kommune eller i staten | "
    "Is your workplace state or municipal | Sector of workplace | Ansættelsessektor | "
    "Er I kommunale eller statslige | Type myndighed | Er I en kommune eller stat",
    "municipality": "Municipality where you work | Hvilken kommune skal praktikanten komme til | "
    "Kommune | I hvilken kommune ligger arbejdspladsen | Hvor ligger jeres arbejdsplads | "
    "Kommune (hvor arbejdspladsen ligger) | Arbejdspladsens kommune | "
    "Hvilken kommune er din arbejdsplads placeret i | "
    "In which municipality is your workplace located | Beliggenhedskommune | "
    "Hvilken kommune er arbejdspladsens adresse i | Hvilken kommune arbejder du i | "
    "Arbejdssted kommune | Hvilken kommune ligger I i | Where is the workplace located | "
    "Geografisk placering kommune",
    "days": "Hvor længe vil du afsted | How many days would you like | "
    "Hvor mange dage må en praktikant | Antal praktikdage | Antal dage | Hvor mange dage | "
    "Hvor mange dage vil du gerne i praktik | Varighed | Hvor længe | "
    "Hvor mange dage skal besøget vare | Hvor lang tid | How many days | "
    "Praktikkens længde varighed | Hvor mange dage kan I have besøg | Besøgets varighed i dage | "
    "Number of days | Ønsket antal dage | Hvor mange dage kan du | "
    "Hvor mange dage kan I tage imod praktikanter | Hvor mange dage må besøget vare | "
    "Hvor længe vil du i praktik | How long would you like to visit | Duration of visit in days | "
    "Hvor mange dage i uge 37",
    "available": "Mulige dage | Hvilke dage i uge 37 kan du | Hvilke dage passer dig | "
    "Hvilke dage kan I tage imod besøg | Hvornår kan du | Hvilke ugedage | Dage i uge 37 | "
    "Which days | Which days can you | Tilgængelige dage | "
    "Hvornår i uge 37 kan I modtage praktikanter | Hvilke af dagene er mulige | Datoer mulige | "
    "Hvilke datoer i uge 37 | Hvilke dage kan du være i praktik | When are you available | "
    "Ugedage | Dage hvor vi kan tage imod | Which days can you receive visitors",
    "visit_kind": "Ukendt gæst eller familiebesøg | "
    "Vil du helst være ukendt gæst eller på familiebesøg | Besøgstype | "
    "Hvilken type besøg ønsker du | Type besøg | Slags besøg | Gæst | "
    "Hvilken type gæst ønsker I | Kind of visit | Hvilken slags gæst vil I helst have | "
    "Unknown guest or family visit | Hvem vil I helst have besøg af gæst | Besøgsform | "
    "Foretrækker I ukendt gæst eller familiebesøg | Hvad slags besøg | "
    "Which kind of guest do you prefer | Ønsker du ukendt gæst | Ønske til gæstetype | "
    "Familiebesøg | Hvilken form for besøg",
    "workshop": "Workshop | Deltager i workshop | Jeg deltager i den forberedende workshop | "
    "Kan du deltage i workshoppen | Kommer du til workshop | Forberedende workshop | "
    "Will you attend the preparing workshop | Workshop dato | Hvilken workshop deltager du i | "
    "Jeg er indforstået med at deltage i workshop | Er det ok at der er en forberedende workshop",
    "signed_up_at": "Tidsstempel | Færdiggørelsestidspunkt | Tilmeldt | Completion time | "
    "Timestamp | Submitted | Afsluttet | Svartidspunkt | Tilmeldingsdato | Indsendt | "
    "Dato for tilmelding tilmeldt | Sendt tidspunkt | Date submitted | Tilmeldingstidspunkt | "
    "Besvaret dato | Time of submission",
}
_HOST = {
    "host_id": "Vært-ID | Host ID | Værtsnummer | Vært nr",
    "landsdel": "Landsdel | Hvilken landsdel ligger I i | "
    "Hvilken del af landet ligger arbejdspladsen i | Region | "
    "In which part of the country are you located | Geografi | Hvor i landet ligger I",
    "contact": "Kontaktperson | Kontaktpersonens navn | Navn på kontaktperson | "
    "Hvem er kontaktperson | Dit navn | Hvem kan vi kontakte | Hvem skal vi kontakte | "
    "Contact person | Name of contact | Who is the contact | Tovholder | Fulde navn | "
    "Who should we contact",
    "email": "Kontaktpersonens e-mail | E-mail på kontaktperson | Mail til kontaktperson | "
    "Værtens e-mail",
    "phone": "Kontaktpersonens telefonnummer | Telefon på kontaktperson | Værtens telefon",
    "workplace": "Værtens navn | Værtsarbejdsplads | Hvilken arbejdsplads vil være vært | Vært | "
    "Praktiksted",
    "municipality": "Hvor foregår besøget kommune | Hvor foregår praktikken",
    "fields": "Hvilke fagområder | Fagfelt | Hvilke fagfelter arbejder I med | Fagområder | "
    "Jeres fagområde | Hvilke emner arbejder I med | Hvilke opgaver arbejder I med | "
    "Arbejdspladsens fagområde | Hvad arbejder I med | Faglige områder | Tema | "
    "Which fields do you work in | Fields of work | Areas | "
    "Inden for hvilke fagområder kan I tilbyde praktik | "
    "Inden for hvilke områder kan praktikanten besøge jer | Hvilke fag kan man opleve | "
    "Hvad er jeres kerneopgave",
    "capacity": "Hvor mange vil I have på besøg | How many interns | Hvor mange på besøg | "
    "Antal praktikanter | Hvor mange praktikanter kan I tage imod | "
    "Hvor mange praktikanter vil I gerne have besøg af | Antal pladser | Kapacitet | "
    "Hvor mange kan I modtage | Hvor mange besøgende | Hvor mange gæster kan I have | "
    "Hvor mange personer kan I tage imod | How many interns | How many visitors can you receive | "
    "Max antal praktikanter | Hvor mange vil I have på besøg | Pladser til praktikanter | "
    "Maks antal gæster | Hvor mange kan I tage imod ad gangen | "
    "Hvor mange praktikanter er der plads til | How many people can you host | Number of interns",
    "agreed_interns": "Har I aftalt besøg med en bestemt praktikant | "
    "Har I allerede jeres egen praktikant | Aftalt praktikant | Har I selv fundet en praktikant | "
    "Har I allerede en aftale med en praktikant | Navn på den praktikant I selv har fundet | "
    "Hvem har I aftalt med | Have you found an intern yourselves | "
    "E-mail på praktikant som I har en aftale med | Hvilken praktikant har I selv fundet | "
    "Er der en bestemt praktikant I ønsker | Navnet på praktikanten I har aftalt med | "
    "Have you already agreed with an intern | Egen praktikant",
    "offer": "Det kan I opleve | Hvad kan praktikanten opleve hos jer | Hvad tilbyder I | "
    "Beskriv indholdet af besøget | Hvad kan I vise frem | Program for besøget | "
    "Hvad kan en gæst opleve | Oplevelse | Hvad får praktikanten ud af besøget oplevelse | "
    "What will the intern experience | What can you offer | Hvad kan man lære hos jer | "
    "What can you show visitors | Beskriv praktikforløbet | Hvad kan I byde på | "
    "Hvad vil I vise praktikanten | Beskriv jeres arbejdsplads og hvad man kan opleve | "
    "What would a visitor see | Hvad kan praktikanten se",
}
_INTERN = {
    "intern_id": "Praktikant-ID | Intern ID | Praktikantnummer | Praktikant nr",
    "name": "Navn | Dit fulde navn | Fornavn og efternavn | Praktikantens navn | Hvad hedder du | "
    "Your name | Full name | For- og efternavn | Deltagerens navn",
    "email": "Praktikantens e-mail",
    "phone": "Praktikantens telefon",
    "title": "Stilling | Din stilling | Stillingsbetegnelse | Titel | Jobtitel | "
    "Hvad er din stilling | Job title | Hvad arbejder du som | Hvad er din titel | Jobfunktion | "
    "Your position | Hvad laver du | Hvad er dit job",
    "level": "Niveau | Er du leder eller medarbejder | Leder/medarbejder | "
    "Har du ledelsesansvar | Stillingsniveau | Manager or employee | "
    "Are you a manager or an employee | Ansat som leder eller medarbejder | "
    "Har du personaleansvar | Ledelsesniveau | Er du leder",
    "own_field": "Hvilket fagområde arbejder du i | Eget fagfelt | "
    "Hvilket fagfelt arbejder du selv med | Dit fagområde | "
    "Inden for hvilket fagområde arbejder du | Hvad arbejder du med | Dit eget fag | "
    "Your own field | Which field do you work in | Hvad er dit fagområde | "
    "Hvilket område arbejder du inden for | Fagligt område du selv arbejder i | "
    "Hvad er din faglige baggrund | Hvilket fagfelt hører du selv til",
    "interests": "Hvad vil du besøge fagfelter | Interesse | "
    "Hvilke fagfelter vil du gerne besøge | Hvilke fagområder interesserer dig | "
    "Faglige interesser | Interesseområder | Ønskede fagområder | "
    "Hvad vil du gerne besøge område | Which fields would you like to visit | "
    "Hvilke emner vil du gerne i praktik i | Hvilke fagfelter er du nysgerrig på | "
    "Which areas are you interested in | Hvilke områder ønsker du at opleve | "
    "Inden for hvilke fagområder ønsker du praktik | Fields of interest | Ønske om fagfelt | "
    "Hvilke fag vil du se",
    "landsdele": "Hvilke landsdele vil du rejse til | Ønsket landsdel | "
    "Hvilke dele af landet vil du gerne besøge | Landsdele | Hvor i landet vil du i praktik | "
    "Hvor i landet kan du komme på besøg | Geografiske ønsker | Hvilke landsdele | "
    "Wanted parts of the country | Which parts of the country would you like to visit | "
    "Hvilke regioner vil du i praktik i | Geografi | Hvilken landsdel ønsker du praktik i | "
    "Hvor vil du gerne besøge land | Where in the country would you like to go | "
    "Hvor i Danmark vil du gerne hen | Hvilken del af landet ønsker du at rejse til | "
    "Geografisk område ønsket | Hvor kan du rejse hen i landet | Region",
    "companions": "E-mail of the colleague | Rejsefælle | Rejser du med en rejsefælle | "
    "Hvem er din rejsefælle | Kollega du følges med | Følges du med en kollega | "
    "Navn på rejsefælle | Rejsefællens e-mail | Hvem vil du rejse sammen med | "
    "Hvem følges du med | Skal du af sted sammen med en kollega | Navn på kollega | "
    "Kollegaens navn og mail | Companion | Are you travelling with a colleague | "
    "Name of your companion | Din kollegas e-mail | Vil du i praktik sammen med en kollega | "
    "Hvem vil du gerne i praktik sammen med | Makker | Følgeskab | Colleague email | "
    "Who are you travelling with | Ønsker du at følges med en kollega",
    "own_host": "Egen vært | Har du selv fundet en vært | Hvilken vært har du selv fundet | "
    "Har du allerede en aftale med en vært | Aftalt vært | Navn på den vært du selv har fundet | "
    "E-mail på værten du har aftalt med | Have you found a host yourself | Your own host | "
    "Har du selv fundet et sted at komme i praktik | Selvfundet vært | "
    "Har du selv aftalt praktik med en arbejdsplads | "
    "Har du selv fundet en arbejdsplads du vil besøge | Which host have you agreed with | "
    "Har du en aftale med en konkret arbejdsplads",
    "wishes": "Værtsønske | Dit første værtsønske | Ønske | 1. ønske | Første prioritet | "
    "1. prioritet | Ønsket vært | Hvilken vært vil du helst besøge | Hvilke værter ønsker du | "
    "Host wish | First choice of host | Ønske til vært nr. 1 | "
    "Hvilken arbejdsplads vil du helst besøge | Prioritet vært | Preferred host | "
    "Hvilken arbejdsplads er din første prioritet | First priority | "
    "Hvor vil du helst i praktik prioritet",
    "manager_agreed": "Ledergodkendelse | Min leder har godkendt at jeg deltager | "
    "Det er aftalt | Aftalt med leder | Har du aftalt deltagelsen med din leder | "
    "Er det aftalt med din leder | Min leder har godkendt | Godkendt af leder | "
    "Har din chef sagt ok | Agreed with manager | Has your manager approved | Lederens accept | "
    "Er din deltagelse godkendt af din leder | Er din leder indforstået | "
    "Har du din leders tilladelse | Din leder bakker op om din deltagelse | "
    "Jeg har aftalt med min leder at jeg deltager i praktik | Leders godkendelse",
    "motivation": "Motivation | Hvorfor vil du gerne i praktik | Hvorfor vil du gerne deltage | "
    "Begrundelse | Hvad vil du gerne lære | Hvad håber du at få ud af det | "
    "Hvad er din motivation | Why would you like to visit | Hvad forventer du dig af praktikken | "
    "Why do you want to join | What do you hope to learn | Dit udbytte | "
    "Hvad vil du gerne have ud af besøget udbytte | Din begrundelse for at deltage | Formål",
}
ROLE_PHRASES = (
    "Rolle | Vil du være vært eller praktikant | Ønsker du at være vært eller praktikant | "
    "Tilmelder du dig som vært eller praktikant | Jeg tilmelder mig som praktikant eller vært | "
    "Role | Are you a host or an intern | Host or intern | Vært/praktikant | Hvilken rolle | "
    "Skal du i praktik eller være vært | Vil du modtage praktikanter eller selv i praktik | "
    "Vil du besøge eller have besøg | Do you want to host or visit | "
    "Skal du være praktikant, praktikvært eller begge dele"
)
OTHER_PHRASES = (
    "ID | Nr | Respondent-id | Svar-id | Løbenummer | Starttidspunkt | Start time | "
    "Startet dato | Oprettet | Created | Sidst ændret tidspunkt | Dato ændret | Created date | "
    "Date last action | startdate | datestamp | Start dato og tidspunkt | Login | Anonym bruger | "
    "Username | Bruger-ID | IP-adresse | IP address | Sprog | Start language | lastpage | seed | "
    "Status | Token | Status for besvarelse gennemført | Nogen svar status | Survey | Samtykke | "
    "Jeg giver samtykke til behandling af persondata | I consent | "
    "Accepterer du privatlivspolitik | "
    "Samtykke til behandling af mine oplysninger om navn og mail | "
    "Jeg accepterer databeskyttelse samtykke | Bemærkninger | Kommentarer | Andet | "
    "Andet vi skal vide | Øvrige bemærkninger | Comments | Anything else | Har du spørgsmål | "
    "Har du andre kommentarer til praktikken | Noter | Særlige hensyn | Andre ønsker | "
    "Øvrige ønsker til besøget kommentarer | Allergier | Kost | Er du vegetar | Dietary needs | "
    "Alder | Køn | Fødselsdag | CPR-nummer | Hvor har du hørt om innovationspraktik | "
    "Hvor hørte du om os | How did you hear about us | Har du været i praktik før | "
    "Har du tidligere deltaget | Har I været vært før | Have you participated before | "
    "Har I tidligere haft praktikanter | Har du erfaring med praktik | "
    "Hvor mange gange har du deltaget før | Nyhedsbrev | "
    "Må vi skrive til dig på mail nyhedsbrev | Newsletter email | Må vi kontakte dig senere | "
    "Overnatning | Behov for overnatning | Transport | Har du bil | Do you need accommodation | "
    "EAN-nummer | CVR | CVR-nummer arbejdsplads | Faktura mail | Må vi tage billeder | "
    "Hjemmeside | Arbejdspladsens hjemmeside link | Adresse | Postnummer | "
    "Arbejdspladsens adresse | Din adresse | Address of workplace | Postnummer og by | "
    "Leders navn | Din leders navn | Nærmeste leders e-mail | Din leders telefon | "
    "Name of manager | Manager email | Hvem er din leder | Lederens mail og telefon | "
    "Leders kontaktoplysninger navn | Antal medarbejdere | Hvor mange medarbejdere er I | "
    "Arbejdspladsens størrelse | Number of employees | "
    "Hvor mange ansatte medarbejdere er der på arbejdspladsen | Hvor mange års erfaring | "
    "Hvem har ansvaret for workshoppen kommentar | Kommentar til dage | "
    "Kommentarer til workshop | LinkedIn | Facebook | Billede | Logo"
)
"""Questions that are no field of the contract: they keep their columns from being taken for one."""

HOST_PHRASES = (_COMMON, _HOST)
INTERN_PHRASES = (_COMMON, _INTERN)
