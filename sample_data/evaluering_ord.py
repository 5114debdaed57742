"""What people write after the week: ideas that they carried home, by field, and comments."""

IDEAS = {
    "Ældre og pleje": (
        "Et kvarters fælles overblik ved vagtskifte, stående ved tavlen.",
        "Beboernes egne ord om en god dag hænger nu i personalerummet.",
        "Aftenholdet ringer til de pårørende, før de selv ringer.",
        "Måltidet begynder først, når alle sidder ned, også vi.",
    ),
    "Dagtilbud og børn": (
        "Forældremødet er flyttet ud på legepladsen.",
        "En fast ugentlig time, hvor lederne ser hinandens stuer.",
        "Børnene viser nye forældre rundt.",
        "Et skilt i garderoben: I dag er vi her.",
    ),
    "Skole og uddannelse": (
        "Eleverne skriver selv dagsorden til skole-hjem-samtalen.",
        "To lærere planlægger sammen hver anden torsdag, uden undtagelse.",
        "Rektor underviser en time om ugen.",
        "Pausen er lagt ind i skemaet for de voksne.",
    ),
    "Beskæftigelse": (
        "Første samtale holdes som en gåtur.",
        "Borgeren får referatet, før vi går fra hinanden.",
        "Virksomheder får én, de kan ringe til, og et navn på døren.",
        "Vi skriver planen sammen med borgeren på skærmen.",
    ),
    "Social og handicap": (
        "Et kort med billeder af alle, der kommer på besøg i hjemmet.",
        "Vi spørger nu: Hvad er lykkedes siden sidst?",
        "Pårørende får et opkald hver fredag, også når intet er sket.",
        "Beboerne er med, når vi ansætter.",
    ),
    "Sundhed og forebyggelse": (
        "Udstyret står fremme i caféen, hvor folk kan prøve det.",
        "Et hold på otte i stedet for samtaler en til en.",
        "Træningen ligger, hvor bussen holder.",
        "Ventelisten er sat op på væggen, så vi taler om den.",
    ),
    "Borgerservice": (
        "Brevene læses højt for en borger, før de sendes ud.",
        "En medarbejder går rundt i ventetiden og hjælper på tablet.",
        "Vi tæller, hvor mange der kommer igen med det samme.",
        "Et skilt med, hvad man kan klare uden at trække et nummer.",
    ),
    "Kultur og fritid": (
        "Frivillige har deres egen nøgle og deres egen aften.",
        "Åbent hus en time før åbningstid for dem, der vil have ro.",
        "Udstillingen bygges af dem, den handler om.",
        "Vi låner udstyr ud, som vi låner bøger ud.",
    ),
    "Natur, klima og miljø": (
        "Et kort, hvor borgerne selv sætter nåle, hvor vandet står.",
        "Driften er med på det første møde, ikke på det sidste.",
        "Lodsejerne får kortet, før vi går i marken.",
        "Vi måler med borgerne og lægger tallene frem samme dag.",
    ),
    "Byudvikling og trafik": (
        "Vi prøver af med kridt og kegler, før vi tegner.",
        "Børn går skolevejen med os, inden planen skrives.",
        "Et møde på fortovet i stedet for i salen.",
        "Hver plan har en side, som et barn kan læse.",
    ),
    "Digitalisering og it": (
        "Fejl fortælles fredag kl. 10, på ti minutter og uden skyld.",
        "Ingen ny løsning uden at en bruger har prøvet den på papir.",
        "Driften sidder med, når der bygges.",
        "En time om ugen, hvor alle må stille dumme spørgsmål.",
    ),
    "HR og ledelse": (
        "Nye ledere følger en kollega i to dage, før de begynder.",
        "Trivsel måles med tre spørgsmål hver måned.",
        "Afskedssamtalen er blevet til to: en før og en efter.",
        "Ledermødet begynder med en fejl, vi har lært af.",
    ),
    "Økonomi og indkøb": (
        "Budgettet vist på én side, som alle kan læse.",
        "Indkøb sidder med ved bordet, når behovet beskrives.",
        "Regnskabet gennemgås på en gåtur med lederen.",
        "Vi køber prøver ind, før vi køber stort.",
    ),
    "Tilsyn og kontrol": (
        "Tilsynet begynder med et kvarter, hvor de viser det, de er stolte af.",
        "Tjeklisten sendes ud en uge før besøget.",
        "Vi skriver, hvad der virker, før vi skriver, hvad der mangler.",
        "To går sammen, og den ene lytter kun.",
    ),
}
INTERN_COMMENTS = (
    "Tre dage var lige tilpas.",
    "Jeg ville gerne have haft mere tid med medarbejderne og mindre med ledelsen.",
    "God ide at være to af sted; vi har talt om det lige siden.",
    "Programmet var tæt. Lad der være luft til at skrive ned.",
    "Workshoppen inden gjorde det let at stille de rigtige spørgsmål.",
    "Det var langt at køre, men det var det værd.",
    "Jeg troede, jeg kendte faget. Det gjorde jeg ikke.",
    "Skriv i brevet, hvor man skal holde, og hvem man skal spørge efter.",
    "To dage var for lidt. Den tredje dag er der, hvor man begynder at spørge.",
    "Min leder har bedt mig fortælle om det på næste personalemøde.",
)
HOST_COMMENTS = (
    "Vi lærte mindst lige så meget selv.",
    "Det tog mere tid, end vi troede, men vi siger ja igen.",
    "Praktikantens spørgsmål fik os til at se vores morgenmøde på ny.",
    "Giv os gerne besked tidligere næste år.",
    "Vi burde selv tage af sted.",
    "Lad os få to på en gang: de lærte af hinanden.",
    "Grundskitsen var god at begynde med; vi flyttede kun lidt.",
)
