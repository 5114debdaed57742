"""A cost in the words a coordinator uses on the telephone: the level that decides, and whose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipraktik.model.explained import Cost, Move
from ipraktik.text import Text, say, say_many

_MOST_NAMED = 3
_CHANGED = say("The match would be better: it has been changed by hand.")


def describe_cost(cost: Cost, who: Sequence[str]) -> tuple[Text, ...]:
    """Return what the match would lose, the most important first.

    Parameters
    ----------
    cost : Cost
    who : sequence of str
        The interns who were put elsewhere; they are not named as moved.
    """
    sentences = tuple(_levels(cost, [move for move in cost.moves if move.intern_id not in who]))
    if not cost.proven:
        return (*sentences, say("This is the best found when time ran out."))
    return sentences


def _levels(cost: Cost, moves: Sequence[Move]) -> Iterator[Text]:
    """Yield sentences for the level that decides: nothing below it counts."""
    deciding = (cost.placed, cost.priority, cost.kept, cost.tickets)
    first = next((level for level, lost in enumerate(deciding) if lost), None)
    if first is not None and deciding[first] < 0:
        yield _CHANGED
    elif first == 0:
        yield say_many(
            "{count} intern fewer would have a place.",
            "{count} interns fewer would have a place.",
            cost.placed,
        )
        yield from _places(cost)
    elif first == 1:
        yield say_many(
            "As many have a place, but {count} fewer of those who go first.",
            "As many have a place, but {count} fewer of those who go first.",
            cost.priority,
        )
        yield from _places(cost)
    elif first == 2:
        yield say_many(
            "As many have a place, but {count} sent proposal would be taken back.",
            "As many have a place, but {count} sent proposals would be taken back.",
            cost.kept,
        )
        yield from _moved(moves)
    elif first == 3:
        yield say("As many have a place, but the lottery drew others.")
        yield from _places(cost)
    else:
        yield from _points(cost, moves)


def _places(cost: Cost) -> Iterator[Text]:
    if cost.out:
        yield say("Would lose the place: {ids}.", ids=_listed(cost.out))
    if cost.into:
        yield say("Would get one: {ids}.", ids=_listed(cost.into))


def _points(cost: Cost, moves: Sequence[Move]) -> Iterator[Text]:
    lost = cost.points if cost.fair is None else cost.fair[2] - cost.fair[1]
    if lost < 0:
        yield _CHANGED
        return
    if lost == 0:
        yield say("Just as good for the match: the lottery between equals decided.")
        return
    if cost.fair is not None:
        level, before, after = cost.fair
        yield say(
            "Nobody loses the place, but {after} instead of {before} would have {points} points, "
            "and the most points of one person count first.",
            points=level,
            before=before,
            after=after,
        )
    else:
        yield say_many(
            "Nobody loses the place, but the match has {count} point more in all.",
            "Nobody loses the place, but the match has {count} points more in all.",
            cost.points,
        )
    yield from _moved(moves)


def _moved(moves: Sequence[Move]) -> Iterator[Text]:
    """Name who would pay: those who are moved or get fewer days, the most points first."""
    paying = [move for move in moves if move.points > 0]
    for move in paying[:_MOST_NAMED]:
        if move.before == move.after:
            yield say_many(
                "{intern} has {count} point more at {host}.",
                "{intern} has {count} points more at {host}.",
                move.points,
                intern=move.intern_id,
                host=move.before,
            )
        else:
            yield say_many(
                "{intern} goes from {before} to {after}: {count} point more.",
                "{intern} goes from {before} to {after}: {count} points more.",
                move.points,
                intern=move.intern_id,
                before=move.before,
                after=move.after,
            )
    left = len(paying) - _MOST_NAMED
    if left > 0:
        yield say_many("{count} more pays.", "{count} more pay.", left)


def _listed(ids: Sequence[str]) -> str:
    shown = ", ".join(ids[: 2 * _MOST_NAMED])
    return f"{shown} …" if len(ids) > 2 * _MOST_NAMED else shown
