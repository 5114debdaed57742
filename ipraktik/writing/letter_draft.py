"""A letter as a mail draft (.eml) that a mail program opens unsent, ready to be looked at.

There is no date and no message number in it: both belong to the sending. The same letter gives
the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import quoprimime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import quote
from itertools import groupby

from ipraktik.post.letters import Letter


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter, as it lies in the folder."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter, the name of its file, and what goes with it."""

    name: str
    letter: Letter
    attachments: tuple[Attachment, ...] = ()


_UNSENT = "1"
"""Outlook and Thunderbird open a message with this header as one that is being written."""

_ATOM = re.compile(r"[A-Za-z0-9'-]+")
_END = "\r\n"
_LINE = 76
"""The longest line of an encoded text."""

_MIME = "MIME-Version: 1.0"
_POLICY = SMTP.clone(max_line_length=_LINE)
_TYPES = {
    ".ics": "text/calendar",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def draft_bytes(draft: Draft, reply_to: str = "") -> bytes:
    """Return the file of a draft.

    Parameters
    ----------
    draft : Draft
    reply_to : str
        The address that answers go to; empty for that of whoever sends it.
    """
    letter = draft.letter
    # The standard library's own folding of headers loses and adds spaces between other letters.
    lines = [f"X-Unsent: {_UNSENT}", _address("To", letter.name, letter.email)]
    if reply_to:
        lines.append(_address("Reply-To", "", reply_to))
    lines.append(_subject(letter.subject))
    return f"{_END.join(lines)}{_END}{_body(draft)}".encode()


def _body(draft: Draft) -> str:
    """Return text and attachments, with the headers that say what they are.

    They are put together here, as the standard library parses and folds every header it is given.
    """
    text = _text_part(draft.letter.text)
    if not draft.attachments:
        kind, encoding, words = text
        return _END.join((kind, encoding, _MIME, "", words))
    between = f"--{_boundary(draft.letter)}"
    parts = [_END.join((*text[:-1], "", text[-1])), *map(_attached_part, draft.attachments)]
    kind = f'Content-Type: multipart/mixed; boundary="{between[2:]}"'
    inside = "".join(f"{between}{_END}{part}{_END}" for part in parts)
    return f"{_MIME}{_END}{kind}{_END}{_END}{inside}{between}--{_END}"


def _text_part(text: str) -> tuple[str, str, str]:
    """Return two headers and the encoded words."""
    lines = f"{text}\n".encode().splitlines()  # of bytes: other signs than these end no line
    encoded = quoprimime.body_encode(b"\n".join((*lines, b"")).decode("latin-1"), _LINE, _END)
    kind = 'Content-Type: text/plain; charset="utf-8"'
    return kind, "Content-Transfer-Encoding: quoted-printable", encoded


def _attached_part(one: Attachment) -> str:
    kind = _TYPES[one.name[one.name.rindex(".") :]]
    content = base64.encodebytes(one.content).decode("ascii").replace("\n", _END)
    return _END.join(
        (
            f"Content-Type: {kind}",
            "Content-Transfer-Encoding: base64",
            _disposition(one.name),
            _MIME,
            "",
            content,
        )
    )


def _disposition(name: str) -> str:
    """Return the header with the name of a file; other letters and long names are folded."""
    message = EmailMessage(_POLICY)
    message.add_header("Content-Disposition", "attachment", filename=name)
    (header,) = message.items()
    return str(_POLICY.fold(*header)).rstrip(_END)


def _subject(text: str) -> str:
    charset = "us-ascii" if text.isascii() else "utf-8"
    made = Header(text, charset, maxlinelen=_LINE, header_name="Subject")
    return f"Subject: {made.encode(linesep=_END)}"


def _address(header: str, name: str, email: str) -> str:
    """Return a header with one address; a domain with other letters as the net knows it."""
    user, _, domain = email.rpartition("@")
    plain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    lines = [f"{header}:"]
    for part in (*_phrase(name), f"<{user}@{plain}>"):
        if len(lines[-1]) + 1 + len(part) > _LINE and lines != [f"{header}:"]:
            lines.append("")
        lines[-1] += f" {part}"
    return _END.join(lines)


def _phrase(name: str) -> Iterator[str]:
    """Yield a name in parts: plain words, and those with other letters encoded.

    Words side by side are encoded as one: not every reader puts two encoded ones together well.
    """
    if name.isascii():
        yield from [f'"{quote(name)}"'] if name else []
        return
    for is_plain, words in groupby(name.split(" "), key=lambda word: bool(_ATOM.fullmatch(word))):
        text = " ".join(words)
        yield text if is_plain else Header(text, "utf-8", maxlinelen=_LINE).encode(linesep=_END)


def _boundary(letter: Letter) -> str:
    """Return what stands between the parts: ``=_`` is in no part, as these are encoded."""
    digest = hashlib.sha256(f"{letter.kind}\n{letter.own_id}".encode()).hexdigest()
    return f"=_{digest[:32]}"
