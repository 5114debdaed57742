"""How forms ask interns; `phrases` says how to add a line."""

from __future__ import annotations

INTERN = {
    "intern_id": """
Praktikant-ID | Intern ID | Praktikantnummer | Praktikant nr
""",
    "name": """
Fornavn | Efternavn | First and last name | Name of applicant | Deltagers navn | Ansøgers navn |
Hvem er du navn | Name | Navn på deltager | Praktikant navn | Hvad er dit navn | Person | Navn |
Dit fulde navn | Fornavn og efternavn | Praktikantens navn | Hvad hedder du | Your name | Full
name | For- og efternavn | Deltagerens navn
""",
    "email": """
Praktikant mail | Applicant email | Praktikantens e-mail
""",
    "phone": """
Praktikant mobil | Applicant phone | Praktikantens telefon
""",
    "title": """
Ansøgers stilling | Deltagers stillingsbetegnelse | Hvad er du ansat som | Hvad kaldes du på
jobbet titel | Position title | Role in your organisation | Hvad står der på visitkort titel |
What do you do job | Your job | What is your occupation | Din stilling på arbejdsplads | Hvilken
funktion | Job role | Hvad laver du på arbejde stilling | Fag titel | Profession | Nuværende
stilling | Job | Stilling | Din stilling | Stillingsbetegnelse | Titel | Jobtitel | Hvad er din
stilling | Job title | Hvad arbejder du som | Hvad er din titel | Jobfunktion | Your position |
Hvad laver du | Hvad er dit job
""",
    "level": """
Leder eller menig | Management or staff | Varetager deltager en lederstilling eller er
medarbejder | Er du chef eller medarbejder | Do you have staff responsibility | Har du
personaleansvar for medarbejdere | Ledelsesansvar for medarbejdere | Manager | Leder medarbejder
niveau | Position manager employee | Do you manage employees | Stilling leder medarbejder | Har
du lederansvar | Niveau | Er du leder eller medarbejder | Leder/medarbejder | Har du
ledelsesansvar | Stillingsniveau | Manager or employee | Are you a manager or an employee | Ansat
som leder eller medarbejder | Har du personaleansvar | Ledelsesniveau | Er du leder
""",
    "own_field": """
Emne du arbejder med | Hvilket emne arbejder du selv med | Your own topic | Own field | Dit emne |
Eget fag | Nuværende fagområde | Current field of work | Hvilket område arbejder du selv i |
Deltagers eget fagområde | Which topic describes your own work | Your area of expertise | Hvad
beskæftiger du dig med | Hvad laver du hverdag | Din arbejdsplads fagfelt | Fagfelt du er
beskæftiget inden for | Which is your own line of work field | Your field | Hvad arbejder du selv
med emne | Fagligt tema du selv kommer fra | Which field is closest to your job | Eget emne |
Egne opgaver | Dit eget felt arbejder | Hvilket fagområde arbejder du i | Eget fagfelt | Hvilket
fagfelt arbejder du selv med | Dit fagområde | Inden for hvilket fagområde arbejder du | Hvad
arbejder du med | Dit eget fag | Your own field | Which field do you work in | Hvad er dit
fagområde | Hvilket område arbejder du inden for | Fagligt område du selv arbejder i | Hvad er
din faglige baggrund | Hvilket fagfelt hører du selv til
""",
    "interests": """
Hvad vil du gerne se | Emner du er interesseret i | Hvilke emner er du nysgerrig på | Which
topics would you like to explore | Which would you like to learn more about | Topics of interest |
Desired fields | Areas of interest to visit | Andre emner | Fag du vil opleve | Hvad er du
nysgerrig på | Hvilke emner vil du gerne lære mere om | Hvad vil du gerne lære om emner | Hvad
kunne du tænke dig at opleve | Hvad har du lyst til at opleve | Fagområder hvor deltager har
interesse i besøg | Fagfelter som du ønsker at stifte bekendtskab med | Which fields do you want
to experience | Which subjects interest you | Emner for praktik | Vil gerne se | Hvad vil du
gerne udforske | Hvilke områder vil du snuse til | Ønsket fag | Which topics do you want to see
on your visit | Fagområder ønsket praktik | Emneønsker | Hvad har din interesse | What would you
like to see | Hvilke fag vil du gerne møde | Hvad vil du gerne besøge emner | Hvad vil du besøge
fagfelter | Interesse | Hvilke fagfelter vil du gerne besøge | Hvilke fagområder interesserer dig |
Faglige interesser | Interesseområder | Ønskede fagområder | Hvad vil du gerne besøge område |
Which fields would you like to visit | Hvilke emner vil du gerne i praktik i | Hvilke fagfelter
er du nysgerrig på | Which areas are you interested in | Hvilke områder ønsker du at opleve |
Inden for hvilke fagområder ønsker du praktik | Fields of interest | Ønske om fagfelt | Hvilke
fag vil du se
""",
    "landsdele": """
Where in the country may we send you | Hvor i Danmark vil du hen | Hvor i landet må vi sende dig
hen | Preferred regions | Preferred parts of the country | Hvor langt vil du rejse landsdele |
Hvor i Danmark må værten ligge | Landsdele hvor du kan i praktik | I hvilke landsdele kan
deltager komme i praktik | Hvor vil du gerne hen landsdele | Landsdele du kan rejse til | Where
in Denmark can you travel | Hvor i landet ønsker du vært | Which part of the country do you
prefer | Hvor i landet kan du rejse hen | Hvor i landet må besøget ligge | Hvilke landsdele kan
du besøge | Regioner du vil besøge | Landsdel | Hvor i landet skal værten ligge | Hvilken
geografi foretrækker du | Hvor i Danmark vil du gerne på besøg | Hvilke landsdele vil du rejse
til | Ønsket landsdel | Hvilke dele af landet vil du gerne besøge | Landsdele | Hvor i landet vil
du i praktik | Hvor i landet kan du komme på besøg | Geografiske ønsker | Hvilke landsdele |
Wanted parts of the country | Which parts of the country would you like to visit | Hvilke
regioner vil du i praktik i | Geografi | Hvilken landsdel ønsker du praktik i | Hvor vil du gerne
besøge land | Where in the country would you like to go | Hvor i Danmark vil du gerne hen |
Hvilken del af landet ønsker du at rejse til | Geografisk område ønsket | Hvor kan du rejse hen i
landet | Region
""",
    "companions": """
Tager du en kollega med email | Skal du afsted sammen med en kollega navn | Is a colleague coming
email | Travelling with colleagues emails | Kollega | Kollega med mail | Medrejsende kollega navn
email | Følges du med nogen rejsefælle email | Hvis ja kollegaens mail | Kollegaens navn |
Rejsefælle email | Hvem rejser du med | Hvem tager du afsted sammen med | Travel companion |
Accompanying colleague | Rejsefælle hvem | Er I flere sammen hvem | Hvem kommer du sammen med
navn | Rejser du alene eller sammen | Anybody travelling with you name or email | Kollega fra
arbejdsplads afsted hvem | Colleague name | Alene eller sammen | Følges med | Vil du rejse alene
eller med kollega | E-mail of the colleague | Rejsefælle | Rejser du med en rejsefælle | Hvem er
din rejsefælle | Kollega du følges med | Følges du med en kollega | Navn på rejsefælle |
Rejsefællens e-mail | Hvem vil du rejse sammen med | Hvem følges du med | Skal du af sted sammen
med en kollega | Navn på kollega | Kollegaens navn og mail | Companion | Are you travelling with
a colleague | Name of your companion | Din kollegas e-mail | Vil du i praktik sammen med en
kollega | Hvem vil du gerne i praktik sammen med | Makker | Følgeskab | Colleague email | Who are
you travelling with | Ønsker du at følges med en kollega
""",
    "own_host": """
Har du selv fundet et sted | Har du selv fundet en vært email arbejdsplads | Navn på arbejdsplads
eller email på person du selv har aftale med | Har deltager selv truffet aftale med en vært
arbejdspladsens navn | Already have a host | Have you already arranged with a host email or
workplace | Selvvalgt vært aftale | Pre-arranged host | Aftalt med vært | Hvem har du aftalt
besøg med | Har du en vært | Hvilken arbejdsplads har du aftalt med | Værtens email eller
arbejdsplads hvem | Host found by yourself | Egen aftale om besøg hos vært hvor | Er der allerede
en vært hvem | Did you find a host | Har du lavet din egen aftale om besøg hvor | Vært du selv
har fundet | Which workplace have you agreed to visit | Har du allerede en vært | Har du fundet
en konkret vært navn | Egen vært | Har du selv fundet en vært | Hvilken vært har du selv fundet |
Har du allerede en aftale med en vært | Aftalt vært | Navn på den vært du selv har fundet |
E-mail på værten du har aftalt med | Have you found a host yourself | Your own host | Har du selv
fundet et sted at komme i praktik | Selvfundet vært | Har du selv aftalt praktik med en
arbejdsplads | Har du selv fundet en arbejdsplads du vil besøge | Which host have you agreed with |
Har du en aftale med en konkret arbejdsplads
""",
    "wishes": """
Ønskevært førsteprioritet | Værter du ønsker førstevalg | Førstevalg | Drømmevært | Host
preference | Your first choice | Preferred workplace first choice | Hvilken vært står øverst |
Hvem vil du helst besøge | Hvem vil du helst besøge rang | Which workplace would you most like to
visit first | Hosts you would like to visit | Hvilken arbejdsplads ønsker du | Ønsket
arbejdsplads prioritet | Ønskede værtsarbejdspladser i prioriteret rækkefølge 1. prioritet | Vært
førstevalg | Prioritet | Prioriteret vært | Second choice | Værter du gerne vil besøge | Helst |
Næsthelst | Ønske om arbejdsplads besøg | Værter i rækkefølge | Hvor vil du helst besøg prioritet |
Ønske nr 1 arbejdsplads | Hvilke værter vil du gerne besøge rækkefølge | Hvilken vært kommer
som nummer to | Værtsønsker | Værtsønske | Dit første værtsønske | Ønske | 1. ønske | Første
prioritet | 1. prioritet | Ønsket vært | Hvilken vært vil du helst besøge | Hvilke værter ønsker
du | Host wish | First choice of host | Ønske til vært nr. 1 | Hvilken arbejdsplads vil du helst
besøge | Prioritet vært | Preferred host | Hvilken arbejdsplads er din første prioritet | First
priority | Hvor vil du helst i praktik prioritet
""",
    "manager_agreed": """
Har din leder sagt ja | Has your manager said yes | Er chefen med på den aftale | Min leder er
orienteret og har godkendt min deltagelse | Is your manager on board | Har du spurgt din leder |
Har du spurgt chef fik ja | Er deltagelsen aftalt med leder på arbejdsplads | Praktikken er
aftalt på arbejdsplads og leder bakker op | Leder ok | Chef ok | Approval from manager | Manager
has agreed that you participate | Deltagers leder har godkendt | Chefen siger god for det | Er
det aftalt på din arbejdsplads at du må tage afsted | Nærmeste leder accepterer deltagelse i
praktik | Jeg har tilladelse fra min leder til besøg | Ansøgers leder indforstået med deltagelse |
Har du aftalt praktik med din leder | Does your manager approve | Cleared with management | Har
du ledelsens opbakning til at deltage | Leder ja nej aftalt | Aftale med leder om dage |
Arbejdsgiver har godkendt | Har din arbejdsplads godkendt at du deltager | Has your workplace
approved | Ledergodkendelse | Min leder har godkendt at jeg deltager | Det er aftalt | Aftalt med
leder | Har du aftalt deltagelsen med din leder | Er det aftalt med din leder | Min leder har
godkendt | Godkendt af leder | Har din chef sagt ok | Agreed with manager | Has your manager
approved | Lederens accept | Er din deltagelse godkendt af din leder | Er din leder indforstået |
Har du din leders tilladelse | Din leder bakker op om din deltagelse | Jeg har aftalt med min
leder at jeg deltager i praktik | Leders godkendelse
""",
    "motivation": """
Hvorfor vil du være praktikant | Hvorfor | Why are you applying | Reason for applying |
Expectations | Why do you want to take part | Begrundelse for ansøgning | What do you hope to
bring home | Forventet udbytte af praktik | Hvad håber du at tage med hjem | Motivation for at
søge og udbytte | Hvorfor brænder du for at rejse | Hvad får dig til at søge | Hvad er formål med
dit besøg | Why would you like to be an intern | Motivation for deltagelse | Hvorfor søger du |
Hvad drømmer du om at få udbytte besøg | Your reasons | What do you want to gain from the visit |
Hvad vil du bruge praktikken til | Hvorfor vil du afsted | Hvorfor vil du besøge en vært | Hvad
håber du at lære | Hvorfor deltage i praktik på anden arbejdsplads | Fortæl hvorfor | Motivation |
Deltagers motivation for at deltage | Hvorfor vil du gerne i praktik | Hvorfor vil du gerne
deltage | Begrundelse | Hvad vil du gerne lære | Hvad håber du at få ud af det | Hvad er din
motivation | Why would you like to visit | Hvad forventer du dig af praktikken | Why do you want
to join | What do you hope to learn | Dit udbytte | Hvad vil du gerne have ud af besøget udbytte |
Din begrundelse for at deltage | Formål
""",
}
