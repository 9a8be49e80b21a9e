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
    return path.with_name(f".{_stem(path)}.{os.getpid()}{SUFFIX}")


def _stem(path: Path) -> str:
    """The name of the file, as much of it as has room."""
    return path.name.encode("utf-8", "surrogateescape")[:_LONGEST_NAME].decode("utf-8", "ignore")


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
        remove_abandoned(path.parent.glob(f".{glob.escape(_stem(path))}.*{SUFFIX}"))
        with part_file(part, path) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise _failure(path, error) from error


def write_text(path: Path, content: str) -> None:
    """Write a text file, UTF-8, line ends as they are."""
    with whole_file(path) as file:
        file.write(content.encode("utf-8"))
