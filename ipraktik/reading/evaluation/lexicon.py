"""The words that the questions of an evaluation are made of; see `mapping.lexicon` for how."""

from __future__ import annotations

import re

from ipraktik.reading.mapping.ignored import IGNORED
from ipraktik.reading.mapping.words import Lexicon

_CONCEPTS = {
    "was-recommended": "=anbefalet =recommended",
    "recommend": "anbefal recommend =nps ambassad =promoter =tilraade =raade",
    "likely": "sandsynlig likely likelihood",
    "others": "=andre kollega kolleg =others =other =ven =venner =friend =friends colleague "
    "=bekendt =nogen =somebody =someone =anyone =arbejdsplads =arbejdspladser =workplace "
    "=workplaces =organisationer",
    "satisfied": "tilfreds satisf =fornoejet =glad =happy =pleased =smiley =stjerner =stars",
    "degree": "=grad =hoej =extent =degree =skala =scale =score =bedoem =bedoemme =rate "
    "=vurderer =vurdere =rating",
    "overall": "=samlet =samlede =helhed =helheden helheds =helhedsindtryk =overordnet "
    "=overordnede =overall =whole =generelt =general =generally",
    "use": "udbytte nytte =brug =bruge =bruger =brugt brugbar anvend gavn =use =used =using "
    "useful =usable =benefit =benefits =benefited =benefitted =outcome =outcomes =vaerdi "
    "=vaerdifuldt =value =gevinst =gevinster =effekt =resultat =resultater =results =result "
    "=omsat =omsaette =gained =gain =gain =impact =afkast",
    "concrete": "konkret concrete =specific =specifikt =tangible =practical =practice =praksis",
    "kinds": "=hvilke =hvilken =hvilket =slags =type =typer =kind =kinds =which =hvordan =how "
    "=omraader =bestod =bestaar =saet =kryds =flere",
    "what": "=hvad =what =noget =something =anything",
    "contact": "kontakt =contact =touch =snakket =talt =tale =skrevet =skrive =talked =spoken "
    "=spoke =sparret =sparring =hoert =heard =moedtes =dialog =forbundet =connected =holdt "
    "=udvekslet =relation =relationen =relationer =samarbejde =samarbejdet =samarbejder",
    "after": "=efter =bagefter =siden =efterfoelgende =afterwards =since =after =afsluttet "
    "=sidenhen =later =senere =efterfoelgende =fortsat =fortsaetter =stadig =still =loebende",
    "host": "praktikvaert vaert =host =hosts =hosting =hosted",
    "intern": "praktikant =gaest =gaesten =gaester =besoegende =visitor =visitors =intern "
    "=interns =guest =guests =gaesterne =trainee",
    "visit": "=placement =placementet =ugens besoeg =praktik =praktikken =praktikophold "
    "=praktikforloeb innovationspraktik "
    "=ophold =opholdet =uge =ugen =forloeb =forloebet =program =programmet =ordning =ordningen "
    "=visit =visits =visiting =internship =programme =program =stay =week =ipraktik =deltagelse "
    "=deltage =deltaget =deltog =participation =participating =participate =arrangementet "
    "=oplevelse =oplevelsen =experience =praktikugen =innovationspraktikken =initiativ "
    "=initiativet =konceptet =koncept =dagene =turen",
    "copied": "kopi =stjaalet =stjael =stjaele =stjaeler =hugget =hugge =copy =copied copycat "
    "=copying =steal =stjal =stole =stolen =genbrug =genbruge =genbrugt =overfoert =overfoere "
    "=laant =laane =medhjem =adopted =inspirationtyveri =efterlignet =tyvstjaalet",
    "home": "=hjem =home =hjemme =derhjemme =back =tilbage",
    "idea": "=ide =idee =ideen =ideer =idea =ideas loesning =solution =solutions inspiration "
    "=inspireret =inspired =erfaringer =erfaring =lessons =greb =metode =metoder =metoden "
    "=tiltag =ting",
    "change": "aendr =change =changed =changes justeret =justere =anderledes =differently "
    "=ivaerksat =ivaerksaette =implementeret =implementere =implemented =indfoert =indfoere "
    "=startet =started =introduced =sat =afproevet",
    "learn": "laert laering =laere =learn =learned =learnt =learning",
    "comment": "kommentar bemaerkning comment uddyb =oevrigt =oevrige forslag =tilfoeje =add "
    "feedback forbedr improve begrund =hvorfor =why =note =noter =remarks =ris =ros =sige "
    "=fortaelle =elaborate =else =explain =bedre =better =suggestions =hilsen =andet "
    "=bedst =best =tilfoejelser =skulle =fungerede =worked =well =mangler =manglede",
    "consent": "=accept =tilladelse =permission =consent =giver =ok =okay =lov =samtykke",
    "may": "=maa =may",
    "named": "=naevne =naevnes =naevnt =mention =mentioned =citere =citeres =citeret "
    "=quote =quoted citat =credit =krediteres",
    "share": "=dele =delt =deles =share =shared offentligg =publish =published =publicly =fortael "
    "=fremgaa =fremgaar =vise =vises",
    "anonymous": "anonym =billede =billeder =foto =photo =photos =video",
    "name": "=navn =navns =named =navngive =navngives =navne =name =names =navnet =hedder",
    "process": "persondata personoplysning =gdpr =databeskyttelse behandl =process =processing "
    "=data =opbevar privatliv =privacy =oplysninger =gemme =gemmes",
    "email": "email mail epost =emails mailadresse emailadresse",
    "id": "=id =idnr =respondent svarperson =respondentid =respondentens praktikantid vaertid "
    "=deltagernummer =deltagernr =nummer =loebenummer =tilmeldingsnummer =number =kode =code "
    "=personid =deltagerid =vaertsid",
    "role": "rolle =role =roles =egenskab =capacity =svarer =besvarer =answering =responding "
    "=deltagertype =respondenttype",
    "was": "=var =were =som =as =enten =either =vaeret =jeg",
    "field": "fagfelt fagomraade fagligt faglig =fag =felt =field =fields =branche =speciale "
    "fagomraad =arbejdsomraade =area =areas =omraade =omraadet =subject =sector =sektor",
    "when": "=dato =date =tidspunkt =tidsstempel =timestamp =besvaret =answered =submitted "
    "=completed =indsendt =afsendt =tid =time =datestamp =sluttidspunkt =hvornaar =when "
    "=svardato =svartidspunkt =faerdiggoerelsestidspunkt",
    "workshop": "workshop =workshoppen =workshopperne =kickoff =forberedelse =forberedelsen "
    "=forberedende =preparation "
    "=formoede =introduktion =introduktionen =opsamling",
    "aspect": "information =informationen =kommunikation =kommunikationen =match =matchet "
    "matchning =matchingen =praktisk =praktiske =planlaegning =planlaegningen =tilrettelaeggelse "
    "=forplejning =mad =food =koordinator =koordinatoren =sekretariat =sekretariatet =coi "
    "=laengde =laengden =varighed =length =tilmelding =tilmeldingen =signup =registration "
    "=transport =logistik =lokaler =lokalerne =materiale =materialer =materialet =website "
    "=hjemmeside =hjemmesiden =proces =processen =organisering =rammer =rammerne =indhold "
    "=indholdet =content =support =stoette =hjaelp =vejledning =antal =antallet =grundskitse "
    "=grundskitsen =skitse =skitsen",
    "again": "=igen =again =naeste =next =fremover =future =fremtiden =fremtidige =gange "
    "=gentage =genbesoeg",
    "before": "=foer =inden =before =forud =forhaand =prior =tidligere =previously =forinden",
    "expect": "forventn expect",
    "plan": "planlaeg planlagt =plan =planer =plans =planning",
    "manager": "leder =chef =chefen =ledelse =ledelsen =manager =managers =boss =management",
    "workplace": "arbejdspladsens =afdeling =enhed =organisation =kommune =myndighed =ministerium "
    "=styrelse =department =unit =employer =ansat =landsdel =municipality =institution",
    "person": "=telefon =phone =tlf =stilling =titel =title =alder =age =koen =gender =fornavn "
    "=efternavn =anciennitet",
    "days": "=dage =days =timer =hours =dag =day",
    "many": "=mange =many =antalgange",
    "heard": "=kendskab =opmaerksom",
    "guessed": "=tror =think =gaetter =mon =antager",
    "who": "=hvem =who =whom",
    "newsletter": "nyhedsbrev newsletter",
    "prize": "=pris =prisen =prize =copycatpris =nominere =nominate =konkurrence",
    "no": "=ikke =not =aldrig =never =uden =without =hverken",
}
_MEDHJEM = (
    r"\b(?:taget|tage|tager|tog|bragt|bringe|bringer|brought|took|taken|take|bring|fik|faaet)"
)
_JOINED = (
    (re.compile(r"\be (?=mail|post)"), "e"),
    (re.compile(r"\bi forbindelse med (?=hinanden|vaert|din vaert|jeres|praktikant)"), "kontakt "),
    (re.compile(r"\b(?:i|in) (?:forbindelse med|connection with)\b"), ""),
    (re.compile(r"\balt taget i betragtning\b|\ball things considered\b"), "samlet"),
    (re.compile(r"\balt i alt\b|\bas a whole\b|\bset under et\b|\ball in all\b"), "samlet"),
    (re.compile(r"\bsom helhed\b|\bi sin helhed\b"), "samlet"),
    (re.compile(rf"{_MEDHJEM}(?: \w+){{0,6}} (?:med )?(?:hjem|home|tilbage|back)\b"), "medhjem"),
    (re.compile(r"\bmed (?:sig |jer |dig |dem )?hjem\b"), "medhjem"),
    (re.compile(r"\bi praksis\b"), "praksis"),
    (
        re.compile(r"\b(?:er der|noget|evt|eventuelt|hvad|vi vide|har du) andet\b|^andet$"),
        "oevrigt",
    ),
    (re.compile(r"\banything else\b|\bsomething else\b|\bwhat else\b"), "oevrigt"),
    (re.compile(r"\b(?:hvor mange|how many|number of)\b"), "mange"),
    (re.compile(r"\b(?:vaert|praktikant|respondent|host|intern|deltager) id\b"), "personid"),
    (re.compile(r"\b(?:godt|bedst) (?:ved|af)\b"), "bedst"),
    (re.compile(r"\bglad for\b"), "tilfreds"),
    (re.compile(r"\btil andre\b"), "andre"),
    (re.compile(r"\bkunne (?:goere|vaere|goeres)(?: \w+)? bedre\b"), "forbedr"),
    (re.compile(r"\b(?:goere|goer|gjort)(?: \w+){0,2} anderledes\b"), "forbedr"),
)

_ALL_WORDS = {word for words in _CONCEPTS.values() for word in words.split()}
_MORE_IGNORED = """
"kan can hvor where havde sammen beskriv hinandens haft faaet kunnet hverdag hverdagen " "orden os
dem tak mellem hinanden det saa blevet skullet synes mener oplevet oplever oplevede afholdt
afholdte gennemfoert gennemfoerte seneste sidst efterspurgt venligst nogle nogen nogensinde
baggrund rejste vores egen eget egne 2025 2026 2027 2028 37 been did does any ever were was have
givet giver foert tilladt foelgende
"""
EVALUATIONS = Lexicon(
    _CONCEPTS,
    (IGNORED | frozenset(_MORE_IGNORED.split())) - {word.removeprefix("=") for word in _ALL_WORDS},
    _JOINED,
)
"""Words that say nothing in a sign-up, such as ``hjem`` and ``brug``, may say much here."""
