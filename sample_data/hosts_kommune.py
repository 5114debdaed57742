"""Invented hosts from the kommuner, as text records (see ``records.py`` for the form)."""

HOSTS_KOMMUNE = """
Plejecenter Åbrinken | Lyngby-Taarbæk Kommune
ÆLD SUN | 2 | 3 | - | B | Karen Friis
+ aftalt mail:Jonas Winther-Hald
I følger en dagvagt og ser, hvordan beboerne selv er med til at lægge ugens madplan.
Køkkenet åbner dørene for en snak om måltider og appetit.

Jobcenter | Kolding Kommune
BES | 2 | 3 | Man;Tir;Ons;Tor | U | Peter Sand Mikkelsen
Sid med ved samtaler, hvor virksomhedskonsulent og sagsbehandler møder borgeren sammen.

Center for Digitalisering | Ballerup Kommune
DIG BOR | 2 | 4 | - | U | Louise Ankerstjerne
Vi viser vores arbejde med robotter i sagsbehandlingen og de fejl, vi lærte mest af.
I får jeres egen lille opgave og en makker fra teamet.

Natur og Miljø | Randers Kommune
NAT | 2 | 3 | Tir;Ons;Tor;Fre | B | Thorkild Overgaard
Kom med i felten, når vi gør ådalen vådere sammen med lodsejerne. Tag gummistøvler med!

Børnehuset Æblehaven | Odense Kommune
BØR | 1 | 3 | Man;Tir;Ons;Tor | B | Dorte Lindskov
+ aftalt name:Camilla Høeg
Et børnehus med skov i baghaven, hvor børnene er med til at planlægge dagen.

Hovedbiblioteket | Aalborg Kommune
KUL BOR DIG | 3 | 5 | - | B | Inge-Lise Bundgaard
+ aftalt name:Nanna Skovgaard; aftalt name:Emil Brøndum
Oplev et bibliotek, der er åbent døgnet rundt og drives sammen med foreninger og frivillige.
Vi tester nye formater hver uge, og I er med til at evaluere et af dem.

Rådhusets Borgerservice | Roskilde Kommune
BOR DIG | 1 | 2 | Man;Tir;Tor;Fre | U | Hassan El-Khatib
Prøv at stå i modtagelsen, når borgerne får hjælp til selvbetjening ved skærmen.

Center for Socialpsykiatri | Silkeborg Kommune
SOC SUN | 3 | 4 | - | B | Birthe Vestergaard
Hos os er medarbejdere med egne brugererfaringer en fast del af holdet.
I møder både borgere, peers og ledelse, og der er god tid til at reflektere.

Ungdomsskolen Kompasset | Gladsaxe Kommune
SKO KUL | 1 | 3 | Man;Tir;Ons;Tor | U | Mikkel Ditlevsen
Unge bygger, koder og laver mad i vores værksteder. I deltager på lige fod med dem.

Direktionssekretariatet | Gladsaxe Kommune
HRL ØKO | 1 | 3 | Man;Tir;Ons | U | Jørgen Bang-Madsen
Gå med kommunaldirektøren fra morgenmøde til byråd, og se, hvordan vi arbejder med effekt.

Sundhedshuset ved Åen | Aarhus Kommune
SUN ÆLD | 3 | 3 | Man;Tir;Ons;Tor | B | Gitte Rosendahl
Træning, diætist og rygestop under ét tag. I følger et hold borgere gennem tre forløb.

Team Cyklisme og Mobilitet | Aarhus Kommune
BYU NAT | 1 | 2 | Ons;Tor;Fre | U | Rasmus Toftegaard
Tag cyklen med os rundt i byen og se, hvordan vi prøver midlertidige løsninger af i 1:1.

Plejehjemmet Fjordglimt | Hjørring Kommune
ÆLD | 1 | 2 | Man;Tir;Ons | F | Bodil Nørskov Andersen
Lille plejehjem med egne høns og et stærkt samarbejde med den lokale skole.

Daghjemmet Lærkereden | Hjørring Kommune
ÆLD SUN | 1 | 3 | - | B | Bodil Nørskov Andersen
Daghjem for borgere med demens. Vi arbejder med sang, sansehave og faste makkere.

Klimasekretariatet | Middelfart Kommune
NAT BYU | 2 | 3 | Man;Tir;Ons;Tor | U | Frederik Østergaard
Se klimatilpasning, der også er byrum. Vi tager på gåtur i midtbyen med anlægsgartner og borgere.

Skolen ved Søen | Skanderborg Kommune
SKO BØR | 1 | 2 | - | B | Trine Balslev
Udeskole hver onsdag for alle årgange. Vi deler gerne både planer og bøvl.

Specialskolen Birkelund | Næstved Kommune
SKO SOC | 3 | 3 | Man;Tir;Ons;Tor | U | Michael Juul Pedersen
Elever med autisme får undervisning i små hold med faste rutiner.
I ser, hvordan lærere, pædagoger og ergoterapeuter planlægger sammen.

HR-afdelingen | Esbjerg Kommune
HRL | 1 | 3 | - | U | Susanne Bjerregaard
Kom tæt på vores arbejde med sygefravær, og vær med, når en leder får sparring i praksis.

Familieafdelingen | Slagelse Kommune
SOC BØR | 2 | 3 | Man;Tir;Ons;Tor | B | Helle Grønbæk
Vi holder netværksmøder i familiens egen stue. I deltager, når familien siger ja.

Kulturhuset Kajen | Helsingør Kommune
KUL | 1 | 3 | Ons;Tor;Fre | U | Andreas Lykkegaard
Scene, værksted og folkekøkken ved havnen. Den uge gør vi klar til en lokal musikfestival.

Byudvikling og Erhverv | Køge Kommune
BYU ØKO | 1 | 3 | - | U | Pernille Stougaard
Følg en lokalplan fra første borgermøde til byggemodning, og mød de private udviklere.

Hjemmeplejen Syd | Svendborg Kommune
ÆLD DIG | 2 | 4 | - | B | Jette Kirkegaard
Små selvstyrende teams lægger selv ruterne. Kør med på en aftenrunde og se skærmbesøg i brug.

Jobcenter | Aalborg Kommune
BES SOC | 2 | 3 | Man;Tir;Tor;Fre | U | Kirsten Hvidberg
Vi har givet de unge én fast kontaktperson. Hør både de unge og tallene fortælle om det.

Indkøb og Udbud | Viborg Kommune
ØKO | 1 | 2 | Tir;Ons;Tor | B | Claus Damsgaard
Grønne krav i udbud af møbler: Vi gennemgår et udbud, der lykkedes, og et, der ikke gjorde.

Forsyning og Klimatilpasning | Ringkøbing-Skjern Kommune
NAT BYU | 1 | 4 | - | B | Niels Kragelund
+ aftalt id:Signe Aagaard Holst
Fjord, diger og højt grundvand. I kommer med på besigtigelse hos to landsbylaug.

Rehabiliteringscenter Østkysten | Bornholms Regionskommune
SUN ÆLD | 1 | 4 | - | B | Ruth Koefoed
Et døgncenter, hvor borgeren selv sætter målet. På en ø må man kunne lidt af hvert.

Center for Skybrudsplaner | Københavns Kommune
NAT BYU | 2 | 3 | Man;Tir;Ons;Tor | B | Maja Sehested
Se parker og pladser, der kan tage imod et skybrud, og mød dem, der holder dem bagefter.

Jobhuset Nørrebro | Københavns Kommune
BES SOC | 3 | 5 | - | B | Yusuf Demir
Her kommer borgeren forbi uden aftale. I prøver både værtsrollen og et håndholdt forløb.

Kulturhuset Sydhavnen | Københavns Kommune
KUL BOR | 1 | 2 | Man;Tir;Ons | U | Ea Lindegaard
Kulturhus, bibliotek og borgerservice i ét hus. Personalet skifter roller fra dag til dag.

Velfærdsteknologisk Værksted | Frederiksberg Kommune
SUN DIG ÆLD | 3 | 5 | - | U | Kasper Rønnow
Vi afprøver skærme, sensorer og løftere sammen med dem, der skal bruge dem.
I vælger selv et produkt og tester det hos en borger.

Økonomi og Analyse | Horsens Kommune
ØKO DIG | 1 | 3 | Man;Tir;Ons;Tor | U | Lone Skytte
Vi bruger data til at forudsige behovet for daginstitutioner. Kom og se metoden efter i sømmene.

Botilbuddet Kløvermarken | Guldborgsund Kommune
SOC | 1 | 3 | Tir;Ons;Tor;Fre | F | Tom Abildgaard
Beboerne ansætter selv personalet sammen med lederen. Spis med, og spørg om alt.

Dagtilbud Nord | Hillerød Kommune
BØR HRL | 2 | 3 | - | F | Marianne Elkjær
+ workshop -
Seks børnehuse deler vikarer, køkken og faglig sparring. I besøger mindst tre af dem.

Ejendomme og Energi | Sønderborg Kommune
NAT ØKO | 1 | 3 | Man;Tir;Ons | U | Henrik Callesen
Energirenovering af skoler, mens eleverne er der. Vi viser regnestykket og kælderen.
"""
