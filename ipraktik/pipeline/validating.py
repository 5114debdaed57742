"""Validate: read, check, and audit a match workbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.model.audited import Audited
from ipraktik.model.findings import Finding, sort_findings
from ipraktik.pipeline.chain import follow_chain, newest_books
from ipraktik.pipeline.given import read_given
from ipraktik.pipeline.given_answers import with_answers
from ipraktik.pipeline.match_files import match_books
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.standing import without_cancelled
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.validation.check import Checked


def validate(
    paths: Sequence[Path], overrides: Mapping[str, str] | None = None, tell: Progress = silent
) -> Checked:
    """Read files, check everything and, for a match workbook, audit it.

    Raises
    ------
    InputError
        If a file cannot be read as sign-ups, or there are none.
    """
    from ipraktik.validation.check import check

    tell(say("Reading sign-ups"))
    signups = read_given(paths, overrides or {})
    books = match_books(paths, signups)
    newest = newest_books(books)
    if len(newest) < len(books):
        earlier = {path for path, _ in books} - {path for path, _ in newest}
        signups = read_given([path for path in paths if path not in earlier], overrides or {})
    tell(say("Checking {count} rows", count=len(signups.hosts) + len(signups.interns)))
    checked = check(signups)
    if not newest:
        return checked
    from ipraktik.pipeline.auditing import audit_cells, audit_workbook

    tell(say("Checking the match anew"))
    found: list[Finding] = []
    audits: list[Audited] = []
    for path, book in newest:
        faults, rounds = follow_chain(path, book, [other for other, _ in books])
        found += (*faults, *with_answers(book, signups).findings)
        if checked.instance is None:
            found += audit_cells(path, checked.findings)
            continue
        standing, cancelled = without_cancelled(book, checked.signups)
        found += cancelled
        alone = all(one.name == book.file.name for one in signups.files)
        faults, audited = audit_workbook(path, standing, checked.instance, alone)
        found += faults
        audits.append(replace(audited, rounds=rounds))
    findings = sort_findings((*checked.findings, *found))
    return replace(checked, findings=findings, audits=tuple(audits))
