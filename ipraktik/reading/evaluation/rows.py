"""One row of a survey -> one respondent's answers, with what could not be understood."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ipraktik.model.columns import Role
from ipraktik.model.evaluation import LEAST_RECOMMENDING, EvaluationAnswer, Satisfaction
from ipraktik.model.evaluation_columns import ANSWERED_AT, OWN_KEYS
from ipraktik.model.findings import Code, Finding, Severity, finding
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw, Row
from ipraktik.model.privacy import mask_cpr
from ipraktik.reading.answers import words_of
from ipraktik.reading.cells import find_date_time, read_email, read_long_text
from ipraktik.reading.evaluation.closed import Said, said
from ipraktik.reading.evaluation.legends import FIVE, TEN
from ipraktik.reading.evaluation.scales import number_on_scale, step_in_words
from ipraktik.reading.evaluation.sheet import Claim
from ipraktik.reading.evaluation.uses import read_uses, says_none
from ipraktik.reading.lists import FieldNames, split_items
from ipraktik.reading.parsed import cell_text, is_blank, is_error_value, shown, tidy_text
from ipraktik.text import Text, say

_ANONYMOUS = frozenset(("anonymous", "anonym", "anonymt", "anonymous user"))
_CONDITIONS = frozenset(
    (
        *(
            "men",
            "uden",
            "ikke",
            "anonym",
            "anonymt",
            "kun",
            "hvis",
            "medmindre",
            "undtagen",
            "evt",
        ),
        *("but", "without", "not", "anonymous", "anonymously", "only", "if", "unless", "except"),
    )
)
_ANSWERS = (*OWN_KEYS, "comment")
_GIVEN_ID = re.compile(r"[VP]\d{3,}", re.IGNORECASE)
"""An ID as the program gives them to those who have none."""


@dataclass
class RowReader:
    """Reads the answers of one row and gathers what could not be understood.

    Parameters
    ----------
    row : Row
    claims : mapping of str to Claim
    fields : FieldNames
        The fields that the survey's answers name.
    alone : frozenset of str
        Kinds of use that somebody chose alone, folded.
    """

    row: Row
    claims: Mapping[str, Claim]
    fields: FieldNames = field(default_factory=FieldNames)
    alone: frozenset[str] = frozenset()
    findings: list[Finding] = field(default_factory=list)
    not_yes: dict[tuple[str, str], None] = field(default_factory=dict)

    def cells(self, key: str) -> Iterator[tuple[str, Raw]]:
        """Yield the header and the cell of each column of a key that is not blank."""
        claim = self.claims.get(key)
        for column in claim.columns if claim else ():
            raw = self.row.cells.get(column.header)
            if not is_blank(raw) and not is_error_value(raw):
                yield column.header, raw

    def raw(self, key: str) -> Raw:
        """Return the first cell of a key that is not blank."""
        return next((raw for _, raw in self.cells(key)), None)

    @property
    def is_answered(self) -> bool:
        """Return whether the row answers anything that an evaluation asks."""
        return any(True for key in _ANSWERS for _ in self.cells(key))

    def read(self, role: Role) -> EvaluationAnswer:
        """Return what the row answers."""
        score, recommends = self._recommends()
        used, uses = self._uses()
        return EvaluationAnswer(
            role,
            self.row,
            person_id=tidy_text(self.raw("person_id")) or self._id_as_email(),
            email=self._email(),
            recommends=recommends,
            score=score,
            satisfied=self._satisfied(),
            used=used,
            uses=uses,
            contact=self._yes_no("contact"),
            copied=self._text("copied"),
            comment=self._text("comment"),
            consent=self._consent(),
            fields=tuple(dict.fromkeys(self.fields.split(self.raw("fields")))),
            answered_at=find_date_time(self.raw(ANSWERED_AT)),
        )

    def _tell(self, key: str, header: str, message: Text, code: Code = Code.UNKNOWN_VALUE) -> None:
        place = self.row.place_of_header(header)
        value = mask_cpr(cell_text(self.row.cells.get(header)))
        self.findings.append(finding(code, place, value, message, Severity.WARNING))

    def _id_as_email(self) -> str:
        """Return the ID that somebody has written for an address."""
        ids = (tidy_text(raw) for _, raw in self.cells("email"))
        return next(filter(_GIVEN_ID.fullmatch, ids), "")

    def _email(self) -> str:
        for header, raw in self.cells("email"):
            if fold(cell_text(raw)) in _ANONYMOUS or said(raw) is Said.NOTHING:
                continue
            if _GIVEN_ID.fullmatch(tidy_text(raw)):
                continue
            parsed = read_email(raw)
            if parsed.value is not None:
                return fold(parsed.value)
            for fault in parsed.faults:
                self._tell("email", header, fault.message, fault.code)
        return ""

    def _text(self, key: str) -> str:
        texts = (read_long_text(raw).value or "" for _, raw in self.cells(key))
        return "\n".join(dict.fromkeys(text for text in texts if text))

    def _number(self, key: str, raw: Raw) -> int | None:
        found = number_on_scale(raw)
        scale = self.claims[key].scale
        return None if found is None or scale is None or not scale.top else found[0]

    def _step(self, key: str, raw: Raw) -> Satisfaction | None:
        """Return the step that an answer names in words, or as a number where it is known how."""
        words = step_in_words(raw)
        number = self._number(key, raw)
        scale = self.claims[key].scale
        if words is not None or scale is None or scale.top != FIVE or number is None:
            return words
        if not 1 <= number <= FIVE:
            return None
        return Satisfaction(FIVE + 1 - number if scale.turned else number)

    def _satisfied(self) -> Satisfaction | None:
        for header, raw in self.cells("satisfied"):
            if self.claims["satisfied"].scale is None or said(raw) is Said.NOTHING:
                continue
            step = self._step("satisfied", raw)
            if step is not None:
                return step
            message = say(
                "'{value}' is none of the five steps. Write one of these: {known}.",
                value=shown(raw),
                known="I meget høj grad, I høj grad, I nogen grad, I mindre grad, Slet ikke",
            )
            self._tell("satisfied", header, message)
        return None

    def _recommends(self) -> tuple[int | None, bool | None]:
        claim = self.claims.get("recommends")
        scale = claim.scale if claim else None
        for header, raw in self.cells("recommends"):
            number = self._number("recommends", raw)
            if scale is not None and scale.top == TEN and number is not None:
                if 0 <= number <= TEN:
                    return number, number >= LEAST_RECOMMENDING
                message = say(
                    "'{value}' is not a number from 0 to 10. Write one, or leave the cell blank.",
                    value=shown(raw),
                )
                self._tell("recommends", header, message)
                return None, None
            return None, self._answer("recommends", header, raw)
        return None, None

    def _yes_no(self, key: str) -> bool | None:
        return next((self._answer(key, header, raw) for header, raw in self.cells(key)), None)

    def _consent(self) -> bool | None:
        """Return whether the name may be told: only a yes without any condition is one."""
        plain = all(
            _CONDITIONS.isdisjoint(words_of(tidy_text(r))) for _, r in self.cells("consent")
        )
        found = self._yes_no("consent")
        return plain if found else found

    def _answer(self, key: str, header: str, raw: Raw) -> bool | None:
        """Return what an answer to a yes/no question says; a step below "high" is no yes."""
        scale = self.claims[key].scale
        if scale is None:
            return None
        found = said(raw, scale.codes)
        step = self._step(key, raw) if scale.top == FIVE else None
        if step is not None and found in (None, Said.NOT_YES):
            found = Said.YES if step >= Satisfaction.HIGH else Said.NOT_YES
        if found is Said.NOT_YES:
            self.not_yes[header, shown(raw)] = None
        if found is not None:
            return None if found is Said.NOTHING else found is Said.YES
        message = say(
            "'{value}' is neither Ja nor Nej. Write one of the two.",
            value=shown(raw),
        )
        self._tell(key, header, message)
        return None

    def _uses(self) -> tuple[bool | None, tuple[str, ...]]:
        """Return whether there was concrete use, and its kinds; to name a kind is to say yes."""
        kinds = [raw for _, raw in self.cells("uses")]
        uses = tuple(dict.fromkeys(use for raw in kinds for use in read_uses(raw, self.alone)))
        used = self._yes_no("used")
        if used is None and "used" not in self.claims:
            none = any(says_none(item) for raw in kinds for item in split_items(cell_text(raw)))
            used = True if uses else (False if none else None)
        return used, uses
