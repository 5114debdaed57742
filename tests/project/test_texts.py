"""Tests that the catalogue holds every text, in Danish, and that its binary is up to date."""

from __future__ import annotations

import string
import sys

from babel.messages.catalog import Message

from tests.conftest import REPO

sys.path.insert(0, str(REPO / "tools"))
import texts


def variants(message: Message) -> list[tuple[str, str]]:
    ids = message.id if isinstance(message.id, tuple) else (message.id,)
    strings = message.string if isinstance(message.string, tuple) else (message.string,)
    return list(zip(ids, strings, strict=True))


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_every_text_has_a_translation() -> None:
    """Tests that no text of the package lacks its Danish translation."""
    assert texts.untranslated(texts.updated()) == []


def test_catalogue_is_up_to_date() -> None:
    """Tests that the catalogue holds just the texts in use and that its binary was compiled."""
    in_use = {message.id for message in texts.extract() if message.id}
    assert in_use == {message.id for message in texts.translated() if message.id}
    assert texts.MO_FILE.read_bytes() == texts.compiled(texts.updated())


def test_translations_have_the_same_fields() -> None:
    """Tests that a translation names no value that the text does not have."""
    for message in texts.translated():
        for template, translation in variants(message) if message.id else ():
            allowed = {field for one, _ in variants(message) for field in fields(one)}
            assert fields(translation) <= allowed, template
