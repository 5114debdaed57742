"""What `export` shows: what lies where, and what to do next."""

from __future__ import annotations

from pathlib import Path

from ipraktik.cli.screen import Screen
from ipraktik.model.clock import format_clock
from ipraktik.model.programme_template import ACTIVITY_NAMES, TEMPLATE_SHEET
from ipraktik.pipeline import Exported
from ipraktik.text import say, say_many


def show_exported(screen: Screen, written: Exported, output: Path, anonymous: bool = False) -> None:
    """Say what was written."""
    _show_files(screen, written, output)
    _show_objections(screen, written)
    if anonymous:
        screen.line(
            say(
                "Names, addresses, numbers, titles, interns' workplaces and their own words are "
                "replaced. Who has the match workbook can still see who is who by the IDs."
            )
        )
        return
    screen.line(
        say(
            "Next: look through the programmes and the drafts. When the letters are sent, fill "
            "Status in Matchforslag with Sendt."
        )
    )


def _show_letters(screen: Screen, written: Exported) -> None:
    screen.line(
        say_many(
            "  breve: {count} letter as a mail draft, with workbook and calendar; kalender: the "
            "calendars alone",
            "  breve: {count} letters as mail drafts, with workbook and calendar; kalender: the "
            "calendars alone",
            written.letters,
        )
    )
    if written.known:
        screen.line(
            say_many(
                "  breve/sendt før: {count} letter more, whose reader has it already",
                "  breve/sendt før: {count} letters more, whose readers have theirs already",
                written.known,
            )
        )
    if written.moved:
        screen.item(
            say(
                "Moved by hand, and said to be sent: {ids}. Whether what stands there now has been "
                "sent cannot be seen, so the letters lie in breve.",
                ids=", ".join(written.moved),
            ),
            0,
            style="yellow",
        )


def _show_files(screen: Screen, written: Exported, output: Path) -> None:
    screen.line(say("Written: {path}", path=output), style="bold")
    screen.line(
        say(
            "  placeringer.xlsx: all placements, {placed}",
            placed=say_many("{count} intern", "{count} interns", written.placed),
        )
    )
    screen.line(
        say_many(
            "  værter: a workbook for {count} host: programme, interns, practical matters",
            "  værter: a workbook for each of {count} hosts: programme, interns, practical matters",
            written.hosts,
        )
    )
    screen.line(say("  praktikanter: a plan for each placed intern, one page"))
    screen.line(say("  workshop.xlsx: who comes where, the tables, and sign-in lists"))
    _show_letters(screen, written)
    screen.line(say("  brevfletning.xlsx: the same letters for mail merge in Word"))


def _show_objections(screen: Screen, written: Exported) -> None:
    """Show what was changed in the match workbook, and own rows that no programme has room for."""
    if written.objections:
        screen.line(
            say_many(
                "The match workbook has been changed in {count} place that is not yours to "
                "change, or lacks something. See it with: ipraktik validate",
                "The match workbook has been changed in {count} places that are not yours to "
                "change, or lacks something. See them with: ipraktik validate",
                written.objections,
            ),
            style="yellow",
        )
    for row in written.crowded:
        screen.line(
            say(
                "{sheet}: '{title}' at {time} had no room at any host. Move it up in the sheet, "
                "or give it another time.",
                sheet=TEMPLATE_SHEET,
                title=row.title or ACTIVITY_NAMES[row.activity],
                time=format_clock(row.start),
            ),
            style="yellow",
        )
