"""The one root of all errors that a user can mend; each kind knows its exit code."""

from __future__ import annotations

from ipraktik.text import Text


class IpraktikError(Exception):
    """A fault that is told to the user in one sentence, without a traceback.

    Parameters
    ----------
    text : Text
        What is wrong, where, and what to do.
    """

    exit_code = 2

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


class InputError(IpraktikError):
    """A file that cannot be read as sign-ups or as a match."""


class OutputError(IpraktikError):
    """A file or folder that cannot be written, or would overwrite something."""


class UsageError(IpraktikError):
    """Options that do not fit together or that are not built yet."""


class FindingsError(IpraktikError):
    """Findings forbid what was asked for; nothing was written."""

    exit_code = 1
