"""A letter as a mail draft (.eml) that a mail program opens unsent, ready to be looked at.

There is no date and no message number in it: both belong to the sending. The same letter gives
the same bytes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
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

_TYPES = {
    ".ics": ("text", "calendar"),
    ".xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
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
    return "".join(f"{line}{_END}" for line in lines).encode() + _body(draft).as_bytes()


def _body(draft: Draft) -> EmailMessage:
    """Return text and attachments, with the headers that say what they are."""
    message = EmailMessage(SMTP.clone(max_line_length=_LINE))
    message.set_content(f"{draft.letter.text}\n", charset="utf-8", cte="quoted-printable")
    for one in draft.attachments:
        kind, subtype = _TYPES[one.name[one.name.rindex(".") :]]
        message.add_attachment(one.content, maintype=kind, subtype=subtype, filename=one.name)
    if message.is_multipart():
        message.set_boundary(_boundary(draft.letter))
    return message


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
