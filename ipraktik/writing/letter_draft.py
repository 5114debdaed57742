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
    """Return how headers are written: in ASCII, unless the name in an address has other letters."""
    users = (address.rpartition("@")[0] for address in addresses)
    policy = SMTP if all(map(str.isascii, users)) else SMTPUTF8
    return policy.clone(max_line_length=_LINE)


def _address(name: str, email: str) -> Address:
    """Return an address; a domain with other letters as the net knows it (``xn--``)."""
    user, _, domain = email.rpartition("@")
    plain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    return Address(tidy(name), username=user, domain=plain)


def _boundary(letter: Letter) -> str:
    """Return what stands between the parts: ``=_`` is in no part, as these are encoded."""
    digest = hashlib.sha256(f"{letter.kind}\n{letter.own_id}".encode()).hexdigest()
    return f"=_{digest[:32]}"
