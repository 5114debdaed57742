"""Questions that are no field of the contract: they keep their columns from being taken for one."""

from __future__ import annotations

OTHER_PHRASES = """
Browser | User agent | Enhedstype | Device type | Operativsystem | Referrer | Collector |
Kampagne kilde | Login navn | Brugernavn MitID | Logged in email | Login e-mail | Oprettet af |
Created by | Modified by | Ændret af | Udfyldt af | Behandlet af | Sagsbehandler |
Godkendelsesstatus | Elementtype | Vedhæftede filer | Sti | Side status | Intern note | Status
intern | Booket | Sagsnummer | Journalnummer | Kommentar fra | Bem | Noter vært | Jeg har læst og
accepterer betingelser | Consent to terms and conditions | I have read the privacy notice |
Accepterer du at vi gemmer dine oplysninger behandling | GDPR ok | Jeg er indforstået med
behandling af persondata | Oplysningspligt | Tro og love | Må vi dele dine kontaktoplysninger
samtykke | Vejnavn og husnummer | Vejnavn | Street address | Postal address | Arbejdspladsens
postadresse | Postnr by | Adresse på arbejdsplads | Mødested adresse | Antal ansatte | Antal
årsværk | Number of staff employees | Hvor mange er ansat på arbejdspladsen | Size of
organisation | Hvor mange ansatte har organisationen | Må vi kontakte dig igen | May we contact
you again | May we contact you about evaluation | Må vi ringe til dig om evaluering | Kontakt
igen næste år | Hvor tilfreds er du | Hvor tilfreds var du | How satisfied are you with | Vil du
anbefale | Would you recommend | Vurdering af tilmelding feedback | Evaluering |
EAN-lokationsnummer | Faktura sendes til e-mail | EAN CVR faktura | Billing email |
Omkostningssted | Tshirt størrelse | Tshirt size | T-shirt | Er der adgang for kørestol handicap |
Tilgængelighed | Accessibility needs | Særlige behov | Special needs | Har du særlige behov
handicap allergi mad | Hensyn | Preferred language | Hvilket sprog taler du helst |
Sprogkundskaber | Kan I tage imod på engelsk sprog | Fødselsdato | Date of birth | Hvornår er du
født | Alder | Parkering | Har du brug for parkering | Parking | Kommer du i bil eller tog |
Transport til besøg | Overnatning | Hvor skal du overnatte | Accommodation | Hotel | Allergi kost
mad workshop | Vegetar | Spiser du mad workshop | Food preferences | Lunch at workshop |
Nyhedsbrev ønske modtage | Newsletter | Nærmeste pårørende navn telefon | Emergency contact phone
name | Pårørende | Leders navn og mail | Navn på leder | Chefens telefon | Chefens mail | Name
and email of your manager | Supervisor email | Supervisor name | Lederens navn | Leder kontakt |
Min leder hedder | HR-kontakt mail | Assistent sekretær mail | Sekretærens telefon | Alternativ
kontaktperson | Stedfortræder navn mail telefon | Sekundær mail | Privat mail | Privat telefon |
Private email | Bopæl kommune | Hvor bor du | Bopælskommune adresse | Hjemadresse | Home address |
Where do you live | Landsdel hvor du bor | Uddannelse | Education | Fagforening | Anciennitet |
Hvor mange års anciennitet erfaring | Hvor længe har du arbejdet arbejdsplads anciennitet | Years
of experience | How long have you been employed experience before | Har I haft praktikanter
tidligere | Have you been an intern before | Have you hosted before | Har du tidligere været
praktikant | Hvilken vært besøgte du sidst | Tidligere deltagelse | Deltog du sidste år | Hvordan
hørte du om | How did you hear | How did you learn about the programme heard | Hvor har du
kendskab fra hørt | Hvem har anbefalet dig | Link hjemmeside | Website | Sociale medier billeder |
Må vi bruge billeder | Photo consent | Pressefoto | Øvrigt | Other information | Anything else
information | Er der andet du vil fortælle | Er der andet vi skal vide | Evt. bemærkninger |
Andre oplysninger | Har du spørgsmål til workshop | Kommentarer til besøg | Remarks | Kommentar
vært | Varighed af besvarelse sekunder | Time taken minutes | Duration seconds besvarelse |
Svartid sekunder | Følges du med en kollega tidligere | Has participated before | Starttidspunkt
besvarelse | Åbnet | Opened | Begyndt | Startet | Date opened | Sidst opdateret | Date modified |
Respondent | Respondent key | Record id | Response id | Svar id | Svar nr | Element id | Titel
element | CPR | Har du kørekort | Hvilke dage har du lukket | Dage hvor I ikke kan | Hvilke dage
kan du ikke | Er arbejdspladsen tilgængelig for kørestol | ID | Nr | Respondent-id | Svar-id |
Løbenummer | Starttidspunkt | Start time | Startet dato | Oprettet | Created | Sidst ændret
tidspunkt | Dato ændret | Created date | Date last action | startdate | datestamp | Start dato og
tidspunkt | Login | Anonym bruger | Username | Bruger-ID | IP-adresse | IP address | Sprog |
Start language | lastpage | seed | Status | Token | Status for besvarelse gennemført | Nogen svar
status | Survey | Samtykke | Jeg giver samtykke til behandling af persondata | I consent |
Accepterer du privatlivspolitik | Samtykke til behandling af mine oplysninger om navn og mail |
Jeg accepterer databeskyttelse samtykke | Bemærkninger | Kommentarer | Andet | Andet vi skal vide |
Øvrige bemærkninger | Comments | Anything else | Har du spørgsmål | Har du andre kommentarer
til praktikken | Noter | Særlige hensyn | Øvrige ønsker til besøget kommentarer | Allergier |
Kost | Er du vegetar | Dietary needs | Køn | Fødselsdag | CPR-nummer | Hvor har du hørt om
innovationspraktik | Hvor hørte du om os | How did you hear about us | Har du været i praktik før |
Har du tidligere deltaget | Har I været vært før | Have you participated before | Har I
tidligere haft praktikanter | Har du erfaring med praktik | Hvor mange gange har du deltaget før |
Nyhedsbrev | Må vi skrive til dig på mail nyhedsbrev | Newsletter email | Må vi kontakte dig
senere | Behov for overnatning | Transport | Har du bil | Do you need accommodation | EAN-nummer |
CVR | CVR-nummer arbejdsplads | Faktura mail | Må vi tage billeder | Hjemmeside |
Arbejdspladsens hjemmeside link | Adresse | Postnummer | Arbejdspladsens adresse | Din adresse |
Address of workplace | Postnummer og by | Leders navn | Din leders navn | Nærmeste leders e-mail |
Din leders telefon | Name of manager | Manager email | Hvem er din leder | Lederens mail og
telefon | Leders kontaktoplysninger navn | Antal medarbejdere | Hvor mange medarbejdere er I |
Arbejdspladsens størrelse | Number of employees | Hvor mange ansatte medarbejdere er der på
arbejdspladsen | Hvor mange års erfaring | Hvem har ansvaret for workshoppen kommentar |
Kommentar til dage | Kommentarer til workshop | LinkedIn | Facebook | Billede | Logo
"""
