"""The embedded voice: eSpeak NG from the `espeakng-loader` package, offline and always the same.

The library runs in worker processes only (`guide.speak.engines.espeak_worker` says why).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from types import MappingProxyType
from typing import Final

from guide.errors import EngineMissing, EngineRefused, SpeechError
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak.engines import espeak_worker
from guide.speak.engines.espeak_worker import BROKEN, ERROR, Request
from guide.speak.engines.workers import Workers
from guide.values import dataclass

# Chosen by how many words a recogniser (pocketsphinx 5.1.1, its own US English) got wrong, per cent.
#
# In quiet (±4 steps of noise), with its general language model: 40 made-up sentences of exercise guides, twice.
#
#   en-us 57, 72 (20 sentences)   +klatt2 52, 55   +klatt3 39, 50   +klatt4 37, 42   +klatt5 35   +klatt6 47
#   +m3 61   +Mike 61   +max 78   +Andy 94
#
# In quiet, with a model of the sentences, everything but the last two is below 4.1, the Klatt voices below 1.8.
# In noise, with a model of the sentences: speech levelled as it is here, pink noise so many LU below it.
#
#              15    10     6                   15    10     6
#   en-us     0.0   3.7  23.0       +klatt3    0.0   2.2  32.6
#   +klatt2   0.4   1.1  15.2       +klatt4    0.7  11.9  54.1
#   +klatt2 at 135 words a minute   0.7   3.0  17.0
#
# Who follows a guide knows what it is about, and hears it in a street, beside a fan, from a telephone on the floor.
# There +klatt2 and +klatt3 are far ahead of +klatt4. +klatt2 cannot be as loud as a guide should be: its peaks lie 19
# dB above its loudness, up to 22, those of +klatt3 16, up to 20, and a level of -16 LUFS below -3 dBTP leaves 13; of
# some sentences of +klatt2 a limiter makes no more than -17 LUFS. Speed and pitch hardly matter: +klatt2 at 165 words a
# minute 0.4, 1.5, 14.1 in that noise; +klatt4 in quiet, at 135 to 175 words a minute 32 to 37, at pitch 40 to 60 and
# range 35 to 70 34 to 42. 150 words a minute is a calm speed for instructions; pitch is eSpeak's own.
VARIANT: Final = "klatt3"
WORDS_PER_MINUTE: Final = 150
"""At pace 1."""
PITCH: Final = 50
PITCH_RANGE: Final = 50
VOLUME: Final = 60
"""The highest peak of 63 sentences is -9 dBFS: far from clipping, and 16 bits have room enough below."""

_SLOWEST, _FASTEST = 80, 449  # eSpeak's own range; its rates above are of another kind
_LIBRARY_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {"win32": "espeak-ng.dll", "darwin": "libespeak-ng.dylib", "linux": "libespeak-ng.so"}
)
_OWN_NAMES: Final[Mapping[str, str]] = MappingProxyType({"en-gb": "en"})
"""Voices that eSpeak does not know by the name that people use."""
_USUAL: Final = ("en-us", "en-gb")
_SOUND_DATA: Final = ("phondata", "phonindex", "phontab", "intonations", f"voices/!v/{VARIANT}")


@dataclass(frozen=True, slots=True)
class Installation:
    """Where eSpeak NG is on this machine."""

    library: Path
    data_parent: Path
    """The folder that holds `espeak-ng-data`."""
    needed: tuple[Path, ...] = ()
    """Libraries to be loaded before it."""

    @property
    def data(self) -> Path:
        """The data of eSpeak."""
        return self.data_parent / "espeak-ng-data"

    def languages(self) -> Mapping[str, Path]:
        """The file of each voice, by eSpeak's own name for it."""
        files = sorted(path for path in (self.data / "lang").rglob("*") if path.is_file())
        return MappingProxyType({path.name.lower(): path for path in files})


def installed() -> Installation:
    """The eSpeak NG of the `espeakng-loader` package, found without loading it."""
    found = find_spec("espeakng_loader")
    name = _LIBRARY_NAMES.get(sys.platform)
    if found is None or found.origin is None or name is None:
        raise EngineMissing(
            "The embedded voice is not installed here: the package espeakng-loader is missing. "
            "Install it with: python -m pip install espeakng-loader"
        )
    folder = Path(found.origin).parent
    # Python for Windows does not bring the C++ runtime that the library needs; the package msvc-runtime does.
    runtime = Path(sys.prefix) / "msvcp140.dll"
    return Installation(folder / name, folder, (runtime,) if runtime.is_file() else ())


class Espeak:
    """The embedded voice."""

    name: Final = "espeak"
    longest: Final = None
    speaks: Final = True

    def __init__(self, installation: Installation | None = None, timeout_s: float = 20.0) -> None:
        self.parallel = min(4, os.cpu_count() or 1)
        self._given = installation
        # An utterance takes 10 ms, a cold start on a busy machine a second or two.
        self._workers = Workers(self._command, timeout_s, "The embedded voice")
        self._starting: Thread | None = None

    def voices(self) -> tuple[str, ...]:
        """Names of its voices, English first."""
        people = {own: name for name, own in _OWN_NAMES.items()}
        names = {people.get(name, name) for name in self._installation().languages()}
        return (*(name for name in _USUAL if name in names), *sorted(names.difference(_USUAL)))

    def identity(self, voice: Voice) -> str:
        """A digest of the library and of the data that this voice sounds by, and the options."""
        options = f"{WORDS_PER_MINUTE} wpm, pitch {PITCH}, range {PITCH_RANGE}, volume {VOLUME}, {VARIANT}"
        return f"eSpeak NG {digest(self._installation(), _own_name(voice))}, {options}"

    def start(self, voice: Voice) -> None:
        """Have a worker get ready meanwhile."""
        self._starting = Thread(target=self._start, args=(voice,), name="starter", daemon=True)
        self._starting.start()

    def _start(self, voice: Voice) -> None:
        with suppress(SpeechError):  # is met again by whoever needs a sound
            self._answer("", voice)

    def check(self, voice: Voice) -> None:
        """Have a worker get ready."""
        if self._starting:
            self._starting.join()
        self._answer("", voice)

    def synthesize(self, utterance: Utterance, voice: Voice) -> Pcm:
        """The utterance at 22 050 Hz, with 10 ms or so of silence around it."""
        return Pcm(*self._answer(utterance.spoken, voice))

    def _answer(self, words: str, voice: Voice) -> tuple[bytes, int]:
        """Samples and rate of these words, from any worker."""
        request = Request(
            text=" ".join(words.replace("\0", " ").split()),
            voice=f"{_own_name(voice)}+{VARIANT}",
            words_per_minute=max(_SLOWEST, min(_FASTEST, round(WORDS_PER_MINUTE * voice.pace))),
            pitch=PITCH,
            pitch_range=PITCH_RANGE,
            volume=VOLUME,
        )
        status, rate_hz, body = self._workers.answer(request.packed(), request.text)
        if status == BROKEN:
            raise EngineMissing(f"The embedded voice cannot be started on this machine: {body.decode()}. {_ADVICE}")
        if status == ERROR:
            raise EngineRefused(f"{body.decode()} (asked to say “{words}”)")
        return body, rate_hz

    def close(self) -> None:
        """End all workers."""
        self._workers.close()

    def _installation(self) -> Installation:
        return self._given or installed()

    def _command(self) -> list[str]:
        own = self._installation()
        paths = (own.library, own.data_parent, *own.needed)
        return [sys.executable, "-I", "-S", espeak_worker.__file__, *map(str, paths)]


_ADVICE: Final = {
    "win32": "It needs the Microsoft C++ runtime: python -m pip install msvc-runtime",
    "linux": "It needs glibc 2.29 or later and the library libstdc++.so.6",
    "darwin": "It needs macOS 14 or later on Apple silicon, 13.7 or later on Intel",
}.get(sys.platform, "Use another voice")


def _own_name(voice: Voice) -> str:
    return _OWN_NAMES.get(voice.name, voice.name)


@lru_cache
def digest(installation: Installation, own_name: str) -> str:
    """A short digest of everything on disk that a voice sounds by."""
    data, languages = installation.data, installation.languages()
    dictionary = data / f"{own_name.partition('-')[0]}_dict"
    voice_file = (languages[own_name],) if own_name in languages else ()
    files = (installation.library, *(data / name for name in _SOUND_DATA), dictionary, *voice_file)
    digest = sha256()
    for file in files:
        if file.is_file():
            digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
