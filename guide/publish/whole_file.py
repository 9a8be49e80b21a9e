"""Files that appear whole or not at all.

Everything is written under a temporary name in the same folder and renamed at the end. Whatever stops the writing,
an error, a full disk or an interruption from the keyboard, removes the temporary file and leaves an older file of that
name as it was.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Final

from guide.errors import OutputError

_ELSEWHERE = "choose another folder with --out"
_NOT_ALLOWED = f"close the file if a player holds it open, change the rights of the folder, or {_ELSEWHERE}"

_WAYS_OUT: Final[Mapping[int, str]] = MappingProxyType(
    {
        errno.ENOSPC: f"free some space on the disk, or {_ELSEWHERE}",
        errno.EDQUOT: f"free some space, or {_ELSEWHERE}",
        errno.EACCES: _NOT_ALLOWED,
        errno.EPERM: _NOT_ALLOWED,
        errno.EROFS: _ELSEWHERE,
        errno.EISDIR: f"remove that folder, or {_ELSEWHERE}",
        errno.EEXIST: f"a file stands where a folder is needed: move it, or {_ELSEWHERE}",
        errno.ENOTDIR: f"a file stands where a folder is needed: move it, or {_ELSEWHERE}",
        errno.ENAMETOOLONG: "shorten the name of the script",
    }
)
"""What a person can do about what the system reports."""

_LONGEST_NAME = 200
"""Bytes of a name that go into its temporary name; file systems allow 255, and the rest is taken by our own marks."""


def _temporary(path: Path) -> Path:
    """A hidden name beside the file that says whose it is."""
    name = path.name.encode("utf-8", "surrogateescape")[:_LONGEST_NAME].decode("utf-8", "ignore")
    return path.with_name(f".{name}.{os.getpid()}.part")


def _failure(path: Path, error: OSError) -> OutputError:
    reason = error.strerror or str(error)
    way_out = _WAYS_OUT.get(error.errno or 0, _ELSEWHERE)
    return OutputError(f"{path} could not be written: {reason}; {way_out}")


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write bytes to and read them back, which gets its name when the block ends well."""
    part = _temporary(path)
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        path.parent.mkdir(parents=True, exist_ok=True)
        with _removed_on_failure(part):
            with part.open("w+b") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
    except OSError as error:
        raise _failure(path, error) from error


@contextmanager
def _removed_on_failure(part: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_text(path: Path, content: str) -> None:
    """Write a text file, UTF-8, line ends as they are."""
    with whole_file(path) as file:
        file.write(content.encode("utf-8"))
