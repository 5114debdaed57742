"""The words of the sketch: a title and a note for each kind of session.

The notes speak to the host ("you") and are suggestions; the host knows better. They are kept
short, so that a week fits on one page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from ipraktik.model.programme import Visitor
from ipraktik.text import Text, say, say_many

Words = tuple[Text, Text]


def short_names(visitors: Iterable[Visitor]) -> dict[str, str]:
    """Return what to call each visitor, by intern ID: the first name unless two share it."""
    full = {visitor.intern.intern_id: visitor.intern.name for visitor in visitors}
    first = {key: name.split(maxsplit=1)[0] if name else "" for key, name in full.items()}
    uses = Counter(name.casefold() for name in first.values())
    return {
        key: name if _is_first_name(name, full[key]) and uses[name.casefold()] == 1 else full[key]
        for key, name in first.items()
    }


def _is_first_name(word: str, full: str) -> bool:
    """Tell whether the first word of a name is one to call somebody by.

    ``Holm, Anna`` begins with the family name, and an initial says too little.
    """
    return "," not in full and len(word) > 1 and not word.endswith(".")


def join_names(names: Sequence[str]) -> Text | str:
    """Return names in a row: ``Anna, Bo and Carl``."""
    if len(names) == 1:
        return names[0]
    return say("{first} and {last}", first=", ".join(names[:-1]), last=names[-1])


def welcome(count: int) -> Words:
    """Return the words for the first morning with this many guests."""
    note = say_many(
        "Coffee, a tour and expectations: what does the guest hope to see, and what would you "
        "like to hear about?",
        "Coffee, a tour and expectations: what do the guests hope to see, and what would you "
        "like to hear about?",
        count,
    )
    return say("Welcome and expectations"), note


def arrival(names: Sequence[str]) -> Words:
    """Return the words for the short welcome to those who come later."""
    title = say("Welcome to {names}", names=join_names(names))
    return title, say("A tour and expectations.")


def morning_meeting() -> Words:
    """Return the words for a meeting that starts the day."""
    return (
        say("Along to the morning meeting"),
        say("Tell afterwards what was said between the lines."),
    )


def talk(names: Sequence[str]) -> Words:
    """Return the words for the short talks about the own workplace."""
    title = say_many("The guest's own workplace", "The guests' own workplaces", len(names))
    note = say_many(
        "{names} tells for ten minutes; then questions.",
        "{names} tell for ten minutes each.",
        len(names),
        names=join_names(names),
    )
    return title, note


def shadowing(number: int) -> Words:
    """Return the words for following a colleague, on the day with this number from 0."""
    choices = (
        (
            say("Follow a colleague"),
            say("Along in the everyday work, one to one, with time for questions."),
        ),
        (
            say("Follow another colleague"),
            say("Another task, gladly out where citizens or users are."),
        ),
        (
            say("As the guest wishes"),
            say("Something mentioned at the welcome or since."),
        ),
    )
    return choices[min(number, len(choices) - 1)]


def lunch(number: int) -> Words:
    """Return the words for lunch on the day with this number from 0."""
    if number == 0:
        return say("Lunch with colleagues"), say("Show the way, and introduce the table.")
    return say("Lunch with colleagues"), say("Gladly at a new table.")


def theme_title(fields: Sequence[str], number: int) -> Text:
    """Return the title of a theme session; several take the host's fields in turn."""
    if not fields:
        return say("Theme: what you are good at")
    return say("Theme: {field}", field=fields[number % len(fields)])


def theme_note() -> Text:
    """Return the note to a theme session."""
    return say("What works, what did not, what is free to copy?")


def meeting() -> Words:
    """Return the words for a meeting to sit in on."""
    return say("Along to a meeting"), say("Gladly one where something is weighed up.")


def conversation() -> Words:
    """Return the words for a conversation on the days without sparring."""
    return (
        say("A conversation of one's choice"),
        say("With a manager, a colleague or a partner of the house."),
    )


def sparring() -> Words:
    """Return the words for the time that the interns have with each other."""
    return (
        say("The interns' sparring"),
        say("Without you: what have we seen, and what can be used at home?"),
    )


def quiet_hour(together: bool, someone_leaves: bool) -> Words:
    """Return the words for the hour in which the day sinks in.

    Parameters
    ----------
    together : bool
        Whether companions are there.
    someone_leaves : bool
        Whether it is somebody's last day.
    """
    if together:
        note = say("Note what can be copied. Companions: how do you carry it home?")
    elif someone_leaves:
        note = say("Note what can be copied, and the first step at home.")
    else:
        note = say("Note what can be copied, and let it sink in.")
    return say("A quiet hour"), note


def farewell(names: Sequence[str], everybody: bool) -> Words:
    """Return the words for the end of somebody's last day."""
    title = say("Farewell") if everybody else say("Farewell to {names}", names=join_names(names))
    return title, say("Feedback both ways, and how you keep in touch.")
