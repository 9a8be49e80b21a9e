"""Scripts as the command line names them: a file, or `-` for standard input."""

from __future__ import annotations

import os
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from guide.build import STANDARD_INPUT, Prepared, prepared
from guide.cli.options import SCRIPTS_FOLDER, Flags
from guide.cli.terminal import as_typed
from guide.errors import InputError

_ALIKE: Final = 0.75
"""From this likeness on a name may be meant (`difflib`, 1 is the same)."""


def read_script(name: str, flags: Flags) -> Prepared:
    """The script of that name with its settings."""
    if not name:
        raise InputError("the name of the script is empty")
    script = _standard_input() if name == STANDARD_INPUT else _there(Path(name))
    return prepared(script, os.environ, flags)


def _there(path: Path) -> Path:
    """The path; where nothing is there, the nearest name in its folder, or in that of scripts, is told."""
    if path.exists():
        return path
    folder = path.parent if path.parent.is_dir() else SCRIPTS_FOLDER
    names = [entry.name for entry in folder.iterdir()] if folder.is_dir() else []
    near = get_close_matches(path.name, names, 1, _ALIKE)
    instead = f"; did you mean {as_typed((str(folder / near[0]),))}?" if near else ""
    raise InputError(f"{path} does not exist{instead}")


def _standard_input() -> bytes:
    data = sys.stdin.buffer.read() if sys.stdin is not None else b""
    if not data.strip():
        raise InputError("standard input is empty; give it an article: guide build - < FILE")
    return data
