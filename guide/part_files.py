"""Files in the making: under a name of their own, and locked while somebody writes them.

So what a killed program left behind can be told from what is being written just now, and removed. A lock goes with its
process, however that ends. Where there is no lock (Windows, some network folders) a file cannot be told to be abandoned
but by its age, or not at all.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

SUFFIX: Final = ".part"
_ABANDONED_S: Final = 3600
"""On Windows, where renaming needs a closed file and closing gives up whatever would protect it."""


def _rename(part: Path, path: Path) -> None:
    part.replace(path)


@contextmanager
def part_file(part: Path, path: Path, rename: Callable[[Path, Path], None] = _rename) -> Iterator[BinaryIO]:
    """A file to write and read bytes, renamed to `path` when the block ends well and removed when it does not."""
    file = _created(part)
    try:
        with file:
            yield file
            file.flush()
            if sys.platform != "win32":
                rename(part, path)
        if sys.platform == "win32":
            rename(part, path)
    except BaseException:
        file.close()
        part.unlink(missing_ok=True)
        raise


def remove_abandoned(parts: Iterable[Path]) -> None:
    """Remove those that nobody is writing any more."""
    for part in parts:
        with suppress(OSError):  # gone, held by somebody, or not ours to remove: who needs the room will say so
            _remove_if_abandoned(part)


if sys.platform == "win32":

    def _created(part: Path) -> BinaryIO:
        return part.open("w+b")

    def _remove_if_abandoned(part: Path) -> None:
        if time.time() - part.stat().st_mtime > _ABANDONED_S:
            part.unlink()

else:
    import fcntl

    def _created(part: Path) -> BinaryIO:
        """A new file with its lock; made once more if it was taken for abandoned before it had it."""
        while True:
            file = part.open("w+b")
            try:
                fcntl.flock(file, fcntl.LOCK_EX)
                if os.path.samestat(os.fstat(file.fileno()), part.stat()):
                    return file
            except FileNotFoundError:
                pass
            except OSError:  # a folder without locks: nobody can take the file for abandoned
                return file
            file.close()

    def _remove_if_abandoned(part: Path) -> None:
        with part.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # fails while it is being written
            part.unlink()
