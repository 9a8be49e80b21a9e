from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.audio.trim import trimmed
from guide.model.speech import Utterance, Voice
from guide.speak.engines.silent import Silent, estimated_length
from guide.units import SAMPLES_PER_MS, to_ms

WORDS = st.text(min_size=1).map(str.strip).filter(bool).map(Utterance)
PACES = st.floats(0.8, 1.25)


@given(WORDS, PACES)
def test_a_sound_is_exactly_as_long_as_the_estimate(utterance: Utterance, pace: float) -> None:
    assert (
        estimated_length(utterance, pace)
        == Silent().synthesize(utterance, Voice("silent", "silent", "en", pace)).length
    )


@given(WORDS, PACES)
def test_an_estimate_is_a_positive_whole_number_of_milliseconds(utterance: Utterance, pace: float) -> None:
    assert estimated_length(utterance, pace) > 0
    assert estimated_length(utterance, pace) % SAMPLES_PER_MS == 0


@given(WORDS, WORDS)
def test_more_words_take_longer(first: Utterance, second: Utterance) -> None:
    assert estimated_length(first) <= estimated_length(Utterance(f"{first.spoken} {second.spoken}"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("7", "seven"),
        ("42", "forty two"),
        ("110", "one hundred ten"),
        ("2026", "two thousand twenty six"),
        ("1000000", "one zero zero zero zero zero zero"),
    ],
)
def test_a_number_takes_as_long_as_its_words(text: str, words: str) -> None:
    assert estimated_length(Utterance(words)) == estimated_length(Utterance(text))


SENTENCES = """\
Fold the towel twice and lay it under your knee.
Straighten your back, lift your chin, and look at the horizon.
Slide one heel along the floor until the leg is straight.
Hold for 35 seconds.
Rest for 20 seconds, then we go on.
Exercise 3 of 8. Ankle circles.
Now the right arm.
Next: shoulder rolls.
Bring your hands together behind your back; breathe calmly.
Lower the weight slowly, in about 4 seconds.
Round 4 of 5.
Put both feet on the floor and stand up.""".splitlines()


def error(espeak, text: str) -> float:
    spoken = trimmed(espeak.synthesize(Utterance(text), Voice("espeak", "en-us", "en")))
    return to_ms(estimated_length(Utterance(text))) / (1000 * spoken.length / spoken.rate_hz) - 1


def test_estimates_are_close_to_the_embedded_voice(espeak) -> None:
    errors = [abs(error(espeak, text)) for text in SENTENCES]
    assert max(errors) < 0.2
    assert sum(errors) / len(errors) < 0.07


def test_counts_are_estimated_closely(espeak) -> None:
    errors = [abs(error(espeak, str(number))) for number in range(1, 31)]
    assert max(errors) < 0.12
    assert sum(errors) / len(errors) < 0.03


def test_an_estimate_needs_no_sound_library() -> None:
    program = (
        "import sys; from guide.speak.engines.silent import estimated_length;"
        "sys.exit(bool({'numpy', 'pydub', 'gtts', 'soundfile'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
