"""Clips as pydub segments, made from exact frames and joined by their frames.

pydub thinks in milliseconds: its silences run short, its slices lose samples, its `append` crossfades, and adding
segments one by one copies everything each time (2000 clips: 33 s). So a segment is made here from the frames it has
to have, and many are joined in one go (2000 clips: 0.03 s). The length of the whole is the sum of the lengths.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import TYPE_CHECKING

from guide.model.pcm import Pcm
from guide.units import RATE_HZ

with warnings.catch_warnings():
    # pydub 0.25.1 is the last release: it warns of a missing ffmpeg, which we never use, of the old audioop
    # (3.11, 3.12), and of escapes in its regular expressions (3.12 and later, when not yet compiled).
    warnings.simplefilter("ignore")
    from pydub import AudioSegment as _AudioSegment

if TYPE_CHECKING:
    from pydub import AudioSegment


def segment(pcm: Pcm) -> AudioSegment:
    """The sound as a pydub segment of exactly its frames: mono, 16 bit, at its own rate."""
    return _AudioSegment(pcm.frames, sample_width=2, frame_rate=pcm.rate_hz, channels=1)


def silence(length: int, rate_hz: int = RATE_HZ) -> Pcm:
    """Digital silence of so many samples."""
    assert length >= 0, f"a length is not negative: {length}"
    return Pcm(bytes(2 * length), rate_hz)


def join(pieces: Iterable[Pcm]) -> Pcm:
    """Speech, silences and beeps one right after the other, as one mono sound at the rate they share."""
    segments = [segment(piece) for piece in pieces]
    rates = {clip.frame_rate for clip in segments} or {RATE_HZ}
    assert len(rates) == 1, f"only sounds of one rate can be joined, not of {sorted(rates)} Hz"
    frames = b"".join(clip.raw_data for clip in segments)
    whole = segment(Pcm(frames, rates.pop()))
    return Pcm(whole.raw_data, whole.frame_rate)
