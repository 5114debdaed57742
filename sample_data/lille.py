"""A dozen hosts and eighteen interns, small enough to match by eye (the answer: README.md)."""

LILLE_HOSTS = """
Plejecenter Åbrinken | Lyngby-Taarbæk Kommune
ÆLD | 2 | 3 | - | B | Karen Friis
I følger en dagvagt og ser, hvordan beboerne selv lægger ugens madplan.

Jobcenter | Kolding Kommune
BES | 2 | 3 | - | B | Peter Sand Mikkelsen
Sid med ved samtaler, hvor virksomhedskonsulent og sagsbehandler møder borgeren sammen.

Center for Digitalisering | Ballerup Kommune
DIG | 2 | 3 | - | B | Louise Ankerstjerne
Vi viser vores arbejde med robotter i sagsbehandlingen.

Natur og Miljø | Randers Kommune
NAT | 2 | 3 | - | B | Thorkild Overgaard
Kom med i felten, når vi gør ådalen vådere. Tag gummistøvler med!

Hovedbiblioteket | Aalborg Kommune
KUL | 2 | 3 | - | B | Inge-Lise Bundgaard
Oplev et bibliotek, der er åbent døgnet rundt.

Børnehuset Æblehaven | Odense Kommune
BØR | 1 | 3 | - | B | Dorte Lindskov
+ aftalt name:Camilla Høeg
Et børnehus med skov i baghaven.

Kontor for Brugeroplevelser | Digitaliseringsstyrelsen | København
DIG | 2 | 3 | - | B | Mads Falkenberg
I sidder bag ruden under en brugertest og skriver et brev om.

Vadehavsenheden | Naturstyrelsen | Tønder
NAT | 1 | 3 | - | B | Ane Marie Petersen-Juhl
Naturvejledning, drift og frivillige i en nationalpark.

Vejledningscenteret | Skattestyrelsen | Svendborg
TIL | 1 | 3 | - | B | Charlotte Wulff
Vi ringer til nye virksomheder, før de begår fejl. Lyt med.

Specialskolen Birkelund | Næstved Kommune
SKO | 1 | 3 | - | B | Michael Juul Pedersen
I ser, hvordan lærere, pædagoger og ergoterapeuter planlægger sammen.

Ledelsessekretariatet | Økonomistyrelsen | København
HRL | 1 | 3 | - | B | Vibeke Thorup Nørgaard
Følg vicedirektøren og sekretariatet i tre dage.

Kyst og Diger | Kystdirektoratet | Lemvig
NAT | 1 | 3 | - | B | Jens Husted
Vi måler kysten med drone og taler med sommerhusejere.
"""

LILLE_INTERNS = """
Connie Dalsgaard | sosu-hjælper | M | Plejecenter Solgården | Holbæk Kommune
ÆLD | ÆLD | Københavns omegn | 3 | - | B
+ rejse name:Ahmed Yilmaz
Jeg vil gerne se, hvordan andre får de pårørende med.

Ahmed Yilmaz | køkkenleder | L | Plejecenter Solgården | Holbæk Kommune
ÆLD | ÆLD | Hele landet | 3 | - | B
+ rejse mail:Connie Dalsgaard
Hvordan bliver måltidet dagens vigtigste aktivitet?

Camilla Høeg | udviklingskonsulent | M | Lærings- og trivselsenheden | Faaborg-Midtfyn Kommune
HRL | BØR | Fyn | 3 | - | B
+ egen id:Børnehuset Æblehaven
Jeg skriver strategier for børnehuse og vil prøve at leve efter en.

Tina Abrahamsen | jobkonsulent | M | Beskæftigelse Øst | Horsens Kommune
BES | BES | Sydjylland | 3 | - | B
+ ønske name:Jobcenter
Jeg vil lære at holde samtaler sammen med en kollega.

Selma Hodzic | fuldmægtig | M | Asyl og Visum | Udlændingestyrelsen | Ringsted
BOR | BES | Hele landet | 3 | - | B
Jeg vil se, hvordan nyankomne kommer i arbejde.

Oskar Lindhardt | dataanalytiker | M | Team Brugerrejser | Erhvervsstyrelsen | København
DIG | DIG | Hele landet | 3 | - | B
+ ønske id:Center for Digitalisering
Hvem opdager fejlen, når robotten tager fejl?

Amalie Storm | ux-designer | M | Kontor for Brugeroplevelser | Digitaliseringsstyrelsen | København
DIG | DIG | Hele landet | 3 | - | B
+ ønske name:Center for Digitalisering
Jeg vil se en kommune bygge det, vi skriver om.

Emil Brøndum | it-arkitekt | M | Center for Digitalisering | Ballerup Kommune
DIG | DIG | Byen København | 3 | - | B
+ ønske id:Kontor for Brugeroplevelser
Jeg vil teste på rigtige mennesker, før vi bygger.

Bo Lehmann Krag | it-koordinator | M | It og Telefoni | Vordingborg Kommune
DIG | DIG | Hele landet | 3 | - | B
+ ønske mail:Kontor for Brugeroplevelser
Vores breve er for svære. Jeg vil lære at skrive dem om.

Kaj Ove Riber | klimakoordinator | M | Grøn Omstilling | Lolland Kommune
NAT | NAT | Hele landet | 3 | - | B
+ ønske id:Natur og Miljø
Vi skal i gang med våde lavbundsjorder.

Sofie Engelund | fuldmægtig | M | Affald og Genbrug | Miljøstyrelsen | København
NAT | NAT | Østjylland | 3 | - | B
Jeg vil møde de lodsejere, som reglerne gælder.

Rasmus Bille | naturformidler | M | Park og Vej | Mariagerfjord Kommune
NAT | NAT | Sydjylland | 3 | - | B
Jeg vil lære at arbejde med frivillige.

Kirstine Vang | kulturformidler | M | Biblioteket i Sorø | Sorø Kommune
KUL | KUL | Nordjylland | 3 | - | B
Hvem passer på huset om natten?

Sanne Ebbesen | borgerrådgiver | M | Borgerrådgivningen | Vejle Kommune
BOR | TIL | Fyn | 3 | - | B
Jeg vil lære at skrive, så ingen behøver at klage.

Rolf Ingemann | lærer | M | Amagerengens Skole | Tårnby Kommune
SKO | SKO | Vest- og Sydsjælland | 3 | - | B
Jeg vil have faste rutiner ind i min undervisning.

Trine Balslev | afdelingsleder | L | Specialskolen Birkelund | Næstved Kommune
SKO | HRL | Byen København | 3 | - | B
Jeg vil se, hvordan en styrelse bruger sine ledermøder.

Helena Fuglsang | kontorchef | L | Uddannelse og Øvelser | Beredskabsstyrelsen | Allerød
HRL | HRL | Byen København | 3 | - | B
Jeg søger enkle vaner til de rolige dage.

Gunnar Toft Søndergaard | ingeniør | M | Vand og Kyst | Thisted Kommune
NAT | NAT | Vestjylland | 3 | - | B
Jeg vil se data og dialog i samme projekt.
"""
