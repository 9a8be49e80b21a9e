"""Silence goes, speech stays, and the cut is not heard."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.audio.samples import Floats, decibels, floats, pcm_from
from guide.audio.trim import trimmed
from guide.model.pcm import Pcm

RATES_HZ = (22_050, 24_000, 32_000)


def vowel(duration_s: float, rate_hz: int = 32_000) -> Floats:
    seconds = np.arange(round(duration_s * rate_hz)) / rate_hz
    return 0.2 * np.sin(2 * np.pi * 140 * seconds) + 0.1 * np.sin(2 * np.pi * 700 * seconds)


def hiss(duration_s: float, level_db: float, rate_hz: int = 32_000) -> Floats:
    return decibels(level_db) * np.random.default_rng(5).standard_normal(round(duration_s * rate_hz))


def quiet(duration_s: float, rate_hz: int = 32_000) -> Floats:
    return np.zeros(round(duration_s * rate_hz))


def is_kept(audible_s: float, kept: Pcm) -> bool:
    """Whether all that is audible was kept, and little else: 5 ms before, 20 ms and the weighting's echo after."""
    return audible_s - 0.002 <= kept.length / kept.rate_hz <= audible_s + 0.065


def cut_at(sound: Pcm, trimmed_sound: Pcm) -> int:
    """How many samples were taken away before."""
    match = np.correlate(floats(sound), floats(trimmed_sound), "valid")
    return int(match.argmax())


@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_silence_around_speech_goes(rate_hz: int) -> None:
    sound = np.concatenate([quiet(0.25, rate_hz), vowel(0.5, rate_hz), quiet(0.75, rate_hz)])
    assert is_kept(0.5, trimmed(pcm_from(sound, rate_hz)))


@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_speech_begins_within_ten_milliseconds_of_its_cut(rate_hz: int) -> None:
    sound = pcm_from(np.concatenate([quiet(0.25, rate_hz), vowel(0.1, rate_hz), quiet(0.2, rate_hz)]), rate_hz)
    assert 0.25 == pytest.approx(cut_at(sound, trimmed(sound)) / rate_hz, abs=0.010)


def test_silence_inside_speech_stays() -> None:
    sound = np.concatenate([vowel(0.2), quiet(0.4), vowel(0.2)])
    assert is_kept(0.8, trimmed(pcm_from(sound, 32_000)))


def test_a_soft_consonant_before_and_after_stays() -> None:
    sound = np.concatenate([quiet(0.2), hiss(0.05, -62), vowel(0.3), hiss(0.05, -62), quiet(0.2)])
    assert is_kept(0.4, trimmed(pcm_from(sound, 32_000)))


def test_a_final_burst_after_its_gap_stays() -> None:
    sound = np.concatenate([vowel(0.3), quiet(0.09), hiss(0.012, -38), quiet(0.3)])
    assert is_kept(0.402, trimmed(pcm_from(sound, 32_000)))


@pytest.mark.parametrize("noise_db", [-95, -80, -70])
def test_the_noise_of_a_recording_is_not_speech(noise_db: float) -> None:
    sound = np.concatenate([quiet(0.3), vowel(0.4), quiet(0.3)]) + hiss(1.0, noise_db)
    assert is_kept(0.4, trimmed(pcm_from(sound, 32_000)))


@pytest.mark.parametrize("gain_db", [-30, -12, 6])
def test_quiet_and_loud_voices_are_cut_alike(gain_db: float) -> None:
    sound = np.concatenate([quiet(0.2), vowel(0.4), quiet(0.2)])
    reference = trimmed(pcm_from(sound, 32_000))
    assert reference.length == pytest.approx(trimmed(pcm_from(sound * decibels(gain_db), 32_000)).length, abs=1000)


@pytest.mark.parametrize("length", [0, 1, 31, 32, 33, 5_000])
@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_of_silence_nothing_is_left(length: int, rate_hz: int) -> None:
    assert Pcm(b"", rate_hz) == trimmed(Pcm(bytes(2 * length), rate_hz))


def test_noise_below_hearing_is_silence() -> None:
    assert Pcm(b"") == trimmed(pcm_from(hiss(0.5, -85), 32_000))


def test_both_edges_begin_from_nothing() -> None:
    sound = floats(trimmed(pcm_from(np.concatenate([quiet(0.1), vowel(0.3)]) + 0.001, 32_000)))
    assert np.abs(sound[[0, 1, -2, -1]]).max() < 1e-3


@given(st.binary(max_size=800).map(lambda half: half + half), st.sampled_from(RATES_HZ))
def test_nothing_is_ever_added(frames: bytes, rate_hz: int) -> None:
    sound = Pcm(frames, rate_hz)
    kept = trimmed(sound)
    assert sound.rate_hz == kept.rate_hz
    assert kept.length <= sound.length
