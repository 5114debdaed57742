"""What a dozen's people draw their names, titles and sentences from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """The names, titles and sentences of one dozen; all invented."""

    first: tuple[str, ...]
    last: tuple[str, ...]
    titles_leader: tuple[str, ...]
    titles_staff: tuple[str, ...]
    offers: tuple[str, ...]
    motivations: tuple[str, ...]
    streets: tuple[str, ...] = ()
    diets: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
