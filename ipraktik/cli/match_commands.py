"""`match` and `export`: the match workbook, and what each host and intern receives."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ipraktik.cli.json_out import print_json
from ipraktik.cli.options import Options, collect_settings, command, require_output
from ipraktik.cli.screen import Screen
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.pipeline import MatchOptions

_MAX_MOVES = say(
    "New match: move at most so many of those who were sent a host and could each keep it."
)


def add_match(app: typer.Typer, options: Options, screen: Screen) -> None:
    """Add `match`."""

    @command(app, options, "match", say("Find the best match and write it as a workbook."))
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
        time_limit: Annotated[float, options.seconds(say("Seconds for the search."))] = 60.0,
        last_year: Annotated[Path | None, options.last_year()] = None,
        year: Annotated[int | None, options.year()] = None,
        settings: Annotated[list[str] | None, options.settings()] = None,
        lang: Annotated[str, options.lang()] = options.texts.code,
    ) -> None:
        from ipraktik.pipeline import MatchOptions

        overrides = collect_settings(settings, year, seed)
        if check:
            chosen = MatchOptions(skip_errors, time_limit=time_limit)
            raise typer.Exit(_judge(screen, files, overrides, chosen, as_json))
        chosen = MatchOptions(
            *(skip_errors, force, time_limit, quick),
            drill=drill,
            max_moves=max_moves,
            last_year=last_year,
        )
        left_out = _match(screen, files, require_output(output), overrides, chosen, as_json)
        raise typer.Exit(1 if strict and left_out else 0)


def _judge(
    screen: Screen,
    files: Sequence[Path],
    overrides: Mapping[str, str],
    chosen: "MatchOptions",
    as_json: bool,
) -> int:
    from ipraktik import pipeline
    from ipraktik.cli.show_edits import judgement_as_json, show_judgement

    with screen.progress() as tell:
        judged = pipeline.check_edits(files, overrides, chosen.skip_errors, chosen.time_limit, tell)
    if as_json:
        print_json(judgement_as_json(judged, screen.texts))
    else:
        show_judgement(screen, judged)
    return 0 if judged.is_possible else 1


def _match(  # noqa: PLR0913 - what was typed, in parts
    screen: Screen,
    files: Sequence[Path],
    output: Path,
    overrides: Mapping[str, str],
    chosen: "MatchOptions",
    as_json: bool,
) -> bool:
    """Match, show what came of it, and return whether anybody is without a host."""
    from ipraktik import pipeline
    from ipraktik.cli.show_match import match_as_json, show_match

    with screen.progress() as tell:
        found = pipeline.match(files, output, overrides, chosen, tell)
    if as_json:
        print_json(match_as_json(found))
    else:
        show_match(screen, found, output)
    return bool(found.without_host)


def add_export(app: typer.Typer, options: Options, screen: Screen) -> None:
    """Add `export`."""
    text = say("Write the sheets for each host.")

    @command(app, options, "export", text)
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
