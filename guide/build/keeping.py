"""What is kept from one run to the next, and where."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final
from zlib import crc32

from guide.cache import Cache, Kind
from guide.compiling import COMPILER, MADE_BY
from guide.config import Settings, load
from guide.errors import SettingsError

_PATTERNS: Final = f"{crc32(MADE_BY.encode()):08x}"


def cache_folder(settings: Settings) -> Path:
    """Where everything is kept: as set, or where this system keeps caches."""
    if settings.cache is not None:
        return settings.cache
    from platformdirs import user_cache_path  # only where nothing is set

    return user_cache_path("guide", appauthor=False)


def cache_of(settings: Settings) -> Cache:
    """What is kept, within its bound."""
    return Cache(cache_folder(settings), settings.keep * 1_000_000)


def kept_patterns(environment: Mapping[str, str]) -> bytes | None:
    """The patterns that an earlier command compiled."""
    cache = _cache_without_a_script(environment)
    return cache.get(Kind.PATTERNS, _PATTERNS) if cache else None


def keep_patterns(environment: Mapping[str, str]) -> None:
    """Keep what was compiled in this run for the next; where that cannot be, the next compiles it again."""
    cache = _cache_without_a_script(environment)
    if cache:
        with suppress(OSError):
            cache.put(Kind.PATTERNS, _PATTERNS, COMPILER.kept())


def _cache_without_a_script(environment: Mapping[str, str]) -> Cache | None:
    """What is kept where no script says where: patterns are those of a language, whatever the script."""
    try:
        return cache_of(load(None, (), environment, {}))
    except SettingsError:  # the command says so
        return None
