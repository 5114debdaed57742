"""Wordings of the questions of evaluations; a line each: ``field[:kind of answers] | \
wording``."""

from __future__ import annotations

KNOWN = """
recommends | Vil du anbefale Innovationspraktik til andre?
recommends | Ville du anbefale en kollega at deltage i innovationspraktik?
recommends:n10 | På en skala fra 0 til 10, hvor sandsynligt er det, at du vil anbefale \
innovationspraktik til en kollega?
recommends:n10 | Hvor sandsynligt er det, at du vil anbefale os? (0 = slet ikke sandsynligt, 10 \
= meget sandsynligt)
recommends:st | I hvilken grad vil du anbefale andre at deltage?
recommends | Kan I anbefale andre arbejdspladser at blive vært?
recommends | Would you recommend Innovation Internship to a colleague?
recommends:n10 | How likely are you to recommend the programme to a friend or colleague?
recommends | Jeg vil anbefale andre at tage i innovationspraktik
recommends | 3. Vil du på baggrund af din oplevelse anbefale ordningen til andre?
satisfied | I hvilken grad er du alt i alt tilfreds med din deltagelse i Innovationspraktik?
satisfied:ti | Hvor tilfreds er du samlet set med forløbet?
satisfied:n5 | Hvor tilfreds er du på en skala fra 1-5, hvor 5 er meget tilfreds?
satisfied:ti | Hvor tilfreds var du med praktikken?
satisfied:ti | Overall, how satisfied were you with the week?
satisfied | To what extent are you satisfied with your stay?
satisfied:ti | Samlet tilfredshed
satisfied:n5 | Giv dit ophold 1-5 stjerner
satisfied | Er du tilfreds med at have været vært?
satisfied:ti | Hvor tilfreds er I som værter med praktikanten og besøget?
used | Har du haft konkret udbytte af at deltage?
used | Har I haft konkret nytte af at være værter?
used | Har du kunnet bruge noget fra praktikken i din hverdag?
used | Have you had any concrete benefit from the visit?
used | Har besøget givet dig et konkret udbytte?
used:st | I hvilken grad har du haft konkret udbytte af besøget?
used | Har du efterfølgende brugt noget af det, du så?
uses | Hvilket konkret udbytte har du haft? (sæt gerne flere kryds)
uses | Hvis ja, hvilken form for udbytte?
uses | Hvad har du fået ud af besøget?
uses | What kind of benefit? Tick all that apply
uses | Udbytte
used:yn | Udbytte
contact | Har du været i kontakt med værten efter opholdet?
contact | Har I efterfølgende haft kontakt med jeres praktikant?
contact | Have you been in touch with your host since the visit?
contact | Har der været kontakt mellem jer siden uge 37?
contact | Har I talt sammen siden?
contact | Er I stadig i kontakt med hinanden?
copied | Hvad tog du med dig hjem?
copied | Hvad har du kopieret fra din vært?
copied | Beskriv den bedste idé, du stjal med hjem
copied | What did you take home with you?
copied | Hvilken løsning har I kopieret eller tænker I på at kopiere?
copied | Hvad hugger du med hjem til din egen arbejdsplads?
copied | Nævn en ting, du har taget med hjem
comment | Har du andre kommentarer?
comment | Uddyb gerne dit svar
comment | Er der andet, du vil fortælle os?
comment | Hvad kan vi gøre bedre næste gang?
comment | Any other comments?
comment | Ris og ros
comment | Hvad var det bedste ved ugen?
consent | Må vi nævne dit navn, hvis vi deler din idé?
consent | Må vi citere dig?
consent | Må vi dele din idé med navn og arbejdsplads?
consent | May we quote you by name?
consent | Er det i orden, at vi bruger dit navn, når vi fortæller om din idé?
email | Din e-mailadresse
email | E-mail (frivilligt)
person_id | Dit praktikant-ID
person_id | ID
role | Deltog du som vært eller som praktikant?
role | Hvilken rolle havde du?
role | Jeg var
fields | Hvilket fagfelt arbejder du inden for?
fields | Fagområde
signed_up_at | Tidsstempel
signed_up_at | Indsendt
other | Hvor tilfreds er du med workshoppen?
other:ti | Hvor tilfreds er du med den information, du fik før besøget?
other:ti | Hvor tilfreds er du med forplejningen?
other | Vil du deltage igen næste år?
other | Må vi kontakte dig igen?
other | Havde I kontakt inden besøget?
other | Jeg giver samtykke til, at mine oplysninger behandles
other | Fik du nok hjælp fra koordinatoren?
other:tx | Hvad lærte du?
other | Har du fortalt dine kolleger om besøget?
other | Levede opholdet op til dine forventninger?
other | Var din leder tilfreds med, at du deltog?
other:em | Din leders e-mail
other:em | E-mail på din vært
other | Havde du udbytte af workshoppen?
other | Vil du være vært igen?
other:n5 | Hvor mange dage var du i praktik?
other:ti | Hvor tilfreds er du med matchet?
"""
"""Written while the reader was made."""

STRANGE = """
recommends | Er innovationspraktik noget, du ville foreslå og anbefale dine kolleger at prøve?
recommends:n10 | Sandsynlighed for at anbefale (0-10)
recommends | Kunne du finde på at anbefale andre offentligt ansatte at tage en uge ud?
recommends | Anbefaler I andre at åbne dørene for besøg?
recommends:n10 | Hvor sandsynligt er det på en skala fra 0 til 10, at I vil anbefale det at være \
praktikvært til andre?
recommends | Would you encourage and recommend others in your organisation to apply?
recommends:st | I hvor høj grad kan du anbefale Innovationspraktik?
satisfied | Alt taget i betragtning, i hvilken grad har du været tilfreds med din uge ude?
satisfied:ti | Din tilfredshed med innovationspraktikken
satisfied:n5 | Hvor godt tilfreds er du samlet? 1 = slet ikke, 5 = i meget høj grad
satisfied:ti | Hvad er dit helhedsindtryk – hvor tilfreds er du?
satisfied:ti | Generelt set: er I tilfredse med forløbet?
satisfied | Har innovationspraktikken i høj grad levet op til det, du ville, så du er tilfreds?
satisfied:ti | Please rate your overall satisfaction with the placement
satisfied:st | To what degree were you satisfied as a host?
used | Kan du pege på noget konkret, du har fået ud af ugen?
used | Har praktikken ført til noget, I konkret bruger i dag?
used | Konkret udbytte (ja/nej)
used | Did hosting give your workplace any concrete benefit?
used | Har du fået værktøjer eller viden, som du har kunnet anvende i dit arbejde?
used | Er noget af det, du oplevede, taget i brug hos jer?
uses | På hvilke områder har du haft udbytte?
uses | Hvad har praktikken ført til af udbytte? Vælg gerne flere
uses | Udbyttets karakter
contact | Har I været i forbindelse med hinanden efter uge 37?
contact | Har du og din vært holdt kontakten ved lige efterfølgende?
contact | Har I mødtes eller skrevet sammen siden praktikken?
contact | Did you stay in touch after the week?
contact | Efter besøget: har I haft kontakt?
copied | Hvilken idé har du kopieret med glæde?
copied | Hvad stjal du?
copied | Hvad vil du gøre anderledes derhjemme efter at have set det hos værten? Beskriv, hvad \
du har taget med
copied | Fortæl om noget, I har lånt fra jeres gæst
copied | Which practices did you bring back to your own team?
comment | Fritekst: hvad har du ellers på hjerte?
comment | Hvad ville have gjort ugen endnu bedre?
comment | Skriv endelig lidt mere her
comment | Any suggestions for next year's programme?
comment | Afsluttende bemærkninger
consent | Må COI bruge dit navn, når vi deler historien?
consent | Vi vil gerne dele gode idéer. Må vi skrive, hvem du er?
consent | Kan vi citere dig med navn i vores nyhedsbrev?
consent | Do you agree to your name being published with your idea?
email | Angiv den mailadresse, du tilmeldte dig med
person_id | Skriv dit ID (V- eller P-nummer fra bekræftelsen)
role | Hvad var du: vært eller praktikant?
role | Jeg svarer på vegne af en
fields | Inden for hvilket område arbejder din enhed?
signed_up_at | Afsendelsestidspunkt
other:ti | Hvor tilfreds er du med den vejledning, du fik?
other | Fik du kontakt til andre deltagere på workshoppen?
other | Har du anbefalet noget til din leder?
other | Kunne du tænke dig at høre mere om Copycat-prisen?
other | Havde I brug for mere tid?
other:tx | Hvad var dine forventninger til udbyttet?
other | Skal vi sende dig næste års invitation?
other:ti | Hvor tilfreds er du med dit arbejde til daglig?
other:yn | Er din arbejdsplads også vært?
other | Talte du med din leder om det bagefter?
other:n5 | Hvor mange kolleger har du fortalt om besøget?
recommends | Vil du opfordre og anbefale andre ansatte til at søge?
recommends:n10 | Giv en score fra 0 til 10: Hvor sandsynligt er det, at du anbefaler praktikken \
til en bekendt?
recommends | Synes du, at andre bør prøve det – vil du anbefale det?
recommends | Er det at være vært noget, du vil anbefale andre institutioner?
recommends | I would recommend this to other public workplaces
recommends:ti | Hvor enig er du: Jeg vil anbefale innovationspraktik
satisfied:ti | Når du ser tilbage på ugen, hvor tilfreds er du så?
satisfied | I hvilken grad er I som arbejdsplads tilfredse med at have haft praktikanter?
satisfied:n5 | Tilfredshed (1-5)
satisfied:ti | How happy are you with the visit as a whole?
satisfied:ti | Er du alt i alt en tilfreds praktikant?
satisfied:st | Tilfredshed med praktikopholdet
used | Har du på nuværende tidspunkt haft konkret udbytte af praktikken?
used | Har I som vært haft nytte af besøget?
used | Har I konkret gjort brug af det, I lærte af jeres gæst?
used | Has the stay led to anything you use in your job?
used:st | I hvilken grad har praktikken været til nytte for dig?
uses | Hvis ja: hvilket udbytte?
uses | Hvad bruger du det til?
uses | My benefit was (choose all that apply)
contact | Har I holdt kontakt efterfølgende?
contact | Har du siden været i kontakt med praktikanten?
contact | Er der stadig kontakt mellem jer og værten?
contact | Have you had any contact with your visitor after week 37?
copied | Hvad har du fået med hjem i kufferten?
copied | Hvilke løsninger fra værten har I kopieret?
copied | Din bedste kopi
copied | Hvilken god idé kom med hjem?
copied | What have you brought home and put to use?
comment | Eventuelle kommentarer
comment | Har du forslag til, hvordan vi gør det bedre?
comment | Noget at tilføje?
comment | Uddyb venligst, hvorfor du ikke vil anbefale
comment | Øvrige input
consent | Må vi fortælle andre om din idé med dit navn på?
consent | Jeg vil gerne nævnes med navn
consent | Må dit navn stå i vores idékatalog?
email | Din mail
email | Mailadresse (så vi kan koble svaret til dit besøg)
person_id | Praktikantnummer
role | Er du vært eller praktikant?
fields | Arbejdspladsens fagområde
signed_up_at | Dato for besvarelse
other:ti | Hvor tilfreds er du med værtens forberedelse?
other:ti | Hvor tilfreds er du med kaffen?
other | Ville du ønske, at ugen var længere?
other | Har du været i kontakt med COI efter besøget?
other | Ville du have haft nytte af en workshop efter ugen?
other | Er det første gang, I er vært?
other:ti | Hvor tilfreds tror du, din vært var?
other | Må vi ringe til dig for at høre mere?
other | Accepterer du betingelserne?
other:tx | Hvad håbede du at få med hjem?
other | Vil du anbefale workshoppen til andre?
"""
"""Written as if by a stranger, before any of them was tried."""

NO_CONSENT = """
other | Må vi dele dine svar med værten?
other | Jeg giver samtykke til, at mine svar deles med COI
other | Må vi bruge dit svar i rapporten (anonymt)?
other | Må vi vise billeder af dig?
other | Giver du lov til, at vi kontakter dig?
other | Må vi dele din idé?
other | Må vi dele idéen med andre?
other | Må vi offentliggøre din idé?
other | Må vi citere dig anonymt?
other | Må vi nævne din arbejdsplads?
other | Må vi nævne din idé i nyhedsbrevet?
other | Ønsker du at være anonym?
other | May we share your answers?
other | May we publish your idea?
other | Har du nævnt besøget for din leder?
other | Er dit navn rigtigt?
other | Vil du gerne have, at vi ikke nævner dit navn?
other | Vil du nødig nævnes ved navn?
other | Skal dit navn udelades?
other | May we mention your idea without your name?
other | Jeg ønsker ikke at blive nævnt ved navn
other | Har du delt dit navn med værten?
other | Skal dit navn holdes hemmeligt?
other | Må vi citere din besvarelse?
other | Må vi citere dig?
"""
"""Yeses that nobody may be named by."""
