"""A sound at another rate is the same sound: in length, in place, and with nothing added."""

from math import ceil, gcd

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.audio.resample import resampled, resampled_in_stretches
from guide.audio.samples import Floats, floats, pcm_from
from guide.model.pcm import Pcm

RATES_HZ = (8_000, 16_000, 22_050, 24_000, 44_100, 48_000)


def tone(frequency_hz: float, rate_hz: int, length: int) -> Floats:
    return 0.9 * np.sin(2 * np.pi * frequency_hz * np.arange(length) / rate_hz)


def level_db(samples: Floats, against: Floats) -> float:
    return float(10 * np.log10(np.mean(samples**2) / np.mean(against**2) + 1e-20))


@given(st.integers(0, 3000), st.sampled_from(RATES_HZ), st.sampled_from((32_000, 22_050, 8_000)))
def test_the_length_is_every_sample_before_the_end(length: int, own_hz: int, rate_hz: int) -> None:
    sound = resampled(Pcm(bytes(2 * length), own_hz), rate_hz)
    assert (ceil(length * rate_hz / own_hz), rate_hz) == (sound.length, sound.rate_hz)


@pytest.mark.parametrize("own_hz", RATES_HZ)
@pytest.mark.parametrize("part_of_band", [0.01, 0.3, 0.9])
def test_a_tone_stays_that_tone_to_the_sixteenth_bit(own_hz: int, part_of_band: float) -> None:
    frequency_hz = part_of_band * min(own_hz, 32_000) / 2
    sound = floats(resampled(pcm_from(tone(frequency_hz, own_hz, own_hz), own_hz)))
    expected = tone(frequency_hz, 32_000, len(sound))
    inner = slice(1600, -1600)  # a tone that breaks off has no exact form at its ends
    assert level_db(sound[inner] - expected[inner], expected) < -90


@pytest.mark.parametrize("own_hz", [44_100, 48_000])
def test_what_the_new_rate_cannot_carry_is_gone_and_not_folded_down(own_hz: int) -> None:
    length = own_hz
    above = tone(17_000, own_hz, length) * np.hanning(length)
    assert level_db(floats(resampled(pcm_from(above, own_hz))), above) < -90


def test_going_up_adds_no_image_above_the_old_band() -> None:
    sound = floats(resampled(pcm_from(tone(11_000, 24_000, 24_000) * np.hanning(24_000), 24_000)))
    spectrum = np.abs(np.fft.rfft(sound))
    above = np.fft.rfftfreq(len(sound), 1 / 32_000) > 12_000
    assert level_db(spectrum[above], spectrum[~above]) < -90


@pytest.mark.parametrize("own_hz", RATES_HZ)
@pytest.mark.parametrize("at", [0, 1, 777, 2_999])
def test_a_click_stays_where_it_was(own_hz: int, at: int) -> None:
    samples = np.zeros(3_000)
    samples[at] = 0.9
    loudest = int(np.abs(floats(resampled(pcm_from(samples, own_hz)))).argmax())
    assert at * 32_000 / own_hz == pytest.approx(loudest, abs=2)


def test_the_end_does_not_come_round_to_the_beginning() -> None:
    late = np.zeros(4_801)
    late[-48:] = 0.9
    assert np.abs(floats(resampled(pcm_from(late, 48_000)))[:1000]).max() < 2e-4


@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_a_sound_at_the_wanted_rate_is_left_alone(rate_hz: int) -> None:
    sound = pcm_from(tone(440, rate_hz, 999), rate_hz)
    assert sound is resampled(sound, rate_hz)


def test_a_rate_that_shares_nothing_with_ours_works_too() -> None:
    assert 1 == gcd(44_101, 32_000)
    sound = floats(resampled(pcm_from(tone(1000, 44_101, 4_410), 44_101)))
    expected = tone(1000, 32_000, len(sound))
    assert level_db((sound - expected)[800:-800], expected) < -85


@pytest.mark.parametrize("own_hz", [44_100, 22_050, 48_000, 32_000])
@pytest.mark.parametrize("seconds", [0.5, 10, 31.7])
def test_in_stretches_nothing_is_heard_where_they_meet(own_hz: int, seconds: float) -> None:
    length = int(seconds * own_hz)
    music = pcm_from(tone(440, own_hz, length) * 0.7 + tone(5_000, own_hz, length) * 0.2, own_hz)
    found, expected = resampled_in_stretches(music), resampled(music)
    assert expected.length == found.length
    inner = slice(1600, -1600)
    assert 2 / 32768 >= np.abs(floats(found) - floats(expected))[inner].max()
