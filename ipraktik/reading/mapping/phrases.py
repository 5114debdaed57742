"""How forms ask for each field, in Danish and English; only what the words stand for counts.

A phrasing is split into words and those into what `lexicon` says they stand for, so that order,
endings, politeness and spelling need no phrasings of their own. To teach the reader a new way to
ask, add a line here; a word it does not know goes into `lexicon`.
"""

from __future__ import annotations

from ipraktik.reading.mapping.host_phrases import HOST
from ipraktik.reading.mapping.intern_phrases import INTERN
from ipraktik.reading.mapping.other_phrases import OTHER_PHRASES as OTHER_PHRASES

_COMMON = {
    "email": """
Hvilken mail kan vi skrive til | Hvor kan vi sende en mail | Email address | Work email | Your
email | E-mail på kontakt | E-post | Arbejdsmail | Mail til kontakt | Hvor skal mailen sendes hen |
Deltagers e-mail | Ansøgers e-mail | Din e-mail på arbejde | Mail nr | E-mail til ansvarlig |
Jobmail | Hvilken mailadresse træffes du på | Name of email | Hvilken mail skal match sendes til |
Hvilken e-mailadresse | Din e-mailadresse | Mail | Kontaktmail | E-mail | Arbejdsmail mail
arbejdsplads
""",
    "phone": """
Phone number | Mobile phone | Hvilket nummer kan vi ringe til | Lokalnummer | Tlf nr | Direkte
telefon | Direkte nummer | Mobil nummer | Ansøgers telefon | Deltagers mobil | Hvad er dit nummer
telefon | A phone number we may call | Telefon arbejde | Telefon på kontakt | Telefon dage |
Kontakt telefon nummer | Hvilket nummer kan vi ringe til dig på arbejde | Lokal nr | Direkte |
Hvilket telefonnummer | Telefon | Dit telefonnummer | Mobil | Kontaktnummer telefon |
Kontakttelefon | Hvornår kan vi ringe på telefon
""",
    "workplace": """
Enhedens navn | Name of workplace | What is the name of your unit | Hvad hedder stedet | Navn på
arbejdssted | Workplace or department | Skole, jobcenter, center, institution | Hvilken
institution | Hvilket kontor | Kontor enhed | Kontorets navn | Hvor arbejder du navnet på
afdeling | Deltagers arbejdsplads | Ansøgers tjenestested | Where do you work name of unit office
or institution | Institutionens afdelingens navn | Arbejdsplads afdeling skole center | Hvad
kaldes din arbejdsplads | Arbejdsplads navn hverdag | Hvor sidder du afdeling | Name of
department | Nuværende arbejdsplads | Hvem er I jobcenter | Arbejdsstedets navn | Arbejdsplads |
Hvad hedder din arbejdsplads | Navn på arbejdsplads | Hvor arbejder du | Afdeling | Hvilken
arbejdsplads kommer du fra | Institutionens navn | Din enhed | Hvilken afdeling arbejder du i |
Where do you work | Tjenestested | Arbejdsplads (afdeling) | Hvad hedder stedet hvor du arbejder |
Arbejdssted, fx jobcenter, skole | Ansættelsessted
""",
    "organisation": """
Hvem hører I under kommune ministerium styrelse navn | Myndighedens navn | Ansættelsesmyndighed |
Kommune ansættelsesmyndighed | Employer | Hvem er din arbejdsgiver navn | Name of organisation |
Name of ministry or agency | Ministerium | Styrelse | Ministerium styrelse | Kommune styrelse |
Hvilken forvaltning | Hvilken myndighed hører arbejdsplads under kommune styrelse ministerium |
Parent organisation | Hvilken organisation er arbejdspladsen en del af | Myndighed som
arbejdsplads er en del af kommune ministerium styrelse | Kommune eller statslig myndighed navn |
Organisation unit belongs | Organisation fx kommune eller styrelse | Which agency, municipality
or ministry do you work for | Overordnet myndighed | Forvaltning | Hvem udbetaler løn kommune
ministerium | Hvor er du ansat myndighed | Your organisation | Ministry or agency | Hvor er du
ansat kommune eller styrelse | Kommune, region eller styrelse du er ansat i | Hvem er du ansat
hos kommune ministerium styrelse | Organisation municipality or state | Municipality, ministry or
agency | Organisation | Hvilken organisation hører du til | Kommune eller statslig organisation |
Hvilken kommune eller statslig organisation hører arbejdspladsen under | Hvilken kommune,
styrelse eller ministerium arbejder du i | Arbejdsgiver | Myndighed |
Kommune/ministerium/styrelse | Hvilken myndighed er du ansat i | Organisationens navn | Hvilken
kommune eller statslig organisation er du ansat i | Hvem er din arbejdsgiver | Which organisation
does your workplace belong to | Hvilken kommune er du ansat i | Hvilken kommune eller styrelse er
I en del af | Which organisation do you work for | Municipality or agency | Hvor er du ansat
(kommune eller styrelse) | Moderorganisation | Which municipality or ministry | Hvilken
organisation arbejder du i
""",
    "sector": """
Kommunal eller statslig arbejdsplads | State or local government | Central or local government |
Arbejdsgiver stat eller kommune | Ansættelsesområde stat kommune | Is your employer state or
local government | Sector of employment | Er det kommunalt eller statsligt | Hører arbejdspladsen
under stat eller kommune | Hvilken sektor arbejder du i | Which sector do you work in | Sektor
kommuner og stat | Offentlig sektor stat kommune | Er institutionen kommunal eller statslig |
Hvilken slags arbejdsplads kommunal eller statslig | Organisation type state municipal | Staten
eller kommune | Stat kommune | Sektor kommune stat | Er du kommunalt eller statsligt ansat |
Kommer du fra stat eller kommune | Sektor | Kommunal eller statslig | Er din arbejdsplads
kommunal eller statslig | Stat eller kommune | Hvilken sektor tilhører arbejdspladsen | Er du
ansat i stat eller kommune | Hvilken type organisation | Arbejder du i en kommune eller i staten |
Is your workplace state or municipal | Sector of workplace | Ansættelsessektor | Er I kommunale
eller statslige | Type myndighed | Er I en kommune eller stat
""",
    "municipality": """
Kommune hvor besøget finder sted | Hvor skal praktikanten møde kommune | Which municipality is it
in | Hvilken kommune ligger den i | Hvilken kommune ligger stedet i | Municipality of visit |
Location municipality | Beliggende i kommune | Municipality of your workplace | Hvilken kommune
skal praktikanten rejse til | I hvilken kommune foregår besøget | Hvilken kommune foregår
praktikken i | Kommune by | By kommune | Hvor i landet finder man jer kommune | Kommune hvor
tjenestestedet ligger | In which municipality is your office | Hvilken kommune møder du på
arbejde | Hvor ligger dit arbejde kommune | Which city | Arbejdsstedets kommune | Kommune hvor
praktikken finder sted | Hvilken by ligger arbejdspladsen i | Workplace municipality | Kommunen |
Hvilken kommune har I adresse i | Municipality where you work | Hvilken kommune skal praktikanten
komme til | Kommune | I hvilken kommune ligger arbejdspladsen | Hvor ligger jeres arbejdsplads |
Kommune (hvor arbejdspladsen ligger) | Arbejdspladsens kommune | Hvilken kommune er din
arbejdsplads placeret i | In which municipality is your workplace located | Beliggenhedskommune |
Hvilken kommune er arbejdspladsens adresse i | Hvilken kommune arbejder du i | Arbejdssted
kommune | Hvilken kommune ligger I i | Where is the workplace located | Geografisk placering
kommune
""",
    "days": """
How long would you like to stay | How long can the visitor stay | Length of visit days | Number
of days away | Praktikkens længde | Hvor mange dage vil I være vært | Hvor mange dage kan I
stille til rådighed | Antal dage værten stiller til rådighed | Ønsket varighed af praktikken
antal dage | Hvor mange dage vil du være væk | Dage | Dage i alt | Praktikkens varighed dage |
Hvor mange dage må praktikanten være hos jer | Hvor længe kan praktikanten være hos jer | Hvor
længe kan besøg vare dage | Hvor mange af ugens dage | Hvor lang tid kan du være væk |
Praktikperiodens længde i dage | Praktik dage | Hvor mange dage kan I tage imod besøg | For how
many days can you receive visitors | Hvor mange dage kan I afsætte | Hvor mange dage vil du være
praktikant | Antal dage deltager ønsker | Hvor mange dage vil du rejse | Besøgets længde | Hvor
længe vil du afsted | How many days would you like | Hvor mange dage må en praktikant | Antal
praktikdage | Antal dage | Hvor mange dage | Hvor mange dage vil du gerne i praktik | Varighed |
Hvor længe | Hvor mange dage skal besøget vare | Hvor lang tid | How many days | Praktikkens
længde varighed | Hvor mange dage kan I have besøg | Besøgets varighed i dage | Number of days |
Ønsket antal dage | Hvor mange dage kan du | Hvor mange dage kan I tage imod praktikanter | Hvor
mange dage må besøget vare | Hvor længe vil du i praktik | How long would you like to visit |
Duration of visit in days | Hvor mange dage i uge 37
""",
    "available": """
Dage hvor I kan modtage besøg | Hvornår passer det | Hvornår i uge 37 passer det | Hvilke ugedage
er det muligt at modtage praktikanter | Ugedage, hvor I har åbent for praktikanter | Dage i ugen
hvor I kan | Which weekdays suit you | Available days | Possible dates | Which days of week are
possible | Dage der passer | Hvilke af ugens dage kan I | Hvilke ugedage kan deltager være
fraværende fra tjenestested | Dage hvor du kan være i praktik | Ugedage hvor du kan tage afsted |
Which days in week work for you | Hvilke dage kan du deltage | Hvornår vil du på besøg dage |
Kryds dage af som kan | Hvilke dage har I mulighed for at have gæster | Hvilke dage kan du rejse |
Mulige datoer dage | Dage praktik mulige | Uge 37 | Hvilke dage kan I være værter | Hvornår |
Periode | Uge 37 dage man tirsdag | Mulige dage | Hvilke dage i uge 37 kan du | Hvilke dage
passer dig | Hvilke dage kan I tage imod besøg | Hvornår kan du | Hvilke ugedage | Dage i uge 37 |
Which days | Which days can you | Tilgængelige dage | Hvornår i uge 37 kan I modtage
praktikanter | Hvilke af dagene er mulige | Datoer mulige | Hvilke datoer i uge 37 | Hvilke dage
kan du være i praktik | When are you available | Ugedage | Dage hvor vi kan tage imod | Which
days can you receive visitors
""",
    "visit_kind": """
Hvilken slags besøg foretrækker I | Ukendt eller familie | Besøgets art | Preferred type of visit |
Visit type | Ønsket besøgsform | Type af besøg som værten foretrækker | Unknown or family |
Ønsker arbejdspladsen en ukendt gæst eller et familiebesøg | Would you like to be an unknown
guest or on a family visit | Fremmed eller familiebesøg | Hvem vil I helst have på besøg ukendt
gæst eller familie | Would you rather have an unknown guest or a family visit | Gæstetype | Gæst
ukendt familie | Foretrukken besøgstype | Hvilken besøgsform foretrækker du | What kind of visit
would you prefer | Familiebesøg eller ukendt | Guest type | Møde egen ukendt gæst familiebesøg
fremmed | Ukendt gæst eller familiebesøg | Vil du helst være ukendt gæst eller på familiebesøg |
Besøgstype | Hvilken type besøg ønsker du | Type besøg | Slags besøg | Gæst | Hvilken type gæst
ønsker I | Kind of visit | Hvilken slags gæst vil I helst have | Unknown guest or family visit |
Hvem vil I helst have besøg af gæst | Besøgsform | Foretrækker I ukendt gæst eller familiebesøg |
Hvad slags besøg | Which kind of guest do you prefer | Ønsker du ukendt gæst | Ønske til
gæstetype | Familiebesøg | Hvilken form for besøg
""",
    "workshop": """
Kan du deltage i den forberedende workshop for praktikanter | Kan I deltage i den forberedende
workshop for værter | Workshop attendance | Deltager i praktikanternes workshop | Kommer I til
værtsworkshoppen | Kommer du til praktikantworkshoppen | Vært deltager i forberedende workshop |
Arbejdspladsen er indforstået med at deltage i den forberedende workshop | Ansøger deltager i
workshop | Tilsagn om deltagelse i workshop | Can you come to the preparatory workshop | Will you
join the workshop | Bekræfter deltagelse i forberedende workshop | Formøde workshop kan deltage |
Workshop for værter | Workshop for praktikanter | Deltager I selv i workshop | Workshop
participation | WS | Værtsstedet bekræfter deltagelse i workshop | Workshop mulighed dato | Kan
deltage i introdag | Workshop | Deltager i workshop | Jeg deltager i den forberedende workshop |
Kan du deltage i workshoppen | Kommer du til workshop | Forberedende workshop | Will you attend
the preparing workshop | Workshop dato | Hvilken workshop deltager du i | Jeg er indforstået med
at deltage i workshop | Er det ok at der er en forberedende workshop
""",
    "signed_up_at": """
Submission time | Svar modtaget | Registreret | Besvarelsen afsluttet | Dato klokkeslæt for
tilmelding | Completed at | Udfyldt dato | Besvarelse tidspunkt | Færdiggjort | Date completed |
Time completed | Received | Response time submitted | Indsendt dato | Tidspunkt | Submitted date |
Tilmelding modtaget | Date registered | Date time | Dato tid | Tidsstempel |
Færdiggørelsestidspunkt | Tilmeldt | Completion time | Timestamp | Submitted | Afsluttet |
Svartidspunkt | Tilmeldingsdato | Indsendt | Dato for tilmelding tilmeldt | Sendt tidspunkt |
Date submitted | Tilmeldingstidspunkt | Besvaret dato | Time of submission
""",
}
ROLE_PHRASES = """
Rolle | Vil du være vært eller praktikant | Ønsker du at være vært eller praktikant | Tilmelder
du dig som vært eller praktikant | Jeg tilmelder mig som praktikant eller vært | Role | Are you a
host or an intern | Host or intern | Vært/praktikant | Hvilken rolle | Skal du i praktik eller
være vært | Vil du modtage praktikanter eller selv i praktik | Vil du besøge eller have besøg |
Do you want to host or visit | Skal du være praktikant, praktikvært eller begge dele
"""

HOST_PHRASES = (_COMMON, HOST)
INTERN_PHRASES = (_COMMON, INTERN)
