"""Stretches of a finished MP3: their bytes, and their sound, decoded from these bytes alone.

What a decoder makes of a frame depends on the frames just before it: main data begin up to 511 bytes early, windows
overlap by one frame, and the synthesis filter remembers 15 of the 36 rows of samples in one. Decoded from a few frames
earlier on, a stretch sounds as it does in the whole (measured with libsndfile 1.2.2: the same to the bit from any even
number of frames earlier, and from odd ones to 2e-7 of full scale, because sums are in another order).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from guide.audio.decode import singles_in
from guide.audio.info_frame import DELAY, Stream, bitrate_of, frame_size
from guide.audio.repeats import FADING, LEAD, STRETCH, Repeats
from guide.audio.samples import Singles
from guide.errors import AudioError
from guide.units import FRAME_LENGTH, RATE_HZ
from guide.values import dataclass

_LATE: Final = DELAY + 529
"""Samples by which sound is late in what a decoder gives for its frames: the encoder's delay and the decoder's."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Which frames have to be decoded to hear some samples, and which of what they decode to these are."""

    first: int
    last: int
    """The first that is not needed."""
    dropped: int
    """Samples that are decoded before the first that is meant."""
    start: int
    """The place of that in the whole."""
    length: int


def cut(start: int, end: int, length: int) -> Cut:
    """The frames for the samples from `start` to `end` of a sound of a length, as far as there are any."""
    start, end = max(0, start), min(end, length)
    first = max(0, (start + _LATE) // FRAME_LENGTH - LEAD)
    last = -(-(end + _LATE) // FRAME_LENGTH)
    return Cut(first, last, start + _LATE - first * FRAME_LENGTH, start, end - start)


@dataclass(frozen=True, slots=True)
class Frames:
    """Where the frames of a finished MP3 lie in its file, the Info frame not counted."""

    begin: int
    """Byte at which the first begins."""
    stream: Stream

    def read(self, file: BinaryIO, place: Cut) -> bytes:
        """The bytes of some of them."""
        size = frame_size(self.stream.bitrate_kbps)
        file.seek(self.begin + place.first * size)
        return file.read((place.last - place.first) * size)


def decoded_cut(place: Cut, frames: bytes, repeats: Repeats, repeating: Iterable[tuple[int, int]]) -> Iterator[Singles]:
    """The samples that are meant, a second or less at a time; fewer than these are an `AudioError`.

    `repeating` are samples between which frames may come again that were decoded before.
    """
    dropped, left = place.dropped, place.length
    size, missing = divmod(len(frames), place.last - place.first)
    bitrate_kbps = None if missing else bitrate_of(size)
    rows = tuple(_rows(place, repeating))
    for block in repeats.decoded(frames, bitrate_kbps, rows) if bitrate_kbps else (singles_in(frames, STRETCH),):
        samples = block[dropped:][:left]
        dropped -= min(dropped, len(block))
        left -= len(samples)
        yield from (samples[at : at + RATE_HZ] for at in range(0, len(samples), RATE_HZ))
    if left:
        raise AudioError(f"{STRETCH} decodes to {left} samples less than it should")


def _rows(place: Cut, spans: Iterable[tuple[int, int]]) -> Iterator[range]:
    """The frames of a cut, counted from its first, that lie within spans of samples, with those heard in them."""
    for start, end in spans:
        first = -(-(start + _LATE) // FRAME_LENGTH) + FADING
        last = min((end + _LATE) // FRAME_LENGTH, place.last)
        if place.first + LEAD <= first < last:
            yield range(first - place.first, last - place.first)
