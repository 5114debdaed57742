"""The part of an export that is sent: calendars, mail drafts, and their fields for mail merge."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.model.letters import HOST_KINDS, LetterKind
from ipraktik.model.week import Day
from ipraktik.pipeline.export_books import HOST_BOOKS, INTERN_BOOKS
from ipraktik.pipeline.occasions import occasion_of
from ipraktik.pipeline.progress import Progress
from ipraktik.text import say
from ipraktik.writing.output_checks import DRAFTS, HAVE_THEIRS

if TYPE_CHECKING:
    from ipraktik.model.programme import Visit
    from ipraktik.pipeline.restore import Restored
    from ipraktik.post.calendars import PersonalCalendar
    from ipraktik.post.letters import Letter
    from ipraktik.post.occasion import Meetings, Occasion
    from ipraktik.writing.letter_draft import Attachment, Draft

CALENDARS, CALLED_OFF = "kalender", "aflysninger"
MERGE_BOOK = "brevfletning.xlsx"
_TAKEN_BACK = frozenset({LetterKind.LOST, LetterKind.LEFT})
_Key = tuple[bool, str]
"""Whether it is a host, and the ID: a host and an intern may share one."""


def write_post(
    restored: Restored,
    visits: tuple[Visit, ...],
    folder: Path,
    tell: Progress,
    meetings: Meetings | None = None,
) -> tuple[int, int]:
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
    (int, int)
        How many drafts there are to send, and how many whose readers have theirs already.
    """
    from ipraktik.post.calendars import cancel_calendars, make_calendars
    from ipraktik.post.letters import write_letters
    from ipraktik.writing.letters_book import write_letters_book
    from ipraktik.writing.office_words import sheet_note

    tell(say("Writing letters and calendars"))
    occasion = occasion_of(restored, visits, meetings)
    written = _write_calendars(make_calendars(occasion), folder / CALENDARS)
    called_off = _write_calendars(cancel_calendars(occasion), folder / CALLED_OFF)
    attached = _attachments(visits, folder, written)
    drafts = tuple(_drafts(write_letters(occasion), attached, called_off))
    _write_drafts(drafts, folder / DRAFTS, occasion)
    created = datetime.combine(occasion.week.date_of(Day.MON), time())
    write_letters_book(folder / MERGE_BOOK, drafts, created, sheet_note(occasion.office))
    known = sum(one.letter.sent for one in drafts)
    return len(drafts) - known, known


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
    letters: Sequence[Letter],
    attached: Mapping[_Key, tuple[Attachment, ...]],
    called_off: Mapping[_Key, Attachment],
) -> Iterator[Draft]:
    from ipraktik.writing.file_names import safe_file_names, safe_stem
    from ipraktik.writing.letter_draft import Draft

    stems = (safe_stem(one.own_id, _file_name(one)) for one in letters)
    for one, name in zip(letters, safe_file_names(stems, ".eml"), strict=True):
        key = (one.kind in HOST_KINDS, one.own_id)
        files = (called_off[key],) if one.kind in _TAKEN_BACK else attached.get(key, ())
        yield Draft(name, one, files)


def _file_name(letter: Letter) -> str:
    """Return what a draft is called after the ID: the person's name, or the workplace's."""
    return letter.values["Arbejdsplads"] if letter.kind in HOST_KINDS else letter.name


def _write_drafts(drafts: Sequence[Draft], folder: Path, occasion: Occasion) -> None:
    """Write the drafts into a folder; those that nobody waits for into one of their own in it."""
    from ipraktik.writing.files import make_folder, write_file
    from ipraktik.writing.letter_draft import draft_bytes

    make_folder(folder)
    if any(draft.letter.sent for draft in drafts):
        make_folder(folder / HAVE_THEIRS)
    for draft in drafts:
        place = folder / HAVE_THEIRS if draft.letter.sent else folder
        write_file(place / draft.name, draft_bytes(draft, occasion.office.contact_email))
