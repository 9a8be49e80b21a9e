"""`guide voices`: which engines and voices there are, whether they can speak here now, and what to do if not."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Final

from guide.build import cache_of, voice_of, write_sample
from guide.cli import report
from guide.cli.options import Flags
from guide.config import Settings, load
from guide.errors import SpeechError, WrongUsage
from guide.model.speech import Voice
from guide.speak import EngineRow, Options
from guide.speak import registry as engines

LANGUAGE: Final = "en"
"""What is spoken where no article says."""
_MOST_NAMES: Final = 8
_INDENT: Final = " " * 8


def list_engines(flags: Flags) -> None:
    """Each engine with its state, what it needs, and its first voices."""
    settings = _settings(flags)
    for name in engines.names():
        _list_engine(name, settings)


def list_voices(engine: str, flags: Flags) -> None:
    """All voices of one engine, one a line, as `--voice` takes them."""
    if engine not in engines.names():
        raise WrongUsage(f"there is no engine `{engine}`", f"it can be {', '.join(engines.names())}", word=engine)
    for name in engines.load(engine, _options(_settings(flags))).voices():
        report.tell(f"{engine}:{name}")
    if engines.row(engine).any_voice:
        report.say(f"guide: and any other voice that the server has: {engine}:MODEL/VOICE")


def say_sample(text: str, path: Path, flags: Flags) -> None:
    """Write a sentence in the voice of the settings."""
    if not text.strip():
        raise WrongUsage("--say needs something to say", 'guide voices --say "Raise your left heel."', word="--say")
    settings = _settings(flags)
    choice = voice_of(settings, LANGUAGE)
    voice = write_sample(text, choice, path, cache_of(settings), lambda line: report.say(f"guide: {line}"))
    report.tell(f"{path}  {voice.engine}:{voice.name}")


def _settings(flags: Flags) -> Settings:
    return load(None, (), os.environ, flags)


def _options(settings: Settings) -> Options:
    return Options(settings.models, settings.server)


def _list_engine(name: str, settings: Settings) -> None:
    try:
        row = engines.row(name)
    except SpeechError as error:
        report.tell(f"{name}\n{_INDENT}not now: {error}")
        return
    report.tell(f"{name:<8}{row.summary}")
    report.tell(f"{_INDENT}needs {row.needs}")
    report.tell(f"{_INDENT}{_state(row, settings)}")
    report.tell(f"{_INDENT}voices: {_names(row, settings)}")


def _state(row: EngineRow, settings: Settings) -> str:
    language, options = settings.lang or LANGUAGE, _options(settings)
    try:
        with closing(row.load(options)) as engine:
            engine.check(Voice(row.name, row.usual_voice(language, options), language))
    except SpeechError as error:
        return f"not now: {error}"
    return "ready"


def _names(row: EngineRow, settings: Settings) -> str:
    try:
        names = row.load(_options(settings)).voices()
    except SpeechError:
        return "none"  # the line above says why
    more = f" and {len(names) - _MOST_NAMES} more: guide voices {row.name}" if len(names) > _MOST_NAMES else ""
    others = ", and any other that the server has" if row.any_voice else ""
    return ", ".join(names[:_MOST_NAMES]) + more + others
