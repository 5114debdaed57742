"""Spellings that look like slips: fields, workplaces and organisations.

Two workplaces or organisations are the same by the contract's rule alone, for priority and the
rule of the own organisation hang on it; what only looks the same is asked about, never merged.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from ipraktik.model.findings import Code, finding
from ipraktik.model.names import CLOSING_WORD, REMEMBERED, ends_in_kommune, fold, fold_spelling
from ipraktik.model.people import Host, Intern, SignUp
from ipraktik.text import Text, say
from ipraktik.validation.faults import Faults
from ipraktik.validation.naming import typed_id, where_is

_DIGITS = re.compile(r"\d+")
_CENTRE = re.compile(r"cent(?:er|eret|ret|ers|rets)$")
_ENDING = re.compile(r"(?:ens|ets|et|en|ne|s|n)$")
_SMALL_WORDS = frozenset({"i", "paa", "ved", "og", "den", "det", "for", "af"})
_SHORT_NAMES = {
    **dict.fromkeys(("kbh", "kbhs", "kbhvn", "kbhvns"), "koebenhavn"),
    **dict.fromkeys(("frb", "frbs"), "frederiksberg"),
}
_LEFT_OUT = _SMALL_WORDS | {"kommune", "kommunen", "regionskommune", "kom", "komm"}
_LETTERS_PER_SLIP = 6
"""One slip is forgiven for every so many letters; shorter words must be the same."""


@lru_cache(maxsize=REMEMBERED)
def looks_like(first: str, second: str) -> bool:
    """Whether two names differ by a small spelling difference only.

    Numbers must be equal ("Sekretariatet 2" is not "Sekretariatet 3"), and å/aa, æ/ae, ø/oe
    count as equal letters.
    """
    pairs = [(fold_spelling(first), fold_spelling(second))]
    if ends_in_kommune(first) != ends_in_kommune(second):
        # "Randers Komune": the folding takes the closing word from one side only.
        pairs.append((fold_spelling(first, whole=True), fold_spelling(second, whole=True)))
    return any(_differs_little(one, other) for one, other in pairs)


def _differs_little(one: str, other: str) -> bool:
    if one == other:
        return True
    if one[:1] != other[:1] or _DIGITS.findall(one) != _DIGITS.findall(other):
        return False
    from rapidfuzz.distance import OSA

    slips = min(len(one), len(other)) // _LETTERS_PER_SLIP
    return slips > 0 and OSA.distance(one, other, score_cutoff=slips) <= slips


def warn_similar_fields(hosts: Sequence[Host], interns: Sequence[Intern], faults: Faults) -> None:
    """Warn of a field that looks like a more common one."""
    uses = list(_field_uses(hosts, interns))
    counts = Counter(fold(value) for _, _, value in uses)
    names = {fold(value): value for _, _, value in uses}
    nearest = {}
    for name in names:
        common = [other for other in names if counts[other] > counts[name]]
        common = [other for other in common if looks_like(name, other)]
        if common:
            nearest[name] = names[max(common, key=lambda other: (counts[other], other))]
    for person, key, value in uses:
        if fold(value) in nearest:
            message = say(
                "The field '{value}' looks like '{common}', which more people use. "
                "Write it in the same way if it is the same.",
                value=value,
                common=nearest[fold(value)],
            )
            faults.add(finding(Code.SIMILAR_VALUE, person.row.place(key), value, message))


def _field_uses(
    hosts: Iterable[Host], interns: Iterable[Intern]
) -> Iterator[tuple[SignUp, str, str]]:
    for host in hosts:
        for value in host.fields:
            yield host, "fields", value
    for intern in interns:
        for value in intern.interests:
            yield intern, "interests", value
        if intern.own_field:
            yield intern, "own_field", intern.own_field


def warn_similar_workplaces(
    hosts: Sequence[Host], interns: Sequence[Intern], faults: Faults
) -> None:
    """Warn of workplaces and organisations that resemble others but are not the same."""
    organisations = _similar_organisations(hosts, interns)
    known = {host.workplace_key: host for host in hosts}
    ordered = [one for _, one in sorted(known.items())]
    near = {
        name: [one for one in ordered if _same_organisation(name, one.organisation)]
        for name in {intern.organisation for intern in interns}
    }
    for intern in interns:
        if intern.workplace_key in known or not (intern.workplace and intern.organisation):
            continue
        alike = (one for one in near[intern.organisation] if _is_like_workplace(intern, one))
        host = next(alike, None)
        if host is not None:
            message = _similar_host(host, intern)
            faults.report(Code.SIMILAR_WORKPLACE, intern, "workplace", message)
        else:
            _warn_organisation(intern, organisations, faults)
    for host in hosts:
        _warn_organisation(host, organisations, faults)


def _similar_host(host: Host, intern: Intern) -> Text:
    own_id = typed_id(host, "host_id", host.host_id)
    names = {"workplace": host.workplace, "organisation": host.organisation}
    if own_id:
        return say(
            "The workplace looks like the host {id}, {workplace}, {organisation}. "
            "Write it in the same way if it is the same.",
            id=own_id,
            **names,
        )
    return say(
        "The workplace looks like that of the host in {where}: {workplace}, {organisation}. "
        "Write it in the same way if it is the same.",
        where=where_is(host.row, intern.row),
        **names,
    )


@lru_cache(maxsize=REMEMBERED)
def _same_organisation(first: str, second: str) -> bool:
    """Whether two names look like the same organisation, or one like a department of the other."""
    if looks_like(first, second):
        return True
    one, other = _organisation_words(first), _organisation_words(second)
    return bool(one) and one == other


@lru_cache(maxsize=REMEMBERED)
def _organisation_words(name: str) -> frozenset[str]:
    """Return what names an organisation, in any order; of a kommune's department the kommune.

    Short names are written out, and the ending of a genitive is left out.
    """
    words = fold_spelling(name, whole=True).split()
    if CLOSING_WORD in words[1:]:
        words = words[: words.index(CLOSING_WORD, 1)]
    plain = (_SHORT_NAMES.get(word, word) for word in words if word not in _LEFT_OUT)
    return frozenset(
        word.removesuffix("s") if len(word) > _LETTERS_PER_SLIP else word for word in plain
    )


def _is_like_workplace(intern: Intern, host: Host) -> bool:
    """Whether a workplace looks like a host's of the same organisation."""
    core = _core(intern.workplace, intern.organisation)
    same_words = bool(core) and core == _core(host.workplace, host.organisation)
    return same_words or looks_like(intern.workplace, host.workplace)


@lru_cache(maxsize=REMEMBERED)
def _core(workplace: str, organisation: str) -> frozenset[str]:
    """Return what sets a workplace apart within its organisation.

    Endings, small words and the organisation's own words are left out: "Jobcentret" of Viborg
    Kommune and "Jobcenter Viborg" have the same core.
    """
    words = {_stem(word) for word in fold_spelling(workplace).split()} - _SMALL_WORDS
    own = {_stem(word) for word in fold_spelling(organisation).split()} | {_stem("kommune")}
    return frozenset(words - own)


def _stem(word: str) -> str:
    """Return a word without the ending that makes it definite or a genitive."""
    plain = _CENTRE.sub("cent", word)
    return _ENDING.sub("", plain) if len(plain) > _LETTERS_PER_SLIP else plain


def _similar_organisations(hosts: Sequence[Host], interns: Sequence[Intern]) -> dict[str, str]:
    """Return, by key, the more common organisation that a rarer one resembles.

    Of two that are equally common the hosts' counts: interns are held against hosts.
    """
    people: list[SignUp] = [*hosts, *interns]
    named = [person for person in people if person.organisation]
    counts = Counter(person.organisation_key for person in named)
    of_hosts = frozenset(host.organisation_key for host in hosts)
    # The last one for a key counts: a host's spelling, and never what the rows' order gives.
    named.sort(key=lambda person: (isinstance(person, Host), person.organisation))
    names = {person.organisation_key: person.organisation for person in named}
    rank = {key: (counts[key], key in of_hosts, key) for key in names}
    similar = {}
    for key in names:
        common = [one for one in names if rank[one] > rank[key]]
        common = [one for one in common if _same_organisation(names[key], names[one])]
        if common:
            similar[key] = names[max(common, key=rank.__getitem__)]
    return similar


def _warn_organisation(person: SignUp, similar: dict[str, str], faults: Faults) -> None:
    if person.organisation_key in similar:
        message = say(
            "The organisation looks like '{common}'. Write it in the same way if it is the same.",
            common=similar[person.organisation_key],
        )
        faults.report(Code.SIMILAR_WORKPLACE, person, "organisation", message)
