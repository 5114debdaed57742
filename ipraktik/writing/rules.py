"""What may be typed in a cell, what is said when it is chosen, and how it looks while blank."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ipraktik.language import danish
from ipraktik.text import say
from ipraktik.writing.blocks import Area, Tint

MAX_TITLE = 32
MAX_MESSAGE = 255
_MAX_CHOICES = 255


class Refusal(StrEnum):
    """What happens to a value that a rule does not allow."""

    STOP = "stop"
    WARN = "warning"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a spreadsheet program lets a person type in a cell.

    Parameters
    ----------
    choices : tuple of str
        A drop-down; together at most 255 characters, and no choice holds a comma.
    choices_from : (str, str), optional
        Sheet title and header of the table column whose cells are the choices; for long lists.
    choices_in : Area, optional
        The cells whose values are the choices, where they are not a whole column.
    low, high : int
        A whole number in this range; not both 0.
    email : bool
        A text with one ``@`` and no space.
    refusal : Refusal
    title, message : str
        What is shown when the cell is chosen.
    reason : str
        What is said of a value that is not allowed.
    blank : Tint, optional
        The colour of the cell as long as it is blank.
    """

    choices: tuple[str, ...] = ()
    choices_from: tuple[str, str] | None = None
    choices_in: Area | None = None
    low: int = 0
    high: int = 0
    email: bool = False
    refusal: Refusal = Refusal.STOP
    title: str = ""
    message: str = ""
    reason: str = ""
    blank: Tint | None = None


@dataclass(frozen=True, slots=True)
class RuleAt:
    """A rule for some cells of a table's column; rows count from 0, first and last included.

    Without `last` it holds to the end of the table and of its spare rows.
    """

    header: str
    rule: Rule
    first: int = 0
    last: int | None = None


def validation_options(rule: Rule, cell: str, source: str = "") -> dict[str, object]:
    """Return a rule as the workbook writer takes it.

    Parameters
    ----------
    rule : Rule
    cell : str
        The first cell that the rule holds for; its formula is written for that one.
    source : str
        The cells of `choices_from` or `choices_in` as a formula.

    Raises
    ------
    ValueError
        If the choices of a drop-down do not fit in 255 characters or hold a comma.
    """
    title, message = rule.title[:MAX_TITLE], _cut(rule.message)
    is_list = bool(rule.choices or source)
    return _allowed(rule, cell, source) | {
        "input_title": title if message else None,
        "input_message": message or None,
        "error_title": danish(say("Not in the list") if is_list else say("Not understood")),
        "error_message": _cut(rule.reason) or danish(say("Choose one of the values in the list.")),
        "error_type": str(Refusal.WARN if rule.refusal is Refusal.WARN else Refusal.STOP),
        "show_error": rule.refusal is not Refusal.NONE,
    }


def _allowed(rule: Rule, cell: str, source: str) -> dict[str, object]:
    if source:
        return {"validate": "list", "source": source}
    if rule.choices:
        if len(",".join(rule.choices)) > _MAX_CHOICES or any("," in one for one in rule.choices):
            raise ValueError("choices of a drop-down are too long or hold a comma")
        return {"validate": "list", "source": list(rule.choices)}
    if rule.low or rule.high:
        limits = {"minimum": rule.low, "maximum": rule.high}
        return {"validate": "integer", "criteria": "between", **limits}
    if rule.email:
        one_sign = f'LEN({cell})-LEN(SUBSTITUTE({cell},"@",""))=1'
        no_space = f'ISERROR(FIND(" ",TRIM({cell})))'
        return {"validate": "custom", "value": f"=AND({one_sign},{no_space})"}
    return {"validate": "any"}


def _cut(text: str) -> str:
    return text if len(text) <= MAX_MESSAGE else text[: MAX_MESSAGE - 1] + "…"
