"""Commands whose wrong use is told in the program's own words, in the language of the screen.

The parser's own errors are English, several lines long, and repeat what was typed as it is. So
each kind of them becomes a `UsageError` here, before anybody sees it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches

import click
from typer.core import TyperCommand, TyperGroup

from ipraktik.cli.harmless import shortened
from ipraktik.errors import UsageError
from ipraktik.text import Text, say


class Command(TyperCommand):
    """One command."""

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)  # type: ignore[arg-type]
        self.allow_extra_args = True  # they are refused below

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return ``--help``, which prints to the stream that everything else goes to."""
        return _printing(super().get_help_option(ctx))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments.

        Raises
        ------
        UsageError
            If they are not this command's.
        """
        with _told(ctx):
            rest = super().parse_args(ctx, args)
        if ctx.args:
            extra = shortened(" ".join(ctx.args))
            raise _refused(ctx, say("'{extra}' is more than this command takes.", extra=extra))
        return rest


class Group(TyperGroup):
    """The program itself, with its commands."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return ``--help``, as of a command."""
        return _printing(super().get_help_option(ctx))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what stands before the command.

        Raises
        ------
        UsageError
            If it is no option of the program.
        """
        with _told(ctx):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command.

        Raises
        ------
        UsageError
            If there is none.
        """
        with _told(ctx):
            return super().invoke(ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command.

        Raises
        ------
        UsageError
            If there is none of that name.
        """
        if args[0] in self.commands:
            return super().resolve_command(ctx, args)
        name = shortened(args[0])
        near = get_close_matches(args[0], self.commands, n=1)
        if near:
            text = say("There is no command '{name}'. Do you mean {near}?", name=name, near=near[0])
        else:
            commands = ", ".join(self.commands)
            text = say(
                "There is no command '{name}', only {commands}.", name=name, commands=commands
            )
        raise _refused(ctx, text)


def _printing(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.callback = _print_help
    return option


def _print_help(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        sys.stdout.write(f"{ctx.get_help()}\n")
        ctx.exit()


@contextmanager
def _told(ctx: click.Context) -> Iterator[None]:
    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise
    except click.UsageError as error:
        raise _refused(ctx, _describe(ctx, error)) from None


def _refused(ctx: click.Context, what: Text) -> UsageError:
    return UsageError(say("{what} See: {command} --help", what=what, command=ctx.command_path))


def _describe(ctx: click.Context, error: click.UsageError) -> Text:
    """Return what is wrong; of what the parser says only the names are used."""
    if isinstance(error, click.NoSuchOption):
        name = shortened(error.option_name)
        if error.possibilities:
            near = error.possibilities[0]
            return say("There is no option '{name}'. Do you mean {near}?", name=name, near=near)
        return say("There is no option '{name}'.", name=name)
    if isinstance(error, click.BadOptionUsage):
        if _is_flag(ctx.command.params, error.option_name):
            return say("{name} takes no value.", name=error.option_name)
        return say("{name} needs a value after it.", name=error.option_name)
    if isinstance(error, click.MissingParameter) and error.param is not None:
        return say("{name} is missing.", name=_name(ctx, error.param))
    if isinstance(error, click.BadParameter) and error.param is not None:
        return say("{name} cannot have that value.", name=_name(ctx, error.param))
    if isinstance(ctx.command, Group):
        return say("A command is missing.")
    return say("The command was not understood.")


def _is_flag(params: Sequence[click.Parameter], name: str) -> bool:
    of_that_name = [one for one in params if name in (*one.opts, *one.secondary_opts)]
    return all(isinstance(one, click.Option) and one.is_flag for one in of_that_name)


def _name(ctx: click.Context, param: click.Parameter) -> str:
    if isinstance(param, click.Option):
        return " / ".join(param.opts)
    return param.make_metavar(ctx)
