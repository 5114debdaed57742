"""How an evaluation report writes figures, intervals and changes."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.language import danish
from ipraktik.model.columns import Role
from ipraktik.model.evaluation import FEWEST_SHOWN
from ipraktik.model.evaluation_report import Chance, Change, Interval
from ipraktik.text import Text, say

FRONT_SHEET = "Hovedtal"
CHANGES_SHEET = "Udvikling"
GROUPS_SHEET = "Hvad gik sammen med"
USES_SHEET = "Udbytte"
IDEAS_SHEET = "Ideer"
COMMENTS_SHEET = "Kommentarer"
ABOUT_SHEET = "Om tallene"

ROLES: Mapping[Role, Text] = {Role.HOST: say("Hosts"), Role.INTERN: say("Interns")}
CHANCES: Mapping[Chance, Text] = {
    Chance.ROSE: say("up, by more than chance"),
    Chance.FELL: say("down, by more than chance"),
    Chance.WITHIN: say("may be chance"),
    Chance.INSIDE: say("within the uncertainty"),
    Chance.OUTSIDE: say("outside the uncertainty"),
}


def whole_percent(share: float) -> int:
    """Return a share in whole per cent, halves up: 0.125 is 13."""
    return int(100 * share + 0.5 + 1e-9)


def percent(share: float | None) -> str | None:
    """Return a share as it is read: `92 %`."""
    return None if share is None else f"{whole_percent(share)} %"


def percent_range(interval: Interval | None) -> str | None:
    """Return an interval as it is read: `84-96 %`."""
    if interval is None:
        return None
    return f"{whole_percent(interval.low)}-{whole_percent(interval.high)} %"


def points(difference: float) -> str:
    """Return a difference in whole percentage points with its sign: `+4`, `-12`, `0`."""
    size = whole_percent(abs(difference))
    return f"{'+' if difference > 0 else '-'}{size}" if size else "0"


def change_cell(change: Change | None) -> str | None:
    """Return a change and a word for it, in two lines."""
    if change is None:
        return None
    size = say("{points} percentage points", points=points(change.difference))
    return f"{danish(size)}\n{danish(CHANCES[change.chance])}"


def too_few() -> str:
    """Return what stands in the place of a number of so few that it is not shown."""
    return danish(say("fewer than {count}", count=FEWEST_SHOWN))
