"""The floor is soft, pink, seamless, and the same on every machine."""

import hashlib
from itertools import groupby

import numpy as np
import pytest

from guide.audio.samples import SAMPLE, floats
from guide.audio.segments import silence
from guide.mix.floor import LOOP_LENGTH, Floor
from guide.model.pcm import Pcm

OCTAVES_HZ = [31.25 * 2**octave for octave in range(9)]


def noise(level_dbfs: float = -66.0, length: int = LOOP_LENGTH, start: int = 0) -> np.ndarray:
    return np.frombuffer(Floor(level_dbfs).under(silence(length), start).frames, SAMPLE).astype(np.float64)


@pytest.mark.parametrize("level_dbfs", [-80.0, -66.0, -50.0])
def test_it_has_the_level_that_was_asked_for(level_dbfs: float) -> None:
    assert level_dbfs == pytest.approx(20 * np.log10(noise(level_dbfs).std() / 32_768), abs=0.1)


def test_it_is_never_digitally_silent() -> None:
    runs = [len(list(run)) for is_zero, run in groupby(noise() == 0) if is_zero]
    assert max(runs) <= 4


def test_no_octave_stands_out() -> None:
    power = np.abs(np.fft.rfft(noise())) ** 2
    hertz = np.fft.rfftfreq(LOOP_LENGTH, 1 / 32_000)
    levels = [10 * np.log10(power[(low <= hertz) & (hertz < 2 * low)].sum()) for low in OCTAVES_HZ]
    assert max(levels) - min(levels) < 1.5


def test_where_it_comes_round_it_steps_no_wider_than_elsewhere() -> None:
    samples = noise()
    assert abs(samples[0] - samples[-1]) < np.abs(np.diff(samples)).max()


@pytest.mark.parametrize("start", [0, 1, LOOP_LENGTH - 1, LOOP_LENGTH, 5 * LOOP_LENGTH + 77])
def test_it_depends_on_the_place_only(start: int) -> None:
    whole = noise(length=LOOP_LENGTH + 1000)
    at = start % LOOP_LENGTH
    assert whole[at : at + 1000].tolist() == noise(length=1000, start=start).tolist()


def test_under_full_scale_it_does_not_wrap() -> None:
    loudest = np.tile(np.array([32_767, -32_768], SAMPLE), 5_000)
    over = floats(Floor(-40.0).under(Pcm(loudest.tobytes()), 0))
    assert over[0::2].min() > 0.8
    assert over[1::2].max() < -0.8


def test_what_lies_over_it_is_still_there() -> None:
    ramp = Pcm(np.arange(-2_000, 2_000).astype(SAMPLE).tobytes())
    bare = Floor(-66.0).under(silence(4_000), 50)
    mixed = np.frombuffer(Floor(-66.0).under(ramp, 50).frames, SAMPLE)
    assert np.arange(-2_000, 2_000).tolist() == (mixed - np.frombuffer(bare.frames, SAMPLE)).tolist()


def test_every_machine_makes_the_same_noise() -> None:
    assert "f65857da0b6d51ea" == hashlib.sha256(Floor(-66.0).under(silence(LOOP_LENGTH), 0).frames).hexdigest()[:16]
