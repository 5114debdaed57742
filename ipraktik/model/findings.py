"""Faults as data: code, severity, place, value and a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from ipraktik.model.origin import Place
from ipraktik.text import Text


class Severity(StrEnum):
    """An error keeps the row out of the match; a warning and an info do not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Code(StrEnum):
    """Every code of contract 2, in its order, and those of what an earlier match has promised."""

    MISSING_COLUMN = "missing-column"
    DUPLICATE_COLUMN = "duplicate-column"
    SETTING_UNKNOWN = "setting-unknown"
    SETTING_OUT_OF_RANGE = "setting-out-of-range"
    YEAR_MISSING = "year-missing"
    MISSING_VALUE = "missing-value"
    BAD_EMAIL = "bad-email"
    NOT_A_NUMBER = "not-a-number"
    BAD_DATE = "bad-date"
    DATE_OUTSIDE_WEEK = "date-outside-week"
    CAPACITY_OUT_OF_RANGE = "capacity-out-of-range"
    DAYS_OUT_OF_RANGE = "days-out-of-range"
    UNKNOWN_VALUE = "unknown-value"
    TOO_FEW_DAYS = "too-few-days"
    DAYS_EXCEED_POSSIBLE = "days-exceed-possible"
    INELIGIBLE_SECTOR = "ineligible-sector"
    KOMMUNE_LANDSDEL_MISMATCH = "kommune-landsdel-mismatch"
    DUPLICATE_SIGNUP = "duplicate-signup"
    DUPLICATE_ID = "duplicate-id"
    SIMILAR_VALUE = "similar-value"
    SIMILAR_WORKPLACE = "similar-workplace"
    NOT_AGREED_WITH_MANAGER = "not-agreed-with-manager"
    NO_WORKSHOP = "no-workshop"
    COMPANION_UNKNOWN = "companion-unknown"
    COMPANION_AMBIGUOUS = "companion-ambiguous"
    COMPANION_SELF = "companion-self"
    COMPANION_CONFLICT = "companion-conflict"
    COMPANION_NOT_MUTUAL = "companion-not-mutual"
    COMPANION_OTHER_WORKPLACE = "companion-other-workplace"
    COMPANION_DAYS_DIFFER = "companion-days-differ"
    COMPANION_NO_COMMON_DAYS = "companion-no-common-days"
    COMPANION_HAS_ERROR = "companion-has-error"
    OWN_HOST_UNKNOWN = "own-host-unknown"
    OWN_HOST_AMBIGUOUS = "own-host-ambiguous"
    OWN_HOST_HAS_ERROR = "own-host-has-error"
    OWN_HOST_OWN_WORKPLACE = "own-host-own-workplace"
    OWN_HOST_NO_COMMON_DAYS = "own-host-no-common-days"
    OWN_HOST_CONFLICT = "own-host-conflict"
    OWN_HOST_ONE_SIDED = "own-host-one-sided"
    AGREED_INTERN_UNKNOWN = "agreed-intern-unknown"
    AGREED_INTERN_AMBIGUOUS = "agreed-intern-ambiguous"
    AGREED_INTERN_HAS_ERROR = "agreed-intern-has-error"
    WISH_UNKNOWN = "wish-unknown"
    WISH_AMBIGUOUS = "wish-ambiguous"
    WISH_IMPOSSIBLE = "wish-impossible"
    WISH_DUPLICATE = "wish-duplicate"
    VISITED_BEFORE = "visited-before"
    NO_POSSIBLE_HOST = "no-possible-host"
    NO_POSSIBLE_INTERN = "no-possible-intern"
    CPR_NUMBER = "cpr-number"
    LOCK_IMPOSSIBLE = "lock-impossible"
    DUPLICATE_ROW = "duplicate-row"
    MISSING_ROW = "missing-row"
    ANSWERS_DIFFER = "answers-differ"
    ANSWER_UNUSED = "answer-unused"
    PROMISE_FREED = "promise-freed"
    NOT_IN_NEW_FILE = "not-in-new-file"
    SIGNED_UP_AGAIN = "signed-up-again"
    REFUSAL_UNKNOWN = "refusal-unknown"
    ROUND_CHANGED = "round-changed"
    REFUSAL_LOST = "refusal-lost"
    CELL_CHANGED = "cell-changed"
    FORMULA_TEXT = "formula-text"
    TEXT_TOO_LONG = "text-too-long"
    ODD_CHARACTERS = "odd-characters"
    ROLE_UNKNOWN = "role-unknown"
    ANSWERED_TWICE = "answered-twice"


_WARNINGS = frozenset(
    {
        Code.BAD_DATE,
        Code.DATE_OUTSIDE_WEEK,
        Code.DUPLICATE_SIGNUP,
        Code.SIMILAR_VALUE,
        Code.SIMILAR_WORKPLACE,
        Code.COMPANION_NOT_MUTUAL,
        Code.COMPANION_OTHER_WORKPLACE,
        Code.OWN_HOST_ONE_SIDED,
        Code.AGREED_INTERN_UNKNOWN,
        Code.AGREED_INTERN_AMBIGUOUS,
        Code.AGREED_INTERN_HAS_ERROR,
        Code.WISH_UNKNOWN,
        Code.WISH_AMBIGUOUS,
        Code.WISH_IMPOSSIBLE,
        Code.WISH_DUPLICATE,
        Code.VISITED_BEFORE,
        Code.NO_POSSIBLE_HOST,
        Code.NO_POSSIBLE_INTERN,
        Code.CPR_NUMBER,
        Code.DUPLICATE_ROW,
        Code.MISSING_ROW,
        Code.ANSWERS_DIFFER,
        Code.ANSWER_UNUSED,
        Code.PROMISE_FREED,
        Code.SIGNED_UP_AGAIN,
        Code.REFUSAL_UNKNOWN,
        Code.ROUND_CHANGED,
        Code.REFUSAL_LOST,
        Code.TEXT_TOO_LONG,
        Code.ROLE_UNKNOWN,
        Code.ANSWERED_TWICE,
    }
)
_INFOS = frozenset(
    {
        Code.DAYS_EXCEED_POSSIBLE,
        Code.COMPANION_DAYS_DIFFER,
        Code.NOT_IN_NEW_FILE,
        Code.FORMULA_TEXT,
        Code.ODD_CHARACTERS,
    }
)

STOPPING = frozenset(
    {
        Code.MISSING_COLUMN,
        Code.DUPLICATE_COLUMN,
        Code.SETTING_UNKNOWN,
        Code.SETTING_OUT_OF_RANGE,
        Code.YEAR_MISSING,
    }
)
"""Codes after which nothing can be said of the rows."""

_FIRST_IN_LISTS = (Code.NO_POSSIBLE_HOST, Code.NO_POSSIBLE_INTERN)


def default_severity(code: Code) -> Severity:
    """Return the severity that contract 2 gives a code.

    ``not-agreed-with-manager`` and ``no-workshop`` have three; their check chooses.
    """
    if code in _WARNINGS:
        return Severity.WARNING
    return Severity.INFO if code in _INFOS else Severity.ERROR


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of the input.

    Parameters
    ----------
    code : Code
    place : Place
        File, sheet, row and column; the row and column may be unknown.
    value : str
        The cell as it was read; the digits of civil registration numbers are hidden.
    message : Text
        What is wrong and what to do.
    severity : Severity
    """

    code: Code
    place: Place
    value: str = field(repr=False)
    message: Text
    severity: Severity


def finding(
    code: Code,
    place: Place,
    value: object,
    message: Text,
    severity: Severity | None = None,
) -> Finding:
    """Make a `Finding` with the severity of its code unless another is given."""
    return Finding(
        code,
        place,
        "" if value is None else str(value),
        message,
        severity or default_severity(code),
    )


_SEVERITY_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def sort_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Order findings for reading: who has no counterpart first, then by severity and place."""
    return tuple(
        sorted(
            findings,
            key=lambda one: (
                one.code not in _FIRST_IN_LISTS,
                _SEVERITY_ORDER[one.severity],
                one.place.sort_key,
                one.code,
                str(one.message),
            ),
        )
    )
