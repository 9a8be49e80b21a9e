"""Sound files and answers of online voices as Pcm, whatever format soundfile (libsndfile) reads.

The file's own rate is kept and channels are mixed to one. Samples are read as floats and held at full scale, because
libsndfile's own 16 bit conversion lets the peaks of an MP3 wrap around. What is not sound is an `AudioError` that
names what was to be decoded.

Two things decode short without any error, so that only who knows how long the sound should be can notice: an MP3 that
was cut off, and one of variable bit rate without a header (libsndfile ends where its guess from the first frames says;
measured with 1.2.2: 51 624 of 241 344 samples). At constant bit rate, as online voices send, nothing is lost.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from math import inf
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import numpy as np

from guide.audio.samples import Singles, pcm_from
from guide.errors import AudioError
from guide.model.pcm import Pcm
from guide.units import RATE_HZ

if TYPE_CHECKING:
    from soundfile import SoundFile

_BLOCK: Final = 1 << 17
"""Samples decoded at a time: 20 minutes as floats would take 300 MB."""
_LONG_BLOCK: Final = 1 << 20
"""32 seconds, longer than what is decoded in one go."""


def decode(data: bytes, what: str) -> Pcm:
    """The sound in these bytes, mixed to mono, at its own rate; `what` names it if it cannot be decoded."""
    if not data:
        raise AudioError(f"{what}: there is no sound, the answer is empty")
    with _sound_in(BytesIO(data), what) as sound:
        return _all_of(sound, what)


def decode_file(path: Path, most_s: float = inf) -> Pcm:
    """The sound in a file, mixed to mono, at its own rate; no more of it than so many seconds."""
    with _opened(path) as sound:
        return _all_of(sound, str(path), most_s)


def decoded_blocks(path: Path) -> Iterator[Singles]:
    """The sound of a file at `RATE_HZ` block by block, mixed to mono; what is beyond full scale is beyond 1 here.

    An MP3 is decoded to single precision, and so are they. Memory holds one block. A file at another rate is an
    `AudioError`.
    """
    with _opened(path) as sound:
        yield from _singles(sound, str(path))


def singles_in(data: bytes, what: str) -> Singles:
    """The same of the sound in these bytes, all at once; `what` names it if it cannot be decoded.

    It is decoded from a file that is gone afterwards: from bytes, libsndfile calls back into Python twice for each
    frame of an MP3, and waits each time for whatever else runs in it. It is read in one go: behind each block soundfile
    seeks to where it is, and of an MP3 at 40 kb/s a frame after that can be wrong by -57 dB (libsndfile 1.2.2).
    """
    with _file_of(data) as file, _sound_in(file, what) as sound:
        blocks = [*_singles(sound, what, _LONG_BLOCK)]
        return blocks[0] if len(blocks) == 1 else np.concatenate([np.empty(0, np.float32), *blocks])


@contextmanager
def _file_of(data: bytes) -> Iterator[Path | int]:
    """A file that is gone afterwards; where there are such, one in memory: on a disk it takes as long as ten frames."""
    if (number := _in_memory()) is not None:
        with open(number, "w+b") as file:  # noqa: PTH123 — a number and no path
            file.write(data)
            file.seek(0)
            yield file.fileno()
        return
    handle, name = mkstemp()
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        yield Path(name)
    finally:
        Path(name).unlink()


def _in_memory() -> int | None:
    """A file without a name or a disk, as Linux has them unless a sandbox forbids it."""
    make = getattr(os, "memfd_create", None)
    try:
        return make("sound") if make else None
    except OSError:  # a file on a disk does as well
        return None


def decoder() -> str:
    """Which decoder this is, in which version."""
    import soundfile  # here, because it loads libsndfile

    return f"soundfile {soundfile.__version__}, libsndfile {soundfile.__libsndfile_version__}"


def rate_and_length(path: Path) -> tuple[int, int]:
    """The rate of a sound file and its samples; of an MP3 that does not say how long it is, an estimate."""
    with _opened(path) as sound:
        return int(sound.samplerate), int(sound.frames)


def decoded_from(path: Path, start: int) -> Iterator[Pcm]:
    """The sound of a file from a sample on, at its own rate, mixed to mono, in blocks of about a second.

    From anywhere in an MP3 the samples are those of the whole, but for a step of 16 bits here and there.
    """
    with _opened(path) as sound:
        rate_hz = int(sound.samplerate)
        sound.seek(min(start, int(sound.frames)))
        for block in _blocks(sound, block=rate_hz):
            yield pcm_from(block, rate_hz)


@contextmanager
def _opened(path: Path) -> Iterator[SoundFile]:
    try:
        with path.open("rb"), _sound_in(path, str(path)) as sound:
            yield sound
    except OSError as error:
        raise AudioError(f"{path}: cannot be read ({error.strerror})") from error


_OF_AN_MP3_WITHOUT_SOUND: Final = "File does not exist"
"""What libsndfile 1.2.2 says of a file, which is there, of which the tag of an MP3 is all."""


@contextmanager
def _sound_in(source: BinaryIO | Path | int, what: str) -> Iterator[SoundFile]:
    import soundfile  # here, because it loads libsndfile

    try:
        file = _named(source) if isinstance(source, Path) else source
        with soundfile.SoundFile(file, closefd=False) as sound:
            yield sound
    except soundfile.LibsndfileError as error:
        told = error.error_string
        reason = "there is no sound in it" if told.startswith(_OF_AN_MP3_WITHOUT_SOUND) else told
        raise AudioError(f"{what}: cannot be decoded as sound ({reason})") from error


def _singles(sound: SoundFile, what: str, block: int = _BLOCK) -> Iterator[Singles]:
    if sound.samplerate != RATE_HZ:
        raise AudioError(f"{what}: its sound is at {sound.samplerate} Hz, and that of a guide at {RATE_HZ} Hz")
    yield from _blocks(sound, "float32", block=block)


def _named(path: Path) -> str | bytes:
    """The name of a file as this system has it: elsewhere than on Windows it is any bytes."""
    return str(path) if sys.platform == "win32" else os.fsencode(path)


def _all_of(sound: SoundFile, what: str, most_s: float = inf) -> Pcm:
    rate_hz = int(sound.samplerate)
    frames = b"".join(pcm_from(block, rate_hz).frames for block in _blocks(sound, most=most_s * rate_hz))
    if not frames:
        raise AudioError(f"{what}: cannot be decoded as sound (it holds no samples)")
    return Pcm(frames, rate_hz)


def _blocks(sound: SoundFile, kind: str = "float64", *, most: float = inf, block: int = _BLOCK) -> Iterator[Any]:
    """Blocks of mono samples, floats of a kind, `most` in all."""
    left = most
    while left > 0:
        asked = int(min(block, left))
        samples = sound.read(asked, dtype=kind, always_2d=True)
        left -= asked
        if len(samples):
            yield samples[:, 0] if sound.channels == 1 else samples.mean(axis=1)
        if len(samples) < asked:
            return
