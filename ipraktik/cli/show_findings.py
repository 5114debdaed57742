"""The table of findings on the screen: what is the same for several rows is said once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.text import Text as Line

from ipraktik.cli.screen import Screen
from ipraktik.language import Language
from ipraktik.model.findings import Finding, Severity
from ipraktik.model.origin import Place
from ipraktik.text import say

_SEVERITY_NAMES = {
    Severity.ERROR: say("Error"),
    Severity.WARNING: say("Warning"),
    Severity.INFO: say("Note"),
}
_SEVERITY_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "dim"}


def finding_as_json(one: Finding, texts: Language) -> dict[str, Any]:
    """Return a finding as contract 2 has it."""
    return {
        "code": str(one.code),
        "severity": str(one.severity),
        "file": one.place.file,
        "sheet": one.place.sheet,
        "row": one.place.row,
        "column": one.place.column,
        "value": one.value,
        "message": texts.render(one.message),
    }


def show_findings(screen: Screen, findings: Sequence[Finding], several: bool = False) -> None:
    """Show every finding; where several cells of a sheet have the same, in one line.

    With `several` files, each finding names its own.
    """
    if not findings:
        return
    several = several or len({one.place.file for one in findings}) > 1
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for one in findings:
        what = (one.code, one.severity, screen.plain(one.message))
        groups.setdefault((*what, one.place.file, one.place.sheet), []).append(one)
    screen.table(
        (say("Kind"), say("Where"), say("What to do")),
        [_row(screen, group, several) for group in groups.values()],
    )


def _row(screen: Screen, group: Sequence[Finding], with_file: bool) -> tuple[Line, Line, Line]:
    first = group[0]
    message = Line(screen.plain(first.message))
    message.append(f" [{first.code}]", style="dim")
    return (
        Line(screen.plain(_SEVERITY_NAMES[first.severity]), style=_SEVERITY_STYLES[first.severity]),
        Line(screen.plain(_where([one.place for one in group], with_file))),
        message,
    )


def _where(places: Sequence[Place], with_file: bool) -> str:
    first = places[0]
    cells = ", ".join(dict.fromkeys(filter(None, map(_cell, places))))
    parts = [first.sheet or first.file, cells]
    if with_file and first.sheet:
        parts.insert(0, first.file)
    return " ".join(part for part in parts if part)


def _cell(place: Place) -> str:
    return f"{place.row}" if place.row is not None and not place.letter else place.cell
