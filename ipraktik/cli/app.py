"""The program on the command line: which commands it has, and how each of them can end."""

import sys
from collections.abc import Sequence
from typing import Annotated

import click
import typer

from ipraktik import __version__
from ipraktik.cli.answer_commands import add_explain, add_status
from ipraktik.cli.evaluate import add_evaluate
from ipraktik.cli.faults import FAULT_EXIT, describe_fault
from ipraktik.cli.json_out import print_json_error
from ipraktik.cli.match_commands import add_export, add_match
from ipraktik.cli.options import Options
from ipraktik.cli.parsing import Group
from ipraktik.cli.screen import Screen
from ipraktik.cli.signup_commands import add_init, add_validate
from ipraktik.errors import IpraktikError, Refusal
from ipraktik.language import Language
from ipraktik.text import Text, say


def run(arguments: Sequence[str], texts: Language) -> int:
    """Run the command line and return its exit code; the one place that tells errors."""
    screen = Screen(texts)
    end = _Ending(screen, "--json" in arguments)
    try:
        command = typer.main.get_command(build_app(texts, screen))
        code = command.main(list(arguments), prog_name="ipraktik", standalone_mode=False)
    except IpraktikError as error:
        return end.told(error)
    except click.exceptions.NoArgsIsHelpError as error:
        sys.stderr.write(f"{error.ctx.get_help()}\n")
        return 2
    except MemoryError:
        return end.failed(_NO_MEMORY, Refusal.MEMORY, 2)
    except Exception as error:
        end.failed(_FAULT, Refusal.FAULT, FAULT_EXIT)
        for line in describe_fault(error):
            screen.beside(line)
        return FAULT_EXIT
    if code == _STOPPED_EXIT:
        return end.failed(_STOPPED, None, _STOPPED_EXIT)
    return code if isinstance(code, int) else 0


_STOPPED_EXIT = 130
_STOPPED = say("Stopped. Files that are not named above as written are as they were.")
_NO_MEMORY = say(
    "This computer has too little memory free for it. Close other programs and try again."
)
_FAULT = say(
    "The program has a fault and stopped. Send the lines below to those who maintain it: they "
    "say where in the program, and hold nothing from your files."
)


class _Ending:
    """How a command that could not do its work ends."""

    def __init__(self, screen: Screen, as_json: bool) -> None:
        self._screen = screen
        self._as_json = as_json

    def told(self, error: IpraktikError) -> int:
        """Tell what the user can mend."""
        from ipraktik.cli.show_candidates import show_candidates
        from ipraktik.pipeline import SeveralFitError

        code = self.failed(error.text, error.refusal, error.exit_code)
        if isinstance(error, SeveralFitError):
            show_candidates(self._screen, error)
        return code

    def failed(self, text: Text, refusal: Refusal | None, code: int) -> int:
        """Tell why, for people and for scripts, and return the exit code."""
        if self._as_json:
            word = refusal or ("stopped" if code == _STOPPED_EXIT else "findings")
            print_json_error(word, code, self._screen.texts.render(text))
        self._screen.fail(text, refusal)
        return code


def build_app(texts: Language, screen: Screen) -> typer.Typer:
    """Return the commands with their help in the chosen language."""
    options = Options(texts)
    app = typer.Typer(
        cls=Group,
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        options_metavar=texts.render(say("[OPTIONS]")),
        subcommand_metavar=texts.render(say("COMMAND [OPTIONS]...")),
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

    adders = (add_init, add_validate, add_match, add_status, add_explain, add_export, add_evaluate)
    for add in adders:
        add(app, options, screen)
    return app


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"ipraktik {__version__}\n")
        raise typer.Exit
