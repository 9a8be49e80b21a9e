"""Encoded in pieces, side by side, a sound is as near to what it was as when LAME encodes it in one go."""

import shutil
import subprocess
from io import BytesIO

import numpy as np
import pytest
from lame import decoded, in_one_go

from guide.audio import mp3
from guide.audio.joining import ENOUGH
from guide.audio.main_data import Packer, free_after, taken_apart
from guide.audio.mp3 import write_mp3
from guide.audio.pieces import LONGEST
from guide.audio.quiet import Quiet
from guide.audio.samples import SAMPLE
from guide.mix.floor import LOOP_LENGTH, Floor
from guide.mix.tones import tone
from guide.model.pcm import Pcm
from guide.model.signals import Signal
from guide.model.timeline import QUIET_BEFORE
from guide.units import FRAME_LENGTH

FOLLOW = {(0, 0), (0, 1), (1, 2), (2, 2), (2, 3), (3, 0), (3, 1)}
"""Long, start, short and stop windows that may follow each other."""


def floor(length: int) -> np.ndarray:
    return np.frombuffer(Floor(-66.0).between(0, length).frames, SAMPLE).astype(float)


def beeps(seconds: int) -> np.ndarray:
    """Signals and bursts, three seconds apart and not on the grid of frames, over the floor."""
    samples = floor(seconds * 32_000)
    start = np.frombuffer(tone(Signal.START).frames, SAMPLE)
    burst = np.random.default_rng(1).normal(0, 4_000, 20_000)
    for number, at in enumerate(range(20_011, len(samples) - 32_000, 96_123)):
        sound = (start, burst)[number % 2]
        samples[at : at + len(sound)] += sound
    return np.rint(samples)


def music(seconds: int) -> np.ndarray:
    """Notes with sharp attacks and no pause."""
    turns = np.arange(seconds * 32_000) / 32_000
    fading = np.exp(-4 * (turns * 3 % 1))
    return np.rint(6_000 * fading * (np.sin(2 * np.pi * 330 * turns) + 0.5 * np.sin(2 * np.pi * 1_117 * turns)) + 200)


def talk(seconds: int, bursts: int = 6_000) -> tuple[np.ndarray, Quiet]:
    """Bursts of some seconds, with no more quiet between them than an encoder takes to settle, over a floor that begins
    anew before each.
    """
    places, at = [], 14 * FRAME_LENGTH
    while at < (seconds - 5) * 32_000:
        places.append(at)
        at = -(-(at + 120_000 + 11 * len(places)) // FRAME_LENGTH) * FRAME_LENGTH + QUIET_BEFORE
    anew = (0, *(place - QUIET_BEFORE for place in places))
    samples = np.frombuffer(Floor(-66.0, anew).between(0, seconds * 32_000).frames, SAMPLE).astype(float)
    for number, place in enumerate(places, 1):
        length = 120_000 + 11 * number
        syllables = np.abs(np.sin(np.pi * np.arange(length) / 8_000))
        samples[place : place + length] += np.random.default_rng(number).normal(0, bursts, length) * syllables
    return np.rint(samples), Quiet(Floor(-66.0).turn(), tuple(place // FRAME_LENGTH for place in anew))


def pcm(samples: np.ndarray) -> Pcm:
    return Pcm(samples.astype(SAMPLE).tobytes())


def written(samples: np.ndarray, quiet: Quiet | None = None, bitrate_kbps: int = 64) -> bytes:
    file = BytesIO()
    write_mp3(file, [pcm(samples)], length=len(samples), bitrate_kbps=bitrate_kbps, quiet=quiet)
    return file.getvalue()


def noise_db(decoded_samples: np.ndarray, samples: np.ndarray) -> np.ndarray:
    """What coding adds in each second."""
    seconds = len(samples) // 32_000
    off = (decoded_samples - samples)[: seconds * 32_000].reshape(seconds, -1)
    return 10 * np.log10(np.square(off).mean(axis=1) + 1e-9)


QUIET = Quiet(Floor(-66.0).turn())


@pytest.mark.parametrize("bitrate_kbps", [40, 64, 96, 320])
def test_over_the_floor_it_is_as_near_to_the_sound_as_in_one_go(bitrate_kbps: int) -> None:
    samples = beeps(40)
    pieces = decoded(written(samples, QUIET, bitrate_kbps)) * 32_768
    assert len(samples) == len(pieces)
    more = noise_db(pieces, samples) - noise_db(in_one_go(samples, bitrate_kbps), samples)
    assert 0.0 == pytest.approx(more.mean(), abs=0.2)
    assert np.abs(more).max() < 3.0


@pytest.mark.parametrize("bitrate_kbps", [40, 64, 96, 320])
def test_cut_in_the_pauses_of_talk_it_is_as_near_to_the_sound_as_in_one_go(bitrate_kbps: int) -> None:
    samples, quiet = talk(40)
    pieces = decoded(written(samples, quiet, bitrate_kbps)) * 32_768
    more = noise_db(pieces, samples) - noise_db(in_one_go(samples, bitrate_kbps), samples)
    assert 0.0 == pytest.approx(more.mean(), abs=0.2)
    assert np.abs(more).max() < 3.0


def test_the_floor_is_as_loud_between_the_pieces_as_in_one_go() -> None:
    samples = beeps(60)
    alone = samples == floor(len(samples))
    far_off = np.convolve(~alone, np.ones(6_001), "same") < 0.5
    heard = (decoded(written(samples, QUIET)) * 32_768, in_one_go(samples))
    pieces, whole = (np.square(one[far_off]).mean() for one in heard)
    assert 0.0 == pytest.approx(10 * np.log10(pieces / whole), abs=0.05)


@pytest.mark.parametrize("bitrate_kbps", [64, 96])
def test_without_a_pause_it_is_as_near_to_the_sound_as_in_one_go(bitrate_kbps: int) -> None:
    samples = music(3 * LONGEST * FRAME_LENGTH // 32_000)
    pieces = decoded(written(samples, None, bitrate_kbps)) * 32_768
    more = noise_db(pieces, samples) - noise_db(in_one_go(samples, bitrate_kbps), samples)
    assert 0.0 == pytest.approx(more.mean(), abs=0.2)
    assert np.abs(more).max() < 3.0


def test_a_sound_of_one_piece_is_what_lame_makes_of_it_to_the_bit() -> None:
    samples = music(5)
    assert np.array_equal(in_one_go(samples).astype(np.float32), decoded(written(samples)) * 32_768)


@pytest.mark.parametrize(("samples", "quiet"), [(beeps(60), QUIET), (music(40), None), talk(60), talk(60, 10)])
def test_frames_find_the_room_and_the_windows_that_they_need(samples: np.ndarray, quiet: Quiet | None) -> None:
    frames = taken_apart(written(samples, quiet)[288:], 64)
    free, room, closing = 0, Packer(BytesIO(), 64).room, 0
    for frame in frames:
        assert free == frame.early
        assert (closing, frame.opening) in FOLLOW
        free, closing = free_after(free, frame, room), frame.closing
    assert ENOUGH < free


@pytest.mark.parametrize("at_once", [1, 2, 7])
def test_how_many_are_encoded_at_the_same_time_does_not_matter(at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    samples = beeps(60)
    expected = written(samples, QUIET)
    monkeypatch.setattr(mp3, "AT_ONCE", at_once)
    assert expected == written(samples, QUIET)


def test_no_decoder_finds_anything_to_say(tmp_path) -> None:
    if not shutil.which("ffmpeg"):
        pytest.skip("ffmpeg is not installed")
    path = tmp_path / "beeps.mp3"
    path.write_bytes(written(beeps(60), QUIET))
    told = subprocess.run(["ffmpeg", "-v", "warning", "-i", path, "-f", "null", "-"], capture_output=True, check=True)
    assert b"" == told.stdout + told.stderr


def test_digital_silence_is_a_quiet_like_any_other() -> None:
    samples = beeps(30) - floor(30 * 32_000)
    silent = decoded(written(samples, Quiet(Pcm(bytes(2 * LOOP_LENGTH)))))
    assert not silent[60_000:100_000].any()
