"""Whether an MP3 was cut off: decoders take what there is and say nothing.

An MP3 without an Info frame does not say how long it is, but each of its frames says how many bytes it has (ISO 11172-3
and 13818-3, 2.4.1.3 and 2.4.2.3), so a file that ends inside a frame is not whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_KBPS_OF_1: Final = (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBPS_OF_2: Final = (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES_HZ: Final[Mapping[int, tuple[int, int, int]]] = MappingProxyType(
    {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
)
"""By version: 1, 2 and the unofficial 2.5."""
_LAYER_3: Final = 1
_HEADER: Final = 4
_ID3_HEADER: Final = 10


def is_cut_off(data: bytes) -> bool:
    """Whether these bytes are an MP3 that ends in the middle of a frame."""
    at = _after_id3(data)
    while at + _HEADER <= len(data):
        size = _frame_size(data[at : at + _HEADER])
        if size is None:
            return False  # something else than sound, and whether it is whole is not for us to say
        at += size
    return len(data) != at and _began_with_a_frame(data)


def _began_with_a_frame(data: bytes) -> bool:
    at = _after_id3(data)
    return _frame_size(data[at : at + _HEADER]) is not None


def _after_id3(data: bytes) -> int:
    """Where the frames begin: behind a tag, whose size is written in bytes of seven bits (ID3v2, 3.1)."""
    if not data.startswith(b"ID3") or len(data) < _ID3_HEADER:
        return 0
    size = 0
    for byte in data[6:_ID3_HEADER]:
        size = size << 7 | byte & 127
    return _ID3_HEADER + size


def _frame_size(header: bytes) -> int | None:
    """Bytes of the frame with this header; None where it is none of Layer III, or does not say its bit rate."""
    if len(header) < _HEADER or header[0] != 0xFF or header[1] & 0xE0 != 0xE0:
        return None
    version, layer = header[1] >> 3 & 3, header[1] >> 1 & 3
    bitrate_index, rate_index, padding = header[2] >> 4, header[2] >> 2 & 3, header[2] >> 1 & 1
    if version not in _RATES_HZ or layer != _LAYER_3 or not 0 < bitrate_index < 15 or rate_index == 3:
        return None
    is_first = version == 3
    kbps = (_KBPS_OF_1 if is_first else _KBPS_OF_2)[bitrate_index - 1]
    return (144 if is_first else 72) * kbps * 1000 // _RATES_HZ[version][rate_index] + padding
