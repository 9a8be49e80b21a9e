"""Signals of one's own: a folder with sound files named after the signals, such as `start.wav` and `end.mp3`.

Each takes the place of the signal of its name, beginning with its first sound, as loud as the voice, and no longer than
that signal: plans keep the same time for it whatever it sounds like, and what would ring on is faded out. Signals that
have no file sound as usual.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from guide.audio.decode import decode_file
from guide.audio.level import CEILING_DBTP, TARGET_LUFS, levelled
from guide.audio.resample import resampled_in_stretches
from guide.audio.samples import Floats, floats, pcm_from, raised_cosine, without_silence
from guide.errors import AudioError
from guide.model.pcm import Pcm
from guide.model.signals import Signal, duration_ms
from guide.units import RATE_HZ, to_samples

SOUND_KINDS: Final = (".wav", ".flac", ".ogg", ".mp3")
_LONGEST_S: Final = 10
_SILENT_DBFS: Final = -50.0
_FADE_IN_MS: Final = 2
_FADE_OUT_MS: Final = 25


def files_of(folder: Path) -> Mapping[Signal, Path]:
    """The sound file of each signal that has one."""
    found = {}
    for signal in Signal:
        paths = (folder / f"{signal.value}{ending}" for ending in SOUND_KINDS)
        path = next((path for path in paths if path.is_file()), None)
        if path is not None:
            found[signal] = path
    return found


def own_signals(folder: Path) -> Mapping[Signal, Pcm]:
    """The sounds of a folder, mono, at the working rate, each as long as the place of its signal."""
    files = files_of(folder)
    if not files:
        names = ", ".join(f"{signal.value}.wav" for signal in Signal)
        raise AudioError(f"{folder}: there is no sound of a signal in it; such files are named {names}")
    return {signal: _fitted(path, signal) for signal, path in files.items()}


def _fitted(path: Path, signal: Signal) -> Pcm:
    heard = without_silence(floats(resampled_in_stretches(decode_file(path, _LONGEST_S))), _SILENT_DBFS)
    if not heard.size:
        raise AudioError(f"{path}: there is nothing to hear in it")
    length = to_samples(duration_ms(signal))
    loudest = levelled(pcm_from(_faded(heard[:length]), RATE_HZ), TARGET_LUFS, CEILING_DBTP)
    return Pcm(loudest.frames + bytes(2 * (length - loudest.length)), RATE_HZ)


def _faded(samples: Floats) -> Floats:
    """The samples with edges that do not click."""
    faded = samples.copy()
    rise, fall = (min(to_samples(ms), len(faded) // 2) for ms in (_FADE_IN_MS, _FADE_OUT_MS))
    faded[:rise] *= raised_cosine(rise)
    faded[len(faded) - fall :] *= raised_cosine(fall)[::-1]
    return faded
