"""The part of an export that is read on paper: workbooks of hosts, interns and the workshop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ipraktik.pipeline.progress import Progress
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.model.programme import Programme, Visit
    from ipraktik.model.settings import Office, Settings
    from ipraktik.programme.workshop_plan import WorkshopPlan
    from ipraktik.writing.intern_words import InternPlan

HOST_BOOKS, INTERN_BOOKS, WORKSHOP_BOOK = "værter", "praktikanter", "workshop.xlsx"
T = TypeVar("T")


def write_books(
    programmes: Sequence[Programme],
    workshops: WorkshopPlan,
    office: Office,
    folder: Path,
    tell: Progress,
) -> None:
    """Write a workbook for each host, the workshop's, and a plan for each intern.

    Parameters
    ----------
    programmes : sequence of Programme
        Of the hosts with visitors; at least one.
    workshops : WorkshopPlan
    office : Office
    folder : Path
        Of the export.
    tell : callable
    """
    from ipraktik.writing.workshop_book import write_workshop_book

    _write_hosts(programmes, workshops, office, folder / HOST_BOOKS, tell)
    tell(say("Writing the workshop's lists"))
    week = programmes[0].visit.week
    write_workshop_book(folder / WORKSHOP_BOOK, workshops, week, office)
    plans = tuple(intern_plans(programmes, workshops, office))
    _write_interns(plans, folder / INTERN_BOOKS, tell)


def workshop_plan(visits: Iterable[Visit], settings: Settings) -> WorkshopPlan:
    """Return who goes to which workshop, by the settings."""
    from ipraktik.programme.distances import Map
    from ipraktik.programme.workshops import plan_workshops
    from ipraktik.reading.geography import geography

    places = Map(geography().coordinates, geography().landsdel_of)
    return plan_workshops(visits, settings.workshops, places, settings.rules.require_workshop)


def intern_plans(
    programmes: Iterable[Programme], workshops: WorkshopPlan, office: Office
) -> Iterator[InternPlan]:
    """Yield the plan of every placed intern, sorted by host and intern ID."""
    from ipraktik.writing.intern_words import InternPlan

    tables = workshops.table_by_person()
    for programme in programmes:
        host = programme.visit.host
        for visitor in programme.visit.visitors:
            table = tables.get(visitor.intern.email_identity)
            workshop = table.workshop if table else None
            meets_host = table is not None and host.host_id in table.host_ids
            yield InternPlan(programme, visitor, workshop, meets_host, office)


def _write_hosts(
    programmes: Sequence[Programme],
    workshops: WorkshopPlan,
    office: Office,
    folder: Path,
    tell: Progress,
) -> None:
    from ipraktik.writing.host_book import host_file_stem, write_host_book

    tables = workshops.table_by_person()

    def write(path: Path, programme: Programme) -> None:
        table = tables.get(programme.visit.host.email_identity)
        write_host_book(path, programme, office, table.workshop if table else None)

    def told(number: int, count: int) -> Text:
        return say("Writing host {number} of {hosts}", number=number, hosts=count)

    stems = [host_file_stem(one.visit) for one in programmes]
    _write_each(programmes, stems, write, folder, lambda *at: tell(told(*at), *at))


def _write_interns(plans: Sequence[InternPlan], folder: Path, tell: Progress) -> None:
    from ipraktik.writing.intern_book import intern_file_stem, write_intern_book

    def told(number: int, count: int) -> Text:
        return say("Writing intern {number} of {interns}", number=number, interns=count)

    stems = map(intern_file_stem, plans)
    _write_each(plans, stems, write_intern_book, folder, lambda *at: tell(told(*at), *at))


def _write_each(
    papers: Sequence[T],
    stems: Iterable[str],
    write: Callable[[Path, T], None],
    folder: Path,
    tell: Callable[[int, int], None],
) -> None:
    """Write a workbook for each into a new folder, and tell how many are done."""
    from ipraktik.writing.file_names import safe_file_names
    from ipraktik.writing.files import make_folder

    make_folder(folder)
    names = safe_file_names(stems, ".xlsx")
    for number, (paper, name) in enumerate(zip(papers, names, strict=True), start=1):
        tell(number, len(papers))
        write(folder / name, paper)
