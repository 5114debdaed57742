"""Invented interns from state agencies, as text records (see ``records.py`` for the form)."""

INTERNS_STAT = """
Pernille Gram | skatterådgiver | M | Vejledningscenter Odense | Skattestyrelsen | Odense
TIL | BOR TIL | Nordjylland;Østjylland;Byen København | 3 | - | U
+ rejse name:Ibrahim Saleh; ønske name:Hovedbiblioteket; ønske id:Kontor for Brugeroplevelser
Vi taler med folk i telefonen. Hvordan vejleder man, når de står lige foran en?

Ibrahim Saleh | fuldmægtig | M | Vejledningscenter Odense | Skattestyrelsen | Odense
TIL | BOR DIG | Byen København;Nordjylland | 3 | - | U
+ rejse name:Pernille Gram; ønske id:Kontor for Brugeroplevelser
Jeg vil teste vores breve på rigtige mennesker og lære at gøre det hver gang.

Vibeke Thorup Nørgaard | vicedirektør | L | Ledelsessekretariatet | Økonomistyrelsen | København
ØKO | HRL | Hele landet | 3 | Man;Tir;Ons | U
+ ønske id:Direktionssekretariatet
Vi udsteder regler for andres økonomi. Jeg vil mærke dem fra den anden ende af bordet.

Mikkel Dam Østerby | naturvejleder | M | Vadehavsenheden | Naturstyrelsen | Tønder
NAT | NAT KUL SKO | Nordsjælland;Østjylland;Københavns omegn | 3 | - | B
+ ønske id:Natur og Miljø; ønske id:Slotshaverne i Nordsjælland
Lodsejere er nøglen til vådere natur. Jeg vil høre samtalen, før kontrakten er skrevet.

Amalie Storm | ux-designer | M | Kontor for Brugeroplevelser | Digitaliseringsstyrelsen | København
DIG | BOR DIG | Østsjælland;Nordjylland;Fyn | 2 | Man;Tir;Tor;Fre | U
+ ønske id:Rådhusets Borgerservice; ønske id:Hovedbiblioteket
Jeg tegner løsninger ved en skærm. Nu vil jeg stå ved siden af dem, der giver op.

Flemming Aaskov | tilsynschef | L | Arbejdsmiljøfagligt Center | Arbejdstilsynet | Høje-Taastrup
TIL | HRL TIL | Sydjylland;Østjylland | 2 | - | U
+ ønske name:HR-afdelingen
Hvad sker der på arbejdspladsen, når vi er kørt igen? Det vil jeg se hos en HR-afdeling.

Sofie Engelund | fuldmægtig | M | Cirkulær Økonomi og Affald | Miljøstyrelsen | København
NAT | NAT BYU | Fyn;Sydjylland;Østjylland | 3 | - | U
+ rejse mail:Rasmus Bille; ønske id:Klimasekretariatet
Vi skriver vejledninger om klimatilpasning og ser for sjældent et færdigt anlæg.

Rasmus Bille | specialkonsulent | M | Cirkulær Økonomi og Affald | Miljøstyrelsen | København
NAT | NAT | Hele landet | 3 | Man;Tir;Ons;Tor | U
+ ønske id:Klimasekretariatet; ønske name:Natur og Miljø
Jeg vil forstå, hvad en lodsejer eller en nabo siger ja til, og hvorfor.

Line Overby Krogsgaard | chefkonsulent | M | Team Brugerrejser | Erhvervsstyrelsen | København
DIG | DIG BOR | Fyn;Københavns omegn;Byen København | 3 | - | U
+ rejse name:Oskar Lindhardt; ønske name:Center for Digitalisering
Robotter i sagsbehandlingen kan være en gave eller en gåde. Vi vil se begge dele.

Oskar Lindhardt | dataanalytiker | M | Team Brugerrejser | Erhvervsstyrelsen | København
DIG | DIG | Københavns omegn;Fyn | 4 | Man;Tir;Ons;Tor | U
+ rejse name:Line Overby Krogsgaard; ønske name:Center for Digitalisering
Jeg vil vide, hvem der opdager fejlen, når robotten tager fejl.

Signe Aagaard Holst | geolog | M | Grundvandskortlægningen | Miljøstyrelsen | Aarhus
NAT | NAT | Vestjylland | 4 | - | B
+ egen id:Forsyning og Klimatilpasning
Det høje grundvand findes både på mine kort og i folks kældre. Jeg vil se kældrene.

Jonas Winther-Hald | kostfaglig konsulent | M | Måltidspartnerskabet | Fødevarestyrelsen | Glostrup
SUN | ÆLD SUN | Københavns omegn | 2 | Man;Tir;Ons | U
+ egen name:Plejecenter Åbrinken
Kostråd er lette at skrive. Jeg vil se, hvad der sker med dem ved frokostbordet.

Helena Fuglsang | kontorchef | L | Uddannelse og Øvelser | Beredskabsstyrelsen | Allerød
HRL | HRL | Østjylland;Sydjylland | 3 | - | U
Under pres skal ledelse være enkel. Jeg søger enkle vaner til de rolige dage.

Bjarke Tolstrup | ankechef | L | Klagekontoret i Aalborg | Ankestyrelsen | Aalborg
SOC | SOC | Vest- og Sydsjælland;Østjylland | 3 | Man;Tir;Ons;Tor | U
+ ønske id:Center for Socialpsykiatri; ønske id:Specialskolen Birkelund
Jeg læser sager hver dag. I tre dage vil jeg møde menneskene bag dem.

Karoline Nymann | overlæge | L | Læring og Tilsyn | Styrelsen for Patientsikkerhed | København
TIL | TIL SUN | Østjylland;Region Sjælland | 2 | - | U
Tilsyn skal kunne mærkes som hjælp. Hvem lykkes med det, og hvordan?

Thor Ellegaard | togvejsinspektør | M | Jernbanesikkerhed | Trafikstyrelsen | København
BYU | TIL BYU | Østjylland | 2 | Tir;Ons;Tor | -
+ ønske id:Toldekspeditionen Aarhus Havn; ønske id:Team Cyklisme og Mobilitet
Risikobaseret kontrol er mit fag. Jeg vil se det på en kaj i stedet for et spor.

Ingeborg Strand | meteorolog | M | Vejrvagten | Danmarks Meteorologiske Institut | København
NAT | BYU DIG | Byen København | 2 | - | F
+ ønske name:Trafikcenteret
Et varsel skal ende i en handling. Jeg vil se den handling fra skærmvæggen.

Aksel Monrad Friis-Holm | provstesekretær | M | Stift og Sogn | Kirkeministeriet | København
KUL | KUL | Vestjylland;Nordsjælland | 3 | Ons;Tor;Fre | U
+ ønske id:Slotshaverne i Nordsjælland; ønske id:Læsesalen i Viborg
Kirkegårde er også haver og arkiver. Jeg samler på ideer til begge dele.

Selma Hodzic | fuldmægtig | M | Asyl og Visum | Udlændingestyrelsen | Næstved
BOR | BES SOC BOR | Byen København;Østsjælland | 3 | - | U
+ ønske name:Jobhuset Nørrebro
En åben dør er det modsatte af mit venteværelse. Jeg vil se, hvad det gør ved samtalen.

Valdemar Rosing | energiøkonom | M | Center for Forsyning | Energistyrelsen | København
ØKO | NAT ØKO | Sydjylland | 3 | Man;Tir;Ons | U
+ ønske id:Ejendomme og Energi
Besparelser i et regneark er én ting. Jeg vil ned i kælderen og se ventilerne.

Mona Gyldenkærne | konsulent | M | Læringskontoret | Børne- og Undervisningsministeriet | København
SKO | SKO BES | Østjylland;Københavns omegn | 3 | Man;Tir;Ons;Tor | U
+ ønske id:Værkstedsskolen
Jeg rådgiver om praktisk undervisning og vil se den for voksne, der selv har fravalgt skolen.

Lasse Vindfeld | evalueringskonsulent | M | Viden om Udsatte | Social- og Boligstyrelsen | Odense
SOC | SOC BES | Nordjylland;Sydjylland | 3 | Man;Tir;Tor | U
+ ønske id:Jobcenter@Aalborg Kommune
Vi måler effekter på afstand. Jeg vil sidde med til den samtale, tallene handler om.

Agnete Kofoed | planlægger | M | Landsplan og Byer | Plan- og Landdistriktsstyrelsen | København
BYU | BYU | Østsjælland;Fyn | 3 | - | U
Jeg læser lokalplaner i hundredvis og har aldrig været til borgermøde om en eneste.

Christian Reventlow-Bruun | økonom | L | Center for Styring | Finansministeriet | København
ØKO | ØKO DIG | Region Midtjylland | 3 | Man;Tir;Ons;Tor | U
Hvordan ser en prognose ud, når den handler om børn, man kan møde på legepladsen?

Tanja Møldrup | politikommissær | L | Forebyggelsessekretariatet | Rigspolitiet | Glostrup
TIL | SOC SKO HRL | - | 5 | - | U
+ leder -
De bedste sager er dem, der aldrig opstår. Jeg vil se nogen, der når de unge tidligt.

Viggo Lassen | toldinspektør | M | Lufthavnskontrollen | Toldstyrelsen | Tårnby
TIL | - | Østsjælland;Vest- og Sydsjælland | 2 | Ons;Tor;Fre | U
+ workshop -
Jeg er åben for alt, der ikke har en kuffert. Overrask mig!
"""
