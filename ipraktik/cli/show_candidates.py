"""Whom somebody could have meant, with names: this is the coordinator's own screen."""

from __future__ import annotations

from ipraktik.cli.people_words import host_name, intern_name
from ipraktik.cli.screen import Screen
from ipraktik.model.people import Intern
from ipraktik.pipeline import SeveralFitError
from ipraktik.text import say


def show_candidates(screen: Screen, several: SeveralFitError) -> None:
    """Tell of each who fits the ID, name and workplace, and what fits."""
    for one in several.candidates:
        person = one.person
        name = intern_name(person) if isinstance(person, Intern) else host_name(person)
        screen.beside(say("{name}: {why}", name=name, why=one.why))
