"""The files that a guide depends on, and whether they have changed.

A file is known by what is in it, so that saving it without a change, or a clock that is wrong, is no change; only a
large one, such as music, by its size and time. A file that is not there is in a state of its own, so that one that
appears is a change: a `guide.toml`, or a script that an editor writes beside and renames.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from guide.build.making import sound_files
from guide.config import FILE_NAME, Settings, load
from guide.errors import GuideError
from guide.read import read

_LARGE: Final = 1_000_000
"""Bytes from which on a file is not read again and again."""

States: TypeAlias = Mapping[Path, str | None]
"""How files are; equal to an earlier one of theirs where nothing has changed. None: there is no such file."""


def files_of(script: Path, environment: Mapping[str, str], flags: Mapping[str, object]) -> tuple[Path, ...]:
    """The script, wherever its settings may stand, and the sounds that they name."""
    folder = script.resolve().parent
    files = (script, *(place / FILE_NAME for place in (folder, *folder.parents)))
    try:
        settings = load(script, read(script).settings, environment, flags)
    except GuideError:  # told when it is built
        return files
    return (*files, *_sounds(settings))


def _sounds(settings: Settings) -> tuple[Path, ...]:
    """Music and signals of one's own; also the folder of these, to which a file may be added."""
    folder = (settings.signals,) if isinstance(settings.signals, Path) else ()
    return (*folder, *sound_files(settings))


def states(files: Iterable[Path]) -> States:
    """How each of these files is now."""
    return {path: _state(path) for path in files}


def _state(path: Path) -> str | None:
    try:
        if path.is_dir():
            return " ".join(sorted(entry.name for entry in path.iterdir()))
        facts = path.stat()
        if facts.st_size >= _LARGE:
            return f"{facts.st_size} {facts.st_mtime_ns}"
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
