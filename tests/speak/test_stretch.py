from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.audio.samples import floats, pcm_from
from guide.model.pcm import Pcm
from guide.speak.stretch import stretched

RATE_HZ = 24_000


def voiced(pitch_hz: float = 140.0, seconds: float = 1.5) -> Pcm:
    at = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    wave = sum(np.sin(2 * np.pi * pitch_hz * harmonic * at) / harmonic for harmonic in range(1, 12))
    return pcm_from(0.2 * wave, RATE_HZ)


def pitch_hz(sound: Pcm) -> float:
    spectrum = abs(np.fft.rfft(floats(sound) * np.hanning(sound.length), 1 << 18))
    return float(np.argmax(spectrum) * RATE_HZ / (1 << 18))


def test_pace_1_changes_nothing() -> None:
    assert voiced() == stretched(voiced(), 1.0)


@given(st.lists(st.integers(-32768, 32767), max_size=4000), st.floats(0.8, 1.25))
def test_the_length_is_divided_by_the_pace(samples: list[int], pace: float) -> None:
    sound = Pcm(np.array(samples, "<i2").tobytes(), RATE_HZ)
    assert round(len(samples) / pace) == stretched(sound, pace).length
    assert stretched(sound, pace).rate_hz == RATE_HZ


@pytest.mark.parametrize("pace", [0.8, 0.95, 1.05, 1.25])
def test_pitch_and_level_stay(pace: float) -> None:
    sound = stretched(voiced(), pace)
    assert pytest.approx(pitch_hz(sound), abs=1.0) == 140.0
    level, before = (np.sqrt(np.mean(floats(each)[2400:-2400] ** 2)) for each in (sound, voiced()))
    assert before == pytest.approx(level, rel=0.03)


@pytest.mark.parametrize("pace", [0.8, 1.25])
def test_nothing_clicks(pace: float) -> None:
    steepest, before = (abs(np.diff(floats(each)[240:-2400])).max() for each in (stretched(voiced(), pace), voiced()))
    assert steepest <= 1.1 * before


@pytest.mark.parametrize("pace", [0.8, 1.25])
def test_silence_stays_silence(pace: float) -> None:
    assert not any(stretched(Pcm(bytes(20_000), RATE_HZ), pace).frames)
