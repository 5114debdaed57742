"""What the tests say about a report: short assertions over the JSON of `validate`."""

from collections.abc import Callable, Collection, Iterable
from typing import Any

Report = dict[str, Any]
Found = dict[str, Any]
Validate = Callable[..., Report]

KEYS = {"code", "severity", "file", "sheet", "row", "column", "value", "message"}
SEVERITIES = {"error", "warning", "info"}


def codes(report: Report) -> set[str]:
    """The codes in the report."""
    return {found["code"] for found in report["findings"]}


def places(report: Report) -> set[tuple[str, int]]:
    """Every (code, row) in the report."""
    return {(found["code"], found["row"]) for found in report["findings"]}


def of_code(report: Report, code: str) -> list[Found]:
    """The findings with this code."""
    return [found for found in report["findings"] if found["code"] == code]


def consistent(report: Report) -> None:
    """Assert that counts, exit code and every finding's form agree with the contract."""
    findings = report["findings"]
    for found in findings:
        assert found.keys() >= KEYS, found
        assert found["severity"] in SEVERITIES, found
        assert found["message"].strip(), found
    errors = sum(found["severity"] == "error" for found in findings)
    assert report["errors"] == errors
    assert report["warnings"] == sum(found["severity"] == "warning" for found in findings)
    assert report["exit"] == (1 if errors else 0)


def clean(report: Report, also: Collection[str] = ()) -> None:
    """Assert that there is no finding, but for codes in `also`."""
    consistent(report)
    assert [found for found in report["findings"] if found["code"] not in also] == []


def only(
    report: Report,
    code: str,
    severity: str = "error",
    *,
    rows: Iterable[int] | None = None,
    also: Collection[str] = (),
) -> list[Found]:
    """Assert that `code` is found, on just these rows if given, and nothing else but `also`."""
    consistent(report)
    mine = of_code(report, code)
    others = [found for found in report["findings"] if found["code"] not in {code, *also}]
    assert mine, f"{code} not found; found {report['findings']}"
    assert others == []
    assert {found["severity"] for found in mine} == {severity}
    if rows is not None:
        assert sorted(found["row"] for found in mine) == sorted(rows)
    return mine


def one(
    report: Report,
    code: str,
    severity: str = "error",
    *,
    sheet: str | None = None,
    row: int | None = None,
    column: str | Collection[str] | None = None,
    also: Collection[str] = (),
) -> Found:
    """Assert that `code` is found once, at the place as far as given, and nothing else."""
    found, *more = only(report, code, severity, also=also)
    assert more == [], f"{code} is found more than once: one fault gives one finding"
    if sheet is not None:
        assert found["sheet"] == sheet
    if row is not None:
        assert found["row"] == row
    if column is not None:
        assert found["column"] in ({column} if isinstance(column, str) else set(column))
    return found
