"""What `validate` shows: findings, then supply and demand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from rich.text import Text as Line

from ipraktik.cli.screen import Screen
from ipraktik.cli.show_audit import show_audits
from ipraktik.cli.show_findings import finding_as_json, show_findings
from ipraktik.cli.show_notes import count_repairs
from ipraktik.cli.show_sheets import PEOPLE_KINDS, show_read
from ipraktik.language import Language
from ipraktik.model.findings import STOPPING, Severity
from ipraktik.model.placement import SupplyRow
from ipraktik.model.signups import SheetKind
from ipraktik.pipeline import quote_paths
from ipraktik.text import Text, say, say_many
from ipraktik.validation.check import Checked

_EXPORT = say("The match holds. Next: ipraktik export {files} -o placeringer")


def checked_as_json(checked: Checked, texts: Language) -> dict[str, Any]:
    """Return the object of ``validate --json`` (contract 2)."""
    return {
        "findings": [finding_as_json(one, texts) for one in checked.findings],
        "hosts": len(checked.signups.hosts),
        "interns": len(checked.signups.interns),
        "errors": checked.count(Severity.ERROR),
        "warnings": checked.count(Severity.WARNING),
    }


def show_checked(
    screen: Screen, checked: Checked, files: Sequence[Path], report: Path | None = None
) -> None:
    """Show what was read, every finding, supply and demand, and the next step."""
    show_read(screen, checked.signups)
    show_findings(screen, checked.findings, _has_several_files(checked))
    if checked.instance is not None:
        _show_supply(screen, say("By field"), checked.supply.by_field)
        _show_supply(screen, say("By part of the country"), checked.supply.by_landsdel)
        screen.line(
            say("Who is open to several fields or parts of the country counts in each of them."),
            style="dim",
        )
    show_audits(screen, checked.audits)
    _show_totals(screen, checked, files, report)


def _has_several_files(checked: Checked) -> bool:
    return len({one.file for one in checked.signups.sheets if one.kind in PEOPLE_KINDS}) > 1


def _show_supply(screen: Screen, title: Text, rows: Sequence[SupplyRow]) -> None:
    """Show one supply table, the scarcest first."""
    ordered = sorted(rows, key=lambda row: (row.places - row.interns, row.field, row.landsdel))
    screen.table(
        (title, say("Places"), say("Interns who want it"), say("Missing")),
        [
            (
                row.field or row.landsdel,
                str(row.places),
                str(row.interns),
                Line(str(row.shortage or ""), style="yellow"),
            )
            for row in ordered
        ],
        numbers=(1, 2, 3),
    )


def _show_totals(
    screen: Screen, checked: Checked, files: Sequence[Path], report: Path | None
) -> None:
    errors = checked.count(Severity.ERROR)
    screen.line(
        say(
            "{errors}, {warnings}, {notes}.",
            errors=say_many("{count} error", "{count} errors", errors),
            warnings=say_many(
                "{count} warning", "{count} warnings", checked.count(Severity.WARNING)
            ),
            notes=say_many("{count} note", "{count} notes", checked.count(Severity.INFO)),
        ),
        style="bold",
    )
    if checked.signups.repairs:
        screen.line(count_repairs(checked.signups.repairs))
    if report is not None:
        screen.line(say("Written: {path}", path=report), style="bold")
    if report is not None and checked.findings:
        text = say("Next: mend the coloured cells in it and run: ipraktik validate {files}")
        screen.command(
            replace(text, values={"files": quote_paths([report, *_projects(checked, files)])})
        )
        return
    text = _next_step(checked, errors)
    named = _match_files(checked, files) if text == _EXPORT else files
    screen.command(replace(text, values={"files": quote_paths(named)}))


def _projects(checked: Checked, files: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files with nothing but settings or chosen columns, which no report holds."""
    kinds: dict[str, set[SheetKind]] = {}
    for sheet in checked.signups.sheets:
        kinds.setdefault(sheet.file, set()).add(sheet.kind)
    own = {SheetKind.MAPPING}
    names = {file for file, found in kinds.items() if found & own and not found & {*PEOPLE_KINDS}}
    return tuple(path for path in files if path.name in names)


def _match_files(checked: Checked, files: Sequence[Path]) -> Sequence[Path]:
    """Return the match workbook, which is all that `export` takes."""
    names = {one.file for one in checked.signups.sheets if one.kind is SheetKind.MATCH}
    found = [path for path in files if any(f"/{name}".endswith(f"/{path.name}") for name in names)]
    return found[:1] or files


def _next_step(checked: Checked, errors: int) -> Text:
    is_match = any(sheet.kind is SheetKind.MATCH for sheet in checked.signups.sheets)
    if any(one.code in STOPPING for one in checked.findings):
        return say("Next: mend the above and run this again: ipraktik validate {files}")
    if is_match and errors:
        return say("Next: mend the cells above and run this again: ipraktik validate {files}")
    if is_match:
        return _EXPORT
    if not checked.signups.hosts or not checked.signups.interns:
        return say(
            "Next: a match needs both hosts and interns; give the other file too: "
            "ipraktik validate {files} OTHER-FILE"
        )
    if errors:
        return say(
            "Next: mend the cells above and run this again; or leave those rows out with: "
            "ipraktik match {files} -o match.xlsx --skip-errors"
        )
    return say("Next: ipraktik match {files} -o match.xlsx")
