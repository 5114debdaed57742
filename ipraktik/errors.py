"""The one root of all errors that a user can mend; each kind knows its exit code."""

from __future__ import annotations

from enum import StrEnum

from ipraktik.text import Text


class Refusal(StrEnum):
    """Why nothing could be done: the word that ends the sentence, for support and for scripts.

    Each is explained in docs/tryghed.md.
    """

    FILE = "file-unreadable"
    MISSING = "file-missing"
    NOT_A_FILE = "not-a-file"
    LOCKED = "file-locked"
    EMPTY = "file-empty"
    PROTECTED = "file-protected"
    DAMAGED = "file-damaged"
    TOO_LARGE = "file-too-large"
    UNSAFE = "file-unsafe"
    NOT_A_WORKBOOK = "not-a-workbook"
    NO_SIGNUPS = "no-signups"
    OUTPUT = "output-refused"
    OUTPUT_EXISTS = "output-exists"
    OUTPUT_IS_INPUT = "output-is-input"
    OUTPUT_FOLDER_MISSING = "output-folder-missing"
    OUTPUT_READ_ONLY = "output-read-only"
    OUTPUT_OPEN = "output-open"
    OUTPUT_BUSY = "output-busy"
    OUTPUT_KIND = "output-wrong-kind"
    OUTPUT_NAME = "output-name"
    OUTPUT_NOT_AN_EXPORT = "output-not-an-export"
    OUTPUT_OLD_LEFT = "output-old-left"
    DISK_FULL = "disk-full"
    USAGE = "wrong-use"
    ADDRESS = "web-address"
    MEMORY = "out-of-memory"
    FAULT = "program-fault"


class IpraktikError(Exception):
    """A fault that is told to the user in one sentence, without a traceback.

    Parameters
    ----------
    text : Text
        What is wrong, where, and what to do.
    refusal : Refusal, optional
        The word for the cause; that of the kind of error where nothing is given.
    """

    exit_code = 2
    refusal: Refusal | None = Refusal.USAGE

    def __init__(self, text: Text, refusal: Refusal | None = None) -> None:
        super().__init__(str(text))
        self.text = text
        self.refusal = refusal or self.refusal


class InputError(IpraktikError):
    """A file that cannot be read as what it was given for: sign-ups, a match, answers, a report."""

    refusal = Refusal.FILE


class OutputError(IpraktikError):
    """A file or folder that cannot be written, or would overwrite something."""

    refusal = Refusal.OUTPUT


class UsageError(IpraktikError):
    """A command that is typed wrong, or options that do not fit together."""


class FindingsError(IpraktikError):
    """Findings forbid what was asked for; nothing was written."""

    exit_code = 1
    refusal = None


class StoppedError(IpraktikError):
    """Somebody stopped the program; the text says what is written by then."""

    refusal = None

    def __init__(self, text: Text, exit_code: int = 130) -> None:
        super().__init__(text)
        self.exit_code = exit_code
