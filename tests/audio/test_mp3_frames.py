import lameenc
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.audio.mp3_frames import is_cut_off


def encoded(rate_hz: int, kbps: int) -> bytes:
    encoder = lameenc.Encoder()
    encoder.set_in_sample_rate(rate_hz)
    encoder.set_out_sample_rate(rate_hz)
    encoder.set_channels(1)
    encoder.set_bit_rate(kbps)
    encoder.silence()
    noise = np.random.default_rng(1).integers(-9000, 9000, rate_hz)
    return bytes(encoder.encode(noise.astype("<i2").tobytes()) + encoder.flush())


FORMS = [(24_000, 32), (24_000, 64), (22_050, 48), (32_000, 64), (44_100, 128), (48_000, 96), (16_000, 24), (8_000, 16)]
TAG = b"ID3\x03\x00\x00\x00\x00\x01\x00" + bytes(128)


@pytest.mark.parametrize(("rate_hz", "kbps"), FORMS)
@pytest.mark.parametrize("before", [b"", TAG])
def test_a_whole_file_is_whole_and_any_shorter_one_is_not(rate_hz: int, kbps: int, before: bytes) -> None:
    whole = before + encoded(rate_hz, kbps)
    assert not is_cut_off(whole)
    assert all(is_cut_off(whole[:-missing]) for missing in (1, 2, 3, 17))


def test_half_a_file_is_cut_off() -> None:
    whole = encoded(24_000, 64)
    assert is_cut_off(whole[: len(whole) // 2 + 1])


@given(st.binary(max_size=200))
def test_what_is_no_mp3_is_not_judged(data: bytes) -> None:
    assert not is_cut_off(b"RIFF" + data)


def test_a_tag_behind_the_sound_is_not_judged() -> None:
    assert not is_cut_off(encoded(24_000, 64) + b"TAG" + bytes(125))
