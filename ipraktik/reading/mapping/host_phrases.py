"""How forms ask hosts; `phrases` says how to add a line."""

from __future__ import annotations

HOST = {
    "host_id": """
Id vært | Vært-ID | Host ID | Værtsnummer | Vært nr
""",
    "landsdel": """
Arbejdspladsens landsdel | Hvilken del af Danmark ligger arbejdspladsen i | Landsdel | Hvilken
landsdel ligger I i | Hvilken del af landet ligger arbejdspladsen i | Region | In which part of
the country are you located | Geografi | Hvor i landet ligger I
""",
    "contact": """
Hvem har ansvaret for praktikken | Ansvarlig for besøget | Person in charge of the visit |
Responsible person | Ansvarlig kontaktperson navn | Kontakt | Contact name | Kontaktpersonens
fornavn efternavn | Værtsansvarlig fornavn efternavn | Navn | Name | Full name | Hvem er
tovholder | Tovholder for besøget navn | Hvem skal vi kontakte navn | Hvem holder i besøget navn |
Contact information name | Who is responsible for the visit | Kontaktperson for praktikanten |
Hvem kan praktikanten kontakte | Ansvarlig person | Hvem tager imod praktikanten | Hvad hedder du |
Fornavn | Efternavn | Kontaktperson på arbejdsplads | Who should interns contact | Person |
Kontaktperson | Kontaktpersonens navn | Navn på kontaktperson | Hvem er kontaktperson | Dit navn |
Hvem kan vi kontakte | Hvem skal vi kontakte | Contact person | Name of contact | Who is the
contact | Tovholder | Fulde navn | Who should we contact
""",
    "email": """
Tovholder mail | Ansvarligs e-mail | Contact person email | Kontaktpersonens e-mail | E-mail på
kontaktperson | Mail til kontaktperson | Værtens e-mail
""",
    "phone": """
Tovholder telefon | Ansvarlig telefon | Contact person phone | Hvem kan vi ringe til nummer |
Kontaktpersonens telefonnummer | Telefon på kontaktperson | Værtens telefon
""",
    "workplace": """
Arbejdspladsens navn og hvad I hedder | Værtens arbejdsplads navn | Navn på det sted praktikanten
skal besøge | Hvor skal besøget foregå navn på afdeling | Name of host unit | Host workplace |
Værtsinstitution navn | Værtsstedets navn | Name of workplace that will receive visitors |
Arbejdsplads der modtager besøg | Enhed der tager imod praktikanter | Vært arbejdsplads enhed |
Hvilken arbejdsplads kan man besøge | Hvor skal praktikanten være arbejdsplads | Værtens navn |
Værtsarbejdsplads | Hvilken arbejdsplads vil være vært | Vært | Praktiksted
""",
    "municipality": """
Hvilken kommune ligger værten i | Kommune for besøg værtsarbejdsplads | Hvor foregår besøget
kommune | Hvor foregår praktikken
""",
    "fields": """
Hvilke fagområder dækker arbejdspladsen | Hvilke fag arbejder arbejdspladsen med | Emner | Hvilke
emner kan man se hos jer | Emner I kan vise frem | Topics | Which topics can a visitor learn
about | Værtens fagområder | Hvilke områder arbejder I inden for | Faglige temaer | Inden for
hvilke fagområder kan arbejdspladsen tilbyde besøg | Fields of expertise | Areas of work | Which
topics do you work on | Hvilke fagfelter dækker værten | Emner man kan opleve | Which areas can
you show | Hvilke fag kan praktikanten lære | Which subjects can visitors explore at your
workplace | Fagområder for besøg | Arbejdspladsens opgaver fagfelter | Hvad beskæftiger I jer med |
What fields can a visitor experience | Emne | Hvad kan man lære om hos jer emner | Hvilke
områder kan man blive klogere på | Hvilke temaer kan praktikant møde | Hvad kan man se hos jer |
Hvad kan I vise emner | Hvilke fagområder | Fagfelt | Hvilke fagfelter arbejder I med |
Fagområder | Jeres fagområde | Hvilke emner arbejder I med | Hvilke opgaver arbejder I med |
Arbejdspladsens fagområde | Hvad arbejder I med | Faglige områder | Tema | Which fields do you
work in | Fields of work | Areas | Inden for hvilke fagområder kan I tilbyde praktik | Inden for
hvilke områder kan praktikanten besøge jer | Hvilke fag kan man opleve | Hvad er jeres
kerneopgave
""",
    "capacity": """
Hvor mange praktikanter kan arbejdspladsen modtage | Antal pladser på arbejdspladsen | How many
interns can your workplace receive | Antal praktikanter arbejdspladsen ønsker | Antal gæster |
Number of interns | Number of places for interns | Hvor mange gæster har I plads til | How many
visitors can you have at the same time | How many can you host | Pladser | Plads til | Antal
praktikanter der kan modtages maksimalt | Maximum number of visitors | Kapacitet antal
praktikanter | Praktikpladser | Hvor mange vil I gerne modtage | How many can you take | Hvor
mange praktikanter har I lyst til | Hvor mange kan I rumme | Hvor mange praktikanter vil I være
vært for | Antal personer I kan modtage | Antal | Hvor mange vil I have på besøg | How many
interns | Hvor mange på besøg | Antal praktikanter | Hvor mange praktikanter kan I tage imod |
Hvor mange praktikanter vil I gerne have besøg af | Antal pladser | Kapacitet | Hvor mange kan I
modtage | Hvor mange besøgende | Hvor mange gæster kan I have | Hvor mange personer kan I tage
imod | How many visitors can you receive | Max antal praktikanter | Pladser til praktikanter |
Maks antal gæster | Hvor mange kan I tage imod ad gangen | Hvor mange praktikanter er der plads
til | How many people can you host
""",
    "agreed_interns": """
Ved I allerede hvem der kommer navn email | Do you already have an intern name or email |
Praktikanter der er truffet aftale med på forhånd | Aftalt med praktikanten navn | Hvem har I
lovet plads praktikant | E-mail på praktikant der er aftale med | Have you already promised
somebody a place email | Already agreed visitor | Pre-arranged intern | Har I selv inviteret
nogen email | Kender I allerede jeres praktikant email | If you already know who is coming please
give the email | Navngiven praktikant aftalt | Praktikantens navn | Er der nogen I har lovet en
plads | Aftalt besøg af hvem | Hvem er den bestemte praktikant aftale | Found an intern yourself
email | Allerede praktikant aftale navn eller mail | Har I selv fundet nogen hvem | Kender I
allerede praktikant der skal besøge jer hvem | Har I aftalt besøg med en bestemt praktikant | Har
I allerede jeres egen praktikant | Aftalt praktikant | Har I selv fundet en praktikant | Har I
allerede en aftale med en praktikant | Navn på den praktikant I selv har fundet | Hvem har I
aftalt med | Have you found an intern yourselves | E-mail på praktikant som I har en aftale med |
Hvilken praktikant har I selv fundet | Er der en bestemt praktikant I ønsker | Navnet på
praktikanten I har aftalt med | Have you already agreed with an intern | Egen praktikant
""",
    "offer": """
Hvad får praktikanten lov at se og prøve | Beskrivelse af program og indhold | Kort beskrivelse |
Description of the visit | Beskrivelse | Tell what visitors will see | Hvad vil man opleve hos
jer | Hvad kan I dele med en gæst | Indhold i besøg | Program | Fortæl om stedet | Fortæl om
arbejdsplads og hvad I kan vise | Invitation | Beskrivelse af hvad praktikanten kan opleve på
arbejdsplads | Kort beskrivelse af praktikopholdets indhold | What we can show | What will
visitors experience | Beskriv hvad praktikanten kommer til at opleve | Præsentation af
arbejdsplads | Hvorfor skal man besøge jer og hvad kan I byde på | Beskriv dagene program |
Describe your workplace and the visit | Aktiviteter under besøg | Describe what an intern will
experience | Hvad kan man se beskriv | Content of visit | Fortæl om dagene | Hvad kan man se hos
jer indhold | Det kan I opleve | Hvad kan praktikanten opleve hos jer | Hvad tilbyder I | Beskriv
indholdet af besøget | Hvad kan I vise frem | Program for besøget | Hvad kan en gæst opleve |
Oplevelse | Hvad får praktikanten ud af besøget oplevelse | What will the intern experience |
What can you offer | Hvad kan man lære hos jer | What can you show visitors | Beskriv
praktikforløbet | Hvad kan I byde på | Hvad vil I vise praktikanten | Beskriv jeres arbejdsplads
og hvad man kan opleve | What would a visitor see | Hvad kan praktikanten se
""",
    "days": """
Hvor mange dage kan arbejdspladsen tage imod besøg | Antal dage arbejdspladsen stiller til
rådighed for praktikanter | Praktikophold dage varighed arbejdsplads
""",
    "available": """
Hvilke dage kan arbejdspladsen modtage praktikanter | Hvilke ugedage er værten åben for besøg |
Dage hvor arbejdspladsen tager imod gæster | Which days can your workplace receive interns | X
""",
    "visit_kind": """
Hvilken type gæst ønsker arbejdspladsen | Hvilken slags praktikant foretrækker I | Ukendt
praktikant eller familiebesøg | X
""",
    "workshop": """
Arbejdspladsen deltager i workshop | Hvem deltager i workshop | Kontaktperson deltager i workshop |
X
""",
}
