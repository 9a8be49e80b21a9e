"""A small PNG writer whose files are the same on every machine.

Python's own compression is not: which library stands behind it differs (zlib, zlib-ng from Python 3.14 on Windows), and
so do its bytes. Drawings of a few flat colours need no more than this: each row as its difference from the row above,
and runs of equal bytes, in the fixed codes of Deflate.

Formats: PNG, third edition (w3.org/TR/png-3), palette of 8 bits; zlib (RFC 1950); Deflate (RFC 1951, 3.2.5 and 3.2.6).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""

_BITS_PER_PIXEL, _PALETTE_COLOUR, _UP = 8, 3, 2
_SHORTEST_RUN, _LONGEST_RUN = 3, 258
_RUN_BASES: Final = (
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
)  # fmt: skip
"""The shortest run of each length code from 257 on (RFC 1951, 3.2.5)."""
_RUN_EXTRA_BITS: Final = (0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0)
_END_OF_BLOCK: Final = 256


def png(rows: NDArray[np.uint8], palette: Sequence[Colour]) -> bytes:
    """A picture of rows of palette indices."""
    height, width = rows.shape
    header = struct.pack(">IIBBBBB", width, height, _BITS_PER_PIXEL, _PALETTE_COLOUR, 0, 0, 0)
    chunks = (
        (b"IHDR", header),
        (b"PLTE", b"".join(map(bytes, palette))),
        (b"IDAT", deflated(_filtered(rows))),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in chunks)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _filtered(rows: NDArray[np.uint8]) -> bytes:
    """Each row as its difference from the one above, after the number of that filter."""
    differences = np.diff(rows, axis=0, prepend=np.zeros((1, rows.shape[1]), np.uint8))
    return np.insert(differences, 0, _UP, axis=1).tobytes()


def deflated(data: bytes) -> bytes:
    """The data as a zlib stream of one Deflate block: literals and runs of the byte before."""
    bits = _Bits()
    bits.add(0b011, 3)  # the last block; fixed codes
    for value, count in _equal(data):
        bits.symbol(value)
        for run in _runs(count - 1):
            if run < _SHORTEST_RUN:
                for _ in range(run):
                    bits.symbol(value)
            else:
                bits.run(run)
    bits.symbol(_END_OF_BLOCK)
    return b"\x78\x01" + bits.whole() + struct.pack(">I", zlib.adler32(data))


def _equal(data: bytes) -> Iterator[tuple[int, int]]:
    """Each byte that is other than the one before, and how often it stands there."""
    values = np.frombuffer(data, np.uint8)
    starts = np.flatnonzero(np.diff(values, prepend=values[:1] + 1))
    return zip(values[starts].tolist(), np.diff(starts, append=len(values)).tolist(), strict=True)


def _runs(count: int) -> Iterable[int]:
    while count > 0:
        yield min(count, _LONGEST_RUN)
        count -= _LONGEST_RUN


class _Bits:
    """Bits as Deflate packs them, the first in the lowest place; codes come with their highest bit first."""

    def __init__(self) -> None:
        self._done = bytearray()
        self._waiting = 0
        self._count = 0

    def add(self, value: int, count: int) -> None:
        self._waiting |= value << self._count
        self._count += count
        while self._count >= 8:
            self._done.append(self._waiting & 0xFF)
            self._waiting >>= 8
            self._count -= 8

    def symbol(self, symbol: int) -> None:
        """A literal, a length code or the end in the fixed code (3.2.6)."""
        if symbol < 144:
            self._code(0x30 + symbol, 8)
        elif symbol < 256:
            self._code(0x190 + symbol - 144, 9)
        elif symbol < 280:
            self._code(symbol - 256, 7)
        else:
            self._code(0xC0 + symbol - 280, 8)

    def run(self, length: int) -> None:
        """So many times the byte before."""
        code = max(index for index, base in enumerate(_RUN_BASES) if base <= length)
        self.symbol(257 + code)
        self.add(length - _RUN_BASES[code], _RUN_EXTRA_BITS[code])
        self.add(0, 5)  # distance 1

    def whole(self) -> bytes:
        """Everything, the last byte filled up."""
        return bytes(self._done) + (bytes((self._waiting,)) if self._count else b"")

    def _code(self, code: int, count: int) -> None:
        self.add(int(f"{code:0{count}b}"[::-1], 2), count)
