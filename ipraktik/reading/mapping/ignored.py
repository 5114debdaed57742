"""Words of headers that say nothing of which field a question is about."""

from __future__ import annotations

_DANISH = """
a aar aaret aarsag ad adskil adskilt aeresord af aften aktuel aktuelle alle almindelig almindelige
alt altid altsaa andre anfoer anfoeres anfoert angiv angives april arbejdsdag arbejdsdagen
arbejdstiden armen august baggrund bare bedes bedre bedst bedste begge bekraeft bekraeftende
bekraeftes bestemmer bidrage blandt blank blev blevet bliv blive bliver bordet brik brug bruge
bruger bruges brugt ca cirka d da daekker dag daglig daglige dagtid dagtimerne dd de deler dem den
denne dennes der derefter deres derfra derhen derhjemme dermed derpaa dertil derude derved det
dette dig din dine disse dit dog du dvs e efter efteraar eftermiddag egentlig egentligt egnet
eksempel eksempelvis ekskl eksklusiv el elektronisk elektroniske eller ellers elsker en end endda
endnu endvidere ene eneste engang enhver enig enkelt enkelte er erklaering erklaeringer et eventuel
eventuelle eventuelt evt faa faaet faar faat faktisk fald fange feks fin find findes fint flere
flest fleste flot foelgelig foelgende foelger foerst for foraar forbindelse fordi foretage
foretages forhold formiddag forneden forstaas fortaelle fortsat forud fra fri frit fuld fulde fuldt
fulgt fungerer fx fyld fylde fylder gaa gaar gang gangen gerne giv give giver gives gjort glad god
gode godt goer goere grund gruppe haandtere had haend haender ham han hans har hav have hedde heder
hej hel hele helhed heller helt hende hendes henhold henholdsvis henne henvendelse her herefter
herfra herhen herligt hermed herover herud herunder herved hinanden hinandens hjem hjemmefra
hjertet ho holder hos hovedsagelig hovedsageligt hurtig hurtigst husk huske husket hver hverandre
hverdage hvert hvis hvordan hvorfra hvori hvorledes hvormed hvorpaa hvorvidt i iblandt ide if ifm
igang igennem iht ihvertfald imellem in ind inde inden indenfor indgaar indgive indhente indsaet
indtast indtil ingen ingenting inkl inklusiv interval intet isaer ja jeg jer jeres jf jo juni kaere
kald kalde kaldte kategori kl klar klarer klart klik klokken koert kom komme korrespondance kort
korte kryds krydse krydser krydset kun kunne kunnet kvarter laane laas lad lade lader laeg laegger
laengere laengst laes laeser laest lagt langs langt let lettest lidet lidt lige ligeledes ligesom
ligne ligner lille linjer list liste listen listet loes lov love lover lyder lykkes maa maade
maaden maal maaned maaneder maaske maatte maerke maj man mand marts match med medbring medbringe
meddelt medvirke meget melder mellem men mens mere mest mfl mht mig mindst mine minimum mit mm mod
mon muligvis multiple mv naar naermer naermere naermest naermeste naervaerende naesten naevn naevne
naturligvis ned nedenfor nedenstaaende nej nemlig nemmest nemt net netop noget nogle normal normalt
nu ny nye nyt o oa obligatorisk obligatoriske oensketaenkning oevrig og ogsaa oktober ol om
omfatter omgang omkring op opfylder opgiv oplys oplyse oplysning oplysninger oplysningerne
opmaerksom oppe opstaa ord os osv oven ovenfor ovenstaaende over overskrift paa paagaeldende
paakraevet paataenkte pakken par passe passende pege personer pga plan planen plus praktisk
praktiske primaer primaere primaert proev pt rammerne rart reelt relevant relevante resten ret
rette rigtige rundt s saa saadan saadanne saafremt saaledes saavel saerlig saet saette saetter
sagtens samlede samlet samme samt samtidig samtidigt samtlige seks selve selvom send sende sender
sendes sendt senest seneste september serioest ses set sidde siden sig sikker sikre simpelthen sin
sine sit skal skema skemaet sker skolens skriv skrive skrivebord skriver skrives skulde skulle slet
slut sluttelig smule snarest snart snor som sommer spoerg spring staa staar stadig steder stil
stille stiller stoerre stoerste stole stort straks svarer svaret syd synes t taelle taenke taenker
taenkt taet tage tager tak takker tal tale taler tankerne tast tegn tekst teksten til tilbage
tilfaelde tilfaeldet tilgaengelig tilgaengelige tilknyttet tilmelde tilmelding tilmeldingen tilpas
tilpasset tilsvarende tilvalg ting tingene tjek to tomt trae traeffe traeffes traek trives tur
turen tydeligt u uanset ud udarbejd udbetaler uddyb uddybe uddybende ude udfyld udfylder udfyldes
udgoer udover udpeget udvaelg udvalgt umage under undtaget ungefaer unik vaelg vaelge vaelger
vaelges vaerd vaere vaeret valgfri valgfrie valgfrit valgt vare varer varetager varm ved
vedkommende vedkommendes vedr vedroerende vedroerer vel velkommen vendes venligst vente venter
ventes verden verdens vi vide viden videre vidunderlig vigtig vigtigste vigtigt vil vilje ville
villet vist viste vor vore vores x yderligere
"""
_ENGLISH = """
about above according across additional after all along also am an and another any applicable
applies are around as at away be because become below best better between body both box boxes brief
briefly but by bylines certain check choose chosen click closest come comes coming commit could
danish describes detail details did different do does doing done down each either employ employs
enter etc even ever every exactly existing feel fill filled fit fits following for free from full
fully get give given glad going good happy has have having he help her here hers high him his how i
ideally if in include indicate into is issues it its just keep kept kindly know known least leave
let like likely line list listed ll look looking love made main mainly make mandatory mark match
may me meet might mind mine more most much must my near nearest need needed next nice now nr37 of
off on once one ones only open optional or other others our out over particular people per perhaps
please possibly pre primary professional provide providing public put rather re reach really
regarding relevant required respectively restrictions right s same select selected send separate
separated september several shall she short should so some specific still such sure take taken
taking tell than that the their them then there these they thing think this those through tick to
too under until up us use using usually ve very via want wants was way we well whatever whichever
while whole will willing with within without word words would write written yet you your yours
"""
_NUMBERS = "2024 2025 2026 2027 2028 37 7 8 9 10 11 12 15 0 11th 7th 98 500"
IGNORED = frozenset(f"{_DANISH} {_ENGLISH} {_NUMBERS}".split())
"""Function words, politeness, instructions on how to fill in, and numbers of the calendar."""

_FIRST_PARTS = """
aarsags afdelings afslutnings ansaettelses ansoeger ansoegnings arb arbejds bedrifts besoegs
besvarelses dags data deltagelses deltager emne enheds faellesskabs for fuldfoerelses hoved indhold
indsendelse institutions job kerne kontakt kontor mail medarbejder mulig navne oenske oenskede
offentlig oplysnings over personale praktik prioriterings progr program registrerings skole skoles
slut stabs stats statslige tele telefon tidligst tilmeldings tjeneste uge vaerts virke virksomheds
"""
FIRST_PARTS = frozenset(_FIRST_PARTS.split())
"""First parts of compounds that do not change what is asked for, as in ``arbejdsmail``."""
