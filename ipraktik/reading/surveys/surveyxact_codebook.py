"""SurveyXact's Labels and Variables: what each variable asks, and what each code means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ipraktik.model.names import fold, fold_header, tidy
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import cell_text
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys.common import answers_of, find_header
from ipraktik.reading.surveys.options import tick

_VARIABLE = frozenset(("variable", "variabel", "variable name", "variabelnavn"))
_DESCRIPTION = frozenset(("description", "beskrivelse", "text", "tekst"))
_VALUE = frozenset(("value", "værdi"))
_LABEL = frozenset(("label", "etiket", "labels"))
_SEPARATORS = (" - ", " – ", ": ", " / ")
_NUMBERED = re.compile(r"(?P<stem>.*?)(?P<number>_?\d+)")
_OPTION_NAME = re.compile(r"(?P<stem>.+)_(?P<number>\d+)")
CUT = 8
"""To how many letters SurveyXact can cut the names of variables."""


@dataclass(frozen=True)
class Codebook:
    """What Labels and Variables say; names of variables are folded.

    Parameters
    ----------
    questions : mapping of str to str
        The text of each variable, in the sheet's order.
    labels : mapping of str to mapping of str to str
        For each variable, code to label.
    """

    questions: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def label(self, variable: str, raw: Raw) -> Raw:
        """Return what a code means; a value without a label is returned as it is."""
        return self.labels.get(variable, {}).get(cell_text(raw).strip(), raw)

    def is_unknown(self, variable: str, raw: Raw) -> bool:
        """Return whether a value of a variable with labels has none itself."""
        labels = self.labels.get(variable, {})
        text = cell_text(raw).strip()
        unlabelled = text not in {*labels, *labels.values()}
        return bool(labels) and unlabelled and tick(raw) is not False

    def option(self, variable: str) -> str:
        """Return the label of a tick where it names the option rather than "chosen"."""
        label = self.labels.get(variable, {}).get("1", "")
        return "" if tick(label) is not None else label


def is_variables(sheet: RawSheet) -> bool:
    """Return whether a sheet is Variables."""
    return find_header(sheet, _has_questions) >= 0


def is_labels(sheet: RawSheet) -> bool:
    """Return whether a sheet is Labels."""
    return find_header(sheet, _has_labels) >= 0


def _has_questions(headers: tuple[str, ...]) -> bool:
    names = set(headers)
    return bool(names & _VARIABLE) and bool(names & _DESCRIPTION) and len(names - {""}) <= 4


def _has_labels(headers: tuple[str, ...]) -> bool:
    names = set(headers)
    return all(names & group for group in (_VARIABLE, _VALUE, _LABEL)) and len(names - {""}) <= 5


def read_codebook(sheets: Iterable[RawSheet]) -> Codebook:
    """Return the codebook of one file, empty where it has none."""
    questions: dict[str, str] = {}
    labels: dict[str, dict[str, str]] = {}
    for sheet in sheets:
        if is_labels(sheet):
            answers = answers_of(sheet, find_header(sheet, _has_labels))
            columns = [answers.find(names) for names in (_VARIABLE, _VALUE, _LABEL)]
            for _, cells in answers.rows:
                name, value, label = (tidy(cell_text(cells[i])) for i in columns)
                labels.setdefault(fold(name), {})[value] = label
        elif is_variables(sheet):
            answers = answers_of(sheet, find_header(sheet, _has_questions))
            columns = [answers.find(names) for names in (_VARIABLE, _DESCRIPTION)]
            for _, cells in answers.rows:
                name, text = (tidy(cell_text(cells[i])) for i in columns)
                questions[fold(name)] = text
    return Codebook(questions, _under_full_names(questions, labels))


def _under_full_names(
    questions: Mapping[str, str], labels: Mapping[str, Mapping[str, str]]
) -> Mapping[str, Mapping[str, str]]:
    """Return the labels by the names that Variables uses: Labels may have them cut."""
    return dict(zip(full_names(list(labels), questions), labels.values(), strict=True))


def _cut_forms(name: str) -> tuple[str, ...]:
    """Return how a long name may look cut: its first letters, or fewer and its number."""
    forms = [name[:CUT]]
    found = _NUMBERED.fullmatch(name)
    if found is not None:
        numbers = (found["number"], found["number"].lstrip("_"))
        forms.extend(found["stem"][: CUT - len(number)] + number for number in numbers)
    return tuple(dict.fromkeys(forms))


def full_names(headers: Sequence[str], known: Iterable[str]) -> tuple[str, ...]:
    """Return the full name of each header: exact, or cut to 8 letters where only one fits.

    Where several long names are cut alike, they are taken in order if just as many columns
    have that name; otherwise the header stays as it is.
    """
    folded = [fold_header(header) for header in headers]
    names = list(dict.fromkeys(known))
    missing = [name for name in names if len(name) > CUT and name not in folded]
    by_form: dict[str, list[str]] = {}
    for name in missing:
        for form in _cut_forms(name):
            by_form.setdefault(form, []).append(name)
    result = list(folded)
    for header in dict.fromkeys(folded):
        fits = [] if header in names else by_form.get(header, [])
        columns = [i for i, one in enumerate(folded) if one == header] if fits else []
        if len(fits) == len(columns):
            for i, name in zip(columns, fits, strict=True):
                result[i] = name
    return tuple(result)


def stem_of(variable: str) -> str:
    """Return the name that the options of one question share, or nothing."""
    found = _OPTION_NAME.fullmatch(variable)
    return found["stem"] if found else ""


def split_question(texts: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return the question that several texts share and the option at the end of each.

    Returns
    -------
    str
        The shared question; empty where the texts share none.
    tuple of str
        The options; empty strings where all texts are the same.
    """
    if len(set(texts)) == 1:
        return texts[0], ("",) * len(texts)
    shared = 0
    while all(shared < len(text) and text[shared] == texts[0][shared] for text in texts):
        shared += 1
    ends = [(texts[0].rfind(mark, 0, shared), mark) for mark in _SEPARATORS]
    start, mark = max(ends)
    if start <= 0:
        return "", ()
    return texts[0][:start].strip(), tuple(text[start + len(mark) :].strip() for text in texts)
