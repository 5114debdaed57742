"""The sheet `Serie` of earlier evaluation reports -> the headline figures of those years."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ipraktik.errors import InputError
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Headline, HeadlineFigure
from ipraktik.model.evaluation_series import (
    HEADLINE_WORDS,
    ROLE_WORDS,
    SERIES_HEADERS,
    SERIES_SHEET,
    sort_series,
)
from ipraktik.model.names import fold, fold_header
from ipraktik.model.origin import Raw
from ipraktik.reading.given_files import labels_of
from ipraktik.reading.parsed import tidy_text
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.workbook import read_file
from ipraktik.text import Text, say

_ROLES: Mapping[str, Role] = {fold(word): role for role, word in ROLE_WORDS.items()}
_HEADLINES: Mapping[str, Headline] = {fold(word): one for one, word in HEADLINE_WORDS.items()}
_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_ROUNDED = 0.005
"""Shares of the same year that are nearer are the same, one of them in whole per cent."""

Key = tuple[int, Role, Headline]


@dataclass(frozen=True)
class EarlierSeries:
    """The figures of earlier reports, each once, and where two reports contradict each other."""

    figures: tuple[HeadlineFigure, ...] = ()
    contradictions: tuple[Text, ...] = ()


def read_earlier_series(paths: Sequence[Path]) -> EarlierSeries:
    """Return the figures of earlier reports, and what contradicts itself in them.

    Where reports tell a year differently, that counts which the year's own report tells: the one
    whose last year it is. Else the newest report counts. The order of the files makes no
    difference.

    Raises
    ------
    InputError
        If a file cannot be read, or is no evaluation report.
    """
    reports = [(label, _read_report(path, label)) for path, label in labels_of(paths).items()]
    told: dict[Key, list[tuple[tuple[bool, int], str, HeadlineFigure]]] = {}
    for label, figures in reports:
        newest = max(one.year for one in figures)
        for one in figures:
            weight = (one.year == newest, newest)
            told.setdefault((one.year, one.role, one.headline), []).append((weight, label, one))
    chosen: list[HeadlineFigure] = []
    contradictions: list[Text] = []
    for key in sorted(told, key=lambda key: (key[0], ROLE_WORDS[key[1]], HEADLINE_WORDS[key[2]])):
        versions = sorted(told[key], key=lambda one: (one[0], one[1]), reverse=True)
        _, label, best = versions[0]
        chosen.append(best)
        if any(_differ(best, other) for _, _, other in versions[1:]):
            contradictions.append(_contradiction(best, label))
    return EarlierSeries(sort_series(chosen), tuple(contradictions))


def _differ(one: HeadlineFigure, other: HeadlineFigure) -> bool:
    if one.answers is not None and other.answers is not None:
        return (one.answers, one.yes) != (other.answers, other.yes)
    if one.share is None or other.share is None:
        return (one.share, one.answers) != (other.share, other.answers)
    return abs(one.share - other.share) > _ROUNDED


def _contradiction(figure: HeadlineFigure, label: str) -> Text:
    return say(
        "Earlier reports contradict each other on {year}, {role}, {figure}. The figure of {file} "
        "is used.",
        year=figure.year,
        role=ROLE_WORDS[figure.role],
        figure=HEADLINE_WORDS[figure.headline],
        file=label,
    )


def _read_report(path: Path, label: str) -> tuple[HeadlineFigure, ...]:
    _, sheets = read_file(path, label)
    sheet = next((one for one in sheets if fold(one.name) == fold(SERIES_SHEET)), None)
    figures = tuple(_figures(sheet, label)) if sheet is not None else ()
    if not figures:
        raise InputError(_no_report(label))
    return figures


def _no_report(label: str) -> Text:
    return say(
        "{file} is no evaluation report: it has no sheet {sheet} with the figures of each year. "
        "Name a workbook that ipraktik evaluate has written.",
        file=label,
        sheet=SERIES_SHEET,
    )


def _figures(sheet: RawSheet, label: str) -> Iterator[HeadlineFigure]:
    if not sheet.rows:
        return
    (_, header), *rows = sheet.rows
    places = {fold_header(tidy_text(cell)): at for at, cell in enumerate(header)}
    if any(fold_header(name) not in places for name in SERIES_HEADERS[:6]):
        raise InputError(_no_report(label))
    for number, cells in rows:
        row = {
            name: cells[at]
            if (at := places.get(fold_header(name), len(cells))) < len(cells)
            else None
            for name in SERIES_HEADERS
        }
        try:
            yield _figure(row)
        except ValueError:
            raise InputError(
                say(
                    "{file}, sheet {sheet}, row {row}: the figures cannot be read. Use the report "
                    "as ipraktik evaluate wrote it.",
                    file=label,
                    sheet=SERIES_SHEET,
                    row=number,
                )
            ) from None


def _figure(row: Mapping[str, Raw]) -> HeadlineFigure:
    """Return one line; raises ValueError where it cannot be right."""
    year, role, headline, answers, yes, share, source = (row[name] for name in SERIES_HEADERS)
    key = _ROLES.get(fold(tidy_text(role))), _HEADLINES.get(fold(tidy_text(headline)))
    when, counted, said = _whole(year), _whole(answers), _whole(yes)
    if key[0] is None or key[1] is None or when is None or not _FIRST_YEAR <= when <= _LAST_YEAR:
        raise ValueError
    told = _share(share)
    if (counted is None) != (said is None):
        raise ValueError
    if counted is not None and said is not None:
        if not 0 <= said <= counted or not counted or told is None:
            raise ValueError
        if abs(said / counted - told) > _ROUNDED:
            raise ValueError
        told = said / counted  # a cell holds one digit less than the number
    return HeadlineFigure(when, key[0], key[1], counted, said, told, tidy_text(source))


def _whole(raw: Raw) -> int | None:
    if raw is None or raw == "":
        return None
    if isinstance(raw, bool) or not isinstance(raw, int | float) or raw != int(raw):
        raise ValueError
    return int(raw)


def _share(raw: Raw) -> float | None:
    if raw is None or raw == "":
        return None
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not 0 <= raw <= 1:
        raise ValueError
    return float(raw)
