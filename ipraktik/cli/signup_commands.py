"""`init` and `validate`: from empty sheets or exports to sign-ups without errors."""

from pathlib import Path
from typing import Annotated

import typer

from ipraktik.cli.json_out import print_json
from ipraktik.cli.options import Options, collect_settings, command
from ipraktik.cli.screen import Screen
from ipraktik.text import say


def add_init(app: typer.Typer, options: Options, screen: Screen) -> None:
    """Add `init`."""
    text = say("Start: a project workbook from exports, or empty sign-up sheets.")

    @command(app, options, "init", text)
    def init(  # noqa: PLR0913 - one parameter an option
        exports: Annotated[list[Path] | None, options.exports()] = None,
        output: Annotated[
            Path | None, options.path("-o", "--output", say("The workbook to write."))
        ] = None,
        hosts: Annotated[
            bool, options.flag("--hosts", say("An empty sheet for hosts only, to send out."))
        ] = False,
        interns: Annotated[
            bool, options.flag("--interns", say("An empty sheet for interns only, to send out."))
        ] = False,
        example: Annotated[
            bool, options.flag("--example", say("Write the example of 51 hosts and 72 interns."))
        ] = False,
        evaluation: Annotated[
            bool, options.flag("--evaluation", say("The questions to ask after the week."))
        ] = False,
        force: Annotated[bool, options.force()] = False,
        lang: Annotated[str, options.lang()] = options.texts.code,
    ) -> None:
        from ipraktik.cli.start import StartOptions, start

        asked = StartOptions(exports or [], output, hosts, interns, example, force, evaluation)
        start(screen, asked)


def add_validate(app: typer.Typer, options: Options, screen: Screen) -> None:
    """Add `validate`."""
    text = say("Check sign-ups; show supply and demand.")

    @command(app, options, "validate", text)
    def validate(  # noqa: PLR0913 - one parameter an option
        files: Annotated[list[Path], options.files()],
        as_json: Annotated[bool, options.json()] = False,
        year: Annotated[int | None, options.year()] = None,
        settings: Annotated[list[str] | None, options.settings()] = None,
        report: Annotated[Path | None, options.report()] = None,
        force: Annotated[bool, options.force()] = False,
        lang: Annotated[str, options.lang()] = options.texts.code,
    ) -> None:
        from ipraktik import pipeline
        from ipraktik.cli.show_checked import checked_as_json, show_checked
        from ipraktik.model.findings import Severity

        overrides = collect_settings(settings, year)
        with screen.progress() as tell:
            if report is None:
                checked = pipeline.validate(files, overrides, tell)
            else:
                checked = pipeline.report(files, report, overrides, force, tell)
        if as_json:
            print_json(checked_as_json(checked, options.texts))
        else:
            show_checked(screen, checked, files, report)
        raise typer.Exit(1 if checked.count(Severity.ERROR) else 0)
