"""Sounds of one's own in place of the signals."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from guide.audio.level import TARGET_LUFS, loudness_lufs
from guide.audio.samples import floats
from guide.errors import AudioError
from guide.mix import MixSettings, mix, own_signals
from guide.model.cues import Where
from guide.model.signals import Signal, duration_ms
from guide.model.timeline import Clip, Timeline
from guide.units import RATE_HZ, to_samples


def gong(seconds: float, rate_hz: int, before_s: float = 0.0) -> np.ndarray:
    turns = np.arange(int(seconds * rate_hz)) / rate_hz
    sound = 0.3 * np.sin(2 * np.pi * 600 * turns) * np.exp(-3 * turns)
    return np.concatenate([np.zeros(int(before_s * rate_hz)), sound])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    soundfile.write(tmp_path / "start.wav", gong(2, 44_100, before_s=0.5), 44_100)
    soundfile.write(tmp_path / "pip.mp3", gong(0.05, 48_000), 48_000)
    return tmp_path


def test_a_sound_takes_the_place_of_its_signal_and_no_more(folder: Path) -> None:
    own = own_signals(folder)
    assert {Signal.START, Signal.PIP} == set(own)
    assert {signal: to_samples(duration_ms(signal)) for signal in own} == {one: pcm.length for one, pcm in own.items()}


def test_it_begins_with_its_first_sound_and_is_as_loud_as_the_voice(folder: Path) -> None:
    start = own_signals(folder)[Signal.START]
    assert np.abs(floats(start)[: to_samples(10)]).max() > 0.1
    assert TARGET_LUFS == pytest.approx(loudness_lufs(start), abs=0.3)
    assert 0.001 > np.abs(floats(start)[[0, -1]]).max()


def test_signals_without_a_file_sound_as_usual(folder: Path) -> None:
    clips = tuple(
        Clip(at * RATE_HZ, to_samples(duration_ms(signal)), signal, Where())
        for at, signal in enumerate((Signal.START, Signal.END))
    )
    timeline, bare = Timeline(3 * RATE_HZ, clips, (), ()), MixSettings(floor=False)
    usual, heard = (
        b"".join(block.frames for block in mix(timeline, {}, bare, own=own)) for own in ({}, own_signals(folder))
    )
    assert usual[: 2 * RATE_HZ] != heard[: 2 * RATE_HZ]
    assert usual[2 * RATE_HZ :] == heard[2 * RATE_HZ :]


def test_a_folder_without_a_signal_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match=r"no sound of a signal in it; such files are named pip\.wav, start\.wav"):
        own_signals(tmp_path)


def test_a_silent_file_is_refused(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "end.wav", np.zeros(8_000), 8_000)
    with pytest.raises(AudioError, match=r"end\.wav: there is nothing to hear in it"):
        own_signals(tmp_path)


def test_a_file_that_is_no_sound_is_named(tmp_path: Path) -> None:
    (tmp_path / "end.wav").write_bytes(b"bell")
    with pytest.raises(AudioError, match=r"end\.wav: cannot be decoded"):
        own_signals(tmp_path)
