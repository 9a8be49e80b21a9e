"""Scripts as the command line names them: a file, or `-` for standard input."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from guide.build import STANDARD_INPUT, Prepared, prepared
from guide.cli.options import Flags
from guide.errors import InputError


def read_script(name: str, flags: Flags) -> Prepared:
    """The script of that name with its settings."""
    script = _standard_input() if name == STANDARD_INPUT else Path(name)
    return prepared(script, os.environ, flags)


def _standard_input() -> bytes:
    data = sys.stdin.buffer.read() if sys.stdin is not None else b""
    if not data.strip():
        raise InputError("standard input is empty; give it an article: guide build - < FILE")
    return data
