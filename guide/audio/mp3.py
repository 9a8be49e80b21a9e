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
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import BinaryIO, Final, TypeAlias

from guide.audio.encoding import QUALITY, EncodedQuiet, Encoding
from guide.audio.info_frame import BITRATES_KBPS, DELAY, Stream, frame_size, info_frame
from guide.audio.joining import Joiner
from guide.audio.main_data import Frame, Packer
from guide.audio.pieces import Piece, pieces_of
from guide.audio.quiet import Quiet
from guide.cache import Cache
from guide.errors import AudioError
from guide.model.pcm import Pcm
from guide.values import dataclass

AT_ONCE: Final = min(4, os.cpu_count() or 1)
"""Pieces that are encoded at the same time."""
_MOST_WAITING: Final = 64
"""Pieces that wait for one before them: while LAME encodes a sentence, 20 ms, thirty that are kept are looked up."""
_NOTHING: Final = Pcm(b"")
_Waiting: TypeAlias = "tuple[Piece, Future[tuple[Frame, ...]]]"
"""A piece without its samples, and what has its frames or will have them."""


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
    file: BinaryIO,
    blocks: Iterable[Pcm],
    *,
    length: int,
    bitrate_kbps: int = 64,
    quiet: Quiet | None = None,
    cache: Cache | None = None,
    written: Callable[[bytes], None] | None = None,
) -> Mp3Facts:
    """Write blocks that are `length` mono samples together, from where the seekable file stands (after its tag).

    `quiet` is what is heard where nothing else is; it is encoded once. What was encoded for an earlier file is taken
    from the cache, and what is encoded for this one is kept there. `written` is given the frames after the Info frame,
    as many at a time as are written.
    """
    assert length > 0, "an MP3 has sound in it"
    if bitrate_kbps not in BITRATES_KBPS:
        raise AudioError(f"an MP3 has no bit rate of {bitrate_kbps} kb/s; it can have {BITRATES_KBPS}")
    size = frame_size(bitrate_kbps)
    begin = file.tell()
    file.write(bytes(size))
    packer = Packer(file, bitrate_kbps, written)
    encoding = Encoding(bitrate_kbps, cache)
    joiner = Joiner(packer, EncodedQuiet(quiet, encoding).between if quiet else None)
    for piece, frames in _encoded(pieces_of(_counted(blocks, length), quiet), encoding):
        joiner.join(piece, frames)
    joiner.finish()
    end = file.tell()
    stream = Stream(length, packer.frames, bitrate_kbps, QUALITY, packer.crc.value)
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


# ── Side by side ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _encoded(pieces: Iterable[Piece], encoding: Encoding) -> Iterator[tuple[Piece, tuple[Frame, ...]]]:
    """Each piece with its frames and without its samples, in order.

    Several are encoded at the same time, and few are in memory.
    """
    waiting: deque[_Waiting] = deque()
    with ThreadPoolExecutor(AT_ONCE, "encoder") as encoders:  # LAME runs while Python does something else
        for piece in pieces:
            waiting.append((replace(piece, samples=_NOTHING), _begun(encoding, piece.samples, encoders)))
            while waiting and (waiting[0][1].done() or _are_many(waiting)):
                yield _first_of(waiting)
        while waiting:
            yield _first_of(waiting)


def _begun(encoding: Encoding, sound: Pcm, encoders: ThreadPoolExecutor) -> Future[tuple[Frame, ...]]:
    """What will have the frames; those that are kept it has, for handing them to another thread takes longer."""
    kept = encoding.kept_frames(sound)
    if not kept:
        return encoders.submit(encoding.made_frames, sound)
    found: Future[tuple[Frame, ...]] = Future()
    found.set_result(kept)
    return found


def _are_many(waiting: Collection[_Waiting]) -> bool:
    """Whether no more should wait: each that is encoded keeps its samples."""
    return len(waiting) > _MOST_WAITING or sum(not frames.done() for _, frames in waiting) > 2 * AT_ONCE


def _first_of(waiting: deque[_Waiting]) -> tuple[Piece, tuple[Frame, ...]]:
    piece, frames = waiting.popleft()
    return piece, frames.result()
