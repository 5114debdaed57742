"""How evaluations ask for each field, in Danish and English; only what the words stand for counts.

To teach the reader a new way to ask, add a phrasing here; a word it does not know goes into
`lexicon`.
"""

from __future__ import annotations

from ipraktik.model.evaluation_columns import ANSWERED_AT

PHRASES = {
    "role": """
Rolle | Din rolle | Hvad var din rolle | Hvilken rolle havde du | Var du vært eller praktikant |
Deltog du som vært eller praktikant | Jeg deltog som | Jeg var | Jeg svarer som | I hvilken
egenskab svarer du | I hvilken egenskab deltog du | Hvordan deltog du vært praktikant | Role |
Your role | Did you take part as host or intern | Were you a host or an intern | I am answering as
| Vært eller praktikant | Er du vært eller praktikant | Deltagertype | Respondenttype rolle |
Hvilken rolle havde du i innovationspraktik | Participating as | Svarer du som vært eller
praktikant
""",
    "person_id": """
Respondent-ID | ID | Praktikant-ID | Vært-ID | Svarperson | Dit ID | Deltager-ID | Person-ID | Dit
deltagernummer | Nummer på vært eller praktikant ID | Respondent nummer | Intern ID | Host ID |
Dit ID-nummer fra tilmelding | Participant number | Kode
""",
    "email": """
E-mail | Din e-mail | Mailadresse | Din mailadresse | Email address | E-mailadresse respondent |
Din arbejdsmail | Hvad er din e-mail | Mail på den der svarer | Your email
""",
    "recommends": """
Anbefaler | Vil du anbefale | Vil du anbefale andre | Vil du anbefale innovationspraktik til andre
| Ville du anbefale en kollega at deltage | Kunne du anbefale ordningen | Hvor sandsynligt er det
at du vil anbefale | Hvor sandsynligt er det at du vil anbefale innovationspraktik til en kollega
| Would you recommend | Would you recommend the programme to others | How likely are you to
recommend the programme to a colleague | Vil du anbefale andre at være vært | Vil du anbefale
andre at komme i praktik som praktikant | Would you recommend being a host to others | Would you
recommend others to become an intern | I hvilken grad vil du anbefale innovationspraktik | Jeg vil
anbefale innovationspraktik til andre | NPS | Anbefaling | Recommend | På en skala hvor
sandsynligt er det du anbefaler os | Skala anbefale score | Kan du anbefale andre arbejdspladser
at deltage som værter | Kan I anbefale ordningen til andre | Samlet set anbefale
""",
    "satisfied": """
Tilfreds | Tilfredshed | Hvor tilfreds er du | Hvor tilfreds er du samlet set | I hvilken grad er
du tilfreds | I hvilken grad er du samlet set tilfreds med innovationspraktik | Hvor tilfreds er
du med besøget | Hvor tilfreds er du med praktikken som helhed | Hvor tilfreds er du alt i alt med
forløbet | Satisfaction | How satisfied are you | How satisfied were you with the visit overall |
To what extent are you satisfied with the programme | Overall satisfaction | Samlet tilfredshed |
Jeg er alt i alt tilfreds med besøget | Samlet vurdering tilfreds | Hvordan vurderer du din
samlede tilfredshed | Hvordan vil du samlet set bedømme praktikken | Hvor tilfreds er du med at
have været vært | Hvor tilfreds er du med at have været i praktik hos værten | Hvor tilfreds er du
med besøget af praktikanten | Bedøm dit samlede ophold | Overall how would you rate the visit |
Hvor tilfreds er I med innovationspraktik | Smiley oplevelse | Your overall rating of the
experience | Hvor tilfreds har du været med din deltagelse | I hvor høj grad er du tilfreds med
din praktik | Hvor tilfreds var du med praktikken | Hvor tilfreds var du
""",
    "used": """
Konkret udbytte | Har du haft konkret udbytte | Har du haft konkret udbytte af besøget | Har du
fået noget konkret ud af besøget udbytte | Har besøget været til konkret nytte | Har du kunnet
bruge besøget konkret | Har du brugt noget fra besøget | Har du kunnet anvende noget fra besøget i
praksis | Have you had concrete use of the visit | Has the visit been of concrete use | Did you
get concrete benefit from the visit | Was the visit useful in practice | Kunne du bruge det
konkret | I hvilken grad har du haft konkret udbytte | Har I haft udbytte af praktikken | Har I
haft konkret udbytte af at være vært | Udbytte af besøget | Har du haft gavn af opholdet | Har du
haft konkret nytte | Har I haft konkret gavn af at have praktikant på besøg | Could you put the
visit to use | Have you been able to use what you saw in practice | Har du kunnet omsætte
erfaringer konkret | Concrete use | Nytte | Har du kunnet bruge erfaringer ideer fra praktikken |
Har du efterfølgende brugt noget
""",
    "uses": """
Udbytte hvad | Hvilket udbytte | Hvilket udbytte har du haft | Hvilket konkret udbytte har du haft
| Hvilken slags udbytte | Hvad bestod udbyttet i | Hvad har du brugt besøget til | Hvilken nytte
har du haft af besøget sæt kryds | Hvordan har du brugt besøget | Kinds of use | What kind of use
| What kinds of benefit did the visit give | In which ways was the visit of use | Which concrete
outcomes | Hvori bestod udbyttet | Hvad har udbyttet været | Hvad fik du konkret udbytte af |
Hvilke former for udbytte | Hvad er der konkret kommet ud af det udbytte hvilke | Udbyttet bestod
i | Type udbytte | What did you use the visit for | Hvad har du kunnet bruge besøget til | Hvilke
gevinster | Hvilke resultater har besøget | Hvad har du fået ud af besøget | Hvis ja hvilken form
for udbytte | Udbytte
""",
    "contact": """
Kontakt bagefter | Kontakt efter besøget | Har du haft kontakt efter besøget | Har du haft kontakt
med værten efter besøget | Har du haft kontakt med praktikanten efter besøget | Har I været i
kontakt siden | Har du efterfølgende været i kontakt med din vært | Har I haft kontakt til jeres
praktikant siden praktikken | Har I snakket siden besøget | Er I stadig i kontakt | Have you been
in contact since | Have you been in touch with your host since the visit | Have you been in touch
with the intern afterwards | Contact after the visit | Har du talt eller skrevet med værten siden
| Har der været kontakt siden opholdet | Har du holdt kontakten efter praktikken | Contact
afterwards | Er kontakten fortsat efter besøget | Har du haft kontakt til den besøgende siden uge
| Har I talt sammen siden | Siden kontakt
""",
    "copied": """
Kopieret med hjem | Hvad har du kopieret | Hvad kopierede du med hjem | Hvad tog du med hjem |
Hvad har du taget med hjem | Hvilken idé tog du med hjem | Hvilke ideer har du taget med hjem |
Hvad har du stjålet | Hvilken idé har du stjålet | Hvad har du hugget | Beskriv den bedste idé du
tog med hjem | What did you copy | What did you take home | What idea did you bring home | Which
idea did you steal | What have you copied from your host | Copied home | Har du kopieret noget
hvad | Fortæl om en idé eller løsning du har kopieret | Hvad har I kopieret fra jeres praktikant |
Hvad har I genbrugt | Hvad har du taget med dig hjem til arbejdsplads | Copycat hvad har du
kopieret | Bedste stjålne idé | Konkret idé med hjem | Ideas taken home | Hvilke løsninger vil du
kopiere | Hvad blev kopieret
""",
    "comment": """
Kommentar | Kommentarer | Bemærkninger | Øvrige kommentarer | Uddyb gerne | Uddyb gerne dit svar |
Har du andre kommentarer | Har du forslag til forbedringer | Har du forslag | Hvad kan vi gøre
bedre | Hvad kunne være bedre | Hvad fungerede godt | Hvad var det bedste | Hvorfor | Begrund dit
svar | Comments | Any other comments | Anything else | Anything you would like to add |
Suggestions | What could be better | What worked well | Please elaborate | Har du noget at tilføje
| Feedback | Ris og ros | Har du andet på hjerte kommentarer | Why | Forslag til forbedring af
programmet næste gang | Hvad manglede | Hvad var godt | Hvad vil du sige til andre om besøget
kommentar | Kommentar til besøget | Kommentar til din tilfredshed | Øvrigt | Note | Hvad kan vi
gøre bedre næste gang
""",
    "consent": """
Må nævnes | Må vi nævne dit navn | Må vi nævne dit navn sammen med idé | Må vi citere dig | Må vi
dele din idé med navn | Må dit navn nævnes | Må vi offentliggøre din idé med navn | May we mention
your name | May we mention you by name | May we quote you | May your name stand beside idea
published | Samtykke til at navn nævnes | Samtykke til at blive citeret | Giver du lov til at vi
deler dit navn | Jeg giver samtykke til at blive nævnt ved navn | May be named | Må vi bruge dit
navn citat | Må vi fortælle om din idé med navns nævnelse | Tilladelse til at dele idé med navn |
May we share your idea with your name | Er det ok at vi nævner dit navn | Er det i orden at vi
bruger dit navn når vi fortæller om din idé
""",
    "fields": """
Fagfelt | Dit fagfelt | Fagområde | Hvilket fagfelt arbejder du i | Hvilket fagområde | Field |
Your field of work | Arbejdsområde | Hvilket fagligt område | Jeres fagfelt | Field of work |
Fagfelt på arbejdsplads | Hvilket fagfelt arbejder du inden for
""",
    ANSWERED_AT: """
Besvaret | Besvaret den | Tidspunkt for besvarelse | Tidsstempel | Timestamp | Dato for svar |
Svardato | Dato | Submitted | Completed | Indsendt | Completion time | Svartidspunkt | Answered |
Afsluttet tidspunkt
""",
}

OTHER_PHRASES = """
Hvor tilfreds er du med workshop | Hvor tilfreds er du med workshoppen før besøget | Hvor tilfreds
er du med informationen | Hvor tilfreds er du med information inden besøget | Hvor tilfreds er du
med matchet | Hvor tilfreds er du med din vært | Hvor tilfreds er du med tilmeldingen | Hvor
tilfreds er du med varighed | Hvor tilfreds er du med antal dage | Hvor tilfreds er du med
kontakten til koordinator | Hvor tilfreds er du med de praktiske rammer | Hvor tilfreds er du med
programmets indhold | Hvor tilfreds er du med hjælp fra sekretariat | How satisfied were you with
the workshop | How satisfied were you with the match | How satisfied were you with the information
before the visit | Hvor tilfreds tror du din leder er | Var din leder tilfreds | Tilfreds med
forplejning | Fik du nytte af workshop | Havde du udbytte af workshoppen | Udbytte af workshop |
Udbytte af forberedelsen | Vil du deltage igen | Vil I være vært igen næste år | Vil du være vært
igen | Would you take part again | Would you host again | Kunne du tænke dig at deltage igen |
Levede besøget op til dine forventninger | Did the visit meet your expectations | Havde I kontakt
før besøget | Havde du kontakt med værten inden besøget | Were you in contact before the visit |
Kontakt med koordinator | Må vi kontakte dig | Må vi kontakte dig igen | Må vi kontakte dig om din
idé | May we contact you | May we contact you again | Kontaktperson | Kontaktperson navn |
Kontaktoplysninger | Hvem havde du kontakt med | Jeg giver samtykke til behandling af mine
oplysninger | Samtykke persondata | Samtykke gdpr | Consent to processing of data | Accepter
behandling | Nyhedsbrev | Hvordan hørte du om innovationspraktik | Hvor har du hørt om ordningen |
Har du deltaget før | Have you participated before | Navn | Dit navn | Name | Fornavn | Efternavn
| Telefon | Stilling | Arbejdsplads | Din arbejdsplads | Organisation | Kommune | Landsdel |
Sektor | Afdeling | Værtens navn | Navn på vært | Name of host | Hvem var din praktikant |
Praktikantens navn | Hvor mange dage var du i praktik | Hvor mange dage varede besøget | Hvor
mange praktikanter havde I | How many days | Alder | Køn | Har du planer om at bruge noget |
Hvilke forventninger havde du | Hvad forventede du udbytte | Har du aftalt nyt besøg | Planlægger
I at mødes igen | Har din leder spurgt til besøget | Støtte fra leder | Har du fortalt dine
kolleger om besøget | Har du delt dine erfaringer med kolleger | Have you shared with colleagues |
Hvor mange kolleger har du delt med | Hvad lærte du | Hvad har du lært | What did you learn | Har
du ændret noget | Har I ændret noget efter besøget | Have you changed anything since the visit |
Vil du nominere en idé til Copycat prisen | Hvem har anbefalet dig at deltage | Who recommended
you | Hvordan blev du anbefalet | Anbefalinger til næste år | Anbefalinger til workshop | Hvad vil
du anbefale os at gøre bedre | Hvad vil du anbefale kommende værter | Vil du vide mere | Havde du
en makker | Kom I fra samme arbejdsplads | Token | Status | Starttidspunkt | Start time | Svartid
| Værtens e-mail | E-mail på din vært | Praktikantens e-mail | Din leders e-mail | Email of host |
Email of manager | Kendte I hinanden før | Brug af grundskitse | Har I brugt grundskitsen | Var
grundskitsen til nytte | Samarbejdet med koordinator tilfreds | Værtens fagfelt | Værtens ID | Din
værts ID | Praktikantens ID | Var du glad for matchet | Tilmeldt | Blev du anbefalet at deltage |
Fik du ordningen anbefalet af en kollega | Hvor tilfreds er du med dit arbejde
"""
