"""What `match --check` shows: every edit, whether it can be kept, and what it costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ipraktik.cli.screen import Screen
from ipraktik.cli.show_findings import finding_as_json, show_findings
from ipraktik.language import Language
from ipraktik.model.edits import CellEdit, Judged, WishLost
from ipraktik.model.schema import STATUS
from ipraktik.pipeline import Judgement
from ipraktik.text import Text, say, say_many

_EMPTY = say("empty")
_MANY = 4
"""Rows that only had their Status changed, at no cost, from which they are summed up."""
_NOTHING = say("Can be kept, and costs nothing.")
_NOT_REACHED = say("Can be kept. What it costs was not worked out: time ran out.")


def judgement_as_json(judgement: Judgement, texts: Language) -> dict[str, Any]:
    """Return the object of ``match --check --json``."""
    return {
        "edits": [_edit_as_json(one, texts) for one in judgement.edits],
        "findings": [finding_as_json(one, texts) for one in judgement.findings],
        "notes": [texts.render(note) for note in judgement.notes],
        "possible": judgement.is_possible,
    }


def _edit_as_json(one: Judged, texts: Language) -> dict[str, Any]:
    cost = one.cost
    return {
        "interns": list(one.edit.intern_ids),
        "cells": [
            {
                "intern": cell.intern_id,
                "cell": cell.place.cell,
                "column": cell.place.column,
                "before": cell.before,
                "after": cell.after,
            }
            for cell in one.edit.cells
        ],
        "legal": one.fault is None,
        "finding": finding_as_json(one.fault, texts) if one.fault else None,
        "against": [texts.render(rule) for rule in one.against],
        "cost": cost
        and {
            "placed": cost.placed,
            "priority": cost.priority,
            "kept": cost.kept,
            "tickets": cost.tickets,
            "points": cost.points,
            "proven": cost.proven,
        },
        "lost_place": list(cost.out) if cost else [],
        "got_place": list(cost.into) if cost else [],
        "lost_wish": [
            {"intern": wish.intern_id, "before": wish.before, "after": wish.after}
            for wish in one.wishes
        ],
    }


def show_judgement(screen: Screen, judgement: Judgement) -> None:
    """Show each edit with its judgement, and what else is to be told of the workbook."""
    for note in judgement.notes:
        screen.line(note)
    show_edits(screen, judgement.edits)
    show_findings(screen, judgement.findings)
    if not judgement.edits:
        screen.line(say("Vært-ID, Dage, Lås and Status are as the match wrote them."))
    elif judgement.is_possible:
        screen.line(say("A new match would keep all of it. Nothing was written."), style="bold")
    else:
        screen.line(
            say("A new match could not keep all of it. Nothing was written."), style="bold red"
        )


def show_edits(screen: Screen, edits: Sequence[Judged]) -> None:
    """Show the table of edits; companions' cells stand under one another.

    Proposals that were only marked as sent or accepted, at no cost, are summed up.
    """
    free = [one for one in edits if _is_mere_mark(one)]
    shown = edits if len(free) < _MANY else [one for one in edits if one not in free]
    if shown:
        screen.table(
            (say("Cell"), say("Intern"), say("Typed"), say("Judgement")),
            [row for one in shown for row in _rows(screen, one)],
        )
    if len(shown) < len(edits):
        ids = sorted(who for one in free for who in one.edit.intern_ids)
        screen.line(
            say_many(
                "{count} row has another Status, which costs nothing: {ids}.",
                "{count} rows have another Status, which costs nothing: {ids}.",
                len(ids),
                ids=", ".join(ids),
            )
        )


def _is_mere_mark(one: Judged) -> bool:
    """Whether only Status was changed, and nothing comes of it."""
    known = one.cost is not None and one.cost.proven and one.fault is None
    only = all(cell.place.column == STATUS for cell in one.edit.cells)
    return known and only and not [*_costs(one)]


def _rows(screen: Screen, one: Judged) -> Iterator[tuple[str, str, str, str]]:
    told = " ".join(screen.plain(text) for text in _judgement(one))
    before = ""
    for cell in one.edit.cells:
        who = cell.intern_id if cell.intern_id != before else ""
        before = cell.intern_id
        yield cell.place.cell, who, screen.plain(_typed(cell)), told
        told = ""


def _typed(cell: CellEdit) -> Text:
    return say(
        "{column}: {before} → {after}",
        column=cell.place.column,
        before=cell.before or _EMPTY,
        after=cell.after or _EMPTY,
    )


def _judgement(one: Judged) -> Iterator[Text]:
    if one.fault is not None:
        yield say("Cannot be kept ({code}): {why}", code=one.fault.code, why=one.fault.message)
    elif one.cost is None:
        yield _NOT_REACHED
    else:
        for rule in one.against:
            yield say("{rule}, but it is locked.", rule=rule)
        yield from [*_costs(one)] or [_NOTHING]
        if not one.cost.proven:
            yield say("This is the best found when time ran out.")


def _costs(one: Judged) -> Iterator[Text]:
    cost = one.cost
    assert cost is not None, "asked by the caller"
    if cost.placed > 0:
        yield say_many("{count} place fewer.", "{count} places fewer.", cost.placed)
    if cost.placed < 0:
        yield say_many("{count} place more.", "{count} places more.", -cost.placed)
    if cost.priority > 0:
        yield say_many(
            "{count} fewer of those who go first.",
            "{count} fewer of those who go first.",
            cost.priority,
        )
    if cost.kept > 0:
        yield say_many(
            "{count} sent proposal is taken back.",
            "{count} sent proposals are taken back.",
            cost.kept,
        )
    if cost.points > 0:
        yield say_many("{count} point more.", "{count} points more.", cost.points)
    if cost.points < 0:
        yield say_many("{count} point fewer.", "{count} points fewer.", -cost.points)
    if cost.out:
        yield say("Lose the place: {ids}.", ids=", ".join(cost.out))
    if cost.into:
        yield say("Get one: {ids}.", ids=", ".join(cost.into))
    if one.wishes:
        wishes = ", ".join(map(_wish, one.wishes))
        yield say("Lose a wish: {wishes}.", wishes=wishes)


def _wish(wish: WishLost) -> str:
    return f"{wish.intern_id} ({wish.before} → {wish.after or '–'})"
