"""Names of known people and workplaces in what somebody has written: found, and hidden."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from ipraktik.model.names import tidy

HIDDEN_NAME = "[navn]"
HIDDEN_WORKPLACE = "[arbejdsplads]"
_LEAST_LETTERS = 3
_LEAST_IN_SMALL = 4
"""Shorter given names are words as well in small letters, such as "bo" and "per"."""
_GENITIVE = r"(?:['’]?s)?"


class Mentions:
    """Finds the people of a match in free text.

    Parameters
    ----------
    names : iterable of str
        Everybody's full name.
    ids : iterable of str
        Everybody's ID, which the match workbook tells the name of. A mere number says too much
        else to be hidden.
    """

    def __init__(self, names: Iterable[str], ids: Iterable[str] = ()) -> None:
        full = {tidy(name) for name in names} - {""}
        telling = {own for own in ids if own[:1].isalpha() and any(map(str.isdigit, own))}
        whole = telling.union(name for name in full if " " in name)
        self._full = _any_of(whole, re.IGNORECASE)
        self._words = frozenset(word for name in full for word in _words(name))

    def hide(self, text: str, names: Iterable[str] = (), workplaces: Iterable[str] = ()) -> str:
        """Return a text without anybody's full name, and without what tells whose visit it was.

        Parameters
        ----------
        text : str
        names, workplaces : iterable of str
            Of those who met at the visit: their first names alone tell who it was, too.
        """
        hidden = unicodedata.normalize("NFC", text)
        if self._full is not None:
            hidden = self._full.sub(HIDDEN_NAME, hidden)
        words = [tidy(name).split() for name in names]
        given = (word for name in words for word in name[:-1] if len(word) >= _LEAST_IN_SMALL)
        for near in (
            _any_of((word for name in words for word in name), re.NOFLAG),
            _any_of(given, re.IGNORECASE),
        ):
            hidden = near.sub(HIDDEN_NAME, hidden) if near else hidden
        places = {tidy(place) for place in workplaces} - {""}
        for chosen, flags in (
            ([one for one in places if " " in one], re.IGNORECASE),
            # In small letters a single word is the kind of workplace, as in "vores jobcenter".
            ([one for one in places if " " not in one], re.NOFLAG),
        ):
            found = _any_of(chosen, flags)
            hidden = found.sub(HIDDEN_WORKPLACE, hidden) if found else hidden
        return hidden

    def are_in(self, text: str) -> bool:
        """Return whether a text may name somebody, also where the name is hidden by now."""
        if HIDDEN_NAME in text:
            return True
        found = re.findall(r"\w[\w'’-]*", unicodedata.normalize("NFC", text))
        spelt = {one.title() if one.isupper() else one for one in found}
        return any(one in self._words or one.removesuffix("s") in self._words for one in spelt)


def _words(name: str) -> Iterable[str]:
    return (one for one in name.split() if len(one) >= _LEAST_LETTERS and one[0].isupper())


def _any_of(phrases: Iterable[str], flags: re.RegexFlag) -> re.Pattern[str] | None:
    """Return what finds any of some phrases as whole words, the longest first."""
    known = sorted({one for one in phrases if len(one) > 1}, key=lambda one: (-len(one), one))
    if not known:
        return None
    spaced = (r"\s+".join(map(re.escape, one.split())) for one in known)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spaced)}){_GENITIVE}(?!\w)", flags)
