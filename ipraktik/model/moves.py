"""How many moves of sent proposals buy how many places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ipraktik.text import Text, say, say_many


@dataclass(frozen=True, slots=True)
class MovesRow:
    """How many have a place where at most so many sent proposals move.

    `proven` says whether it cannot be more.
    """

    moves: int
    placed: int
    proven: bool = True


@dataclass(frozen=True, slots=True)
class MovesStep:
    """From `first` to `last` moves the number placed is the same."""

    first: int
    last: int
    placed: int
    proven: bool

    @property
    def label(self) -> str:
        """Return the numbers of moves."""
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"


@dataclass(frozen=True, slots=True)
class Moves:
    """The whole bargain of a match in which some had been sent a host.

    Parameters
    ----------
    rows : tuple of MovesRow
        From the fewest moves there can be to those with which as many as possible are placed.
    sent : int
        How many had been sent a host.
    could_stay : int
        How many of them could keep it, each taken by itself; only of these moves are counted.
    kept : int
        How many of them keep it in this match.
    whole : bool
        Whether time sufficed for all rows.
    """

    rows: tuple[MovesRow, ...]
    sent: int
    could_stay: int
    kept: int
    whole: bool = True

    @property
    def moved(self) -> int:
        """Return how many this match moves, beyond those that had to."""
        return self.could_stay - self.kept

    @property
    def steps(self) -> Iterator[MovesStep]:
        """Yield the rows, those with the same number of placed as one."""
        found: list[MovesStep] = []
        for row in self.rows:
            same = found and (found[-1].placed, found[-1].proven) == (row.placed, row.proven)
            first = found.pop().first if same else row.moves
            found.append(MovesStep(first, row.moves, row.placed, row.proven))
        yield from found


def describe_placed(step: MovesStep) -> Text:
    """Return how many are placed, or what is known of it."""
    if step.proven:
        return Text(str(step.placed))
    return say("at least {count}", count=step.placed)


def tell_moves(moves: Moves, limit: int | None) -> Iterator[Text]:
    """Yield how many a match moves that may have been held to a limit, and what is not counted."""
    for_priority = moves.moved - moves.rows[-1].moves if moves.rows and moves.whole else 0
    if limit is None and for_priority > 0:
        yield say(
            "This match moves {count}: {more} of them so that more of those who go first have a "
            "place.",
            count=moves.moved,
            more=for_priority,
        )
    elif limit is None:
        yield say("This match moves {count}.", count=moves.moved)
    else:
        yield say(
            "This match moves {count}; it is held to {most} at most (--max-moves).",
            count=moves.moved,
            most=limit,
        )
    gone = moves.sent - moves.could_stay
    if gone:
        yield say_many(
            "{count} more had to move and is not counted: the host has left, was turned down or "
            "has no room.",
            "{count} more had to move and are not counted: the host has left, was turned down or "
            "has no room.",
            gone,
        )
    if not moves.whole:
        yield say("Time ran out before the last rows.")
