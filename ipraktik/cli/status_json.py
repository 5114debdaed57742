"""The object of ``status --json``."""

from __future__ import annotations

from typing import Any

from ipraktik.model.answers import Side
from ipraktik.model.call_list import Call, CallList
from ipraktik.model.people import Host

SIDE_KEYS = {Side.INTERN: "intern", Side.MANAGER: "manager", Side.HOST: "host"}


def status_as_json(found: CallList) -> dict[str, Any]:
    """Return everything that `status` tells, nothing shortened."""
    return {
        "file": found.file,
        "round": found.round,
        "today": found.today.isoformat(),
        "interns": found.interns,
        "placed": found.placed,
        "status": dict(found.statuses),
        "asked": found.asked,
        "answered": found.answered,
        "complete": found.complete,
        "answers": {
            SIDE_KEYS[side]: {"yes": one.yes, "no": one.no, "missing": one.missing}
            for side, one in found.sides.items()
        },
        "overdue": [one.person.own_id for one in found.overdue],
        "calls": [_call(one) for one in found.calls],
    }


def _call(one: Call) -> dict[str, Any]:
    person = one.person
    name = person.contact if isinstance(person, Host) else person.name
    return {
        "id": person.own_id,
        "role": "host" if isinstance(person, Host) else "intern",
        "name": name,
        "workplace": person.workplace,
        "phone": person.phone,
        "email": person.email,
        "waiting": [
            {"intern": waiting.intern_id, "side": SIDE_KEYS[waiting.side]}
            for waiting in one.waiting
        ],
        "lose": one.lose,
        "leaves": one.leaves,
        "interns": list(one.intern_ids),
        "reply_by": one.reply_by.isoformat() if one.reply_by else None,
        "days_late": one.days_late,
    }
