"""SurveyXact: Dataset, Labels and Variables become one sheet with questions and words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ipraktik.model.names import fold, fold_header
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import is_blank
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys.common import (
    Answers,
    Normalised,
    answers_of,
    find_header,
    keep_finished,
    own_header,
    say_read,
    set_aside,
)
from ipraktik.reading.surveys.options import (
    MARK,
    Option,
    join_options,
    marked,
    say_joined,
    tick,
)
from ipraktik.reading.surveys.surveyxact_codebook import (
    CUT,
    Codebook,
    is_labels,
    is_variables,
    read_codebook,
    split_question,
    stem_of,
)
from ipraktik.reading.surveys.surveyxact_names import (
    CLOSED,
    FINISHED,
    OWN,
    OWN_STATUS,
    RESPONDENT,
    STATUS,
    names_of,
)
from ipraktik.text import Text, say, say_many

TOOL = "SurveyXact"
_FINISHED = frozenset(("gennemført", "completed", "complete", "fuldført", "afsluttet"))
_ENOUGH = 3
_CODED = re.compile(r"\S+")


def _is_header(headers: tuple[str, ...]) -> bool:
    names = set(names_of(headers))
    return RESPONDENT in names and len(names & set(OWN)) >= _ENOUGH


def read_surveyxact(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Undo the habits of SurveyXact.

    Known by ``respondentid`` and two more of the built-in variables. Headers become the texts
    of Variables, codes the words of Labels, one 0/1 column per option one list; names may be cut
    to 8 letters. Who did not get to the end (``statoverall``, else no ``closetime``) is left
    out and counted. ``closetime`` becomes ``Tilmeldt``. Labels and Variables are used up.

    Raises
    ------
    InputError
        If a sheet is Excel-XML of 2003.
    """
    headers = {i: find_header(sheet, _is_header) for i, sheet in enumerate(sheets)}
    files = {sheets[i].file for i, header in headers.items() if header >= 0}
    kept, notes = [], []
    for i, sheet in enumerate(sheets):
        if headers[i] >= 0:
            book = read_codebook([one for one in sheets if one.file == sheet.file])
            answers, said = _read(answers_of(sheet, headers[i]), book)
            kept.append(answers.to_sheet())
            notes.extend(said)
        elif sheet.file not in files or not (is_labels(sheet) or is_variables(sheet)):
            kept.append(sheet)
    return Normalised(tuple(kept), tuple(notes))


def _read(answers: Answers, book: Codebook) -> tuple[Answers, list[Text]]:
    notes = [say_read(answers, TOOL)]
    names = names_of(answers.headers, book.questions)
    answers, left_out = keep_finished(answers, _finished(answers, names, book))
    notes.extend(left_out)
    notes.extend(_say_missing(answers, names, book))
    told = bool(book.questions)
    own = [i for i, n in enumerate(names) if n in OWN and not (told and OWN_STATUS.fullmatch(n))]
    answers = _name_options(answers, names, book)
    answers, joined = join_options(answers, _option)
    notes.extend(say_joined(answers, [q for q in joined if not q.startswith(f"{TOOL}: ")]))
    answers = _translate(answers, names, book)
    closed = names.index(CLOSED) if CLOSED in names else -1
    return set_aside(answers, TOOL, own, closed), notes


def _finished(answers: Answers, names: Sequence[str], book: Codebook) -> list[bool]:
    status = {name: i for i, name in enumerate(names) if stem_of(name) == STATUS}
    ends = [name for name in status if fold(book.questions.get(name, "")) in _FINISHED]
    end = next(iter(ends), FINISHED)
    if end in status:
        return [tick(cell) is True for cell in answers.column(status[end])]
    if CLOSED in names:
        return [not is_blank(cell) for cell in answers.column(names.index(CLOSED))]
    return [True] * len(answers.rows)


def _say_missing(answers: Answers, names: Sequence[str], book: Codebook) -> list[Text]:
    asked = [h for h, name in zip(answers.headers, names, strict=True) if h and name not in OWN]
    if not book.questions and not all(map(_CODED.fullmatch, asked)):
        return []
    if not book.questions:
        return [
            say(
                "{where}: there is no sheet Variables, so the columns have short names and the "
                "answers may be codes. Export Dataset, Labels and Variables together.",
                where=answers.where,
            )
        ]
    unknown = sum(
        book.is_unknown(name, cell) for i, name in enumerate(names) for cell in answers.column(i)
    )
    if not unknown:
        return []
    return [
        say_many(
            "{where}: 1 code has no label in Labels and stays as it is.",
            "{where}: {count} codes have no label in Labels and stay as they are.",
            unknown,
            where=answers.where,
        )
    ]


def _groups(names: Sequence[str]) -> list[list[int]]:
    """Return runs of variables that share a stem: ``s_8_1``, ``s_8_2`` and so on."""
    groups: list[list[int]] = []
    for i, name in enumerate(names):
        stem = stem_of(name)
        if groups and stem and stem == stem_of(names[groups[-1][-1]]):
            groups[-1].append(i)
        else:
            groups.append([i])
    return groups


def _name_options(answers: Answers, names: Sequence[str], book: Codebook) -> Answers:
    """Give each column its question, and where it is one of several options, the option."""
    headers = {}
    for group in _groups(names):
        texts = [book.questions.get(names[i], "") for i in group]
        own = bool(OWN_STATUS.fullmatch(names[group[0]]))
        question, options = split_question(texts) if len(group) > 1 and all(texts) else ("", ())
        if own:
            question, options = own_header(TOOL, stem_of(names[group[0]])), tuple(texts)
        for at, i in enumerate(group):
            text = texts[at] or _as_named(answers.headers[i], names[i])
            option = (options[at] if question else "") or book.option(names[i])
            headers[i] = f"{question}{MARK}{option}" if question and option else text
    return answers.rename(headers)


def _as_named(header: str, name: str) -> str:
    return name if len(header) <= CUT < len(name) else header


def _option(header: str) -> Option | None:
    """Return the parts of a header: with the codebook's help, or as exported with whole texts."""
    question, dash, option = header.rpartition(" - ")
    return marked(header) or ((question, option) if dash else None)


def _translate(answers: Answers, names: Sequence[str], book: Codebook) -> Answers:
    """Put labels for codes and plain headers in the columns that were no ticks."""
    columns: dict[int, list[Raw]] = {}
    headers = {}
    for i, header in enumerate(answers.headers):
        headers[i] = header.replace(MARK, " - ")
        if fold_header(header) and names[i] not in OWN and names[i] in book.labels:
            cells = answers.column(i)
            columns[i] = [book.label(names[i], cell) for cell in cells]
    return replace(answers.fill(columns), headers=tuple(headers.values()))
