"""Files that appear whole or not at all.

Everything is written under a temporary name in the same folder and renamed at the end. Whatever stops the writing,
an error, a full disk or an interruption from the keyboard, removes the temporary file and leaves an older file of that
name as it was. What a killed program could not remove is removed before a file of that name is written again.
"""

from __future__ import annotations

import errno
import glob
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Final

from guide.errors import OutputError
from guide.part_files import SUFFIX, part_file, remove_abandoned

_ELSEWHERE: Final = "choose another folder with --out"
_NOT_ALLOWED: Final = "close the file if a player holds it open, change the rights of the folder, or {elsewhere}"

_WAYS_OUT: Final[Mapping[int, str]] = MappingProxyType(
    {
        errno.ENOSPC: "free some space on the disk, or {elsewhere}",
        errno.EDQUOT: "free some space, or {elsewhere}",
        errno.EACCES: _NOT_ALLOWED,
        errno.EPERM: _NOT_ALLOWED,
        errno.EROFS: "{elsewhere}",
        errno.EISDIR: "remove that folder, or {elsewhere}",
        errno.EEXIST: "a file stands where a folder is needed: move it, or {elsewhere}",
        errno.ENOTDIR: "a file stands where a folder is needed: move it, or {elsewhere}",
        errno.ENAMETOOLONG: "shorten the name of the script",
    }
)
"""What a person can do about what the system reports."""

_LONGEST_NAME = 200
"""Bytes of a name that go into its temporary name; file systems allow 255, and the rest is taken by our own marks."""


def _temporary(path: Path) -> Path:
    """A hidden name beside the file that says whose it is."""
    return path.with_name(f".{_stem(path)}.{os.getpid()}{SUFFIX}")


def _stem(path: Path) -> str:
    """The name of the file, as much of it as has room."""
    return path.name.encode("utf-8", "surrogateescape")[:_LONGEST_NAME].decode("utf-8", "ignore")


def _failure(path: Path, error: OSError, elsewhere: str) -> OutputError:
    reason = error.strerror or str(error)
    way_out = _WAYS_OUT.get(error.errno or 0, "{elsewhere}").format(elsewhere=elsewhere)
    return OutputError(f"{path} could not be written: {reason}; {way_out}")


@contextmanager
def whole_file(path: Path, elsewhere: str = _ELSEWHERE) -> Iterator[BinaryIO]:
    """A file to write bytes to and read them back, which gets its name when the block ends well.

    `elsewhere` says how to choose another place, should this one not do.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        path.parent.mkdir(parents=True, exist_ok=True)
        remove_abandoned(path.parent.glob(f".{glob.escape(_stem(path))}.*{SUFFIX}"))
        with part_file(_temporary(path), path) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise _failure(path, error, elsewhere) from error


def write_text(path: Path, content: str, elsewhere: str = _ELSEWHERE) -> None:
    """Write a text file, UTF-8, line ends as they are."""
    with whole_file(path, elsewhere) as file:
        file.write(content.encode("utf-8"))
