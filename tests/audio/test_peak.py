"""Peaks between samples are found, as the standard asks, and at little cost."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.audio.level import true_peak_dbtp
from guide.audio.peak import interpolated_peak
from guide.audio.samples import floats, pcm_from


@pytest.mark.parametrize("divisor", [3, 4, 5, 6, 8, 32])
def test_a_tone_peaks_at_its_amplitude_wherever_its_samples_fall(divisor: int) -> None:
    # EBU Tech 3341, cases 15 to 19: tones of a fraction of the rate, at +0.2 to -0.4 dB.
    for phase in np.linspace(0, 1, 7):
        turns = np.arange(4000) / divisor + phase
        edges = np.minimum(1, np.minimum(np.arange(4000), np.arange(4000)[::-1]) / 500)
        peak = 20 * np.log10(interpolated_peak(0.5 * edges * np.sin(2 * np.pi * turns)))
        assert -6.02 == pytest.approx(peak, abs=0.4)


@given(st.integers(0, 1000))
def test_it_agrees_with_the_peak_of_a_whole_spectrum(seed: int) -> None:
    chance = np.random.default_rng(seed)
    voice = np.cumsum(chance.standard_normal(8000))
    voice -= np.convolve(voice, np.full(200, 1 / 200), "same")
    sound = pcm_from(0.5 * voice / np.abs(voice).max() * np.hanning(8000), 32_000)
    assert true_peak_dbtp(sound) == pytest.approx(20 * np.log10(interpolated_peak(floats(sound))), abs=0.2)


def test_a_peak_that_is_known_already_is_kept() -> None:
    assert 0.7 == interpolated_peak(np.full(100, 0.01), 0.7)


def test_nothing_and_silence_have_no_peak() -> None:
    assert [0.0, 0.0] == [interpolated_peak(np.zeros(length)) for length in (0, 50)]
