"""The words that headers are made of: what each stands for, in Danish and English.

Spelling is folded as `words_of` folds it (``aa``, ``ae``, ``oe``, no accents). A stem is looked for
anywhere in a word, the longest first, so that ``arbejdspladsens`` and ``værtsønske`` need no entry
of their own; ``=`` marks one that must be the whole word.
"""

from __future__ import annotations

CONCEPTS = {
    "email": "email mail =mails mailadresse emailadresse emailadr",
    "phone": "telefonnummer telefonnr telefon =tlf =tlfnr =mobil mobilnummer mobilnr mobiltelefon "
    "phonenumber telephone phone",
    "name": "navn =name =names =fullname =hedder =kaldes",
    "first-name": "fornavn firstname",
    "last-name": "efternavn lastname surname",
    "contact": "kontaktperson kontakt kontaktes contact tovholder =ansvarlig =fat",
    "workplace": "arbejdsplads arbejdssted tjenestested institution =afdeling =afdelingen "
    "=afdelings =enhed =enheden =enhedens workplace department =unit =team =kontor =kontoret",
    "organisation": "organisation organization myndighed arbejdsgiver =koncern =koncernen "
    "forvaltning styrelse ministeri =agency authority employer =institutionstype",
    "kommune": "kommune municipalit",
    "municipal": "kommunal kommunalt municipal =kommunaltansat",
    "state": "=stat =staten =statens statslig statsinstitution =state =central =government "
    "=departement",
    "sector": "sektor sector",
    "region": "=region =regional =regionen regioner regionalt =regions",
    "lie": "=ligger =ligge =placeret =placering beliggen =befinder =located =location lokation",
    "address": "=adresse =adressen =address postnummer postnr =postadresse =vej",
    "part": "landsdel =egn =egne =dele =del =part =parts =hjoerne",
    "country": "=land =landet =danmark =country =denmark geografi",
    "field": "fagfelt fagomraade fagligt faglig =fag =felt =felter =fields =field =emne =emner "
    "=tema =temaer =omraade =omraader =omraadet arbejdsomraade =topic =topics =area =areas "
    "speciale interesseomraade kerneopgave =opgaver fagspeciale branche ekspertise",
    "many": "hvormange =antal =many =maks =max =maksimalt kapacitet =pladser =plads =capacity "
    "=mange =maximum",
    "intern": "praktikant besoegende =visitor =visitors =intern =interns",
    "visit": "besoeg =praktik =praktikken praktikophold innovationspraktik =visit =visiting "
    "=internship =ophold =opholdet =placement",
    "day": "=dage =dagene ugedag =day =days weekday hverdag =dages praktikdage besoegsdage mandag "
    "tirsdag onsdag torsdag fredag =monday =tuesday =wednesday =thursday =friday",
    "week": "=uge =ugen =uge37 =week =week37",
    "which": "=hvilke =hvilken =hvilket =which",
    "where": "=hvor =where =hvorhenne",
    "who": "=hvem =who =whom",
    "why": "=hvorfor =why",
    "what": "=hvad =what",
    "when": "=hvornaar =when",
    "how-long": "=laenge varighed =long =duration =tid",
    "guest": "gaest =guest =guests",
    "unknown": "ukendt unknown fremmed",
    "family": "familie =family beslaegt",
    "kind": "=type =typen =form =slags besoegstype besoegsform =kind =art",
    "host": "praktikvaert vaert =host =hosts =hostplace",
    "own": "=selv =egen =eget =egne =own =yourself =yourselves =self =allerede =already",
    "found": "fundet =finde =found =konkret =bestemt",
    "wish": "oensk =wish =wishes =wished =wanted prioritet priority =preference foretruk "
    "foretraek =prefer =preferred hellere =helst",
    "order": "=foerste =anden =andet =tredje =fjerde =femte =first =second =third =fourth =1 =2 "
    "=3 =4 =5 =1st =2nd =3rd",
    "companion": "rejsefaelle rejsemakker rejsekammerat =makker =makkeren foelges foelgeskab "
    "ledsager kollega companion colleague =sammen =together rejsepartner",
    "travel": "=rejse =rejser =rejs =travel =travelling =traveling =afsted",
    "manager": "leder =chef =chefen =chefs =manager =managers =boss =overordnet =ledelse "
    "=ledelsen =lederens =managerial personaleleder",
    "employee": "medarbejder employee =ansat",
    "level": "niveau =level =personaleansvar =ledelsesansvar stillingsniveau ledelsesniveau",
    "agreed": "=aftalt =aftale =aftaler =agreed =agreement godkend =accept accepteret =accepterer "
    "tilladelse =approved =approval =approve =approves =permission indforstaaet afstemt clearet "
    "opbakning =opbakket =bakker =cleared =afklaret =ok",
    "workshop": "workshop forbered preparator =preparing =preparation =opstartsmoede =kickoff "
    "=formoede",
    "join": "deltag =attend =participate =participation =join =kommer",
    "experience": "oplev =tilbyde =tilbyder =byder =byde =program =programmet =indhold aktivitet "
    "=experience =offer =offers =see =show =vise =viser =fremvise =laere praktikforloeb",
    "motivation": "motiv begrund =udbytte =forventer =forventning =forventninger =learn =haaber "
    "=laere =motivation =formaal =reason =haab",
    "title": "=stilling =stillingen stillingsbetegnelse titel =title jobtitel jobtitle =job "
    "=jobfunktion =funktion =position stillingstitel =laver",
    "role": "=rolle =rollen =role",
    "time": "tidsstempel timestamp tidspunkt =submitted =submitdate =submit =indsendt "
    "=indsendelse =besvaret =afsluttet =faerdig faerdiggoerelse =completion =completed "
    "=completeddate =closetime =tilmeldt tilmeldingstidspunkt tilmeldingsdato svardato "
    "svartidspunkt besvarelsestidspunkt indsendelsesdato =udfyldt =tidsstempling =enddate",
    "date": "=dato =datoen =datoer =date =dates",
    "start": "=start starttid starttidspunkt =started =startet =startdate =begin =begyndt "
    "=paabegyndt",
    "created": "=oprettet =created =changed =modified =aendret =datestamp =sidst =last =opdateret",
    "id": "=id =nr =nummer =loebenummer respondentid =token =ref =guid =uuid =respondent =svar "
    "=serienummer sagsnummer",
    "receive": "modtag =imod =receive =receiving =welcome =huse =afsaette",
    "possible": "mulig =kan =can =ledig =ledige =available =availability =passer =raadighed "
    "=raade =mulighed =able",
    "interest": "=interesse =interesser interesseret =interested =interest =interests nysgerrig",
    "work": "=arbejder =arbejde =work =works =working =beskaeftiget =beskaeftiger =ansat "
    "=ansaettelse =employed =hoerer =tilhoerer =sidder =dagligt =daglige",
    "consent": "samtykke consent gdpr persondata databeskyttelse privatliv =behandling =privacy",
    "comment": "bemaerkning kommentar comment =oevrigt =oevrige =note =noter =notes =tilfoeje "
    "=remarks =spoergsmaal =questions =else =anything",
    "login": "=login =username =brugernavn =anonym =user =bruger =ip =ipaddr =ipaddress",
    "language": "sprog =language =startlanguage",
    "food": "allergi kost =diaet =mad =forplejning vegetar =food dietary =spise",
    "age": "=alder =koen =foedt foedselsdag =age =gender =cpr =cprnummer",
    "heard": "=hoert =heard kendskab",
    "before": "=var =deltog =besoegte =havde =fik =did =were =foer =tidligere =before =previously "
    "=sidste =erfaring",
    "news": "nyhedsbrev newsletter",
    "lodging": "overnat hotel transport lodging accommodation =koerekort =bil",
    "invoice": "=ean eannummer =cvr =cvrnummer faktura =invoice =betaling",
    "status": "=status =gennemfoert statoverall =lastpage =seed =side",
    "photo": "billede foto =photo =presse =link =hjemmeside =website =url =logo",
    "size": "stoerrelse =headcount",
    "web": "linkedin facebook",
    "handicap": "handicaphensyn =hensyn =saerlige tilgaengelighed",
    "private": "privat =personlig =private =personal",
    "spare": "alternativ ekstra sekundaer backup stedfortraeder =secondary =alternate",
    "live": "=bor =boende bopael hjemby hjemme =live =living =home",
    "hour": "=timer =time =hours =hour =minutter",
    "times": "=gange",
    "no": "=lukket =closed =undtagen =except =undgaa =ikke =not =hverken",
}
_NOTHING = """
2024 2025 2026 2027 2028 37 a af alle alt an and angiv any are at bare be bedes beskriv blive
bliver body by ca choose comes daekker dag daglig de dem den dennes der deres describe det dig din
dine dit do does du e egentlig eller employs en enter er et eventuel eventuelle eventuelt evt faa
faar feks flere flest for forhaand fortael fra from fulde full fx gang gerne had hans har has have
hele hendes her hos how hver hvert hvis hvordan hvorledes i if in ind inde inden is it ja jeg jer
jeres kalder kaldes kort kryds krydser kun kunne kunnet lad like man med melder mere mest mig min
mindst mine mit mm moede multiple mv my naar ned nej number of og ogsaa om on one op oplys or os
osv our paa please ringe s saa saet select several sig sin sit skal skriv skrive som staa stay t
taenke take tell that the their this til to tomt ud uddyb under us vaelg vaere vare ved
vedkommende vedkommendes vi vil vores we will with would write you your
"""
IGNORED = frozenset(_NOTHING.split())
"""Words that say nothing of which field a question is about."""
