"""A zip file whose parts are trusted only as far as they prove true; no size in it is believed."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable

from ipraktik.errors import Refusal
from ipraktik.reading.unreadable import Budget, UnreadableError, damaged, named
from ipraktik.text import say

_MOST_PARTS = 10_000
_SMALL = 20_000_000
"""Bytes that a part may unpack to however little it was packed to."""
_MOST_TIMES = 500
"""Its packed size, for a larger part: equal rows reach 350, and blanks 1,030."""
_ENTRY_SIGN = b"PK\x01\x02"
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_LOCAL_SIGN = b"PK\x03\x04"
_ENCRYPTED, _UTF8 = 0x1, 0x800


class ZipPackage:
    """The parts of a workbook by their names, whose case does not count.

    Parameters
    ----------
    data : bytes
    budget : Budget
        What the parts that are read may take.

    Raises
    ------
    UnreadableError
        If the archive is cut off, contradicts itself, or holds names that are not safe.
    """

    def __init__(self, data: bytes, budget: Budget) -> None:
        self._data = data
        self._budget = budget
        if data.count(_ENTRY_SIGN) > _MOST_PARTS:
            why = say("it has more than {most} parts", most=_MOST_PARTS)
            raise UnreadableError(Refusal.TOO_LARGE, why)
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                infos = archive.infolist()
        except Exception as error:  # a damaged archive can fail in any way
            raise _cut_off() from error
        self._parts = {info.filename.casefold(): info for info in infos}
        self._starts = {info.filename: self._start(info) for info in infos}
        _require_safe_names(info.orig_filename for info in infos)

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts, in lower case."""
        return frozenset(self._parts)

    def read(self, name: str) -> bytes:
        """Return a part, unpacked no further than allowed and compared with its check sum.

        Raises
        ------
        UnreadableError
            If it is missing, damaged, protected or too large.
        """
        info = self._parts.get(name.casefold())
        if info is None:
            raise damaged(say("its part {part} is missing", part=named(name)))
        if info.flag_bits & _ENCRYPTED:
            raise UnreadableError(Refusal.PROTECTED, say("its parts are encrypted"))
        if info.file_size > self._budget.unpacked:
            self._budget.unpack(info.file_size)
        start = self._starts[info.filename]
        packed = self._data[start : start + info.compress_size]
        unpacked = packed
        if info.compress_type != zipfile.ZIP_STORED:
            unpacked = self._inflate(info, packed)
        self._budget.unpack(len(unpacked))
        if len(unpacked) != info.file_size or zlib.crc32(unpacked) != info.CRC:
            raise _wrong_part(info)
        return unpacked

    def _inflate(self, info: zipfile.ZipInfo, packed: bytes) -> bytes:
        if info.compress_type != zipfile.ZIP_DEFLATED:
            raise _wrong_part(info)
        fair = max(_SMALL, _MOST_TIMES * len(packed))
        most = min(fair, self._budget.unpacked)
        machine = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            unpacked = machine.decompress(packed, most + 1)
        except zlib.error as error:
            raise _wrong_part(info) from error
        if len(unpacked) <= most and not machine.eof:
            raise _wrong_part(info)
        if len(unpacked) > fair:
            raise _blown_up(info)
        return unpacked

    def _start(self, info: zipfile.ZipInfo) -> int:
        """Return where a part's bytes begin; the part's own header has to agree with the list's."""
        at = info.header_offset
        header = self._data[at : at + _LOCAL.size]
        if len(header) < _LOCAL.size or at < 0:
            raise _wrong_part(info)
        sign, _, flags, packing, *_, name_length, extra_length = _LOCAL.unpack(header)
        start: int = at + _LOCAL.size + name_length
        name = self._data[at + _LOCAL.size : start]
        expected = info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8 else "cp437")
        told = (sign, flags, packing, name)
        if told != (_LOCAL_SIGN, info.flag_bits, info.compress_type, expected):
            raise _wrong_part(info)
        return start + int(extra_length)


def _cut_off() -> UnreadableError:
    return damaged(say("it is cut off or garbled"))


def _wrong_part(info: zipfile.ZipInfo) -> UnreadableError:
    return damaged(say("its part {part} is not what was saved", part=named(info.filename)))


def _blown_up(info: zipfile.ZipInfo) -> UnreadableError:
    why = say(
        "its part {part} unpacks to more than {most} times its size",
        part=named(info.filename),
        most=_MOST_TIMES,
    )
    return UnreadableError(Refusal.UNSAFE, why)


def _require_safe_names(names: Iterable[str]) -> None:
    seen = set[str]()
    for name in names:
        steps = name.split("/")
        if ".." in steps or name.startswith("/") or "\\" in name or "\0" in name:
            raise UnreadableError(
                Refusal.UNSAFE, say("it has a part whose name leads out of the file")
            )
        if name.casefold() in seen:
            raise UnreadableError(Refusal.UNSAFE, say("it has two parts of one name"))
        seen.add(name.casefold())
