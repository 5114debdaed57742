"""Render texts in Danish or English from the one gettext catalogue."""

from __future__ import annotations

import gettext
import locale
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ipraktik.text import Text

DOMAIN = "ipraktik"
LOCALE_FOLDER = Path(__file__).parent / "locale"
LANGUAGES = ("da", "en")


class Language:
    """One language of the catalogue.

    Parameters
    ----------
    code : {'da', 'en'}
        English is the language of the templates and needs no catalogue file.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        self._catalogue: gettext.NullTranslations = gettext.NullTranslations()
        if code != "en":
            self._catalogue = gettext.translation(DOMAIN, LOCALE_FOLDER, [code])

    def render(self, text: Text | str) -> str:
        """Return `text` in this language; a plain string is returned as it is."""
        if isinstance(text, str):
            return text
        if text.plural:
            template = self._catalogue.ngettext(text.template, text.plural, text.count)
        else:
            template = self._catalogue.gettext(text.template)
        if not text.values:
            return template
        values = {
            name: self.render(value) if isinstance(value, Text) else value
            for name, value in text.values.items()
        }
        return template.format(**values)


@cache
def language(code: str) -> Language:
    """Return the language with this code, loaded once."""
    return Language(code)


def danish(text: Text | str) -> str:
    """Render in Danish: the language of everything that leaves the house."""
    return language("da").render(text)


def preferred_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the screen language that the user's locale asks for.

    Parameters
    ----------
    environment : mapping
        ``LC_ALL``, ``LC_MESSAGES``, ``LANGUAGE`` and ``LANG`` are looked at in gettext's order.
        Where none is set (as on Windows), the system's own locale decides.

    Returns
    -------
    str
        ``'da'`` for a Danish locale, else ``'en'``.
    """
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        wanted = environment.get(name, "")
        if wanted:
            return "da" if wanted.lower().startswith("da") else "en"
    system = locale.getlocale()[0] or ""
    return "da" if system.lower().startswith(("da", "danish")) else "en"
