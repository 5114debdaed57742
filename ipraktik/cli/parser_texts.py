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
    say("Error"),
    say("Error: {message}"),
    say("Missing argument"),
    say("Missing option"),
    say("Missing parameter"),
    say("Missing command."),
    say("No such command {name!r}."),
    say("No such option: {name}"),
    say("No such option {name!r}."),
    say("Option {name!r} does not take a value."),
    say("{value} is not in the range {range}."),
    say("{name} {filename!r} is not readable."),
    say("Positional arguments"),
    say("default: {default}"),
    say("Aborted!"),
    say("Got unexpected extra argument ({args})"),
    say("Option {name!r} requires an argument."),
    say("Try '{command} {option}' for help."),
    say("Invalid value: {message}"),
    say("Invalid value for {param_hint}: {message}"),
    say("{value!r} is not a valid {number_type}."),
)
"""Given to gettext by click itself; these calls only make the extractor see them."""
