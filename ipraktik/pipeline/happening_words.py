"""What has happened, in a few words without a full stop, that begin with an ID."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ipraktik.model.promises import Answers
from ipraktik.model.schema import STATUS
from ipraktik.text import Text, say, say_many

if TYPE_CHECKING:
    from ipraktik.pipeline.edits import Typed
    from ipraktik.reading.placement_rows import PlacementRow


def cancelled(own_id: str) -> Text:
    """Return that an intern or a host has cancelled."""
    return say("{id} has cancelled", id=own_id)


def refused(intern_ids: Sequence[str], host_id: str, answers: Answers) -> Text:
    """Return who has said no to whom."""
    interns = ", ".join(intern_ids)
    if answers.host is False:
        return say("{host} has said no to {interns}", host=host_id, interns=interns)
    if answers.manager is False and answers.intern is not False:
        return say("{interns}'s manager has said no to {host}", host=host_id, interns=interns)
    return say_many(
        "{interns} has said no to {host}",
        "{interns} have said no to {host}",
        len(intern_ids),
        host=host_id,
        interns=interns,
    )


def refused_by_hand(intern_id: str, host_id: str) -> Text:
    """Return that a line was added to `Afvist`."""
    return say("{intern} and {host} were written in Afvist", intern=intern_id, host=host_id)


def allowed_again(intern_id: str, host_id: str) -> Text:
    """Return that a line was deleted from `Afvist`."""
    return say("{intern} and {host} were deleted from Afvist", intern=intern_id, host=host_id)


def new(own_id: str) -> Text:
    """Return that somebody has signed up since."""
    return say("{id} has signed up since", id=own_id)


def changed(own_id: str) -> Text:
    """Return that somebody has sent other answers."""
    return say("{id} has changed the sign-up", id=own_id)


def typed(rows: Typed, decided: Sequence[PlacementRow]) -> Text:
    """Return what was typed in the rows of an intern, or of companions."""
    first = decided[0]
    ids = ", ".join(row.intern_id for row in decided)
    if rows.is_edited(first, "Vært-ID"):
        return say("{interns} was put at {host} by hand", interns=ids, host=first.host_id)
    if rows.is_edited(first, "Dage"):
        return say("{interns} was given other days by hand", interns=ids)
    if rows.is_edited(first, "Lås"):
        if first.locked:
            return say("{interns} was locked to {host}", interns=ids, host=first.host_id)
        return say("{interns} was unlocked", interns=ids)
    return say(
        "{interns} was set back from {before} to {after}",
        interns=ids,
        before=rows.value(first, STATUS),
        after=first.status,
    )
