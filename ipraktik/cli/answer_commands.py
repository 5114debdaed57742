"""`status` and `explain`: what to do, and what to say, while the answers come."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from ipraktik.cli.json_out import print_json
from ipraktik.cli.options import Options, command
from ipraktik.cli.screen import Screen
from ipraktik.text import say


def add_status(app: typer.Typer, options: Options, screen: Screen) -> None:
    """Add `status`."""
    text = say("Say how far the answers are, and whom to call first.")

    @command(app, options, "status", text)
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
            print_json(status_as_json(found))
        else:
            show_status(screen, found, match_file)


def add_explain(app: typer.Typer, options: Options, screen: Screen) -> None:
    """Add `explain`."""

    @command(app, options, "explain", say("Say why an intern or a host got what it got."))
    def explain(  # noqa: PLR0913 - one parameter an option
        match_file: Annotated[Path, options.match_file()],
        who: Annotated[str, options.who()],
        other: Annotated[str | None, options.other()] = None,
        as_json: Annotated[bool, options.json()] = False,
        time_limit: Annotated[float, options.seconds(say("Seconds for all questions."))] = 60.0,
        lang: Annotated[str, options.lang()] = options.texts.code,
    ) -> None:
        from ipraktik import pipeline
        from ipraktik.cli.explained_json import explained_as_json
        from ipraktik.cli.show_explained import show_explained

        with screen.progress() as tell:
            answer = pipeline.explain(match_file, who, time_limit, tell, other)
        if as_json:
            print_json(explained_as_json(answer, options.texts))
        else:
            show_explained(screen, answer)
