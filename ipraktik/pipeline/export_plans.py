"""The part of an export that is for interns, and for the workshop that prepares everybody."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.pipeline.progress import Progress
from ipraktik.text import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ipraktik.model.programme import Visit
    from ipraktik.model.programme_template import Template
    from ipraktik.model.settings import Office, Settings
    from ipraktik.pipeline.restore import Restored
    from ipraktik.programme.workshop_plan import WorkshopPlan
    from ipraktik.writing.intern_words import InternPlan


def write_plans(
    restored: Restored,
    visits: tuple[Visit, ...],
    workshops: WorkshopPlan,
    folder: Path,
    tell: Progress,
) -> None:
    """Write `workshop.xlsx` and a plan for each intern into the folder of an export."""
    from ipraktik.writing.workshop_book import write_workshop_book

    instance = restored.checked.instance
    assert instance is not None, "restored workbooks have one"
    settings = instance.settings
    tell(say("Writing the workshop's lists"))
    write_workshop_book(folder / "workshop.xlsx", workshops, visits[0].week, settings.office)
    plans = intern_plans(visits, workshops, settings.office, restored.checked.signups.kept.template)
    write_interns(plans, folder / "praktikanter", tell)


def workshop_plan(visits: Iterable[Visit], settings: Settings) -> WorkshopPlan:
    """Return who goes to which workshop, by the settings."""
    from ipraktik.programme.distances import Map
    from ipraktik.programme.workshops import plan_workshops
    from ipraktik.reading.geography import geography

    places = Map(geography().coordinates, geography().landsdel_of)
    return plan_workshops(visits, settings.workshops, places, settings.rules.require_workshop)


def intern_plans(
    visits: Iterable[Visit], workshops: WorkshopPlan, office: Office, template: Template
) -> Iterator[InternPlan]:
    """Yield the plan of every placed intern, sorted by host and intern ID."""
    from ipraktik.programme.sketch import sketch_programme
    from ipraktik.writing.intern_words import InternPlan

    tables = workshops.table_by_person()
    for visit in visits:
        programme = sketch_programme(visit, template)
        for visitor in visit.visitors:
            table = tables.get(visitor.intern.email_identity)
            workshop = table.workshop if table else None
            meets_host = table is not None and visit.host.host_id in table.host_ids
            yield InternPlan(programme, visitor, workshop, meets_host, office)


def write_interns(plans: Iterable[InternPlan], folder: Path, tell: Progress) -> None:
    """Write a workbook for each plan into a new folder."""
    from ipraktik.writing.file_names import safe_file_names
    from ipraktik.writing.intern_book import intern_file_stem, write_intern_book

    folder.mkdir()
    plans = tuple(plans)
    names = safe_file_names(map(intern_file_stem, plans), ".xlsx")
    for number, (plan, name) in enumerate(zip(plans, names, strict=True), start=1):
        count = len(plans)
        text = say("Writing intern {number} of {interns}", number=number, interns=count)
        tell(text, number, count)
        write_intern_book(folder / name, plan)
