"""What each code means in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.model.findings import Code
from ipraktik.text import Text, say

TITLES: Mapping[Code, Text] = {
    Code.MISSING_COLUMN: say("A column is missing"),
    Code.DUPLICATE_COLUMN: say("Two columns stand for the same thing"),
    Code.SETTING_UNKNOWN: say("Unknown setting"),
    Code.SETTING_OUT_OF_RANGE: say("Setting with a wrong value"),
    Code.YEAR_MISSING: say("The year is not known"),
    Code.MISSING_VALUE: say("Not answered"),
    Code.BAD_EMAIL: say("Not an e-mail address"),
    Code.NOT_A_NUMBER: say("Not a number"),
    Code.BAD_DATE: say("Not a date"),
    Code.DATE_OUTSIDE_WEEK: say("A date of another week"),
    Code.CAPACITY_OUT_OF_RANGE: say("Too many or too few places"),
    Code.DAYS_OUT_OF_RANGE: say("Too many or too few days"),
    Code.UNKNOWN_VALUE: say("An answer that is not understood"),
    Code.TOO_FEW_DAYS: say("Fewer than two possible days"),
    Code.DAYS_EXCEED_POSSIBLE: say("More days than the possible ones"),
    Code.INELIGIBLE_SECTOR: say("A sector that takes no part"),
    Code.KOMMUNE_LANDSDEL_MISMATCH: say("Kommune and part of the country do not agree"),
    Code.DUPLICATE_SIGNUP: say("Signed up more than once"),
    Code.DUPLICATE_ID: say("The same ID for two people"),
    Code.SIMILAR_VALUE: say("A field spelt in two ways"),
    Code.SIMILAR_WORKPLACE: say("A workplace spelt in two ways"),
    Code.NOT_AGREED_WITH_MANAGER: say("Not agreed with the manager"),
    Code.NO_WORKSHOP: say("Not at the workshop"),
    Code.COMPANION_UNKNOWN: say("The companion has not signed up"),
    Code.COMPANION_AMBIGUOUS: say("Several could be the companion"),
    Code.COMPANION_SELF: say("Own companion"),
    Code.COMPANION_CONFLICT: say("Companions who do not agree"),
    Code.COMPANION_NOT_MUTUAL: say("Only one has named the other as companion"),
    Code.COMPANION_OTHER_WORKPLACE: say("Companions from different workplaces"),
    Code.COMPANION_DAYS_DIFFER: say("Companions with different numbers of days"),
    Code.COMPANION_NO_COMMON_DAYS: say("Companions without common days"),
    Code.COMPANION_HAS_ERROR: say("The companion's sign-up has an error"),
    Code.OWN_HOST_UNKNOWN: say("The self-found host has not signed up"),
    Code.OWN_HOST_AMBIGUOUS: say("Several could be the self-found host"),
    Code.OWN_HOST_HAS_ERROR: say("The self-found host's sign-up has an error"),
    Code.OWN_HOST_OWN_WORKPLACE: say("The self-found host is the own workplace"),
    Code.OWN_HOST_NO_COMMON_DAYS: say("No common days with the self-found host"),
    Code.OWN_HOST_CONFLICT: say("Agreements with hosts that do not hold"),
    Code.OWN_HOST_ONE_SIDED: say("Only one side has told of the agreement"),
    Code.AGREED_INTERN_UNKNOWN: say("The agreed intern has not signed up"),
    Code.AGREED_INTERN_AMBIGUOUS: say("Several could be the agreed intern"),
    Code.AGREED_INTERN_HAS_ERROR: say("The agreed intern's sign-up has an error"),
    Code.WISH_UNKNOWN: say("A wish for a host that has not signed up"),
    Code.WISH_AMBIGUOUS: say("A wish that fits several hosts"),
    Code.WISH_IMPOSSIBLE: say("A wish that cannot be met"),
    Code.WISH_DUPLICATE: say("The same wish twice"),
    Code.VISITED_BEFORE: say("A host that has been visited before"),
    Code.NO_POSSIBLE_HOST: say("No host fits the intern"),
    Code.NO_POSSIBLE_INTERN: say("No intern fits the host"),
    Code.CPR_NUMBER: say("Looks like a civil registration number"),
    Code.LOCK_IMPOSSIBLE: say("A locked placement that cannot be kept"),
    Code.DUPLICATE_ROW: say("Stands twice in the match"),
    Code.MISSING_ROW: say("A deleted row in the match"),
    Code.ANSWERS_DIFFER: say("Status and answers differ"),
    Code.PROMISE_FREED: say("The host has cancelled"),
    Code.ANSWER_UNUSED: say("An answer that was not used"),
    Code.REFUSAL_LOST: say("A refusal that is gone"),
    Code.ROUND_CHANGED: say("The workbook of an earlier round was changed"),
    Code.SIGNED_UP_AGAIN: say("Has cancelled and signed up again"),
    Code.REFUSAL_UNKNOWN: say("A refusal of somebody unknown"),
    Code.NOT_IN_NEW_FILE: say("Not in the new file"),
    Code.CELL_CHANGED: say("A changed cell in the match workbook"),
    Code.FORMULA_TEXT: say("Text that begins like a formula"),
    Code.TEXT_TOO_LONG: say("Text that is too long for a cell"),
    Code.ODD_CHARACTERS: say("Characters that no cell can hold"),
    Code.ROLE_UNKNOWN: say("Host or intern is not known"),
    Code.ANSWERED_TWICE: say("Has answered the survey again"),
}


def title_of(code: Code) -> Text:
    """Return a code in plain words; a code without words stands for itself."""
    return TITLES.get(code, say("{code}", code=str(code)))
