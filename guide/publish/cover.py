"""The cover picture: three rising dots, as the signals rise, drawn without any picture library.

It is the same for all guides and small, so that a phone's lock screen shows something that is ours and the file stays
light. The format is PNG (w3.org/TR/png), palette of two colours, one bit for each pixel.
"""

from __future__ import annotations

import struct
import zlib
from functools import cache
from math import isqrt
from typing import Final

SIZE: Final = 512
"""Pixels on each side; a multiple of 8, so that a row is whole bytes."""
_PALETTE = bytes.fromhex("1f4e5f f6f1e7")
"""Background and foreground; their contrast is 8:1, so that weak eyes see it."""
_DOTS = ((128, 352, 40), (256, 256, 56), (384, 160, 72))
"""Centres and radii."""
_ONE_BIT, _PALETTE_COLOUR = 1, 3


def _row(y: int) -> bytes:
    """One row of pixels after its filter byte, the leftmost pixel in the highest bit."""
    bits = 0
    for cx, cy, radius in _DOTS:
        if abs(y - cy) <= radius:
            half = isqrt(radius**2 - (y - cy) ** 2)
            bits |= ((1 << 2 * half + 1) - 1) << SIZE - 1 - cx - half
    return b"\0" + bits.to_bytes(SIZE // 8, "big")


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


@cache
def cover_png() -> bytes:
    """The picture as a PNG file."""
    header = struct.pack(">IIBBBBB", SIZE, SIZE, _ONE_BIT, _PALETTE_COLOUR, 0, 0, 0)
    pixels = zlib.compress(b"".join(_row(y) for y in range(SIZE)), 9)
    chunks = ((b"IHDR", header), (b"PLTE", _PALETTE), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in chunks)
