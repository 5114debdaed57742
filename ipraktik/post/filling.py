"""A template and its values -> subject and text of a letter."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ipraktik.model.letters import FIELD, field_key, fields_in
from ipraktik.model.names import tidy

_SEVERAL_BLANK_LINES = re.compile(r"\n{3,}")


def fill_subject(template: str, values: Mapping[str, str]) -> str:
    """Return a subject with the values of its fields; always one line."""
    return tidy(_fill(template, _by_key(values)))


def fill_text(template: str, values: Mapping[str, str]) -> str:
    """Return a text with the values of its fields.

    A line with a field that has nothing to say is left out.

    Parameters
    ----------
    template : str
    values : mapping of str to str
        By the name of the field; all that the template names are there.
    """
    by_key = _by_key(values)
    lines = [
        _fill(line, by_key)
        for line in template.splitlines()
        if all(by_key[field_key(name)] for name in fields_in(line))
    ]
    return _SEVERAL_BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def _by_key(values: Mapping[str, str]) -> dict[str, str]:
    return {field_key(name): value for name, value in values.items()}


def _fill(text: str, by_key: Mapping[str, str]) -> str:
    return FIELD.sub(lambda found: by_key[field_key(found.group(1))], text)
