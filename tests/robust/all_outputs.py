"""Runs every command that writes, under the locale and the clock of its environment.

    python -m tests.robust.all_outputs SIGNUPS FOLDER SECONDS [--drill]

The clock goes so many seconds ahead; the locale is set for all that C and Python format.
"""

from __future__ import annotations

import datetime
import locale
import sys
import time
from pathlib import Path
from typing import Any


def set_ahead(seconds: int) -> None:
    """Let everybody who asks for the time get a later one."""
    import pandas  # noqa: F401 - compiled against the real class, so before it is replaced

    real_time, real_ns = time.time, time.time_ns
    real_local, real_utc = time.localtime, time.gmtime
    real = datetime.datetime

    class Meta(type(real)):  # type: ignore[misc]
        def __instancecheck__(cls, one: object) -> bool:
            return isinstance(one, real)

    class Later(real, metaclass=Meta):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return real.fromtimestamp(real_time() + seconds, tz)

        @classmethod
        def today(cls) -> Any:
            return cls.now()

        @classmethod
        def utcnow(cls) -> Any:
            return cls.now(datetime.UTC).replace(tzinfo=None)

    datetime.datetime = Later  # type: ignore[misc]
    time.time = lambda: real_time() + seconds
    time.time_ns = lambda: real_ns() + seconds * 10**9
    time.localtime = lambda at=None: real_local(time.time() if at is None else at)
    time.gmtime = lambda at=None: real_utc(time.time() if at is None else at)


def run_all(source: str, folder: Path, *options: str) -> None:
    from ipraktik.cli.main import main
    from tests.robust.answers import write_answers
    from tests.robust.runs import evaluation

    answers = write_answers(folder.parent / "svar.xlsx")
    match, year = folder / "match.xlsx", folder / "år"
    year.mkdir()
    commands: tuple[tuple[object, ...], ...] = (
        ("validate", source, "--report", folder / "rapport.xlsx"),
        ("match", source, "-o", match, "--quick"),
        ("match", match, "-o", folder / "igen.xlsx", "--quick"),
        *([("match", source, "-o", folder / "fuld.xlsx", *options)] if options else []),
        ("export", match, "-o", folder / "eksport"),
        ("export", match, "-o", folder / "anonym", "--anonym"),
        ("init", source, "-o", folder / "projekt.xlsx"),
        ("init", "--hosts", "-o", folder / "tom.xlsx"),
        ("init", "--example", "-o", folder / "eksempel.xlsx"),
        ("init", "--evaluation", "-o", folder / "spørgeskema.xlsx"),
        ("evaluate", answers, "-o", folder / "svar alene.xlsx"),
        evaluation(answers, match, year),
    )
    for command in commands:
        try:
            main([str(one) for one in command])
        except SystemExit as stop:
            if stop.code:
                raise


if __name__ == "__main__":
    locale.setlocale(locale.LC_ALL, "")
    if int(sys.argv[3]):
        set_ahead(int(sys.argv[3]))
    run_all(sys.argv[1], Path(sys.argv[2]), *sys.argv[4:])
    print("locale:", locale.setlocale(locale.LC_ALL), "year:", datetime.datetime.now().year)
