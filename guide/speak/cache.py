"""Spoken sounds, kept from one build to the next.

Each is a file of its own, named by the SHA-256 of everything that changes its sound. A file is written under a
temporary name and renamed, so that builds at the same time never see half of one; one that is damaged, of an older
form, or not what its name says is a miss, and is replaced by the next sound of that name.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

from guide.errors import SettingsError
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.units import RATE_HZ

FORMAT: Final = "guide.speech/2"
"""Changes with the form of a file and with what is done to a sound before it is kept: trimming, resampling,
levelling."""

_SUFFIX: Final = ".speech"
_PART: Final = ".part"
_WAITS_S: Final = (0.02, 0.04, 0.08, 0.16)  # Windows will not replace a file while another process reads it


@dataclass(frozen=True, slots=True)
class Usage:
    """How much is kept."""

    sounds: int
    size: int
    """Bytes."""


def key(voice: Voice, identity: str, utterance: Utterance) -> str:
    """The name of a sound: a digest of everything that changes it."""
    parts = [FORMAT, voice.engine, identity, voice.name, voice.language, repr(voice.pace), utterance.spoken]
    return sha256(json.dumps(parts).encode()).hexdigest()


class Cache:
    """The sounds kept in one folder, which is made when the first is put there."""

    def __init__(self, folder: Path, sleep: Callable[[float], None] = time.sleep) -> None:
        self.folder = folder
        self._sleep = sleep

    def get(self, name: str) -> Pcm | None:
        """The sound of that name, if it is kept and whole."""
        path = self._path(name)
        try:
            data = path.read_bytes()
        except OSError:  # not there, or just being replaced: a miss
            return None
        sound = _unpacked(data, name)
        if sound is not None:
            _mark_as_used(path)
        return sound

    def put(self, name: str, sound: Pcm) -> None:
        """Keep a sound under that name."""
        path = self._path(name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=path.parent, suffix=_PART, delete=False) as file:
                part = Path(file.name)
                file.write(_packed(sound, name))
            self._rename(part, path)
        except OSError as error:
            raise SettingsError(
                f"{self.folder}: spoken sounds cannot be kept there ({error.strerror or error}); "
                "choose another folder with --cache or GUIDE_CACHE"
            ) from error

    def usage(self) -> Usage:
        """How much is kept."""
        sizes = [size for _, size, _ in self._entries()]
        return Usage(len(sizes), sum(sizes))

    def clear(self) -> Usage:
        """Remove everything; what was removed."""
        return _removed(self._entries())

    def prune(self, most: int) -> Usage:
        """Remove what was not used for longest until at most so many bytes are left; what was removed."""
        entries = sorted(self._entries())
        left = accumulate((size for _, size, _ in reversed(entries)))
        kept = sum(1 for size in left if size <= most)
        return _removed(entries[: len(entries) - kept])

    def _path(self, name: str) -> Path:
        return self.folder / name[:2] / f"{name}{_SUFFIX}"

    def _entries(self) -> Iterator[tuple[float, int, Path]]:
        """Time of last use, size and place of each file, also of those that an interrupted build left unfinished."""
        for pattern in (f"??/*{_SUFFIX}", f"??/*{_PART}"):
            for path in self.folder.glob(pattern):
                try:
                    facts = path.stat()
                except FileNotFoundError:  # removed by somebody else just now
                    continue
                yield facts.st_mtime, facts.st_size, path

    def _rename(self, part: Path, path: Path) -> None:
        """Give the file its name, or remove it."""
        try:
            for wait_s in _WAITS_S:
                if _replaced(part, path):
                    return
                self._sleep(wait_s)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


def _replaced(part: Path, path: Path) -> bool:
    """Whether the file could take its name now."""
    try:
        part.replace(path)
    except PermissionError:
        return False
    return True


def _removed(entries: Iterable[tuple[float, int, Path]]) -> Usage:
    sizes: list[int] = []
    for _, size, path in entries:
        path.unlink(missing_ok=True)
        sizes.append(size)
    return Usage(len(sizes), sum(sizes))


def _mark_as_used(path: Path) -> None:
    try:
        os.utime(path)
    except OSError:  # a folder that may only be read is a good cache too; it is pruned by whoever may write
        return


def _packed(sound: Pcm, name: str) -> bytes:
    """A line of facts, then the samples."""
    assert sound.rate_hz == RATE_HZ, f"sounds are kept at {RATE_HZ} Hz, not at {sound.rate_hz}"
    facts = {
        "format": FORMAT,
        "name": name,
        "rate_hz": RATE_HZ,
        "length": sound.length,
        "sha256": sha256(sound.frames).hexdigest(),
    }
    return json.dumps(facts).encode() + b"\n" + sound.frames


def _unpacked(data: bytes, name: str) -> Pcm | None:
    """The sound in a file, if every fact about it is true."""
    _, _, frames = data.partition(b"\n")
    if len(frames) % 2:
        return None
    sound = Pcm(frames)
    return sound if _packed(sound, name) == data else None
