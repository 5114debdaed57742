"""A zip writer that can also lie: each field of each header may be given."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

STORED = 0
DEFLATED = 8
_DATE = (46 << 9) | (1 << 5) | 1  # 1 January 2026; never the clock


@dataclass
class Entry:
    """One entry of an archive; what is None is worked out from the data."""

    name: bytes
    data: bytes = b""
    method: int = DEFLATED
    flags: int = 0
    raw: bytes | None = None
    crc: int | None = None
    local_crc: int | None = None
    size: int | None = None
    packed_size: int | None = None
    local_name: bytes | None = None
    local_signature: bytes = b"PK\x03\x04"
    extra: bytes = b""
    offset: int | None = None
    descriptor: bool = False
    central: bool = True
    local: bool = True

    def packed(self) -> bytes:
        """Give the bytes that lie in the archive."""
        if self.raw is not None:
            return self.raw
        return deflate(self.data) if self.method == DEFLATED else self.data


def deflate(data: bytes) -> bytes:
    """Deflate without a zlib header, as zip has it."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


@lru_cache(maxsize=2)
def _crc_of_repeats(start: int, chunk: bytes, times: int) -> int:
    crc = start
    for _ in range(times):
        crc = zlib.crc32(chunk, crc)
    return crc


def repeated(name: str, head: bytes, chunk: bytes, times: int, tail: bytes) -> Entry:
    """Make an entry of head, many equal chunks and tail without holding it in memory.

    Parameters
    ----------
    name
        The entry's name.
    head, tail
        What stands before and after.
    chunk, times
        What is repeated and how often: deflated once and the deflated bytes repeated.

    Returns
    -------
    Entry
    """
    pieces = []
    for part in (head, chunk):
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        pieces.append(packer.compress(part) + packer.flush(zlib.Z_FULL_FLUSH))
    raw = pieces[0] + pieces[1] * times + deflate(tail)
    crc = zlib.crc32(tail, _crc_of_repeats(zlib.crc32(head), chunk, times))
    size = len(head) + len(chunk) * times + len(tail)
    return Entry(name.encode(), raw=raw, crc=crc, size=size)


def _fields(entry: Entry, packed: bytes) -> tuple[int, int, int]:
    crc = zlib.crc32(entry.data) if entry.crc is None else entry.crc
    size = len(entry.data) if entry.size is None else entry.size
    packed_size = len(packed) if entry.packed_size is None else entry.packed_size
    return crc, packed_size, size


def _local(entry: Entry, packed: bytes) -> bytes:
    crc, packed_size, size = _fields(entry, packed)
    name = entry.name if entry.local_name is None else entry.local_name
    flags = entry.flags | (8 if entry.descriptor else 0)
    shown = (crc if entry.local_crc is None else entry.local_crc, packed_size, size)
    if entry.descriptor:
        shown = (0, 0, 0)
    head = struct.pack(
        "<HHHHHIIIHH", 20, flags, entry.method, 0, _DATE, *shown, len(name), len(entry.extra)
    )
    tail = struct.pack("<4sIII", b"PK\x07\x08", crc, packed_size, size)
    whole = entry.local_signature + head + name + entry.extra + packed
    return whole + (tail if entry.descriptor else b"")


def _central(entry: Entry, packed: bytes, offset: int) -> bytes:
    crc, packed_size, size = _fields(entry, packed)
    flags = entry.flags | (8 if entry.descriptor else 0)
    where = offset if entry.offset is None else entry.offset
    return (
        struct.pack(
            "<4sHHHHHHIIIHHHHHII",
            b"PK\x01\x02",
            20,
            20,
            flags,
            entry.method,
            0,
            _DATE,
            crc,
            packed_size,
            size,
            len(entry.name),
            len(entry.extra),
            0,
            0,
            0,
            0,
            where,
        )
        + entry.name
        + entry.extra
    )


def entries(parts: Mapping[str, bytes]) -> list[Entry]:
    """Turn parts into entries of an archive in the same order."""
    return [Entry(name.encode(), data) for name, data in parts.items()]


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Give an ordinary archive of the parts."""
    return archive(entries(parts))


def archive(
    items: Sequence[Entry],
    *,
    comment: bytes = b"",
    total: int | None = None,
    disk: int = 0,
    shift: int = 0,
    end: bool = True,
) -> bytes:
    """Write an archive.

    Parameters
    ----------
    items
        The entries, in order.
    comment
        The archive's comment.
    total
        The number of entries to claim, if not the true one.
    disk
        The number of this disk.
    shift
        What to add to the claimed place of the central directory.
    end
        Whether to write the end record.

    Returns
    -------
    bytes
    """
    body = bytearray()
    directory = bytearray()
    number = 0
    for entry in items:
        packed = entry.packed()
        if entry.central:
            directory += _central(entry, packed, len(body))
            number += 1
        if entry.local:
            body += _local(entry, packed)
    count = number if total is None else total
    place = (len(directory), len(body) + shift)
    return bytes(body + directory) + (_end(count, place, disk, comment) if end else b"")


def _end(count: int, place: tuple[int, int], disk: int, comment: bytes) -> bytes:
    claimed = count & 0xFFFF
    head = struct.pack("<4sHHHH", b"PK\x05\x06", disk, disk, claimed, claimed)
    return head + struct.pack("<IIH", *place, len(comment)) + comment
