"""Where sounds begin, end and are joined: nothing clicks, nothing is clipped, nothing is missing."""

from __future__ import annotations

import numpy as np
import pytest

from guide.audio.level import CEILING_DBTP, true_peak_dbtp
from guide.audio.samples import floats
from guide.cache import Cache
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak.clauses import pieces
from guide.speak.engines.espeak import Espeak
from guide.speak.speaker import speak_each
from guide.units import RATE_HZ, to_samples

US = Voice("espeak", "en-us", "en")
LONGEST = 40
LONG = (
    Utterance("Bend both knees as far as you like, keep your heels down, and stay there; then come up again."),
    Utterance("Turn your head to the left and look at your shoulder until you feel a slight pull in the neck."),
    Utterance("Exhale. Push the wall away with both hands, hard. Take your time! Is it too easy? Move your feet back."),
)
STEP = 10 ** (-60 / 20)
"""The largest step from one sample to the next where nothing should be heard; the noise under a guide has as much."""


@pytest.fixture
def cutting(espeak: Espeak, monkeypatch: pytest.MonkeyPatch) -> Espeak:
    """The embedded voice, but saying only a few words in one go."""
    monkeypatch.setattr(Espeak, "longest", LONGEST)
    return espeak


def steps(sound: Pcm) -> np.ndarray:
    return np.abs(np.diff(np.concatenate([[0.0], floats(sound), [0.0]])))


def test_every_sound_begins_and_ends_in_silence(espeak: Espeak, cache: Cache) -> None:
    texts = [*LONG, *(Utterance(word) for word in ("Up.", "Six.", "Kick!", "Stop", "And rest."))]
    for sound in dict(speak_each(texts, US, espeak, cache)).values():
        edge = RATE_HZ // 5000
        assert max(steps(sound)[:edge].max(), steps(sound)[-edge:].max()) < STEP


def test_joins_are_silent_and_as_long_as_a_speaker_would_wait(cutting: Espeak, cache: Cache) -> None:
    sounds = dict(speak_each(LONG, US, cutting, cache))
    for text in LONG:
        at = 0
        found = pieces(text.spoken, LONGEST)
        assert len(found) > 1
        made = dict(speak_each([Utterance(piece.text) for piece in found], US, cutting, cache))
        for piece in found:
            sound = made[Utterance(piece.text)]
            assert floats(sounds[text])[at : at + sound.length].tolist() == floats(sound).tolist()
            at += sound.length
            wait = to_samples(piece.wait_ms)
            around = slice(max(0, at - RATE_HZ // 5000), at + wait + RATE_HZ // 5000)
            assert steps(sounds[text])[around].max() < STEP
            assert not floats(sounds[text])[at : at + wait].any()
            at += wait
        assert sounds[text].length == at


def test_pieces_that_several_sentences_share_are_in_all_of_them(cutting: Espeak, cache: Cache) -> None:
    first, second = LONG[0].spoken, LONG[1].spoken
    texts = [Utterance(f"{first} {second}"), Utterance(f"{second} {first}"), *LONG, LONG[0]]
    one_by_one = {text: dict(speak_each([text], US, cutting, cache))[text] for text in texts}
    assert one_by_one == dict(speak_each(texts, US, cutting, cache))


def test_nothing_is_clipped(cutting: Espeak, cache: Cache) -> None:
    for sound in dict(speak_each(LONG, US, cutting, cache)).values():
        assert true_peak_dbtp(sound) <= CEILING_DBTP
        assert np.abs(floats(sound)).max() < 0.999
