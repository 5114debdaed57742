"""What a coordinator has written in the sheets that go along from file to file."""

from __future__ import annotations

from dataclasses import dataclass, field

from ipraktik.model.earlier_stays import EarlierStay
from ipraktik.model.earlier_years import YearFigures
from ipraktik.model.letter_texts import DEFAULT_LETTERS
from ipraktik.model.letters import LetterTemplates
from ipraktik.model.programme_default import DEFAULT_TEMPLATE
from ipraktik.model.programme_template import Template


@dataclass(frozen=True, slots=True)
class KeptSheets:
    """Texts and figures that the program writes to sheets of their own, and reads back.

    Parameters
    ----------
    template : tuple of TemplateRow
        What the hosts' programmes are made from, of `Programskabelon`.
    letters : mapping of LetterKind to LetterTemplate
        From `Brevskabelon`; the usual texts where there is none.
    earlier : tuple of YearFigures
        From `Tidligere år`, the oldest first.
    stays : tuple of EarlierStay
        From `Tidligere ophold`, each once, the oldest first.
    """

    template: Template = DEFAULT_TEMPLATE
    letters: LetterTemplates = field(default_factory=lambda: DEFAULT_LETTERS)
    earlier: tuple[YearFigures, ...] = ()
    stays: tuple[EarlierStay, ...] = ()
