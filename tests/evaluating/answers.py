"""Random answers after a visit week, made without files."""

from __future__ import annotations

import random
from collections.abc import Sequence

from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Asked, Evaluated, Rated, VisitFacts
from ipraktik.model.evaluation import Satisfaction, Use

FIELDS = ("Digitalisering", "Ledelse", "Natur", "Sundhed", "Borgerservice", "Økonomi", "Kultur")
LANDSDELE = ("Byen København", "Fyn", "Nordjylland", "Sydjylland", "Østjylland", "Bornholm")
GUESTS = ("Ukendt gæst", "Familiebesøg", "Ingen præference")
COMMENTS = (
    "",
    "Det var en god uge.",
    "Mette Holm tog godt imod os.",
    "Ring til mig på 29 11 22 33 eller skriv til a.b@kommune.dk",
    "Vi mangler tid til at få det hele med.",
    '=HYPERLINK("http://x.dk")',
)
COPIED = ("", "", "Tavlemøder hver morgen", "Borgernes egen kalender", "En fælles postkasse")


def maybe(draw: random.Random, value: object, chance: float = 0.92) -> object:
    return value if draw.random() < chance else None


def one_answer(draw: random.Random, role: Role, fields: Sequence[str] = FIELDS) -> Rated:
    """Return one respondent's answers; about one of twelve questions is left out."""
    several = draw.random() < 0.5
    facts = VisitFacts(
        days=draw.choices((1, 2, 3, 4, 5), (1, 6, 6, 2, 2))[0],
        alone=not several or draw.random() < 0.6,
        interns_at_host=draw.choice((2, 3)) if several else 1,
        guest=draw.choices(GUESTS, (6, 3, 1))[0],
        wish_rank=draw.choices((1, 2, 3, 4, 0, -1), (8, 4, 2, 1, 3, 3))[0]
        if role is Role.INTERN
        else None,
        points=draw.randrange(0, 60) if role is Role.INTERN else None,
        fields=tuple(draw.sample(fields, draw.choice((1, 1, 2)))),
        landsdel=draw.choice(LANDSDELE),
        self_found=draw.random() < 0.1,
    )
    used = maybe(draw, draw.random() < 0.75)
    consent = draw.random() < 0.5
    copied = draw.choice(COPIED)
    return Rated(
        role,
        recommends=maybe(draw, draw.random() < 0.9),  # type: ignore[arg-type]
        satisfied=maybe(draw, Satisfaction(draw.choices((1, 2, 3, 4, 5), (1, 1, 3, 8, 7))[0])),  # type: ignore[arg-type]
        used=used,  # type: ignore[arg-type]
        uses=tuple(sorted(draw.sample([*map(str, Use), "Noget helt andet"], 2))) if used else (),
        contact=maybe(draw, draw.random() < 0.8),  # type: ignore[arg-type]
        copied=copied,
        comment=draw.choice(COMMENTS),
        facts=facts if draw.random() < 0.94 else None,
        name="Ida Holm" if consent and copied else "",
        workplace="Kulturhuset" if consent and copied else "",
    )


def answers_of(seed: int, hosts: int = 40, interns: int = 70, year: int = 2026) -> Evaluated:
    """Return the answers of a random year; the same seed gives the same."""
    draw = random.Random(seed)
    fields = FIELDS[: draw.randint(1, len(FIELDS))] if len(FIELDS) > 1 else FIELDS
    if len(fields) < 2:
        fields = FIELDS[:2]
    rated = (
        *(one_answer(draw, Role.HOST, fields) for _ in range(hosts)),
        *(one_answer(draw, Role.INTERN, fields) for _ in range(interns)),
    )
    return Evaluated(year, rated, Asked(round(hosts * 1.3) + 1, round(interns * 1.3) + 1))
