"""The headline figures year by year: how they are written, and COI's own of 2016."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Headline, HeadlineFigure

SERIES_SHEET = "Serie"
SERIES_HEADERS = ("År", "Rolle", "Tal", "Svar", "Ja", "Andel", "Kilde")
ROLE_WORDS: Mapping[Role, str] = {Role.HOST: "Vært", Role.INTERN: "Praktikant"}
HEADLINE_WORDS: Mapping[Headline, str] = {
    Headline.RECOMMEND: "Anbefaler",
    Headline.SATISFIED: "Tilfreds i høj eller meget høj grad",
    Headline.USED: "Konkret udbytte",
    Headline.CONTACT: "Kontakt bagefter",
}
"""As COI states them, and as the sheet has them."""

SOURCE_2016 = "COI's evaluering af Innovationspraktik 2016"
FIGURES_2016 = tuple(
    HeadlineFigure(2016, role, headline, share=share, source=SOURCE_2016)
    for role, headline, share in (
        (Role.HOST, Headline.RECOMMEND, 0.92),
        (Role.HOST, Headline.SATISFIED, 0.78),
        (Role.HOST, Headline.USED, 0.75),
        (Role.HOST, Headline.CONTACT, 0.89),
        (Role.INTERN, Headline.RECOMMEND, 0.96),
        (Role.INTERN, Headline.SATISFIED, 0.88),
        (Role.INTERN, Headline.USED, 0.75),
    )
)
"""Interns were not asked about contact, and how many answered is not published."""

_ORDER = {
    (role, headline): (first, second)
    for first, role in enumerate(ROLE_WORDS)
    for second, headline in enumerate(HEADLINE_WORDS)
}


def sort_series(figures: Iterable[HeadlineFigure]) -> tuple[HeadlineFigure, ...]:
    """Return figures by year, hosts first, in COI's order."""
    return tuple(sorted(figures, key=lambda one: (one.year, *_ORDER[one.role, one.headline])))
