"""The people of the fourth dozen: drawn as the third's, in its workplaces."""

from __future__ import annotations

from tests.forms_third.makers import cast

from .words import WORDS


class Cast(cast.Cast):
    """People as in the third dozen, who say other things."""

    drawn, words = ", plain forms", WORDS
