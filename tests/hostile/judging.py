"""Judge what came of a run: which faults, if any."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from .case import Case, Expect
from .outputs import (
    Written,
    bad_file_names,
    bad_sheet_names,
    folder_text,
    is_bidi,
    plain,
    read_workbook,
)
from .running import Run

SLOW_SECONDS = 5.0
LARGE_KB = 400 * 1024
FORM = ("form: code", "form: lines", "form: name")
# Findings that stop the work are not silent: nobody is lost without a word.
_STOPS = {"missing-column", "duplicate-column"}
_CODE = re.compile(r"\[[a-z]+(-[a-z]+)*\]\s*$")


def judge_run(run: Run) -> set[str]:
    """Judge what is wrong with any run, whatever it was to do."""
    faults = set()
    if "Traceback (most recent call last)" in run.err + run.out or (
        run.code < 0 and not run.killed
    ):
        faults.add("crash")
    elif run.code not in (0, 1, 2) and not run.killed:
        faults.add("bad exit code")
    if run.killed == "slow" or run.wall > SLOW_SECONDS:
        faults.add("slow")
    if run.killed == "memory" or run.rss_kb > LARGE_KB:
        faults.add("memory")
    screen = run.err if "--json" in run.argv else run.err + run.out
    if any(_unprintable(char) for char in screen):
        faults.add("control characters")
    return faults


def _unprintable(char: str) -> bool:
    if char in "\n\t":
        return False
    return ord(char) < 32 or 0x7F <= ord(char) <= 0x9F or is_bidi(char)


def judge_refusal(case: Case, run: Run, names: list[str]) -> set[str]:
    """Judge the form of a refusal.

    Parameters
    ----------
    case, run
        What was to be done and what came of it.
    names
        The names of the files, any of which may be the one that is refused.

    Returns
    -------
    set[str]
    """
    lines = [line for line in run.err.splitlines() if line.strip()]
    faults = set()
    if not 1 <= len(lines) <= 2:
        faults.add("form: lines")
    if case.named and not any(name in run.err for name in names):
        faults.add("form: name")
    if not _CODE.search(run.err):
        faults.add("form: code")
    return faults


def judge_validate(case: Case, run: Run, names: list[str]) -> set[str]:
    """Judge ``validate --json``: read whole, or refused, as the case expects."""
    faults = judge_run(run)
    if faults & {"crash", "bad exit code"} or run.killed:
        return faults
    if run.code == 2:
        if case.expect is Expect.ALL:
            faults.add("wrongly refused")
        return faults | judge_refusal(case, run, names)
    if case.expect is Expect.REFUSE:
        faults.add("wrongly read")
    try:
        report = json.loads(run.out)
        counts = (int(report["hosts"]), int(report["interns"]))
        codes = {finding["code"] for finding in report["findings"]}
        errors = int(report["errors"])
    except (ValueError, KeyError, TypeError):
        return faults | {"bad JSON"}
    if (run.code == 1) != (errors > 0):
        faults.add("bad exit code")
    if codes & _STOPS:
        return faults | ({"wrongly refused"} if case.expect is Expect.ALL else set())
    return faults | _people(case, counts, codes, errors)


def _people(case: Case, counts: tuple[int, int], codes: set[str], errors: int) -> set[str]:
    faults = set()
    if counts[0] < case.hosts or counts[1] < case.interns:
        faults.add("silent loss")
    elif counts != (case.hosts, case.interns):
        # Rubbish after the people, or people twice, may be counted where it is also reported.
        told = (case.expect is Expect.EITHER and not case.clean) or "duplicate-signup" in codes
        if not told:
            faults.add("wrong counts")
    if case.clean and errors:
        faults.add("unexpected errors")
    if (case.some_error and not errors) or not codes.issuperset(case.findings):
        faults.add("finding missing")
    return faults


def judge_screen(case: Case, run: Run) -> set[str]:
    """Judge ``validate`` as a person sees it."""
    faults = judge_run(run)
    if case.shown:
        seen = re.sub(r"[\s│┃|]+", "", run.out)
        if re.sub(r"[\s│┃|]+", "", case.shown) not in seen:
            faults.add("text changed")
    return faults


def judge_match(case: Case, run: Run, path: Path) -> set[str]:
    """Judge ``match``: the workbook holds everybody and everything, and no live formula."""
    faults = judge_run(run)
    if faults & {"crash", "bad exit code"} or run.killed:
        return faults
    if run.code == 2 or not path.is_file():
        return faults | {"wrongly refused"}
    try:
        written = read_workbook(path)
    except Exception:
        return faults | {"broken output"}
    # Searching many long texts for many markers is the runner's own time, so they are joined.
    whole = "\n".join(written.texts)
    if any(mark not in whole for mark in case.markers):
        faults.add("silent loss")
    if any(plain(text) not in written.texts for text in case.kept):
        faults.add("text changed")
    return faults | _live(case, written)


def _live(case: Case, written: Written) -> set[str]:
    faults = set()
    for formula in written.formulas:
        bare = formula.lstrip("=+-@{ \t").rstrip("}")
        if len(bare) > 2 and any(bare in text for text in case.kept):
            faults.add("live formula")
    if any("ondt" in link or "passwd" in link for link in written.links):
        faults.add("live formula")
    if bad_sheet_names(written.sheets):
        faults.add("bad name")
    return faults


def judge_export(case: Case, run: Run, folder: Path) -> set[str]:
    """Judge ``export``: legal and unique names, a file for each host with visitors."""
    faults = judge_run(run)
    if faults & {"crash", "bad exit code"} or run.killed:
        return faults
    if run.code == 2 or not folder.is_dir():
        return faults | {"wrongly refused"}
    if bad_file_names(folder):
        faults.add("bad name")
    files = [p for p in folder.rglob("*") if p.is_file()]
    text = folder_text(folder)
    hosts = [mark for mark in case.markers if mark.startswith("HM")]
    if len(files) < case.export or any(mark not in text for mark in hosts):
        faults.add("silent loss")
    return faults


def as_record(case: Case, faults: set[str], runs: list[Run]) -> dict[str, Any]:
    """Give the result of a case as it is written to JSON."""
    return {
        "family": case.family,
        "case": case.name,
        "expect": case.expect.value,
        "why": case.why,
        "faults": sorted(faults),
        "seconds": round(max((r.wall for r in runs), default=0.0), 3),
        "megabytes": round(max((r.rss_kb for r in runs), default=0) / 1024, 1),
        "codes": [r.code for r in runs],
        "stderr": [r.err[:400] for r in runs],
    }
