"""Joining is exact: lengths add up to the sample, and no sample changes."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.audio.segments import join, segment, silence
from guide.model.pcm import Pcm

FRAMES = st.integers(0, 400).flatmap(lambda length: st.binary(min_size=2 * length, max_size=2 * length))


@given(st.lists(FRAMES, max_size=20))
def test_the_whole_is_its_pieces_in_a_row(pieces: list[bytes]) -> None:
    assert Pcm(b"".join(pieces)) == join(Pcm(frames) for frames in pieces)


@pytest.mark.parametrize("length", [0, 1, 31, 32, 33, 22_061, 32_001])
def test_a_silence_has_its_length_to_the_sample(length: int) -> None:
    assert bytes(2 * length) == silence(length).frames


def test_two_thousand_odd_silences_do_not_drift() -> None:
    assert 2000 * 7343 == join([silence(7343, 22_050)] * 2000).length


def test_a_segment_is_what_pydub_needs_to_know() -> None:
    clip = segment(Pcm(b"\1\0\2\0\3\0", 22_050))
    assert (22_050, 1, 2, 3.0) == (clip.frame_rate, clip.channels, clip.sample_width, clip.frame_count())


def test_joining_keeps_the_rate() -> None:
    assert Pcm(b"\1\0\2\0", 24_000) == join([Pcm(b"\1\0", 24_000), Pcm(b"\2\0", 24_000)])


def test_sounds_of_different_rates_are_not_joined() -> None:
    with pytest.raises(AssertionError, match="22050, 32000"):
        join([Pcm(b"\1\0"), Pcm(b"\1\0", 22_050)])


def test_a_user_never_sees_what_pydub_warns_of() -> None:
    command = [sys.executable, "-W", "always", "-c", "import guide.audio.segments"]
    assert "" == subprocess.run(command, capture_output=True, text=True, check=True, env={"PATH": ""}).stderr
