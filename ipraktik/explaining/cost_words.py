"""A cost in the words a coordinator uses on the telephone: the level that decides, and whose."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ipraktik.model.explained import Cost, Move
from ipraktik.text import Text, say, say_many

_MOST_NAMED = 3
_BY_HAND = say("This host would be better than the one entered by hand.")

NameOf = Callable[[str], str]
"""Returns what an intern is called, by ID."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A cost, with what is needed to tell it.

    `moves` are those of everybody but the interns who were put elsewhere.
    """

    cost: Cost
    who: Sequence[str]
    host_id: str
    name_of: NameOf

    @property
    def moves(self) -> list[Move]:
        """Return who else would move."""
        return [move for move in self.cost.moves if move.intern_id not in self.who]

    @property
    def displaced(self) -> list[Move]:
        """Return who would have to leave the host, wherever they go."""
        return [one for one in self.moves if one.before == self.host_id != one.after]

    def names(self, ids: Sequence[str]) -> str:
        """Return names with commas, the first few."""
        shown = ", ".join(self.name_of(one) for one in ids[: 2 * _MOST_NAMED])
        return f"{shown} …" if len(ids) > 2 * _MOST_NAMED else shown


def describe_cost(
    cost: Cost, who: Sequence[str], host_id: str, name_of: NameOf
) -> tuple[Text, ...]:
    """Return what the match would lose, the most important first.

    Parameters
    ----------
    cost : Cost
    who : sequence of str
        The interns who were put at the host.
    host_id : str
    name_of : callable
        Returns what an intern is called.
    """
    sentences = tuple(_levels(_Told(cost, who, host_id, name_of)))
    if not cost.proven:
        return (*sentences, say("This is the best found when time ran out."))
    return sentences


def _levels(told: _Told) -> Iterator[Text]:
    """Yield sentences for the level that decides: nothing below it counts."""
    cost = told.cost
    deciding = (cost.placed, cost.priority, cost.waiting, cost.kept, cost.tickets)
    first = next((level for level, lost in enumerate(deciding) if lost), None)
    if first is None:
        yield from _points(told)
    elif deciding[first] < 0:
        yield _BY_HAND
    else:
        yield _LOST[first](cost)
        yield from _places(told)
        yield from _moved(told, _MOST_NAMED if first == _KEPT else 0)


_KEPT = 3
_LOST: tuple[Callable[[Cost], Text], ...] = (
    lambda cost: say_many(
        "{count} intern fewer would have a place.",
        "{count} interns fewer would have a place.",
        cost.placed,
    ),
    lambda cost: say_many(
        "As many have a place, but {count} fewer of those who go first.",
        "As many have a place, but {count} fewer of those who go first.",
        cost.priority,
    ),
    lambda cost: say_many(
        "As many have a place, but {count} fewer of those who had none last year.",
        "As many have a place, but {count} fewer of those who had none last year.",
        cost.waiting,
    ),
    lambda cost: say_many(
        "As many have a place, but {count} sent proposal would be taken back.",
        "As many have a place, but {count} sent proposals would be taken back.",
        cost.kept,
    ),
    lambda _: say("As many have a place, but the lottery drew others."),
)


def _places(told: _Told) -> Iterator[Text]:
    if told.cost.out:
        yield say("Would lose the place: {ids}.", ids=told.names(told.cost.out))
    if told.cost.into:
        yield say("Would get one: {ids}.", ids=told.names(told.cost.into))


def _points(told: _Told) -> Iterator[Text]:
    cost = told.cost
    lost = cost.points if cost.fair is None else cost.fair[2] - cost.fair[1]
    if lost < 0:
        yield _BY_HAND
        return
    if lost == 0:
        yield say("Just as good for the match: the lottery between equals decided.")
        yield from _moved(told, 0)
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
    yield from _moved(told, _MOST_NAMED)
    yield from _balance(told)


def _moved(told: _Told, most: int) -> Iterator[Text]:
    """Name who must leave the host, and who would pay: the most points first."""
    displaced = told.displaced
    for move in displaced:
        yield _move(told, move)
    if not most:
        return
    paying = [move for move in told.moves if move.points > 0 and move not in displaced]
    for move in paying[:most]:
        yield _move(told, move)
    others = paying[most:]
    if others:
        yield say_many(
            "{count} other gets more points too: {points} in all.",
            "{count} others get more points too: {points} in all.",
            len(others),
            points=sum(move.points for move in others),
        )


def _move(told: _Told, move: Move) -> Text:
    intern = told.name_of(move.intern_id)
    if move.before == move.after:
        return say(
            "{intern} at {host}: {points}.",
            intern=intern,
            host=move.before,
            points=_more_or_fewer(move.points),
        )
    return say(
        "{intern} goes from {before} to {after}: {points}.",
        intern=intern,
        before=move.before,
        after=move.after,
        points=_more_or_fewer(move.points),
    )


def _balance(told: _Told) -> Iterator[Text]:
    """Tell the rest of the points, so that what is told adds up."""
    moves, own = told.moves, 0
    for move in told.cost.moves:
        own += move.points if move.intern_id in told.who else 0
    if own:
        yield say("{interns}: {points}.", interns=", ".join(told.who), points=_more_or_fewer(own))
    named = {move.intern_id for move in told.displaced}
    gained = sum(move.points for move in moves if move.points < 0 and move.intern_id not in named)
    if gained:
        yield say("The others: {points} in all.", points=_more_or_fewer(gained))
    if not told.cost.out and not told.cost.into:
        empty = told.cost.points - sum(move.points for move in told.cost.moves)
        if empty:
            yield say("Hosts without visitors: {points}.", points=_more_or_fewer(empty))


def _more_or_fewer(points: int) -> Text:
    if not points:
        return say("as many points")
    if points > 0:
        return say_many("{count} point more", "{count} points more", points)
    return say_many("{count} point fewer", "{count} points fewer", -points)
