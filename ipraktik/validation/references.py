"""Whom an answer means: an ID, an e-mail address or a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ipraktik.model.names import fold, fold_name
from ipraktik.model.people import Host, Intern

_EMAIL = re.compile(r"[^\s<>()\[\],;:\"]+@[^\s<>()\[\],;:\"]+")
_FIRST_WORD = re.compile(r"[\s:,(–-]")


class Directory:
    """Finds people by what others write about them.

    Parameters
    ----------
    entries : iterable of (position, IDs, e-mails, names)
        Everything that a position may be called, already folded.
    """

    def __init__(
        self, entries: Iterable[tuple[int, Sequence[str], Sequence[str], Sequence[str]]]
    ) -> None:
        self._ids: dict[str, set[int]] = {}
        self._emails: dict[str, set[int]] = {}
        self._names: dict[str, set[int]] = {}
        for position, ids, emails, names in entries:
            for index, keys in ((self._ids, ids), (self._emails, emails), (self._names, names)):
                for key in keys:
                    if key:
                        index.setdefault(key, set()).add(position)

    def find(self, reference: str) -> tuple[int, ...]:
        """Return the positions that a reference fits, in order; several mean it is unclear."""
        text = fold(reference)
        if text in self._ids:
            return tuple(sorted(self._ids[text]))
        email = _EMAIL.search(text)
        if email:
            return tuple(sorted(self._emails.get(email[0].rstrip("."), ())))
        name = fold_name(reference)
        if name in self._names:
            return tuple(sorted(self._names[name]))
        first = _FIRST_WORD.split(text, maxsplit=1)[0]
        return tuple(sorted(self._ids.get(first, ())))


def intern_directory(interns: Sequence[Intern]) -> Directory:
    """Return the directory of interns: by ID, e-mail and name."""
    return Directory(
        (
            position,
            [fold(intern.intern_id)],
            [intern.email_identity],
            [fold_name(intern.name)],
        )
        for position, intern in enumerate(interns)
    )


def host_directory(hosts: Sequence[Host]) -> Directory:
    """Return the directory of hosts: by ID, e-mail, workplace, and workplace with organisation."""
    return Directory(
        (
            position,
            [fold(host.host_id)],
            [host.email_identity],
            [
                fold_name(host.workplace),
                fold_name(f"{host.workplace} {host.organisation}"),
                fold_name(f"{host.organisation} {host.workplace}"),
            ],
        )
        for position, host in enumerate(hosts)
    )
