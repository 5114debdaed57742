"""Invented hosts from state agencies, as text records (see ``records.py`` for the form)."""

HOSTS_STAT = """
Kontor for Brugeroplevelser | Digitaliseringsstyrelsen | København
DIG BOR | 3 | 3 | - | U | Mads Falkenberg
Vi tester breve og selvbetjening på rigtige mennesker, før de kommer ud.
I sidder bag ruden under en test og skriver et brev om.

Ledelsessekretariatet | Økonomistyrelsen | København
HRL ØKO | 2 | 3 | - | U | Vibeke Thorup Nørgaard
Følg vicedirektøren og sekretariatet: budgetopfølgning, ledermøder og en times gåtur hver dag.

Kundeservicecenteret | Statens It | Ballerup
DIG | 2 | 3 | Man;Tir;Ons | U | Brian Haugaard
Hør med på supportlinjen, og se, hvordan vi lærer af de ti mest stillede spørgsmål.

Vejledningscenter Odense | Skattestyrelsen | Odense
TIL BOR | 3 | 4 | - | B | Charlotte Wulff
Vi ringer til nye virksomheder, før de begår fejl. Lyt med, og hjælp os med at skrive det enkelt.

Inddrivelse Midt | Gældsstyrelsen | Ringkøbing-Skjern
TIL ØKO | 1 | 2 | Man;Tir;Ons;Tor | B | Poul Erik Lauridsen
Sådan taler vi med borgere, der skylder penge, uden at tabe dem undervejs.

Toldekspeditionen Aarhus Havn | Toldstyrelsen | Aarhus
TIL | 1 | 2 | Tir;Ons;Tor | U | Lars Munkholm
Tag med på havnen, når containere udvælges og åbnes. Sikkerhedssko låner I af os.

Vadehavsenheden | Naturstyrelsen | Tønder
NAT KUL | 2 | 3 | Man;Tir;Ons;Tor | B | Ane Marie Petersen-Juhl
Naturvejledning, drift og frivillige i en nationalpark. En dag foregår på havbunden.

Kyst og Diger | Kystdirektoratet | Lemvig
NAT BYU | 1 | 3 | Ons;Tor;Fre | U | Jens Husted
Vi måler kysten med drone og taler med sommerhusejere om det, målingerne viser.

Videnscenter for Aktive Indsatser | Styrelsen for Arbejdsmarked og Rekruttering | København
BES TIL | 2 | 3 | - | U | Sidsel Marcussen
Hvad virker for ledige, og hvordan får man det fortalt? Sid med, når vi planlægger et forsøg.

Formidlingskontoret | Danmarks Statistik | København
DIG ØKO | 1 | 3 | Man;Tir;Ons;Tor | B | Torben Engsig
Fra tabel til historie på en dag. I laver en grafik af jeres egne tal.

Detailtilsyn Sjælland | Fødevarestyrelsen | Ringsted
TIL | 1 | 2 | Ons;Tor;Fre | B | Merete Holmgaard
Kør med på tilsyn i skolekøkkener og pizzeriaer, og se vejledning og kontrol i samme besøg.

Læsesalen i Viborg | Rigsarkivet | Viborg
KUL DIG | 1 | 3 | - | U | Asger Krogh
Frivillige og kunstig intelligens læser gotisk skrift sammen. Prøv selv på et skifte fra 1795.

Slotshaverne i Nordsjælland | Slots- og Kulturstyrelsen | Fredensborg
NAT KUL | 1 | 3 | Tir;Ons;Tor;Fre | B | Gunhild Raben-Levetzau
Barokhave på moderne vilkår: færre sprøjtemidler, flere gæster og en robotklipper.

Trafikcenteret | Vejdirektoratet | København
BYU DIG | 1 | 2 | - | U | Ole Birkmose
Døgnvagten overvåger motorvejene. Følg en morgenmyldretid fra den store skærmvæg.

Forebyggelsesenheden | Sundhedsstyrelsen | København
SUN | 1 | 3 | Man;Tir;Ons;Tor | U | Nina Hvass
Hvordan bliver en anbefaling til, og hvem når den? I deltager i et møde med kommunerne.

Værkstedsskolen | Kriminalforsorgen | Horsens
BES SKO SOC | 2 | 4 | - | U | Dennis Thygesen
Indsatte uddanner sig til tømrer og kok. I møder værkmestre, lærere og indsatte.

Arbejdsmiljøfagligt Center | Arbejdstilsynet | Høje-Taastrup
TIL HRL | 1 | 3 | Man;Tir;Ons;Tor | B | Ditte Kjeldsen
Vi har lavet tilsyn om til dialog om psykisk arbejdsmiljø. Tag med ud, og spørg de besøgte.
"""
