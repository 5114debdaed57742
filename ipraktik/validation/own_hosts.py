"""Self-found hosts: who has agreed with whom, and whether it can be kept (contract 1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from ipraktik.model.findings import Code
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.week import MIN_VISIT_DAYS
from ipraktik.text import Text, say
from ipraktik.validation.faults import Faults
from ipraktik.validation.naming import name_of_host, name_of_intern, quoted
from ipraktik.validation.references import Directory

Group = tuple[int, ...]


@dataclass
class _Claim:
    """What a unit and the hosts say of each other: positions of hosts by member."""

    unit: Unit
    by_member: dict[int, int] = field(default_factory=dict)
    by_hosts: dict[int, set[int]] = field(default_factory=dict)

    @property
    def hosts(self) -> set[int]:
        """Return every host that either side names."""
        return set(self.by_member.values()).union(*self.by_hosts.values())

    @property
    def is_two_sided(self) -> bool:
        """Return whether the unit and the host have both said it."""
        return bool(self.by_member) and bool(self.by_hosts)

    @property
    def speakers(self) -> list[int]:
        """Return the members who name a host or are named by one."""
        return sorted({*self.by_member, *self.by_hosts})


class OwnHosts:
    """Settles the self-found hosts of all groups.

    Parameters
    ----------
    hosts, interns : sequence of Host, of Intern
        Everybody who counts, with errors too.
    faults : Faults
        Where findings go; rows with errors so far take no part.
    """

    def __init__(self, hosts: Sequence[Host], interns: Sequence[Intern], faults: Faults) -> None:
        self._hosts = hosts
        self._interns = interns
        self._faults = faults
        self._agreed: dict[int, list[int]] = {}

    def settle(
        self, groups: Sequence[Group], host_directory: Directory, intern_directory: Directory
    ) -> Mapping[Group, int]:
        """Return the host, by position, of each group whose claim holds."""
        self._read_agreed(intern_directory)
        claims = {}
        for group in groups:
            claim = self._claim(group, host_directory)
            if claim.hosts and self._is_sound(claim):
                claims[group] = claim
        for host in range(len(self._hosts)):
            self._share(host, [claim for claim in claims.values() if claim.hosts == {host}])
        held = {}
        for group, claim in claims.items():
            if not any(self._faults.has_error(member) for member in claim.unit.members):
                held[group] = min(claim.hosts)
                self._warn_one_sided(claim)
        return held

    def warn_faulty_interns(self) -> None:
        """Warn hosts whose agreed interns have an error; call when all errors are known.

        A host with an error of its own is left alone: the interns' error may come from it.
        """
        for position, agreed in self._agreed.items():
            if self._faults.has_error(self._hosts[position]):
                continue
            for intern in agreed:
                if self._faults.has_error(self._interns[intern]):
                    message = say(
                        "{who} has an error, so no place is held. Mend that row first.",
                        who=name_of_intern(self._interns[intern], self._hosts[position].row),
                    )
                    self._warn_host(Code.AGREED_INTERN_HAS_ERROR, position, message)

    def _read_agreed(self, directory: Directory) -> None:
        for position, host in enumerate(self._hosts):
            for reference in () if host.cancelled else host.agreed_interns:
                found = directory.find(reference)
                if len(found) == 1:
                    self._agreed.setdefault(position, []).append(found[0])
                elif not found:
                    message = say(
                        "Nobody signed up fits the agreed intern '{value}'. Write the intern's "
                        "e-mail address, ask for a sign-up, or empty the cell if nothing is "
                        "agreed.",
                        value=quoted(reference),
                    )
                    self._warn_host(Code.AGREED_INTERN_UNKNOWN, position, message)
                else:
                    message = say(
                        "Several people fit the agreed intern '{value}'. Write the intern's "
                        "e-mail address.",
                        value=quoted(reference),
                    )
                    self._warn_host(Code.AGREED_INTERN_AMBIGUOUS, position, message)

    def _warn_host(self, code: Code, position: int, message: Text) -> None:
        self._faults.report(code, self._hosts[position], "agreed_interns", message)

    def _claim(self, group: Group, directory: Directory) -> _Claim:
        # In the order in which a unit keeps its members, so that the numbers mean the same.
        ordered = sorted(group, key=lambda position: self._interns[position].identity)
        claim = _Claim(Unit(tuple(self._interns[position] for position in ordered)))
        for number, position in enumerate(ordered):
            intern = self._interns[position]
            if intern.own_host:
                host = self._find_host(intern, directory)
                if host is not None:
                    claim.by_member[number] = host
            for host, agreed in self._agreed.items():
                if position in agreed and not self._faults.has_error(self._hosts[host]):
                    claim.by_hosts.setdefault(number, set()).add(host)
        return claim

    def _find_host(self, intern: Intern, directory: Directory) -> int | None:
        found = directory.find(intern.own_host)
        if len(found) == 1 and not self._faults.has_error(self._hosts[found[0]]):
            # A host that leaves frees its interns.
            return None if self._hosts[found[0]].cancelled else found[0]
        if not found:
            code, message = (
                Code.OWN_HOST_UNKNOWN,
                say(
                    "No host signed up fits '{value}'. Write the e-mail address of its contact, "
                    "ask it to sign up, or empty the cell if a host is to be found.",
                    value=quoted(intern.own_host),
                ),
            )
        elif len(found) > 1:
            code, message = (
                Code.OWN_HOST_AMBIGUOUS,
                say(
                    "Several hosts fit '{value}'. Write its workplace and organisation, or the "
                    "e-mail address of its contact.",
                    value=quoted(intern.own_host),
                ),
            )
        else:
            code, message = (
                Code.OWN_HOST_HAS_ERROR,
                say(
                    "The host {host} has an error. Mend the host's row first.",
                    host=name_of_host(self._hosts[found[0]], intern.row),
                ),
            )
        self._faults.report(code, intern, "own_host", message)
        return None

    def _is_sound(self, claim: _Claim) -> bool:
        """Whether a claim can stand by itself; otherwise its errors are reported."""
        if any(self._faults.has_error(member) for member in claim.unit.members):
            return False
        if len(claim.hosts) > 1:
            message = say(
                "Intern and host, or companions, name different hosts. Ask which one it is."
            )
            self._refuse(Code.OWN_HOST_CONFLICT, claim, message)
            return False
        host = self._hosts[min(claim.hosts)]
        own = [
            number
            for number, member in enumerate(claim.unit.members)
            if member.workplace_key == host.workplace_key
        ]
        if own:
            for number in own:
                member = claim.unit.members[number]
                message = say(
                    "{host} is the intern's own workplace. Choose another host.",
                    host=name_of_host(host, member.row),
                )
                self._faults.report(Code.OWN_HOST_OWN_WORKPLACE, member, "own_host", message)
            return False
        if len(claim.unit.available & host.available) < MIN_VISIT_DAYS:
            message = say(
                "The intern and {host} share fewer than two possible days. Agree on at least two.",
                host=name_of_host(host, claim.unit.members[min(claim.speakers)].row),
            )
            self._refuse(Code.OWN_HOST_NO_COMMON_DAYS, claim, message)
            return False
        return True

    def _share(self, position: int, claims: Sequence[_Claim]) -> None:
        """Keep what fits at a host: two-sided claims before one-sided ones."""
        host = self._hosts[position]
        if fits_together(host, [claim.unit for claim in claims]):
            return
        two_sided = [claim for claim in claims if claim.is_two_sided]
        holds = fits_together(host, [claim.unit for claim in two_sided])
        for claim in claims:
            if not (holds and claim.is_two_sided):
                message = say(
                    "{host} has agreed with more interns than it has places or days for. "
                    "Ask the host which ones it takes.",
                    host=name_of_host(host, claim.unit.members[min(claim.speakers)].row),
                )
                self._refuse(Code.OWN_HOST_CONFLICT, claim, message)

    def _refuse(self, code: Code, claim: _Claim, message: Text) -> None:
        for number in claim.speakers:
            self._faults.report(code, claim.unit.members[number], "own_host", message)

    def _warn_one_sided(self, claim: _Claim) -> None:
        position = min(claim.hosts)
        host = self._hosts[position]
        if not claim.by_hosts:
            member = claim.unit.members[min(claim.by_member)]
            message = say(
                "Only the intern names {host}. Ask the host to confirm.",
                host=name_of_host(host, member.row),
            )
            self._faults.report(Code.OWN_HOST_ONE_SIDED, member, "own_host", message)
        elif not claim.by_member:
            member = claim.unit.members[min(claim.by_hosts)]
            message = say(
                "{who} is named by the host only. Ask the intern to confirm.",
                who=name_of_intern(member, host.row),
            )
            self._warn_host(Code.OWN_HOST_ONE_SIDED, position, message)


def fits_together(host: Host, units: Sequence[Unit]) -> bool:
    """Whether a host has places for units, and days that give each of them two (rules 1, 3)."""
    if sum(unit.size for unit in units) > host.capacity:
        return False
    return any(
        all(len(unit.available & set(window)) >= MIN_VISIT_DAYS for unit in units)
        for window in combinations(sorted(host.available), host.effective_days)
    )
