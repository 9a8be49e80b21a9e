"""Frames of an MP3 that come again are not decoded again.

Most of a guide is its floor, which comes round: half of all frames that have to be decoded sound as others did before,
for they are made up of the same and follow the same. Decoding takes most of the time of verifying.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from threading import Lock
from typing import Final

import numpy as np

from guide.audio.decode import singles_in
from guide.audio.info_frame import frame_size
from guide.audio.main_data import made_up_of
from guide.audio.samples import Singles
from guide.units import FRAME_LENGTH

LEAD: Final = 8
"""Frames before one from which on a decoder makes the same of it: four in which its main data may begin, at 40 kb/s,
two that fade, and two to spare."""
FADING: Final = 3
"""Frames before one that are heard in it: its windows overlap with those of the one before it, of which the synthesis
filter remembers some that overlap with those of yet another; and one to spare."""
_WORTH_IT: Final = 40
"""Frames in a row that are known: leaving out fewer takes longer, because what follows is decoded by itself."""
_KNOWN: Final = re.compile(b"\x01{%d,}" % _WORTH_IT)
_MOST_SIGNS: Final = 4096
_MOST_SOUNDS: Final = 250
"""Frames whose sound is kept, 1.2 MB: the floor has 228."""
STRETCH: Final = "a stretch of an MP3"
"""What is decoded, for people."""
_OTHER: Final = "\0"
"""Stands for any frame beyond the most."""


class Repeats:
    """The sound of frames that were decoded, by what they follow. Several threads may use it at the same time."""

    def __init__(self) -> None:
        self._signs: dict[bytes, str] = {}
        """A character for what makes up a frame, so that frames in a row are a text."""
        self._signing = Lock()
        self._once: set[str] = set()
        """Such texts of which the last frame was decoded."""
        self._sounds: dict[str, Singles] = {}
        """What it sounds like, where it was decoded again: most of what stands beside a sound comes but once."""

    def decoded(self, frames: bytes, bitrate_kbps: int, rows: Sequence[range]) -> Iterator[Singles]:
        """The samples of whole frames; in these rows of them, in order, some may come again.

        No row begins within the first `LEAD` frames.
        """
        size = frame_size(bitrate_kbps)
        texts = {row: self._texts(frames, bitrate_kbps, row) for row in rows if len(row) >= _WORTH_IT}
        at = 0
        for row, own in texts.items():
            is_known = bytes(text in self._sounds for text in own)
            for run in _KNOWN.finditer(is_known):
                yield self._made(frames, size, range(at, row[run.start()]), texts)
                yield np.concatenate([self._sounds[text] for text in own[run.start() : run.end()]])
                at = row.start + run.end()
        yield self._made(frames, size, range(at, len(frames) // size), texts)

    def _texts(self, frames: bytes, bitrate_kbps: int, row: range) -> list[str]:
        """Each frame of a row, after those that are heard in it."""
        size = frame_size(bitrate_kbps)
        in_turn = made_up_of(frames[(row.start - LEAD) * size : row.stop * size], bitrate_kbps)
        with self._signing:
            text = "".join(map(self._sign, islice(in_turn, LEAD - FADING, None)))
        return [text[at : at + FADING + 1] for at in range(len(row))]

    def _sign(self, frame: bytes) -> str:
        sign = self._signs.get(frame)
        if sign is None:
            if len(self._signs) == _MOST_SIGNS:
                return _OTHER
            sign = self._signs[frame] = chr(len(self._signs) + 1)
        return sign

    def _made(self, frames: bytes, size: int, wanted: range, texts: Mapping[range, Sequence[str]]) -> Singles:
        """The samples of some of the frames, decoded; those in rows are kept."""
        first = max(0, wanted.start - LEAD)
        needed = frames[first * size : wanted.stop * size]
        samples = singles_in(needed, STRETCH)[(wanted.start - first) * FRAME_LENGTH :]
        if len(self._sounds) < _MOST_SOUNDS and len(samples) == len(wanted) * FRAME_LENGTH:
            for row, own in texts.items():
                for number in range(max(row.start, wanted.start), min(row.stop, wanted.stop)):
                    self._keep(own[number - row.start], samples[(number - wanted.start) * FRAME_LENGTH :])
        return samples

    def _keep(self, text: str, samples: Singles) -> None:
        if text not in self._once:
            if len(self._once) < _MOST_SIGNS and _OTHER not in text:
                self._once.add(text)
        elif len(self._sounds) < _MOST_SOUNDS:
            self._sounds.setdefault(text, samples[:FRAME_LENGTH].copy())
