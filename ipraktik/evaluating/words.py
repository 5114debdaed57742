"""People's own words: ideas, comments and kinds of use, told so that nobody is found in them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from ipraktik.evaluating.aspects import first_field
from ipraktik.model.cell_text import CUT_MARK, MAX_LINE_BREAKS
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Rated
from ipraktik.model.evaluation import FEWEST_SHOWN, Use
from ipraktik.model.evaluation_report import Comment, Idea, UseCount
from ipraktik.model.free_text import hide_contacts, looks_named
from ipraktik.model.names import fold, fold_field, tidy


def _digest(text: str) -> str:
    """Return what a text is sorted by: an order that tells nothing, and is always the same."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _told(text: str) -> str:
    """Return a text on one line without contacts; more lines than a cell has are told by a mark."""
    line = hide_contacts(tidy(text))
    return line + CUT_MARK if text.count("\n") > MAX_LINE_BREAKS else line


def tell_comments(rated: Sequence[Rated]) -> tuple[Comment, ...]:
    """Return the comments in an order drawn from their texts.

    Who wrote one is told only where both roles wrote enough, or one of them nothing at all: the
    comments that have no role would be the others'.
    """
    written = [one for one in rated if tidy(one.comment)]
    counts = Counter(one.role for one in written)
    told = bool(counts) and all(count >= FEWEST_SHOWN for count in counts.values())
    comments = (_comment(one, told) for one in written)
    return tuple(sorted(comments, key=lambda one: (_digest(one.text), one.role or "", one.look)))


def _comment(one: Rated, told: bool) -> Comment:
    text = _told(one.comment)
    look = one.names_in_comment or looks_named(text)
    return Comment(text, one.role if told else None, look)


def tell_ideas(rated: Sequence[Rated]) -> tuple[Idea, ...]:
    """Return what was copied home, by field; the field of a few only beside their own name."""
    sizes = Counter(fold_field(field) for one in rated if (field := first_field(one)))
    ideas = [_idea(one, sizes) for one in rated if tidy(one.copied)]
    spelling = {
        fold_field(one.field): one.field for one in sorted(ideas, key=_by_field, reverse=True)
    }
    return tuple(
        sorted(
            (
                Idea(spelling[fold_field(one.field)], one.text, one.name, one.workplace, one.look)
                for one in ideas
            ),
            key=lambda one: (
                not one.field,
                fold_field(one.field),
                _digest(one.text),
                one.name,
                one.workplace,
            ),
        )
    )


def _by_field(one: Idea) -> str:
    return one.field


def _idea(one: Rated, sizes: Counter[str]) -> Idea:
    field, text = first_field(one), _told(one.copied)
    if not one.name and sizes[fold_field(field)] < FEWEST_SHOWN:
        field = ""
    look = one.names_in_copied or looks_named(text)
    return Idea(field, text, tidy(one.name), tidy(one.workplace) if one.name else "", look)


def count_uses(rated: Sequence[Rated]) -> tuple[UseCount, ...]:
    """Return how many of each role named each kind of use, the program's own kinds first.

    Words of one's own that too few use are counted as `Use.OTHER`. Where nobody could name more
    than one kind, the headline less the counts shown would tell the others: then more are hidden.
    """
    known = {fold(use): str(use) for use in Use}
    named = {role: [_kinds(one) for one in rated if one.role is role] for role in Role}
    counts = {
        role: Counter(kind for kinds in those for kind in kinds) for role, those in named.items()
    }
    own = sorted(
        kind
        for kind in set().union(*counts.values()) - set(known)
        if any(count[kind] >= FEWEST_SHOWN for count in counts.values())
    )
    written = sorted({tidy(use) for one in rated for use in one.uses}, reverse=True)
    spelling = {fold(use): use for use in written}
    other = fold(Use.OTHER)
    lines = [*(kind for kind in known if kind != other), *own, other]
    hosts, interns = (
        _without_rest(
            [_count(named[role], kind, {*lines} - {other}) for kind in lines], rated, role
        )
        for role in (Role.HOST, Role.INTERN)
    )
    return tuple(
        UseCount(known.get(kind) or spelling[kind], *both)
        for kind, *both in zip(lines, hosts, interns, strict=True)
    )


def _without_rest(
    counts: Sequence[int | None], rated: Sequence[Rated], role: Role
) -> Sequence[int | None]:
    """Return counts of which the headline leaves no small rest; the smallest is hidden for it."""
    own = [one for one in rated if one.role is role]
    users = sum(one.used is True for one in own)
    if any(len(_kinds(one)) > 1 for one in own):
        return counts
    left = list(counts)
    while any(left) and 0 < users - sum(filter(None, left)) < FEWEST_SHOWN:
        left[left.index(min(filter(None, left)))] = None
    return left


def _kinds(one: Rated) -> frozenset[str]:
    return frozenset(fold(use) for use in one.uses if tidy(use))


def _count(named: Sequence[frozenset[str]], kind: str, shown: set[str]) -> int | None:
    """Return how many named a kind; of the kind that stands for all others, any not shown."""
    other = fold(Use.OTHER)
    hits = sum(bool(kinds - shown) if kind == other else kind in kinds for kinds in named)
    return hits if hits >= FEWEST_SHOWN else None
