"""Sound as frames of an MP3, encoded by LAME or kept from an earlier build.

What LAME makes of some samples depends on them and on its settings alone. So it is kept under a digest of both, and a
guide that is made again encodes only what has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache, cached_property
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import numpy as np

from guide.audio.info_frame import frame_header
from guide.audio.main_data import Frame, taken_apart
from guide.audio.pieces import BYTES, UNSEEN
from guide.audio.quiet import Quiet
from guide.audio.samples import FULL_SCALE, SAMPLE
from guide.cache import Cache, Kind
from guide.errors import AudioError
from guide.model.pcm import Pcm
from guide.units import RATE_HZ
from guide.values import dataclass

if TYPE_CHECKING:
    import lameenc

QUALITY: Final = 5
"""LAME's -q. On embedded speech with signals at 64 kb/s the decoded spectrum is as near to the original as with 2
(2.7 against 2.8 dB) in half the time; 7 is farther off (3.9 dB)."""

_FORMAT: Final = "guide.encoded/1"
"""Changes with what is done to a sound before or after LAME has it."""

_LAME_SCALE: Final[Mapping[int, float]] = MappingProxyType({192: 0.97, 224: 0.98, 256: 1.0, 320: 1.0})
_LAME_SCALE_BELOW: Final = 0.95
"""LAME makes everything softer before it encodes, by 0.45 dB at up to 160 kb/s (abr_switch_map in presets.c of LAME
3.100; measured the same to 0.001 dB), and lameenc offers no way to say otherwise. A guide would be as much below its
loudness, so blocks are made as much louder."""

_SECOND: Final = 2 * RATE_HZ
"""Bytes that are encoded at a time, so that nothing else is larger than a piece."""

_SETTLED: Final = 28
"""Frames, a second, after which an encoder that hears nothing but quiet does the same again and again."""


@dataclass(frozen=True)
class Encoding:
    """How one MP3 is encoded. Several threads may use it at the same time."""

    bitrate_kbps: int
    cache: Cache | None = None
    """Where frames are kept; a folder that takes none does no harm."""

    def frames(self, sound: Pcm) -> tuple[Frame, ...]:
        """The sound as frames, and what the encoder adds after it."""
        return self.kept_frames(sound) or self.made_frames(sound)

    def kept_frames(self, sound: Pcm) -> tuple[Frame, ...] | None:
        """Those that are kept of it, if any are."""
        stream = self.cache.get(Kind.ENCODED, self._name(sound)) if self.cache else None
        return None if stream is None else taken_apart(stream, self.bitrate_kbps)

    def made_frames(self, sound: Pcm) -> tuple[Frame, ...]:
        """Those that the encoder makes of it, which are kept."""
        stream = self._encoded(sound)
        if self.cache:
            with suppress(OSError):
                self.cache.put(Kind.ENCODED, self._name(sound), stream)
        return taken_apart(stream, self.bitrate_kbps)

    def _name(self, sound: Pcm) -> str:
        digest = sha256(self._settings)
        digest.update(sound.frames)
        return digest.hexdigest()

    @cached_property
    def _settings(self) -> bytes:
        """All that changes the frames besides the sound."""
        return f"{_FORMAT} lameenc {_library()} -q {QUALITY} -b {self.bitrate_kbps}\n".encode()

    def _encoded(self, sound: Pcm) -> bytes:
        encoder, gain = self._encoder(), 1 / _LAME_SCALE.get(self.bitrate_kbps, _LAME_SCALE_BELOW)
        seconds = (sound.frames[start : start + _SECOND] for start in range(0, len(sound.frames), _SECOND))
        stream = b"".join((*(_run(encoder.encode, _louder(one, gain)) for one in seconds), _run(encoder.flush)))
        assert stream.startswith(frame_header(self.bitrate_kbps)), "the encoder writes what the Info frame says"
        return stream

    def _encoder(self) -> lameenc.Encoder:
        import lameenc  # here, because only encoding needs the native library

        encoder = lameenc.Encoder()
        encoder.silence()
        encoder.set_channels(1)
        encoder.set_in_sample_rate(RATE_HZ)
        encoder.set_out_sample_rate(RATE_HZ)  # below 64 kb/s it would choose a lower one by itself
        encoder.set_bit_rate(self.bitrate_kbps)
        encoder.set_quality(QUALITY)
        return encoder


@dataclass(frozen=True)
class EncodedQuiet:
    """The frames of what is heard where nothing else is, encoded when the first is asked for."""

    quiet: Quiet
    encoding: Encoding

    def between(self, start: int, end: int) -> list[Frame]:
        """What is heard from one frame of the whole sound to another."""
        found: list[Frame] = []
        while start < end:
            place, following = self.quiet.place(start), self.quiet.next_turn(start)
            found += self._turn[place : place + min(end, following) - start]
            start = following
        return found

    @cached_property
    def _turn(self) -> tuple[Frame, ...]:
        """One turn, long after the first began."""
        once = self.quiet.frames
        before = -(-_SETTLED // once) * once
        turns = self.quiet.turn.frames * (2 + (before + UNSEEN) // once)
        sound = Pcm(turns[: (before + once + UNSEEN) * BYTES])
        return self.encoding.frames(sound)[before : before + once]


@cache
def _library() -> str:
    """A digest of the encoder's own file; asking the system for its version takes twenty times as long."""
    found = find_spec("lameenc")
    return sha256(Path(found.origin).read_bytes()).hexdigest() if found and found.origin else ""


def _louder(frames: bytes, gain: float) -> bytes:
    if gain == 1:
        return frames
    louder = np.frombuffer(frames, SAMPLE) * gain
    np.clip(np.rint(louder, out=louder), -FULL_SCALE, FULL_SCALE - 1, out=louder)
    return louder.astype(SAMPLE).tobytes()


def _run(step: Callable[..., bytearray], *frames: bytes) -> bytes:
    try:
        return bytes(step(*frames))
    except RuntimeError as error:
        raise AudioError(f"the MP3 could not be encoded: {error}") from error
