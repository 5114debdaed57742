"""The group that shares too few places, in words: how many, and which places."""

from __future__ import annotations

from collections.abc import Sequence

from ipraktik.matching.bottleneck import Bottleneck
from ipraktik.model.landsdele import in_landsdele
from ipraktik.model.people import Host, Intern
from ipraktik.text import Text, say, say_many

_MOST_NAMED = 2
_MOST_WITH_NAMES = 3
_MOST_IDS = 6


def describe_bottleneck(group: Bottleneck, most: int, everywhere: Sequence[Host]) -> Text:
    """Return the group in words: how many share how many places, and which.

    Parameters
    ----------
    group : Bottleneck
    most : int
        How many of the group can have a place at once.
    everywhere : sequence of Host
        All hosts that take part: a name must not fit any beside the group's.
    """
    if most >= group.places:
        share = say(
            "{interns} share {places}",
            interns=say_many("{count} intern", "{count} interns", group.interns),
            places=say_many("{count} place", "{count} places", group.places),
        )
    else:
        share = say_many(
            "{interns} share {places}, and for companions and days only {count} can be filled",
            "{interns} share {places}, and for companions and days only {count} can be filled",
            most,
            interns=say_many("{count} intern", "{count} interns", group.interns),
            places=say_many("{count} place", "{count} places", group.places),
        )
    interns = [member for unit in group.units for member in unit.members]
    what = name_hosts(group.hosts, everywhere, interns)
    return say("{share}: {what}.", share=share, what=what)


def name_hosts(
    hosts: Sequence[Host], everywhere: Sequence[Host], interns: Sequence[Intern] = ()
) -> Text | str:
    """Return what means just these hosts: a field in landsdele, their names, or their number.

    Parameters
    ----------
    hosts, everywhere : sequence of Host
        Those to name, and all there are.
    interns : sequence of Intern
        Who shares them: a field that one of them does not want is no name for what they share.
    """
    landsdele = sorted({host.landsdel for host in hosts})
    there = [one for one in everywhere if one.landsdel in landsdele]
    where = in_landsdele(landsdele)
    fields = [one for one in hosts[0].fields if _are_all_of(hosts, there, one)]
    fields = [one for one in fields if all(_wants(intern, one) for intern in interns)]
    if fields and len(landsdele) <= _MOST_NAMED:
        return say("{fields} {where}", fields=_first(fields), where=where)
    listed = sorted(hosts, key=lambda host: host.host_id)
    if len(listed) <= _MOST_WITH_NAMES:
        return ", ".join(f"{host.host_id} {host.workplace}" for host in listed)
    anywhere = [one for one in fields if _are_all_of(hosts, everywhere, one)]
    if anywhere:
        return _first(anywhere)
    if len(there) == len(hosts) and len(landsdele) <= _MOST_WITH_NAMES:
        return say("the hosts {where}", where=where)
    shown = ", ".join(host.host_id for host in listed[:_MOST_IDS])
    return say_many(
        "{count} host ({hosts})",
        "{count} hosts ({hosts})",
        len(listed),
        hosts=f"{shown} …" if len(listed) > _MOST_IDS else shown,
    )


def _are_all_of(hosts: Sequence[Host], among: Sequence[Host], field: str) -> bool:
    """Whether hosts are just those of a field among more."""
    named = [one.host_id for one in among if field in one.fields]
    return sorted(named) == sorted(one.host_id for one in hosts)


def _wants(intern: Intern, field: str) -> bool:
    return not intern.interests or field in intern.interests


def _first(fields: Sequence[str]) -> str:
    return ", ".join(fields[:_MOST_NAMED])
