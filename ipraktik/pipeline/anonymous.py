"""People under invented names, for an export that is shown around."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ipraktik.language import danish
from ipraktik.model.origin import Row
from ipraktik.model.signups import SignUps
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.instance import Instance
    from ipraktik.model.people import Host, Intern, Unit
    from ipraktik.model.settings import Settings
    from ipraktik.pipeline.restore import Restored

DOMAIN = "example.org"
"""Set aside for examples for good: no letter reaches anybody there."""


@dataclass(frozen=True, slots=True)
class _Mask:
    """Who a person is called instead."""

    name: str
    email: str


class _Masks:
    """The invented names, the same for a person wherever the person stands.

    Somebody who is both an intern and a host's contact keeps one address, and so one seat at
    the workshop.
    """

    def __init__(self, hosts: Iterable[Host], interns: Iterable[Intern]) -> None:
        self._people: dict[str, _Mask] = {}
        self._workplaces: dict[tuple[str, str], str] = {}
        for intern in sorted(interns, key=lambda one: (one.intern_id, one.identity)):
            name = danish(say("Intern {id}", id=intern.intern_id))
            self._people.setdefault(_key(intern), self._mask(name, intern.intern_id))
            place = danish(say("Workplace {id}", id=intern.intern_id))
            self._workplaces.setdefault(intern.workplace_key, place)
        for host in sorted(hosts, key=lambda one: (one.host_id, one.identity)):
            name = danish(say("Contact {id}", id=host.host_id))
            self._people.setdefault(_key(host), self._mask(name, host.host_id))

    def _mask(self, name: str, own_id: str) -> _Mask:
        local = re.sub("[^a-z0-9]+", "-", own_id.casefold()).strip("-") or "person"
        taken = {mask.email for mask in self._people.values()}
        email, number = f"{local}@{DOMAIN}", 2
        while email in taken:
            email, number = f"{local}-{number}@{DOMAIN}", number + 1
        return _Mask(name, email)

    def host(self, host: Host) -> Host:
        """Return a host whose workplace stays, and whose contact nobody knows."""
        mask = self._people[_key(host)]
        return replace(
            host,
            contact=mask.name,
            email=mask.email,
            phone="",
            offer=_own_words(host.offer),
            agreed_interns=(),
            row=_NO_ROW,
        )

    def intern(self, intern: Intern) -> Intern:
        """Return an intern of whom days, interests and the organisation stay."""
        mask = self._people[_key(intern)]
        return replace(
            intern,
            name=mask.name,
            email=mask.email,
            phone="",
            title="",
            workplace=self._workplaces[intern.workplace_key],
            motivation=_own_words(intern.motivation),
            companions=(),
            own_host="",
            wishes=(),
            row=_NO_ROW,
        )

    def unit(self, unit: Unit) -> Unit:
        """Return the same unit of people whom nobody knows."""
        return replace(unit, members=tuple(map(self.intern, unit.members)))


_NO_ROW = Row("", "", 0)


def _key(one: Host | Intern) -> str:
    """Return what is the same for all sign-ups of a person; a faulty one may lack an address."""
    return one.email_identity or one.own_id


def _own_words(text: str) -> str:
    """Return what stands for an answer, so that sheets are as full as they would be."""
    return danish(say("(Here stands what was written on the form.)")) if text.strip() else ""


def hide_people(restored: Restored) -> Restored:
    """Return a match whose people have invented names and addresses, and said nothing.

    IDs, hosts' workplaces, organisations, kommuner, fields and days stay, and so do the
    coordinator's own texts. The same match gives the same names.

    Parameters
    ----------
    restored : Restored
        With an instance. What is worked out from names and workplaces, such as who goes first, is
        to be asked of it, not of what comes back.
    """
    checked = restored.checked
    instance = checked.instance
    assert instance is not None, "restored workbooks have one"
    masks = _Masks(
        (*checked.signups.hosts, *instance.hosts), (*checked.signups.interns, *instance.interns)
    )
    settings = _nobodys_office(instance.settings)
    signups = SignUps(
        tuple(map(masks.host, checked.signups.hosts)),
        tuple(map(masks.intern, checked.signups.interns)),
        settings,
        kept=checked.signups.kept,
    )
    hidden = _hidden_instance(instance, masks, settings)
    return replace(restored, checked=replace(checked, signups=signups, instance=hidden))


def _hidden_instance(instance: Instance, masks: _Masks, settings: Settings) -> Instance:
    hosts, units = tuple(map(masks.host, instance.hosts)), tuple(map(masks.unit, instance.units))
    return replace(instance, settings=settings, hosts=hosts, units=units)


def _nobodys_office(settings: Settings) -> Settings:
    name, email = danish(say("The coordinator")), f"koordinator@{DOMAIN}"
    office = replace(settings.office, contact_name=name, contact_email=email, contact_phone="")
    return replace(settings, office=office)


def hide_causes(causes: Mapping[str, str], restored: Restored) -> Mapping[str, str]:
    """Return the causes by intern ID, but none that somebody has written a name or address into."""
    signups = restored.checked.signups
    names = {one.contact for one in signups.hosts} | {one.name for one in signups.interns}
    known = {name.casefold() for name in names if name}
    return {
        own_id: "" if "@" in cause or any(name in cause.casefold() for name in known) else cause
        for own_id, cause in causes.items()
    }
