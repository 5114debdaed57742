"""What sheets say of the coordinator's office: whom to ask, and when to delete."""

from __future__ import annotations

from ipraktik.language import danish
from ipraktik.model.settings import Office
from ipraktik.text import say


def contact_line(office: Office) -> str:
    """Return name, address and number of the coordinator in a line; empty where none is set."""
    parts = (office.contact_name, office.contact_email, office.contact_phone)
    return " · ".join(part for part in parts if part)


def delete_note(office: Office) -> str:
    """Return until when personal data may be kept; empty where that is not set."""
    if office.delete_by is None:
        return ""
    return danish(say("Personal data: delete by {date}", date=f"{office.delete_by:%d-%m-%Y}"))


def sheet_note(office: Office) -> str:
    """Return what stands at the foot of a sheet with personal data, in one line or two.

    Empty where nothing is set.
    """
    contact = contact_line(office)
    asked = danish(say("Questions: {contact}", contact=contact)) if contact else ""
    return "\n".join(part for part in (delete_note(office), asked) if part)
