"""How loud a sound is, and the same sound as loud as it should be.

Loudness is that of ITU-R BS.1770-4 for one channel: K-weighted, in blocks of 400 ms every 100 ms, gated at -70 LUFS
and at 10 LU below what is left. A sound shorter than a block ("Nine.", a pip) is one block as long as itself: silence
added to fill a block would make it seem up to 10 LU quieter than it sounds. True peak is that of four times as many
samples. Both are measured in stretches, so that a finished guide can be measured in flat memory.

Levelling is one fixed gain for the whole sound. Only where that would push peaks above the ceiling, a limiter that
sees them coming lowers the gain around them, smoothly, and the fixed gain makes up for what that takes away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from math import inf, isinf, log10
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from guide.audio.block_filter import BlockFilter, Coefficients, Section
from guide.audio.samples import Floats, Singles, decibels, floats, pcm_from
from guide.model.pcm import Pcm
from guide.units import RATE_HZ

TARGET_LUFS: Final = -16.0
"""Apple's level for spoken podcasts, -16 LUFS ± 1; also right for a phone's speaker and one earphone."""
CEILING_DBTP: Final = -3.5
"""Coding as MP3 at 64 kb/s adds up to 1.2 dB of peak to most speech (900 embedded utterances in two voices) and 2.2 dB
to one sharp transient in some 35 guides; the finished file has to stay below -1 dBTP."""

Complex: TypeAlias = NDArray[np.complex128]
AnyFloats: TypeAlias = Floats | Singles

_HOPS_PER_SECOND: Final = 10
_HOPS_PER_BLOCK: Final = 4
_ABSOLUTE_GATE_LUFS: Final = -70.0
_RELATIVE_GATE_LU: Final = -10.0
_OFFSET: Final = -0.691  # BS.1770-4, annex 1: it takes away the K-weighting's gain at 1 kHz

_WEIGHTED_AT_A_TIME_S: Final = 2
_HOPS_PER_STRETCH: Final = 50
_HOPS_AT_A_TIME: Final = 20
_UNITS: Final = (8, 10, 12, 15)
_SHORTEST_UNIT: Final = 225
_SETTLING_S: Final = 0.5
"""The K-weighting's high pass at 38 Hz has faded by 100 dB after less."""
_SETTLED_S: Final = 0.1
"""By 180 dB: with both poles at 240 a second, as (1 + 24) / e^24."""
_OVERSAMPLING: Final = 4

_LOOK_AHEAD_S: Final = 0.010
"""On either side of a peak: enough to bridge the periods of a low voice, so that its level changes and not its waves;
on embedded speech the distortion is 3 dB less than with 4 ms."""
_LIMITER_MARGIN_DB: Final = 0.05
"""What rounding and the movement of the gain between two samples can add to a peak."""
_NEAR_ENOUGH_LU: Final = 0.05
_SMOOTHED_AT_A_TIME: Final = 4800
"""Samples, as many as are transformed fast."""
_LIMITED_AT_A_TIME_S: Final = 0.5
"""Where nothing is limited, there is nothing to smooth."""
_ATTEMPTS: Final = 16
_FIRST_SHARE: Final = 1.5
"""A limiter gives back only a part of each gain, so the first step adds more than what is missing."""
_LONGEST_STEP_DB: Final = 6.0


# ── Loudness ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def loudness_lufs(pcm: Pcm) -> float:
    """Integrated loudness of mono sound at any rate; minus infinity for silence."""
    return gated_lufs(block_powers(pcm))


def loudness_of_weighted(weighted: AnyFloats, rate_hz: int, gains: Floats | None = None) -> float:
    """The same of samples that are K-weighted already, with a gain for each."""
    if not weighted.size:
        return -inf
    hop, hops = _hops_in(len(weighted), rate_hz)
    places = (own for own, _ in _places(hop * hops, hop * _HOPS_AT_A_TIME, 0))
    parts = (weighted[own] if gains is None else weighted[own] * gains[own] for own in places)
    return gated_lufs(_means(parts, hop, min(hops, _HOPS_PER_BLOCK)))


def gated_lufs(powers: Floats) -> float:
    """Integrated loudness of gating blocks, which may come from several sounds; minus infinity for silence."""
    powers = powers[powers > _power(_ABSOLUTE_GATE_LUFS)]
    if not powers.size:
        return -inf
    return _lufs(powers[powers > powers.mean() * 10 ** (_RELATIVE_GATE_LU / 10)].mean())


def k_weighted(samples: Floats, rate_hz: int, settling_s: float = _SETTLING_S) -> Floats:
    """The samples as BS.1770 hears them: low frequencies taken away, high ones raised by 4 dB."""
    length = _one_of_few_lengths(len(samples) + int(settling_s * rate_hz))
    spectrum = np.fft.rfft(samples, length)
    spectrum *= _k_response(length, rate_hz)
    weighted: Floats = np.fft.irfft(spectrum, length)
    return weighted[: len(samples)]


def weighted_in_stretches(pcm: Pcm) -> Floats:
    """All of a sound K-weighted, in flat memory."""
    stretches = _stretches(pcm, pcm.rate_hz * _WEIGHTED_AT_A_TIME_S, int(_SETTLED_S * pcm.rate_hz))
    return _together((k_weighted(stretch, pcm.rate_hz, _SETTLED_S)[own] for stretch, own in stretches), pcm.length)


def _together(parts: Iterable[AnyFloats], length: int) -> Floats:
    """Parts one after the other, of which none stays in memory besides."""
    whole, at = np.empty(length), 0
    for part in parts:
        whole[at : at + len(part)] = part
        at += len(part)
    return whole


def _one_of_few_lengths(length: int) -> int:
    """A length, at most a quarter longer, of which there are four between one and its double.

    All have small factors; of those with many twos, a transform takes twice as long, because memory is cached by these.
    """
    unit = _SHORTEST_UNIT
    while _UNITS[-1] * unit < length:
        unit *= 2
    return next(units * unit for units in _UNITS if units * unit >= length)


def _lufs(power: float) -> float:
    return _OFFSET + 10 * log10(power)


def _power(lufs: float) -> float:
    return float(10 ** ((lufs - _OFFSET) / 10))


def block_powers(pcm: Pcm) -> Floats:
    """Mean squares of the gating blocks of mono sound, K-weighted."""
    if not pcm.length:
        return np.zeros(0)
    hop, hops = _hops_in(pcm.length, pcm.rate_hz)
    whole = Pcm(pcm.frames[: 2 * hop * hops], pcm.rate_hz)
    stretches = _stretches(whole, hop * _HOPS_PER_STRETCH, int(_SETTLING_S * pcm.rate_hz))
    weighted = (k_weighted(stretch, pcm.rate_hz)[own] for stretch, own in stretches)
    return _means(weighted, hop, min(hops, _HOPS_PER_BLOCK))


def decoded_powers(samples: Singles) -> Floats:
    """The same of sound that was decoded, at `RATE_HZ`: as precise as decoders are, and in a fraction of the time."""
    if not len(samples):
        return np.zeros(0)
    hop, hops = _hops_in(len(samples), RATE_HZ)
    return _means(_k_filter().filtered(samples[: hop * hops]), hop, min(hops, _HOPS_PER_BLOCK))


@cache
def _k_filter() -> BlockFilter:
    """The weighting itself; it fades within a tenth of a second."""
    return BlockFilter((_shelf(RATE_HZ), _high_pass(RATE_HZ)), int(_SETTLED_S * RATE_HZ))


def _means(weighted: Iterable[AnyFloats], hop: int, per_block: int) -> Floats:
    powers = [np.square(part).reshape(-1, hop).mean(axis=1) for part in weighted]
    return np.convolve(np.concatenate(powers), np.full(per_block, 1 / per_block), "valid")


def block_count(length: int, rate_hz: int) -> int:
    """How many gating blocks a sound of so many samples has."""
    return max(1, _hops_in(length, rate_hz)[1] - _HOPS_PER_BLOCK + 1) if length else 0


def _hops_in(length: int, rate_hz: int) -> tuple[int, int]:
    """Samples from the beginning of a block to that of the next, and how many times as many there are."""
    hop = rate_hz // _HOPS_PER_SECOND
    return (hop, length // hop) if length >= _HOPS_PER_BLOCK * hop else (length, 1)


def _stretches(pcm: Pcm, length: int, context: int) -> Iterator[tuple[Floats, slice]]:
    """Stretches of the sound, each with what is around it, and where in it the stretch itself lies."""
    for around, own in _places(pcm.length, length, context):
        yield floats(Pcm(pcm.frames[2 * around.start : 2 * around.stop], pcm.rate_hz)), own


def _places(whole: int, length: int, context: int) -> Iterator[tuple[slice, slice]]:
    """Where these lie in so many samples."""
    for start in range(0, whole, length):
        first, end = max(0, start - context), min(start + length, whole)
        yield slice(first, min(end + context, whole)), slice(start - first, end - first)


@lru_cache(maxsize=12)
def _k_response(length: int, rate_hz: int) -> Complex:
    """Response of the two filters of BS.1770-4 at each line of the spectrum of so many samples, for any rate.

    It is kept, because it takes as long as the weighting itself.

    The standard gives coefficients for 48 kHz only; these are the analogue filters behind them
    (Brecht De Man, "Evaluation of implementations of the EBU R128 loudness measurement", AES 2018; as in libebur128).
    A polynomial in a unit delay is, on these lines, the transform of its coefficients.
    """
    (above, below), (high, low) = _shelf(rate_hz), _high_pass(rate_hz)
    response: Complex = np.fft.rfft(np.convolve(above, high), length)
    response /= np.fft.rfft(np.convolve(below, low), length)
    return response


def _shelf(rate_hz: int) -> Section:
    k = float(np.tan(np.pi * 1681.974450955533 / rate_hz))
    q = 0.7071752369554196
    high = 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    return (high + band * k / q + k * k, 2 * (k * k - high), high - band * k / q + k * k), _denominator(k, q)


def _high_pass(rate_hz: int) -> Section:
    k = float(np.tan(np.pi * 38.13547087602444 / rate_hz))
    below = _denominator(k, 0.5003270373238773)
    return (below[0], -2 * below[0], below[0]), below


def _denominator(k: float, q: float) -> Coefficients:
    return 1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k


# ── True peak ────────────────────────────────────────────────────────────────────────────────────────────────────────


def true_peak_dbtp(pcm: Pcm) -> float:
    """The highest peak of mono sound, at its samples or between them; minus infinity for silence."""
    peak = max((float(peaks.max()) for peaks in _peaks(pcm)), default=0.0)
    return 20 * log10(peak) if peak else -inf


def _peaks(pcm: Pcm) -> Iterator[Floats]:
    """For each sample the peak of the time around it, in stretches of half a second.

    Of a second they take twice as long, because four times as many samples are more than caches hold; and numpy keeps
    its plans for the last lengths that it transformed.
    """
    stretch_length, context = pcm.rate_hz // 2, pcm.rate_hz // 100
    length = _one_of_few_lengths(stretch_length + 3 * context)
    for stretch, own in _stretches(pcm, stretch_length, context):
        yield _oversampled_peaks(stretch, length)[own]


def _oversampled_peaks(samples: Floats, length: int) -> Floats:
    """For each sample the peak around it, with silence after them up to a length."""
    finer = np.fft.irfft(np.fft.rfft(samples, length), length * _OVERSAMPLING)
    np.abs(finer, out=finer)
    at, after, between, before = (finer[place::_OVERSAMPLING] for place in range(_OVERSAMPLING))
    peaks: Floats = np.maximum(np.maximum(at, after), between)
    np.maximum(peaks, np.roll(np.maximum(between, before), 1), out=peaks)
    return peaks[: len(samples)] * _OVERSAMPLING


# ── Levelling ────────────────────────────────────────────────────────────────────────────────────────────────────────


def levelled(pcm: Pcm, target_lufs: float = TARGET_LUFS, ceiling_dbtp: float = CEILING_DBTP) -> Pcm:
    """The sound at this loudness, no peak of it above the ceiling; silence stays silence."""
    gains = _levelling(pcm, target_lufs, ceiling_dbtp)
    if gains is None:
        return pcm
    gains *= floats(pcm)
    return pcm_from(gains, pcm.rate_hz)


def _levelling(pcm: Pcm, target_lufs: float, ceiling_dbtp: float) -> Floats | None:
    """The gain for each sample; None for silence."""
    weighted = weighted_in_stretches(pcm)
    loudness = loudness_of_weighted(weighted, pcm.rate_hz)
    if isinf(loudness):
        return None
    peaks = _together(_peaks(pcm), pcm.length)
    ceiling = decibels(ceiling_dbtp - _LIMITER_MARGIN_DB)
    gain_db, step_db, before = target_lufs - loudness, 0.0, inf
    for _ in range(_ATTEMPTS):
        gains = _limiting(peaks, decibels(gain_db), ceiling, pcm.rate_hz)
        # A gain that changes as slowly as a limiter's does the same to a sound before and after its weighting.
        missing = target_lufs - loudness_of_weighted(weighted, pcm.rate_hz, gains)
        if abs(missing) <= _NEAR_ENOUGH_LU:
            break
        step_db = _next_step_db(missing, before, step_db)
        gain_db += step_db
        before = missing
    return gains


def _next_step_db(missing: float, before: float, step_db: float) -> float:
    """How much gain to add, judged by what the step before gave: a limiter gives back only a part of each."""
    given = before - missing
    if isinf(before) or given * step_db <= 0:
        return _FIRST_SHARE * missing
    return max(-_LONGEST_STEP_DB, min(_LONGEST_STEP_DB, missing * step_db / given))


def _limiting(peaks: Floats, gain: float, ceiling: float, rate_hz: int) -> Floats:
    """The gain for each sample: less around the peaks that would rise above the ceiling."""
    reach = int(_LOOK_AHEAD_S * rate_hz)
    gains = np.full(len(peaks), gain)
    step = int(_LIMITED_AT_A_TIME_S * rate_hz)
    for start in range(0, len(peaks), step):
        end = min(start + step, len(peaks))
        first, last = start - 2 * reach, end + 2 * reach
        heights = peaks[max(0, first) : last] * gain
        if heights.max() > ceiling:
            allowed = ceiling / np.maximum(heights, ceiling)
            around = np.pad(allowed, (max(0, -first), max(0, last - len(peaks))), constant_values=1)
            gains[start:end] *= _smoothed(_lowest_around(around, reach), 2 * reach + 1)
    return gains


def _smoothed(values: Floats, width: int) -> Floats:
    """The values as a window sees them, wherever it lies within them; through their spectrum, which is faster."""
    length, before = _SMOOTHED_AT_A_TIME, width - 1  # what comes round is not seen from within
    step = length - before
    count = len(values) - before
    rows = np.zeros((-(-count // step), length))
    for row, start in zip(rows, range(0, count, step), strict=True):
        part = values[start : start + length]
        row[: len(part)] = part
    seen: Floats = np.fft.irfft(np.fft.rfft(rows) * _window_spectrum(width, length), length)[:, before:]
    return seen.reshape(-1)[:count]


@lru_cache(maxsize=2)
def _window_spectrum(width: int, length: int) -> Complex:
    """The spectrum of a Hann window of weight 1; kept, because it is the same every time."""
    window = np.hanning(width + 2)[1:-1]
    spectrum: Complex = np.fft.rfft(window / window.sum(), length)
    return spectrum


def _lowest_around(values: Floats, reach: int) -> Floats:
    """The lowest value within `reach` on either side of each that has so many there, by doubling what is looked at."""
    window = 2 * reach + 1
    lowest, covered = values, 1
    while covered < window:
        shift = min(covered, window - covered)
        lowest = np.minimum(lowest[:-shift], lowest[shift:])
        covered += shift
    return lowest
