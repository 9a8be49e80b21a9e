"""`guide voices`: which engines and voices there are, whether they can speak here now, and what to do if not."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import typer

from guide.build import cache_of, write_sample
from guide.cli import report
from guide.cli.options import Flags
from guide.config import load
from guide.errors import SpeechError
from guide.model.speech import Voice
from guide.speak import parse_voice
from guide.speak.registry import ENGINES, Row

LANGUAGE: Final = "en"
"""What is spoken where no article says."""
_MOST_NAMES: Final = 8


def list_engines() -> None:
    """Each engine with its state and its first voices."""
    for row in ENGINES.values():
        report.tell(f"{row.name:<8}{row.summary}")
        report.tell(f"        {_state(row)}")
        report.tell(f"        voices: {_names(row)}")


def list_voices(engine: str) -> None:
    """All voices of one engine, one a line, as `--voice` takes them."""
    if engine not in ENGINES:
        raise typer.BadParameter(f"there is no engine {engine!r}; it can be {', '.join(ENGINES)}")
    for name in ENGINES[engine].load().voices():
        report.tell(f"{engine}:{name}")


def say_sample(text: str, path: Path, flags: Flags) -> None:
    """Write a sentence in the voice of the settings."""
    if not text.strip():
        raise typer.BadParameter("--say needs something to say")
    settings = load(None, (), os.environ, flags)
    choice = parse_voice(settings.voice, settings.lang or LANGUAGE, settings.pace)
    voice = write_sample(text, choice, path, cache_of(settings), lambda line: report.say(f"guide: {line}"))
    report.tell(f"{path}  {voice.engine}:{voice.name}")


def _state(row: Row) -> str:
    engine = row.load()
    try:
        engine.check(Voice(row.name, row.usual_voice(LANGUAGE), LANGUAGE))
    except SpeechError as error:
        return f"not now: {error}"
    finally:
        engine.close()
    return "ready"


def _names(row: Row) -> str:
    try:
        names = row.load().voices()
    except SpeechError:
        return "none"  # the line above says why
    more = f" and {len(names) - _MOST_NAMES} more: guide voices {row.name}" if len(names) > _MOST_NAMES else ""
    return ", ".join(names[:_MOST_NAMES]) + more
