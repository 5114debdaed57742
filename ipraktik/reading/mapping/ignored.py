"""Words of headers that say nothing of which field a question is about."""

from __future__ import annotations

_DANISH = """
a aar aaret aarsag ad adskil adskilt aeresord af aften alle alt altid altsaa andre anfoer anfoeres
anfoert angiv angives april arbejdsdag arbejdsdagen arbejdstiden august baggrund bare bedes bedre
bedst bedste begge bekraeftende bestemmer bidrage blandt blev blevet bliv blive bliver brug bruge
bruger brugt ca cirka d da daekker dag daglig dagligdag dagtid dagtimerne dd de den denne dennes
der deres derfra derhen derhjemme dermed derpaa dertil derude det dette dig din dine disse dit dog
du e efteraar eftermiddag egentlig egnet eksempel eksempelvis eller ellers en end endda endnu
endvidere ene eneste engang enkelt enkelte er et eventuel eventuelle eventuelt evt faa faar faat
fald feks find findes flere flest for foraar forbindelse fordi forhold formiddag forneden forstaas
fortaelle fortsat fra frit fuld fulde fuldt fulgt fungerer fx fyld fylde fylder gaa gaar gang
gangen gerne giv give giver gives gjort glad god gode godt goer goere had haend haender ham han
hans har hav have hedde heder hel hele heller helt hende hendes henholdsvis her herfra herhen
hermed herover herud herunder herved hinanden hinandens hjem hjertet ho holder hos hovedsagelig
hovedsageligt hurtig husk huske husket hver hverdag hverdage hvert hvis hvordan hvorledes hvorpaa
hvorvidt i iblandt if igang igennem ihvertfald imellem in ind inde inden indenfor indgaar indgive
indtil ingen ingenting interval isaer ja jeg jer jeres jo juni kald kaldte kl klar klart klik
klokken kom komme korrespondance kort korte kryds krydse krydser krydset kun kunne kunnet kvarter
lad lade lader laeg laes laeser laest lagt langs langt let lidt lige ligesom lille linjer list
liste listen listet lov lyder maa maal maaned maatte maerke maj man mand marts match med meget
mellem mens mere mest mig mindst mine minimum mit mm mod mon multiple mv naar naermere naermest
naermeste naesten naevn naevne ned nedenfor nedenstaaende nej nemlig nemmest nemt net noget nogle
normalt nu nye nyt o obligatorisk obligatoriske oevrig og ogsaa oktober om omfatter omgang omkring
op opfylder opgiv oplys oplyse oplysning oplysninger opmaerksom oppe ord os osv over overskrift paa
paagaeldende pakken par personer pga plan planen plus primaert pt reelt resten ret rette rigtige
rundt s saa saadan saadanne saafremt saaledes saet saette samlede samme samt samtidig samtidigt
selve selvom send sende sender sendes sendt september ses set sig sin sine sit skal skema skemaet
skriv skrive skriver skrives skulde skulle slet slut snart snor som sommer spring staa staar steder
stil stille stiller stoerste stort synes t taelle taenke taenker taenkt tage tager tak takker tal
tale taler tast tegn tekst teksten til tilbage tilfaelde tilfaeldet tilgaengelig tilgaengelige
tilknyttet tilmelde tilmelding tilmeldingen tilsvarende tilvalg ting tingene to tomt trae traeffe
traeffes traek tydeligt u ud udarbejd udbetaler uddyb uddybe uddybende udfyld udfylder udfyldes
udgoer udover udpeget under undtaget unik vaelg vaelge vaelger vaerd vaere vaeret valgt vare varer
varetager ved vedkommende vedkommendes vedr vedroerende vel velkommen venligst vente venter ventes
verden verdens vi vide viden vil vilje ville villet vist viste vor vore vores yderligere
"""
_ENGLISH = """
about above across after all along also am an and another any are around as at away be because
become below best between body both box boxes but by bylines check choose chosen click closest come
comes coming could danish describes do does doing done down each either employ employs enter etc
ever every exactly fill filled fit fits following for from full fully get give given going good has
have having he help her here hers high him his how i ideally if in include indicate into is it its
just keep kept kindly know known let like likely line list listed ll look looking love made mainly
make mark match may me meet might mind mine more most much must my nearest need needed next nice now
nr37 of off on once one ones only open or other others our out over people per please pre provide
put rather re reach really regarding respectively right s same select selected send separate
separated september several shall she short should so some still such sure take taken taking tell
than that the their them then there these they thing think this those through tick to too under
until up us use using usually ve very via want wants was way we well while whole will with within
without word words would write written you your yours
"""
_NUMBERS = "2024 2025 2026 2027 2028 37 7 8 9 10 11 12 15 0 11th 7th 98 500"
IGNORED = frozenset(f"{_DANISH} {_ENGLISH} {_NUMBERS}".split())
"""Function words, politeness, instructions on how to fill in, and numbers of the calendar."""

_FIRST_PARTS = """
afdelings ansaettelses arbejds arb bedrifts besvarelses besoegs dags deltagelses enheds faellesskabs
for hoved institutions job kerne kontor mulig navne offentlig oenske over praktik program progr
skole stabs tele tilmeldings tjeneste uge virksomheds vaerts oenskede stats statslige prioriterings
"""
FIRST_PARTS = frozenset(_FIRST_PARTS.split())
"""First parts of compounds that do not change what is asked for, as in ``arbejdsmail``."""
