"""What `evaluate` shows: what was read, the headline figures, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ipraktik.cli.screen import Screen
from ipraktik.cli.show_findings import show_findings
from ipraktik.cli.show_sheets import show_sheets
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Evaluated, Headline
from ipraktik.model.evaluation_report import Chance, HeadlineLine
from ipraktik.model.next_year import FIND_SHEET, INVITE_SHEET
from ipraktik.model.signups import SheetSummary
from ipraktik.pipeline import EvaluateOptions, Evaluation
from ipraktik.text import Text, say, say_many

_ROLES = {Role.HOST: say("Hosts"), Role.INTERN: say("Interns")}
# Short, so that the table keeps within 80 columns; the report has COI's own words.
_HEADLINES = {
    Headline.RECOMMEND: say("recommend it"),
    Headline.SATISFIED: say("highly satisfied"),
    Headline.USED: say("of concrete use"),
    Headline.CONTACT: say("contact afterwards"),
}
_CHANCES = {
    Chance.ROSE: say("up"),
    Chance.FELL: say("down"),
    Chance.WITHIN: say("may be chance"),
    Chance.INSIDE: say("unknown"),
    Chance.OUTSIDE: say("unknown"),
}
_UNKNOWN = (Chance.INSIDE, Chance.OUTSIDE)


def show_evaluated(
    screen: Screen, found: Evaluation, output: Path, options: EvaluateOptions
) -> None:
    """Show what was read, the headline figures, what was written, and the next step."""
    survey = found.evaluated.survey
    show_sheets(screen, survey.notes, survey.sheets, _read_line)
    show_findings(screen, survey.findings)
    if not found.evaluated.rated:
        screen.item(
            say("No answers were read, so the report has no figures of the year."), 0, "yellow"
        )
    for text in (*_about_the_match(found), *found.contradictions):
        screen.item(text, 0, "yellow")
    _show_headlines(screen, found)
    screen.line(say("Written: {path}", path=output), style="bold")
    if options.next_year is not None and found.next_year is not None:
        screen.line(say("Written: {path}", path=options.next_year), style="bold")
    _show_next(screen, found, options)


def _read_line(sheet: SheetSummary, where: Text | str) -> Text | None:
    if not (sheet.hosts or sheet.interns):
        return None
    return say(
        "Read {answers}: {where}, rows {first}-{last}",
        answers=_answers(sheet.hosts, sheet.interns),
        where=where,
        first=sheet.first_row,
        last=sheet.last_row,
    )


def _answers(hosts: int, interns: int) -> Text:
    from_hosts = say_many("{count} answer of hosts", "{count} answers of hosts", hosts)
    from_interns = say_many("{count} answer of interns", "{count} answers of interns", interns)
    if hosts and interns:
        return say("{hosts} and {interns}", hosts=from_hosts, interns=from_interns)
    return from_hosts if hosts else from_interns


def _who_came(evaluated: Evaluated) -> Iterator[Text]:
    if evaluated.is_assumed:
        yield say(
            "Nobody has the Status Accepteret in the match, so everybody whose row is neither "
            "Afvist nor Afmeldt is thought to have been there."
        )
    if evaluated.left_out:
        yield say_many(
            "{count} row of the match is not Accepteret as others are: that visit is thought not "
            "to have been. Write Accepteret if it was.",
            "{count} rows of the match are not Accepteret as others are: those visits are thought "
            "not to have been. Write Accepteret where they were.",
            evaluated.left_out,
        )


def _about_the_match(found: Evaluation) -> Iterator[Text]:
    evaluated = found.evaluated
    yield from _who_came(evaluated)
    newest = evaluated.survey.newest
    if newest is not None and newest.year not in (evaluated.year, evaluated.year + 1):
        yield say(
            "The newest answer is of {newest}, and the match is of {year}. Look whether they "
            "belong together.",
            newest=newest.year,
            year=evaluated.year,
        )
    older = evaluated.survey.before(evaluated.year)
    if older:
        yield say_many(
            "{count} answer was given before {year}, and counts as the others. Take it out of the "
            "file, if it is about another year.",
            "{count} answers were given before {year}, and count as the others. Take them out of "
            "the file, if they are about another year.",
            older,
            year=evaluated.year,
        )
    if evaluated.unjoined:
        yield say_many(
            "{count} answer names an ID or an address that the match knows no visit of. It counts, "
            "but not where answers are held against the visit.",
            "{count} answers name an ID or an address that the match knows no visit of. They "
            "count, but not where answers are held against the visit.",
            evaluated.unjoined,
        )
    if found.objections:
        yield say_many(
            "The match workbook has been changed in {count} place that is not yours to "
            "change, or lacks something. See it with: ipraktik validate",
            "The match workbook has been changed in {count} places that are not yours to "
            "change, or lacks something. See them with: ipraktik validate",
            found.objections,
        )


def _show_headlines(screen: Screen, found: Evaluation) -> None:
    """Show the headline table, with the newest of the earlier years beside it."""
    asked = found.evaluated.asked
    for role in Role:
        lines = [one for one in found.report.lines if one.figure.role is role]
        screen.table(
            (_ROLES[role], say("Answers"), say("Share"), say("95 %"), say("Before"), say("Moved")),
            [_row(one, asked.of(role) if asked else 0) for one in lines],
            numbers=(1, 2, 3),
        )
    last = [one.changes[-1] for one in found.report.lines if one.changes]
    unknown = [one for one in last if one.chance in _UNKNOWN]
    if unknown:
        screen.item(
            say(
                "It is not published how many answered in {year}, so nobody can tell whether a "
                "change since then is chance. {inside} of {count} shares lie inside this year's "
                "interval.",
                year=unknown[0].year,
                inside=sum(one.chance is Chance.INSIDE for one in unknown),
                count=len(unknown),
            ),
            0,
        )


def _row(line: HeadlineLine, asked: int) -> tuple[Text | str, ...]:
    figure = line.figure
    name = _HEADLINES[figure.headline]
    if figure.share is None or line.interval is None:
        return (name, "", say("too few"), "", "", "")
    last = line.changes[-1] if line.changes else None
    answers: Text | str = str(figure.answers)
    if line.rate is not None:
        answers = say("{part} of {whole}", part=figure.answers, whole=asked)
    interval = f"{_percent(line.interval.low)}-{_percent(line.interval.high)}"
    before = f"{last.year}: {_percent(last.before)} %" if last else ""
    share = f"{_percent(figure.share)} %"
    return (name, answers, share, interval, before, _CHANCES[last.chance] if last else "")


def _percent(share: float) -> int:
    return round(100 * share)


def _show_next(screen: Screen, found: Evaluation, options: EvaluateOptions) -> None:
    report = found.report
    if any(one.look for one in report.comments) or any(one.look for one in report.ideas):
        screen.item(
            say("Some comments may hold a name: read them before you send the report on."),
            0,
            "yellow",
        )
    if options.next_year is not None:
        screen.item(
            say(
                "Next: read the report; then write to those in {invite}, and look for hosts in "
                "{find}.",
                invite=INVITE_SHEET,
                find=FIND_SHEET,
            ),
            0,
        )
    elif options.match is None:
        screen.item(
            say(
                "Next: read the report. With --match MATCH.xlsx it tells how many answered, and "
                "what went with a good visit."
            ),
            0,
        )
    else:
        screen.item(
            say(
                "Next: read the report. To begin the next year, add: --next PROJEKT-{year}.xlsx",
                year=found.evaluated.year + 1,
            ),
            0,
        )
