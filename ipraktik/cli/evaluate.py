"""`evaluate`: what hosts and interns answered after the week."""

from pathlib import Path
from typing import Annotated

import typer

from ipraktik.cli.json_out import print_json
from ipraktik.cli.local_paths import local_path
from ipraktik.cli.options import Options, command
from ipraktik.cli.screen import Screen
from ipraktik.text import say

_ANSWERS = say(
    "Answers of hosts and interns after the week: exports of your forms, and perhaps PROJEKT.xlsx."
)


def add_evaluate(app: typer.Typer, options: Options, screen: Screen) -> None:
    """Add `evaluate`."""
    render = options.texts.render
    text = say("Count what was answered after the week, and plan the next year from it.")

    @command(app, options, "evaluate", text)
    def evaluate(  # noqa: PLR0913 - one parameter an option
        answers: Annotated[
            list[Path],
            typer.Argument(
                metavar=render(say("ANSWERS")),
                parser=local_path,
                help=render(_ANSWERS),
                show_default=False,
            ),
        ],
        output: Annotated[Path, options.path("-o", "--output", say("The report to write."))],
        match: Annotated[
            Path | None, options.path("-m", "--match", say("The year's match workbook."))
        ] = None,
        earlier: Annotated[
            list[Path] | None,
            options.path("-e", "--earlier", say("The report of an earlier year; may be repeated.")),
        ] = None,
        next_year: Annotated[
            Path | None,
            options.path("-n", "--next", say("Write next year's project workbook, too.")),
        ] = None,
        force: Annotated[bool, options.force()] = False,
        as_json: Annotated[bool, options.json()] = False,
        lang: Annotated[str, options.lang()] = options.texts.code,
    ) -> None:
        from ipraktik import pipeline
        from ipraktik.cli.evaluated_json import evaluated_as_json
        from ipraktik.cli.show_evaluated import show_evaluated

        given = pipeline.EvaluateOptions(match, tuple(earlier or ()), next_year, force)
        with screen.progress() as tell:
            found = pipeline.evaluate(answers, output, given, tell)
        if as_json:
            print_json(evaluated_as_json(found, options.texts))
        else:
            show_evaluated(screen, found, output, given)
