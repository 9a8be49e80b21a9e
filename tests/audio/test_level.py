"""Loudness is what the standard says, and a levelled sound has it."""

from math import inf

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.audio.level import (
    CEILING_DBTP,
    TARGET_LUFS,
    block_count,
    block_powers,
    decoded_powers,
    levelled,
    loudness_lufs,
    true_peak_dbtp,
)
from guide.audio.samples import Floats, decibels, floats, pcm_from
from guide.model.pcm import Pcm

RATES_HZ = (22_050, 24_000, 32_000, 48_000)


def sine(level_dbfs: float, duration_s: float, rate_hz: int = 32_000, frequency_hz: float = 1000.0) -> Floats:
    turns = np.arange(round(duration_s * rate_hz)) * (frequency_hz / rate_hz)
    return decibels(level_dbfs) * np.sin(2 * np.pi * turns)


def voice_like(seed: int, duration_s: float, peakiness: float = 1.0) -> Floats:
    """Syllables of a buzz with noise, from smooth to spiky."""
    length = round(duration_s * 32_000)
    seconds = np.arange(length) / 32_000
    buzz = np.cos(np.pi * 110 * seconds + 3 * np.sin(2 * seconds)) ** (2 * round(1 + 20 * peakiness))
    noise = np.random.default_rng(seed).standard_normal(length)
    syllables = np.abs(np.sin(2 * np.pi * 2.1 * seconds + seed)) ** 0.7
    return 0.2 * syllables * (buzz - buzz.mean() + 0.1 * noise)


@pytest.mark.parametrize("rate_hz", RATES_HZ)
@pytest.mark.parametrize("level_dbfs", [-23.0, -33.0])
def test_a_tone_of_997_hz_at_its_level_is_3_lu_less(level_dbfs: float, rate_hz: int) -> None:
    # ITU-R BS.1770-4, annex 1: a full-scale sine of 997 Hz in one channel is -3.01 LKFS.
    tone = pcm_from(sine(level_dbfs, 20, rate_hz, 997), rate_hz)
    assert level_dbfs - 3.01 == pytest.approx(loudness_lufs(tone), abs=0.05)


def test_what_is_10_lu_below_the_rest_does_not_count() -> None:
    # EBU Tech 3341, cases 3 and 4, for one channel.
    tone = [sine(-36, 10), sine(-23, 60), sine(-36, 10)]
    assert -26.0 == pytest.approx(loudness_lufs(pcm_from(np.concatenate(tone), 32_000)), abs=0.1)
    silences = [sine(-72, 10), *tone, sine(-72, 10)]
    assert -26.0 == pytest.approx(loudness_lufs(pcm_from(np.concatenate(silences), 32_000)), abs=0.1)


def test_pauses_in_speech_do_not_make_it_quieter() -> None:
    with_pauses = np.concatenate([sine(-20, 2), np.zeros(64_000), sine(-20, 2)])
    assert loudness_lufs(pcm_from(sine(-20, 2), 32_000)) == pytest.approx(
        loudness_lufs(pcm_from(with_pauses, 32_000)), abs=0.5
    )


def test_low_frequencies_count_less_and_high_ones_more() -> None:
    low, middle, high = (loudness_lufs(pcm_from(sine(-20, 2, 32_000, hz), 32_000)) for hz in (40, 1000, 5000))
    assert low < middle - 3
    assert high > middle + 3


@pytest.mark.parametrize("duration_s", [0.03, 0.08, 0.399, 0.4, 0.401, 0.5, 19.999, 40.001])
def test_a_short_sound_is_as_loud_as_a_long_one(duration_s: float) -> None:
    assert -23.0 == pytest.approx(loudness_lufs(pcm_from(sine(-20, duration_s), 32_000)), abs=0.3)


@pytest.mark.parametrize("length", [0, 1, 5, 12_799, 12_800, 70_000])
def test_silence_has_no_loudness_no_peak_and_stays_silence(length: int) -> None:
    silence = Pcm(bytes(2 * length))
    assert (-inf, -inf) == (loudness_lufs(silence), true_peak_dbtp(silence))
    assert silence == levelled(silence)


@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_a_peak_between_the_samples_is_found(rate_hz: int) -> None:
    # EBU Tech 3341, case 15 and following: a sine at a quarter of the rate, sampled beside its peaks.
    between = 0.5 * np.sin(np.pi / 2 * np.arange(rate_hz) + np.pi / 4) * np.hanning(rate_hz)
    assert -6.02 == pytest.approx(true_peak_dbtp(pcm_from(between, rate_hz)), abs=0.1)


def test_a_peak_in_a_later_stretch_is_found() -> None:
    late = np.zeros(32_000 * 12)
    late[-40_000:] = sine(-6, 1.25)
    assert -6.0 == pytest.approx(true_peak_dbtp(pcm_from(late, 32_000)), abs=0.3)


@pytest.mark.parametrize("peakiness", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("gain_db", [-30, -6, 6])
@pytest.mark.parametrize("duration_s", [0.25, 0.6, 4.0])
def test_speech_is_levelled_within_half_a_unit_and_below_the_ceiling(
    peakiness: float, gain_db: float, duration_s: float
) -> None:
    loud = levelled(pcm_from(voice_like(3, duration_s, peakiness) * decibels(gain_db), 32_000))
    assert pytest.approx(loudness_lufs(loud), abs=0.5) == TARGET_LUFS
    assert true_peak_dbtp(loud) <= CEILING_DBTP


@settings(max_examples=25)
@given(st.integers(1, 20_000), st.integers(0, 9), st.floats(-50, 0))
def test_whatever_comes_keeps_its_length_and_stays_below_the_ceiling(length: int, seed: int, gain_db: float) -> None:
    sound = pcm_from(np.random.default_rng(seed).standard_normal(length) ** 3 * decibels(gain_db), 32_000)
    loud = levelled(sound)
    assert sound.length == loud.length
    assert true_peak_dbtp(loud) <= CEILING_DBTP + 0.1


def test_where_no_peak_is_too_high_only_one_gain_is_applied() -> None:
    quiet = sine(-40, 1.0)
    loud = floats(levelled(pcm_from(quiet, 32_000)))
    gain = loud.std() / quiet.std()
    assert np.abs(loud - gain * quiet).max() < 4e-3 * gain * np.abs(quiet).max()


def test_the_limiter_touches_only_the_surroundings_of_a_peak() -> None:
    samples = sine(-20, 2.0)
    samples[32_000:32_008] += 0.8
    loud = floats(levelled(pcm_from(samples, 32_000)))
    gain = loud[:16_000].std() / samples[:16_000].std()
    away = np.abs(np.arange(64_000) - 32_004) > 1000
    assert np.abs(loud - gain * samples)[away].max() < 1e-3


@pytest.mark.parametrize("length", [1, 3_000, 12_800, 12_801, 32_000, 200_001])
def test_decoded_sound_is_as_loud_as_any_other(length: int) -> None:
    chance = np.random.default_rng(length)
    rumble = 0.5 + 0.2 * np.sin(2 * np.pi * 20 * np.arange(length) / 32_000)
    sound = pcm_from(0.1 * chance.standard_normal(length) + rumble, 32_000)
    powers, of_decoded = block_powers(sound), decoded_powers(floats(sound).astype(np.float32))
    assert block_count(length, 32_000) == len(powers) == len(of_decoded)
    assert np.allclose(powers, of_decoded, rtol=1e-4)
