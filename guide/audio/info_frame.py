"""The first frame of our MP3s: it says how long the sound is, so that every decoder gives back exactly that.

An MP3 decodes to whole frames, with the encoder's delay before the sound and padding after it. The Info frame, laid
out as LAME does (Mp3 Info Tag rev 1, http://gabriel.mp3-tech.org/mp3infotag.html; VbrTag.c of LAME 3.100), tells a
decoder how many samples to drop at either end. It is itself a valid frame of silence for decoders that do not know it.

MPEG-1 Layer III, mono, no CRC, constant bit rate, at 32 000 Hz: there a frame is a whole number of bytes, so all are
of the same size and a place in the file is proportional to its time.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from guide.units import FRAME_LENGTH, RATE_HZ
from guide.values import dataclass

DELAY: Final = 576
"""Samples by which LAME's sound begins late (ENCDELAY in encoder.h)."""
BITRATES_KBPS: Final = (40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
"""The constant bit rates of MPEG-1 Layer III at which a frame has room for the Info tag."""

assert RATE_HZ == 32_000, "the header below and whole bytes per frame hold at 32 000 Hz"

_FIRST_BITRATE_INDEX: Final = 2  # index 1 is 32 kb/s, whose frames are too small
_TAG_AT: Final = 4 + 17  # after the header and the side information of a mono frame
_HAS_FRAMES_BYTES_TOC_QUALITY: Final = 0b1111
_FRAMES, _QUALITY, _PADDING, _CRC = (
    slice(_TAG_AT + start, _TAG_AT + end) for start, end in ((8, 12), (116, 120), (142, 144), (152, 154))
)
"""Places of fields in the frame; of delay and padding, 12 bits each, the lower two bytes."""
_ENCODER: Final = b"LAME3.100"  # the library inside lameenc; decoders know delay and padding by the name "LAME"
_CONSTANT_BITRATE: Final = 0x01  # revision 0 of the tag, method 1
_ATH_TYPE_AND_NSPSYTUNE: Final = 0x14  # what LAME 3.100 encodes with unless told otherwise
_LOWPASS_100_HZ: Final[Mapping[int, int]] = MappingProxyType({40: 105, 48: 113, 56: 150})
"""Where LAME 3.100 cuts off mono at 32 000 Hz, by bit rate; from 64 kb/s on nothing is cut off."""
_WITHOUT_LOWPASS: Final = RATE_HZ // 2 // 100
_NOT_OPTIMAL: Final = 1 << 5  # LAME says so of every source up to 32 kHz; mono is zero in the same byte
_FINE_NOISE_SHAPING_UP_TO_KBPS: Final = 160
_PERIOD: Final = (1 << 15) - 1
"""Words after which their CRC comes round."""


@dataclass(frozen=True, slots=True)
class Stream:
    """What the Info frame tells of the frames after it."""

    length: int
    """Samples of sound."""
    frames: int
    bitrate_kbps: int
    quality: int
    """LAME's -q: 2 is best, 7 fastest."""
    crc: int
    """CRC-16 of all frames."""

    @property
    def padding(self) -> int:
        """Samples after the sound."""
        return self.frames * FRAME_LENGTH - DELAY - self.length


def frame_size(bitrate_kbps: int) -> int:
    """Bytes of a frame."""
    return FRAME_LENGTH // 8 * bitrate_kbps * 1000 // RATE_HZ


def bitrate_of(size: int) -> int | None:
    """The bit rate in kb/s at which a frame has so many bytes; None where none has.

    >>> bitrate_of(frame_size(64))
    64
    """
    return next((rate for rate in BITRATES_KBPS if frame_size(rate) == size), None)


def frame_header(bitrate_kbps: int) -> bytes:
    """The four bytes every frame begins with: MPEG-1 Layer III, no CRC, 32 000 Hz, mono, an original."""
    index = BITRATES_KBPS.index(bitrate_kbps) + _FIRST_BITRATE_INDEX
    return bytes((0xFF, 0xFB, index << 4 | 0b10 << 2, 0b11 << 6 | 0b0100))


def info_frame(stream: Stream) -> bytes:
    """The whole Info frame."""
    assert 0 <= stream.padding < 1 << 12, f"padding has twelve bits: {stream.padding}"
    size = frame_size(stream.bitrate_kbps)
    file_bytes = size * (1 + stream.frames)
    tagged = frame_header(stream.bitrate_kbps).ljust(_TAG_AT, b"\0") + _xing(stream, file_bytes)
    tagged += _lame(
        stream, file_bytes
    )  # 175 bytes; for an even number, a zero before: it leaves a CRC of zero as it is
    return (tagged + struct.pack(">H", crc16(b"\0" + tagged))).ljust(size, b"\0")


def info_frame_at(file: BinaryIO) -> Stream | None:
    """What the Info frame at this place of a file tells; None where there is none, or it is not as it was written."""
    head = file.read(4)
    bitrate_kbps = next((bitrate for bitrate in BITRATES_KBPS if frame_header(bitrate) == head), None)
    if bitrate_kbps is None:
        return None
    frame = head + file.read(frame_size(bitrate_kbps) - len(head))
    if len(frame) < frame_size(bitrate_kbps) or frame[_TAG_AT : _TAG_AT + 4] != b"Info":
        return None
    frames, padding, crc = (int.from_bytes(frame[place], "big") for place in (_FRAMES, _PADDING, _CRC))
    length = frames * FRAME_LENGTH - DELAY - (padding & 0xFFF)
    quality = 60 - int.from_bytes(frame[_QUALITY], "big")
    stream = Stream(length, frames, bitrate_kbps, quality, crc)
    return stream if length > 0 and info_frame(stream) == frame else None


def _xing(stream: Stream, file_bytes: int) -> bytes:
    quality = 100 - 10 * 4 - stream.quality  # as LAME: its -V stands at 4 unless set
    return struct.pack(
        ">4sIII100sI",
        b"Info",
        _HAS_FRAMES_BYTES_TOC_QUALITY,
        stream.frames,
        file_bytes,
        _seek_table(stream.frames),
        quality,
    )


def _seek_table(frames: int) -> bytes:
    """For each hundredth of the time, the place in the file in 256ths; the Info frame is before the first."""
    return bytes(
        min(255, (256 * (100 + percent * frames) + 50 * (1 + frames)) // (100 * (1 + frames))) for percent in range(100)
    )


def _lame(stream: Stream, file_bytes: int) -> bytes:
    peak = replay_gain = encoder_gain = 0  # not measured, not measured, unchanged
    noise_shaping = 2 if stream.bitrate_kbps <= _FINE_NOISE_SHAPING_UP_TO_KBPS else 1
    return struct.pack(
        ">9sBBIIBB3sBBHIH",
        _ENCODER,
        _CONSTANT_BITRATE,
        _LOWPASS_100_HZ.get(stream.bitrate_kbps, _WITHOUT_LOWPASS),
        peak,
        replay_gain,
        _ATH_TYPE_AND_NSPSYTUNE,
        min(255, stream.bitrate_kbps),
        (DELAY << 12 | stream.padding).to_bytes(3, "big"),
        _NOT_OPTIMAL | noise_shaping,
        encoder_gain,
        stream.bitrate_kbps,  # as the preset
        file_bytes,
        stream.crc,
    )


# ── CRC-16, polynomial x^16 + x^15 + x^2 + 1, bits reversed, as LAME's tag has it ───────────────────────────────────


class Crc16:
    """The CRC-16 of a stream, given part by part, each an even number of bytes.

    The polynomial is (x + 1)(x^15 + x + 1), for which x^32767 is 1. So words that lie 32767 apart count the same: it is
    enough to add them up, and to reckon with their sums at the end.
    """

    def __init__(self) -> None:
        self._sums = np.zeros(_PERIOD, np.uint16)
        self._at = 0
        """Where the next word is added."""

    def add(self, data: bytes) -> None:
        """Go on with these bytes."""
        words = np.frombuffer(data, "<u2")
        while len(words):
            fitting = words[: _PERIOD - self._at]
            self._sums[self._at : self._at + len(fitting)] ^= fitting
            self._at = (self._at + len(fitting)) % _PERIOD
            words = words[len(fitting) :]

    @property
    def value(self) -> int:
        """Of all that was given so far."""
        return crc16(np.roll(self._sums, -self._at).astype("<u2").tobytes())


def crc16(data: bytes) -> int:
    """The CRC-16 of an even number of bytes, but not of many: see `Crc16`."""
    crc, step = 0, _crc_of_words()
    for word in np.frombuffer(data, "<u2").tolist():
        crc = step[crc ^ word]
    return crc


@cache
def _crc_of_words() -> array[int]:
    """What each two bytes, taken together with the CRC so far, become: half the look-ups of the usual table."""
    of_bytes: NDArray[np.uint16] = np.arange(256, dtype=np.uint16)
    for _ in range(8):
        of_bytes = (of_bytes >> 1 ^ 0xA001 * (of_bytes & 1)).astype(np.uint16)
    words: NDArray[np.uint16] = np.arange(1 << 16, dtype=np.uint16)
    once = words >> 8 ^ of_bytes[words & 0xFF]
    twice: NDArray[np.uint16] = once >> 8 ^ of_bytes[once & 0xFF]
    return array("H", twice.tobytes())
