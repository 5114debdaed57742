"""What ``--json`` prints: one object, whatever comes of the command."""

from __future__ import annotations

import codecs
import json
import sys

from ipraktik.cli.harmless import escape_steering


def print_json(value: object) -> None:
    """Print a value so that reading it back gives the same data, and showing it is harmless."""
    _print(value, indent=2)


def print_json_error(code: str, exit_code: int, message: str) -> None:
    """Print, on one line, why there is nothing else to print."""
    _print({"error": {"code": code, "exit": exit_code, "message": message}})


def _print(value: object, indent: int | None = None) -> None:
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    only_ascii = not codecs.lookup(encoding).name.startswith("utf")
    text = json.dumps(value, ensure_ascii=only_ascii, indent=indent)
    sys.stdout.write(escape_steering(text) + "\n")
