"""Sound at another rate, as exact as 16 bits allow.

The whole sound is resampled at once through its spectrum: bins up to half the lower rate are kept, all others are
exactly zero, so that no image or alias is left (measured 98 dB down, the rounding to 16 bits; pydub's own resampling
leaves images 10 dB down). The sound is padded to a number of samples that makes the ratio of the rates exact, and with
enough silence that its end does not wrap around to its beginning. A minute takes some 100 MB; `resampled_in_stretches`
does the same stretch by stretch, in flat memory and less time.

Length: every sample of the new rate that falls before the end of the sound, `ceil(length × new rate / own rate)`.
Onsets stay where they were, to a fraction of a sample.
"""

from __future__ import annotations

from math import ceil, gcd
from typing import Final

import numpy as np

from guide.audio.samples import Floats, fast_length, floats, pcm_from, raised_cosine
from guide.model.pcm import Pcm
from guide.units import RATE_HZ

_ROLL_OFF: Final = 0.06
"""The uppermost part of the band that fades instead of stopping dead, which would ring before and after each onset."""
_PADDING_S: Final = 0.05
"""Silence on the way around; what rings into it has faded by more than 100 dB."""
_STRETCH_S: Final = 2
_CONTEXT_S: Final = 0.1
"""What is resampled with a stretch on either side and thrown away, so that stretches meet without a seam."""


def resampled(pcm: Pcm, rate_hz: int = RATE_HZ) -> Pcm:
    """The same mono sound at another rate."""
    if rate_hz == pcm.rate_hz:
        return pcm
    if not pcm.length:
        return Pcm(b"", rate_hz)
    common = gcd(rate_hz, pcm.rate_hz)
    step, new_step = pcm.rate_hz // common, rate_hz // common
    steps = fast_length(ceil((pcm.length + pcm.rate_hz * _PADDING_S) / step))
    length = -(-pcm.length * rate_hz // pcm.rate_hz)
    return pcm_from(_through_spectrum(floats(pcm), steps * step, steps * new_step)[:length], rate_hz)


def resampled_in_stretches(pcm: Pcm, rate_hz: int = RATE_HZ) -> Pcm:
    """The same in flat memory, to within the rounding to 16 bits (measured: 1 step)."""
    if rate_hz == pcm.rate_hz:
        return pcm
    step = pcm.rate_hz // gcd(rate_hz, pcm.rate_hz)  # so many samples are whole ones at the other rate, too
    stretch, context = (step * ceil(seconds * pcm.rate_hz / step) for seconds in (_STRETCH_S, _CONTEXT_S))
    pieces: list[bytes] = []
    for start in range(0, pcm.length, stretch):
        first = max(0, start - context)
        around = Pcm(pcm.frames[2 * first : 2 * (start + stretch + context)], pcm.rate_hz)
        own = (start - first) * rate_hz // pcm.rate_hz
        length = -(-min(stretch, pcm.length - start) * rate_hz // pcm.rate_hz)
        pieces.append(resampled(around, rate_hz).frames[2 * own : 2 * (own + length)])
    return Pcm(b"".join(pieces), rate_hz)


def _through_spectrum(samples: Floats, padded: int, new_padded: int) -> Floats:
    """The samples, zeros after them up to `padded`, as `new_padded` samples of the same duration."""
    spectrum = np.fft.rfft(samples, padded)
    kept = min(padded, new_padded) // 2
    spectrum = spectrum[:kept]
    fade = int(kept * _ROLL_OFF)
    spectrum[kept - fade :] *= raised_cosine(fade)[::-1]
    resampled_samples: Floats = np.fft.irfft(spectrum, new_padded) * (new_padded / padded)
    return resampled_samples
