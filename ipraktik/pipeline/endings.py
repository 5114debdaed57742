"""Who ended a proposal: the intern's side, the host, or nobody knows which."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ipraktik.model.match_schema import ANSWER_HEADERS, CANCELLED, REFUSED
from ipraktik.model.names import fold

if TYPE_CHECKING:
    from ipraktik.reading.match_book import MatchBook

_HOST = fold(ANSWER_HEADERS[-1].split()[-1])


class EndedBy(NamedTuple):
    """Whether each side may have ended a proposal; both, where nobody has noted who."""

    intern: bool
    host: bool


def ended_by(book: MatchBook, intern_id: str, host_id: str, status: str) -> EndedBy:
    """Return who ended a proposal with this status; neither side, if it stands."""
    if status == CANCELLED:
        return EndedBy(intern=True, host=False)
    if status != REFUSED:
        return EndedBy(intern=False, host=False)
    by = [fold(one) for one in book.refused_by.get((intern_id, host_id), "").split(",")]
    hosts = [one.strip().startswith(_HOST) for one in by if one.strip()]
    return EndedBy(intern=not all(hosts) or not hosts, host=any(hosts) or not hosts)
