"""Tests of mail drafts, read back with the standard library's parser."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.header import decode_header, make_header

import pytest

from ipraktik.model.letters import LetterKind
from ipraktik.post.letters import Letter
from ipraktik.writing.letter_draft import Attachment, Draft, draft_bytes
from tests.cli.parts import opened

TEXT = "Kære Ærlig Åse\n\n" + "Et langt afsnit med æ, ø og å. " * 20 + "\n\nFrom mig\n.\n=3D"
LETTER = Letter(
    LetterKind.PLACED, "P001", "Åse, Ærlig", "aase@example.dk", {}, "Besøg hos Børnehuset", TEXT
)
FILES = (
    Attachment("P001 Åse Ærlig.xlsx", bytes(range(256)) * 9),
    Attachment("P001.ics", "BEGIN:VCALENDAR\r\nSUMMARY:Besøg\r\nEND:VCALENDAR\r\n".encode()),
)


@pytest.mark.parametrize("files", [(), FILES[:1], FILES])
def test_a_draft_is_what_was_put_into_it(files: tuple[Attachment, ...]) -> None:
    content = draft_bytes(Draft("P001.eml", LETTER, files), "kontor@example.dk")
    message = opened(content)
    assert message["X-Unsent"] == "1"
    (to,) = message["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Åse, Ærlig", "aase@example.dk")
    assert message["Reply-To"] == "kontor@example.dk"
    assert message["Subject"] == LETTER.subject
    assert not {"date", "message-id", "from", "sender"} & {key.lower() for key in message}
    body = message.get_body()
    assert body is not None
    assert body.get_content_charset() == "utf-8"
    assert body.get_content().splitlines() == TEXT.splitlines()
    parts = [
        (one.get_filename(), one.get_payload(decode=True)) for one in message.iter_attachments()
    ]
    assert parts == [(one.name, one.content) for one in files]


def test_a_draft_is_plain_lines_of_ascii() -> None:
    """Tests that no mail server has anything to mend: CRLF, short lines, no other letters."""
    content = draft_bytes(Draft("P001.eml", LETTER, FILES))
    assert content.isascii()
    lines = content.split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert all(len(line) <= 76 for line in lines if not line.startswith(b"Content-Type:"))


def test_same_bytes_and_a_boundary_of_its_own() -> None:
    draft = Draft("P001.eml", LETTER, FILES)
    assert draft_bytes(draft) == draft_bytes(draft)
    other = replace(draft, letter=replace(LETTER, own_id="P002"))
    assert opened(draft_bytes(draft)).get_boundary() != opened(draft_bytes(other)).get_boundary()


@pytest.mark.parametrize(
    ("email", "written"),
    [
        ("søren@example.dk", "søren@example.dk"),
        ("bo@kommune-ø.dk", "bo@xn--kommune--d5a.dk"),
        ("bo+ferie@example.dk", "bo+ferie@example.dk"),
    ],
)
def test_unusual_addresses(email: str, written: str) -> None:
    content = draft_bytes(Draft("a.eml", replace(LETTER, email=email)), email)
    assert f"<{written}>".encode() in content.split(b"\r\n\r\n")[0]
    assert content.isascii() is written.isascii()


NAMES = (
    "Bo Børn/Unge Østergård Sørensen, Østergård",
    "Jens-Ærø Christensen Østergård & Østergård (på orlov)",
    'Kjær: Ægård "Bisse" O\'Neill Ph.D.',
    "Holm, Anna",
    "Nørre-Snede-Åbenrå-Løgumkloster Ærø-Ørbæk-Ålestrup Øster-Højst-Åbenrå",
)


@pytest.mark.parametrize("name", NAMES)
def test_no_space_is_lost_or_added_in_a_header(name: str) -> None:
    """Tests names and subjects that take several lines, by the letter of the standard."""
    subject = f"Innovationspraktik: et besøg hos {name} og {name} i uge 37"
    letter = replace(LETTER, name=name, subject=subject)
    message = opened(draft_bytes(Draft("a.eml", letter)))
    assert message["Subject"] == subject
    assert message["To"].addresses[0].addr_spec == LETTER.email
    plain = message_from_bytes(draft_bytes(Draft("a.eml", letter)))
    shown = str(make_header(decode_header(plain["To"]))).replace('"', "").replace("  ", " ")
    assert shown == f"{name} <{LETTER.email}>".replace('"', "")
