"""From a plan to a finished MP3: speech, timeline, sound, file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from guide import __version__
from guide.build.fitting import fitted, fitted_by_estimate
from guide.build.preparing import Prepared, laid_out, planned, refuse_endless, refuse_errors, utterances_of
from guide.build.side_files import Finished, are_up_to_date, refuse_long_wav, write_side_file
from guide.config import DEFAULT, Settings
from guide.model.speech import Utterance, Voice
from guide.model.timeline import Timeline
from guide.speak import Cache, Narrator, Options, VoiceChoice, parse_voice, speak
from guide.units import to_ms

if TYPE_CHECKING:
    from guide.mix import MixSettings
    from guide.model.pcm import Pcm
    from guide.model.signals import Signal

Progress = Callable[[int, int, int], None]
Notice = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    path: Path
    timeline: Timeline
    voice: Voice
    size: int
    """Bytes of the MP3."""
    side_files: tuple[Path, ...]
    script: Prepared
    """As it was planned in the end: where it has to fit a length, numbers depend on the lengths of speech."""


@dataclass(frozen=True, slots=True)
class UpToDate:
    """A finished guide that is still what the script and the settings ask for."""

    path: Path


def build(
    script: Prepared,
    name: str,
    *,
    also: tuple[str, ...] = (),
    force: bool = False,
    at_once: int | None = None,
    progress: Progress,
    notice: Notice,
) -> Built | UpToDate:
    """The MP3 of a script in the folder of the settings, and its side files, unless they are there already."""
    refuse_errors(script)
    settings = script.settings
    path = settings.out / f"{name}.mp3"
    estimate = fitted_by_estimate(script)
    refuse_errors(estimate)
    estimated = planned(estimate)
    refuse_endless(estimated)
    refuse_long_wav(also, estimated)
    choice = voice_of(settings, script.routine.language)

    def make(narrator: Narrator) -> Built | UpToDate:
        fingerprint = fingerprint_of(script, narrator)
        if not force and _is_finished(path, fingerprint, also):
            return UpToDate(path)
        return _made(script, narrator, path, fingerprint, also, _given_sounds(settings, estimated))

    return speak(choice, cache_of(settings), make, progress=progress, notice=notice, at_once=at_once)


def _is_finished(path: Path, fingerprint: str, also: tuple[str, ...]) -> bool:
    from guide.publish import read_fingerprint  # loads the audio libraries

    return read_fingerprint(path) == fingerprint and are_up_to_date(path, also)


def _made(
    script: Prepared, narrator: Narrator, path: Path, fingerprint: str, also: tuple[str, ...], heard: _Given
) -> Built:
    """The guide in one voice, written."""
    from guide.mix import mix  # loads the audio libraries
    from guide.publish import GuideFacts, publish  # as above

    settings, title = script.settings, script.prescription.title
    said = _Said(narrator)
    script = fitted(script, said.lengths)
    cues, timeline = laid_out(script, said.lengths)
    sounds = said.sounds_of(utterances_of(cues))

    def sound() -> Iterator[Pcm]:
        return mix(timeline, sounds, _mix_settings(settings), heard.music, heard.signals)

    facts = GuideFacts(title, narrator.voice, script.routine.language, fingerprint, _comment(settings))
    publish(path, timeline, sound(), facts, bitrate_kbps=_bitrate_kbps(settings))
    finished = Finished(title, timeline, narrator.voice, sound, settings.music.name if settings.music else None)
    beside = tuple(write_side_file(kind, path, finished) for kind in also)
    return Built(path, timeline, narrator.voice, path.stat().st_size, beside, script)


class _Said:
    """What a narrator has said so far, so that laying out again asks only for what is new."""

    def __init__(self, narrator: Narrator) -> None:
        self._narrator = narrator
        self._sounds: dict[Utterance, Pcm] = {}

    def sounds_of(self, utterances: Iterable[Utterance]) -> Mapping[Utterance, Pcm]:
        """The sound of each of them, and of what was asked for before."""
        new = tuple(dict.fromkeys(one for one in utterances if one not in self._sounds))
        if new:
            self._sounds.update(self._narrator.say(new))
        return self._sounds

    def lengths(self, utterances: Iterable[Utterance]) -> Mapping[Utterance, int]:
        """The same as lengths in samples."""
        return {utterance: sound.length for utterance, sound in self.sounds_of(utterances).items()}


def cache_folder(settings: Settings) -> Path:
    """Where speech is kept: as set, or where this system keeps caches."""
    if settings.cache is not None:
        return settings.cache
    from platformdirs import user_cache_path  # only where nothing is set

    return user_cache_path("guide", appauthor=False)


def voice_of(settings: Settings, language: str) -> VoiceChoice:
    """The voices that may speak a text in that language, as far as the settings leave it open."""
    options = Options(settings.models, settings.server)
    return parse_voice(settings.voice, settings.lang or language, settings.pace, options)


def cache_of(settings: Settings) -> Cache:
    """The speech that is kept, within its bound."""
    return Cache(cache_folder(settings), settings.keep * 1_000_000)


_SOUND: Final = (
    "voice", "lang", "pace", "ranges", "fit", "detail", "cues", "only", "skip", "from", "signals", "floor", "bitrate",
)  # fmt: skip
"""Settings that change what is heard."""
_MUSIC_KBPS: Final = 96
_SPEECH_MAY_BE_LONGER: Final = 1.5
"""Than estimated: no more music is read than the guide can use."""


def fingerprint_of(script: Prepared, narrator: Narrator) -> str:
    """A hash of everything that makes the sound: program, voice, article and settings.

    The voice is the one that speaks: a guide for which another had to take over is not what was asked for, and is made
    again as soon as the first one can be had.
    """
    parts = [__version__, repr(narrator.voice), narrator.identity]
    parts += [script.prescription.title, script.document.source.text]
    parts += [f"{name}={script.settings.value(name)}" for name in _SOUND]
    parts += [_hash_of(path) for path in _sound_files(script.settings)]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _sound_files(settings: Settings) -> Iterator[Path]:
    """Files that the listener gives, whose contents change the sound."""
    if settings.music is not None:
        yield settings.music
    if isinstance(settings.signals, Path) and settings.signals.is_dir():
        yield from sorted(path for path in settings.signals.iterdir() if path.is_file())


def _hash_of(path: Path) -> str:
    """A hash of what is in a file; of its name where it cannot be read, which is reported when it is needed."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return str(path)


def _comment(settings: Settings) -> str:
    """The settings that shaped the guide, for people."""
    values = ((name, settings.value(name)) for name in _SOUND)
    return ", ".join(f"{name} {value}" for name, value in values if value is not None)


@dataclass(frozen=True, slots=True)
class _Given:
    """Sounds that the listener gives."""

    music: Pcm | None
    signals: Mapping[Signal, Pcm]


def _given_sounds(settings: Settings, estimated: Timeline) -> _Given:
    """These sounds, read before anything is spoken, so that a file that cannot be played is reported at once."""
    if settings.music is None and not isinstance(settings.signals, Path):
        return _Given(None, {})
    from guide.mix import music_from, own_signals  # loads the audio libraries

    most_s = to_ms(estimated.length) / 1000 * _SPEECH_MAY_BE_LONGER
    music = music_from(settings.music, most_s) if settings.music else None
    return _Given(music, own_signals(settings.signals) if isinstance(settings.signals, Path) else {})


def _bitrate_kbps(settings: Settings) -> int:
    """As set; music needs more than a voice, so with it the default is higher."""
    is_default = settings.origins.get("bitrate", DEFAULT) == DEFAULT
    return _MUSIC_KBPS if settings.music is not None and is_default else settings.bitrate


def _mix_settings(settings: Settings) -> MixSettings:
    from guide.mix import MixSettings, SignalStyle  # loads the audio libraries

    style = SignalStyle.CLEAR if isinstance(settings.signals, Path) else SignalStyle(settings.signals)
    return MixSettings(floor=settings.floor, signals=style)
