"""A stream of blocks as an MP3 that decodes to exactly their samples.

lameenc encodes but writes no Info frame, and without one every decoder starts 1105 samples late and ends up to 1634
samples long. So the place of the frame is kept free, and the frame (`guide.audio.info_frame`) is filled in at the end.

The blocks are cut into pieces (`guide.audio.pieces`) that are encoded side by side and joined again
(`guide.audio.joining`), a few at a time, so that memory stays flat however long the guide. It takes half as long as
encoding all of a guide does, on one core; what is decoded differs from that as two encoders of the same sound do.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np

from guide.audio.info_frame import BITRATES_KBPS, DELAY, FRAME_LENGTH, Stream, frame_header, frame_size, info_frame
from guide.audio.joining import Joiner
from guide.audio.main_data import Frame, Packer, taken_apart
from guide.audio.pieces import BYTES, UNSEEN, Piece, pieces_of
from guide.audio.samples import FULL_SCALE, SAMPLE
from guide.errors import AudioError
from guide.model.pcm import Pcm
from guide.units import RATE_HZ

if TYPE_CHECKING:
    import lameenc

_QUALITY: Final = 5
"""LAME's -q. On embedded speech with signals at 64 kb/s the decoded spectrum is as near to the original as with 2
(2.7 against 2.8 dB) in half the time; 7 is farther off (3.9 dB)."""

_LAME_SCALE: Final[Mapping[int, float]] = MappingProxyType({192: 0.97, 224: 0.98, 256: 1.0, 320: 1.0})
_LAME_SCALE_BELOW: Final = 0.95
"""LAME makes everything softer before it encodes, by 0.45 dB at up to 160 kb/s (abr_switch_map in presets.c of LAME
3.100; measured the same to 0.001 dB), and lameenc offers no way to say otherwise. A guide would be as much below its
loudness, so blocks are made as much louder."""

AT_ONCE: Final = min(4, os.cpu_count() or 1)
"""Pieces that are encoded at the same time."""
_SETTLED: Final = 28
"""Frames, a second, after which an encoder that hears nothing but quiet does the same again and again."""


@dataclass(frozen=True, slots=True)
class Mp3Facts:
    """What was written."""

    length: int
    """Samples of sound; every decoder that knows the Info frame gives back as many."""
    bitrate_kbps: int
    frames: int
    """MP3 frames, the Info frame not counted."""
    delay: int
    """Samples the decoder drops before the sound."""
    padding: int
    """Samples the decoder drops after it."""
    byte_count: int
    """Bytes of all frames, the Info frame among them."""


def write_mp3(
    file: BinaryIO, blocks: Iterable[Pcm], *, length: int, bitrate_kbps: int = 64, quiet: Pcm | None = None
) -> Mp3Facts:
    """Write blocks that are `length` mono samples together, from where the seekable file stands (after its tag).

    `quiet` is what is heard, again and again from the first sample on, where nothing else is: whole frames, which are
    encoded once.
    """
    assert length > 0, "an MP3 has sound in it"
    if bitrate_kbps not in BITRATES_KBPS:
        raise AudioError(f"an MP3 has no bit rate of {bitrate_kbps} kb/s; it can have {BITRATES_KBPS}")
    size = frame_size(bitrate_kbps)
    begin = file.tell()
    file.write(bytes(size))
    packer = Packer(file, bitrate_kbps)
    joiner = Joiner(packer, partial(_frames_of_quiet, quiet, bitrate_kbps))
    for piece, frames in _encoded(pieces_of(_counted(blocks, length), quiet), bitrate_kbps):
        joiner.join(piece, frames)
    joiner.finish()
    end = file.tell()
    stream = Stream(length, packer.frames, bitrate_kbps, _QUALITY, packer.crc)
    file.seek(begin)
    file.write(info_frame(stream))
    file.seek(end)
    return Mp3Facts(length, bitrate_kbps, packer.frames, DELAY, stream.padding, end - begin)


def _counted(blocks: Iterable[Pcm], length: int) -> Iterator[Pcm]:
    """The blocks, which have to be as long as was announced."""
    fed = 0
    for block in blocks:
        fed += block.length
        yield block
    assert length == fed, f"{length} samples were announced, {fed} came"


# ── Encoding ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _encoded(pieces: Iterable[Piece], bitrate_kbps: int) -> Iterator[tuple[Piece, tuple[Frame, ...]]]:
    """Each piece with its frames, in order; several are encoded at the same time, and few are in memory."""
    waiting: deque[tuple[Piece, Future[tuple[Frame, ...]]]] = deque()
    with ThreadPoolExecutor(AT_ONCE, "encoder") as encoders:  # LAME runs while Python does something else
        for piece in pieces:
            waiting.append((piece, encoders.submit(_frames, piece.samples, bitrate_kbps)))
            if len(waiting) > 2 * AT_ONCE:
                yield _first_of(waiting)
        while waiting:
            yield _first_of(waiting)


def _first_of(waiting: deque[tuple[Piece, Future[tuple[Frame, ...]]]]) -> tuple[Piece, tuple[Frame, ...]]:
    piece, frames = waiting.popleft()
    return piece, frames.result()


def _frames(sound: Pcm, bitrate_kbps: int) -> tuple[Frame, ...]:
    """The sound as frames, and what the encoder adds after it."""
    encoder = _encoder(bitrate_kbps)
    stream = _run(encoder.encode, _louder(sound, 1 / _LAME_SCALE.get(bitrate_kbps, _LAME_SCALE_BELOW)))
    stream += _run(encoder.flush)
    assert stream.startswith(frame_header(bitrate_kbps)), "the encoder writes what the Info frame says"
    return taken_apart(stream, bitrate_kbps)


def _frames_of_quiet(quiet: Pcm | None, bitrate_kbps: int) -> tuple[Frame, ...]:
    """One turn of the quiet, long after it began."""
    assert quiet is not None, "without quiet, pieces follow each other"
    turn = quiet.length // FRAME_LENGTH
    before = -(-_SETTLED // turn) * turn
    turns = quiet.frames * (2 + (before + UNSEEN) // turn)
    sound = Pcm(turns[: (before + turn + UNSEEN) * BYTES])
    return _frames(sound, bitrate_kbps)[before : before + turn]


def _louder(block: Pcm, gain: float) -> bytes:
    if gain == 1:
        return block.frames
    louder = np.frombuffer(block.frames, SAMPLE) * gain
    np.clip(np.rint(louder, out=louder), -FULL_SCALE, FULL_SCALE - 1, out=louder)
    return louder.astype(SAMPLE).tobytes()


def _encoder(bitrate_kbps: int) -> lameenc.Encoder:
    import lameenc  # here, because only encoding needs the native library

    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(RATE_HZ)
    encoder.set_out_sample_rate(RATE_HZ)  # below 64 kb/s it would choose a lower one by itself
    encoder.set_bit_rate(bitrate_kbps)
    encoder.set_quality(_QUALITY)
    return encoder


def _run(step: Callable[..., bytearray], *frames: bytes) -> bytes:
    try:
        return bytes(step(*frames))
    except RuntimeError as error:
        raise AudioError(f"the MP3 could not be encoded: {error}") from error
