"""`guide cache`: the sounds that are kept so that they need not be made again."""

from __future__ import annotations

import os
from typing import Final

from guide.build import cache_of
from guide.cache import Usage
from guide.cli import report
from guide.cli.options import Flags
from guide.config import load
from guide.errors import WrongUsage

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
    if action == CLEAR:
        report.tell(f"removed {_usage(cache.clear())} from {cache.folder}")
    elif action == PRUNE:
        most_mb = settings.keep if most_mb is None else most_mb
        report.tell(f"removed {_usage(cache.prune(most_mb * _MB))} from {cache.folder}")
    report.tell(f"{cache.folder}  {_usage(cache.usage())}; at most {settings.keep} MB are kept")


def _usage(usage: Usage) -> str:
    return f"{usage.sounds} sound{'' if usage.sounds == 1 else 's'}, {report.size_text(usage.size)}"
