"""The part of an export that is sent: calendars, mail drafts, and their fields for mail merge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.model.letters import LetterKind
from ipraktik.model.week import Day
from ipraktik.pipeline.export_books import HOST_BOOKS, INTERN_BOOKS
from ipraktik.pipeline.progress import Progress
from ipraktik.pipeline.restore import standing_rows
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.programme import Visit
    from ipraktik.pipeline.restore import Restored
    from ipraktik.post.calendars import PersonalCalendar
    from ipraktik.post.letters import Letter
    from ipraktik.post.occasion import Dropped, Meetings, Occasion
    from ipraktik.writing.letter_draft import Attachment, Draft

CALENDARS, CALLED_OFF, DRAFTS = "kalender", "aflysninger", "breve"
MERGE_BOOK = "brevfletning.xlsx"
_Key = tuple[bool, str]
"""Whether it is a host, and the ID: a host and an intern may share one."""


def write_post(
    restored: Restored,
    visits: tuple[Visit, ...],
    folder: Path,
    tell: Progress,
    meetings: Meetings | None = None,
) -> int:
    """Write calendars, drafts and the workbook for mail merge into the folder of an export.

    The workbooks of hosts and interns that lie there go with their drafts.

    Parameters
    ----------
    restored : Restored
    visits : tuple of Visit
    folder : Path
    tell : callable
    meetings : Meetings, optional
        Who comes to which workshop.

    Returns
    -------
    int
        How many drafts were written.
    """
    from ipraktik.post.calendars import cancel_calendars, make_calendars
    from ipraktik.post.letters import write_letters
    from ipraktik.writing.letters_book import write_letters_book
    from ipraktik.writing.office_words import sheet_note

    tell(say("Writing letters and calendars"))
    occasion = _occasion(restored, visits, meetings)
    written = _write_calendars(make_calendars(occasion), folder / CALENDARS)
    _write_calendars(cancel_calendars(occasion), folder / CALLED_OFF)
    attached = _attachments(visits, folder, written)
    drafts = tuple(_drafts(write_letters(occasion), attached))
    _write_drafts(drafts, folder / DRAFTS, occasion)
    created = datetime.combine(occasion.week.date_of(Day.MON), time())
    write_letters_book(folder / MERGE_BOOK, drafts, created, sheet_note(occasion.office))
    return len(drafts)


def _occasion(restored: Restored, visits: tuple[Visit, ...], meetings: Meetings | None) -> Occasion:
    from ipraktik.post.occasion import Meetings, Occasion

    instance = restored.checked.instance
    assert instance is not None, "restored workbooks have one"
    return Occasion(
        restored.checked.signups,
        instance,
        visits,
        tuple(_dropped(restored)),
        restored.book.round,
        meetings or Meetings(),
    )


def _dropped(restored: Restored) -> Iterator[Dropped]:
    from ipraktik.post.occasion import Dropped

    standing = {row.row.number for row in standing_rows(restored.book)}
    for row in restored.book.placements:
        if row.row.number not in standing:
            yield Dropped(row.intern_id, row.host_id, row.days)
    for intern_id, host_id, days in restored.book.told_before:
        yield Dropped(intern_id, host_id, days)


def _write_calendars(
    calendars: Sequence[PersonalCalendar], folder: Path
) -> Mapping[_Key, Attachment]:
    """Write calendars into a folder, which is only made where there are any."""
    from ipraktik.writing.calendar_file import calendar_bytes
    from ipraktik.writing.file_names import safe_file_names, safe_stem
    from ipraktik.writing.files import make_folder, write_file
    from ipraktik.writing.letter_draft import Attachment

    if not calendars:
        return {}
    make_folder(folder)
    names = safe_file_names((safe_stem(one.own_id) for one in calendars), ".ics")
    written = {}
    for one, name in zip(calendars, names, strict=True):
        attachment = Attachment(name, calendar_bytes(one))
        write_file(folder / name, attachment.content)
        written[one.is_host, one.own_id] = attachment
    return written


def _attachments(
    visits: Sequence[Visit], folder: Path, calendars: Mapping[_Key, Attachment]
) -> Mapping[_Key, tuple[Attachment, ...]]:
    """Return what goes with each letter: the reader's own workbook and calendar."""
    from ipraktik.writing.file_names import safe_file_names, safe_stem
    from ipraktik.writing.host_book import host_file_stem

    interns = sorted(
        (visitor.intern for visit in visits for visitor in visit.visitors),
        key=lambda one: one.intern_id,
    )
    plans = safe_file_names((safe_stem(i.intern_id, i.name) for i in interns), ".xlsx")
    books = safe_file_names(map(host_file_stem, visits), ".xlsx")
    workbooks = {
        **{
            (False, i.intern_id): folder / INTERN_BOOKS / n
            for i, n in zip(interns, plans, strict=True)
        },
        **{
            (True, v.host.host_id): folder / HOST_BOOKS / n
            for v, n in zip(visits, books, strict=True)
        },
    }
    return {key: (*_read(workbooks[key]), calendar) for key, calendar in calendars.items()}


def _read(path: Path) -> Iterator[Attachment]:
    """Yield a workbook, if there is one."""
    from ipraktik.writing.letter_draft import Attachment

    if path.exists():
        yield Attachment(path.name, path.read_bytes())


def _drafts(
    letters: Sequence[Letter], attached: Mapping[_Key, tuple[Attachment, ...]]
) -> Iterator[Draft]:
    from ipraktik.writing.file_names import safe_file_names, safe_stem
    from ipraktik.writing.letter_draft import Draft

    stems = (safe_stem(one.own_id, _file_name(one)) for one in letters)
    for one, name in zip(letters, safe_file_names(stems, ".eml"), strict=True):
        key = (one.kind is LetterKind.VISITED, one.own_id)
        with_files = one.kind in (LetterKind.PLACED, LetterKind.VISITED)
        yield Draft(name, one, attached[key] if with_files else ())


def _file_name(letter: Letter) -> str:
    """Return what a draft is called after the ID: the person's name, or the workplace's."""
    is_intern = letter.kind in (LetterKind.PLACED, LetterKind.UNPLACED)
    return letter.name if is_intern else letter.values["Arbejdsplads"]


def _write_drafts(drafts: Iterable[Draft], folder: Path, occasion: Occasion) -> None:
    from ipraktik.writing.files import make_folder, write_file
    from ipraktik.writing.letter_draft import draft_bytes

    make_folder(folder)
    for draft in drafts:
        write_file(folder / draft.name, draft_bytes(draft, occasion.office.contact_email))
