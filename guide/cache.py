"""What is kept from one run to the next: sounds, spoken or encoded, what was measured of them, and compiled patterns.

Each is a file of its own, named by a digest of everything that changes what is in it. A file is written under a
temporary name and renamed, so that builds at the same time never see half of one; one that is damaged, of an older
form, or not what its name says is a miss, and is replaced by the next of that name.

A cache keeps within its bound: what was not used for longest goes first, but nothing that was used in this run.
"""

from __future__ import annotations

import os
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import suppress
from dataclasses import replace
from enum import Enum
from itertools import accumulate
from pathlib import Path
from typing import Final

from guide.part_files import SUFFIX as PART
from guide.part_files import part_file, remove_abandoned
from guide.values import dataclass

FORMAT: Final = "guide.kept/1"
"""Changes with the form of a file. What is done to its content belongs into its name."""

_LONGEST_FACTS: Final = 1000
"""Bytes in which the line of facts of any file ends."""
_ROOM: Final = "room"
"""The file that says how much may be added."""
_LEFT: Final = 0.95
"""Of the bound, when it was reached, so that it is not reached again at once."""
_WAITS_S: Final = (0.02, 0.04, 0.08, 0.16)  # Windows will not replace a file while another process reads it


class Kind(Enum):
    """What can be kept, by the ending of its files."""

    SPEECH = ".speech"
    """What a voice said, as samples."""
    ENCODED = ".encoded"
    """What an encoder made of a stretch of sound."""
    VERIFIED = ".verified"
    """What was measured of a stretch of a finished MP3 that is right."""
    PATTERNS = ".patterns"
    """What was compiled of the patterns of a language."""


_NO_SOUNDS: Final = (Kind.VERIFIED.value, Kind.PATTERNS.value)


@dataclass(frozen=True, slots=True)
class Usage:
    """How much is kept."""

    sounds: int
    """Files of sound; all else takes next to no room."""
    size: int
    """Bytes of everything."""
    refused: int = 0
    """Files that should have been removed and may not be."""


class Cache:
    """What is kept in one folder, which is made when the first is put there."""

    def __init__(self, folder: Path, most: int | None = None, *, sleep: Callable[[float], None] = time.sleep) -> None:
        self.folder = folder
        self.most = most
        """Bytes to keep within; None: no bound."""
        self._sleep = sleep
        self._used: set[int] = set()
        """Hashes of names of files: a long guide uses thousands, so nothing larger is kept of them."""
        self._grown = 0
        """Bytes that were put, about: threads may forget some."""

    def get(self, kind: Kind, name: str) -> bytes | None:
        """What is kept under that name, if it is there and whole."""
        path = self._path(kind, name)
        try:
            facts, content = _read(path)
        except OSError:  # not there, or just being replaced: a miss
            return None
        if facts != _facts(content, kind, name):
            return None
        _mark_as_used(path)
        self._used.add(hash(path.name))
        return content

    def put(self, kind: Kind, name: str, content: bytes) -> None:
        """Keep something under that name; where that cannot be, it is an `OSError`."""
        path = self._path(kind, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{name}.{os.getpid()}.{threading.get_ident()}{PART}")
        with part_file(part, path, self._rename) as file:
            self._grown += file.write(_packed(content, kind, name))
        self._used.add(hash(path.name))

    def keep_within(self) -> None:
        """After something was added: remove what killed builds left unfinished, and what is beyond the bound.

        All files are looked at only once as much was added as had room when they were looked at last: for a gigabyte of
        them, 20,000, that takes 0.1 s, more than a build after a small change has to do.
        """
        grown, self._grown = self._grown, 0
        if not grown:
            return
        room = self._room_left() - grown
        if room < 0:
            remove_abandoned(self.folder.glob(f"??/*{PART}"))
            room = self._made_room()
        with suppress(OSError):
            (self.folder / _ROOM).write_text(f"{self.most} {room}", encoding="ascii")

    def _room_left(self) -> int:
        """Bytes that could be added within the bound when last something was; less than none where nobody knows."""
        try:
            most, room = (self.folder / _ROOM).read_text(encoding="ascii").split()
            return int(room) if most == str(self.most) else -1
        except (OSError, ValueError):
            return -1

    def _made_room(self) -> int:
        """Where there is more than the bound, remove that and a little more; bytes that can be added."""
        if self.most is None:
            return 0
        entries = sorted(self._entries())
        room = self.most - sum(size for _, size, _ in entries)
        return room if room >= 0 else room + _without(entries, int(self.most * _LEFT), spared=self._used).size

    def usage(self) -> Usage:
        """How much is kept."""
        return _usage((size, path) for _, size, path in self._entries())

    def clear(self) -> Usage:
        """Remove everything; what was removed."""
        return _removed(self._entries())

    def prune(self, most: int) -> Usage:
        """Remove what was not used for longest until at most so many bytes are left; what was removed."""
        return _without(sorted(self._entries()), most, spared=frozenset())

    def _path(self, kind: Kind, name: str) -> Path:
        return self.folder / name[:2] / f"{name}{kind.value}"

    def _entries(self) -> Iterator[tuple[float, int, str]]:
        """Time of last use, size and place of each file, also of those that an interrupted build left unfinished."""
        suffixes = (*(kind.value for kind in Kind), PART)
        for folder in self.folder.glob("??"):
            for file in _files_in(folder):
                try:
                    facts = file.stat()
                except OSError:  # removed by somebody else just now
                    continue
                if file.name.endswith(suffixes):
                    yield facts.st_mtime, facts.st_size, file.path

    def _rename(self, part: Path, path: Path) -> None:
        """Give the file its name."""
        for wait_s in _WAITS_S:
            if _replaced(part, path):
                return
            self._sleep(wait_s)
        part.replace(path)


def _replaced(part: Path, path: Path) -> bool:
    """Whether the file could take its name now."""
    try:
        part.replace(path)
    except PermissionError:
        return False
    return True


def _files_in(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as files:
            yield from files
    except OSError:  # no folder, or one that may not be read
        return


def _without(entries: Sequence[tuple[float, int, str]], most: int, *, spared: Set[int]) -> Usage:
    """Remove the first of these, but for some, until at most so many bytes are left; what was removed."""
    left = accumulate(size for _, size, _ in reversed(entries))
    kept = sum(1 for size in left if size <= most)
    return _removed(entry for entry in entries[: len(entries) - kept] if hash(Path(entry[2]).name) not in spared)


def _removed(entries: Iterable[tuple[float, int, str]]) -> Usage:
    removed: list[tuple[int, str]] = []
    refused = 0
    for _, size, path in entries:
        try:
            Path(path).unlink()
        except OSError as error:  # already removed by somebody else, or held open on Windows: it goes another time
            refused += isinstance(error, PermissionError)
            continue
        removed.append((size, path))
    return replace(_usage(removed), refused=refused)


def _usage(files: Iterable[tuple[int, str]]) -> Usage:
    sounds = size = 0
    for each, path in files:
        sounds += not path.endswith(_NO_SOUNDS)
        size += each
    return Usage(sounds, size)


def _mark_as_used(path: Path) -> None:
    try:
        os.utime(path)
    except OSError:  # a folder that may only be read is a good cache too; it is pruned by whoever may write
        return


def _packed(content: bytes, kind: Kind, name: str) -> bytes:
    """A line of facts, then what is kept."""
    return _facts(content, kind, name) + b"\n" + content


def _facts(content: bytes, kind: Kind, name: str) -> bytes:
    digest = f'"crc32": "{zlib.crc32(content):08x}"' if kind is Kind.PATTERNS else f'"sha256": "{_sha256(content)}"'
    return f'{{"format": "{FORMAT}", "name": "{name}", "size": {len(content)}, {digest}}}'.encode()


def _sha256(content: bytes) -> str:
    from hashlib import sha256  # a plan needs patterns only, and loads no OpenSSL

    return sha256(content).hexdigest()


def _read(path: Path) -> tuple[bytes, bytes]:
    """The line of facts of a file and what is kept in it, which is read at its place: it may be megabytes."""
    with path.open("rb", buffering=0) as file:
        facts, _, _ = file.read(_LONGEST_FACTS).partition(b"\n")
        file.seek(len(facts) + 1)
        return facts, file.readall()
