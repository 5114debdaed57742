"""Export: from a match workbook to the sheets each host receives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import FindingsError
from ipraktik.model.week import VisitWeek
from ipraktik.pipeline.auditing import audit_workbook
from ipraktik.pipeline.export_plans import workshop_plan, write_plans
from ipraktik.pipeline.export_post import write_post
from ipraktik.pipeline.meetings import meetings_of
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.restore import OVERRIDABLE, restore
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.programme import Visit
    from ipraktik.pipeline.restore import Restored
    from ipraktik.programme.workshop_plan import WorkshopPlan


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote: host workbooks, placed interns, what the audit objects to, drafts."""

    hosts: int
    placed: int
    objections: int = 0
    letters: int = 0


def export(
    path: Path,
    folder: Path,
    force: bool = False,
    tell: Progress = silent,
    anonymous: bool = False,
) -> Exported:
    """Write placement sheets and host workbooks from a match workbook.

    Parameters
    ----------
    path, folder : Path
    force : bool
        Whether an earlier folder may be replaced.
    tell : callable
    anonymous : bool
        Whether people get invented names, as `hide_people` gives them.

    Raises
    ------
    InputError, OutputError
        If the workbook cannot be read, or the folder not be written.
    FindingsError
        If a row of `Matchforslag` cannot be read, names somebody who does not take part, or
        breaks a rule; nothing is written.
    """
    from ipraktik.pipeline.anonymous import hide_causes, hide_people
    from ipraktik.reading.match_book import unplaced_causes
    from ipraktik.writing.files import replace_folder

    with replace_folder(folder, force, [path]) as beside:
        tell(say("Reading the match workbook"))
        restored = restore(path)
        _require_legal(restored, path)
        causes, shown = unplaced_causes(restored.book), restored
        if anonymous:
            causes, shown = hide_causes(causes, restored), hide_people(restored)
        visits = _visits(shown)
        _write_placements(shown, visits, causes, beside / "placeringer.xlsx")
        workshops = workshop_plan(visits, shown.checked.signups.settings)
        _write_hosts(shown, visits, workshops, beside / "værter", tell)
        write_plans(shown, visits, workshops, beside, tell)
        letters = write_post(shown, visits, beside, tell, meetings_of(workshops, visits))
    assert restored.checked.instance is not None, "restored workbooks have one"
    objections, _ = audit_workbook(path, restored.book, restored.checked.instance)
    return Exported(len(visits), len(restored.placements), len(objections), letters)


def _require_legal(restored: Restored, path: Path) -> None:
    """Refuse a match that breaks a hard rule, unless the coordinator's lock allows it."""
    from ipraktik.matching.audit import audit

    instance = restored.checked.instance
    assert instance is not None, "restored workbooks have one"
    locked = {row.intern_id for row in restored.book.placements if row.locked}
    for violation in audit(instance, restored.placements, ()).violations:
        allowed = violation.intern_id in locked and violation.rule in OVERRIDABLE
        if violation.rule and not allowed:
            raise FindingsError(
                say(
                    "{file} breaks a rule. {rule} See all with: ipraktik validate {path}",
                    file=path.name,
                    rule=violation.message,
                    path=path,
                )
            )


def _visits(restored: Restored) -> tuple[Visit, ...]:
    from ipraktik.programme.visits import build_visits

    instance = restored.checked.instance
    assert instance is not None, "restored workbooks have one"
    assert instance.settings.year is not None, "a missing year stops the reading"
    week = VisitWeek(instance.settings.year, instance.settings.week)
    return build_visits(
        instance.host_by_id, instance.intern_by_id, restored.placements, week, instance.units
    )


def _write_hosts(
    restored: Restored,
    visits: tuple[Visit, ...],
    workshops: WorkshopPlan,
    folder: Path,
    tell: Progress,
) -> None:
    from ipraktik.programme.sketch import sketch_programme
    from ipraktik.writing.file_names import safe_file_names
    from ipraktik.writing.host_book import host_file_stem, write_host_book

    folder.mkdir()
    signups, tables = restored.checked.signups, workshops.table_by_person()
    names = safe_file_names(map(host_file_stem, visits), ".xlsx")
    for number, (visit, name) in enumerate(zip(visits, names, strict=True), start=1):
        count = len(visits)
        tell(say("Writing host {number} of {hosts}", number=number, hosts=count), number, count)
        programme = sketch_programme(visit, signups.kept.template)
        table = tables.get(visit.host.email_identity)
        workshop = table.workshop if table else None
        write_host_book(folder / name, programme, signups.settings.office, workshop)


def _write_placements(
    restored: Restored, visits: tuple[Visit, ...], causes: Mapping[str, str], path: Path
) -> None:
    from ipraktik.writing.placements_book import write_placements_book
    from ipraktik.writing.placements_figures import Placements

    signups = restored.checked.signups
    office = signups.settings.office
    placements = Placements(visits[0].week, visits, signups.hosts, signups.interns, causes, office)
    write_placements_book(path, placements)
