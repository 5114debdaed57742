"""What is printed reaches whoever reads it, in letters they have, or is let go without a word.

A pipe whose reader has left, a closed stream or a full disk must not end the work with a
traceback: what a command has to do is done whether or not somebody watches.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import select
import sys
import unicodedata
from typing import TextIO

_READABLE = "ipraktik-readable"
_LETTERS = {
    **{"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa", "ß": "ss", "đ": "d"},
    **{"–": "-", "—": "-", "·": "-", "•": "*", "→": "->", "≤": "<=", "≥": ">=", "≈": "~"},
    **{"»": '"', "«": '"', "“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "´": "'"},
    **{"━": "-", "╸": "-", "╺": "-", "─": "-", "✓": "x", "✔": "x"},
}
"""For streams that hold no more than ASCII, or a code page."""
_READER_LEFT = frozenset({errno.EPIPE, errno.EBADF, errno.EINVAL, errno.ESHUTDOWN})
"""EINVAL is what Windows says of a pipe without a reader."""


def readable(text: str, stream: TextIO) -> str:
    """Return a text in the letters that a stream has, so that it can be laid out as it is shown."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, _READABLE).decode(encoding)


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    """Stand in for characters that a stream cannot hold, as an error handler of `codecs`."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_letter, error.object[error.start : error.end])), error.end


def _letter(sign: str) -> str:
    known = _LETTERS.get(sign)
    if known is not None:
        return known
    parts = unicodedata.normalize("NFKD", sign)
    return parts.encode("ascii", "ignore").decode("ascii") or "?"


codecs.register_error(_READABLE, _stand_in)


class _Lasting(io.RawIOBase):
    """Passes on what is written; after the first fault it takes everything and passes nothing.

    Parameters
    ----------
    raw : RawIOBase
        Where it goes.
    """

    def __init__(self, raw: io.RawIOBase) -> None:
        self._raw = raw
        self.fault: OSError | None = None

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return self._raw.isatty()

    def fileno(self) -> int:
        return self._raw.fileno()

    def write(self, data: object, /) -> int:
        size = len(memoryview(data))  # type: ignore[arg-type]
        if self.fault is not None:
            return size
        try:
            while (written := self._raw.write(data)) is None:  # type: ignore[arg-type]
                select.select((), (self._raw,), ())  # somebody's pipe that does not wait
        except OSError as fault:
            self.fault = fault
            return size
        return written


class Lasting:
    """The two output streams of the process, made to last.

    Standard streams that are closed are opened on nothing first: else the next file that is
    opened would take the number of one, and be printed into.
    """

    def __init__(self) -> None:
        for number in (0, 1, 2):
            try:
                os.fstat(number)
            except OSError:
                os.open(os.devnull, os.O_RDWR)
        sys.stdout, self._out = _lasting(sys.stdout)
        sys.stderr, _ = _lasting(sys.stderr)

    def fault(self) -> OSError | None:
        """Return why not everything could be shown; a reader who leaves is no fault."""
        sys.stdout.flush()
        fault = self._out.fault if self._out else None
        return None if fault is None or fault.errno in _READER_LEFT else fault


def _lasting(stream: TextIO | None) -> tuple[TextIO, _Lasting | None]:
    if stream is None:  # closed before the program began
        return io.StringIO(), None
    buffer = getattr(stream, "buffer", None)
    if buffer is None:
        return stream, None
    stream.flush()
    lasting = _Lasting(getattr(buffer, "raw", buffer))
    made = io.TextIOWrapper(
        io.BufferedWriter(lasting),
        encoding=stream.encoding,
        errors=_READABLE,
        line_buffering=stream.isatty() or stream is sys.stderr,
    )
    return made, lasting
