"""The engines there are, and the setting `voice` that chooses among them.

An engine is one row here, or one entry point of another package. Its module is loaded when the engine is wanted and not
before, so that choosing a voice costs nothing and what is not installed is missed only by those who ask for it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from guide.errors import EngineMissing, SettingsError
from guide.model.speech import Voice
from guide.speak.engine import Engine, EngineRow, Options
from guide.values import dataclass

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

AUTO: Final = "auto"
SLOWEST, FASTEST = 0.8, 1.25
GROUP: Final = "guide.engines"
"""The entry points by which other packages offer engines."""
NO_OPTIONS: Final = Options()


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """What the setting `voice` asks for."""

    setting: str
    """The setting itself."""
    voices: tuple[Voice, ...]
    """In order of preference. The whole guide is spoken by the first that can speak all of it."""
    options: Options = NO_OPTIONS

    def __post_init__(self) -> None:
        assert self.voices, "a choice has a voice"


# ── Our own engines ──────────────────────────────────────────────────────────────────────────────────────────────────


def _gtts(_options: Options) -> Engine:
    from guide.speak.engines.gtts import Gtts

    return Gtts()


def _espeak(_options: Options) -> Engine:
    from guide.speak.engines.espeak import Espeak

    return Espeak()


def _sherpa(options: Options) -> Engine:
    from guide.speak.engines.sherpa import Sherpa

    return Sherpa(options.models)


def _openai(options: Options) -> Engine:
    from guide.speak.engines.openai import OPENAI, OpenAi, key_for

    server = options.server or OPENAI
    return OpenAi(server, key_for(server, os.environ))


def _silent(_options: Options) -> Engine:
    from guide.speak.engines.silent import Silent

    return Silent()


_ESPEAK_USUAL: Final[Mapping[str, str]] = MappingProxyType(
    {"en": "en-us", "en-gb": "en-gb", "es-mx": "es-419", "fr-ch": "fr-ch", "pt-br": "pt-br", "zh": "cmn"}
)


def _usual_espeak(language: str, _options: Options) -> str:
    primary = language.lower().split("-")[0]
    return _ESPEAK_USUAL.get(language.lower()) or _ESPEAK_USUAL.get(primary, primary)


def _usual_sherpa(_language: str, options: Options) -> str:
    return _sherpa(options).voices()[0]


ROWS: Final = (
    EngineRow(
        "gtts",
        "Google's voices, online, free of charge",
        "the network; sentences go to Google",
        _gtts,
        lambda _language, _options: "us",
    ),
    EngineRow("espeak", "the embedded voice, offline, always the same", "nothing", _espeak, _usual_espeak),
    EngineRow(
        "sherpa",
        "voices of Piper, Kokoro, Matcha and Kitten through sherpa-onnx, offline",
        "pip install 'guide-mp3[sherpa]', and --models with the folder that holds the models",
        _sherpa,
        _usual_sherpa,
    ),
    EngineRow(
        "openai",
        "voices of OpenAI, or of any server that speaks its language",
        "pip install 'guide-mp3[openai]'; --server unless it is OpenAI's; a key in GUIDE_SERVER_KEY if it wants one",
        _openai,
        lambda _language, _options: "tts-1/alloy",
        any_voice=True,
    ),
    EngineRow(
        "silent",
        "no speech, only the time it would take",
        "nothing",
        _silent,
        lambda _language, _options: "silent",
    ),
)
_OWN: Final[Mapping[str, EngineRow]] = MappingProxyType({row.name: row for row in ROWS})
AUTO_ORDER: Final = ("gtts", "espeak")
"""What `auto` tries, in this order."""


# ── All engines ──────────────────────────────────────────────────────────────────────────────────────────────────────


@lru_cache
def _foreign() -> Mapping[str, EntryPoint]:
    """Engines that other packages offer; one by the name of ours is not found."""
    from importlib.metadata import entry_points  # takes a while to load

    found = {point.name.lower(): point for point in entry_points(group=GROUP)}
    return MappingProxyType({name: found[name] for name in sorted(found) if name not in _OWN})


def names() -> tuple[str, ...]:
    """The names of all engines, our own first; none of them is loaded."""
    return (*_OWN, *_foreign())


def row(name: str) -> EngineRow:
    """The engine of that name, as it is offered."""
    if name in _OWN:
        return _OWN[name]
    point = _foreign()[name]
    package = point.dist.name if point.dist else point.module
    try:
        offered = point.load()
    except Exception as error:  # whatever another package does wrong when it is loaded
        raise EngineMissing(
            f"The voices of “{name}” cannot be loaded ({type(error).__name__}: {error}); "
            f"update or remove the package {package}"
        ) from error
    if not isinstance(offered, EngineRow):
        raise EngineMissing(
            f"The package {package} offers voices as “{name}”, but not as an EngineRow; update or remove it"
        )
    return offered


def load(name: str, options: Options = NO_OPTIONS) -> Engine:
    """A new engine; whoever asks closes it."""
    return row(name).load(options)


# ── The setting ──────────────────────────────────────────────────────────────────────────────────────────────────────


def parse_voice(setting: str, language: str, pace: float = 1.0, options: Options = NO_OPTIONS) -> VoiceChoice:
    """The choice that a setting like `auto`, `gtts`, `gtts:co.uk` or `espeak:en-gb` makes."""
    if not SLOWEST <= pace <= FASTEST:
        raise SettingsError(f"pace must lie between {SLOWEST} and {FASTEST}, not at {pace}")
    setting = setting.strip()
    engine, colon, name = setting.partition(":")
    engine = engine.lower()
    if setting.lower() == AUTO:
        voices = tuple(Voice(each, _usual(each, language, options), language, pace) for each in AUTO_ORDER)
        return VoiceChoice(setting, voices, options)
    if engine == AUTO or (engine not in _OWN and engine not in names()):
        raise _no_such("engine", engine if engine != AUTO else setting, (AUTO, *names()))
    name = _known_name(engine, name, options) if colon else _usual(engine, language, options)
    return VoiceChoice(setting, (Voice(engine, name, language, pace),), options)


def _usual(engine: str, language: str, options: Options) -> str:
    return row(engine).usual_voice(language, options)


def _known_name(engine: str, name: str, options: Options) -> str:
    """The name as the engine writes it."""
    known = load(engine, options).voices()
    as_written = {each.lower(): each for each in known}
    if name.lower() in as_written:
        return as_written[name.lower()]
    if name and row(engine).any_voice:
        return name
    raise _no_such(f"voice of {engine}", name, known)


def _no_such(what: str, name: str, known: tuple[str, ...]) -> SettingsError:
    """What to write instead of a name that is not known."""
    near = get_close_matches(name, known, n=1)
    instead = f"did you mean “{near[0]}”?" if near else f"possible are: {', '.join(known[:12])}"
    return SettingsError(f"there is no {what} called “{name}”", instead)
