"""The forms by other hands: nothing is silently wrong, and nearly everything is right.

The scores of the first runs, before anything was mended for a dozen, were 71.2 % (forms_unseen,
4 silently wrong of 604), 88.9 % (forms_second, 3 of 658), 91.4 % (forms_third, 2 of 663) and
99.2 % (forms_fourth, none of 663). These tests keep what has been reached since.
"""

from __future__ import annotations

import pytest

from .exam import SETS, Item, Mark, forms, mark_form

_LEAST_RIGHT = 0.99


@pytest.mark.parametrize("dozen", SETS)
def test_dozen(dozen: str) -> None:
    """Tests that no proposal for a dozen of forms is silently wrong, and how many are right."""
    items: list[Item] = [item for form in forms(dozen) for item in mark_form(form)]
    assert len(items) > 600
    wrong = [(one.form, one.header) for one in items if one.mark is Mark.WRONG]
    assert wrong == []
    right = sum(one.mark in (Mark.RIGHT, Mark.RIGHT_ASKED) for one in items)
    assert right >= _LEAST_RIGHT * len(items)
