"""Texts of click and typer that users see, listed so that the catalogue holds them."""

from __future__ import annotations

from ipraktik.text import say

PARSER_TEXTS = (
    say("Usage:"),
    say("Options"),
    say("Commands"),
    say("Arguments"),
    say("Show this message and exit."),
    say("required"),
    say("Positional arguments"),
    say("default: {default}"),
)
"""Given to gettext by click itself; these calls only make the extractor see them."""
