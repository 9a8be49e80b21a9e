"""The sound of the signals, made from their scores in `guide.model.signals`.

Each note has three harmonics, so that a small speaker and an older ear find at least one of them, and raised-cosine
edges, so that nothing clicks. Its K-weighted level while it sounds (a note shorter than the 400 ms of a loudness block
is measured over its own length) is that of the voice, -16 LUFS, changed by the note's own gain: as loud as the voice
while it sounds, so never louder, however long it is listened to.

Every machine makes the same bytes: a last digit in which two machines' sines differ is a thousand million times
smaller than the rounding to 16 bits.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

import numpy as np

from guide.audio.level import TARGET_LUFS, loudness_lufs
from guide.audio.samples import Floats, decibels, pcm_from, raised_cosine
from guide.mix.settings import SignalStyle
from guide.model.pcm import Pcm
from guide.model.signals import SHAPES, Note, Signal, duration_ms
from guide.units import RATE_HZ, to_samples
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class _Timbre:
    """How a note sounds."""

    harmonics: tuple[float, ...]
    """Amplitudes of the fundamental and its multiples."""
    rise_ms: int
    fall_ms: int
    """Durations of the edges; a note too short for both has them in proportion."""
    gain_db: float
    """Against the loudness of the voice."""


_TIMBRES: Final[Mapping[SignalStyle, _Timbre]] = MappingProxyType(
    {
        SignalStyle.CLEAR: _Timbre(harmonics=(1.0, 0.4, 0.2), rise_ms=5, fall_ms=5, gain_db=0.0),
        SignalStyle.SOFT: _Timbre(harmonics=(1.0, 0.15), rise_ms=12, fall_ms=60, gain_db=-7.0),
    }
)


_SOFTEST_DB: Final = -10.0
"""Against the loudness of the voice. A soft tick is soft twice over; below this a phone's speaker loses it in a room
(measured through an 800 Hz high pass, A-weighted, fast: 16 dB below the voice, 19 dB without this floor)."""


@cache
def tone(signal: Signal, style: SignalStyle = SignalStyle.CLEAR) -> Pcm:
    """The signal as mono sound at the working rate, from its onset to the end of its last note."""
    samples = np.zeros(to_samples(duration_ms(signal)))
    if style in _TIMBRES:
        for note in SHAPES[signal]:
            start = to_samples(note.at_ms)
            samples[start : start + to_samples(note.duration_ms)] += _note(note, _TIMBRES[style])
    return pcm_from(samples, RATE_HZ)


def _note(note: Note, timbre: _Timbre) -> Floats:
    """One note at its level."""
    length = to_samples(note.duration_ms)
    turns = np.arange(length) * (note.frequency_hz / RATE_HZ)
    wave = sum(
        amplitude * np.sin(2 * np.pi * number * turns) for number, amplitude in enumerate(timbre.harmonics, start=1)
    )
    shaped = wave * _envelope(length, timbre)
    reference = shaped * (0.5 / np.abs(shaped).max())
    target_lufs = TARGET_LUFS + max(note.gain_db + timbre.gain_db, _SOFTEST_DB)
    level: Floats = reference * decibels(target_lufs - loudness_lufs(pcm_from(reference, RATE_HZ)))
    return level


def _envelope(length: int, timbre: _Timbre) -> Floats:
    scale = min(1.0, length / to_samples(timbre.rise_ms + timbre.fall_ms))
    rise, fall = (int(scale * to_samples(edge_ms)) for edge_ms in (timbre.rise_ms, timbre.fall_ms))
    envelope = np.ones(length)
    envelope[:rise] = raised_cosine(rise)
    envelope[length - fall :] *= raised_cosine(fall)[::-1]
    return envelope
