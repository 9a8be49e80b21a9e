"""Pcm as numbers to reckon with, and back.

Floats run from -1 to 1, full scale being 32768: every 16 bit sample is a float exactly, and going there and back
changes nothing.
"""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from guide.model.pcm import Pcm

Floats: TypeAlias = NDArray[np.float64]
Singles: TypeAlias = NDArray[np.float32]
"""As precise as decoders are, and half as large: for what has to be looked at in full."""

FULL_SCALE: Final = 32768
SAMPLE: Final = np.dtype("<i2")
"""A sample as `Pcm` holds it: 16 bit signed little-endian, whatever the machine."""


def floats(pcm: Pcm) -> Floats:
    """The samples as floats, full scale at 1."""
    return np.frombuffer(pcm.frames, SAMPLE) / FULL_SCALE


def pcm_from(samples: NDArray[np.floating], rate_hz: int) -> Pcm:
    """Floats as sound, rounded to the nearest step; what is beyond full scale is held there, it never wraps."""
    steps = samples * FULL_SCALE
    np.clip(np.rint(steps, out=steps), -FULL_SCALE, FULL_SCALE - 1, out=steps)
    return Pcm(steps.astype(SAMPLE).tobytes(), rate_hz)


def without_silence(samples: Floats, silent_dbfs: float) -> Floats:
    """The samples from the first to the last that is louder than so many decibels below full scale; perhaps none."""
    loud = np.flatnonzero(np.abs(samples) > decibels(silent_dbfs))
    return samples[loud[0] : loud[-1] + 1] if loud.size else samples[:0]


def raised_cosine(length: int) -> Floats:
    """A smooth rise from 0 to 1 without its two ends, which are silence and full level themselves."""
    return 0.5 - 0.5 * np.cos(np.pi * np.arange(1, length + 1) / (length + 1))


def decibels(gain_db: float) -> float:
    """A gain as a factor of amplitude."""
    return float(10 ** (gain_db / 20))


def fast_length(length: int) -> int:
    """A length, at most a sixteenth longer, with no prime factor above 31: Fourier transforms of others crawl."""
    step = 1 << max(0, length.bit_length() - 5)
    return -(-length // step) * step
