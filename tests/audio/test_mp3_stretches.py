"""A stretch of an MP3, decoded from its own frames and a few before them, sounds as it does in the whole."""

from io import BytesIO

import numpy as np
import pytest

from guide.audio.decode import decode
from guide.audio.info_frame import frame_size, info_frame_at
from guide.audio.mp3 import write_mp3
from guide.audio.mp3_stretches import Frames, cut, decoded_cut
from guide.audio.repeats import Repeats
from guide.audio.samples import Singles, floats, pcm_from
from guide.errors import AudioError
from guide.units import FRAME_LENGTH, RATE_HZ

LENGTH = 12 * RATE_HZ + 345


@pytest.fixture(scope="module", params=[40, 64, 320])
def mp3(request) -> bytes:
    """Bursts of noise over softer noise, which make the most of the bit reservoir."""
    noise = np.random.default_rng(5).normal(0, 1, LENGTH)
    samples = noise * np.where(np.arange(LENGTH) % 9_000 < 1_500, 0.2, 0.001)
    file = BytesIO()
    write_mp3(file, [pcm_from(samples, RATE_HZ)], length=LENGTH, bitrate_kbps=request.param)
    return file.getvalue()


def frames_of(mp3: bytes) -> Frames:
    file = BytesIO(mp3)
    stream = info_frame_at(file)
    assert stream is not None
    return Frames(file.tell(), stream)


def stretch(mp3: bytes, start: int, end: int) -> Singles:
    place = cut(start, end, LENGTH)
    return np.concatenate(list(decoded_cut(place, frames_of(mp3).read(BytesIO(mp3), place), Repeats(), ())))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (0, 1_200),
        (0, 5_000),
        (1, FRAME_LENGTH),
        (47 * FRAME_LENGTH - 1105, 48 * FRAME_LENGTH - 1105),
        (100_000, 100_001),
        (100_000, 200_000),
        (150_123, 260_001),
        (LENGTH - 1, LENGTH),
        (0, LENGTH),
    ],
)
def test_it_sounds_as_in_the_whole(mp3: bytes, start: int, end: int) -> None:
    whole = floats(decode(mp3, "the whole"))
    heard = stretch(mp3, start, end)
    assert end - start == len(heard)
    assert 1.1 / 32_768 > np.abs(heard - whole[start:end]).max()  # the whole is rounded to 16 bits here


@pytest.mark.parametrize("first", range(40, 48))
def test_it_is_the_same_from_any_frame_to_the_precision_of_a_decoder(mp3: bytes, first: int) -> None:
    one = stretch(mp3, first * FRAME_LENGTH, 200_000)
    other = stretch(mp3, (first - 1) * FRAME_LENGTH, 200_000)[FRAME_LENGTH:]
    assert 1e-6 > np.abs(one - other).max()


def test_only_what_there_is_is_cut_out() -> None:
    assert cut(0, LENGTH, LENGTH) == cut(-640, LENGTH + 640, LENGTH)


def test_frames_that_are_missing_are_missed(mp3: bytes) -> None:
    place = cut(100_000, 200_000, LENGTH)
    frames = frames_of(mp3).read(BytesIO(mp3), place)
    size = frame_size(frames_of(mp3).stream.bitrate_kbps)
    with pytest.raises(AudioError, match="decodes to 657 samples less than it should"):
        list(decoded_cut(cut(100_000, 200_000 + FRAME_LENGTH, LENGTH), frames, Repeats(), ()))
    with pytest.raises(AudioError, match="cannot be decoded"):
        list(decoded_cut(place, frames[:size][:-1], Repeats(), ()))


def test_so_many_may_be_missing_that_the_rest_looks_like_frames_of_another_size(mp3: bytes) -> None:
    place = cut(100_000, 200_000, LENGTH)
    frames = frames_of(mp3).read(BytesIO(mp3), place)
    size = frame_size(frames_of(mp3).stream.bitrate_kbps)
    for smaller in (size * 7 // 8, size - 1):
        cut_off = frames[: smaller * (place.last - place.first)]
        with pytest.raises(AudioError, match="samples less than it should"):
            list(decoded_cut(place, cut_off, Repeats(), [(100_000, 200_000)]))
