"""What a year hands on to the next: whom to invite again, and which hosts to find."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ipraktik.model.kept_sheets import KeptSheets
from ipraktik.model.people import Host, Intern
from ipraktik.model.placement import SupplyRow
from ipraktik.model.settings import Settings

INVITE_SHEET = "Inviter igen"
INVITE_HEADERS = (
    "Hvem",
    "Hvorfor",
    "Navn",
    "Arbejdsplads",
    "Organisation",
    "E-mail",
    "Telefon",
    "Landsdel",
    "Fagfelt",
    "Inviteret",
)
INVITE_SIGNS = ("Hvem", "Hvorfor", "Inviteret")
FIND_SHEET = "Find værter"
FIND_HEADERS = (
    "Fagfelt",
    "Landsdel",
    "Pladser sidst",
    "Ønsket sidst",
    "Manglede",
    "Én vært mere gav",
    "Sagde ja sidst",
    "Ny vært",
)
FIND_SIGNS = ("Fagfelt", "Landsdel", "Manglede")
"""The headers by which the two sheets are known, so that neither is taken for sign-ups."""


class Reason(StrEnum):
    """Why somebody is worth inviting again, in the order of the sheet."""

    HOST_VISITED = "host visited"
    HOST_FREE = "host free"
    NO_PLACE = "no place"
    VISITED = "visited"


@dataclass(frozen=True, slots=True)
class Invitation:
    """Somebody worth inviting again, by what the match knows: never by what they answered."""

    reason: Reason
    person: Host | Intern


@dataclass(frozen=True, slots=True)
class Shortage:
    """Places that were missing in a field and part of the country, and who had said yes there.

    `gain` is how many more would have had a place with one more host there; None where the match
    workbook does not tell.
    """

    row: SupplyRow
    gain: int | None = None
    hosts: tuple[Host, ...] = ()


@dataclass(frozen=True)
class NextYear:
    """Everything that stands in next year's project workbook.

    Parameters
    ----------
    name : str
        The name of the workbook's file.
    settings : Settings
        This year's, for the year after.
    dropped : tuple of str
        The settings that had dates of this year.
    kept : KeptSheets
        With this year's figures, stays, and those without a place.
    invitations : tuple of Invitation
    shortages : tuple of Shortage
        First those where one more host would have done most.
    columns : tuple of tuple of str
        The lines of `Kolonner`, where a project workbook was given: without the examples.
    """

    name: str
    settings: Settings
    dropped: tuple[str, ...]
    kept: KeptSheets
    invitations: tuple[Invitation, ...]
    shortages: tuple[Shortage, ...]
    columns: tuple[tuple[str, ...], ...] = ()
