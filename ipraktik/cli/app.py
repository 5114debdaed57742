"""The commands. Each one calls one job of the pipeline and shows what came of it."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import click
import typer

from ipraktik import __version__
from ipraktik.cli.evaluate import add_evaluate
from ipraktik.cli.options import Options, collect_settings, require_output
from ipraktik.cli.screen import Screen
from ipraktik.errors import IpraktikError
from ipraktik.language import Language
from ipraktik.text import Text, say


def run(arguments: Sequence[str], texts: Language) -> int:
    """Run the command line and return its exit code; the one place that tells errors."""
    screen = Screen(texts)
    command = typer.main.get_command(build_app(texts, screen))
    try:
        code = command.main(list(arguments), prog_name="ipraktik", standalone_mode=False)
    except IpraktikError as error:
        screen.fail(error.text, error.refusal)
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return 2
    except click.exceptions.Abort:
        screen.fail(say("Stopped; nothing was written."))
        return 130
    return code if isinstance(code, int) else 0


def build_app(texts: Language, screen: Screen) -> typer.Typer:
    """Return the commands with their help in the chosen language."""
    options = Options(texts)
    app = typer.Typer(
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help=texts.render(
            say("Match visitors and host workplaces: from sign-up sheets to sheets for each host.")
        ),
        epilog=texts.render(say("Try it: ipraktik init --example")),
    )

    @app.callback()
    def root(
        version: Annotated[
            bool, options.flag("--version", say("Show the version."), callback=_show_version)
        ] = False,
        lang: Annotated[str, options.lang()] = texts.code,
    ) -> None:
        pass

    for add in (_add_init, _add_validate, _add_match, _add_status, _add_explain, _add_export):
        add(app, options, screen)
    add_evaluate(app, options, screen)
    return app


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"ipraktik {__version__}")
        raise typer.Exit


Register = Callable[[Any], Any]


def _command(app: typer.Typer, options: Options, name: str, text: Text) -> Register:
    return app.command(name, help=options.texts.render(text), no_args_is_help=True)


def _add_init(app: typer.Typer, options: Options, screen: Screen) -> None:
    text = say("Start: a project workbook from exports, or empty sign-up sheets.")

    @_command(app, options, "init", text)
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


def _add_validate(app: typer.Typer, options: Options, screen: Screen) -> None:
    text = say("Check sign-ups; show supply and demand.")

    @_command(app, options, "validate", text)
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
            _print_json(checked_as_json(checked, options.texts))
        else:
            show_checked(screen, checked, files, report)
        raise typer.Exit(1 if checked.count(Severity.ERROR) else 0)


_MAX_MOVES = say(
    "New match: move at most so many of those who were sent a host and could each keep it."
)


def _add_match(app: typer.Typer, options: Options, screen: Screen) -> None:
    @_command(app, options, "match", say("Find the best match and write it as a workbook."))
    def match(  # noqa: PLR0913 - one parameter an option
        files: Annotated[list[Path], options.files()],
        output: Annotated[
            Path | None, options.path("-o", "--output", say("The workbook to write."))
        ] = None,
        check: Annotated[
            bool, options.flag("--check", say("Judge what you have typed into MATCH, no more."))
        ] = False,
        skip_errors: Annotated[
            bool, options.flag("--skip-errors", say("Leave rows with errors out."))
        ] = False,
        strict: Annotated[
            bool, options.flag("--strict", say("Leave with 1 if anybody is without a host."))
        ] = False,
        quick: Annotated[
            bool, options.flag("--quick", say("Leave out what takes longer than the match."))
        ] = False,
        drill: Annotated[
            bool, options.flag("--drill", say("Add the sheet Beredskab: what if somebody cancels?"))
        ] = False,
        max_moves: Annotated[int | None, options.number("--max-moves", _MAX_MOVES)] = None,
        force: Annotated[bool, options.force()] = False,
        as_json: Annotated[bool, options.json()] = False,
        seed: Annotated[int | None, options.number("--seed", say("The lottery's number."))] = None,
        time_limit: Annotated[
            float, options.number("--time-limit", say("Seconds for the search."))
        ] = 60.0,
        last_year: Annotated[Path | None, options.last_year()] = None,
        year: Annotated[int | None, options.year()] = None,
        settings: Annotated[list[str] | None, options.settings()] = None,
        lang: Annotated[str, options.lang()] = options.texts.code,
    ) -> None:
        from ipraktik import pipeline
        from ipraktik.cli.show_edits import judgement_as_json, show_judgement
        from ipraktik.cli.show_match import match_as_json, show_match

        overrides = collect_settings(settings, year, seed)
        if check:
            with screen.progress() as tell:
                judged = pipeline.check_edits(files, overrides, skip_errors, time_limit, tell)
            if as_json:
                _print_json(judgement_as_json(judged, options.texts))
            else:
                show_judgement(screen, judged)
            raise typer.Exit(0 if judged.is_possible else 1)
        chosen = pipeline.MatchOptions(
            *(skip_errors, force, time_limit, quick),
            drill=drill,
            max_moves=max_moves,
            last_year=last_year,
        )
        output = require_output(output)
        with screen.progress() as tell:
            found = pipeline.match(files, output, overrides, chosen, tell)
        if as_json:
            _print_json(match_as_json(found))
        else:
            show_match(screen, found, output)
        raise typer.Exit(1 if strict and found.without_host else 0)


def _add_status(app: typer.Typer, options: Options, screen: Screen) -> None:
    text = say("Say how far the answers are, and whom to call first.")

    @_command(app, options, "status", text)
    def status(
        match_file: Annotated[Path, options.match_file()],
        today: Annotated[datetime | None, options.today()] = None,
        as_json: Annotated[bool, options.json()] = False,
        lang: Annotated[str, options.lang()] = options.texts.code,
    ) -> None:
        from ipraktik import pipeline
        from ipraktik.cli.show_status import show_status
        from ipraktik.cli.status_json import status_as_json

        day = (today or datetime.now()).date()
        with screen.progress() as tell:
            found = pipeline.status(match_file, day, tell)
        if as_json:
            _print_json(status_as_json(found))
        else:
            show_status(screen, found, match_file)


def _add_explain(app: typer.Typer, options: Options, screen: Screen) -> None:
    @_command(app, options, "explain", say("Say why an intern or a host got what it got."))
    def explain(  # noqa: PLR0913 - one parameter an option
        match_file: Annotated[Path, options.match_file()],
        who: Annotated[str, options.who()],
        other: Annotated[str | None, options.other()] = None,
        as_json: Annotated[bool, options.json()] = False,
        time_limit: Annotated[
            float, options.number("--time-limit", say("Seconds for all questions."))
        ] = 60.0,
        lang: Annotated[str, options.lang()] = options.texts.code,
    ) -> None:
        from ipraktik import pipeline
        from ipraktik.cli.explained_json import explained_as_json
        from ipraktik.cli.show_candidates import show_candidates
        from ipraktik.cli.show_explained import show_explained

        try:
            with screen.progress() as tell:
                answer = pipeline.explain(match_file, who, time_limit, tell, other)
        except pipeline.SeveralFitError as several:
            show_candidates(screen, several)
            raise typer.Exit(several.exit_code) from several
        if as_json:
            _print_json(explained_as_json(answer, options.texts))
        else:
            show_explained(screen, answer)


def _add_export(app: typer.Typer, options: Options, screen: Screen) -> None:
    text = say("Write the sheets for each host.")

    @_command(app, options, "export", text)
    def export(
        match_file: Annotated[Path, options.match_file()],
        output: Annotated[Path, options.path("-o", "--output", say("The folder to write."))],
        anonymous: Annotated[
            bool, options.flag("--anonym", say("Invented names, to show the folder around."))
        ] = False,
        force: Annotated[bool, options.force()] = False,
        lang: Annotated[str, options.lang()] = options.texts.code,
    ) -> None:
        from ipraktik import pipeline
        from ipraktik.cli.show_files import show_exported

        with screen.progress() as tell:
            written = pipeline.export(match_file, output, force, tell, anonymous)
        show_exported(screen, written, output, anonymous)


def _print_json(value: object) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))
