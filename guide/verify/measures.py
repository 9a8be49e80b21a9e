"""How sounds are measured, the same way before they are encoded and after they are decoded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from guide.audio.samples import Floats, Singles, floats
from guide.model.pcm import Pcm
from guide.model.reference import LEVEL_STEP, NO_LEVEL, ONSET_LENGTH, Reference, Sound
from guide.model.signals import Signal
from guide.model.speech import Utterance
from guide.model.timeline import Speech, Timeline

_TINY: Final = 1e-12
"""A power too low to matter, so that silence has a level."""
_SWING: Final = 127


def reference_of(
    timeline: Timeline, sounds: Mapping[Utterance, Pcm], tones: Mapping[Signal, Pcm], voice_lufs: float | None
) -> Reference:
    """What the sounds of a guide are like; each utterance is asked for once."""
    levels: dict[Sound, bytes] = {}
    for clip in timeline.clips:
        key = clip.sound.utterance if isinstance(clip.sound, Speech) else clip.sound
        if key not in levels:
            levels[key] = _as_bytes(levels_of(floats(tones[key] if isinstance(key, Signal) else sounds[key])))
    heard = (signal for signal in levels if isinstance(signal, Signal) and any(tones[signal].frames))
    return Reference({signal: _onset(tones[signal]) for signal in heard}, levels, voice_lufs)


def levels_of(samples: Floats | Singles) -> Floats:
    """Decibels (RMS) against full scale of each whole step; of what is shorter than a step, one level."""
    step = min(LEVEL_STEP, max(1, len(samples)))
    whole = samples[: len(samples) // step * step].reshape(-1, step)
    levels: Floats = 10 * np.log10(np.vecdot(whole, whole).astype(float) / step + _TINY)
    return levels


def _as_bytes(levels: Floats) -> bytes:
    return bytes(np.clip(np.rint(-levels), 0, NO_LEVEL).astype(np.uint8).tobytes())


def _onset(tone: Pcm) -> bytes:
    samples = floats(tone)[:ONSET_LENGTH]
    full_swing = np.rint(samples * (_SWING / np.abs(samples).max()))
    return bytes(full_swing.astype(np.int8).tobytes())
