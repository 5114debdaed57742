"""What this dozen says in other words than the third."""

from __future__ import annotations

from dataclasses import replace

from tests.forms_third.makers.words import WORDS as THIRD

WORDS = replace(
    THIRD,
    offers=(
        "Rundvisning, deltagelse i teammøder og besøg hos borgere sammen med en medarbejder",
        "Praktikanten følger vores udviklingskonsulent og er med på et projektmøde",
        "Et indblik i hverdagen, kaffe med ledelsen og tid til at stille spørgsmål",
        "Vi arbejder med ny velfærdsteknologi og viser gerne, hvordan vi kom i gang.",
        "I kan følge en sag fra start til slut og tale med dem, der sidder med den",
        "Møder, workshop med borgere om onsdagen og en tur ud på byggepladsen",
        "Vi er i gang med en omorganisering og vil gerne have nye øjne på den",
        "Program aftales med praktikanten",
        "Vi viser vores arbejde med frivillige, skoler og foreninger",
        "Deltagelse i vores ugentlige tavlemøde, besøg på to afdelinger, afsluttende samtale",
        "Vores digitale selvbetjening: hvad virker, og hvad virker ikke endnu",
        "Man kan komme med ud på tilsyn; husk praktisk tøj",
    ),
    motivations=(
        "Jeg vil gerne have inspiration til at arbejde mere på tværs",
        "Ny viden og nye relationer",
        "At se, hvordan andre offentlige arbejdspladser arbejder med innovation",
        "Jeg er nysgerrig på, hvordan en stor organisation træffer beslutninger",
        "Vi skal i gang med et lignende projekt, og jeg vil gerne lære af andres erfaringer.",
        "Inspiration til min egen arbejdsplads og konkrete ideer, vi kan bruge",
        "Har arbejdet samme sted i mange år og trænger til nye øjne",
        "At blive klogere på, hvordan man inddrager borgerne tidligt",
        "Min leder foreslog det, og jeg synes, det lyder spændende",
        "Kendskab til statens arbejde set indefra",
        "Værktøjer til bedre møder og projektstyring",
        "Jeg vil gerne udvide mit netværk",
    ),
    heard=(
        "Intranettet",
        "COI's nyhedsbrev",
        "LinkedIn",
        "En kollega",
        "Min leder",
        "coi.dk",
    ),
)
