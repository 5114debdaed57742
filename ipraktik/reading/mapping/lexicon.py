"""The words that headers are made of: what each stands for, in Danish and English.

Spelling is folded as `words_of` folds it (``aa``, ``ae``, ``oe``, no accents). A stem is looked for
anywhere in a word, the longest first, so that ``arbejdspladsens`` and ``værtsønske`` need no entry
of their own; ``=`` marks one that must be the whole word. `ignored` has the words that say nothing.
"""

from __future__ import annotations

CONCEPTS = {
    "email": "email mail =mails mailadresse emailadresse emailadr epost =maile mailadr indbakke "
    "=inbox =mailen =postkasse",
    "phone": "telefonnummer telefonnr telefon =tlf =tlfnr =tel =mobil mobilnummer mobilnr "
    "mobiltelefon phonenumber telephone phone =mobile =cell lokalnummer lokalnr fastnet =ring "
    "=ringe =call =direkte =lokal =telefonen =mobilen =mobiltlf =fon =mob =fanges =traeffetid",
    "name": "navn =name =names =fullname =hedder =kaldes =kalder =called =navngiven =navngiv",
    "first-name": "fornavn firstname",
    "last-name": "efternavn lastname surname",
    "contact": "ansvarligs kontaktperson kontakt kontaktes contact tovholder =ansvarlig =ansvaret "
    "=fat ansvarlige =responsible =charge =person =vaertsperson kontaktinfo indgang kontaktled "
    "=ansvarshavende primaerkontakt =koordinator =koordinatoren =vaertskontakt =coordinator "
    "=liaison =indgangen",
    "workplace": "praktiksted arbejdsplads arbplads arbejdssted tjenestested institution "
    "=afdeling =afd =afdelingen =afdelings =afdelingens =enhed =enheden =enhedens workplace "
    "department =unit =units =team =kontor =kontoret =kontorets =office =arbpl =arb arbejdsstedet "
    "tjenestestedet vaertsstedet stedet =sted =stedets ansaettelsessted =place =skole =jobcenter "
    "=center =bibliotek =institutions virksomhed =adelingen =sektion =stab =bogruppe "
    "=tjenestestedets =arbejdssteds =filial =plejehjem =skolen =site =school =branch =division "
    "=bureau =adm =driftssted =servicested =arbejdsstedets =institutionen",
    "organisation": "=parent =belong =belongs ansaettelsesomraade organisation organization "
    "myndighed arbejdsgiver =koncern =koncernen =org forvaltning styrelse ministeri istry "
    "=ministries =agency =agencies authority =authorities employer =institutionstype departement "
    "ressort =direktorat moderorganisation ansaettelsesmyndighed =myndighedens =loen =ejes =ejer "
    "=hovedorganisation =instans =moderorg =myndigheden =arbejdsgiveren =loenudbetaler =udbetaler "
    "=ansaetter =ansaettende",
    "kommune": "kommune municipalit =komm =byen =by =city =town =kommuner =hjemkommune =kommunen "
    "=kom =kommunens",
    "municipal": "kommunal kommunalt municipal =kommunaltansat =local =kommunalansat =kommunale",
    "state": "=stat =staten statslig statsinstitution =state =central =government =governmental "
    "=statslige =statsansat",
    "sector": "=offentlig sektor sector =niveauet",
    "region": "=region =regional =regionen regioner regionalt =regions",
    "lie": "=ligger =ligge =placeret =placering beliggen =befinder =located =location =locations "
    "lokation =finder =moede =moeder =cykler =koerer =foregaar =foregaa =sidder =holder "
    "=hjemmehoerende =beliggenhed =situated =basis =based =placerede",
    "address": "moedested =adresse =adressen =adr address postnummer postnr =postadresse =vej "
    "vejnavn husnummer gadenavn =street =zip =postcode =postal",
    "part": "landsdel =egn =egne =dele =del =part =parts =hjoerne =omegn =landsdelene =hjoerner "
    "=egnen",
    "country": "=land =landet =danmark =country =denmark geografi geografisk",
    "field": "fagfelt fagomraade fagligt faglig =fag =felt =felter =fields =field =emne =emner "
    "=emnet =tema =temaer =temaet =omraade =omraader =omraadet arbejdsomraade =topic =topics "
    "=area =areas =theme =themes =subject =subjects =fagene =faget ressortomraade ansvarsomraade "
    "speciale interesseomraade kerneopgave =opgaver =opgave fagspeciale branche ekspertise "
    "=expertise =opgavefelt =emneomraade =discipline =fagretning sagsomraade =sager =faglighed "
    "fagligheder =kompetencer =kompetence =fagfelterne =discipliner =specialer =opgavetyper "
    "=sagstyper =arbejdsfelt =arbejdsfelter =domain =domains =specialty =specialties =emneord "
    "=fagkategori =kategorier =kundskab =viden",
    "many": "hvormange =antal =many =maks =max =maksimalt kapacitet =pladser =plads =capacity "
    "=mange =maximum =hoejst =rumme =praktikpladser =places =seats =slots =numbers =ad =samtidig",
    "intern": "praktikant besoegende =visitor =visitors =intern =interns =besoegeren "
    "=praktikanterne =elev =trainee =trainees",
    "applicant": "undertegned ansoeger deltager =deltageren =deltagerens =deltagers =participant "
    "=applicant tilmelder",
    "visit": "=praktikkens =praktiks =visits besoeg =praktik =praktikken praktikophold "
    "innovationspraktik =visit =visiting =internship =ophold =opholdet =placement praktikperiode "
    "=forloebet =forloeb =stay =praktikbesoeg =besoegene =visitation =udveksling =turen =tur "
    "=trip =secondment",
    "day": "=weekdays =dage =dagene =dg ugedag =day =days weekday hverdag =dages =dagtal "
    "praktikdage besoegsdage mandag tirsdag onsdag torsdag fredag =monday =tuesday =wednesday "
    "=thursday =friday =ugedagene =dagen =dags =weekdage",
    "week": "=uge =ugen =ugens =uge37 =week =week37",
    "which": "=hvilke =hvilken =hvilket =which",
    "where": "=hvor =where =hvorhenne =hvorhen",
    "who": "=hvem =who =whom =nogen =anybody =anyone =somebody =someone",
    "why": "=hvorfor =why",
    "what": "=hvad =what",
    "when": "=hvornaar =when =periode =perioden =period",
    "how-long": "=laenge varighed =long =duration =tid laengde =length",
    "guest": "=besoegende gaest =guest =guests =gaesten",
    "unknown": "ukendt =ukent unknown fremmed =stranger",
    "family": "familie =family beslaegt",
    "kind": "=karakter =karakteren =type =typen =form =formen =slags besoegstype besoegsform "
    "=kind =art =arten =praeference =praeferencer =variant",
    "host": "praktikvaert vaert =host =hosts =hostplace =vaertsenhed =vaertsstedet",
    "own": "=selv =egen =eget =egne =own =yourself =yourselves =self =allerede =already "
    "selvfundet selvvalgt =forhaand =prearranged =selvstaendigt",
    "current": "=nuvaerende =current =currently =dagligdag =present",
    "found": "=lavet fundet =finde =found =konkret =bestemt =score =bestemte =inviteret =invited "
    "=lovet =promised =kender =indgaaet =haandslag =forhaandsaftale =arrangeret =prearrange",
    "wish": "=droemme oensk =wish =wishes =wished =wanted prioritet priority =priorities =prio "
    "=preference =preferences foretruk foretraek =prefer =preferred hellere =helst =desired "
    "=oeverst =valg =choice droemme =oenskeseddel =droemmer =favorit =favoritter =favourite "
    "=yndlings =shortlist =top =rangordn =allerhelst =ranking =allerhoejest",
    "order": "naestbedste =foerste =anden =andet =tredje =fjerde =femte =first =second =third "
    "=fourth =1 =2 =3 =4 =5 =1st =2nd =3rd foerstevalg andetvalg tredjevalg foersteprioritet "
    "andenprioritet tredjeprioritet naesthelst foersteoenske andetoenske tredjeoenske =rang =rank "
    "=raekkefoelge =ranked =prioriteret =dernaest =andenvalg =tredievalg =naestoeverst "
    "=andetvalget =sekundaert =primaert =tertiaert",
    "companion": "rejsefaelle rejsemakker rejsekammerat =makker =makkeren foelges foelgeskab "
    "ledsager kollega kolleger companion colleague =sammen =together rejsepartner medrejsende "
    "=accompany =accompanying =accompanied foelgesvend =alene =coworker =coworkers rejseselskab "
    "=foelge =foelges =par =tandem =makkerpar =buddy =partner =pairs",
    "travel": "=rejse =rejser =rejs =travel =travelling =traveling =afsted =hen",
    "manager": "=ledelsens =manage leder =chef =chefen =chefs =chefens =manager =managers =boss "
    "=overordnet =ledelse =ledelsen =lederens =managerial personaleleder =management =supervisor "
    "=head =heads =superior =foresatte =foresattes =foresat =forstander =forperson =ledere "
    "=lederen =leders "
    "=direktionen =teamleder =afdelingschef =kontorchef =omraadechef",
    "employee": "medarbejder employee =ansat =medarb =menig =staff",
    "level": "personaleledelse niveau =level =personaleansvar =ledelsesansvar stillingsniveau "
    "ledelsesniveau lederstilling lederansvar =responsibility =ledelsesniveauet =personaleleder",
    "agreed": "=supports =support =stoetter =stoette =aftalt =aftale =aftaler =aftalte =agreed "
    "=agreement godkend =accept accepteret =accepterer =arranged tilladelse =approved =approval "
    "=approve =approves =permission indforstaaet afstemt clearet opbakning =opbakket =bakker "
    "=cleared =clear =afklaret =ok =okay =orden tilsagn =samtykket orienteret =spurgt =spoerge "
    "=asked =board =sagt =sige =siger =said =yes =indvilliget =accepts =go =forhaandsgodkendt "
    "=bekraefter =truffet =indgaaet =aftalen =forhaandsaftale =haandslag =velsignelse =blessing "
    "=consented =sanctioned =permitted =klarsignal =forankret =enig =enige =konfirmeret =signoff "
    "=lov =bifald =bifalder =bifaldet",
    "workshop": "workshop forbered preparator =preparing =preparation =opstartsmoede =kickoff "
    "=formoede =ws =workshoppen introdag informationsmoede =fyraftensmoede =introduktionsmoede "
    "=opstart =seminar =forberedelsesdag =introworkshop =kursusdag =forberedelse =formoedet",
    "join": "=deltage deltag =attend =attendance =participate =participation =join =joining "
    "=kommer =regne =medvirke =repraesenteret =represented =coming =ses =tilstede =repraesentant "
    "=tilstedevaerende",
    "experience": "oplev =tilbyde =tilbyder =byder =byde =program =programmet =programme =indhold "
    "=indholdet aktivitet =activities =fristelser =invitation appetitvaekker =experience =offer "
    "=offers =see =show =vise =viser =fremvise =frem =laere praktikforloeb =beskrivelse =beskriv "
    "=description =describe =fortael =dele =se =proeve =praesentation =rundvisning =content "
    "=smagsproeve =ske =sker =vente =venter =store =fremvisning =forevises =demonstrere =tilbud "
    "=pitch =reklame =salgstale =saelg =saelger =lok =appetit =redegoerelse =taenkes "
    "=laerepunkter =presentation =sketch =skitse =dagsprogram =rundtur",
    "motivation": "=ansoegning =soeger motiv begrund =udbytte =forventer =forventning "
    "=forventninger =forventet =learn =haaber =lokker =expectations =expect =motivation =formaal "
    "=reason =reasons =haab =hope =braender =ansoegningen =soege =applying =apply =bring =gain "
    "=bruge =overbevis =hvorfor =ambition =ambitioner =maal =laeringsmaal =goals =goal =purpose "
    "=overfoere =grunde =grund =bevaeggrund =anledning =nytte =forventes",
    "title": "=stillingen =stilling stillingsbetegnelse titel =title jobtitel jobtitle =job "
    "=jobbet =jobfunktion =funktion =position stillingstitel =laver =visitkort =visitkortet "
    "=profession =occupation =stillingskategori =stillingsnavn =jobtype =hverv",
    "role": "=rolle =rollen =role",
    "time": "fuldfoerelsestidspunkt registrering tidsstempel timestamp tidspunkt =submitted "
    "=submitdate =submit =submission =indsendt =indsendelse =besvaret =besvarelse =besvarelsen "
    "=afsluttet =faerdig faerdiggoerelse =faerdiggjort =completion =completed =complete "
    "=completeddate =closetime =tilmeldt tilmeldingstidspunkt tilmeldingsdato svardato "
    "svartidspunkt besvarelsestidspunkt indsendelsesdato =udfyldt =tidsstempling =enddate "
    "=registreret =registered =modtaget =received =klokkeslaet =time =ind =afgivet =tidsangivelse "
    "=logget =arrived =ankommet =oprettelse",
    "date": "=dato =datoen =datoer =date =dates",
    "start": "startdato =start starttid starttidspunkt =started =startet =startdate =begin "
    "=begyndt =paabegyndt =aabnet =opened",
    "created": "=oprettet =created =changed =modified =aendret =datestamp =sidst =last =opdateret "
    "=updated",
    "id": "=id =nr =no =nummer =number =loebenummer respondentid =token =ref =guid =uuid "
    "=respondent =svar =serienummer sagsnummer =sagsnr =journalnummer =journalnr =element "
    "elementtype =vedhaeftede =filer =sti =path =response =key =record",
    "receive": "modtag =imod =receive =receiving =welcome =huse =afsaette =aabent =aabne =aaben "
    "=praktikvaerter =rumme",
    "possible": "mulig =kan =can =ledig =ledige =available =availability =passer =raadighed "
    "=raade =mulighed =able =suit =suits =fravaerende =undvaeres =vaek =possible =ledigt =lade "
    "=friholde =free =kalenderen =kalender =friholdt =muligt",
    "interest": "emneoensk =stifte =interesse =interesser interesseret =interesserer =interested "
    "=interest =interests nysgerrig =curious =klogere =bekendtskab =snuse =udforske =explore "
    "=opsoege =lyst =lystne =kigge =tiltraekker =draget =kendskab =nysgerrighed =laerer =lokker "
    "=fristet =fascinerer =dykke =inspiration =inspireres =taettere",
    "learn": "=laere =learn =learning",
    "work": "=tjeneste =sidder =arbejder =arbejde =arbejdet =work =works =working =beskaeftiget "
    "=beskaeftiger =ansat =ansaettelse =employed =employment =hoerer =tilhoerer =hverdagen",
    "consent": "=read =gemmer =gemme =notice =opbevare samtykke consent gdpr persondata "
    "databeskyttelse privatliv =behandling =privacy =betingelser =betingelserne vilkaar =terms "
    "=conditions =oplysningspligt =tro",
    "comment": "bemaerkning =bem kommentar comment =oevrigt =oevrige =note =noter =notes "
    "=tilfoeje =remarks =remark =spoergsmaal =questions =else =anything =information "
    "=tilfoejelser =nb =obs =huskes =tilfoej",
    "login": "=login =username =brugernavn =anonym =user =bruger =ip =ipaddr =ipaddress =browser "
    "=enhedstype =agent =device =devices =logged =mitid =platform =operativsystem =styresystem "
    "=skaermoploesning =referrer =refurl =kilde =source =kampagne =campaign =utm =session "
    "=collector",
    "language": "=engelsk =english sprog =language =languages =startlanguage",
    "food": "=spiser allergi kost =diaet =mad =forplejning vegetar =food dietary =spise =meal "
    "=frokost =lunch =drikke =vegan =spiseseddel =koekkenet =diet =dietary =gluten =vegetarian",
    "age": "=alder =koen =foedt foedsels =age =gender =cpr =cprnummer =birth =birthday =born "
    "=personnummer",
    "heard": "=hoert =hoerte =heard =hear",
    "before": "=aars =years =year hosted =participated =kendte =tidl =var =deltog =besoegte "
    "=havde =were =foer =tidligere =before =previously =sidste =erfaring =forrige =haft =previous "
    "=been =anciennitet",
    "news": "nyhedsbrev newsletter",
    "lodging": "overnat hotel transport lodging accommodation =koerekort =bil =tog =parkering "
    "=parkeringsplads =parking =logi",
    "invoice": "=ean eannummer eanlokation =cvr =cvrnummer faktura =invoice =billing =betaling "
    "=omkostningssted",
    "status": "=action =status =gennemfoert statoverall =lastpage =seed =side =godkendelsesstatus "
    "=behandlet =booket =sagsbehandler =journaliseret =svarbrev =mappe =lagt =rykket =rykker "
    "=sagsgang =kvitteret =arkiveret",
    "photo": "=sociale =social billede foto =photo =photos =presse =link =hjemmeside =website "
    "=url =logo =medier =avis =avishistorie =journalist =historie =presseomtale =media =video",
    "size": "stoerrelse =headcount =aarsvaerk =ansatte =size =medarbejderantal =headcounts =fte",
    "web": "linkedin facebook",
    "handicap": "=adgang =special handicap =hensyn =saerlige tilgaengelighed koerestol "
    "=accessibility =accessible =behov =needs =wheelchair",
    "private": "privat =personlig =private =personal",
    "spare": "alternativ ekstra sekundaer backup stedfortraeder =secondary =alternate =sekretaer "
    "pressekontakt presseansvarlig "
    "=sekretaeren =sekretaerens =assistent =assistant =assistants =hr =paaroerende =emergency "
    "=direktoer =direktoeren =direktoerens =afsender =suppleant afloeser =reserve =reservekontakt "
    "=vikar substitute deputy =standin =cc =kopi =stedfortraederen =naestkommanderende "
    "=bagstopper =copied =souschef",
    "live": "=bor =boende bopael hjemby =live =living =home =hjemadresse =hjemkommune",
    "hour": "svartid =timer =hours =hour =minutter =sekunder =minutes =seconds",
    "times": "=gange",
    "rating": "evalu =survey =anbefalet =hoej =grad tilfreds =tilfredshed evaluer =anbefale "
    "=anbefaler =recommend =satisfied =rating =vurderer =vurdering =feedback =nps",
    "again": "=igen =again =senere =later =fremover =fremtidige =naeste",
    "education": "uddannelse =education fagforening =union =overenskomst =degree",
    "clothes": "tshirt =shirt =troeje",
    "at-hosts": "=hosjer",
    "origin": "=ophav",
    "no": "=lukket =closed =undtagen =except =undgaa =ikke =not =hverken",
}
_BINDING = """
manager companion intern host before no live private spare invoice food language age consent news
lodging photo handicap rating login comment size heard education clothes again workshop found origin
"""
BINDING = frozenset(_BINDING.split())
"""What turns a question into another one, wherever in the header it stands."""
_NO_TURNING = frozenset(
    ("companion", "intern", "host", "no", "workshop", "found", "origin", "before", "again")
)
TURNING = BINDING - _NO_TURNING
"""What makes a question one about somebody or something else than a sign-up asks for."""
