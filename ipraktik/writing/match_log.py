"""`Log`: what the match was made from and how far it is proven. No clock, no folders."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik import __version__
from ipraktik.language import danish
from ipraktik.model.certificate import level_keys, number_of
from ipraktik.model.findings import Finding, Severity
from ipraktik.model.match_figures import Figures, count_figures
from ipraktik.model.match_schema import (
    DRILL_SHEET,
    LOG_CHAIN,
    LOG_HEADERS,
    LOG_MOVES,
    LOG_ROUND,
    LOG_SHEET,
)
from ipraktik.model.origin import Place
from ipraktik.model.placement import Match
from ipraktik.model.setting_values import format_number
from ipraktik.model.signups import SheetKind, SheetSummary
from ipraktik.text import Text, say, say_many
from ipraktik.writing.match_words import (
    LevelWords,
    describe_level,
    describe_only_best,
    describe_solver,
)
from ipraktik.writing.tables import Cell, ColumnFormat, Kind, Sheet, Table, table_sheet

_SUBJECT, _KEY, _VALUE, _EXPLANATION = LOG_HEADERS
_SEVERITIES = {
    Severity.ERROR: say("Error"),
    Severity.WARNING: say("Warning"),
    Severity.INFO: say("Information"),
}

_Words = Text | str
_Line = tuple[_Words, _Words, Cell | Text, _Words]


def log_sheet(match: Match) -> Sheet:
    """Return `Log`; the same match gives the same lines."""
    rows = tuple(tuple(_rendered(cell) for cell in line) for line in _lines(match))
    formats = {
        _SUBJECT: ColumnFormat(width=18),
        _KEY: ColumnFormat(Kind.WRAPPED, 32),
        _VALUE: ColumnFormat(Kind.WRAPPED, 40),
        _EXPLANATION: ColumnFormat(Kind.WRAPPED, 84),
    }
    return table_sheet(Table(LOG_SHEET, LOG_HEADERS, rows, formats), frozen_columns=2)


def _rendered(cell: Cell | Text) -> Cell:
    return danish(cell) if isinstance(cell, Text) else cell


def _lines(match: Match) -> Iterator[_Line]:
    yield say("Program"), "ipraktik", __version__, say("The version that made this match")
    yield *LOG_ROUND, match.round, say("1 for a first match, and 1 more for each new match of it")
    for one in match.before.chain if match.before else ():
        explanation = say("SHA-256 of the match workbook of that round, as it was read")
        yield LOG_CHAIN, f"{one.number} {one.file}", one.sha256, explanation
    yield from _sources(match)
    seed = format_number(match.instance.settings.seed)
    yield say("Lottery"), say("Seed"), seed, say("The same number gives the same match.")
    if match.instance.max_moves is not None:
        yield *LOG_MOVES, match.instance.max_moves, _LIMIT
    yield from _levels(match)
    yield say("Lottery"), say("Only best match"), None, describe_only_best(match.result)
    yield from _solver(match)
    yield from _insight(match)
    yield from _counts(count_figures(match))
    yield from map(_finding, match.findings)


_LIMIT = say(
    "Of those who were sent a host, and could each keep it, no more than this have moved "
    "(--max-moves). All levels are the best under that. A new match does not take it over."
)


def _sources(match: Match) -> Iterator[_Line]:
    for file in match.signups.files:
        yield say("Input file"), file.name, file.sha256, say("SHA-256 of the file as it was read")
    for sheet in match.signups.sheets:
        name = f"{sheet.file}, {sheet.sheet}" if sheet.sheet else sheet.file
        yield say("Input sheet"), name, _rows_read(sheet), _role(sheet)


def _rows_read(sheet: SheetSummary) -> Text | None:
    if not sheet.first_row:
        return None
    return say("Rows {first}-{last}", first=sheet.first_row, last=sheet.last_row)


_OWN_SHEETS = {
    SheetKind.SETTINGS: say("Settings"),
    SheetKind.MAPPING: say("What the columns are"),
    SheetKind.TEMPLATE: say("The template of the programmes"),
    SheetKind.LETTERS: say("The texts of letters"),
    SheetKind.EARLIER: say("The figures of earlier years"),
    SheetKind.STAYS: say("The stays of earlier years"),
    SheetKind.ANSWERS: say("Answers to proposals"),
    SheetKind.PLANS: say("A list to work from, so not used"),
    SheetKind.MATCH: say("Part of an earlier match"),
    SheetKind.IGNORED: say("Not recognised, so not used"),
}


def _role(sheet: SheetSummary) -> Text:
    return _OWN_SHEETS.get(sheet.kind) or say(
        "{hosts} and {interns} read",
        hosts=say_many("{count} host", "{count} hosts", sheet.hosts),
        interns=say_many("{count} intern", "{count} interns", sheet.interns),
    )


def _levels(match: Match) -> Iterator[_Line]:
    for level, key in zip(match.result.levels, level_keys(match.result.levels), strict=True):
        words = describe_level(level)
        if level.points is not None:
            yield say("Level {number}", number=5), *_rung(level.points, words)
            continue
        subject = say("Level {number}", number=number_of(key))
        yield subject, say("Result"), words.value, words.name
        yield subject, say("Bound"), words.bound, say("Nothing better than this is possible.")
        yield subject, say("Proof"), words.proof, words.explanation


def _rung(points: int, words: LevelWords) -> tuple[Text, int, Text]:
    """Return key, value and explanation of how many have so many points (``retfærdig``)."""
    name = say_many("{count} point", "{count} points", points)
    if words.proven:
        return name, words.value, words.explanation
    bound = say("{why} It could at best be {bound}.", why=words.explanation, bound=words.bound)
    return name, words.value, bound


def _solver(match: Match) -> Iterator[_Line]:
    result, subject = match.result, say("Search")
    yield subject, say("Method"), result.solver, describe_solver(result)
    yield (
        subject,
        say("Possible combinations"),
        result.combinations,
        say("Pairs of host and intern (or companions) that the rules allow"),
    )
    share = round(100 * result.ruled_out / result.combinations) if result.combinations else 0
    yield (
        subject,
        say("Ruled out by prices"),
        result.ruled_out,
        say("{share} % of the combinations needed no search", share=share),
    )


def _insight(match: Match) -> Iterator[_Line]:
    """Yield what was not asked, or not answered in time."""
    left_open = len(match.drill.not_reached) if match.drill else 0
    if left_open:
        words = say_many("{count} row", "{count} rows", left_open)
        yield say("Questions"), DRILL_SHEET, words, say("Not worked out")
    if match.insight is None:
        yield say("Questions"), say("Left out"), None, say("What takes longer than the match")
        return
    for text in match.insight.not_reached:
        yield say("Questions"), say("Not worked out"), None, text


def _counts(figures: Figures) -> Iterator[_Line]:
    counts: tuple[tuple[Text, int, _Words], ...] = (
        (say("Interns"), figures.interns, say("Signed up and not cancelled")),
        (say("Interns left out"), figures.interns_out, say("Their sign-up has an error")),
        (say("Hosts"), figures.hosts, say("Signed up and not cancelled")),
        (say("Hosts left out"), figures.hosts_out, say("Their sign-up has an error")),
        (say("Places"), figures.places, say("At the hosts that took part")),
        (say("Placed"), figures.placed, say("Interns with a host")),
        (say("Without a host"), figures.unplaced, say("See the sheet Uden match")),
        (say("Priority"), figures.priority, say("Interns who go first")),
        (say("Priority placed"), figures.priority_placed, say("Those of them with a host")),
        *_waiting(figures),
        (say("Hosts with visitors"), figures.visited, ""),
        (say("Hosts without visitors"), figures.empty, ""),
    )
    for name, number, explanation in counts:
        yield say("Count"), name, number, explanation


def _waiting(figures: Figures) -> Iterator[tuple[Text, int, Text]]:
    """Yield who had no place last year and goes first for it, where there is anybody."""
    if figures.waiting:
        yield say("Last year"), figures.waiting, say("Interns without a place last year")
        yield say("Last year placed"), figures.waiting_placed, say("Those of them with a host")


def _finding(one: Finding) -> _Line:
    place = _place(one.place)
    return _SEVERITIES[one.severity], one.code.value, place, one.message


def _place(place: Place) -> str:
    return ", ".join(part for part in (place.file, place.sheet, place.cell) if part)
