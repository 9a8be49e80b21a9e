"""The engines there are, and the setting `voice` that chooses among them.

An engine is one row. Its module is loaded when the engine is wanted and not before, so that choosing a voice costs
nothing and what is not installed is missed only by those who ask for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import Final

from guide.errors import SettingsError
from guide.model.speech import Voice
from guide.speak.engine import Engine

AUTO: Final = "auto"
SLOWEST, FASTEST = 0.8, 1.25


@dataclass(frozen=True, slots=True)
class Row:
    """One engine."""

    name: str
    summary: str
    """What it is, for people who choose."""
    load: Callable[[], Engine]
    usual_voice: Callable[[str], str]
    """The voice for a language where none is named."""


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """What the setting `voice` asks for."""

    setting: str
    """The setting itself, in small letters."""
    voices: tuple[Voice, ...]
    """In order of preference. The whole guide is spoken by the first that can speak all of it."""

    def __post_init__(self) -> None:
        assert self.voices, "a choice has a voice"


def _gtts() -> Engine:
    from guide.speak.engines.gtts import Gtts

    return Gtts()


def _espeak() -> Engine:
    from guide.speak.engines.espeak import Espeak

    return Espeak()


def _silent() -> Engine:
    from guide.speak.engines.silent import Silent

    return Silent()


_ESPEAK_USUAL: Final[Mapping[str, str]] = MappingProxyType(
    {"en": "en-us", "en-gb": "en-gb", "es-mx": "es-419", "fr-ch": "fr-ch", "pt-br": "pt-br", "zh": "cmn"}
)


def _usual_espeak(language: str) -> str:
    primary = language.lower().split("-")[0]
    return _ESPEAK_USUAL.get(language.lower()) or _ESPEAK_USUAL.get(primary, primary)


ROWS: Final = (
    Row("gtts", "Google's voices, online, free of charge", _gtts, lambda _language: "us"),
    Row("espeak", "the embedded voice, offline, always the same", _espeak, _usual_espeak),
    Row("silent", "no speech, only the time it would take", _silent, lambda _language: "silent"),
)
ENGINES: Final[Mapping[str, Row]] = MappingProxyType({row.name: row for row in ROWS})
AUTO_ORDER: Final = ("gtts", "espeak")
"""What `auto` tries, in this order."""


def load(name: str) -> Engine:
    """A new engine; whoever asks closes it."""
    return ENGINES[name].load()


def parse_voice(setting: str, language: str, pace: float = 1.0) -> VoiceChoice:
    """The choice that a setting like `auto`, `gtts`, `gtts:co.uk` or `espeak:en-gb` makes."""
    if not SLOWEST <= pace <= FASTEST:
        raise SettingsError(f"pace must lie between {SLOWEST} and {FASTEST}, not at {pace}")
    setting = setting.strip().lower()
    engine, colon, name = setting.partition(":")
    if setting == AUTO:
        voices = tuple(Voice(each, ENGINES[each].usual_voice(language), language, pace) for each in AUTO_ORDER)
        return VoiceChoice(setting, voices)
    if engine not in ENGINES:
        raise SettingsError(_no_such("engine", engine if engine != AUTO else setting, (AUTO, *ENGINES)))
    if colon:
        _check_name(engine, name)
    return VoiceChoice(setting, (Voice(engine, name or ENGINES[engine].usual_voice(language), language, pace),))


def _check_name(engine: str, name: str) -> None:
    known = load(engine).voices()
    if name not in known:
        raise SettingsError(_no_such(f"voice of {engine}", name, known))


def _no_such(what: str, name: str, known: tuple[str, ...]) -> str:
    """What to write instead of a name that is not known."""
    near = get_close_matches(name, known, n=1)
    instead = f"did you mean “{near[0]}”?" if near else f"possible are: {', '.join(known[:12])}"
    return f"there is no {what} called “{name}”; {instead}"
