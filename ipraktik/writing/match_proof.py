"""`Bevis`: the prices that prove each level, for whoever wants to work it out again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipraktik.language import danish
from ipraktik.model.certificate import Certificate, LevelKey, level_keys, number_of, rank
from ipraktik.model.match_schema import (
    PRICE_PART,
    PROOF_HEADERS,
    PROOF_SHEET,
    WEIGHT_PART,
    proof_column,
)
from ipraktik.model.people import Unit
from ipraktik.model.placement import LevelName, Match
from ipraktik.text import Text, say, say_many
from ipraktik.writing.match_words import name_level
from ipraktik.writing.tables import Cell, ColumnFormat, Kind, Sheet, Table, table_sheet

_PART, _KEY, _USE, _EXPLANATION = PROOF_HEADERS
_WIDEST = 24.0
_PLAIN_DIGITS = 8
"""More digits are written in groups, as text: nine or ten could look like a civil registration
number, and Excel keeps no more than fifteen."""
_ABOUT = say(
    "The proof that no match is better, in numbers; ipraktik validate works it out again. There is "
    "nothing to fill in. With these weights of the levels, no match comes below what each host's "
    "cheapest visitors cost, prices included, less all prices."
)


def proof_sheet(match: Match) -> Sheet:
    """Return `Bevis`: the weight of each level and the price of each unit, proof by proof."""
    proofs = _proofs(match)
    columns = [proof_column(number) for number in range(1, len(proofs) + 1)]
    rows = (
        (danish(say("About the sheet")), None, None, danish(_ABOUT), *[None] * len(proofs)),
        *_level_rows(match, proofs),
        *(_unit_row(unit, number, proofs) for number, unit in enumerate(match.instance.units)),
    )
    formats = {
        _PART: ColumnFormat(width=14),
        _KEY: ColumnFormat(Kind.WRAPPED, 22),
        _USE: ColumnFormat(width=10),
        _EXPLANATION: ColumnFormat(Kind.WRAPPED, 60),
        **{
            column: ColumnFormat(Kind.NUMBER, _width([row[at] for row in rows]))
            for at, column in enumerate(columns, start=len(PROOF_HEADERS))
        },
    }
    table = Table(PROOF_SHEET, (*PROOF_HEADERS, *columns), rows, formats, row_lines=6)
    return table_sheet(table, frozen_columns=2)


def _width(cells: Sequence[Cell]) -> float:
    """Return a width at which numbers do not wrap, unless they are very long."""
    longest = max((len(str(cell)) for cell in cells if cell is not None), default=0)
    return min(_WIDEST, max(10.0, longest + 2.0))


def _proofs(match: Match) -> tuple[Certificate, ...]:
    """Return the certificates, each once; one may prove several levels."""
    found: list[Certificate] = []
    for level in match.result.levels:
        if level.certificate is not None and level.certificate not in found:
            found.append(level.certificate)
    return tuple(found)


def _level_rows(match: Match, proofs: Sequence[Certificate]) -> Iterator[tuple[Cell, ...]]:
    levels = match.result.levels
    used = {
        key: proof_column(1 + proofs.index(level.certificate))
        for key, level in zip(level_keys(levels), levels, strict=True)
        if level.certificate is not None
    }
    weighed = {key for proof in proofs for key in proof.weights}
    for key in sorted({*level_keys(levels), *weighed}, key=rank):
        weights = (number_cell(proof.weights.get(key, 0)) for proof in proofs)
        name = danish(_level_key(key))
        yield WEIGHT_PART, name, used.get(key), danish(_level_name(key)), *weights


def _unit_row(unit: Unit, number: int, proofs: Sequence[Certificate]) -> tuple[Cell, ...]:
    prices = (number_cell(proof.prices[number]) for proof in proofs)
    return PRICE_PART, unit_key(unit), None, None, *prices


def unit_key(unit: Unit) -> str:
    """Return the IDs of those who travel together."""
    return ";".join(sorted(member.intern_id for member in unit.members))


def number_cell(number: int) -> Cell:
    """Return a whole number as a cell that keeps every digit; 0 is blank."""
    if not number:
        return None
    plain = len(str(abs(number))) <= _PLAIN_DIGITS
    return number if plain else f"{number:,}".replace(",", ".")


def _level_key(key: LevelKey) -> Text:
    level = say("Level {number}", number=number_of(key))
    if key[0] is not LevelName.FAIR:
        return level
    points = say_many("{count} point", "{count} points", key[1])
    return say("{level}, {points}", level=level, points=points)


def _level_name(key: LevelKey) -> Text:
    name, number = key
    return name_level(name, number if name is LevelName.FAIR else None)
