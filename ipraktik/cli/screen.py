"""The terminal: tables, lines and progress, always as plain text, never as markup."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich import box
from rich.console import Console
from rich.progress import BarColumn, SpinnerColumn, TextColumn
from rich.progress import Progress as Bar
from rich.table import Table
from rich.text import Text as Line

from ipraktik.cli.harmless import harmless
from ipraktik.cli.streams import readable
from ipraktik.errors import Refusal
from ipraktik.language import Language
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.text import Text

_NARROWEST_COLUMN = 12
_USUAL_WIDTH = 80


def _console(stderr: bool = False) -> Console:
    made = Console(stderr=stderr, highlight=False, markup=False, emoji=False)
    if not made.width:  # a terminal that says it has no columns would be shown nothing
        made.width = _USUAL_WIDTH
    return made


class Screen:
    """Prints texts in one language; what users typed is never read as markup.

    Parameters
    ----------
    texts : Language
    """

    def __init__(self, texts: Language) -> None:
        self.texts = texts
        self._out = _console()
        self._err = _console(stderr=True)

    def plain(self, text: Text | str) -> str:
        """Return a text in the screen's language, on one line, that steers no terminal."""
        return readable(harmless(self.texts.render(text)), sys.stdout)

    def line(self, text: Text | str = "", style: str = "") -> None:
        """Print one line."""
        self._out.print(Line(self.plain(text), style=style))

    def item(self, text: Text | str, indent: int = 2, style: str = "", *, hanging: int = 0) -> None:
        """Print a paragraph that keeps its indent where it goes on, or `hanging` more."""
        lines = textwrap.wrap(
            self.plain(text),
            max(self._out.width, indent + hanging + 1),
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hanging),
            break_on_hyphens=False,
        )
        for line in lines:
            self._out.print(Line(line, style=style), soft_wrap=True)

    def command(self, text: Text) -> None:
        """Print a line that holds a command; it is not broken, so that it can be copied."""
        self._out.print(Line(self.plain(text)), soft_wrap=True)

    def fail(self, text: Text, refusal: Refusal | None = None) -> None:
        """Print an error where errors go, with the word for its cause."""
        ending = f" [{refusal}]" if refusal else ""
        sys.stdout.flush()  # where both go to one place, in the order they were said
        self._err.print(Line(self.plain(text) + ending, style="bold red"), soft_wrap=True)

    def beside(self, text: Text | str) -> None:
        """Print a line that goes with an error."""
        self._err.print(Line("  " + self.plain(text)), soft_wrap=True)

    def table(
        self,
        headers: Sequence[Text],
        rows: Sequence[Sequence[Text | str | Line]],
        numbers: Sequence[int] = (),
        title: Text | None = None,
    ) -> None:
        """Print a table; columns in `numbers` are set to the right.

        Where there is no room for so many columns, each row becomes a paragraph.
        """
        names = [self.plain(header) for header in headers]
        lines = [[c if isinstance(c, Line) else Line(self.plain(c)) for c in row] for row in rows]
        if self._out.width < _NARROWEST_COLUMN * len(names):
            self._paragraphs(names, lines, title)
            return
        table = Table(
            box=box.SIMPLE_HEAD,
            title=self.plain(title) if title else None,
            title_justify="left",
            title_style="bold",
            pad_edge=False,
        )
        for position, name in enumerate(names):
            right = position in numbers
            table.add_column(Line(name), justify="right" if right else "left", overflow="fold")
        for line in lines:
            table.add_row(*line)
        self._out.print(table)

    def _paragraphs(
        self, names: Sequence[str], lines: Sequence[Sequence[Line]], title: Text | None
    ) -> None:
        if title:
            self.item(title, 0, "bold")
        for line in lines:
            for name, cell in zip(names, line, strict=True):
                if cell.plain:
                    self.item(f"{name}: {cell.plain}" if name else cell.plain, 0, hanging=2)
            self.line()

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """Show what is being done, on the error stream, and only on a terminal."""
        if not self._err.is_terminal:
            yield silent
            return
        columns = (
            SpinnerColumn("line"),
            TextColumn("{task.description}", markup=False),
            BarColumn(24),
        )
        with Bar(*columns, console=self._err, transient=True) as bar:
            task = bar.add_task("", total=None)

            def tell(text: Text, done: int = 0, total: int = 0, /) -> None:
                bar.update(task, description=self.plain(text), completed=done, total=total or None)

            yield tell
