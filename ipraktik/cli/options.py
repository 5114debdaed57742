"""Options that several commands share, with their help in the chosen language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import typer

from ipraktik.cli import values
from ipraktik.cli.harmless import shortened
from ipraktik.cli.local_paths import local_path
from ipraktik.cli.parsing import Command
from ipraktik.errors import UsageError
from ipraktik.language import LANGUAGES, Language
from ipraktik.text import Text, say


class Options:
    """Makes typer options whose help is rendered once.

    Parameters
    ----------
    texts : Language
    """

    def __init__(self, texts: Language) -> None:
        self.texts = texts

    def files(self) -> Any:
        """Return the argument for sign-up files."""
        return typer.Argument(
            metavar=self.texts.render(say("FILES")),
            parser=local_path,
            help=self.texts.render(say("Sign-ups: .xlsx or .csv, one file or several.")),
            show_default=False,
        )

    def exports(self) -> Any:
        """Return the argument for exports, which may be left out."""
        return typer.Argument(
            metavar=self.texts.render(say("[EXPORT]...")),
            parser=local_path,
            help=self.texts.render(
                say("Exports of your forms, and an earlier PROJEKT.xlsx to go on from.")
            ),
            show_default=False,
        )

    def match_file(self) -> Any:
        """Return the argument for one match workbook."""
        return typer.Argument(
            metavar=self.texts.render(say("MATCH")),
            parser=local_path,
            help=self.texts.render(say("The workbook that 'ipraktik match' wrote.")),
            show_default=False,
        )

    def who(self) -> Any:
        """Return the argument for one intern or host."""
        return typer.Argument(
            metavar=self.texts.render(say("WHO")),
            help=self.texts.render(say("An intern or a host: ID, e-mail or name.")),
            show_default=False,
        )

    def other(self) -> Any:
        """Return the argument for the other side."""
        return typer.Argument(
            metavar=self.texts.render(say("OTHER")),
            help=self.texts.render(
                say("The other side, for these two alone: why P005 is not at V040.")
            ),
            show_default=False,
        )

    def flag(self, name: str, text: Text, callback: Callable[[bool], None] | None = None) -> Any:
        """Return an on-off option; one with a callback is looked at first."""
        return typer.Option(
            name, help=self.texts.render(text), callback=callback, is_eager=callback is not None
        )

    def path(self, short: str, name: str, text: Text) -> Any:
        """Return an option for an output."""
        return typer.Option(
            short,
            name,
            metavar=self.texts.render(say("PATH")),
            parser=local_path,
            help=self.texts.render(text),
            show_default=False,
        )

    def report(self) -> Any:
        """Return ``--report``."""
        return typer.Option(
            "--report",
            metavar="R.xlsx",
            parser=local_path,
            help=self.texts.render(
                say("Write the sign-ups with the faulty cells coloured, and mails to send.")
            ),
            show_default=False,
        )

    def last_year(self) -> Any:
        """Return ``--last-year``."""
        return typer.Option(
            "--last-year",
            metavar="MATCH.xlsx",
            parser=local_path,
            help=self.texts.render(
                say("Last year's match: nobody comes to the same host, those left out go first.")
            ),
            show_default=False,
        )

    def number(self, name: str, text: Text) -> Any:
        """Return an option for a whole number that is not negative."""
        return self._valued(name, say("NUMBER"), values.whole_number(name), text)

    def seconds(self, text: Text) -> Any:
        """Return ``--time-limit``."""
        name = "--time-limit"
        return self._valued(name, say("SECONDS"), values.seconds(name), text)

    def _valued(self, name: str, metavar: Text, parser: Callable[[str], object], text: Text) -> Any:
        return typer.Option(
            name,
            metavar=self.texts.render(metavar),
            parser=parser,
            help=self.texts.render(text),
        )

    def force(self) -> Any:
        """Return ``--force``."""
        return self.flag("--force", say("Replace the output if it exists."))

    def json(self) -> Any:
        """Return ``--json``."""
        return self.flag("--json", say("Print one JSON object instead of tables."))

    def today(self) -> Any:
        """Return ``--today``."""
        return typer.Option(
            "--today",
            metavar="2027-05-01",
            parser=values.day("--today"),
            help=self.texts.render(say("The day that deadlines are compared with.")),
            show_default=False,
        )

    def year(self) -> Any:
        """Return ``--year``."""
        text = say("The year of the visits (År).")
        return self._valued("--year", say("YEAR"), values.year("--year"), text)

    def settings(self) -> Any:
        """Return ``--set``."""
        return typer.Option(
            "--set",
            metavar=self.texts.render(say("NAME=VALUE")),
            help=self.texts.render(
                say("Any setting of the sheet Indstillinger, for instance 'Landsdel=ønske'.")
            ),
        )

    def lang(self) -> Any:
        """Return ``--lang``, which `ipraktik.cli.main` has already looked at."""
        return typer.Option(
            "--lang",
            metavar="|".join(LANGUAGES),
            help=self.texts.render(say("Language of the screen; workbooks are always Danish.")),
            callback=_known_language,
            show_default=False,
        )


def _known_language(value: str) -> str:
    if value not in LANGUAGES:
        raise UsageError(say("Unknown language {value}. Choose da or en.", value=shortened(value)))
    return value


def collect_settings(
    given: Sequence[str] | None, year: int | None = None, seed: int | None = None
) -> dict[str, str]:
    """Return settings from the command line by their Danish name.

    Raises
    ------
    UsageError
        If one is not of the form NAME=VALUE.
    """
    settings = {}
    for text in given or ():
        name, separator, value = text.partition("=")
        if not separator:
            raise UsageError(
                say(
                    "--set {text}: write NAME=VALUE, for instance 'Landsdel=ønske'.",
                    text=shortened(text),
                )
            )
        settings[name.strip()] = value.strip()
    if year is not None:
        settings["År"] = str(year)
    if seed is not None:
        settings["Lodtrækning"] = str(seed)
    return settings


def require_output(output: Path | None) -> Path:
    """Return the output, which may only be left out where nothing is written.

    Raises
    ------
    UsageError
        If it is left out.
    """
    if output is None:
        raise UsageError(say("Name the workbook to write: -o MATCH.xlsx"))
    return output


def command(app: typer.Typer, options: Options, name: str, text: Text) -> Callable[[Any], Any]:
    """Return what registers a function as a command."""
    return app.command(
        name,
        cls=Command,
        help=options.texts.render(text),
        no_args_is_help=True,
        options_metavar=options.texts.render(say("[OPTIONS]")),
    )
