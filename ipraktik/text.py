"""Sentences for users, kept apart from the language they are read in.

The code carries a `Text`: an English template and its values. `ipraktik.language` turns it
into English or Danish through one gettext catalogue, so a finding made once can stand in
English on the screen and in Danish in a workbook.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence that can be rendered in any language of the catalogue.

    Parameters
    ----------
    template : str
        The English text with ``str.format`` fields; the key of the catalogue.
    values : mapping of str to object
        What the fields stand for. A value may itself be a `Text`.
    plural : str
        The template for any `count` but one; empty where the text has no plural.
    count : int
        Chooses between `template` and `plural`.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict, repr=False)
    plural: str = ""
    count: int = 1

    def __str__(self) -> str:
        """Return the English text, for developers and logs."""
        chosen = self.plural if self.plural and self.count != 1 else self.template
        return chosen.format(**self.values) if self.values else chosen


def say(template: str, **values: object) -> Text:
    """Make a `Text`; the catalogue is extracted from the calls of this function."""
    return Text(template, values)


def say_many(singular: str, plural: str, count: int, **values: object) -> Text:
    """Make a `Text` with a plural; ``{count}`` may stand in both templates."""
    return Text(singular, {"count": count, **values}, plural, count)


def joined(parts: Sequence[Text], between: str = "; ") -> Text:
    """Return texts one after another; each is rendered in the reader's language."""
    fields = {f"part{number}": part for number, part in enumerate(parts)}
    return Text(between.join(f"{{{name}}}" for name in fields), fields)
