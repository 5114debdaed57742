"""A letter as a mail draft (.eml) that a mail program opens unsent, ready to be looked at.

There is no date and no message number in it: both belong to the sending. The same letter gives
the same bytes.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8, EmailPolicy

from ipraktik.model.names import tidy
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
    policy = _policy(letter.email, reply_to)
    message = EmailMessage(policy)
    # Outlook and Thunderbird open a message with this header as one that is being written.
    message["X-Unsent"] = "1"
    message["To"] = _address(letter.name, letter.email)
    if reply_to:
        message["Reply-To"] = _address("", reply_to)
    message["Subject"] = letter.subject
    message.set_content(f"{letter.text}\n", charset="utf-8", cte="quoted-printable")
    for one in draft.attachments:
        kind, subtype = _TYPES[one.name[one.name.rindex(".") :]]
        message.add_attachment(one.content, maintype=kind, subtype=subtype, filename=one.name)
    if message.is_multipart():
        message.set_boundary(_boundary(letter))
    return message.as_bytes(policy=policy)


def _policy(*addresses: str) -> EmailPolicy[EmailMessage]:
    """Return how headers are written: in ASCII, unless an address itself has other letters."""
    return SMTP if all(map(str.isascii, addresses)) else SMTPUTF8


def _address(name: str, email: str) -> Address:
    user, _, domain = email.rpartition("@")
    return Address(tidy(name), username=user, domain=domain)


def _boundary(letter: Letter) -> str:
    """Return what stands between the parts: ``=_`` is in no part, as these are encoded."""
    digest = hashlib.sha256(f"{letter.kind}\n{letter.own_id}".encode()).hexdigest()
    return f"=_{digest[:32]}"
