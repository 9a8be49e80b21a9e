"""Signals are as loud as the voice, clear to hear, and never click."""

import hashlib
from itertools import combinations

import numpy as np
import pytest

from guide.audio.level import TARGET_LUFS, loudness_lufs, true_peak_dbtp
from guide.audio.samples import Floats, floats
from guide.mix.settings import SignalStyle
from guide.mix.tones import tone
from guide.model.pcm import Pcm
from guide.model.signals import SHAPES, Note, Signal, duration_ms
from guide.units import RATE_HZ, to_samples

HEARD = [SignalStyle.CLEAR, SignalStyle.SOFT]
NOTES = [(signal, note) for signal in Signal for note in SHAPES[signal]]


def sound_of(note: Note, signal: Signal, style: SignalStyle = SignalStyle.CLEAR) -> Pcm:
    start = to_samples(note.at_ms)
    return Pcm(tone(signal, style).frames[2 * start : 2 * (start + to_samples(note.duration_ms))])


def spectrum(samples: Floats) -> Floats:
    """In bins of one hertz, the highest at 1."""
    levels = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), RATE_HZ))
    return levels / levels.max()


@pytest.mark.parametrize("style", SignalStyle)
@pytest.mark.parametrize("signal", Signal)
def test_a_signal_lasts_as_long_as_its_score_in_every_style(signal: Signal, style: SignalStyle) -> None:
    assert to_samples(duration_ms(signal)) == tone(signal, style).length


@pytest.mark.parametrize(("signal", "note"), NOTES)
def test_a_note_is_as_loud_as_the_voice_or_by_its_gain_softer(signal: Signal, note: Note) -> None:
    assert TARGET_LUFS + note.gain_db == pytest.approx(loudness_lufs(sound_of(note, signal)), abs=0.1)


@pytest.mark.parametrize("style", HEARD)
@pytest.mark.parametrize("signal", Signal)
def test_no_signal_is_ever_louder_than_the_voice(signal: Signal, style: SignalStyle) -> None:
    assert loudness_lufs(tone(signal, style)) <= TARGET_LUFS + 0.1
    assert true_peak_dbtp(tone(signal, style)) < -6


@pytest.mark.parametrize("signal", Signal)
def test_soft_signals_are_softer(signal: Signal) -> None:
    assert loudness_lufs(tone(signal, SignalStyle.SOFT)) < loudness_lufs(tone(signal, SignalStyle.CLEAR)) - 3


@pytest.mark.parametrize("signal", Signal)
def test_without_signals_their_places_are_silent(signal: Signal) -> None:
    assert not any(tone(signal, SignalStyle.NONE).frames)


@pytest.mark.parametrize("style", HEARD)
@pytest.mark.parametrize(("signal", "note"), NOTES)
def test_a_note_has_its_pitch_and_at_least_one_harmonic(signal: Signal, note: Note, style: SignalStyle) -> None:
    levels = spectrum(floats(sound_of(note, signal, style)))
    pitch = round(note.frequency_hz)
    width = 2000 // note.duration_ms  # a short note is a wide line
    assert pitch == pytest.approx(int(levels.argmax()), abs=width)
    assert levels[2 * pitch - width : 2 * pitch + width + 1].max() > 0.1


@pytest.mark.parametrize("style", HEARD)
@pytest.mark.parametrize(("signal", "note"), NOTES)
def test_a_note_begins_and_ends_in_silence_and_swells(signal: Signal, note: Note, style: SignalStyle) -> None:
    samples = np.abs(floats(sound_of(note, signal, style)))
    assert samples[[0, -1]].max() <= 1 / 32_768
    for edge in (samples, samples[::-1]):
        assert edge[: to_samples(1)].max() < 0.25 * samples.max()


@pytest.mark.parametrize("style", HEARD)
def test_signals_are_all_different(style: SignalStyle) -> None:
    sounds = {signal: tone(signal, style).frames for signal in Signal}
    assert all(sounds[one] != sounds[other] for one, other in combinations(Signal, 2))


def test_every_machine_makes_the_same_signals() -> None:
    every = b"".join(tone(signal, style).frames for style in HEARD for signal in Signal)
    assert "f9d2363f6666e376" == hashlib.sha256(every).hexdigest()[:16]
