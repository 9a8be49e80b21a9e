"""The frames of an MP3, taken out of their stream so that they can stand in another.

What a frame sounds like is its *main data*. They may begin in the frames before it, in bytes that those left free (the
bit reservoir of ISO 11172-3, 2.4.2.7), so the bytes of a frame cannot simply be moved. Here main data are taken out of
one stream (`taken_apart`) and put into another as early as they may stand (`Packer`): every frame decodes to what it
decoded to before, wherever it stands. Only what an encoder fills up with is left away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import add
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from guide.audio.info_frame import Crc16, frame_header, frame_size
from guide.values import dataclass

_HEAD: Final = 4
_SIDE: Final = 17
"""Bytes of the side information of a mono frame."""
MOST_BEFORE: Final = 511
"""Bytes by which main data may begin early: they are told in nine bits."""
_AT_A_TIME: Final = 1 << 10
"""Frames that wait until they are written."""
_MOST_OPEN: Final = 8
"""Of them, the last, into which main data of later frames may still be put: 511 bytes, at 40 kb/s of 159 each."""

_Bits = NDArray[np.int64]
_Bytes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame without its place."""

    side: bytes
    """Side information."""
    data: bytes
    """Main data."""
    early: int
    """How many bytes before its own frame the encoder began them: as many as it relied on being free."""
    opening: int
    """Block type of its first granule: 0 long, 1 start, 2 short, 3 stop."""
    closing: int
    """Block type of its second."""


def taken_apart(stream: bytes, bitrate_kbps: int) -> tuple[Frame, ...]:
    """The frames of an encoder's stream, which are mono, all of one size and without a CRC."""
    rows = _rows(stream, bitrate_kbps)
    sides = rows[:, _HEAD : _HEAD + _SIDE]
    types = (_block_types(sides, flag).tolist() for flag in (51, 110))
    data, early = _main_data(rows), _bits(sides, 0, 9).tolist()
    return tuple(map(Frame, _each(sides), data, early, *types))


def made_up_of(stream: bytes, bitrate_kbps: int) -> Iterator[bytes]:
    """What makes up each of these frames, wherever its main data begin: its header, side information and main data.

    Of frames whose main data begin before the stream it is anything.
    """
    rows = _rows(stream, bitrate_kbps)
    heads = rows[:, : _HEAD + _SIDE].copy()
    heads[:, _HEAD] = 0  # of the nine bits that tell where the main data begin
    heads[:, _HEAD + 1] &= 0x7F
    return map(add, _each(heads), _main_data(rows))


def _rows(stream: bytes, bitrate_kbps: int) -> _Bytes:
    """The bytes of each frame."""
    return np.frombuffer(stream, np.uint8).reshape(-1, frame_size(bitrate_kbps))


def _main_data(rows: _Bytes) -> Iterator[bytes]:
    """The main data of each frame."""
    sides, bodies = rows[:, _HEAD : _HEAD + _SIDE], rows[:, _HEAD + _SIDE :]
    starts = np.arange(len(rows)) * bodies.shape[1] - _bits(sides, 0, 9)
    ends = starts + (_bits(sides, 18, 12) + _bits(sides, 77, 12) + 7) // 8
    pool = bodies.tobytes()
    return (pool[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True))


def _each(parts: _Bytes) -> Iterator[bytes]:
    """The bytes of each row."""
    whole, size = parts.tobytes(), parts.shape[1]
    return (whole[start : start + size] for start in range(0, len(whole), size))


def _bits(sides: _Bytes, start: int, count: int) -> _Bits:
    """A field of the side information of each frame (2.4.1.7); any lies within three bytes."""
    first, second, third = sides[:, start >> 3 : (start >> 3) + 3].T.astype(np.int64)
    found: _Bits = (first << 16 | second << 8 | third) >> (24 - start % 8 - count) & ((1 << count) - 1)
    return found


def _block_types(sides: _Bytes, flag: int) -> _Bits:
    """The block type of a granule, which is told only where it is not long."""
    return np.where(_bits(sides, flag, 1) == 1, _bits(sides, flag + 1, 2), 0)


def room_in(bitrate_kbps: int) -> int:
    """Bytes for main data in a frame."""
    return frame_size(bitrate_kbps) - _HEAD - _SIDE


def free_after(free: int, frame: Frame, room: int) -> int:
    """How early the next frame may begin, after one that might begin so early; below 0 there was no room for it."""
    return min(MOST_BEFORE, free + room - len(frame.data))


class Packer:
    """Writes frames one after the other."""

    def __init__(self, file: BinaryIO, bitrate_kbps: int, written: Callable[[bytes], None] | None = None) -> None:
        """`written` is given whole frames after each time that some are written."""
        self._file = file
        self._written = written
        self._header = frame_header(bitrate_kbps)
        self.room = room_in(bitrate_kbps)
        self.frames = 0
        """Put so far."""
        self.free = 0
        """Bytes before the next frame in which its main data may begin."""
        self.crc = Crc16()
        """Of what was written."""
        self._heads: list[bytes] = []
        """Of frames that are not written yet."""
        self._waiting = bytearray()
        """Main data that are not written yet, from the first byte of the first of these frames on."""

    def put(self, *frames: Frame) -> None:
        """Put frames after all others; there has to be room for them."""
        free, room, heads = self.free, self.room, self._heads
        for frame in frames:
            early, data, side = free, frame.data, frame.side
            free = free_after(free, frame, room)
            assert free >= 0, f"frame {self.frames} has no room for its {len(data)} bytes"
            if unused := len(heads) * room - early - len(self._waiting):
                self._waiting += bytes(unused)
            self._waiting += data
            heads.append(self._header + bytes((early >> 1, side[1] & 0x7F | (early & 1) << 7)) + side[2:])
            self.frames += 1
            if len(heads) == _AT_A_TIME:
                self._write(_AT_A_TIME - _MOST_OPEN)
        self.free = free

    def finish(self) -> None:
        """Write what waits."""
        self._waiting += bytes(len(self._heads) * self.room - len(self._waiting))
        self._write(len(self._heads))

    def _write(self, count: int) -> None:
        """Write so many frames, which nothing more will be put into."""
        room, data = self.room, bytes(self._waiting)
        places = range(0, count * room, room)
        frames = (head + data[place : place + room] for head, place in zip(self._heads, places, strict=False))
        written = b"".join(frames)
        self._file.write(written)
        self.crc.add(written)
        if self._written:
            self._written(written)
        del self._heads[:count], self._waiting[: count * room]
