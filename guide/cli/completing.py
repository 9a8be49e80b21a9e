"""What a shell offers when somebody presses Tab behind a flag or an argument."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

Offer = Callable[[str], list[str]]

SCRIPT_ENDINGS: Final = (".md", ".markdown", ".txt", ".html", ".htm", ".json", ".yaml", ".yml", ".org", ".xml", ".docx")
"""As of `guide.build.SCRIPT_KINDS`, without loading what builds; a test holds them together."""
SOUND_ENDINGS: Final = (".mp3", ".wav", ".flac", ".ogg")


def files(*endings: str) -> Offer:
    """Folders, and files with one of these endings; all files if there are none."""

    def offer(incomplete: str) -> list[str]:
        folder, name = os.path.split(incomplete)
        try:
            found = sorted(Path(folder or ".").iterdir())
        except OSError:
            return []
        shown = (path for path in found if path.name.startswith(name) and (name or not path.name.startswith(".")))
        fitting = (path for path in shown if path.is_dir() or not endings or path.suffix.lower() in endings)
        return [os.path.join(folder, path.name) + (os.sep if path.is_dir() else "") for path in fitting]  # noqa: PTH118

    return offer


def values_of(setting: str) -> Offer:
    """The values that a setting can have."""

    def offer(incomplete: str) -> list[str]:
        from guide.config import choices  # not before somebody asks

        return [value for value in choices(setting) if value.startswith(incomplete)]

    return offer


def engines(incomplete: str) -> list[str]:
    """Names of engines, and `auto`; behind an engine's name and a colon its voices."""
    from guide.errors import SpeechError
    from guide.speak import registry

    engine, colon, _ = incomplete.partition(":")
    if not colon:
        return [name for name in (registry.AUTO, *registry.names()) if name.startswith(incomplete)]
    try:
        names = registry.load(engine).voices() if engine in registry.names() else ()
    except SpeechError:
        names = ()
    return [voice for voice in (f"{engine}:{name}" for name in names) if voice.startswith(incomplete)]
