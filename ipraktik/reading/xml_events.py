"""XML as a stream of tags, in little memory, without document types or entities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.parsers import expat

from ipraktik.errors import Refusal
from ipraktik.reading.unreadable import Budget, UnreadableError, damaged, named, too_large
from ipraktik.text import say

_CHUNK = 1 << 19
"""Bytes read at a time; no text between two tags is longer (a full cell takes a tenth)."""

Event = tuple[str, Mapping[str, str] | None, str]
"""A tag's name without prefix; where it opens its attributes, where it closes the text before."""


def xml_events(part: str, data: bytes, budget: Budget) -> Iterator[Event]:
    """Yield the tags of a part.

    Raises
    ------
    UnreadableError
        If it is no XML, has a document type, or is too much.
    """
    budget.parse(data.count(b"<") + data.count(b"="))
    found: list[Event] = []
    text: list[str] = []
    parser = _parser(found, text)
    try:
        for at in range(0, len(data), _CHUNK):
            chunk = data[at : at + _CHUNK]
            # The parser would begin such a text anew with each chunk.
            if (len(chunk) == _CHUNK and b"<" not in chunk) or sum(map(len, text)) > _CHUNK:
                raise too_large(say("its part {part} has too long a text", part=named(part)))
            parser.Parse(chunk, False)
            yield from found
            found.clear()
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise damaged(say("its part {part} breaks off or is garbled", part=named(part))) from error
    yield from found


def _parser(found: list[Event], text: list[str]) -> expat.XMLParserType:
    def start(name: str, attributes: dict[str, str]) -> None:
        text.clear()
        found.append((name.rpartition(":")[2], attributes, ""))

    def end(name: str) -> None:
        found.append((name.rpartition(":")[2], None, "".join(text)))
        text.clear()

    def refuse(*_: object) -> None:
        raise UnreadableError(Refusal.UNSAFE, say("it holds a document type (DOCTYPE)"))

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text.append
    parser.StartDoctypeDeclHandler = refuse
    return parser


def local_names(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return attributes by their names without prefix."""
    return {name.rpartition(":")[2]: value for name, value in attributes.items()}
