"""What columns show beyond a plain value: options, gates, logins, consents."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from .core import DAYS, LONG, Col, Person, Show


def const(value: Any) -> Show:
    """Return a column that says the same for everybody."""
    return lambda p: value


def number(start: int, step: int = 1) -> Show:
    """Return a running number down the sheet."""
    return lambda p: start + step * p["_place"]


def has(key: str, option: Any, yes: Any = "Ja", no: Any = "Nej") -> Show:
    """Return one option's tick."""

    def show(p: Person) -> Any:
        value = p.get(key)
        return yes if (option in value if isinstance(value, list) else value == option) else no

    return show


def gate(key: str, yes: str = "Ja", no: str = "Nej") -> Show:
    """Return the yes or no put before a question that only some answer."""
    return lambda p: yes if p.get(key) else no


def nth(key: str, place: int) -> Show:
    """Return the list's value at that place, or nothing."""
    return lambda p: p[key][place] if place < len(p.get(key, [])) else None


def role(host: str, intern: str, both: str = "") -> Show:
    """Return the answer to the role question."""

    def show(p: Person) -> str:
        if p["_begge"]:
            return both
        return host if p["_side"] == "host" else intern

    return show


def before(minutes: int, fmt: str = "") -> Show:
    """Return a time so many minutes before (or, negative, after) the sign-up."""

    def show(p: Person) -> Any:
        when = p["signed_up_at"] - timedelta(minutes=minutes)
        return when.strftime(fmt) if fmt else when

    return show


def now_and_then(texts: tuple[str, ...], every: int = 4) -> Show:
    """Return a comment from one person in `every`."""
    return lambda p: texts[p["_no"] // every % len(texts)] if p["_no"] % every == 1 else None


def full_name(p: Person) -> str:
    """Return the person's name, whichever side."""
    return str(p.get("name") or p.get("contact"))


def first_name(p: Person) -> str:
    """Return all names but the last."""
    return full_name(p).rsplit(" ", 1)[0]


def last_name(p: Person) -> str:
    """Return the last name."""
    return full_name(p).rsplit(" ", 1)[1]


def login_mail(p: Person) -> str:
    """Return who was logged in: now and then the office's shared account."""
    return "sekretariat@example.org" if p["_no"] % 5 == 2 else str(p["email"])


def login_name(p: Person) -> str:
    """Return the logged in account's display name."""
    return "Fælles Sekretariat" if p["_no"] % 5 == 2 else full_name(p)


def rest(key: str, known: list[str]) -> Show:
    """Return what was typed beside the option list."""
    return lambda p: ";".join(v for v in p[key] if v not in known) or None


def options(
    head: str,
    key: str,
    names: dict[str, str] | list[str],
    yes: Any = "Ja",
    no: Any = "Nej",
    **more: Any,
) -> list[Col]:
    """Return a column per option; `head` has a place {} for its name, maybe {n} for its code."""
    named = names if isinstance(names, dict) else {n: n for n in names}
    return [
        Col(head.format(text, n=f"SQ{i:03d}"), key, has(key, value, yes, no), option=value, **more)
        for i, (value, text) in enumerate(named.items(), 1)
    ]


def day_options(head: str, yes: Any = "Ja", no: Any = "Nej", **more: Any) -> list[Col]:
    """Return five columns, one per day of the week."""
    names = more.pop("names", LONG)
    return options(head, "available", {d: names[d] for d in DAYS}, yes, no, **more)


def hidden(key: str) -> Show:
    """Return one of the person's answers the contract does not know (chief, address and so on)."""
    return lambda p: p.get(f"_{key}")


def some(key: str, every: int = 3) -> Show:
    """Return such an answer from one person in `every`."""
    return lambda p: p.get(f"_{key}") if p["_no"] % every == 0 else None


def pick(texts: tuple[str, ...]) -> Show:
    """Return one of a few closed answers, by person."""
    return lambda p: texts[p["_no"] % len(texts)]


def ticked(head: str, key: str, names: dict[str, str] | list[str], **more: Any) -> list[Col]:
    """Return a column per option whose cells repeat the option's text."""
    named = names if isinstance(names, dict) else {n: n for n in names}
    return [
        Col(head.format(text), key, has(key, value, text, None), option=value, **more)
        for value, text in named.items()
    ]


def sided(cols: list[Col], side: str) -> list[Col]:
    """Return the columns as one side's section."""
    return [Col(**{**c.__dict__, "side": side}) for c in cols]


def joined(key: str, sep: str = "; ") -> Show:
    """Return the list's values with the person's own separator."""
    return lambda p: sep.join(p[key]) or None


def kind_has(option: str, yes: Any, no: Any = None) -> Show:
    """Return one kind of visit's tick; who takes both has ticked both."""
    return lambda p: yes if p["visit_kind"] in (option, "Begge") else no


def as_code(key: str, values: tuple[Any, ...]) -> Show:
    """Return the closed answer's code, counted from 1."""
    return lambda p: values.index(p[key]) + 1 if p.get(key) in values else None
