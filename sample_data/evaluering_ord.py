"""What people write after the week: ideas that they carried home, by field, and comments."""

IDEAS = {
    "Ældre og pleje": (
        "Et kvarters fælles overblik ved vagtskifte, stående ved tavlen.",
        "Beboernes egne ord om en god dag hænger nu i personalerummet.",
    ),
    "Dagtilbud og børn": (
        "Forældremødet er flyttet ud på legepladsen.",
        "En fast ugentlig time, hvor lederne ser hinandens stuer.",
    ),
    "Skole og uddannelse": (
        "Eleverne skriver selv dagsorden til skole-hjem-samtalen.",
        "To lærere planlægger sammen hver anden torsdag, uden undtagelse.",
    ),
    "Beskæftigelse": (
        "Første samtale holdes som en gåtur.",
        "Borgeren får referatet, før vi går fra hinanden.",
    ),
    "Social og handicap": (
        "Et kort med billeder af alle, der kommer på besøg i hjemmet.",
        "Vi spørger nu: Hvad er lykkedes siden sidst?",
    ),
    "Sundhed og forebyggelse": (
        "Udstyret står fremme i caféen, hvor folk kan prøve det.",
        "Et hold på otte i stedet for samtaler en til en.",
    ),
    "Borgerservice": (
        "Brevene læses højt for en borger, før de sendes ud.",
        "En medarbejder går rundt i ventetiden og hjælper på tablet.",
    ),
    "Kultur og fritid": (
        "Frivillige har deres egen nøgle og deres egen aften.",
        "Åbent hus en time før åbningstid for dem, der vil have ro.",
    ),
    "Natur, klima og miljø": (
        "Et kort, hvor borgerne selv sætter nåle, hvor vandet står.",
        "Driften er med på det første møde, ikke på det sidste.",
    ),
    "Byudvikling og trafik": (
        "Vi prøver af med kridt og kegler, før vi tegner.",
        "Børn går skolevejen med os, inden planen skrives.",
    ),
    "Digitalisering og it": (
        "Fejl fortælles fredag kl. 10, på ti minutter og uden skyld.",
        "Ingen ny løsning uden at en bruger har prøvet den på papir.",
    ),
    "HR og ledelse": (
        "Nye ledere følger en kollega i to dage, før de begynder.",
        "Trivsel måles med tre spørgsmål hver måned.",
    ),
    "Økonomi og indkøb": (
        "Budgettet vist på én side, som alle kan læse.",
        "Indkøb sidder med ved bordet, når behovet beskrives.",
    ),
    "Tilsyn og kontrol": (
        "Tilsynet begynder med et kvarter, hvor de viser det, de er stolte af.",
        "Tjeklisten sendes ud en uge før besøget.",
    ),
}
INTERN_COMMENTS = (
    "Tre dage var lige tilpas.",
    "Jeg ville gerne have haft mere tid med medarbejderne og mindre med ledelsen.",
    "God ide at være to af sted; vi har talt om det lige siden.",
    "Programmet var tæt. Lad der være luft til at skrive ned.",
    "Workshoppen inden gjorde det let at stille de rigtige spørgsmål.",
    "Det var langt at køre, men det var det værd.",
)
HOST_COMMENTS = (
    "Vi lærte mindst lige så meget selv.",
    "Det tog mere tid, end vi troede, men vi siger ja igen.",
    "Praktikantens spørgsmål fik os til at se vores morgenmøde på ny.",
    "Giv os gerne besked tidligere næste år.",
)
