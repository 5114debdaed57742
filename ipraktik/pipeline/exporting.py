"""Export: from a match workbook to the sheets each host receives."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import FindingsError
from ipraktik.model.week import VisitWeek
from ipraktik.pipeline.auditing import audit_workbook
from ipraktik.pipeline.export_books import workshop_plan, write_books
from ipraktik.pipeline.export_post import write_post
from ipraktik.pipeline.meetings import meetings_of
from ipraktik.pipeline.occasions import moved_by_hand
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.restore import OVERRIDABLE, restore
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.programme import Visit
    from ipraktik.model.programme_template import Template, TemplateRow
    from ipraktik.pipeline.restore import Restored


_ALLOCATIONS = 20_000
"""After how many more objects Python looks for those that only know each other."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote.

    Parameters
    ----------
    hosts, placed : int
        Host workbooks, and placed interns.
    objections : int
        How much the audit objects to.
    letters : int
        How many drafts there are to send.
    known : int
        How many more there are whose readers have theirs already.
    crowded : tuple of TemplateRow
        The coordinator's own rows of the programme for which no host has time.
    moved : tuple of str
        The interns who were moved by hand and stand as told.
    """

    hosts: int
    placed: int
    objections: int = 0
    letters: int = 0
    known: int = 0
    crowded: tuple[TemplateRow, ...] = ()
    moved: tuple[str, ...] = ()


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
    from ipraktik.programme.sketch import sketch_programme
    from ipraktik.reading.match_book import unplaced_causes
    from ipraktik.writing.files import replace_folder

    with _few_collections(), replace_folder(folder, force, [path]) as beside:
        tell(say("Reading the match workbook"))
        restored = restore(path)
        _require_legal(restored, path)
        causes, shown = unplaced_causes(restored.book), restored
        if anonymous:
            causes, shown = hide_causes(causes, restored), hide_people(restored)
        visits = _visits(shown)
        _write_placements(shown, visits, causes, beside / "placeringer.xlsx")
        settings, template = shown.checked.signups.settings, shown.checked.signups.kept.template
        workshops = workshop_plan(visits, settings)
        programmes = tuple(sketch_programme(visit, template) for visit in visits)
        write_books(programmes, workshops, settings.office, beside, tell)
        letters, known = write_post(shown, visits, beside, tell, meetings_of(workshops, visits))
        # Before the folder is there: whoever stops the program now has nothing written.
        instance = restored.checked.instance
        assert instance is not None, "restored workbooks have one"
        objections, _ = audit_workbook(path, restored.book, instance, prove=False)
        crowded = _own_rows_crowded_out(visits, template)
    return Exported(
        *(len(visits), len(restored.placements), len(objections), letters, known, crowded),
        moved_by_hand(restored),
    )


@contextmanager
def _few_collections() -> Iterator[None]:
    """Look for cycles of objects less often: millions are made here, and few are in one."""
    usual = gc.get_threshold()
    gc.set_threshold(_ALLOCATIONS)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


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


def _own_rows_crowded_out(visits: tuple[Visit, ...], template: Template) -> tuple[TemplateRow, ...]:
    """Return the rows that a coordinator has made, and that had no time at any host."""
    from ipraktik.model.programme_default import DEFAULT_TEMPLATE
    from ipraktik.programme.placing import crowded_out

    own = set(template) - set(DEFAULT_TEMPLATE)
    # Looking means placing all rows at every host once more.
    return tuple(row for row in crowded_out(visits, template) if row in own) if own else ()


def _visits(restored: Restored) -> tuple[Visit, ...]:
    from ipraktik.programme.visits import build_visits

    instance = restored.checked.instance
    assert instance is not None, "restored workbooks have one"
    assert instance.settings.year is not None, "a missing year stops the reading"
    week = VisitWeek(instance.settings.year, instance.settings.week)
    return build_visits(
        instance.host_by_id, instance.intern_by_id, restored.placements, week, instance.units
    )


def _write_placements(
    restored: Restored, visits: tuple[Visit, ...], causes: Mapping[str, str], path: Path
) -> None:
    from ipraktik.writing.placements_book import write_placements_book
    from ipraktik.writing.placements_figures import Placements

    signups = restored.checked.signups
    office = signups.settings.office
    placements = Placements(visits[0].week, visits, signups.hosts, signups.interns, causes, office)
    write_placements_book(path, placements)
