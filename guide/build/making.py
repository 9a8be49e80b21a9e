"""From a plan to a finished MP3: speech, timeline, sound, file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from enum import Enum
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from guide import __version__
from guide.build.fitting import expected_length, fitted
from guide.build.heap import LONG, give_large_arrays_back, share_one_heap
from guide.build.keeping import cache_of
from guide.build.overruns import goes_by_the_clock, late_rounds
from guide.build.preparing import Prepared, laid_out, refuse_errors, utterances_of
from guide.build.replacing import refuse_to_replace
from guide.build.side_files import Finished, are_up_to_date, refuse_long_wav, write_side_file
from guide.build.splitting import is_split, split
from guide.build.spool import Spool
from guide.build.verifying import refuse_faults
from guide.cache import Cache
from guide.config import DEFAULT, Settings
from guide.errors import ScriptHasErrors, SettingsError
from guide.model.cues import Cue
from guide.model.reference import Reference
from guide.model.signals import Signal
from guide.model.speech import Utterance, Voice
from guide.model.timeline import Timeline
from guide.speak import Narrator, Options, VoiceChoice, parse_voice, speak
from guide.speak.progress import unseen
from guide.units import to_ms
from guide.values import dataclass

if TYPE_CHECKING:
    from guide.audio.quiet import Quiet
    from guide.mix import MixSettings
    from guide.model.pcm import Pcm
    from guide.publish import GuideFacts

Progress = Callable[[int, int, int], None]
Notice = Callable[[str], None]


class Stage(Enum):
    """What a build is at, in this order."""

    SPEECH = "speech"
    SOUND = "sound"
    """Mixing and encoding."""
    CHECK = "check"
    """Holding the MP3 against its timeline."""


OnStage = Callable[[Stage, int, int], None]
"""Called with a stage, the samples that have gone through it, and how many there are."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    path: Path
    timeline: Timeline
    voice: Voice
    size: int
    """Bytes of the MP3."""
    side_files: tuple[Path, ...]
    """Everything that was written beside it."""
    script: Prepared
    """As it was planned in the end: where it has to fit a length, numbers depend on the lengths of speech."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be made besides the MP3, and whether all is verified."""

    also: tuple[str, ...] = ()
    """Kinds of side files."""
    split: bool = False
    """Whether an album is made, with a file for each chapter."""
    verify: bool = True


ONLY_THE_MP3: Final = Wanted()


@dataclass(frozen=True, slots=True)
class UpToDate:
    """A finished guide that is still what the script and the settings ask for."""

    path: Path


def build(
    script: Prepared,
    name: str,
    *,
    wanted: Wanted = ONLY_THE_MP3,
    force: bool = False,
    at_once: int | None = None,
    progress: Progress,
    notice: Notice,
    on_stage: OnStage = unseen,
) -> Built | UpToDate:
    """The MP3 of a script where the settings want it, and its side files, unless they are there already."""
    share_one_heap()
    settings = script.settings
    path = place_of(script, name)
    refuse_errors(script)
    choice = voice_of(settings, script.routine.language)

    def make(narrator: Narrator) -> Built | UpToDate:
        fingerprint, there = fingerprint_of(script, narrator), _fingerprint_in(path)
        if there is None and not force:
            refuse_to_replace(path, wanted.also)
        is_new = there != fingerprint
        if is_new:
            narrator.start()  # takes as long as what comes before the first word
            _load_what_comes_behind(verify=wanted.verify)
        expected = expected_length(script)
        if expected >= LONG:
            give_large_arrays_back()
        refuse_long_wav(wanted.also, expected)
        if not force and not is_new and _is_complete(path, wanted):
            return UpToDate(path)
        heard = given_sounds(settings, expected)
        on_stage(Stage.SPEECH, 0, expected)
        return _made(script, narrator, path, fingerprint, wanted, to_ms(expected), heard, on_stage)

    return speak(choice, cache_of(settings), make, progress=progress, notice=notice, at_once=at_once)


def place_of(script: Prepared, name: str) -> Path:
    """Where the MP3 of a script goes: into the folder of the settings, or where these name an MP3, there."""
    out = script.settings.out
    return out if out.suffix.lower() == ".mp3" and not out.is_dir() else out / f"{name}.mp3"


def _load_what_comes_behind(*, verify: bool) -> None:
    """Load what the sound will need, for which there is time while a voice begins."""
    for module in ("guide.mix", "guide.publish.mp3_file", "guide.verify"):
        import_module(module)
    if verify:
        from guide.audio.decode import decoder  # as above

        decoder()


def _fingerprint_in(path: Path) -> str | None:
    from guide.publish import read_fingerprint  # loads the audio libraries

    return read_fingerprint(path)


def _is_complete(path: Path, wanted: Wanted) -> bool:
    """Whether all that is wanted beside an MP3 is there, as new as it."""
    return are_up_to_date(path, wanted.also) and (not wanted.split or is_split(path))


def _made(
    script: Prepared,
    narrator: Narrator,
    path: Path,
    fingerprint: str,
    wanted: Wanted,
    expected_ms: int,
    heard: Given,
    on_stage: OnStage,
) -> Built:
    """The guide in one voice, written; `expected_ms` is how long it will be in about."""
    with closing(Spool()) as sounds:
        script, timeline = spoken(script, narrator, sounds, expected_ms)
        return _written(script, narrator, path, fingerprint, wanted, timeline, sounds, heard, on_stage)


def spoken(script: Prepared, narrator: Narrator, sounds: Spool, expected_ms: int) -> tuple[Prepared, Timeline]:
    """The guide as it is planned in the end, with its timeline; all that is said in it is put into the spool."""
    said = _Said(narrator, sounds)
    script = fitted(script, said.lengths)
    cues, timeline = laid_out(script, said.lengths, expected_ms)
    said.make(utterances_of(cues))
    return _told_of_overruns(script, cues, said), timeline


def _told_of_overruns(script: Prepared, cues: Sequence[Cue], said: _Said) -> Prepared:
    """The script with a word on rounds by the clock that only this voice makes too long; strict, it stops there."""
    if script.overruns or not goes_by_the_clock(script.prescription):
        return script
    late = late_rounds(script.prescription, cues, said.lengths(utterances_of(cues)))
    if late and script.settings.strict:
        raise ScriptHasErrors(late)
    return replace(script, fit=(*script.fit, *late))


def _written(
    script: Prepared,
    narrator: Narrator,
    path: Path,
    fingerprint: str,
    wanted: Wanted,
    timeline: Timeline,
    sounds: Mapping[Utterance, Pcm],
    heard: Given,
    on_stage: OnStage,
) -> Built:
    """The MP3 and whatever is wanted beside it."""
    from guide.mix import quiet  # loads the audio libraries

    settings, title = script.settings, script.prescription.title

    def sound() -> Iterator[Pcm]:
        return mixed(settings, timeline, sounds, heard)

    def quiet_from(start: int) -> Quiet | None:
        return None if heard.music else quiet(timeline, _mix_settings(settings), start)

    facts = _facts(script, narrator.voice, fingerprint)
    reference = _reference(script, timeline, sounds, narrator, heard)
    write = partial(_published, bitrate_kbps=_bitrate_kbps(settings), cache=narrator.cache, is_verified=wanted.verify)
    watched = _watched(sound(), timeline.length, on_stage)
    write(path, timeline, watched, quiet_from(0), facts, reference, None)
    music = settings.music.name if settings.music else None
    finished = Finished(title, timeline, narrator.voice, sound, music, facts.chapters_by_set)
    beside = tuple(write_side_file(kind, path, finished) for kind in wanted.also)
    album = split(path, timeline, sound(), quiet_from, facts, reference, write) if wanted.split else ()
    return Built(path, timeline, narrator.voice, path.stat().st_size, (*beside, *album), script)


def _watched(sound: Iterable[Pcm], length: int, on_stage: OnStage) -> Iterator[Pcm]:
    """The same sound, told about as it goes by; behind its end the file is checked."""
    done = 0
    for piece in sound:
        yield piece
        done += piece.length
        on_stage(Stage.SOUND, done, length)
    on_stage(Stage.CHECK, 0, length)


def mixed(
    settings: Settings, timeline: Timeline, sounds: Mapping[Utterance, Pcm], heard: Given, start: int = 0
) -> Iterator[Pcm]:
    """The sound of a guide from a sample on, as the settings want it."""
    from guide.mix import mix  # loads the audio libraries

    return mix(timeline, sounds, _mix_settings(settings), heard.music, heard.signals, start)


def _published(
    path: Path,
    timeline: Timeline,
    sound: Iterable[Pcm],
    quiet: Quiet | None,
    facts: GuideFacts,
    reference: Reference,
    cover: bytes | None,
    *,
    bitrate_kbps: int,
    cache: Cache,
    is_verified: bool,
) -> None:
    """Write one MP3, and keep it only if it is right."""
    from guide.publish import publish  # loads the audio libraries
    from guide.verify import Kept, Meanwhile  # as above

    write = partial(publish, path, timeline, sound, facts, reference, bitrate_kbps=bitrate_kbps)
    write = partial(write, quiet=quiet, cache=cache, cover=cover)
    if not is_verified:
        write()
        return
    kept = Kept(cache)
    with Meanwhile(kept, timeline, reference, bitrate_kbps) as meanwhile:

        def approve(part: Path) -> None:
            meanwhile.finish()
            refuse_faults(part, path, kept)

        write(written=meanwhile.more, approve=approve)


def _facts(script: Prepared, voice: Voice, fingerprint: str) -> GuideFacts:
    from guide.publish import GuideFacts  # loads the audio libraries

    settings = script.settings
    return GuideFacts(
        script.prescription.title,
        voice,
        script.routine.language,
        fingerprint,
        _comment(settings, voice),
        date=settings.date,
        chapters_by_set=settings.chapters == "sets",
    )


def _reference(
    script: Prepared, timeline: Timeline, sounds: Mapping[Utterance, Pcm], narrator: Narrator, heard: Given
) -> Reference:
    """What the sounds are like, to travel in the file."""
    from guide.audio.level import TARGET_LUFS  # loads the audio libraries
    from guide.mix import tones  # as above
    from guide.verify import reference_of  # as above

    style = _mix_settings(script.settings).signals
    voice_lufs = TARGET_LUFS if narrator.engine.speaks else None
    ours = {signal: tones.tone(signal, style) for signal in Signal}
    reference = reference_of(timeline, sounds, {**ours, **heard.signals}, voice_lufs)
    onsets = {signal: onset for signal, onset in reference.onsets.items() if signal not in heard.signals}
    return replace(reference, onsets=onsets, has_music=heard.music is not None)


class _Said:
    """What a narrator has said so far, so that laying out again asks only for what is new."""

    def __init__(self, narrator: Narrator, sounds: Spool) -> None:
        self._narrator = narrator
        self._sounds = sounds

    def make(self, utterances: Iterable[Utterance]) -> None:
        """Have each of them said that was not."""
        new = tuple(one for one in utterances if one not in self._sounds)
        if new:
            for utterance, sound in self._narrator.each(new):
                self._sounds.put(utterance, sound)

    def lengths(self, utterances: Iterable[Utterance]) -> Mapping[Utterance, int]:
        """The length of each of them in samples."""
        asked = tuple(dict.fromkeys(utterances))
        self.make(asked)
        return {utterance: self._sounds.length(utterance) for utterance in asked}


def voice_of(settings: Settings, language: str) -> VoiceChoice:
    """The voices that may speak a text in that language, as far as the settings leave it open."""
    options = Options(settings.models, settings.server)
    try:
        return parse_voice(settings.voice, settings.lang or language, settings.pace, options)
    except SettingsError as error:
        raise error.asked_by(settings.origins.get("voice", "")) from error


_SOUND: Final = (
    "voice", "lang", "pace", "ranges", "fit", "detail", "cues", "only", "skip", "from", "signals", "floor", "bitrate",
)  # fmt: skip
"""Settings that change what is heard."""
_TAG: Final = ("chapters", "date")
"""Settings that change what players show."""
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
    parts += [f"{name}={script.settings.value(name)}" for name in (*_SOUND, *_TAG)]
    parts += [_hash_of(path) for path in sound_files(script.settings)]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def sound_files(settings: Settings) -> Iterator[Path]:
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


def _comment(settings: Settings, voice: Voice) -> str:
    """What made the guide, for people: the program, the voice that speaks and the settings that shaped it."""
    values = {name: settings.value(name) for name in (*_SOUND, *_TAG)} | {"voice": f"{voice.engine}:{voice.name}"}
    told = (f"{name} {_told(value)}" for name, value in values.items() if value is not None)
    return f"guide {__version__}: {', '.join(told)}"


def _told(value: object) -> str:
    return ("on" if value else "off") if isinstance(value, bool) else str(value)


@dataclass(frozen=True, slots=True)
class Given:
    """Sounds that the listener gives."""

    music: Pcm | None
    signals: Mapping[Signal, Pcm]


def given_sounds(settings: Settings, expected: int) -> Given:
    """These sounds for a guide of so many samples, read before anything is spoken.

    So a file that cannot be played is reported at once.
    """
    if settings.music is None and not isinstance(settings.signals, Path):
        return Given(None, {})
    from guide.mix import music_from, own_signals  # loads the audio libraries

    most_s = to_ms(expected) / 1000 * _SPEECH_MAY_BE_LONGER
    music = music_from(settings.music, most_s) if settings.music else None
    return Given(music, own_signals(settings.signals) if isinstance(settings.signals, Path) else {})


def _bitrate_kbps(settings: Settings) -> int:
    """As set; music needs more than a voice, so with it the default is higher."""
    is_default = settings.origins.get("bitrate", DEFAULT) == DEFAULT
    return _MUSIC_KBPS if settings.music is not None and is_default else settings.bitrate


def _mix_settings(settings: Settings) -> MixSettings:
    from guide.mix import MixSettings, SignalStyle  # loads the audio libraries

    style = SignalStyle.CLEAR if isinstance(settings.signals, Path) else SignalStyle(settings.signals)
    return MixSettings(floor=settings.floor, signals=style)
