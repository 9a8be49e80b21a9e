"""Frames that are taken out of one stream and put into another decode to what they decoded to before."""

from io import BytesIO

import numpy as np
import pytest
from lame import decoded, encoded

from guide.audio.info_frame import crc16
from guide.audio.main_data import MOST_BEFORE, Packer, free_after, taken_apart


def loud_and_soft(length: int = 64_000) -> np.ndarray:
    """Bursts of noise over softer noise, so that frames need very different room."""
    noise = np.random.default_rng(3).normal(0, 1, length)
    return noise * np.where(np.arange(length) % 9_000 < 1_500, 9_000, 30)


def packed(frames, bitrate_kbps: int) -> bytes:
    file = BytesIO()
    packer = Packer(file, bitrate_kbps)
    for frame in frames:
        packer.put(frame)
    packer.finish()
    assert crc16(file.getvalue()) == packer.crc.value
    return file.getvalue()


@pytest.mark.parametrize("bitrate_kbps", [40, 64, 96, 160, 320])
def test_taken_apart_and_put_together_it_sounds_the_same_to_the_bit(bitrate_kbps: int) -> None:
    stream = encoded(loud_and_soft(), bitrate_kbps)
    again = packed(taken_apart(stream, bitrate_kbps), bitrate_kbps)
    assert len(stream) == len(again)
    assert np.array_equal(decoded(stream), decoded(again))


def test_main_data_begin_in_the_frames_before_as_far_as_there_is_room() -> None:
    silence_after = np.append(loud_and_soft(), np.zeros(32_000))
    frames = taken_apart(packed(taken_apart(encoded(silence_after), 64), 64), 64)
    free, room = 0, Packer(BytesIO(), 64).room
    for frame in frames:
        assert free == frame.early
        free = free_after(free, frame, room)
    assert MOST_BEFORE == max(frame.early for frame in frames)


def test_many_frames_are_written_before_the_last_is_put() -> None:
    file = BytesIO()
    packer = Packer(file, 64)
    for frame in taken_apart(encoded(np.zeros(1152 * 3_000)), 64):
        packer.put(frame)
    assert 2_000 * 288 < len(file.getvalue())


def test_a_frame_for_which_there_is_no_room_is_our_mistake() -> None:
    frames = taken_apart(encoded(loud_and_soft()), 64)
    largest = max(frames, key=lambda frame: len(frame.data))
    packer = Packer(BytesIO(), 64)
    while free_after(packer.free, largest, packer.room) >= 0:
        packer.put(largest)
    with pytest.raises(AssertionError, match="has no room"):
        packer.put(largest)
