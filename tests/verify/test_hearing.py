"""What is heard does not depend on the blocks in which it comes, nor on where hearing begins."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.audio.peak import CONTEXT
from guide.audio.samples import Singles
from guide.verify.hearing import Hearing

LENGTH = 5_000


def tone(seed: int) -> Singles:
    """A loud tone whose peaks lie between its samples."""
    phase = np.random.default_rng(seed).uniform(0, 6)
    return (0.9 * np.sin(np.arange(LENGTH) * 2.1 + phase)).astype(np.float32)


def in_blocks(samples: Singles, cuts: list[int]) -> list[Singles]:
    return np.split(samples, sorted(cuts))


@given(st.integers(0, 99), st.lists(st.integers(0, LENGTH), max_size=30))
def test_the_peak_is_the_same_in_whatever_blocks_the_sound_comes(seed: int, cuts: list[int]) -> None:
    in_one_go, in_pieces = Hearing([tone(seed)]), Hearing(in_blocks(tone(seed), cuts))
    assert LENGTH == in_one_go.length() == in_pieces.length()
    assert in_one_go.peak_dbtp == pytest.approx(in_pieces.peak_dbtp, abs=1e-5)


@given(st.integers(0, 99), st.lists(st.integers(200, LENGTH - 200), min_size=1, max_size=5))
def test_the_highest_peak_of_overlapping_stretches_is_that_of_the_whole(seed: int, cuts: list[int]) -> None:
    whole, places = tone(seed), [0, *sorted(cuts), LENGTH]
    peaks = []
    for start, end in pairwise(places):
        first = max(0, start - 2 * CONTEXT)
        hearing = Hearing([whole[first : end + 2 * CONTEXT]], first)
        hearing.length()
        peaks.append(hearing.peak_dbtp)
    hearing = Hearing([whole])
    hearing.length()
    assert hearing.peak_dbtp == pytest.approx(max(peaks), abs=1e-5)


def test_a_sound_that_ends_in_full_swing_has_no_peak_beyond_its_samples() -> None:
    # Zeros in place of what comes next would make the wave swing over before it ends.
    flat = np.full(LENGTH, 0.5, np.float32)
    hearing = Hearing([flat[:1_000], flat[1_000:]])
    hearing.length()
    assert 20 * np.log10(0.5) == pytest.approx(hearing.peak_dbtp, abs=0.01)


@given(st.integers(0, 20_000), st.lists(st.integers(0, LENGTH), max_size=9), st.integers(0, LENGTH))
def test_places_are_those_of_the_whole(first: int, cuts: list[int], start: int) -> None:
    samples = np.arange(LENGTH, dtype=np.float32)
    hearing = Hearing(in_blocks(samples, cuts), first)
    assert samples[start : start + 100].tolist() == hearing.between(first + start, first + start + 100).tolist()
    assert first + LENGTH == hearing.length()
