"""The letters as they are until a coordinator writes others: data, in the readers' language.

A line is left out where one of its fields has nothing to say, so that a letter without an answer
date does not ask for an answer by one.
"""

from __future__ import annotations

from types import MappingProxyType

from ipraktik.model.letters import LetterKind, LetterTemplate, LetterTemplates

_CLOSING = """\
Venlig hilsen
{koordinator}
{koordinators_mail}
{koordinators_telefon}
Innovationspraktik"""

_PLACED = """\
Kære {navn}

Nu har vi et forslag til dig: i uge {uge} kan du besøge {vært}, {værtens_organisation}.

Dine dage: {dage}.
Du rejser sammen med {rejsefælle}.
{begrundelse}

Din kontaktperson er {kontaktperson}.
Mail: {kontaktpersons_mail}
Telefon: {kontaktpersons_telefon}
Oplysningerne er kun til besøget. Slet dem senest {slettes_senest}.

Vedhæftet er din plan for besøget og en kalenderfil. Åbn kalenderfilen, så dagene bliver holdt \
fri. Tal med din leder om besøget allerede nu, og om tid til at bruge det, du tager med hjem. Vi \
beder ikke om nogen rapport.

Din egen arbejdsgiver betaler løn, transport og overnatning, som når du ellers er på arbejde.

Vi ses til workshoppen: {workshop}.

Svar på denne mail, om det passer dig.
Vi glæder os til at høre fra dig senest {svarfrist}.

"""

_MOVED = """\
Kære {navn}

Vi har tidligere skrevet til dig om et besøg i uge {uge}. Det er vi nødt til at ændre, og det \
er vi kede af.

Det gælder ikke længere: {før}.
Nu er forslaget: {vært}, {værtens_organisation}.
Dine dage: {dage}.
Du rejser sammen med {rejsefælle}.
{begrundelse}

Din kontaktperson er {kontaktperson}.
Mail: {kontaktpersons_mail}
Telefon: {kontaktpersons_telefon}
Oplysningerne er kun til besøget. Slet dem senest {slettes_senest}, og det, du fik sidst, med det \
samme.

Vedhæftet er din nye plan og en kalenderfil. Åbn kalenderfilen, så den gamle aftale bliver rettet.

Vi ses til workshoppen: {workshop}.

Svar på denne mail, om det passer dig.
Vi glæder os til at høre fra dig senest {svarfrist}.

"""

_UNPLACED = """\
Kære {navn}

Tak, fordi du meldte dig til Innovationspraktik i uge {uge}. Desværre har vi ikke en vært til dig \
lige nu.

{begrundelse}

Får vi en plads, der passer, skriver vi til dig med det samme. Kender du selv et sted, du gerne \
vil besøge, så spørg dem endelig, også en anden afdeling i din egen organisation. Siger de ja, \
klarer vi resten.

Svar på denne mail, hvis du har spørgsmål, eller hvis du ikke længere vil have en plads.

"""

_LOST = """\
Kære {navn}

Vi har tidligere skrevet til dig om et besøg i uge {uge}: {før}. Det kan desværre ikke blive til \
noget, og det er vi kede af.

{begrundelse}

Får vi en plads, der passer, skriver vi til dig med det samme. Kender du selv et sted, du gerne \
vil besøge, så spørg dem endelig. Siger de ja, klarer vi resten.

Vedhæftet er en kalenderfil: åbn den, så aftalen bliver slettet. Slet også det, du har fået om \
værten.

Svar på denne mail, hvis du har spørgsmål, eller hvis du ikke længere vil have en plads.

"""

_VISITED = """\
Kære {navn}

Tak, fordi I vil åbne døren hos {arbejdsplads}. Nu har vi et forslag til jer. I uge {uge} kan I få \
besøg af:

{praktikanter}

{begrundelse}

Vedhæftet er jeres projektmappe: et forslag til program, som I frit kan ændre, hvem der kommer, \
og det praktiske. Åbn også kalenderfilen, så dagene bliver holdt fri. Skriv eller ring til \
gæsterne senest en uge før besøget, så de ved, hvor og hvornår de skal møde.

I skal ikke betale noget: gæsternes egen arbejdsgiver betaler løn, transport og overnatning.

Vi ses til workshoppen: {workshop}.

Svar på denne mail, om det passer jer.
Vi glæder os til at høre fra jer senest {svarfrist}.
Gæsternes oplysninger er kun til besøget. Slet dem senest {slettes_senest}.

"""

_CHANGED = """\
Kære {navn}

Vi har tidligere skrevet til jer om besøg hos {arbejdsplads} i uge {uge}. Det er ændret. Nu kommer:

{praktikanter}

{begrundelse}

Vedhæftet er jeres nye projektmappe og en kalenderfil: de erstatter dem, I fik sidst. Åbn \
kalenderfilen, så den gamle aftale bliver rettet. Slet den gamle projektmappe. Skriv eller ring \
til gæsterne senest en uge før besøget, så de ved, hvor og hvornår de skal møde.

Vi ses til workshoppen: {workshop}.

Svar på denne mail, om det passer jer.
Vi glæder os til at høre fra jer senest {svarfrist}.
Gæsternes oplysninger er kun til besøget. Slet dem senest {slettes_senest}.

"""

_EMPTY = """\
Kære {navn}

Tak, fordi {arbejdsplads} har meldt sig som vært i Innovationspraktik i uge {uge}. Desværre har vi \
ikke en praktikant til jer lige nu.

{begrundelse}

Det siger ikke noget om jeres tilbud. Får vi en tilmelding, der passer, skriver vi til jer med det \
samme, og vi vil meget gerne have jer med igen.

Svar på denne mail, hvis I har spørgsmål, eller hvis I ikke længere kan tage imod.

"""

_LEFT = """\
Kære {navn}

Vi har tidligere skrevet til jer om besøg hos {arbejdsplads} i uge {uge}. Det kan desværre ikke \
blive til noget, og det er vi kede af.

{begrundelse}

Får vi en tilmelding, der passer, skriver vi til jer med det samme, og vi vil meget gerne have jer \
med igen.

Vedhæftet er en kalenderfil: åbn den, så aftalen bliver slettet. Slet også det, I har fået om \
gæsterne.

Svar på denne mail, hvis I har spørgsmål, eller hvis I ikke længere kan tage imod.

"""

DEFAULT_LETTERS: LetterTemplates = MappingProxyType(
    {
        kind: LetterTemplate(kind, subject, text + _CLOSING)
        for kind, subject, text in (
            (LetterKind.PLACED, "Innovationspraktik: et besøg hos {vært} i uge {uge}", _PLACED),
            (LetterKind.MOVED, "Innovationspraktik: dit besøg i uge {uge} er ændret", _MOVED),
            (LetterKind.UNPLACED, "Innovationspraktik: vi har ikke en vært lige nu", _UNPLACED),
            (LetterKind.LOST, "Innovationspraktik: dit besøg i uge {uge} er aflyst", _LOST),
            (LetterKind.VISITED, "Innovationspraktik: besøg hos jer i uge {uge}", _VISITED),
            (LetterKind.CHANGED, "Innovationspraktik: besøget hos jer er ændret", _CHANGED),
            (LetterKind.EMPTY, "Innovationspraktik: vi har ikke en praktikant lige nu", _EMPTY),
            (LetterKind.LEFT, "Innovationspraktik: besøget hos jer er aflyst", _LEFT),
        )
    }
)
