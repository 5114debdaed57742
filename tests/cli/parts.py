"""Every text in a file: packed parts unpacked, mails decoded, folded lines unfolded."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

_TAG = re.compile("<[^>]*>")
_END = re.compile("</(si|c|f|text|oddHeader|oddFooter|vt:lpstr|definedName|a:p|c:v)>")


def opened(content: bytes) -> EmailMessage:
    """Return a draft as a mail program reads it."""
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def attached(message: EmailMessage) -> dict[str, bytes]:
    """Return the attachments of a draft by their names."""
    parts = message.iter_attachments()
    return {str(one.get_filename()): bytes(one.get_payload(decode=True)) for one in parts}


def parts_of(name: str, content: bytes) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every part of a file, parts of attachments among them.

    The texts of a workbook come as the XML that they stand in, and once more without its tags,
    so that a name in two runs of letters is found too.
    """
    if name.endswith(".xlsx"):
        with zipfile.ZipFile(io.BytesIO(content)) as pack:
            yield f"{name}!", pack.comment.decode("utf-8")
            for part in pack.infolist():
                xml = html.unescape(pack.read(part).decode("utf-8"))
                plain = _TAG.sub("", _END.sub("\n", xml))
                comment = (part.comment + part.extra).decode("latin-1")
                yield f"{name}!{part.filename}", "\n".join((xml, plain, comment))
    elif name.endswith(".eml"):
        message = opened(content)
        body = message.get_body()
        assert body is not None
        yield f"{name}!head", "\n".join(f"{key}: {value}" for key, value in message.items())
        yield f"{name}!body", body.get_content()
        for file, inside in attached(message).items():
            yield f"{name}!{file}", file
            for part_name, text in parts_of(file, inside):
                yield f"{name}!{part_name}", text
    else:
        assert name.endswith(".ics"), name
        unfolded = content.decode("utf-8").replace("\r\n ", "")
        yield name, re.sub(r"\\(.)", lambda sign: "\n" if sign[1] in "nN" else sign[1], unfolded)


def parts_in(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the parts of a file in a folder, its name among them."""
    yield f"{path.name}!", path.name
    yield from parts_of(path.name, path.read_bytes())


def spaced(text: str) -> str:
    """Return a text with one space wherever there are any, or a line ends."""
    return re.sub(r"\s+", " ", text)


class Haystack:
    """Texts to search for what should not be there."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._text = spaced("\n".join(texts)).casefold()
        self._digits = re.sub(r"(?<=\d)[ -](?=\d)", "", self._text)

    def holds(self, secret: str) -> bool:
        """Whether a secret is there as whole words, in capitals or not, however spaced."""
        digits = re.sub(r"[ +-]", "", secret)
        if digits.isdecimal():
            return digits in self._digits
        words = spaced(secret).casefold()
        if words not in self._text:  # quick, and so nearly always
            return False
        return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", self._text) is not None
