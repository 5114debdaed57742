"""What to do about each kind of finding, in a sentence for the one who keeps the sign-ups."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.model.findings import Code
from ipraktik.text import Text, say

_ASK = say("Ask the person and fill the cell in. The sheet Mails has a text for it.")
_CLOSED = say("Write one of the known values. Each line in Fejlliste names those that are near.")
_DAYS = say("Ask which days are possible; two at least. A blank cell stands for all five.")
_ID = say("Write an e-mail address in the place of the name.")
_SIGN_UP = say("Ask for a sign-up, correct the name, or empty the cell.")
_FIRST = say("Mend the other row first; then this one is gone too.")
_SPELLING = say("Write them alike if they are the same; else leave them.")
_AGREE = say("Ask those who are named what is agreed, and correct the answers.")
_RANGE = say("Ask for the right number. A host has 1 to 3 places; a visit takes 2 to 5 days.")
_NOTHING = say("Nothing needs to be done.")
_SETTINGS = say("Correct it in the sheet Indstillinger. Until then nothing else is checked.")
_COLUMNS = say("Correct the header, or add the column. Until then nothing else is checked.")
_MATCH = say("Look at it in the match workbook; it is not part of this report.")
_WISH = say("Ask for another wish, or leave it: wishes that cannot be met do not count.")

ADVICE: Mapping[Code, Text] = {
    Code.MISSING_COLUMN: _COLUMNS,
    Code.DUPLICATE_COLUMN: say("Keep one of the two. Until then nothing else is checked."),
    Code.SETTING_UNKNOWN: _SETTINGS,
    Code.SETTING_OUT_OF_RANGE: _SETTINGS,
    Code.YEAR_MISSING: say("Write the year (År) in the sheet Indstillinger, or give --year."),
    Code.MISSING_VALUE: _ASK,
    Code.BAD_EMAIL: say("Find the right address, for instance by telephone."),
    Code.NOT_A_NUMBER: _RANGE,
    Code.BAD_DATE: say("Write it as day-month-year. It decides which of two sign-ups counts."),
    Code.DATE_OUTSIDE_WEEK: say("Ask which days of the visit week are meant."),
    Code.CAPACITY_OUT_OF_RANGE: _RANGE,
    Code.DAYS_OUT_OF_RANGE: _RANGE,
    Code.UNKNOWN_VALUE: _CLOSED,
    Code.TOO_FEW_DAYS: _DAYS,
    Code.DAYS_EXCEED_POSSIBLE: _NOTHING,
    Code.INELIGIBLE_SECTOR: say("Remove the row, or allow the sector in Tilladte sektorer."),
    Code.KOMMUNE_LANDSDEL_MISMATCH: say("Correct the one that is wrong, or empty the landsdel."),
    Code.DUPLICATE_SIGNUP: say(
        "Each line says which row counts. Delete the other one; two people need an address each."
    ),
    Code.DUPLICATE_ID: say("Give one of them another ID, or empty the cell."),
    Code.SIMILAR_VALUE: _SPELLING,
    Code.SIMILAR_WORKPLACE: _SPELLING,
    Code.NOT_AGREED_WITH_MANAGER: _ASK,
    Code.NO_WORKSHOP: _ASK,
    Code.COMPANION_UNKNOWN: _SIGN_UP,
    Code.COMPANION_AMBIGUOUS: _ID,
    Code.COMPANION_SELF: say("Ask who the companion is, or empty the cell."),
    Code.COMPANION_CONFLICT: _AGREE,
    Code.COMPANION_NOT_MUTUAL: _AGREE,
    Code.COMPANION_OTHER_WORKPLACE: say("Check that it is meant so."),
    Code.COMPANION_DAYS_DIFFER: _NOTHING,
    Code.COMPANION_NO_COMMON_DAYS: _DAYS,
    Code.COMPANION_HAS_ERROR: _FIRST,
    Code.OWN_HOST_UNKNOWN: _SIGN_UP,
    Code.OWN_HOST_AMBIGUOUS: _ID,
    Code.OWN_HOST_HAS_ERROR: _FIRST,
    Code.OWN_HOST_OWN_WORKPLACE: say("Ask for another host, or empty the cell."),
    Code.OWN_HOST_NO_COMMON_DAYS: _DAYS,
    Code.OWN_HOST_CONFLICT: _AGREE,
    Code.OWN_HOST_ONE_SIDED: say("Ask the other side to confirm, and write it in its row."),
    Code.AGREED_INTERN_UNKNOWN: _SIGN_UP,
    Code.AGREED_INTERN_AMBIGUOUS: _ID,
    Code.AGREED_INTERN_HAS_ERROR: _FIRST,
    Code.WISH_UNKNOWN: _WISH,
    Code.WISH_AMBIGUOUS: _ID,
    Code.WISH_IMPOSSIBLE: _WISH,
    Code.WISH_DUPLICATE: _NOTHING,
    Code.VISITED_BEFORE: say("Ask whether another host may be found."),
    Code.NO_POSSIBLE_HOST: say("Ask for more fields, landsdele or days, or find a host."),
    Code.NO_POSSIBLE_INTERN: say("Tell the host early, or find an intern."),
    Code.CPR_NUMBER: say("Delete it in the file it came from. Its digits are not in this report."),
    Code.LOCK_IMPOSSIBLE: _MATCH,
    Code.DUPLICATE_ROW: _MATCH,
    Code.MISSING_ROW: _MATCH,
    Code.ANSWERS_DIFFER: _MATCH,
    Code.PROMISE_FREED: say("Tell the intern."),
    Code.ANSWER_UNUSED: _MATCH,
    Code.REFUSAL_LOST: _MATCH,
    Code.ROUND_CHANGED: _MATCH,
    Code.SIGNED_UP_AGAIN: say("Ask whether it is meant."),
    Code.REFUSAL_UNKNOWN: _MATCH,
    Code.NOT_IN_NEW_FILE: say("Ask whether it is meant."),
    Code.CELL_CHANGED: _MATCH,
    Code.FORMULA_TEXT: _NOTHING,
    Code.TEXT_TOO_LONG: say("Shorten it, or keep the file it came from."),
    Code.ODD_CHARACTERS: say("Look whether something that matters is missing."),
    Code.ROLE_UNKNOWN: say("Name the file or the sheet after hosts or interns."),
    Code.ANSWERED_TWICE: _NOTHING,
}


def advice_on(code: Code) -> Text:
    """Return what to do; a code without advice refers to its lines."""
    return ADVICE.get(code, say("See each line in Fejlliste."))
