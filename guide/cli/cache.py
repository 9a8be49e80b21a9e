"""`guide cache`: the sounds that are kept so that they need not be made again."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from guide.build import cache_of
from guide.cache import Usage
from guide.cli import report
from guide.cli.options import Flags
from guide.config import load
from guide.errors import InputError, OutputError, WrongUsage

CLEAR: Final = "clear"
PRUNE: Final = "prune"
_MB: Final = 1_000_000


def show_or_change(action: str | None, most_mb: int | None, flags: Flags) -> None:
    """Show what is kept, or remove all of it, or what was not used for longest."""
    settings = load(None, (), os.environ, flags)
    cache = cache_of(settings)
    if action not in (None, CLEAR, PRUNE):
        raise WrongUsage(
            f"`{action}` is nothing that can be done with the cache", "it can be clear or prune", word=action
        )
    if action != PRUNE and most_mb is not None:
        raise WrongUsage("--most belongs to prune", "guide cache prune --most 200", word="--most")
    _refuse_what_cannot_be_read(cache.folder)
    removed = None
    if action == CLEAR:
        removed = cache.clear()
    elif action == PRUNE:
        removed = cache.prune((settings.keep if most_mb is None else most_mb) * _MB)
    if removed is not None:
        report.tell(f"removed {_usage(removed)} from {cache.folder}")
    report.tell(f"{cache.folder}  {_usage(cache.usage())}; at most {settings.keep} MB are kept")
    if removed is not None and removed.refused:
        files = "1 file" if removed.refused == 1 else f"{removed.refused} files"
        raise OutputError(f"{cache.folder}: {files} could not be removed; change the rights of the folders there")


def _refuse_what_cannot_be_read(folder: Path) -> None:
    """Say so where nothing can be said of a folder; one that is not there yet holds nothing."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise InputError(f"{folder} is a file, not a folder; choose another with --cache or GUIDE_CACHE")
    if not os.access(folder, os.R_OK | os.X_OK):
        raise InputError(f"{folder} may not be read; change its rights, or choose another with --cache or GUIDE_CACHE")


def _usage(usage: Usage) -> str:
    return f"{usage.sounds} sound{'' if usage.sounds == 1 else 's'}, {report.size_text(usage.size)}"
