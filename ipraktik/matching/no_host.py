"""Why no host is possible: how many hosts each rule keeps away, and whose rule it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ipraktik.matching.rule_words import describe_hosts
from ipraktik.model.eligibility import Rule, breakers, of_companions
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern
from ipraktik.text import Text, say, say_many


def explain_no_host(
    instance: Instance, intern: Intern, broken: Mapping[str, Sequence[Rule]]
) -> Text:
    """Say how many hosts each rule rules out for an intern, the most first.

    Parameters
    ----------
    instance : Instance
    intern : Intern
    broken : mapping of host ID to sequence of Rule
        The rules that keep the intern's unit from each host.
    """
    hosts = instance.hosts
    if not hosts:
        return say("No host has signed up.")
    counts: Counter[tuple[Rule, bool]] = Counter()
    others: dict[Rule, set[str]] = {}
    for host in hosts:
        for rule, ids in _rules(instance, intern, host, broken[host.host_id]):
            counts[rule, bool(ids)] += 1
            others.setdefault(rule, set()).update(ids)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    parts = {
        f"part{number}": say(
            "{number} {why}",
            number=count,
            why=of_companions(describe_hosts(rule), sorted(others[rule]) if is_theirs else ()),
        )
        for number, ((rule, is_theirs), count) in enumerate(ordered)
    }
    listed = Text(", ".join(f"{{{name}}}" for name in parts), parts)
    return say_many(
        "No host is possible: of {count} host, {listed}.",
        "No host is possible: of {count} hosts, {listed}.",
        len(hosts),
        listed=listed,
    )


def _rules(
    instance: Instance, intern: Intern, host: Host, broken: Sequence[Rule]
) -> Iterator[tuple[Rule, tuple[str, ...]]]:
    """Yield each rule that keeps a host away, with the companions if it is theirs alone."""
    rules = list(broken)
    if Rule.OWN_WORKPLACE in rules and Rule.OWN_ORGANISATION in rules:
        # The own workplace is always of the own organisation: it counts once.
        rules.remove(Rule.OWN_ORGANISATION)
    for rule in rules:
        yield rule, breakers(instance, intern, host, rule)
