"""One spelling for each field, so that fields can be compared as they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ipraktik.model.names import fold
from ipraktik.model.signups import SignUps


def unify_fields(signups: SignUps) -> SignUps:
    """Write each field in its most common form (case and white space make no difference)."""
    uses = Counter(_all_fields(signups))
    form: dict[str, str] = {}
    for name in sorted(uses, key=lambda name: (-uses[name], name)):
        form.setdefault(fold(name), name)
    return replace(
        signups,
        hosts=tuple(replace(host, fields=_unified(host.fields, form)) for host in signups.hosts),
        interns=tuple(
            replace(
                intern,
                own_field=form.get(fold(intern.own_field), ""),
                interests=_unified(intern.interests, form),
            )
            for intern in signups.interns
        ),
    )


def _unified(names: Iterable[str], form: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form[fold(name)] for name in names))


def _all_fields(signups: SignUps) -> Iterable[str]:
    for host in signups.hosts:
        yield from host.fields
    for intern in signups.interns:
        yield from intern.interests
        if intern.own_field:
            yield intern.own_field
