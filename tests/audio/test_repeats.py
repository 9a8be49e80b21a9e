"""Frames that come again are not decoded again, and sound as they do in the whole."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import numpy as np
import pytest

from guide.audio import repeats
from guide.audio.decode import singles_in
from guide.audio.info_frame import frame_size, info_frame_at
from guide.audio.mp3 import write_mp3
from guide.audio.quiet import Quiet
from guide.audio.repeats import Repeats
from guide.audio.samples import Singles, pcm_from
from guide.errors import AudioError
from guide.model.pcm import Pcm
from guide.units import FRAME_LENGTH, RATE_HZ

TURN = 50
FRAMES = 900
ROWS = (range(120, 400), range(460, 880))
"""Where nothing but the floor is heard: before and between bursts, and behind them."""


@pytest.fixture(scope="module", params=[40, 64, 320])
def frames(request) -> tuple[bytes, int]:
    """Those of a floor that comes round, with two bursts of noise in it, and their bit rate."""
    noise = np.random.default_rng(5)
    turn = pcm_from(noise.normal(0, 0.0006, TURN * FRAME_LENGTH), RATE_HZ)
    samples = np.frombuffer(turn.frames * (FRAMES // TURN), np.int16).astype(float) / 32_768
    for first in (90, 430):
        samples[first * FRAME_LENGTH : (first + 10) * FRAME_LENGTH] += noise.normal(0, 0.1, 10 * FRAME_LENGTH)
    file = BytesIO()
    write_mp3(file, [_pcm(samples)], length=len(samples), bitrate_kbps=request.param, quiet=Quiet(turn))
    file.seek(0)
    assert info_frame_at(file) is not None
    return file.read(), request.param


def _pcm(samples: np.ndarray) -> Pcm:
    return pcm_from(samples, RATE_HZ)


def heard(known: Repeats, frames: tuple[bytes, int], rows: tuple[range, ...] = ROWS) -> Singles:
    return np.concatenate(list(known.decoded(*frames, rows)))


def in_one_go(frames: bytes) -> Singles:
    return singles_in(frames, "the whole")


@pytest.fixture
def decoded(monkeypatch, frames) -> list[int]:
    """How many frames were decoded each time."""
    counts: list[int] = []

    def counted(some: bytes, what: str):
        counts.append(len(some) // frame_size(frames[1]))
        return singles_in(some, what)

    monkeypatch.setattr(repeats, "singles_in", counted)
    return counts


def test_they_sound_as_in_the_whole_at_first_and_again(frames: tuple[bytes, int]) -> None:
    known = Repeats()
    for _ in range(2):
        assert 1e-6 > np.abs(in_one_go(frames[0]) - heard(known, frames)).max()


def test_most_of_the_floor_is_decoded_twice_at_most(frames: tuple[bytes, int], decoded: list[int]) -> None:
    known = Repeats()
    heard(known, frames)
    assert FRAMES <= decoded[0]
    decoded.clear()
    heard(known, frames)
    assert sum(decoded) < FRAMES - sum(map(len, ROWS)) + 3 * TURN


def test_what_comes_once_takes_no_room(frames: tuple[bytes, int]) -> None:
    size = frame_size(frames[1])
    known = Repeats()
    once = (frames[0][: 150 * size], frames[1])
    heard(known, once, (range(110, 150),))
    assert 0 == len(known._sounds)
    heard(known, once, (range(110, 150),))
    assert 40 == len(known._sounds)


def test_several_may_ask_at_the_same_time(frames: tuple[bytes, int]) -> None:
    known, expected = Repeats(), in_one_go(frames[0])
    with ThreadPoolExecutor(4) as others:
        for sound in others.map(lambda _: heard(known, frames), range(8)):
            assert 1e-6 > np.abs(expected - sound).max()
    assert len(known._signs) == len(set(known._signs.values()))


def test_where_nothing_repeats_all_is_decoded_again(frames: tuple[bytes, int], decoded: list[int]) -> None:
    known = Repeats()
    heard(known, frames)
    decoded.clear()
    heard(known, frames, ())
    assert FRAMES <= sum(decoded)


@pytest.mark.parametrize("place", range(0, 40, 3))
def test_a_byte_that_changed_is_heard(frames: tuple[bytes, int], place: int) -> None:
    """In its header, its side information or its main data, it is not taken for the frame that it was."""
    known = Repeats()
    heard(known, frames)
    changed = bytearray(frames[0])
    changed[600 * frame_size(frames[1]) + place] ^= 0x10
    try:
        expected = in_one_go(bytes(changed))
    except AudioError:
        with pytest.raises(AudioError):
            heard(known, (bytes(changed), frames[1]))
    else:
        ours = heard(known, (bytes(changed), frames[1]))
        assert len(expected) == len(ours)
        if len(expected) == len(in_one_go(frames[0])):  # else a frame is missing, which is noticed by that
            assert 1e-6 > np.abs(expected - ours).max()


def test_what_is_kept_stays_within_its_bound(frames: tuple[bytes, int], monkeypatch) -> None:
    monkeypatch.setattr(repeats, "_MOST_SOUNDS", 20)
    monkeypatch.setattr(repeats, "_MOST_SIGNS", 30)
    known = Repeats()
    heard(known, frames)
    assert 1e-6 > np.abs(in_one_go(frames[0]) - heard(known, frames)).max()
    assert len(known._sounds) <= 20
    assert len(known._signs) == 30
