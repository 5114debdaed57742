"""Turn the text records into rows of the two sign-up sheets.

A record is a few lines, and records stand apart by a blank line. Parts of a line stand apart by
``|``, and ``-`` is a blank cell. A line that begins with ``+`` holds what only some have::

    workplace | organisation [| kommune]                                          (a host)
    fields | places | days | possible days | kind of guest | contact
    + aftalt name:Nanna Skovgaard; workshop -
    what the guest will see, on one or more lines

    name | title | level | workplace | organisation [| kommune]                   (an intern)
    own field | interests | landsdele | days | possible days | kind of visit
    + rejse mail:Søren Ravn; egen id:Hovedbiblioteket; ønske id:Jobcenter@Kolding Kommune
    motivation, on one or more lines

The kommune is left out where the organisation is one. A reference is told as the person who signed
up told it: by ``id``, ``mail`` or ``name``.
"""

import random
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta

from columns import (
    KINDS,
    KOMMUNE_OF,
    LANDSDEL_OF,
    LEVELS,
    WISHES,
    Row,
    Value,
    email_of,
    expand_fields,
)

FIRST_DAY = datetime(2026, 3, 2, 7, 0)
SPAN_DAYS = 84
SELDOM = 0.12


EXTRAS = {"aftalt", "rejse", "egen", "ønske", "leder", "workshop"}


def split_records(text: str) -> Iterator[tuple[list[str], list[str], dict[str, list[str]], str]]:
    """Yield each record as first line, second line, what only some have, and free text.

    Raises
    ------
    ValueError
        Where a ``+`` line holds a word that is none of ``EXTRAS``: a slip in the records.
    """
    for block in text.strip().split("\n\n"):
        first, second, *rest = block.split("\n")
        extras: dict[str, list[str]] = defaultdict(list)
        if rest[0].startswith("+"):
            for part in rest.pop(0)[1:].split(";"):
                key, value = part.strip().split(" ", 1)
                extras[key].append(value)
        if unknown := set(extras) - EXTRAS:
            raise ValueError(f"{first!r} has {unknown}")
        heads = [[part.strip() for part in line.split("|")] for line in (first, second)]
        yield heads[0], heads[1], extras, " ".join(rest)


def sector_and_kommune(organisation: str, told: list[str]) -> Row:
    """Tell sector and kommune: a kommune is its own, a state agency tells where it lies."""
    if organisation in KOMMUNE_OF:
        return {"Sektor": "Kommune", "Kommune": told[0] if told else KOMMUNE_OF[organisation]}
    return {"Sektor": "Stat", "Kommune": told[0]}


def yes_unless_left_blank(extras: dict[str, list[str]], key: str) -> str | None:
    """Answer Ja, or nothing where the record says so."""
    return None if key in extras else "Ja"


def blank(text: str) -> str | None:
    """Read ``-`` as a blank cell."""
    return None if text == "-" else text


def host_rows(text: str) -> list[Row]:
    """Make the host rows of the records, without ID, phone and time of sign-up."""
    rows = []
    for (place, organisation, *told), second, extras, offer in split_records(text):
        fields, places, days, possible, kind, contact = second
        row = sector_and_kommune(organisation, told)
        row |= {
            "Arbejdsplads": place,
            "Organisation": organisation,
            "Landsdel": LANDSDEL_OF[str(row["Kommune"])],
            "Kontaktperson": contact,
            "E-mail": email_of(contact, organisation),
            "Fagfelt": expand_fields(fields),
            "Antal praktikanter": int(places),
            "Antal dage": int(days),
            "Mulige dage": blank(possible),
            "Gæst": KINDS[kind],
            "Aftalt praktikant": ";".join(extras["aftalt"]) or None,
            "Workshop": yes_unless_left_blank(extras, "workshop"),
            "Det kan I opleve": offer,
        }
        rows.append(row)
    return rows


def intern_rows(text: str) -> list[Row]:
    """Make the intern rows of the records, without ID, phone and time of sign-up."""
    rows = []
    for (name, title, level, place, organisation, *told), second, extras, why in split_records(
        text
    ):
        own, interests, landsdele, days, possible, kind = second
        row = sector_and_kommune(organisation, told)
        row |= {
            "Navn": name,
            "E-mail": email_of(name, organisation),
            "Stilling": title,
            "Niveau": LEVELS[level],
            "Arbejdsplads": place,
            "Organisation": organisation,
            "Eget fagfelt": expand_fields(own),
            "Interesse": expand_fields(interests),
            "Ønsket landsdel": blank(landsdele),
            "Antal dage": int(days),
            "Mulige dage": blank(possible),
            "Besøgstype": KINDS[kind],
            "Rejsefælle": ";".join(extras["rejse"]) or None,
            "Egen vært": ";".join(extras["egen"]) or None,
            "Aftalt med leder": yes_unless_left_blank(extras, "leder"),
            "Workshop": yes_unless_left_blank(extras, "workshop"),
            "Motivation": why,
        }
        row |= dict(zip(WISHES, extras["ønske"], strict=False))
        rows.append(row)
    return rows


def moments(count: int, rng: random.Random) -> list[datetime]:
    """Draw times of sign-up between 7 and 21 o'clock, in no order."""
    return [
        FIRST_DAY + timedelta(int(rng.random() * SPAN_DAYS), int(rng.random() * 60 * 14) * 60)
        for _ in range(count)
    ]


def sign_up(
    rows: list[Row], key: str, letter: str, times: list[datetime], rng: random.Random
) -> None:
    """Give phones, times of sign-up and IDs, and put the rows in the order of sign-up."""
    for row, time in zip(rows, times, strict=True):
        digits = f"{int(rng.random() * 10**6):06}"
        phone = f"00 {digits[:2]} {digits[2:4]} {digits[4:]}"
        row["Telefon"] = None if rng.random() < SELDOM else phone
        row["Tilmeldt"] = time
    rows.sort(key=lambda row: (row["Tilmeldt"], row["E-mail"]))
    for number, row in enumerate(rows, 1):
        row[key] = f"{letter}{number:03}"


def resolve(told: Value, people: list[Row], key: str, name: str) -> str | None:
    """Turn "id:A; mail:B" into what stands in the cell.

    Raises
    ------
    ValueError
        Where the records name nobody, or two, by that name: a slip in the records.
    """
    if told is None:
        return None
    answers = []
    for reference in str(told).split(";"):
        how, who = reference.split(":", 1)
        fits = [row for row in people if who in (row[name], f"{row[name]}@{row['Organisation']}")]
        if len(fits) != 1:
            raise ValueError(f"{reference!r} fits {len(fits)} rows")
        answers.append(str(fits[0][{"id": key, "mail": "E-mail", "name": name}[how]]))
    return ";".join(answers)


def sign_ups(
    hosts: str, interns: str, seed: int, *, in_order: bool = False
) -> tuple[list[Row], list[Row]]:
    """Make the hosts and the interns of one year from the text records.

    Parameters
    ----------
    hosts, interns
        The records.
    seed
        Of the phones and the times of sign-up.
    in_order
        Whether people signed up in the order of the records, so that the IDs follow it.
    """
    rng = random.Random(seed)
    host_sheet, intern_sheet = host_rows(hosts), intern_rows(interns)
    for rows, key, letter in (
        (host_sheet, "Vært-ID", "V"),
        (intern_sheet, "Praktikant-ID", "P"),
    ):
        times = moments(len(rows), rng)
        sign_up(rows, key, letter, sorted(times) if in_order else times, rng)
    for row in host_sheet:
        row["Aftalt praktikant"] = resolve(
            row["Aftalt praktikant"], intern_sheet, "Praktikant-ID", "Navn"
        )
    for row in intern_sheet:
        row["Rejsefælle"] = resolve(row["Rejsefælle"], intern_sheet, "Praktikant-ID", "Navn")
        for column in ("Egen vært", *WISHES):
            row[column] = resolve(row.get(column), host_sheet, "Vært-ID", "Arbejdsplads")
    return host_sheet, intern_sheet
