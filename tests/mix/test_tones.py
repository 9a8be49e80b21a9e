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


# ── Through a phone ──────────────────────────────────────────────────────────────────────────────────────────────────

VOICE_DB = -20.0
"""The embedded voice, levelled, through the same phone: median of 40 sentences of scripts/desk-break.md, which lie
between -29 and -18."""
TICKS = (Signal.BEAT, Signal.HALF)


def through_a_phone(samples: Floats) -> Floats:
    """As a phone's speaker gives it (a second-order high pass at 800 Hz) to an ear (A-weighting, IEC 61672-1)."""
    length = len(samples) + RATE_HZ
    hertz = np.fft.rfftfreq(length, 1 / RATE_HZ)
    s = 1j * hertz / 800
    speaker = s**2 / (s**2 + np.sqrt(2) * s + 1)
    squared = hertz**2
    near = np.sqrt((squared + 107.7**2) * (squared + 737.9**2))
    ear = 10 ** (2 / 20) * 12194**2 * squared**2 / ((squared + 20.6**2) * near * (squared + 12194**2))
    return np.fft.irfft(np.fft.rfft(samples, length) * speaker * ear, length)


def fast_level_db(samples: Floats) -> float:
    """The highest level with the time weighting F, 125 ms, in steps of a millisecond."""
    power = np.square(samples[: len(samples) // 32 * 32]).reshape(-1, 32).mean(axis=1)
    weights = np.exp(-np.arange(1_000) / 125) * (1 - np.exp(-1 / 125))
    return float(10 * np.log10(np.convolve(power, weights).max()))


def phone_level_db(signal: Signal, style: SignalStyle) -> float:
    return fast_level_db(through_a_phone(floats(tone(signal, style))))


@pytest.mark.parametrize("signal", [one for one in Signal if one not in TICKS], ids=lambda signal: signal.value)
def test_a_phone_gives_a_clear_signal_like_a_word_and_no_louder_than_a_loud_one(signal: Signal) -> None:
    assert VOICE_DB - 1.5 < phone_level_db(signal, SignalStyle.CLEAR) < VOICE_DB + 3.5


@pytest.mark.parametrize("signal", [one for one in Signal if one not in TICKS], ids=lambda signal: signal.value)
def test_a_phone_gives_a_soft_signal_below_a_word(signal: Signal) -> None:
    assert VOICE_DB - 9 < phone_level_db(signal, SignalStyle.SOFT) < VOICE_DB - 3


@pytest.mark.parametrize(("style", "below"), [(SignalStyle.CLEAR, 12), (SignalStyle.SOFT, 17)])
@pytest.mark.parametrize("signal", TICKS, ids=lambda signal: signal.value)
def test_a_phone_does_not_lose_a_tick(signal: Signal, style: SignalStyle, below: float) -> None:
    assert VOICE_DB - below < phone_level_db(signal, style) < VOICE_DB - 6


def test_a_phone_loses_what_lies_below_its_reach() -> None:
    """The measure finds a signal that a phone cannot carry."""
    low = 0.25 * np.sin(2 * np.pi * 150 * np.arange(RATE_HZ // 4) / RATE_HZ)
    assert fast_level_db(through_a_phone(low)) < VOICE_DB - 25


def test_signals_are_told_apart_with_eyes_closed() -> None:
    """By the number of notes and whether they rise or fall; single notes and double ticks by their length."""

    def shape(signal: Signal) -> tuple[int, int, bool]:
        notes = SHAPES[signal]
        rise = notes[-1].frequency_hz - notes[0].frequency_hz
        return len(notes), int(np.sign(rise)), notes[-1].duration_ms > 50

    shapes = {signal: shape(signal) for signal in Signal}
    assert len(Signal) == len(set(shapes.values()))


def test_every_machine_makes_the_same_signals() -> None:
    every = b"".join(tone(signal, style).frames for style in HEARD for signal in Signal)
    assert "1c5cd8c395b33496" == hashlib.sha256(every).hexdigest()[:16]
