"""The counts of `placeringer.xlsx`: by part of the country, and by organisation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ipraktik.model.people import Host, Intern
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.settings import Office
from ipraktik.model.week import SHORT_NAMES, VisitWeek
from ipraktik.text import Text
from ipraktik.writing.font import text_width
from ipraktik.writing.tables import Cell, ColumnFormat, Kind, Table
from ipraktik.writing.workshop_words import danish_order

if TYPE_CHECKING:
    import pandas as pd

LANDSDEL_HEADERS = (
    "Landsdel",
    "Værter",
    "Med besøg",
    "Pladser",
    "Brugte pladser",
    "Ledige pladser",
)
ORGANISATION_HEADERS = ("Organisation", "Værter", "Får besøg af", "Tilmeldte", "Har fået vært")
PAIR_HEADERS = ("Praktikantens organisation", "Værtens organisation", "Praktikanter")
_POINTS_PER_CHARACTER, _INDENT = 5.25, 1.5
FROM_HEADER, TOTAL_HEADER, NOT_TOLD = "Fra landsdel", "I alt", "Ikke oplyst"


@dataclass(frozen=True)
class Placements:
    """All that `placeringer.xlsx` tells.

    Parameters
    ----------
    week : VisitWeek
    visits : tuple of Visit
        Hosts with visitors.
    hosts, interns : tuple of Host, tuple of Intern
        Everybody who takes part, with and without a place.
    causes : mapping of intern ID to Text
        Why an intern has no host, as far as it is known.
    office : Office
    """

    week: VisitWeek
    visits: tuple[Visit, ...]
    hosts: tuple[Host, ...]
    interns: tuple[Intern, ...]
    causes: Mapping[str, Text | str] = field(default_factory=dict)
    office: Office = field(default_factory=Office)

    @property
    def visited(self) -> frozenset[str]:
        """Return the IDs of the hosts with visitors."""
        return frozenset(visit.host.host_id for visit in self.visits)

    @property
    def placed(self) -> frozenset[str]:
        """Return the IDs of the interns with a host."""
        return frozenset(v.intern.intern_id for visit in self.visits for v in visit.visitors)

    def pairs(self) -> list[tuple[Visit, Visitor]]:
        """Return visits and visitors, sorted by host ID and intern ID."""
        pairs = [(visit, visitor) for visit in self.visits for visitor in visit.visitors]
        return sorted(pairs, key=lambda one: (one[0].host.host_id, one[1].intern.intern_id))


def landsdel_table(placements: Placements) -> Table:
    """Count hosts, places and visitors of each day by landsdel."""
    import pandas as pd

    hosts = pd.DataFrame(
        {
            "Landsdel": [host.landsdel for host in placements.hosts],
            "Værter": 1,
            "Med besøg": [int(host.host_id in placements.visited) for host in placements.hosts],
            "Pladser": [host.capacity for host in placements.hosts],
        }
    )
    figures = hosts.groupby("Landsdel").sum()
    came = [visit.host.landsdel for visit, _ in placements.pairs()]
    figures["Brugte pladser"] = _counted(came, figures.index)
    figures["Ledige pladser"] = figures["Pladser"] - figures["Brugte pladser"]
    days = [
        (visit.host.landsdel, day.short)
        for visit, visitor in placements.pairs()
        for day in visitor.days
    ]
    for name in SHORT_NAMES:
        figures[name] = _counted([place for place, day in days if day == name], figures.index)
    return _figures_table("Landsdele", (*LANDSDEL_HEADERS, *SHORT_NAMES), figures)


def journeys_table(placements: Placements) -> Table:
    """Count placed interns by the landsdel they come from and the one they go to."""
    import pandas as pd

    pairs = placements.pairs()
    start = pd.Series([_from(visitor) for _, visitor in pairs], dtype=object)
    goal = pd.Series([visit.host.landsdel for visit, _ in pairs], dtype=object)
    figures = pd.crosstab(start, goal)
    figures = figures.reindex(sorted(figures.columns, key=danish_order), axis=1)
    figures[TOTAL_HEADER] = figures.sum(axis=1)
    headers = (FROM_HEADER, *map(str, figures.columns))
    counted = _figures_table("Fra og til landsdel", headers, figures)
    formats = {name: ColumnFormat(Kind.NUMBER, _word_width(name)) for name in headers[1:]}
    formats[FROM_HEADER] = ColumnFormat(Kind.WRAPPED, 14)
    rows = tuple(tuple(cell or None for cell in row) for row in counted.rows)  # zeros are noise
    return replace(counted, rows=rows, formats=formats)


def _word_width(header: str) -> float:
    """Return a width in which a header stands word by word: all landsdele fit side by side."""
    points = max(text_width(word, bold=True) for word in header.split())
    return max(7.0, round(points / _POINTS_PER_CHARACTER + _INDENT, 1))


def _from(visitor: Visitor) -> str:
    return visitor.intern.landsdel or NOT_TOLD


def organisation_table(placements: Placements) -> Table:
    """Count hosts, visits received, sign-ups and placed interns by organisation."""
    import pandas as pd

    shown = _organisation_names(placements)
    received = [shown[visit.host.organisation_key] for visit, _ in placements.pairs()]
    placed = [shown[visitor.intern.organisation_key] for _, visitor in placements.pairs()]
    hosts = [shown[host.organisation_key] for host in placements.hosts]
    interns = [shown[intern.organisation_key] for intern in placements.interns]
    figures = pd.DataFrame(index=pd.Index(sorted({*hosts, *interns}), name="Organisation"))
    for header, names in zip(
        ORGANISATION_HEADERS[1:], (hosts, received, interns, placed), strict=True
    ):
        figures[header] = _counted(names, figures.index)
    return _figures_table("Organisationer", ORGANISATION_HEADERS, figures)


def pairs_table(placements: Placements) -> Table:
    """Count how many interns of each organisation visit each other one."""
    import pandas as pd

    shown = _organisation_names(placements)
    pairs = [
        (shown[visitor.intern.organisation_key], shown[visit.host.organisation_key])
        for visit, visitor in placements.pairs()
    ]
    columns = list(PAIR_HEADERS[:2])
    counts = pd.DataFrame(pairs, columns=columns, dtype=object).groupby(columns).size()
    found = [(str(a), str(b), int(count)) for a, b, count in counts.reset_index().to_numpy()]
    rows = tuple(sorted(found, key=lambda row: (danish_order(row[0]), danish_order(row[1]))))
    formats = {
        **{header: ColumnFormat(Kind.WRAPPED, 45) for header in PAIR_HEADERS[:2]},
        PAIR_HEADERS[2]: ColumnFormat(Kind.NUMBER),
    }
    return Table("Hvem besøger hvem", PAIR_HEADERS, rows, formats)


def _organisation_names(placements: Placements) -> dict[str, str]:
    """Return one spelling for each organisation: the longest, as `Vejle Kommune` for `Vejle`."""
    signups = (*placements.hosts, *placements.interns)
    spelt = sorted(signups, key=lambda one: (len(one.organisation), one.organisation))
    return {signup.organisation_key: signup.organisation for signup in spelt}


def _counted(names: Sequence[str], index: pd.Index[str]) -> pd.Series[int]:
    import pandas as pd

    return pd.Series(names, dtype=object).value_counts().reindex(index, fill_value=0)


def _figures_table(title: str, headers: Iterable[str], figures: pd.DataFrame) -> Table:
    """Return a table with numbers: a row for each name of the index, and the sum."""
    first, *others = headers
    rows: list[tuple[Cell, ...]] = [
        (str(name), *(int(figure) for figure in row))
        for name, row in zip(figures.index, figures.to_numpy(), strict=True)
    ]
    ordered = sorted(rows, key=lambda row: danish_order(str(row[0])))
    total = (TOTAL_HEADER, *(int(figure) for figure in figures.sum()))
    numbers = {header: ColumnFormat(Kind.NUMBER) for header in others}
    return Table(title, (first, *others), (*ordered, *([total] if rows else ())), numbers)
