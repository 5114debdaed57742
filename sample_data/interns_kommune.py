"""Invented interns from the kommuner, as text records (see ``records.py`` for the form)."""

INTERNS_KOMMUNE = """
Anne-Mette Kjærgaard | pædagogisk leder | L | Børnehuset Æblehaven | Odense Kommune
BØR | BØR SKO | Østjylland;Nordsjælland;Vest- og Sydsjælland | 3 | - | B
+ rejse name:Søren Ravn
Vi vil se, hvordan andre fordeler ledelse mellem flere huse, uden at børnene mister nærværet.

Søren Ravn | pædagog | M | Børnehuset Æblehaven | Odense Kommune
BØR | BØR SOC | Nordsjælland;Vest- og Sydsjælland | 3 | Man;Tir;Ons;Tor | B
+ rejse mail:Anne-Mette Kjærgaard
Jeg håber at få ideer til flere udetimer og til samarbejdet med forældrene.

Lise Rosenkilde | fysioterapeut | M | Sundhedshuset ved Åen | Aarhus Kommune
SUN | SUN DIG | Hele landet | 3 | - | U
+ rejse id:Hamza Aydin; rejse id:Ulla Kock; ønske name:Velfærdsteknologisk Værksted
Teknologien står ofte i skabet hos os. Hvad gør I, når den faktisk bliver brugt?

Hamza Aydin | ergoterapeut | M | Sundhedshuset ved Åen | Aarhus Kommune
SUN | SUN DIG ÆLD | Byen København;Fyn;Østjylland | 3 | Man;Tir;Ons;Tor | B
+ rejse name:Lise Rosenkilde; rejse name:Ulla Kock
Jeg vil gerne prøve hjælpemidler af sammen med dem, der har opfundet dem.

Ulla Kock | teamleder | L | Sundhedshuset ved Åen | Aarhus Kommune
SUN | SUN ÆLD DIG | - | 3 | - | U
+ rejse mail:Lise Rosenkilde; ønske id:Velfærdsteknologisk Værksted
Som leder vil jeg vide, hvordan man giver plads til forsøg midt i en travl drift.

Nanna Skovgaard | digitaliseringskonsulent | M | Center for Digitalisering | Ballerup Kommune
DIG | KUL BOR | Nordjylland | 3 | Man;Tir;Ons;Tor | U
+ rejse id:Emil Brøndum; egen id:Hovedbiblioteket
Bibliotekerne kender de borgere, vi aldrig møder. Dem vil jeg lære af.

Emil Brøndum | it-arkitekt | M | Center for Digitalisering | Ballerup Kommune
DIG | BOR DIG | Hele landet | 3 | - | U
+ rejse name:Nanna Skovgaard; egen name:Hovedbiblioteket
Hvordan bygger man digital hjælp, der også virker klokken 22 uden personale?

Jørgen Bang-Madsen | kommunaldirektør | L | Direktionssekretariatet | Gladsaxe Kommune
HRL | HRL ØKO | Byen København | 3 | - | U
+ ønske id:Ledelsessekretariatet
Jeg vil opleve statens styring indefra og forstå, hvor den hjælper, og hvor den spænder ben.

Rikke Holm Sørensen | sygeplejerske | M | Plejecenter Åbrinken | Lyngby-Taarbæk Kommune
ÆLD | ÆLD SUN | Fyn;Bornholm;Nordjylland | 3 | - | F
+ ønske name:Hjemmeplejen Syd; ønske id:Daghjemmet Lærkereden
Små faste teams lyder rigtigt. Jeg vil se, hvordan det går en almindelig tirsdag.

Johannes Thorup | biolog | M | Natur og Miljø | Randers Kommune
NAT | NAT | Region Syddanmark;Vestjylland | 3 | Man;Tir;Ons;Tor | B
+ ønske name:Vadehavsenheden; ønske id:Kyst og Diger; ønske id:Forsyning og Klimatilpasning
Vi skal have frivillige med i naturplejen og vil gerne kopiere nogen, der kan.

Maria Bach | bibliotekar | M | Hovedbiblioteket | Aalborg Kommune
KUL | KUL DIG | Region Midtjylland;Byen København | 4 | - | U
+ ønske id:Læsesalen i Viborg; ønske mail:Kulturhuset Sydhavnen
Jeg er nysgerrig på frivillige, der skaber data, og på huse, hvor alle kan lidt af alt.

Jesper Lund Hansen | virksomhedskonsulent | M | Jobcenter | Kolding Kommune
BES | BES SOC | Hele landet | 3 | Tir;Ons;Tor | U
+ ønske id:Jobhuset Nørrebro; ønske name:Værkstedsskolen
En dør, der altid er åben, ville være nyt hos os. Jeg vil se, om det kan flyttes.

Tove Skriver | afdelingsleder | L | Center for Socialpsykiatri | Silkeborg Kommune
SOC | SOC BES | Vest- og Sydsjælland;Byen København | 2 | - | B
+ ønske id:Botilbuddet Kløvermarken; ønske id:Jobhuset Nørrebro; ønske id:Specialskolen Birkelund
Jeg leder efter måder at give borgeren mere at skulle have sagt i ansættelser og drift.

Betina Frøslev | hr-konsulent | M | HR-afdelingen | Esbjerg Kommune
HRL | HRL TIL | Københavns omegn;Byen København | 2 | Tir;Ons;Tor | U
+ ønske name:Arbejdsmiljøfagligt Center
Jeg vil stå på den anden side af et tilsynsbesøg og forstå, hvad der sker.

Lars-Ole Bentzen | sygeplejerske | M | Hjemmeplejen Syd | Svendborg Kommune
ÆLD | SUN DIG | Byen København;Østjylland | 5 | - | U
+ ønske id:Velfærdsteknologisk Værksted; ønske name:Sundhedshuset ved Åen
Skærmbesøg er kun begyndelsen. Hvilke løsninger virker for de mest sårbare?

Fatima Haddad | projektleder | L | Velfærdsteknologisk Værksted | Frederiksberg Kommune
DIG | ÆLD SUN | Østjylland;Nordjylland;Bornholm | 3 | - | U
+ ønske id:Rehabiliteringscenter Østkysten
Jeg udvikler til hjemmeplejen og trænger til at se hverdagen, fra den lange vagt begynder.

Preben Nygaard | økonomikonsulent | M | Økonomi og Analyse | Horsens Kommune
ØKO | ØKO DIG | Byen København;Vestjylland | 3 | Man;Tir;Ons | B
Tal, ingen læser, er spildt arbejde. Jeg vil lære at fortælle med dem.

Charlotte Møller-Riis | daginstitutionsleder | L | Dagtilbud Nord | Hillerød Kommune
BØR | BØR SKO | Østjylland;Fyn | 2 | - | F
Overgangen fra børnehave til skole halter. Jeg søger et sted, hvor den er fælles.

Connie Dalsgaard | sosu-hjælper | M | Plejecenter Solgården | Holbæk Kommune
ÆLD | ÆLD SUN | Region Hovedstaden | 2 | - | F
+ rejse name:Ahmed Yilmaz
Jeg vil gerne se, hvordan andre får de pårørende med i hverdagen.

Ahmed Yilmaz | køkkenleder | L | Plejecenter Solgården | Holbæk Kommune
ÆLD | ÆLD | Københavns omegn;Byen København;Fyn | 2 | Man;Tir;Ons;Tor | B
Mad er medicin og minder. Hvordan bliver måltidet dagens vigtigste aktivitet?

Kirstine Vang | kulturformidler | M | Biblioteket i Sorø | Sorø Kommune
KUL | KUL NAT | Sydjylland;Nordjylland;Nordsjælland | 3 | - | U
+ rejse name:Oluf Steensgaard; ønske name:Vadehavsenheden
Vi drømmer om formidling ude i landskabet og vil lære af dem, der altid er udenfor.

Oluf Steensgaard | bibliotekar | M | Biblioteket i Sorø | Sorø Kommune
KUL | KUL NAT | Sydjylland;Fyn;Nordsjælland | 3 | - | U
+ rejse name:Kirstine Vang
Jeg vil se naturvejledere arbejde med frivillige og stjæle deres bedste greb.

Tina Abrahamsen | jobkonsulent | M | Jobcenter Horsens | Horsens Kommune
BES | BES | Sydjylland;Nordjylland | 3 | - | B
+ rejse mail:Kim Rye; ønske id:Jobcenter@Aalborg Kommune
Unge skifter sagsbehandler for tit. Vi vil se, hvad én fast kontaktperson kræver.

Kim Rye | afsnitsleder | L | Jobcenter Horsens | Horsens Kommune
BES | BES SOC | Nordjylland;Sydjylland;Byen København | 2 | Man;Tir;Tor;Fre | B
+ rejse mail:Tina Abrahamsen; ønske id:Jobcenter@Aalborg Kommune; ønske id:Jobcenter@Kolding Kommune
Hvordan leder man et hold, hvor relationen vejer tungere end køen?

Camilla Høeg | udviklingskonsulent | M | Lærings- og trivselsenheden | Odense Kommune
HRL | BØR | Fyn | 3 | - | F
+ egen mail:Børnehuset Æblehaven
Jeg skriver strategier for børnehuse. Nu vil jeg prøve at leve efter en af dem i tre dage.

Bo Lehmann Krag | socialpædagog | M | Bostedet Præstevænget | Vordingborg Kommune
SOC | SOC | Vest- og Sydsjælland | 3 | Tir;Ons;Tor | F
+ egen id:Botilbuddet Kløvermarken
Jeg mødte lederen på et kursus. Beboere, der ansætter personalet, må jeg se.

Hanne Juhler | specialkonsulent | M | Plan og Vækst | Haderslev Kommune
BYU | BYU NAT | Fyn;Østjylland;Vestjylland | 2 | - | U
+ ønske name:Team Cyklisme og Mobilitet; ønske id:Klimasekretariatet
Midlertidige byrum koster lidt og lærer os meget. Jeg vil se, hvordan de evalueres.

Gunnar Toft Søndergaard | ingeniør | M | Vand og Kyst | Thisted Kommune
NAT | NAT BYU | Vestjylland;Fyn | 3 | Ons;Tor;Fre | F
+ ønske id:Kyst og Diger
Vandet kommer fra tre sider hos os. Jeg vil se data og dialog i samme projekt.

Mette Bøgelund | indkøbschef | L | Fælles Indkøb | Holstebro Kommune
ØKO | ØKO HRL | Vestjylland | 2 | - | B
+ ønske id:Indkøb og Udbud
Vi vil stille grønne krav uden at skræmme de små leverandører væk.

Torsten Kruse | udbudskonsulent | M | Kontrakter og Jura | Struer Kommune
ØKO | ØKO | Vestjylland | 2 | Tir;Ons;Tor | B
Jeg er ene om opgaven og savner nogen at spejle mig i.

Gry Thaysen | controller | M | Budget og Regnskab | Ikast-Brande Kommune
ØKO | ØKO TIL | Vestjylland | 2 | - | -
Jeg vil se, hvordan kolleger får økonomi og faglighed til at tale samme sprog.

Sanne Ebbesen | borgerrådgiver | M | Borgerrådgivningen | Vejle Kommune
BOR | BOR TIL | Fyn;Østsjælland;Sydjylland | 3 | - | U
+ ønske id:Vejledningscenter Odense; ønske id:Rådhusets Borgerservice
Klager handler ofte om sprog. Jeg vil lære at skrive, så ingen behøver at klage.

Peder Vium | teamkoordinator | M | Pas og Kørekort | Gentofte Kommune
BOR | BOR DIG | Østsjælland | 2 | Man;Tir;Tor;Fre | F
Køen er kort, men hjælpen skal være god. Hvordan måler I det?

Naja Olsen | frontmedarbejder | M | Kontaktcentret | Hvidovre Kommune
BOR | BOR | Østsjælland;Byen København | 2 | Man;Tir;Ons | -
Jeg vil gerne prøve en anden skranke end min egen og tage tre gode vaner med hjem.

Henriette Skovbo | skoleleder | L | Kirkebakkeskolen | Rødovre Kommune
SKO | SKO BØR | Hele landet | 2 | - | U
+ ønske id:Værkstedsskolen; ønske id:Skolen ved Søen
Hvad kan en folkeskole lære af et fængsel? Forhåbentlig noget om motivation.

Rolf Ingemann | lærer | M | Amagerengens Skole | Tårnby Kommune
SKO | SKO KUL | Vest- og Sydsjælland;Københavns omegn | 3 | Man;Tir;Ons;Tor | B
+ ønske name:Ungdomsskolen Kompasset; ønske name:Specialskolen Birkelund
Jeg vil have mere værksted ind i min undervisning og mindre papir.

Zainab Karimi | inklusionsvejleder | M | Strandgårdskolens Team | Ishøj Kommune
SKO | SKO SOC | Vest- og Sydsjælland | 3 | - | B
+ ønske id:Specialskolen Birkelund
Faste rutiner hjælper mange flere end dem med en diagnose. Det vil jeg se i praksis.

Vagn Erik Brodersen | afdelingschef | L | Børn, Familie og Rådgivning | Rudersdal Kommune
SOC | SOC BØR | Vest- og Sydsjælland;Fyn | 2 | Man;Tir;Ons | F
+ ønske id:Familieafdelingen
Vi vil væk fra mødelokalet og hjem til familierne, og jeg vil vide, hvad det kræver.

Ditte-Marie Lauge | familierådgiver | M | Familiehuset Egely | Furesø Kommune
SOC | SOC | Vest- og Sydsjælland;Østjylland | 3 | - | B
Jeg vil lære af mennesker, der selv har siddet i den anden stol.

Stine Ladegaard | sundhedsplejerske | M | Sundhedsplejen Vest | Greve Kommune
SUN | SUN | Byen København | 3 | Man;Tir;Ons;Tor | U
+ ønske id:Forebyggelsesenheden
Anbefalingerne lander på mit bord. Jeg vil se, hvor de begynder.

Jens-Christian Lau | hjemmesygeplejerske | M | Sygeplejeklinikken | Faaborg-Midtfyn Kommune
ÆLD | ÆLD | Nordjylland;Fyn | 2 | Man;Tir;Ons | F
+ ønske id:Plejehjemmet Fjordglimt
Høns, børn og demens i samme have? Det må jeg se, før jeg foreslår det hjemme.

Lone Winkel | demenskoordinator | M | Rådgivning og Demens | Assens Kommune
ÆLD | ÆLD SUN | Nordjylland;Bornholm | 4 | - | B
+ ønske name:Daghjemmet Lærkereden; ønske id:Rehabiliteringscenter Østkysten; leder -
Sang og sanser virker, når ord ikke gør. Jeg vil se det sat i system.

Birger Hedegaard | ledende terapeut | L | Genoptræning Djursland | Syddjurs Kommune
SUN | SUN ÆLD | Bornholm;Byen København | 3 | Man;Tir;Ons | B
Når borgeren selv sætter målet, skal vi andre holde mund. Hvordan øver man det?

Paw Kristoffersen | kulturkonsulent | M | Kultur og Foreninger | Favrskov Kommune
KUL | KUL | Nordsjælland;Byen København | 3 | Ons;Tor;Fre | U
+ ønske name:Kulturhuset Kajen
Vi skal selv åbne et folkekøkken næste år og vil gerne begå lidt færre fejl.

Ellen Margrethe Bro | landskabsarkitekt | M | Park og Vej | Mariagerfjord Kommune
BYU | BYU | Østsjælland;Østjylland | 2 | - | -
+ workshop -
Små byer skal også have gode pladser. Jeg søger billige greb, der holder.

Kaj Ove Riber | klimakoordinator | M | Grøn Omstilling | Lolland Kommune
NAT | NAT ØKO | Sydjylland | 3 | Man;Tir;Ons | F
+ ønske id:Ejendomme og Energi
Gamle skoler sluger varme. Jeg vil se et regnestykke, der fik politikerne med.
"""
