"""What an intern and a host are called on the screen."""

from __future__ import annotations

from ipraktik.model.people import Host, Intern


def host_name(host: Host) -> str:
    """Return ID, workplace and organisation."""
    return f"{host.own_id} {host.workplace}, {host.organisation}"


def intern_name(intern: Intern) -> str:
    """Return ID, name, workplace and organisation."""
    return f"{intern.own_id} {intern.name}, {intern.workplace}, {intern.organisation}"
