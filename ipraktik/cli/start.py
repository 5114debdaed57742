"""`init`: which of its five outputs is meant, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ipraktik.cli.screen import Screen
from ipraktik.errors import UsageError
from ipraktik.model.columns import Certainty, Role
from ipraktik.model.schema import (
    HOSTS_SHEET,
    INTERNS_SHEET,
    MAPPING_SHEET,
    README_SHEET,
    SETTINGS_SHEET,
)
from ipraktik.pipeline import (
    Started,
    init_project,
    init_survey,
    init_template,
    quote_paths,
    write_example,
)
from ipraktik.text import say, say_many

_EXAMPLE = Path("eksempel.xlsx")


@dataclass(frozen=True, slots=True)
class StartOptions:
    """What was typed after ``init``."""

    exports: Sequence[Path]
    output: Path | None
    hosts: bool
    interns: bool
    example: bool
    force: bool
    evaluation: bool = False


def start(screen: Screen, options: StartOptions) -> None:
    """Write what was asked for, and say what it is.

    Raises
    ------
    UsageError
        If the options do not go together, or the output has no name.
    """
    empty = options.hosts or options.interns
    if bool(options.exports) + empty + options.example + options.evaluation > 1:
        raise UsageError(
            say(
                "Give either exports, or --hosts or --interns, or --example, or --evaluation; not "
                "several at once."
            )
        )
    if options.example:
        _example(screen, options.output or _EXAMPLE, options.force)
        return
    if options.output is None:
        raise UsageError(say("Say what to write: -o PROJEKT.xlsx, or --example."))
    if options.evaluation:
        _survey(screen, options.output, options.force)
    elif options.exports:
        with screen.progress() as tell:
            started = init_project(options.exports, options.output, options.force, tell)
        _show_project(screen, started, options.output)
    else:
        _template(screen, options, options.output)


def _example(screen: Screen, output: Path, force: bool) -> None:
    write_example(output, force)
    screen.line(say("Written: {path}", path=output), style="bold")
    screen.line(say("Invented sign-ups of 51 hosts and 72 interns, the size of 2017."))
    screen.command(say("Next: ipraktik validate {path}", path=quote_paths([output])))


def _survey(screen: Screen, output: Path, force: bool) -> None:
    init_survey(output, force)
    screen.line(say("Written: {path}", path=output), style="bold")
    screen.line(say("The questions to hosts and interns after the week, and why they are asked."))
    screen.line(say("Next: look at the sheet {sheet}, and run:", sheet=README_SHEET))
    screen.command(say("  ipraktik evaluate ANSWERS.xlsx --match MATCH.xlsx -o EVALUERING.xlsx"))


def _show_project(screen: Screen, started: Started, output: Path) -> None:
    project = started.project
    screen.line(say("Written: {path}", path=output), style="bold")
    sure, ask = project.count(Certainty.SURE), project.count(Certainty.ASK)
    screen.line(
        say(
            "{columns} have a field, {ask} are for you to choose, {none} have none.",
            columns=say_many("{count} column", "{count} columns", sure),
            ask=ask,
            none=project.count(Certainty.NONE),
        )
    )
    for path in started.unknown:
        screen.line(say("No sign-ups were found in {path}.", path=path), style="yellow")
    _show_missing(screen, started)
    if ask or project.missing:
        screen.line(
            say(
                "Next: fill the yellow cells in the sheet {sheet}, save and close, and run:",
                sheet=MAPPING_SHEET,
            )
        )
    else:
        screen.line(say("Next: look at the sheet {sheet}, and run:", sheet=README_SHEET))
    if started.exports:
        files = quote_paths([*started.exports, output])
        screen.command(say("  ipraktik validate {files}", files=files))
    if started.surveys:
        files = quote_paths([*started.surveys, output])
        screen.command(say("  ipraktik evaluate {files} -o EVALUERING.xlsx", files=files))


def _show_missing(screen: Screen, started: Started) -> None:
    for sheet in started.project.sheets:
        if sheet.missing:
            screen.line(
                say(
                    "Required but not surely found, {sheet}: {fields}",
                    sheet=f"{sheet.file} {sheet.sheet}".strip(),
                    fields=", ".join(one.field for one in sheet.missing),
                ),
                style="yellow",
            )


def _template(screen: Screen, options: StartOptions, output: Path) -> None:
    wanted = {Role.HOST: options.hosts, Role.INTERN: options.interns}
    roles = tuple(role for role in Role if wanted[role]) or tuple(Role)
    init_template(output, roles, options.force)
    screen.line(say("Written: {path}", path=output), style="bold")
    if len(roles) == 1:
        sheet = HOSTS_SHEET if Role.HOST in roles else INTERNS_SHEET
        screen.line(say("An empty sheet {sheet} with its explanation.", sheet=sheet))
        screen.line(say("Next: send it out. Check what comes back, all files at once, with:"))
        screen.command(say("  ipraktik validate ANSWER1.xlsx ANSWER2.xlsx"))
        return
    screen.line(
        say(
            "Empty sheets {hosts} and {interns}, with drop-downs and examples.",
            hosts=HOSTS_SHEET,
            interns=INTERNS_SHEET,
        )
    )
    screen.line(
        say("Next: write the year in the sheet {sheet}. When filled in:", sheet=SETTINGS_SHEET)
    )
    screen.command(say("  ipraktik validate {files}", files=quote_paths([output])))
