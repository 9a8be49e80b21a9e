"""An utterance without the silence around it.

Engines put silence of their own before and after what they say, and online voices wrap it in the noise of their
coding, so that lengths say nothing. Here the audible part is found by level, K-weighted so that hum and offset do not
count, in steps of a millisecond:

- what is within 36 dB of the utterance's own loudness is speech for sure;
- from there outwards goes what is softer (a leading f, s or h, the tail of a vowel), down to 52 dB below, but no
  further than 60 ms;
- where the recording itself is noisy at both ends, neither counts unless it stands out of that noise.

A final t or k is a burst after a gap of silence; it is loud enough to be speech for sure. Nothing below -70 dBFS is
speech. A short margin is kept on either side, and there the sound fades in and out.
"""

from __future__ import annotations

from math import inf
from typing import Final

import numpy as np
from numpy.typing import NDArray

from guide.audio.level import AnyFloats, loudness_of_weighted, weighted_in_stretches
from guide.audio.samples import Floats, floats, pcm_from, raised_cosine
from guide.model.pcm import Pcm

_SURELY_LU: Final = -36.0
_SOFTLY_LU: Final = -52.0
_NEVER_BELOW_DB: Final = -70.0
_SOFT_REACH_MS: Final = 60
_NOISE_MS: Final = 30
"""At either end, how much is listened to for noise."""
_NOISE_AT_MOST_LU: Final = -30.0
"""Against the utterance; what is louder is taken for speech that begins or ends at once."""
_SURELY_ABOVE_NOISE_DB: Final = 10.0
_SOFTLY_ABOVE_NOISE_DB: Final = 6.0
_SMOOTHING_MS: Final = 5
_FADE_IN_MS: Final = 5
_FADE_OUT_MS: Final = 20
_TINY: Final = 1e-20
"""A power too low to matter, so that silence has a level."""


def trimmed(pcm: Pcm) -> Pcm:
    """The audible part of mono speech with smooth edges; nothing, if there is none."""
    weighted = weighted_in_stretches(pcm)
    levels, loudness = _levels_db(weighted, pcm.rate_hz), loudness_of_weighted(weighted, pcm.rate_hz)
    noise = _noise_db(levels, loudness)
    sure = np.flatnonzero(levels > max(loudness + _SURELY_LU, noise + _SURELY_ABOVE_NOISE_DB, _NEVER_BELOW_DB))
    if not sure.size:
        return Pcm(b"", pcm.rate_hz)
    soft = levels > max(loudness + _SOFTLY_LU, noise + _SOFTLY_ABOVE_NOISE_DB, _NEVER_BELOW_DB)
    first, last = int(sure[0]), int(sure[-1])
    first -= _soft_ms(soft[:first][::-1])
    last += _soft_ms(soft[last + 1 :])
    start = max(0, (first - _FADE_IN_MS) * pcm.rate_hz // 1000)
    end = (last + 1 + _FADE_OUT_MS) * pcm.rate_hz // 1000
    return _faded(Pcm(pcm.frames[2 * start : 2 * end], pcm.rate_hz))


def _levels_db(weighted: AnyFloats, rate_hz: int) -> Floats:
    """The level of each millisecond, the last one perhaps incomplete, smoothed over five."""
    length = len(weighted)
    if not length:
        return np.zeros(0)
    edges = np.arange(length * 1000 // rate_hz + 1) * rate_hz // 1000
    edges = edges[edges < length]
    means = np.add.reduceat(np.square(weighted), edges) / np.diff(edges, append=length)
    smooth = np.convolve(means, np.full(_SMOOTHING_MS, 1 / _SMOOTHING_MS), "full")
    margin = _SMOOTHING_MS // 2
    levels: Floats = 10 * np.log10(smooth[margin : margin + len(means)] + _TINY)
    return levels


def _noise_db(levels: Floats, loudness: float) -> float:
    """The level of the noise that the recording has at both ends, as far as it has any."""
    ends = (levels[:_NOISE_MS], levels[-_NOISE_MS:])
    noise = min((float(end.mean()) for end in ends if end.size), default=-inf)
    return noise if noise <= loudness + _NOISE_AT_MOST_LU else -inf


def _soft_ms(soft: NDArray[np.bool_]) -> int:
    """How far speech goes on, softly, from where it is surely speech."""
    return int(np.argmin(np.append(soft[:_SOFT_REACH_MS], False)))


def _faded(pcm: Pcm) -> Pcm:
    samples = floats(pcm)
    rise, fall = (raised_cosine(min(ms * pcm.rate_hz // 1000, pcm.length // 2)) for ms in (_FADE_IN_MS, _FADE_OUT_MS))
    samples[: len(rise)] *= rise
    samples[pcm.length - len(fall) :] *= fall[::-1]
    return pcm_from(samples, pcm.rate_hz)
